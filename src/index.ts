/**
 * quotecheck as a library: articles in, report out.
 *
 *     articles ─▶ extract ─▶ match ─▶ trace ─▶ judge ─▶ report
 *
 * This page and `follow.ts` are the program. `cli` reads files before it and
 * renders after it. Each stage is exported too; none reads, prints or keeps anything.
 */

import { extract } from './extract/index.ts';
import { type CheckOptions, checkQuotes, defaults, type Read } from './follow.ts';
import { match } from './match/index.ts';
import type { Report } from './model.ts';
import { links, origin } from './trace/index.ts';

export { type BareLineage, type BareOptions, bareLineages } from './bare.ts';
export { type ErrorCode, QuotecheckError } from './errors.ts';
export type { ExtractOptions } from './extract/index.ts';
export { type CheckOptions, checkQuotes, defaults, type Read, type Step, tool } from './follow.ts';
export { judge } from './judge/index.ts';
export { lineageOf, wordingOf } from './lineage.ts';
export type { BareQuote } from './match/bare/index.ts';
export type { Matched, MatchOptions } from './match/index.ts';
export type * from './model.ts';
export { articlesOf } from './read/articles-of.ts';
export { type Format, reporters } from './report/index.ts';
export type { Reporter, Style } from './report/reporter.ts';
export type { Origin } from './trace/index.ts';
export { extract, links, match, origin };

/**
 * Follows every quote through the articles that carry it.
 *
 * @param reading Articles in any order; the result does not depend on it.
 */
export function check(reading: Read, options: Partial<CheckOptions> = {}): Report {
  const settings = { ...defaults, ...options };
  const quotes = reading.articles.flatMap((article, done) => {
    settings.watch({ stage: 'find', done, total: reading.articles.length });
    return extract(article, settings);
  });
  return checkQuotes(reading, quotes, options);
}
