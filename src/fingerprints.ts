/**
 * Fingerprints: what a finding is known by from run to run.
 *
 * In: a report. Out: the same, every quote that differs from its base with a
 * hash of its outlet, its words and what became of them. Neither line, nor
 * base, nor other articles are in it, so that edits elsewhere leave it alone.
 */

import { fold } from './fold.ts';
import { changeName } from './labels.ts';
import type { ArticleRecord, Judgement, QuoteRecord, Report } from './model.ts';
import { sha256 } from './sha256.ts';

const digits = 16;

/** What happened to a quote in words such as `truncation:gapped` and `hedge`, each once, in order. */
export function changesOf({ labels, flags }: Pick<Judgement, 'labels' | 'flags'>): readonly string[] {
  const forms = labels.filter(({ form }) => form !== null).map(changeName);
  return [...new Set([...forms, ...flags.map(({ flag }) => flag)])].sort();
}

export function fingerprinted(report: Report): Report {
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  const before = new Map<string, number>();
  const quotes = report.quotes.map((quote) => {
    if (quote.judgement.severity === 'none') return quote;
    const hash = sha256(keyOf(quote, articles.get(quote.article))).slice(0, digits);
    const number = (before.get(hash) ?? 0) + 1;
    before.set(hash, number);
    return { ...quote, fingerprint: `${hash}:${number}` };
  });
  return { ...report, quotes };
}

/** The outlet; where the article names none, its file. */
function keyOf(quote: QuoteRecord, article: ArticleRecord | undefined): string {
  const words = quote.parts.flatMap(({ text }) => fold(text).match(/[\p{Alpha}\p{N}]+/gu) ?? []).join(' ');
  return [article?.outlet ?? article?.path ?? '', words, ...changesOf(quote.judgement)].join('\n');
}
