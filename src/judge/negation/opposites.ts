/**
 * Opposites: words in one place of which each is the other's contrary.
 *
 * In: a comparison. Out: pairs of such words, without counterpart of like
 * meaning and in one slot: "open" / "closed", "safe" / "unsafe".
 */

import type { Range } from '../../match/alignment/steps.ts';
import type { Lexeme } from '../../match/words/lexeme.ts';
import { lexeme } from '../../match/words/lexemes.ts';
import type { Comparison, Side } from '../compared.ts';
import { isUnmet } from '../comparison.ts';
import { nearby, type Slot } from '../slots.ts';
import { isOtherWayAbout, positiveOf } from './comparatives.ts';

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

function contrariesIn(slot: Slot, base: Side, variant: Side): readonly Contrary[] {
  if (slot.base.from === slot.base.to || slot.variant.from === slot.variant.to) return none;
  const [ofBase, ofVariant] = [informing(base, slot.base), informing(variant, slot.variant)];
  const alone = ofBase.length === 1 && ofVariant.length === 1;
  for (const one of ofBase)
    for (const other of ofVariant) {
      if (!isContrary(one, other)) continue;
      const places = [
        { side: base, index: one.index, informing: ofBase },
        { side: variant, index: other.index, informing: ofVariant },
      ] as const;
      if (isOtherWayAbout(...places)) continue;
      return [{ base: one.index, variant: other.index, alone: alone || isNamedAnew(...places) }];
    }
  return none;
}

const none: readonly never[] = [];

/** Words that inform, a contrary last among them, where it has a subject of its own. */
const longestName = 5;
const speakers = new Set(['i', 'we']);
/** Words that a verb may have before it and that open no clause of their own. */
const beforeVerb = new Set('he she it they had has have is was were would will'.split(' '));

interface Place {
  readonly side: Side;
  /** Index of the contrary. */
  readonly index: number;
  /** All in its slot that inform. */
  readonly informing: readonly Informing[];
}

/** Whether all else in the place of a contrary names whoever its base calls "we": "we accept" / "the airline rejected". */
function isNamedAnew(base: Place, variant: Place): boolean {
  const last = variant.informing.at(-1);
  if (base.informing.length > 1 || variant.informing.length > longestName || last?.index !== variant.index)
    return false;
  const [subject, before] = [base.side.words[base.index - 1], variant.side.words[variant.index - 1]];
  if (!subject || !before || !speakers.has(subject.lexeme.folded)) return false;
  return before.weight > 0 || beforeVerb.has(before.lexeme.folded);
}

/** A word of a slot that nothing answers. */
interface Informing {
  readonly index: number;
  readonly lexeme: Lexeme;
  /** What it turns round: "safe" of "unsafe"; null for most words. */
  readonly turned: Lexeme | null;
}

function informing(side: Side, { from, to }: Range): readonly Informing[] {
  const found: Informing[] = [];
  for (let index = from; index < Math.min(to, from + nearby); index++) {
    const word = side.words[index];
    if (word && (isUnmet(side, index) || (word.hedge && side.standing[index] !== 'met')))
      found.push({ index, lexeme: word.lexeme, turned: turnedBy(word.lexeme) });
  }
  return found;
}

/** Letters that turn a word into its opposite. */
const turning = /^(?:un|in|im|ir|il|dis|non)(?=\w{3})/;

/** What a word turns round by the letters it begins with: "safe" of "unsafe"; null for most words. */
export function turnedBy({ folded }: Lexeme): Lexeme | null {
  return turning.test(folded) ? lexeme(folded.replace(turning, '')) : null;
}

function isContrary(one: Informing, other: Informing): boolean {
  if (isAlike(one.turned, other.lexeme) || isAlike(other.turned, one.lexeme)) return true;
  if (one.lexeme.opposites.includes(other.lexeme.stem)) return true;
  const [bare, instead] = [positiveOf(one.lexeme), positiveOf(other.lexeme)];
  return bare !== null && instead !== null && bare.opposites.includes(instead.stem);
}

/** Whether what a word turns round is another, or of like meaning: "unlawful" / "legal". */
function isAlike(turned: Lexeme | null, { stem, synsets }: Lexeme): boolean {
  if (!turned) return false;
  return turned.stem === stem || turned.synsets.some((set) => synsets.includes(set));
}
