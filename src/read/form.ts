/** What a form of file is: who reads it, and what a reader may find. Types only. */

import type { ErrorCode } from '../errors.ts';
import type { Article, Span } from '../model.ts';

/** An article before it has its id. */
export type Draft = Omit<Article, 'id'>;

/** Why a file, or one of its entries, gives no article. */
export interface Fault {
  readonly code: ErrorCode;
  /** What is wrong, without naming the file. */
  readonly message: string;
  /** Which article of the file, from 1, where it holds several. */
  readonly entry?: number;
  /** Which line, from 1, where lines are read one by one. */
  readonly line?: number;
}

export type Found = { readonly draft: Draft } | { readonly fault: Fault };

/** What a reader is given: a decoded file, or one line of it. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

export type Reader = (source: Source) => Promise<readonly Found[]>;

/** Reads one line; `number` counts from 1. */
export type LineReader = (source: Source, number: number) => Promise<readonly Found[]>;

/** Paragraphs, and the stretches of them that were kept though they may be none of the article's own. */
export interface Text {
  readonly text: string;
  readonly unsure?: readonly Span[];
}
