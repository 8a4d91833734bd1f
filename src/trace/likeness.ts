/**
 * Likeness: how much wording and content two articles share beyond the quotes.
 *
 * In: two narratives. Out: shares from 0 to 1. Time grows with the text and
 * with the sentences that share a word that is not common in either.
 */

import { lexeme } from '../match/lexemes.ts';
import type { Article, Span } from '../model.ts';
import { type Numbered, runAt } from './shingles.ts';

/** Words in a row that count as shared wording. */
const run = 3;
/** Least share of a sentence's content that makes it the same sentence worded anew. */
const sameSentence = 0.4;
/** Words of content a sentence needs before it is compared. */
const leastContent = 4;
/** A word in more sentences than this tells none of them from the others. */
const commonAbove = 40;

/** Every run of an article's words, with where it stands; -1 where it stands several times. */
export function runsOf(text: Numbered): ReadonlyMap<number, number> {
  const runs = new Map<number, number>();
  for (let index = 0; index < text.words.length; index++) {
    const key = runAt(text, index, run);
    if (key >= 0) runs.set(key, runs.has(key) ? -1 : index);
  }
  return runs;
}

export interface Wording {
  /** Share of the words of `to` that stand in a run of words which `from` has too: 0 to 1. */
  readonly share: number;
  /** Stretches of such words in `to`. */
  readonly passages: number;
  /** Share of steps from one to the next that go forward in `from`, of stretches that tell: 0 to 1. */
  readonly order: number;
}

export function sharedWording(from: ReadonlyMap<number, number>, to: Numbered): Wording {
  const places: number[] = [];
  let [shared, end, passages, isPlaced] = [0, 0, 0, false];
  for (let index = 0; index < to.words.length; index++) {
    const place = from.get(runAt(to, index, run));
    if (place !== undefined) {
      if (index >= end) {
        passages++;
        isPlaced = false;
      }
      if (place >= 0 && !isPlaced) {
        places.push(place);
        isPlaced = true;
      }
      end = index + run;
    }
    if (index < end) shared++;
  }
  return { share: to.count === 0 ? 0 : shared / to.count, passages, order: forwardShare(places) };
}

/** Share of steps from one place to the next that go forward: 0 to 1. */
function forwardShare(places: readonly number[]): number {
  const forward = places.filter((place, index) => index > 0 && place >= (places[index - 1] ?? 0)).length;
  return places.length < 2 ? 0 : forward / (places.length - 1);
}

/** The content of each sentence, as stems. */
export type Sentences = readonly (readonly string[])[];

/** Sentences of the narrative as if nothing had stood between its spans. */
export function sentencesOf({ text }: Article, spans: readonly Span[]): Sentences {
  const own = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  return own
    .split(/(?<=[.!?])\s+|[\r\n]+/)
    .map((sentence) => contentOf(sentence))
    .filter((stems) => stems.length >= leastContent);
}

function contentOf(sentence: string): readonly string[] {
  const found = new Set<string>();
  for (const [word] of sentence.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    const { functional, stem } = lexeme(word);
    if (!functional) found.add(stem);
  }
  return [...found];
}

export interface Following {
  /** Sentences of `to` that `from` has too, in whatever words. */
  readonly count: number;
  /** Their share of all sentences of `to`: 0 to 1. */
  readonly share: number;
  /** Share of steps from one to the next that go forward in `from`: 0 to 1. */
  readonly order: number;
}

/** How far the sentences of `to` follow those of `from`. */
export function following(from: Sentences, to: Sentences): Following {
  const places = new Map<string, number[]>();
  for (const [index, stems] of from.entries()) {
    for (const stem of stems) places.set(stem, [...(places.get(stem) ?? []), index]);
  }
  const met = to.flatMap((stems) => nearest(stems, places, from) ?? []);
  return { count: met.length, share: to.length === 0 ? 0 : met.length / to.length, order: forwardShare(met) };
}

/** @returns The sentence that has most of the stems, or null when none has enough. */
function nearest(
  stems: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
  from: Sentences,
): number | null {
  const counts = new Map<number, number>();
  for (const stem of stems) {
    const at = places.get(stem) ?? [];
    if (at.length <= commonAbove) for (const place of at) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  let [best, most] = [null as number | null, 0];
  for (const [place, count] of counts) {
    const share = count / Math.min(stems.length, Math.max(leastContent, from[place]?.length ?? 0));
    if (share > most || (share === most && best !== null && place < best)) [best, most] = [place, share];
  }
  return most >= sameSentence ? best : null;
}
