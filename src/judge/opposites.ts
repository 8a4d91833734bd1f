/**
 * Opposites: words in one place of which each is the other's contrary.
 *
 * In: a comparison. Out: pairs of such words, without counterpart of like
 * meaning and in one slot: "open" / "closed", "safe" / "unsafe".
 */

import type { Range } from '../match/align.ts';
import type { Lexeme } from '../match/lexemes.ts';
import { stem } from '../match/stem.ts';
import { type Comparison, isUnmet, type Side } from './comparison.ts';
import type { Slot } from './slots.ts';

/** Indexes of two words that are each other's opposite. */
export interface Contrary {
  readonly base: number;
  readonly variant: number;
  /** Whether they alone inform in their place, so that nothing else can make up for the turn. */
  readonly alone: boolean;
}

export function contraries({ slots, base, variant }: Comparison): readonly Contrary[] {
  return slots.flatMap((slot) => contrariesIn(slot, base, variant));
}

/** Words of a slot that are looked at: in a longer one nothing answers anything for sure. */
const nearby = 24;

function contrariesIn(slot: Slot, base: Side, variant: Side): readonly Contrary[] {
  const [ofBase, ofVariant] = [informing(base, slot.base), informing(variant, slot.variant)];
  const alone = ofBase.length === 1 && ofVariant.length === 1;
  for (const b of ofBase) {
    for (const v of ofVariant) {
      const [one, other] = [base.words[b]?.lexeme, variant.words[v]?.lexeme];
      if (one && other && isContrary(one, other)) return [{ base: b, variant: v, alone }];
    }
  }
  return [];
}

function informing(side: Side, { from, to }: Range): readonly number[] {
  const found: number[] = [];
  for (let i = from; i < Math.min(to, from + nearby); i++) if (isUnmet(side, i)) found.push(i);
  return found;
}

/** Letters that turn a word into its opposite. */
const turning = /^(?:un|in|im|ir|il|dis|non)(?=\w{3})/;

function isContrary(one: Lexeme, other: Lexeme): boolean {
  return one.opposites.includes(other.stem) || isTurned(one, other) || isTurned(other, one);
}

function isTurned({ folded }: Lexeme, other: Lexeme): boolean {
  return turning.test(folded) && stem(folded.replace(turning, '')) === other.stem;
}
