/** Outcome: what came of looking for one article's quotes. The same in whatever thread it is done. */

import { type ExtractOptions, extract } from '../../extract/index.ts';
import type { Article, FoundQuote } from '../../model.ts';
import { reasonOf } from '../../read/file-system.ts';

export type Outcome = { readonly found: readonly FoundQuote[] } | { readonly fault: string };

/** What fails is told of the article, and is not the end of the run. */
export function outcomeOf(article: Article, options: ExtractOptions): Outcome {
  try {
    return { found: extract(article, options).map(({ article: _, ...found }) => found) };
  } catch (error) {
    return { fault: reasonOf(error) };
  }
}
