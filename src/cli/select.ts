/** Select: a report on part of what was found. */

import { fold } from '../fold.ts';
import type { QuoteRecord, Report, UtteranceRecord } from '../model.ts';
import { summarise } from '../records.ts';

/** The utterances that hold, with their quotes; articles, links and problems stay. */
export function select(report: Report, holds: (utterance: UtteranceRecord) => boolean): Report {
  const utterances = report.utterances.filter(holds);
  const kept = new Set(utterances.map(({ id }) => id));
  const part = { ...report, utterances, quotes: report.quotes.filter(({ utterance }) => kept.has(utterance)) };
  return { ...part, summary: summarise(part) };
}

/** What a speaker said. */
export function ofSpeaker(report: Report, name: string): Report {
  const said = report.quotes.filter(({ speaker }) => mentions(speaker, name));
  const utterances = new Set(said.map(({ utterance }) => utterance));
  return select(report, ({ id }) => utterances.has(id));
}

/** What somebody said who is at least so sure to have said it, in one article or another; the other renditions stay with it. */
export function ofSure(report: Report, least: number): Report {
  const sure = report.quotes.filter(({ speaker }) => speaker.confidence >= least);
  const utterances = new Set(sure.map(({ utterance }) => utterance));
  return select(report, ({ id }) => utterances.has(id));
}

/** Whether a speaker goes by a name, or by part of it: `peskov` is Dmitry Peskov, and so is `kremlin spokesman`. */
export function mentions({ name, mention }: QuoteRecord['speaker'], sought: string): boolean {
  const known = new Set([...words(name ?? ''), ...words(mention?.text ?? '')]);
  return words(sought).every((word) => known.has(word));
}

function words(name: string): readonly string[] {
  return fold(name).match(/[\p{Alpha}\p{N}]+/gu) ?? [];
}
