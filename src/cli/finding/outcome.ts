/** Outcome: what came of looking for one article's quotes. The same in whatever thread it is done. */

import { type ExtractOptions, extract } from '../../extract/index.ts';
import type { Article, FoundQuote, Quote } from '../../model.ts';
import { reasonOf } from '../../read/files/file-system.ts';

export type Outcome = { readonly found: readonly FoundQuote[] } | { readonly fault: string };

/** A quote without its article. Its parts are named, for what is left of an object is slow to come by. */
function apart({ kind, place, parts, speaker, cue, relayedBy }: Quote): FoundQuote {
  return { kind, place, parts, speaker, cue, relayedBy };
}

/** What fails is told of the article, and is not the end of the run. */
export function outcomeOf(article: Article, options: ExtractOptions): Outcome {
  try {
    return { found: extract(article, options).map(apart) };
  } catch (error) {
    return { fault: reasonOf(error) };
  }
}
