/** compromise as a bundler puts it into a page: there from the start. */

import nlp from 'compromise';
import type { Compromise } from '../extract/text/compromise.ts';

export function compromise(): Compromise {
  return nlp as unknown as Compromise;
}
