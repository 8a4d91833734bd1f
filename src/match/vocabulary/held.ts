/**
 * Held: how alike two passages are where one stands in the other word for word.
 *
 * In: two lists of word ids. Out: what comparing them would say, without the
 * comparing; null where neither holds the other. Most renditions repeat or cut
 * what they render.
 */

import { commonEnds, type Likeness, tellingWord, weigh } from './similarity.ts';
import type { Vocabulary } from './vocabulary.ts';

export function held(a: readonly number[], b: readonly number[], vocabulary: Vocabulary): Likeness | null {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0 || !stands(short, long)) return null;
  const shared = weigh(short, vocabulary);
  const told = shared / tellingWord;
  // Other forms of the same words elsewhere in the longer may tell more than these.
  if (long === a && a.length > b.length && told < short.length) return null;
  const ofLong = Math.min(1, shared / weigh(long, vocabulary));
  return {
    shared,
    contained: 1,
    ofFirst: short === a ? 1 : ofLong,
    ofSecond: short === a ? ofLong : 1,
    run: Math.min(short.length, told),
  };
}

/** Weight, in nats, of the words with which both of two passages begin and end. */
export function sameEnds(a: readonly number[], b: readonly number[], vocabulary: Vocabulary): number {
  const { first, last } = commonEnds(a, b);
  return weigh(a.slice(0, first), vocabulary) + weigh(a.slice(a.length - last), vocabulary);
}

function stands(short: readonly number[], long: readonly number[]): boolean {
  for (let from = 0; from <= long.length - short.length; from++) {
    let at = 0;
    while (at < short.length && long[from + at] === short[at]) at++;
    if (at === short.length) return true;
  }
  return false;
}
