/** Passage: a stretch of an article as matching compares it. Types only. */

import type { Article, Quote, Span } from '../../model.ts';
import type { Words } from '../vocabulary/vocabulary.ts';

/** A stretch of one article as words to be compared. */
export interface Passage {
  readonly article: number;
  readonly spans: readonly Span[];
  /** Word ids in order. */
  readonly ids: readonly number[];
  /** What all its words together tell, in nats. */
  readonly weight: number;
}

/** A quote as a passage, with the sentences around it. */
export interface Said extends Passage {
  readonly quote: Quote;
  /** Word ids of each of its spans. */
  readonly pieces: readonly (readonly number[])[];
  /** Word ids outside marks inside it: what the speaker says without quoting others. */
  readonly unquoted: readonly number[];
  /** The sentence or sentences it stands in, together and apart. */
  readonly around: Passage & { readonly parts: readonly Passage[] };
}

/** An article to be laid out. */
export interface Source {
  readonly article: Article;
  /** The article's number in the run. */
  readonly index: number;
  readonly words: Words;
}

/** One article, whatever its quotes. */
export interface Outline extends Source {
  /** Sentences outside standing matter, in order of place. */
  readonly sentences: readonly Passage[];
}
