/**
 * Copies: quotes that one article has word for word from one speaker, many times over.
 *
 * In: quotes. Out: which of them another stands for, so that they are not all
 * compared with each other. A few copies, as in a headline and a caption, are
 * quotes like any other. Linear.
 */

import { buckets } from './buckets.ts';
import type { Said } from './renditions/passage.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/** Copies of one quote in one article that are compared with everything. */
const mostCompared = 8;

/** @returns By the index of each further copy in its article, that of the first. */
export function copiesOf(said: readonly Said[]): ReadonlyMap<number, number> {
  return firstOfAlike(said.map(kindOf), mostCompared);
}

const kindOf = ({ article, ids, quote }: Said) => [article, quote.speaker.name, ...ids].join(' ');

/** @returns Those of some copies whose words are like nothing but what their own copies say: nothing else can bind them. */
export function apartOf(
  said: readonly Said[],
  copies: Iterable<number>,
  { marks }: Pick<Vocabulary, 'marks'>,
): ReadonlySet<number> {
  const some = [...copies].flatMap((index) => said[index] ?? []);
  if (some.length === 0) return new Set();
  /** By mark, the one kind of quote that has it; null where several have. */
  const holders = new Map<number, string | null>();
  for (const one of said) {
    const kind = kindOf(one);
    for (const mark of one.ids.flatMap(marks)) {
      const before = holders.get(mark);
      holders.set(mark, before === undefined || before === kind ? kind : null);
    }
  }
  return new Set(
    [...copies].filter((index) =>
      said[index]?.ids.every((id) => marks(id).every((mark) => holders.get(mark) !== null)),
    ),
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
