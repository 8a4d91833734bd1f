/**
 * Worths: what it is worth to pair one word with another.
 *
 * In: words. Out: a number for each pair of them, the more, the more alike. Nearly
 * all pairs are unlike, and so told by numbers alone.
 */

import { haveInCommon, isOneRole, traitsOf } from '../words/traits.ts';
import type { Word } from '../words/word.ts';
import { type Relation, relation } from './relation.ts';

/** What a pair of words is worth: from 2.5 for the same rare word to less than nothing for unlike words. */
export const worth = {
  /** Grammar words agree by chance; they only break ties. */
  sameFunction: 0.5,
  same: 1.5,
  /** Added in full to a word of this rarity in nats or more. */
  rarity: 6,
  share: { equal: 1, stem: 0.85, spelling: 0.9, number: 1, synonym: 0.7 },
  class: 0.35,
  unlike: -0.15,
  /** A word that informs against a grammar word, or one that negates against one that does not. */
  unlikeRoles: -0.7,
  gap: -0.12,
  opening: -0.6,
};

/** What a pairing is worth; the less, the less alike. */
export function score(a: Word, b: Word, found: Relation): number {
  if (found === 'class') return worth.class;
  if (found === 'unlike') return isOneRole(traitsOf(a), traitsOf(b)) ? worth.unlike : worth.unlikeRoles;
  const share = worth.share[found];
  if (a.weight === 0 || b.weight === 0) return worth.sameFunction * share;
  return share * (worth.same + Math.min(1, Math.min(a.weight, b.weight) / worth.rarity));
}

/** What each pairing of two lists of words is worth, row by row: to be read before the next are asked for. */
export function worths(base: readonly Word[], variant: readonly Word[]): Float64Array {
  const pairs = roomFor(base.length * variant.length);
  const theirs = variant.map(traitsOf);
  const sets = variant.map(({ lexeme }) => lexeme.sets);
  let at = 0;
  for (const one of base) {
    const own = traitsOf(one);
    const ownSets = one.lexeme.sets;
    for (let j = 0; j < variant.length; j++, at++) {
      const traits = theirs[j] ?? 0;
      if ((ownSets & (sets[j] ?? 0)) !== 0 || haveInCommon(own, traits)) {
        const other = variant[j];
        if (other) pairs[at] = score(one, other, relation(one, other));
      } else pairs[at] = isOneRole(own, traits) ? worth.unlike : worth.unlikeRoles;
    }
  }
  return pairs;
}

/** Room of earlier lists, used again up to this many pairs: most quotes are short, and room is dear to make. */
const mostKept = 1 << 14;
let kept: Float64Array | null = null;

function roomFor(size: number): Float64Array {
  if (size > mostKept) return new Float64Array(size);
  kept ??= new Float64Array(mostKept);
  return kept;
}
