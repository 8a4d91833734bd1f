/** Outlets: who published an article, as far as carriers are told apart by it. */

import type { Article } from '../model.ts';

/** The outlet's name without its article, or the path: two files of unknown outlets are two outlets. */
export function outletOf({ outlet, path }: Article): string {
  return outlet === null ? `path ${path}` : outlet.toLowerCase().replace(/^the /, '');
}
