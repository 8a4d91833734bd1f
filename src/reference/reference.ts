/** The nouns of reference mode. Types only. */

import type { Article, Quote, Span } from '../model.ts';
import type { Turn } from './turns.ts';

/** A transcript, release or caption file: what was said, as far as the user says. */
export interface Reference {
  /** Its words as if it were an article; offsets and lines are the file's own. */
  readonly article: Article;
  readonly turns: readonly Turn[];
  /** Whether those it quotes speak through these quotes alone. */
  readonly isRelease: boolean;
  /** When what stands at an offset was said; null where the file does not say. */
  readonly time: (offset: number) => string | null;
}

/** Where a quote's words stand in a reference. */
export interface Placing {
  readonly reference: Reference;
  /** Whole sentences, in the order quoted; several where they stand apart. */
  readonly passages: readonly Span[];
  /** The first word of each passage that the quote has. */
  readonly begins: readonly number[];
  /** Words between the passages that are furthest apart; 0 for one passage. */
  readonly distance: number;
}

export interface PlacedQuote {
  readonly quote: Quote;
  readonly placing: Placing;
}
