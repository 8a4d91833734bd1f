/** Outlets: who published an article, as far as carriers are told apart by it. */

import type { Article } from '../model.ts';

/** The outlet's name without its article, or the path: two files of unknown outlets are two outlets. */
export function outletOf({ outlet, path }: Article): string {
  return outlet === null ? `path ${path}` : bare(outlet);
}

/** Whether an article is of the outlet that somebody names. */
export function isOutlet({ outlet }: Article, name: string): boolean {
  return outlet !== null && bare(outlet) === bare(name);
}

function bare(name: string): string {
  return name.trim().toLowerCase().replace(/^the /, '');
}
