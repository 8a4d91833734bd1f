/**
 * Scores a run over one event's articles against what readers decided.
 *
 * In: gold quotes and the report. Out: a tally of quotes found, speakers,
 * links, labels and flags. Credit is by characters covered, so that how a
 * quote is cut into parts does not count.
 */

import type { QuoteRecord, Report } from '../../src/model.ts';
import { bandOf, sure } from './calibration.ts';
import { type Gold, type GoldQuote, isMarked, length, overlap, type Reach } from './gold.ts';
import { bearsFullName, isSameName } from './names.ts';
import { scorePair } from './pairs.ts';
import type { Tally } from './tally.ts';

/** Gold quotes beside the quotes of the report that cover them. */
interface Pairing {
  /** The best-covering quote of each gold quote that was found. */
  readonly found: ReadonlyMap<GoldQuote, QuoteRecord>;
  /** Every quote of the report that lies on a gold quote, by gold quote. */
  readonly near: ReadonlyMap<GoldQuote, readonly QuoteRecord[]>;
  /** Gold quotes under each quote of the report. */
  readonly under: ReadonlyMap<QuoteRecord, readonly GoldQuote[]>;
}

export function scoreEvent(gold: Gold, report: Report, tally: Tally): void {
  const names = new Map(report.articles.map(({ id, path }) => [id, fileName(path)]));
  const articleOf = ({ article }: QuoteRecord) => names.get(article) ?? '';
  const pairing = pair(gold, report, articleOf);
  scoreQuotes(gold, pairing, tally);
  scorePrecision(gold, report, { articleOf, tally });
  scoreGoldLinks(gold, pairing, tally);
  scoreReportLinks(gold, report, { pairing, articleOf, tally });
  scoreJudgements(gold, pairing, tally);
}

function pair(gold: Gold, report: Report, articleOf: (quote: QuoteRecord) => string): Pairing {
  const found = new Map<GoldQuote, QuoteRecord>();
  const near = new Map<GoldQuote, readonly QuoteRecord[]>();
  const under = new Map<QuoteRecord, GoldQuote[]>();
  for (const wanted of gold.quotes) {
    const quotes = report.quotes.filter((quote) => articleOf(quote) === wanted.article);
    for (const quote of quotes) if (liesOn(wanted, quote)) under.set(quote, [...(under.get(quote) ?? []), wanted]);
    const hits = quotes.filter((quote) => covers(wanted, quote));
    const shared = hits.map(({ parts }) => overlap(wanted.spans, parts));
    const best = hits[shared.indexOf(Math.max(...shared))];
    if (!best || shared.reduce((sum, share) => sum + share, 0) < 0.5 * length(wanted.spans)) continue;
    near.set(wanted, hits);
    found.set(wanted, best);
  }
  return { found, near, under };
}

function liesOn(wanted: GoldQuote, quote: QuoteRecord): boolean {
  const shorter = Math.min(length(wanted.spans), length(quote.parts));
  return overlap(wanted.spans, quote.parts) >= 0.5 * shorter && (!isMarked(wanted) || isMarked(quote));
}

function covers(wanted: GoldQuote, quote: QuoteRecord): boolean {
  if (isMarked(wanted) !== isMarked(quote)) return false;
  const longer = Math.max(length(wanted.spans), length(quote.parts));
  return isMarked(wanted) ? liesOn(wanted, quote) : overlap(wanted.spans, quote.parts) >= 0.3 * longer;
}

function scoreQuotes(gold: Gold, { found }: Pairing, tally: Tally): void {
  for (const wanted of gold.quotes) {
    if (wanted.reported || !isMarked(wanted)) continue;
    const quote = found.get(wanted);
    tally.count(quote !== undefined, 'quoteR');
    if (!quote) {
      tally.error('missed quote', `${wanted.article}: ${wanted.speaker}: ${wanted.parts[0]}`);
      continue;
    }
    const { name } = quote.speaker;
    const same = isSameName(wanted.speaker, name);
    tally.count(same, 'speaker');
    tally.count(same && bearsFullName(wanted.speaker, name), 'speakerFull', bandOf(quote.speaker.confidence));
    if (wanted.kind === 'direct') tally.count(quote.speaker.confidence >= sure, 'directSure');
    if (!same) tally.error('speaker', `${wanted.article}: ${wanted.speaker} / ${name}: ${wanted.parts[0]}`);
  }
}

interface Setting {
  readonly articleOf: (quote: QuoteRecord) => string;
  readonly tally: Tally;
}

function scorePrecision(gold: Gold, report: Report, { articleOf, tally }: Setting): void {
  const spans = new Map<string, Reach[]>();
  for (const quote of gold.quotes) spans.set(quote.article, [...(spans.get(quote.article) ?? []), ...quote.spans]);
  for (const quote of report.quotes.filter(isMarked)) {
    const right = overlap(quote.parts, spans.get(articleOf(quote)) ?? []) >= 0.5 * length(quote.parts);
    tally.count(right, 'quoteP');
    if (!right) tally.error('no quote', `${articleOf(quote)}: ${quote.text}`);
  }
}

function scoreGoldLinks(gold: Gold, { near }: Pairing, tally: Tally): void {
  for (const { quotes } of gold.utterances.filter(({ reported }) => !reported))
    for (const [a, b] of pairs([...quotes].sort((x, y) => (x.id < y.id ? -1 : 1)))) {
      if (a.article === b.article) continue;
      const measure = isMarked(a) && isMarked(b) ? 'linkM_R' : 'linkU_R';
      const groups = new Set(near.get(a)?.map(({ utterance }) => utterance));
      const linked = near.get(b)?.some(({ utterance }) => groups.has(utterance)) ?? false;
      tally.count(linked, measure);
      if (!linked) tally.error(`${measure} missed`, `${a.article}: ${a.parts[0]} <> ${b.article}: ${b.parts[0]}`);
    }
}

function scoreReportLinks(gold: Gold, report: Report, setting: Setting & { readonly pairing: Pairing }): void {
  const { pairing, articleOf, tally } = setting;
  const groups = new Map<string, QuoteRecord[]>();
  for (const quote of report.quotes) groups.set(quote.utterance, [...(groups.get(quote.utterance) ?? []), quote]);
  const utterancesOf = (quote: QuoteRecord) =>
    (pairing.under.get(quote) ?? []).flatMap(({ utterance }) => (utterance === null ? [] : [utterance]));
  for (const quotes of groups.values())
    for (const [a, b] of pairs(quotes)) {
      if (articleOf(a) === articleOf(b)) continue;
      const marked = isMarked(a) && isMarked(b);
      const [x, y] = [utterancesOf(a), utterancesOf(b)];
      const right = x.some((one) => y.some((other) => one === other || gold.mayMerge(one, other)));
      const judged = pairing.under.has(a) || pairing.under.has(b);
      if (!right && !judged && !marked) continue;
      const measure = marked ? 'linkM_P' : 'linkU_P';
      tally.count(right, measure);
      if (!right) tally.error(`${measure} wrong`, `${articleOf(a)}: ${a.text} <> ${articleOf(b)}: ${b.text}`);
    }
}

function scoreJudgements(gold: Gold, { found }: Pairing, tally: Tally): void {
  const byId = new Map(gold.quotes.map((quote) => [quote.id, quote]));
  for (const variant of gold.quotes) {
    const base = byId.get(variant.base ?? '');
    if (!base || base === variant || variant.reported) continue;
    scorePair({ base, variant }, tally);
    const [foundBase, foundVariant] = [found.get(base), found.get(variant)];
    if (!foundBase || !foundVariant) continue;
    const sameBase = foundVariant.judgement.base === foundBase.id;
    tally.count(sameBase, 'e2eBase');
    if (!sameBase) continue;
    const got = new Set<string>(foundVariant.judgement.labels.map(({ label }) => label));
    const want = new Set(variant.labels.map((label) => label.split(':')[0] ?? ''));
    tally.count(got.size === want.size && [...got].every((label) => want.has(label)), 'e2eLabel');
  }
}

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}

function fileName(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.txt$/, '');
}
