/**
 * Recall: whether the indices lose what the exact prefix filter finds.
 *
 * In: an archive. Out: of the pairs that the exact filter finds and that weigh
 * as one utterance, how many are tied by the indices too.
 */

import type * as Pools from '../../src/match/bare/pool.ts';
import type * as Ties from '../../src/match/bare/ties.ts';
import type * as Buckets from '../../src/match/buckets.ts';
import type * as Candidates from '../../src/match/renditions/candidates.ts';
import { built } from './built.ts';

export interface Recall {
  readonly exact: number;
  readonly found: number;
}

/** Words that a quote needs to be tied to one of another story, and the share that the two must have in common. */
const [leastAcross, shareAcross] = [8, 0.9];

export async function recallOf(
  articles: readonly Pools.BareArticle[],
  quotes: readonly Pools.BareQuote[],
): Promise<Recall> {
  const { poolOf }: typeof Pools = await import(built('match/bare/pool.js'));
  const { tieAcross, tiesAcross, tiesWithin }: typeof Ties = await import(built('match/bare/ties.js'));
  const { buckets }: typeof Buckets = await import(built('match/buckets.js'));
  const { prefixFilter }: typeof Candidates = await import(built('match/renditions/candidates.js'));
  const pool = poolOf(articles, quotes, { story: 'auto' });
  const key = ({ one, other }: Ties.Tie) => one * quotes.length + other;
  const unseen = () => {};
  const all = { exact: new Set<number>(), found: new Set<number>(tiesAcross(pool, unseen).map(key)) };
  for (const numbers of buckets(pool.stories.keys(), (number) => pool.stories[number] ?? 0).values()) {
    for (const tie of tiesWithin(numbers, pool, unseen)) all.found.add(key(tie));
    for (const tie of tiesWithin(numbers, pool, unseen, prefixFilter)) all.exact.add(key(tie));
  }
  const { from, ids } = pool.texts;
  const long = [...pool.stories.keys()].filter(
    (number) => (from[number + 1] ?? 0) - (from[number] ?? 0) >= leastAcross,
  );
  const passages = long.map((number) => ({
    article: number,
    spans: [],
    ids: [...ids.subarray(from[number], from[number + 1])],
    weight: 0,
  }));
  for (const [i, j] of prefixFilter(passages, { share: shareAcross, vocabulary: pool.vocabulary })) {
    const [one, other] = [long[i] ?? 0, long[j] ?? 0];
    const tie = pool.stories[one] === pool.stories[other] ? null : tieAcross(one, other, pool);
    if (tie) all.exact.add(key(tie));
  }
  return { exact: all.exact.size, found: [...all.exact].filter((tie) => all.found.has(tie)).length };
}
