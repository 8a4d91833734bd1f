/**
 * Rates: how quotes fare with an outlet or a speaker, over many articles.
 *
 * In: a report. Out: counts for each outlet or speaker of what became of the
 * quotes in marks that were compared with a base, and rates where there are
 * enough of them. Articles that are copies are left out: what they carry is
 * another's handling.
 */

import { isMarked } from '../marked.ts';
import { buckets } from '../match/buckets.ts';
import type { ArticleRecord, Handling, QuoteRecord, Rate, Report } from '../model.ts';
import { compareText } from '../order.ts';
import { copiesIn } from './copies.ts';
import { type Counted, resampled } from './resample.ts';

/** Below either no rate is given. */
export const leastQuotes = 20;
export const leastArticles = 5;

/** What becomes of a quote, once each: the same; cut as news style allows; changed for all to see; changed unseen. */
const outcomes: Readonly<Record<string, (quote: QuoteRecord) => boolean>> = {
  verbatim: (quote) => quote.judgement.severity === 'none',
  cut: (quote) => quote.judgement.severity === 'low' && !isDeclared(quote),
  declared: (quote) => quote.judgement.severity === 'low' && isDeclared(quote),
  undeclared: ({ judgement: { severity } }) => severity === 'medium' || severity === 'high',
};

export function ratesBy(group: 'outlet' | 'speaker', report: Report): readonly Handling[] {
  const copies = copiesIn(report);
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  const speakers = new Map(report.utterances.map(({ id, speaker }) => [id, speaker]));
  const nameOf = (quote: QuoteRecord) =>
    group === 'speaker' ? (speakers.get(quote.utterance) ?? null) : outletOf(articles.get(quote.article));
  const compared = report.quotes.filter(({ id, judgement }) => judgement.base !== id);
  return [...buckets(compared, nameOf)]
    .map(([name, quotes]) => handling(name, quotes, copies))
    .sort((a, b) => b.compared - a.compared || compareText(a.name ?? '', b.name ?? ''));
}

function outletOf(article: ArticleRecord | undefined): string | null {
  return article?.outlet ?? article?.path ?? null;
}

function handling(name: string | null, quotes: readonly QuoteRecord[], copies: ReadonlySet<string>): Handling {
  const own = quotes.filter(({ article }) => !copies.has(article));
  const marked = own.filter(isMarked);
  const byArticle = [...buckets(marked, ({ article }) => article).values()];
  const isEnough = marked.length >= leastQuotes && byArticle.length >= leastArticles;
  const rate = (holds: (quote: QuoteRecord) => boolean): Rate => {
    const counted = byArticle.map((some): Counted => ({ of: some.length, count: some.filter(holds).length }));
    const count = counted.reduce((sum, one) => sum + one.count, 0);
    if (!isEnough) return { count, rate: null, low: null, high: null };
    return { count, rate: thousandths(count / marked.length), ...resampled(counted) };
  };
  return {
    name,
    articles: byArticle.length,
    copies: new Set(quotes.flatMap(({ article }) => (copies.has(article) ? [article] : []))).size,
    compared: marked.length,
    reported: own.length - marked.length,
    rates: Object.fromEntries([
      ...Object.entries(outcomes).map(([word, holds]) => [word, rate(holds)]),
      ...wordsOf(marked).map((word) => [word, rate((quote) => changes(quote).includes(word))]),
    ]),
  };
}

/** Labels and flags that occur, in the order of letters. */
function wordsOf(quotes: readonly QuoteRecord[]): readonly string[] {
  return [...new Set(quotes.flatMap(changes))].sort();
}

function changes({ judgement: { labels, flags } }: QuoteRecord): readonly string[] {
  return [
    ...labels.flatMap(({ label, form }) => (form === null ? [] : [`${label} (${form})`])),
    ...flags.map(({ flag }) => `flag ${flag}`),
  ];
}

function isDeclared({ judgement: { labels } }: QuoteRecord): boolean {
  return labels.some(({ declared }) => declared);
}

function thousandths(share: number): number {
  return Math.round(share * 1000) / 1000;
}
