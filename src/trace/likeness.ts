/**
 * Likeness: how much wording and content two articles share beyond the quotes.
 *
 * In: two narratives. Out: shares from 0 to 1. Time grows with the text and
 * with the sentences that share a word that is not common in either.
 */

import { indexed } from '../match/buckets.ts';
import { numbering } from '../match/vocabulary/numbering.ts';
import { PrintedWords } from '../match/vocabulary/printed-words.ts';
import { lexeme } from '../match/words/lexemes.ts';
import type { Article, Span } from '../model.ts';
import type { Numbered } from './shingles.ts';
import { tokensOf } from './tokens.ts';

/** Words in a row that count as shared wording. */
const run = 3;
/** Numbers of words and of word pairs are below this, so that two of them make one exact number. */
const wide = 2 ** 26;
/** Least share of a sentence's content that makes it the same sentence worded anew. */
const sameSentence = 0.4;
/** Words of content a sentence needs before it is compared. */
const leastContent = 4;
/** A word in more sentences than this tells none of them from the others. */
const commonAbove = 40;

/** The runs of an article's words. */
export interface Runs {
  /** By place, the run that begins there; -1 for none. */
  readonly at: Float64Array;
  /** By run, where it stands; -1 for several places. */
  readonly places: ReadonlyMap<number, number>;
  /** How many words there are. */
  readonly count: number;
}

/** @returns Finds the runs of an article; equal ones have one number, whatever the article. */
export function runReader(): (text: Numbered) => Runs {
  const pairNumber = numbering<number>();
  return ({ words, count }) => {
    const at = new Float64Array(words.length).fill(-1);
    const places = new Map<number, number>();
    for (let place = 0; place + run <= words.length; place++) {
      const [one, two, three] = [words[place] ?? -1, words[place + 1] ?? -1, words[place + 2] ?? -1];
      if (one < 0 || two < 0 || three < 0) continue;
      const own = pairNumber(one * wide + two) * wide + three;
      at[place] = own;
      places.set(own, places.has(own) ? -1 : place);
    }
    return { at, places, count };
  };
}

export interface Wording {
  /** Share of the words of `to` that stand in a run of words which `from` has too: 0 to 1. */
  readonly share: number;
  /** Stretches of such words in `to`. */
  readonly passages: number;
  /** Share of steps from one to the next that go forward in `from`, of stretches that tell: 0 to 1. */
  readonly order: number;
}

export function sharedWording({ places: known }: Runs, to: Runs): Wording {
  const places: number[] = [];
  let [shared, end, passages, isPlaced] = [0, 0, 0, false];
  for (let index = 0; index < to.at.length; index++) {
    const place = known.get(to.at[index] ?? -1);
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

/** The sentences of an article by their content. */
export interface Sentences {
  /** The stems of each, as numbers. */
  readonly stems: readonly (readonly number[])[];
  /** By stem, the sentences that have it. */
  readonly places: ReadonlyMap<number, readonly number[]>;
}

/** @returns Reads the sentences of a narrative as if nothing had stood between its spans; each word is looked up once. */
export function sentenceReader(): (article: Article, spans: readonly Span[]) => Sentences {
  const stemNumber = numbering<string>();
  const known: (readonly number[])[] = [];
  const printed = new PrintedWords((word) => {
    const lexemes = (word.toLowerCase().match(/[\p{Alpha}\p{N}]+/gu) ?? []).map(lexeme);
    return known.push(lexemes.flatMap(({ functional, stem }) => (functional ? [] : stemNumber(stem)))) - 1;
  });
  const stemsOf = (sentence: string): readonly number[] => {
    const found = new Set<number>();
    const places = tokensOf(sentence, { start: 0, end: sentence.length });
    for (let at = 0; at < places.length; at += 2)
      for (const stem of known[printed.numberOf(sentence, places[at] ?? 0, places[at + 1] ?? 0)] ?? []) found.add(stem);
    return [...found];
  };
  return ({ text }, spans) => {
    const own = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
    const sentences = own.split(/(?<=[.!?])\s+|[\r\n]+/).map(stemsOf);
    const stems = sentences.filter(({ length }) => length >= leastContent);
    return { stems, places: indexed(stems.keys(), (index) => stems[index] ?? []) };
  };
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
  const counts = new Int32Array(from.stems.length);
  const met = to.stems.flatMap((stems) => nearest(stems, from, counts) ?? []);
  const all = to.stems.length;
  return { count: met.length, share: all === 0 ? 0 : met.length / all, order: forwardShare(met) };
}

/**
 * @param counts Room for a number for each sentence, all 0; they are again when it is left.
 * @returns The sentence that has most of the stems, or null when none has enough.
 */
function nearest(stems: readonly number[], { stems: all, places }: Sentences, counts: Int32Array): number | null {
  const met: number[] = [];
  for (const stem of stems) {
    const at = places.get(stem);
    if (!at || at.length > commonAbove) continue;
    for (const place of at) {
      const count = counts[place] ?? 0;
      if (count === 0) met.push(place);
      counts[place] = count + 1;
    }
  }
  let [best, most] = [null as number | null, 0];
  for (const place of met) {
    const share = (counts[place] ?? 0) / Math.min(stems.length, Math.max(leastContent, all[place]?.length ?? 0));
    if (share > most || (share === most && best !== null && place < best)) [best, most] = [place, share];
    counts[place] = 0;
  }
  return most >= sameSentence ? best : null;
}
