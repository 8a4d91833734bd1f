/** fast-levenshtein as a bundler puts it into a page: there from the start. */

import fast from 'fast-levenshtein';

export function levenshtein(one: string, other: string): number {
  return fast.get(one, other);
}
