/** Articles and quotes for tests, found in texts by their words. */

import type { Article, Quote, QuoteKind, Utterance } from '../../src/model.ts';
import { articlesOf } from '../../src/read/articles-of.ts';

export function article(path: string, text: string, known: Partial<Article> = {}): Article {
  const [read] = articlesOf(path, text);
  if (!read) throw new Error(`no article in ${path}`);
  return { ...read, ...known };
}

/** A quote of words that stand in the article. */
export function quote(of: Article, words: string | readonly string[], kind: QuoteKind = 'direct'): Quote {
  const parts = [words].flat().map((part) => {
    const start = of.text.indexOf(part);
    if (start < 0) throw new Error(`“${part}” is not in ${of.path}`);
    return { start, end: start + part.length };
  });
  const speaker = { name: 'Ana Ruiz', mention: null, via: 'name', confidence: 1 } as const;
  return { article: of, kind, place: 'body', parts, speaker, cue: null, relayedBy: null };
}

export function utterance(...quotes: readonly Quote[]): Utterance {
  return { members: quotes.map((one) => ({ quote: one, score: 1, evidence: ['words'] })) };
}
