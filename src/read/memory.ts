/**
 * Memory: what a file held when it was read before, as reading asks for it. Types only.
 *
 * A piece is what is read at once: a file, or a line of one that is read by lines.
 */

import type { FoundQuote } from '../model.ts';
import type { Draft, Fault } from './form.ts';
import type { FormName } from './forms.ts';

export interface Piece {
  readonly path: string;
  readonly form: FormName;
  /** From 1; 0 for a whole file. */
  readonly line: number;
  readonly bytes: Uint8Array;
}

export interface Contents {
  readonly encoding: string;
  readonly found: readonly (Known | { readonly fault: Fault })[];
}

/** An article, and what is reckoned from its text alone. */
export interface Known {
  readonly draft: Draft;
  /** What its id is cut from. */
  readonly hash: string;
  readonly isEnglish: boolean;
}

/** What an earlier run found in an article, or where to leave what this one finds. */
export interface Slot {
  /** Null where it is not known. */
  readonly found: readonly FoundQuote[] | null;
  /** To be called once, where it is not known. */
  readonly keep: (found: readonly FoundQuote[]) => void;
}

export interface Remembered {
  readonly contents: Contents;
  /** One for each article, in order. */
  readonly slots: readonly Slot[];
}

export interface Memory {
  /** @returns Null where the piece is not known. */
  readonly recall: (piece: Piece) => Promise<Remembered | null>;
  /** Takes in what a piece holds. It is known to later runs when all of its articles' slots are kept. */
  readonly learn: (piece: Piece, contents: Contents) => Remembered;
}
