/**
 * Copies: quotes that one article has word for word from one speaker, many times over.
 *
 * In: quotes. Out: which of them another stands for, so that they are not all
 * compared with each other. A few copies, as in a headline and a caption, are
 * quotes like any other. Linear.
 */

import { buckets } from './buckets.ts';
import type { Said } from './passages.ts';

/** Copies of one quote in one article that are compared with everything. */
const mostCompared = 8;

/** @returns By the index of each further copy in its article, that of the first. */
export function copiesOf(said: readonly Said[]): ReadonlyMap<number, number> {
  return firstOfAlike(
    said.map(({ article, ids, quote }) => [article, quote.speaker.name, ...ids].join(' ')),
    mostCompared,
  );
}

/**
 * @param compared How many of a kind are left as they are.
 * @returns By the index of each further one of its kind, that of the first, kind by kind.
 */
export function firstOfAlike(kinds: readonly string[], compared: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (new Set(kinds).size === kinds.length) return found;
  for (const [first = 0, ...others] of buckets(kinds.keys(), (index) => kinds[index]).values())
    for (const index of others.slice(compared - 1)) found.set(index, first);
  return found;
}
