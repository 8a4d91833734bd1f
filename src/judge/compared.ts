/** Compared: a base and a variant side by side, as the rules look at them. Types only. */

import type { Alignment } from '../match/alignment/align.ts';
import type { Range } from '../match/alignment/steps.ts';
import type { Word } from '../match/words/words.ts';
import type { Wording } from '../model.ts';
import type { Slot } from './slots.ts';

/**
 * What became of a word: it has a counterpart of like meaning; another word
 * stands in its place; nothing does; or it weighs nothing, as an editor's own.
 */
export type Standing = 'met' | 'swapped' | 'alone' | 'ignored';

export interface Side {
  readonly wording: Wording;
  readonly words: readonly Word[];
  readonly standing: readonly Standing[];
  /** Index of the word opposite; -1 for none. */
  readonly opposite: readonly number[];
  /** Indexes of the words that are swapped or alone, ascending: few, mostly. */
  readonly unanswered: readonly number[];
}

/** A stretch where the two differ, between words that hold fast. */
export interface Zone {
  readonly base: Range;
  readonly variant: Range;
  /** `all` where nothing holds fast. */
  readonly place: 'start' | 'inner' | 'end' | 'all';
  /** Whether the variant marks an omission in it or beside it. */
  readonly elided: boolean;
  /** At an edge, index of the outermost word that has its counterpart, on each side; -1 for none, and elsewhere. */
  readonly outermost: Readonly<Record<SideName, number>>;
}

export type SideName = 'base' | 'variant';

export interface Comparison extends Alignment {
  readonly base: Side;
  readonly variant: Side;
  readonly zones: readonly Zone[];
  readonly slots: readonly Slot[];
  /** Whether the variant is given without quotation marks. */
  readonly reported: boolean;
}
