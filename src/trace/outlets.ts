/** Outlets: who published an article, as far as carriers are told apart by it. */

import type { Article } from '../model.ts';

export { carrierOf as outletOf } from '../versions.ts';

/** Whether an article is of the outlet that somebody names. */
export function isOutlet({ outlet }: Article, name: string): boolean {
  return outlet !== null && bare(outlet) === bare(name);
}

function bare(name: string): string {
  return name.trim().toLowerCase().replace(/^the /, '');
}
