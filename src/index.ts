/**
 * quotecheck as a library: articles in, report out.
 *
 *     articles ─▶ extract ─▶ match ─▶ trace ─▶ judge ─▶ report
 *
 * This page is the program. `cli` reads files before it and renders after it.
 */

import { type Aliases, renamed } from './aliases.ts';
import { type ExtractOptions, extract } from './extract/index.ts';
import { sha256 } from './ids.ts';
import { capRenderings, differingContexts, differingSpeakers, judge } from './judge/index.ts';
import { thresholds } from './judge/thresholds.ts';
import { type MatchOptions, match } from './match/index.ts';
import type { Article, FileRecord, Lineage, Problem, Quote, Report, Utterance, Wording } from './model.ts';
import { report } from './records.ts';
import { links, type Origin, origin } from './trace/index.ts';
import { version } from './version.ts';

export { type ErrorCode, QuotecheckError } from './errors.ts';
export type * from './model.ts';

export interface CheckOptions extends MatchOptions, ExtractOptions {
  /** Spellings and forms of speakers' names to the names they stand for. */
  readonly aliases: Aliases;
}

export const defaults: CheckOptions = { includeIndirect: false, story: 'auto', language: 'auto', aliases: new Map() };

/** `thresholds` is a hash of the numbers that decide labels: two reports with the same one were judged alike. */
export const tool: Report['tool'] = {
  name: 'quotecheck',
  version,
  thresholds: `sha256:${sha256(JSON.stringify(thresholds))}`,
};

/** What was read before checking: only what the report repeats. */
export interface Read {
  readonly files: readonly FileRecord[];
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/**
 * Follows every quote through the articles that carry it.
 *
 * @param reading Articles in any order; the result does not depend on it.
 */
export function check(reading: Read, options: Partial<CheckOptions> = {}): Report {
  const quotes = reading.articles.flatMap((article) => extract(article, { ...defaults, ...options }));
  return checkQuotes(reading, quotes, options);
}

/** The second half of {@link check}, for quotes that were extracted before. */
export function checkQuotes(reading: Read, quotes: readonly Quote[], options: Partial<CheckOptions> = {}): Report {
  const { articles } = reading;
  const settings = { ...defaults, ...options };
  const { stories, utterances } = match(articles, renamed(quotes, settings.aliases), settings);
  const shared = links(articles, utterances);
  const lineages = utterances.flatMap((utterance) => {
    const found = origin(utterance, shared);
    return found ? [lineage(utterance, found)] : [];
  });
  return report({ ...reading, stories, lineages: capRenderings(lineages), links: shared, tool });
}

function lineage(utterance: Utterance, found: Origin): Lineage {
  const variants = utterance.members.map(({ quote }) => quote).filter((quote) => quote !== found.base);
  const judgements = new Map(
    variants.map((quote) => {
      const circumstances = {
        speakers: differingSpeakers(found.base, quote),
        contexts: differingContexts(found.base, quote),
      };
      return [quote, judge(wording(found.base), wording(quote), circumstances)];
    }),
  );
  return { utterance, ...found, judgements };
}

function wording({ article, parts, kind }: Quote): Wording {
  return { text: article.text, parts, kind };
}
