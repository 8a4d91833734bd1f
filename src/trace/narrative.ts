/**
 * Narrative: an article's own words, quotes in marks and standing matter left out.
 *
 * In: articles and utterances. Out: the spans of running text between them.
 */

import { isMarked } from '../marked.ts';
import type { Article, Span, Utterance } from '../model.ts';

/** @returns For each article its narrative spans, in order and disjoint. */
export function narratives(
  articles: readonly Article[],
  utterances: readonly Utterance[],
): ReadonlyMap<Article, readonly Span[]> {
  const quoted = new Map<Article, Span[]>(articles.map((article) => [article, []]));
  for (const { members } of utterances) {
    for (const { quote } of members) {
      if (isMarked(quote)) quoted.get(quote.article)?.push(...quote.parts);
    }
  }
  return new Map(articles.map((article) => [article, between(article, quoted.get(article) ?? [])]));
}

/** The stretches of an article between its standing matter and some spans. */
export function between({ text, furniture }: Article, quoted: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const { start, end } of [...furniture, ...quoted].sort((a, b) => a.start - b.start)) {
    if (start > at) spans.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  return at < text.length ? [...spans, { start: at, end: text.length }] : spans;
}
