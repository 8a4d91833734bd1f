/**
 * Near: which passages of one story are worth weighing against each other.
 *
 * In: passages of a story's articles. Out: pairs that share enough of their
 * words, or that stand in sentences which tell the same in the course of their articles.
 */

import { indexed } from '../buckets.ts';
import type { Tale } from '../stories/tale.ts';
import type { Pair } from './candidates.ts';
import type { Passage } from './passage.ts';
import { wordIndex } from './word-index.ts';

/** A passage and the sentences it stands in. */
export interface Standing extends Passage {
  readonly around: { readonly parts: readonly Passage[] };
}

/** Least share in common of the lighter passage's words, whatever their order. */
const leastShare = 0.25;

/**
 * @param isWanted Whether two passages, the lesser index first, are of any use to each other.
 * @returns Each such pair once, the lesser index first, in order.
 */
export function near(
  passages: readonly Standing[],
  { course, vocabulary }: Pick<Tale, 'course' | 'vocabulary'>,
  isWanted: (one: number, other: number) => boolean = () => true,
): readonly Pair[] {
  const partners = passages.map(() => new Set<number>());
  for (const [i, j] of wordIndex(passages, { share: leastShare, vocabulary, isWanted })) partners[i]?.add(j);
  const standing = indexed(passages.keys(), (index) => passages[index]?.around.parts ?? []);
  for (const [index, { around }] of passages.entries())
    for (const other of around.parts.flatMap(course.counterparts))
      for (const at of standing.get(other) ?? []) if (at > index && isWanted(index, at)) partners[index]?.add(at);
  return partners.flatMap((own, index) => [...own].sort((a, b) => a - b).map((at): Pair => [index, at]));
}
