/**
 * Findings: the quotes that differ from their base, as other tools want them.
 *
 * In: a report. Out: one finding for each such quote, the most severe first;
 * those beyond the articles to be reported on are left out.
 */

import { changesOf } from '../fingerprints.ts';
import type { ArticleRecord, FlagName, Form, QuoteRecord, Severity, UtteranceRecord } from '../model.ts';
import { flagWords, labelWords } from './rows.ts';
import { line } from './safe.ts';
import { placeOf, rank, type View } from './view.ts';
import { severities, speakerWords } from './words.ts';

export interface Finding {
  readonly quote: QuoteRecord;
  readonly article: ArticleRecord;
  readonly utterance: UtteranceRecord;
  readonly base: QuoteRecord;
  readonly baseArticle: ArticleRecord;
  /** The change to read first: `hedge` or `truncation:gapped`. */
  readonly rule: string;
  readonly severity: Severity;
}

/** Which change names a finding that has several: meaning before words, the unseen before the shown. */
const flagOrder: Readonly<Record<FlagName, number>> = {
  negation: 0,
  quantity: 1,
  speaker: 2,
  entity: 3,
  hedge: 4,
  context: 5,
};
const formOrder: Readonly<Record<Form, number>> = {
  gapped: 10,
  inserted: 11,
  spliced: 12,
  reworded: 13,
  unmarked: 14,
  clipped: 15,
  extended: 16,
  excerpt: 17,
  indirect: 18,
  elided: 19,
  bracketed: 20,
};
const last = 21;

export function findingsOf(view: View): readonly Finding[] {
  const found = view.report.quotes.flatMap((quote): readonly Finding[] => {
    const { severity } = quote.judgement;
    if (severity === 'none' || quote.gate?.standing === 'beyond') return [];
    const utterance = view.utterance(quote.utterance);
    const base = utterance && view.quote(utterance.base);
    const [article, baseArticle] = [view.article(quote), base && view.article(base)];
    if (!article || !base || !baseArticle) return [];
    return [{ quote, article, utterance, base, baseArticle, rule: ruleOf(quote), severity }];
  });
  return found.sort((a, b) => rank(b.severity) - rank(a.severity));
}

/** Whether a finding is neither in the baseline nor suppressed. */
export function isNew({ quote }: Pick<Finding, 'quote'>): boolean {
  return quote.gate === undefined || quote.gate.standing === 'new';
}

function ruleOf(quote: QuoteRecord): string {
  const { flags, severity } = quote.judgement;
  const isGrave = severity !== 'low' && flags.some(({ degree }) => degree !== 'weak');
  const weightOf = (change: string) => {
    const [, form] = change.split(':');
    if (form !== undefined) return new Map(Object.entries(formOrder)).get(form) ?? last;
    return isGrave ? (new Map(Object.entries(flagOrder)).get(change) ?? last) : last;
  };
  return [...changesOf(quote.judgement)].sort((a, b) => weightOf(a) - weightOf(b))[0] ?? 'paraphrase:reworded';
}

/** All that was found, in one line of plain text: `hedge (strong): “Hardly anyone” → “No one”; ...`. */
export function changeWords({ judgement: { labels, flags } }: QuoteRecord): string {
  const words = [...flags.map(flagWords), ...labels.map(labelWords)];
  return line(words.map((runs) => runs.map(({ text }) => text).join('')).join('; '));
}

/** `Straits Times, seeds/002.txt:10:2`; the place alone where the article names no outlet. */
export function carrierWords(quote: QuoteRecord, article: ArticleRecord): string {
  const place = placeOf(quote, article);
  return article.outlet === null ? place : `${line(article.outlet)}, ${place}`;
}

export function speakerOf({ utterance, quote }: Pick<Finding, 'utterance' | 'quote'>): string {
  return line(speakerWords(quote.speaker.name ?? utterance.speaker, quote));
}

/** Where a part begins and ends: lines and columns from 1, the end just behind the last character. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The first part of a quote: others may stand far below it. Without its words, the place where it begins. */
export function regionOf({ parts: [part] }: QuoteRecord): Region {
  if (!part) return { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
  const { text, line: startLine, column: startColumn } = part;
  const lines = text.split(/\r\n|\n|\r/);
  const tail = [...(lines.at(-1) ?? '')].length;
  if (text === '') return { startLine, startColumn, endLine: startLine, endColumn: startColumn + 1 };
  const endColumn = lines.length === 1 ? startColumn + tail : tail + 1;
  return { startLine, startColumn, endLine: startLine + lines.length - 1, endColumn };
}

/** `high: 2, medium: 1`, without those that do not occur. */
export function tallyWords(findings: readonly Finding[]): string {
  const counts = severities.map((severity) => [severity, findings.filter((one) => one.severity === severity).length]);
  return counts.flatMap(([severity, number]) => (number ? [`${number} ${severity}`] : [])).join(', ');
}
