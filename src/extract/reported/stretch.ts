/** What the search for reported speech hands around. Types only. */

import type { Token } from '../text/tokens.ts';
import type { Range } from './clauses.ts';

/** A cue with its subject and words, as token ranges. */
export interface Report {
  readonly cue: Range;
  readonly subject: Range | undefined;
  readonly contents: readonly Range[];
  readonly relay?: Range | undefined;
  /** What introduces the words: for weighing kinds of cue. */
  readonly frame: string;
  readonly lemma: string;
  /** Before which word the contents were cut short; empty when they were not. */
  readonly cut?: string;
}

/** One sentence: tokens `[opening, closing]`. */
export interface Stretch {
  readonly tokens: readonly Token[];
  readonly opening: number;
  readonly closing: number;
  /** Who is pointed at, by the first token. */
  readonly heads: ReadonlyMap<number, Head>;
}

/** Somebody pointed at, and how. */
export interface Head extends Range {
  readonly kind: string;
}
