/**
 * CSV (RFC 4180, lines ended by line feeds): a row for each pair of a variant
 * and its base.
 *
 * A cell that a spreadsheet would take for a formula begins with an
 * apostrophe, as spreadsheets themselves write it.
 */

import { changeName } from '../labels.ts';
import type { ArticleRecord, QuoteRecord, UtteranceRecord } from '../model.ts';
import type { Reporter } from './reporter.ts';
import { line } from './safe.ts';
import { variants } from './sections.ts';
import { viewOf } from './view.ts';

interface Pair {
  readonly utterance: UtteranceRecord;
  readonly quote: QuoteRecord;
  readonly article: ArticleRecord;
  readonly base: QuoteRecord;
  readonly baseArticle: ArticleRecord;
}

/** The columns, in order: the head of each, and what stands in it. */
const columns: Readonly<Record<string, (pair: Pair) => string | number>> = {
  severity: ({ quote }) => quote.judgement.severity,
  labels: ({ quote }) => quote.judgement.labels.map(changeName).join(' '),
  flags: ({ quote }) => [...new Set(quote.judgement.flags.map(({ flag }) => flag))].join(' '),
  kept: ({ quote }) => quote.judgement.kept,
  own: ({ quote }) => quote.judgement.own,
  speaker: ({ quote }) => quote.speaker.name ?? '',
  outlet: ({ article }) => article.outlet ?? '',
  path: ({ article }) => article.path,
  line: ({ quote }) => quote.parts[0]?.line ?? 1,
  column: ({ quote }) => quote.parts[0]?.column ?? 1,
  kind: ({ quote }) => quote.kind,
  words: ({ quote }) => quote.text,
  base_speaker: ({ base }) => base.speaker.name ?? '',
  base_outlet: ({ baseArticle }) => baseArticle.outlet ?? '',
  base_path: ({ baseArticle }) => baseArticle.path,
  base_line: ({ base }) => base.parts[0]?.line ?? 1,
  base_column: ({ base }) => base.parts[0]?.column ?? 1,
  base_words: ({ base }) => base.text,
  status: ({ utterance }) => utterance.status,
  source: ({ utterance }) => utterance.source ?? '',
  standing: ({ quote }) => quote.gate?.standing ?? '',
  utterance: ({ utterance }) => utterance.id,
  quote: ({ quote }) => quote.id,
  base: ({ base }) => base.id,
  fingerprint: ({ quote }) => quote.fingerprint ?? '',
  article: ({ article }) => article.id,
  entry: ({ article }) => article.entry ?? '',
  published: ({ article }) => article.published ?? '',
  url: ({ article }) => article.url ?? '',
  base_article: ({ baseArticle }) => baseArticle.id,
  base_entry: ({ baseArticle }) => baseArticle.entry ?? '',
};

export const csv: Reporter = (report) => {
  const view = viewOf(report);
  const pairs = report.utterances.flatMap((utterance) => {
    const base = view.quote(utterance.base);
    const baseArticle = base && view.article(base);
    if (!base || !baseArticle) return [];
    return variants(utterance, view).flatMap((quote) => {
      const article = view.article(quote);
      return article ? [{ utterance, quote, article, base, baseArticle }] : [];
    });
  });
  const rows = pairs.map((pair) => Object.values(columns).map((value) => cell(value(pair))));
  return [Object.keys(columns), ...rows].map((row) => `${row.join(',')}\n`).join('');
};

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = line(value);
  const guarded = /^\s*[=+\-@＝＋－＠|%]/.test(text) ? `'${text}` : text;
  return /[",\n']|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
