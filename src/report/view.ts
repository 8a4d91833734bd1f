/**
 * View: a report as the table looks at it, with everything by its id.
 *
 * Adds no fact: names for articles, places, and an order to read in.
 */

import type { ArticleRecord, QuoteRecord, Report, Severity, UtteranceRecord } from '../model.ts';
import { addressOf } from './hyperlink.ts';
import type { Ink, Run } from './ink.ts';
import { safe } from './safe.ts';
import { severities } from './words.ts';

export interface View {
  readonly report: Report;
  readonly article: (quote: QuoteRecord) => ArticleRecord | undefined;
  /** The outlet; where the article names none, its file. */
  readonly outlet: (article: string) => string;
  readonly quotes: (utterance: UtteranceRecord) => readonly QuoteRecord[];
  readonly quote: (id: string) => QuoteRecord | undefined;
  readonly utterance: (id: string) => UtteranceRecord | undefined;
  /** What leads to a line of an article; undefined where places are no hyperlinks. */
  readonly href: (article: ArticleRecord | undefined, line: number) => string | undefined;
  /** Whether the table has a row for it: see `limit.ts`. */
  readonly isShown: (quote: QuoteRecord) => boolean;
}

/** @param folder See {@link Style.hyperlinks}. */
export function viewOf(report: Report, folder?: string): View {
  const all = [...report.articles, ...(report.references ?? [])];
  const articles = new Map(all.map((article) => [article.id, article]));
  const quotes = new Map(report.quotes.map((quote) => [quote.id, quote]));
  const utterances = new Map(report.utterances.map((utterance) => [utterance.id, utterance]));
  const names = articleNames(all);
  return {
    report,
    article: (quote) => articles.get(quote.article),
    outlet: (article) => names.get(article) ?? article,
    quotes: (utterance) => utterance.quotes.flatMap((id) => quotes.get(id) ?? []),
    quote: (id) => quotes.get(id),
    utterance: (id) => utterances.get(id),
    href: (article, line) => addressOf(article, line, folder),
    isShown: () => true,
  };
}

/** `file:line:column`, as editors and terminals follow it. */
export function placeOf(quote: QuoteRecord, article: ArticleRecord | undefined): string {
  const [part] = quote.parts;
  return `${safe(article?.path ?? quote.article)}:${part?.line ?? 1}:${part?.column ?? 1}`;
}

/** The same as words that lead there. */
export function placeWords(quote: QuoteRecord, view: View, ink: Ink): Run {
  const article = view.article(quote);
  return { text: placeOf(quote, article), ink, href: view.href(article, quote.parts[0]?.line ?? 1) };
}

/** The path; with which article of the file it is, or the place where it begins, when it is not the file's first. */
export function articlePlace({ path, line, column, entry }: ArticleRecord): string {
  if (entry !== undefined && entry > 1) return `${safe(path)}#${entry}`;
  return line === 1 && column === 1 ? safe(path) : `${safe(path)}:${line}:${column}`;
}

/** Whether an id is of a reference and not of an article. */
export function isReference({ report }: View, article: string): boolean {
  return report.references?.some(({ id }) => id === article) ?? false;
}

export function rank(severity: Severity): number {
  return severities.length - severities.indexOf(severity);
}

/** The greatest severity of some quotes. */
export function worst(quotes: readonly QuoteRecord[]): Severity {
  return severities.find((severity) => quotes.some(({ judgement }) => judgement.severity === severity)) ?? 'none';
}

/** How many quotes of each severity, the most severe first, without those of none. */
export function tallied(quotes: readonly QuoteRecord[]): readonly (readonly [Severity, number])[] {
  return severities
    .map((severity) => [severity, quotes.filter(({ judgement }) => judgement.severity === severity).length] as const)
    .filter(([severity, number]) => severity !== 'none' && number > 0);
}

/** Outlets' names, or files' without folder; a name that two files would share is left whole. */
function articleNames(articles: readonly ArticleRecord[]): ReadonlyMap<string, string> {
  const paths = new Map<string, Set<string>>();
  for (const { path } of articles) paths.set(fileName(path), (paths.get(fileName(path)) ?? new Set()).add(path));
  const named = ({ path }: ArticleRecord) => safe((paths.get(fileName(path))?.size ?? 0) > 1 ? path : fileName(path));
  return new Map(articles.map((article) => [article.id, article.outlet ?? named(article)]));
}

function fileName(path: string): string {
  return path.split('/').at(-1) || path;
}
