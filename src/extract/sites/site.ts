/** Site: a marked stretch, its paragraph and those who might have said it, as they stand. Types only. */

import type { Span } from '../../model.ts';
import type { Mark } from '../marks/mark.ts';
import type { Link } from './links.ts';
import type { Mention, MentionKind } from './mentions.ts';
import type { Token } from './windows.ts';

/** A paragraph, read. */
export interface Passage {
  readonly index: number;
  readonly span: Span;
  /** Of a paragraph without marks only those of its last sentences. */
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly links: readonly Link[];
  /** A candidate for each mention: made once, for many marks may have the same. */
  readonly candidates: readonly Candidate[];
  /** How many marks stand before each token, and at the end how many in all. */
  readonly marksBefore: readonly number[];
  /** How many mentions with a cue that is more than a colon stand before each mention, and how many in all. */
  readonly cuesBefore: readonly number[];
}

/** Somebody who might have said it. */
export interface Candidate {
  readonly passage: Passage;
  /** Which of the passage's mentions. */
  readonly index: number;
  readonly standing: Standing;
}

export interface Site {
  readonly mark: Mark;
  readonly passage: Passage;
  /** Which of the passage's tokens the mark is. */
  readonly at: number;
  /** How many of the passage's mentions begin before it. */
  readonly middle: number;
  /** What stands in the mark, or its first `seen` characters. */
  readonly inner: string;
  readonly words: readonly string[];
  readonly candidates: readonly Candidate[];
}

/** What a mention is and does. */
export interface Manner {
  /** Which of all manners met, from 0. */
  readonly id: number;
  readonly path: string;
  /** What its verb does: a class of cue verbs, `other` or `none`. */
  readonly verb: string;
  readonly form: string;
  readonly kind: MentionKind;
  /** Whether it has a cue. */
  readonly cued: boolean;
}

export interface Standing {
  /** Which of all standings met, from 0. */
  readonly id: number;
  readonly manner: Manner;
  /** What stands before it, which tells a subject from an object. */
  readonly lead: string;
  /** Whether a question mark ends its sentence. */
  readonly asks: boolean;
}
