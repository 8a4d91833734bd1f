/** Rendition: a stretch without quotation marks that renders a quote. Types only. */

import type { Evidence, Quote } from '../../model.ts';
import type { Said } from './passage.ts';

/** A stretch that renders a quote in marks. */
export interface Rendition {
  /** The quote in marks that it renders best. */
  readonly of: Said;
  readonly quote: Quote;
  /** Reported speech that it is, or takes the place of. */
  readonly claims: readonly Quote[];
  /** 0 to 1. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}
