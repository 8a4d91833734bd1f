/**
 * Selection: where the words of a text stand in another that has them all, in order.
 *
 * In: two sequences of words. Out: the place of each of the fewer words among
 * the many. Nothing was reworded then, so only equal words meet, and each must.
 * Of places equally good those without a gap between are taken, then the first. Time grows with the places that each word may have: one or two, in most texts.
 */

import type { Word } from '../words/words.ts';
import { isEqual } from './relation.ts';

/** What is gained by a pair of equal words, and by each gap between two that meet, which is less than nothing; at an end half of that. */
export interface Gains {
  readonly pair: (few: Word, many: Word) => number;
  readonly opening: number;
}

/** A word's place among the many: the best worth of the words up to it, and the place of the one before. */
interface Place {
  readonly at: number;
  readonly worth: number;
  readonly before: Place | null;
}

/** @returns For each of the few, its index among the many; null where these have not all of them in order. */
export function selection(few: readonly Word[], many: readonly Word[], gains: Gains): readonly number[] | null {
  const first = earliest(few, many);
  const last = first && latest(few, many);
  if (!last || first.every((at, index) => at === last[index])) return last;
  let places: readonly Place[] = [];
  for (let index = 0; index < few.length; index++) {
    const word = few[index];
    const next: Place[] = [];
    const reached: Reached = { places, count: 0, best: null };
    for (let at = first[index] ?? 0; at <= (last[index] ?? -1); at++) {
      const other = many[at];
      if (!word || !other || !isEqual(word, other)) continue;
      const gain = gains.pair(word, other);
      const place = index === 0 ? firstPlace(at, gain, gains) : nextPlace(reached, at, gain, gains);
      if (place) next.push(place);
    }
    places = next;
  }
  return traced(lastPlace(places, many.length, gains));
}

/** The first place that each word can have; null where one has none. */
function earliest(few: readonly Word[], many: readonly Word[]): readonly number[] | null {
  const places: number[] = [];
  for (let at = 0; at < many.length && places.length < few.length; at++)
    if (few[places.length]?.lexeme.folded === many[at]?.lexeme.folded) places.push(at);
  return places.length === few.length ? places : null;
}

/** The last place that each word can have, where all have one. */
function latest(few: readonly Word[], many: readonly Word[]): readonly number[] {
  const places: number[] = [];
  let left = few.length - 1;
  for (let at = many.length - 1; at >= 0 && left >= 0; at--)
    if (few[left]?.lexeme.folded === many[at]?.lexeme.folded) {
      places.push(at);
      left--;
    }
  return places.reverse();
}

function firstPlace(at: number, gain: number, { opening }: Gains): Place {
  return { at, worth: (at === 0 ? 0 : opening / 2) + gain, before: null };
}

/** How many of the places of the word before are further back than a place that is looked at, and the best of those. */
interface Reached {
  readonly places: readonly Place[];
  count: number;
  best: Place | null;
}

function nextPlace(reached: Reached, at: number, gain: number, { opening }: Gains): Place | null {
  const { places } = reached;
  for (let one = places[reached.count]; one && one.at < at - 1; one = places[++reached.count])
    if (!reached.best || one.worth > reached.best.worth) reached.best = one;
  const { best } = reached;
  const next = places[reached.count];
  const joined = next?.at === at - 1 ? next : null;
  if (joined && (!best || joined.worth >= best.worth + opening))
    return { at, worth: joined.worth + gain, before: joined };
  return best && { at, worth: best.worth + opening + gain, before: best };
}

function lastPlace(places: readonly Place[], count: number, gains: Gains): Place | null {
  let best: Place | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const place of places) {
    const worth = place.at === count - 1 ? place.worth : place.worth + gains.opening / 2;
    if (worth > most) [best, most] = [place, worth];
  }
  return best;
}

function traced(last: Place | null): readonly number[] {
  const found: number[] = [];
  for (let place = last; place; place = place.before) found.push(place.at);
  return found.reverse();
}
