/**
 * Ties: which quotes of a pool may be one utterance, and how surely.
 *
 * In: a pool. Out: ties between quotes of one story, and between quotes of
 * two. Of quotes in the same words by the same speaker one stands for all, so
 * that a story with many copies takes no longer than one with few.
 */

import { firstOfAlike } from '../copies.ts';
import type { Candidates } from '../renditions/candidates.ts';
import type { Passage } from '../renditions/passage.ts';
import { wordIndex } from '../renditions/word-index.ts';
import { sharedRuns } from '../runs.ts';
import { agreement } from '../stories/names.ts';
import type { SideBySide } from '../stories/side-by-side.ts';
import { voices } from '../stories/voices.ts';
import { type Bond, leastRunAcross, type Spoken, weighPair } from '../weighing.ts';
import type { Pool } from './pool.ts';

/** Two quotes of a pool, by number, and what binds them. */
export interface Tie {
  readonly one: number;
  readonly other: number;
  readonly bond: Bond;
}

/** Least share in common of the lighter quote's words, whatever their order: with no text around, less is no bond. */
const leastShare = 0.4;

/** Quotes without a text around have no course. */
const noCourse: SideBySide = { told: () => null, astray: () => 0, counterparts: () => [] };

/** Told of every pair of quotes that is weighed. */
export type Weighed = (one: number, other: number) => void;

/**
 * Ties between quotes of one story.
 *
 * @param candidates What finds the pairs to be weighed: the exact filter finds no others.
 */
export function tiesWithin(
  numbers: readonly number[],
  pool: Pool,
  weighed: Weighed,
  candidates: Candidates = wordIndex,
): readonly Tie[] {
  const { agreement, fullest } = voices(
    numbers.map((number) => pool.quote(number).speaker.name),
    () => [],
  );
  const { vocabulary } = pool;
  const all = numbers.map((number) => ({ number, said: saidOf(number, pool, fullest) }));
  const found: Tie[] = [];
  /** @returns Whether the two are tied. */
  const tie = (a: (typeof all)[number] | undefined, b: (typeof all)[number] | undefined): boolean => {
    if (!a || !b) return false;
    weighed(a.number, b.number);
    const bond = weighPair(a.said, b.said, { vocabulary, course: noCourse, agreement });
    if (bond) found.push({ one: a.number, other: b.number, bond });
    return bond !== null;
  };
  const kinds = all.map(({ number, said }) => `${said.quote.speaker.name}\n${pool.quote(number).text}`);
  const stoodFor = new Set(
    [...firstOfAlike(kinds, 1)].flatMap(([copy, first]) => (tie(all[first], all[copy]) ? [copy] : [])),
  );
  const apart = all.filter((_, index) => !stoodFor.has(index));
  const passages = apart.map(({ said }) => said);
  for (const [i, j] of candidates(passages, { share: leastShare, vocabulary })) tie(apart[i], apart[j]);
  return found;
}

/** Ties between quotes of two stories. */
export function tiesAcross(pool: Pool, weighed: Weighed): readonly Tie[] {
  const { texts, weights, stories, vocabulary } = pool;
  const pairs = sharedRuns(texts, {
    length: leastRunAcross,
    weight: (number) => weights[number] ?? 0,
    story: (number) => stories[number] ?? 0,
    vocabulary,
  });
  return pairs.flatMap(([one, other]) => {
    weighed(one, other);
    return tieAcross(one, other, pool) ?? [];
  });
}

/** What binds two quotes of two stories; null for nothing. */
export function tieAcross(one: number, other: number, pool: Pool): Tie | null {
  const as = (name: string | null) => name;
  const { vocabulary } = pool;
  const bond = weighPair(saidOf(one, pool, as), saidOf(other, pool, as), { vocabulary, course: null, agreement });
  return bond && { one, other, bond };
}

/** A quote as weighing takes it, with nothing around it. */
function saidOf(
  number: number,
  { quote: at, texts, weights }: Pool,
  fullest: (name: string | null) => string | null,
): Spoken & Passage {
  const { article, speaker } = at(number);
  const { name, via, confidence } = speaker;
  const ids = wordsAt(number, texts);
  return {
    article,
    spans: nothing,
    ids,
    weight: weights[number] ?? 0,
    quote: { article: nowhere, speaker: { name: fullest(name), mention: null, via, confidence } },
    pieces: [ids],
    unquoted: ids,
    around: { spans: nothing, ids, parts: nothing },
  };
}

/** In a loop: it is called for every quote, and a typed array that is spread goes word by word through an iterator. */
function wordsAt(number: number, { from, ids }: Pool['texts']): readonly number[] {
  const words: number[] = [];
  for (let at = from[number] ?? 0; at < (from[number + 1] ?? 0); at++) words.push(ids[at] ?? 0);
  return words;
}

const nothing: readonly never[] = [];

/** Stands for the article of a quote that has no text. */
const nowhere = { text: '' };
