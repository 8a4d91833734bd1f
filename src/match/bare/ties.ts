/**
 * Ties: which quotes of a pool may be one utterance, and how surely.
 *
 * In: a pool. Out: ties between quotes of one story, and between quotes of
 * two. Of quotes in the same words by the same speaker one stands for all, so
 * that a story with many copies takes no longer than one with few.
 */

import { buckets } from '../buckets.ts';
import type { Candidates } from '../candidates.ts';
import { agreement } from '../names.ts';
import type { Said } from '../passages.ts';
import { sharedRuns } from '../runs.ts';
import type { SideBySide } from '../side-by-side.ts';
import { voices } from '../voices.ts';
import { type Bond, leastRunAcross, weighPair } from '../weighing.ts';
import { wordIndex } from '../word-index.ts';
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
    [],
  );
  const { vocabulary } = pool;
  const tie = (a: Said, b: Said, one: number, other: number): readonly Tie[] => {
    weighed(one, other);
    const bond = weighPair(a, b, { vocabulary, course: noCourse, agreement });
    return bond ? [{ one, other, bond }] : [];
  };
  const all = numbers.map((number) => ({ number, said: saidOf(number, pool, fullest) }));
  const found: Tie[] = [];
  const apart: typeof all = [];
  for (const same of buckets(
    all,
    ({ number, said }) => `${said.quote.speaker.name}\n${pool.quote(number).text}`,
  ).values()) {
    const [first, ...copies] = same;
    if (!first) continue;
    apart.push(first);
    for (const copy of copies) {
      const own = tie(first.said, copy.said, first.number, copy.number);
      if (own.length === 0) apart.push(copy);
      found.push(...own);
    }
  }
  const passages = apart.map(({ said }) => said);
  for (const [i, j] of candidates(passages, { share: leastShare, vocabulary })) {
    const [a, b] = [apart[i], apart[j]];
    if (a && b) found.push(...tie(a.said, b.said, a.number, b.number));
  }
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
): Said {
  const { article, kind, speaker } = at(number);
  const ids: number[] = [];
  for (let word = texts.from[number] ?? 0; word < (texts.from[number + 1] ?? 0); word++) ids.push(texts.ids[word] ?? 0);
  const weight = weights[number] ?? 0;
  const { via, confidence } = speaker;
  const said = { name: fullest(speaker.name), mention: null, via, confidence };
  return {
    article,
    spans: nothing,
    ids,
    weight,
    quote: { article: nowhere, kind, place: 'body', parts: nothing, speaker: said, cue: null, relayedBy: null },
    pieces: [ids],
    unquoted: ids,
    around: { article, spans: nothing, ids, weight, parts: nothing },
  };
}

const nothing: readonly never[] = [];

/** Stands for the article of a quote that has no text. */
const nowhere = {
  id: '',
  path: '',
  text: '',
  origin: { start: 0, line: 1, column: 1 },
  outlet: null,
  title: null,
  published: null,
  url: null,
  credits: [],
  furniture: [],
};
