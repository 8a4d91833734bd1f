/**
 * Traits: what a word may be related by, as the bits of one number.
 *
 * In: words. Out: whether two may be related at all. Most pairs have nothing
 * in common, and are told to be unlike without a look at their letters.
 */

import type { Lexeme } from './lexeme.ts';
import type { Word } from './word.ts';

/**
 * The first bit may meet any word, the second one of its first letter, the next only words that have them too.
 * The last two are a word's role: whether it informs, and whether it negates.
 */
const bits = {
  loose: 1 << 0,
  unlisted: 1 << 1,
  named: 1 << 2,
  negates: 1 << 3,
  hedges: 1 << 4,
  strengthens: 1 << 5,
  counts: 1 << 6,
  standsIn: 1 << 7,
  informs: 1 << 8,
  denies: 1 << 9,
};
const shared = bits.named | bits.negates | bits.hedges | bits.strengthens | bits.counts | bits.standsIn;
const role = bits.informs | bits.denies;
/** Then some bits of its first letter, and the rest for its stem: other letters and stems may have the same, but few do. */
const letter = { from: 10, mask: 0x1f << 10 };
const stem = { from: 15, mask: -1 << 15 };

/** What a lexeme's words may be related by, wherever they stand. */
export function lexemeTraits(lexeme: Omit<Lexeme, 'traits' | 'sets'>): number {
  return (
    (!lexeme.known && !lexeme.functional ? bits.unlisted : 0) |
    (lexeme.negation ? bits.negates : 0) |
    (lexeme.negation === 'no' ? bits.denies : 0) |
    (lexeme.hedge ? bits.hedges : 0) |
    (lexeme.intensifier ? bits.strengthens : 0) |
    (lexeme.quantity || lexeme.value !== null ? bits.counts : 0) |
    (lexeme.standIn ? bits.standsIn : 0) |
    ((lexeme.folded.charCodeAt(0) << letter.from) & letter.mask) |
    (digest(lexeme.stem) << stem.from)
  );
}

/** A number that words of one stem share, and few others. */
function digest(stem: string): number {
  const last = stem.length - 1;
  return last + (stem.charCodeAt(0) << 3) + (stem.charCodeAt(last) << 6) + (stem.charCodeAt(last >> 1) << 10);
}

/** Sets of like words as bits: two words of one set have a bit in common. */
export function setBits(synsets: readonly number[]): number {
  let sets = 0;
  for (const set of synsets) sets |= 1 << (set % 31);
  return sets;
}

/** Traits of a word where it stands. */
export function traitsOf({ lexeme, name, masked, others, hedge, intensifier, weight }: Word): number {
  return (
    lexeme.traits |
    (masked || others.length > 0 ? bits.loose : 0) |
    (name ? bits.named : 0) |
    (hedge ? bits.hedges : 0) |
    (intensifier ? bits.strengthens : 0) |
    (weight > 0 ? bits.informs : 0)
  );
}

/** Whether two words may be related at all; where not, they are unlike. */
export function mayMeet(one: Word, other: Word): boolean {
  return (one.lexeme.sets & other.lexeme.sets) !== 0 || haveInCommon(traitsOf(one), traitsOf(other));
}

/** Whether two words of such traits may be related by anything but a set of like words. */
export function haveInCommon(one: number, other: number): boolean {
  const either = one | other;
  const apart = one ^ other;
  if ((apart & stem.mask) === 0 || (either & bits.loose) !== 0 || (one & other & shared) !== 0) return true;
  return (either & bits.unlisted) !== 0 && (apart & letter.mask) === 0;
}

/** Whether two words of such traits both inform or not, and both negate or not. */
export function isOneRole(one: number, other: number): boolean {
  return ((one ^ other) & role) === 0;
}
