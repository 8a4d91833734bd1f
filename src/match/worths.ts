/**
 * Worths: what it is worth to pair one word with another.
 *
 * In: words. Out: a number for each pair of them, the more, the more alike. Nearly
 * all pairs are unlike, and so told by numbers alone.
 */

import { mayMeet, type Relation, relation, type Traits, traits } from './relation.ts';
import type { Word } from './word.ts';

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
  if (found === 'unlike') return roleOf(a) === roleOf(b) ? worth.unlike : worth.unlikeRoles;
  const share = worth.share[found];
  if (a.weight === 0 || b.weight === 0) return worth.sameFunction * share;
  return share * (worth.same + Math.min(1, Math.min(a.weight, b.weight) / worth.rarity));
}

/** Whether a word informs, and whether it negates, as one number. */
function roleOf({ weight, lexeme }: Word): number {
  return (weight > 0 ? 1 : 0) + (lexeme.negation === 'no' ? 2 : 0);
}

/** What each pairing of two lists of words is worth, row by row: to be read before the next are asked for. */
export function worths(base: readonly Word[], variant: readonly Word[]): Float64Array {
  const stems = new Map<string, number>();
  const ofBase = numbers(base, stems);
  const ofVariant = numbers(variant, stems);
  const pairs = roomFor(base.length * variant.length);
  let at = 0;
  for (let i = 0; i < base.length; i++) {
    const stem = ofBase.stems[i] ?? 0;
    const own = ofBase.traits[i];
    const role = ofBase.roles[i];
    for (let j = 0; j < variant.length; j++, at++) {
      const others = ofVariant.traits[j];
      if (stem === ofVariant.stems[j] || (own && others && mayMeet(own, others))) {
        const one = base[i];
        const other = variant[j];
        if (one && other) pairs[at] = score(one, other, relation(one, other));
      } else pairs[at] = role === ofVariant.roles[j] ? worth.unlike : worth.unlikeRoles;
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

/** Of each word its stem, its traits and its role. */
interface Numbers {
  readonly stems: readonly number[];
  readonly traits: readonly Traits[];
  readonly roles: readonly number[];
}

/** @param stems Numbers given to stems so far; others are added. */
function numbers(words: readonly Word[], stems: Map<string, number>): Numbers {
  const found: { stems: number[]; traits: Traits[]; roles: number[] } = { stems: [], traits: [], roles: [] };
  for (const word of words) {
    const { stem } = word.lexeme;
    const known = stems.get(stem) ?? stems.size;
    stems.set(stem, known);
    found.stems.push(known);
    found.traits.push(traits(word));
    found.roles.push(roleOf(word));
  }
  return found;
}
