/**
 * Copies: quotes that one article has word for word from one speaker, many times over.
 *
 * In: quotes. Out: which of them another stands for, so that they are not all
 * compared with each other. A few copies, as in a headline and a caption, are
 * quotes like any other. Linear.
 */

import type { Said } from './passages.ts';

/** Copies of one quote in one article that are compared with everything. */
const mostCompared = 8;

/** @returns By the index of each further copy, that of the first. */
export function copiesOf(said: readonly Said[]): ReadonlyMap<number, number> {
  const found = new Map<string, number[]>();
  for (const [index, { article, ids, quote }] of said.entries()) {
    const key = [article, quote.speaker.name, ...ids].join(' ');
    const list = found.get(key);
    if (list) list.push(index);
    else found.set(key, [index]);
  }
  return new Map(
    [...found.values()].flatMap(([first = 0, ...others]) =>
      others.slice(mostCompared - 1).map((index): [number, number] => [index, first]),
    ),
  );
}
