/**
 * Bare: quotes without their articles' texts to utterances, at any number.
 *
 * In: articles, of which the day is looked at, and their quotes. Out:
 * utterances, one after another. Words and speakers alone decide, since there
 * are no sentences around; the rules are those for quotes in texts. Beside the
 * words as numbers no more is held than the stories that are being compared.
 */

import type { Evidence } from '../../model.ts';
import { buckets } from '../buckets.ts';
import { fragmentWords } from '../fragments.ts';
import { type Bound, group } from '../group.ts';
import type { MatchOptions } from '../index.ts';
import { type BareArticle, type BareQuote, type Pool, poolOf } from './pool.ts';
import { type Tie, tiesAcross, tiesWithin, type Weighed } from './ties.ts';

export type { BareArticle, BareQuote } from './pool.ts';

export interface BareMember {
  /** Index of the quote. */
  readonly quote: number;
  /** 0 to 1. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

export interface BareOptions extends Pick<MatchOptions, 'story'> {
  /** Told of every pair of quotes that is compared, by their numbers: for those who count. */
  readonly weighed?: Weighed;
}

/**
 * @param quotes Those of one article in the order of their places; the order of articles plays no part.
 * @yields The members of an utterance in the order of their articles' ids and places. Every quote is in exactly one.
 */
export function* matchBare(
  articles: readonly BareArticle[],
  quotes: readonly BareQuote[],
  { story, weighed = () => {} }: BareOptions,
): Generator<readonly BareMember[]> {
  const pool = poolOf(articles, quotes, { story });
  const across = tiesAcross(pool, (one, other) => weighed(pool.index(one), pool.index(other)));
  for (const { stories, ties } of bundles(pool, across)) {
    const numbers = stories.flat().sort((a, b) => a - b);
    const within = stories.flatMap((own) =>
      tiesWithin(own, pool, (one, other) => weighed(pool.index(one), pool.index(other))),
    );
    for (const members of grouped(numbers, [...within, ...ties], pool))
      yield members
        .sort((a, b) => a.quote - b.quote)
        .map(({ quote, score, evidence }) => ({ quote: pool.index(quote), score, evidence }));
  }
}

function grouped(numbers: readonly number[], ties: readonly Tie[], { weights, texts }: Pool): BareMember[][] {
  const place = new Map<number, number>();
  for (let index = 0; index < numbers.length; index++) place.set(numbers[index] ?? 0, index);
  const bonds = numbers.map((): Bound[] => []);
  for (const { one, other, bond } of ties) {
    const { score, evidence, isCopy } = bond;
    const [a, b] = [place.get(one) ?? 0, place.get(other) ?? 0];
    bonds[a]?.push({ to: b, score, evidence, isCopy });
    bonds[b]?.push({ to: a, score, evidence, isCopy });
  }
  const candidates = numbers.map((number, index) => ({
    weight: weights[number] ?? 0,
    leads: (texts.from[number + 1] ?? 0) - (texts.from[number] ?? 0) > fragmentWords,
    bonds: bonds[index] ?? [],
  }));
  return group(candidates).map(({ members }) =>
    members.map(({ to, score, evidence }) => ({ quote: numbers[to] ?? 0, score, evidence })),
  );
}

/** Stories that ties across them join, with those ties. */
interface Bundle {
  /** The quotes of each story, ascending. */
  readonly stories: readonly (readonly number[])[];
  readonly ties: readonly Tie[];
}

function* bundles({ stories }: Pool, across: readonly Tie[]): Generator<Bundle> {
  const members = buckets(stories.keys(), (number) => stories[number] ?? 0);
  const joined = joints(stories, across);
  const ties = buckets(across, ({ one }) => joined(stories[one] ?? 0));
  for (const [root, own] of buckets(members.keys(), joined))
    yield { stories: own.map((story) => members.get(story) ?? []), ties: ties.get(root) ?? [] };
}

/** For each story one that stands for all that ties join with it. */
function joints(stories: Int32Array, across: readonly Tie[]): (story: number) => number {
  const parents = new Map<number, number>();
  const rootOf = (story: number): number => {
    let root = story;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    return root;
  };
  for (const { one, other } of across) {
    const [a, b] = [rootOf(stories[one] ?? 0), rootOf(stories[other] ?? 0)];
    if (a !== b) parents.set(Math.max(a, b), Math.min(a, b));
  }
  return rootOf;
}
