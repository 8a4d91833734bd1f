/** Reading: one word of what is printed, before its place is looked at. Types only. */

import type { Lexeme } from './lexeme.ts';

/** One word of what is printed. */
export interface Reading {
  readonly lexeme: Lexeme;
  /** Where it stands in what is printed, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly others: readonly string[];
  readonly possessive: boolean;
  /** Letters of it are masked: "f***". */
  readonly masked: boolean;
  /** Whether its capital makes it a name: within a sentence, and where it opens one. */
  readonly isName: boolean;
  readonly isNameAtStart: boolean;
}
