/**
 * The border: nouns to records and back.
 *
 * In: what the stages found, in UTF-16 offsets of articles. Out: the report,
 * in Unicode code points of files. Finds nothing itself.
 */

import { coverage } from './coverage.ts';
import { fold } from './fold.ts';
import { contentIds } from './ids.ts';
import type {
  Article,
  ArticleRecord,
  Doubt,
  FileRecord,
  Inside,
  Judgement,
  Lineage,
  Link,
  Member,
  Overrule,
  Problem,
  Quote,
  QuoteRecord,
  Report,
  Span,
  UtteranceRecord,
} from './model.ts';
import { type Locator, locator } from './places.ts';
import type { ExtractedQuoteRecord } from './schema.ts';

/** Everything a run found. */
export interface Findings {
  readonly files: readonly FileRecord[];
  readonly articles: readonly Article[];
  readonly stories: ReadonlyMap<string, string>;
  readonly lineages: readonly Lineage[];
  readonly links: readonly Link[];
  /** What articles themselves have of their quotes. */
  readonly insides?: ReadonlyMap<Quote, Inside>;
  /** What the user says was said; empty where nothing was given. */
  readonly references?: readonly Article[];
  /** What became of what the user overruled; empty where nothing was. */
  readonly overrules?: readonly Overrule[];
  readonly problems: readonly Problem[];
  readonly tool: Report['tool'];
}

/** How many code points of the text a quote is shown with on each side. */
const contextLength = 32;
const noFlaws: Judgement = { labels: [], flags: [], severity: 'none', kept: 1, own: 1, edits: [] };

/** The report on a whole run. Quotes are ordered by article and place, utterances by their base. */
export function report({
  files,
  articles,
  stories,
  lineages,
  links,
  references = [],
  insides = new Map(),
  overrules = [],
  problems,
  tool,
}: Findings): Report {
  const places = new Map(articles.map((article) => [article, locator(article)]));
  const placeOf = (article: Article) => places.get(article) ?? locator(article);
  const ids = quoteIds(lineages.flatMap(({ utterance }) => utterance.members.map(({ quote }) => quote)));
  const idOf = (quote: Quote) => ids.get(quote) ?? '';
  const rank = new Map([...references, ...articles].map((article, index) => [article, index]));
  const byPlace = (a: Quote, b: Quote) =>
    (rank.get(a.article) ?? 0) - (rank.get(b.article) ?? 0) || first(a) - first(b) || a.parts.length - b.parts.length;
  const ordered = [...lineages].sort((a, b) => byPlace(a.base, b.base));
  const utteranceIds = contentIds(
    'u',
    ordered.map((lineage) => utteranceKey(lineage, idOf)),
  );
  const listed = ordered.flatMap((lineage) => {
    const utterance = utteranceIds.get(utteranceKey(lineage, idOf)) ?? '';
    return lineage.utterance.members.map((member) => ({ lineage, member, utterance }));
  });
  listed.sort((a, b) => byPlace(a.member.quote, b.member.quote));
  const quotes = listed.map(({ lineage, member, utterance }): QuoteRecord => {
    const extracted = quoteRecord(member.quote, idOf(member.quote), placeOf(member.quote.article));
    const speaker = { ...extracted.speaker, confidence: thousandths(extracted.speaker.confidence) };
    const inside = insideRecord(insides.get(member.quote), member.quote, { idOf, placeOf });
    const reference = referencePlace(lineage, member.quote, placeOf);
    return { ...extracted, speaker, utterance, ...inside, ...reference, ...verdict(lineage, member, idOf, placeOf) };
  });
  const utterances = ordered.map((lineage): UtteranceRecord => {
    const own = [...lineage.utterance.members].sort((a, b) => byPlace(a.quote, b.quote));
    return {
      id: utteranceIds.get(utteranceKey(lineage, idOf)) ?? '',
      speaker: lineage.base.speaker.name,
      base: idOf(lineage.base),
      baseReason: lineage.baseReason,
      baseEvidence: lineage.baseEvidence,
      otherBases: lineage.otherBases.map((other) => ({ ...other, base: idOf(other.base) })),
      quotes: own.map(({ quote }) => idOf(quote)),
      status: lineage.status,
      source: lineage.source,
      coverage: coverage(lineage),
    };
  });
  return {
    schemaVersion: 1,
    tool,
    files: [...files],
    articles: articles.map((article) => articleRecord(article, stories.get(article.id))),
    ...(references.length > 0 ? { references: references.map((article) => articleRecord(article)) } : {}),
    quotes,
    utterances,
    links: links.map((link) => ({ ...link, from: link.from.id, to: link.to.id, evidence: [...link.evidence] })),
    ...(overrules.length > 0 ? { overrides: [...overrules] } : {}),
    summary: summarise({ files, articles, quotes, utterances, references }),
    problems: [...problems],
  };
}

/** What the parts of a report come to. A quote counts once for each of its labels, whatever their forms. */
export function summarise(parts: {
  readonly files: readonly unknown[];
  readonly articles: readonly unknown[];
  /** Passages of references are no quotes of articles, and not counted. */
  readonly quotes: readonly QuoteRecord[];
  readonly references?: readonly { readonly id: string }[] | undefined;
  readonly utterances: readonly UtteranceRecord[];
}): Report['summary'] {
  const { files, articles, utterances, references = [] } = parts;
  const apart = new Set(references.map(({ id }) => id));
  const quotes = parts.quotes.filter(({ article }) => !apart.has(article));
  return {
    files: files.length,
    articles: articles.length,
    quotes: quotes.length,
    utterances: utterances.length,
    labels: tally(quotes.flatMap(({ judgement }) => [...new Set(judgement.labels.map(({ label }) => label))])),
    severities: tally(quotes.map(({ judgement }) => judgement.severity)),
    otherBases: tally(
      utterances.flatMap(({ otherBases }) =>
        otherBases.flatMap(({ rule, changed }) => Array<string>(changed).fill(rule)),
      ),
    ),
  };
}

/** @param story Absent before matching. */
export function articleRecord(article: Article, story?: string): ArticleRecord {
  const { id, path, outlet, title, published, url, credits, origin, furniture, text, entry } = article;
  const { outletFrom, publishedFrom, byline, version, doubts } = article;
  const place = locator(article);
  return {
    id,
    path,
    start: origin.start,
    end: place(text.length).start,
    line: origin.line,
    column: origin.column,
    ...(entry === undefined ? {} : { entry }),
    outlet,
    ...(outletFrom ? { outletFrom } : {}),
    title,
    ...(byline ? { byline } : {}),
    published,
    ...(publishedFrom ? { publishedFrom } : {}),
    url,
    ...(version ? { version: { kind: version.kind, of: version.of } } : {}),
    credits: [...credits],
    ...(story === undefined ? {} : { story }),
    offsets: entry === undefined ? 'file' : 'text',
    furniture: furniture.map(({ start, end }) => ({ start: place(start).start, end: place(end).start })),
    ...(doubts === undefined ? {} : { doubts: doubts.map((doubt) => doubtRecord(doubt, place)) }),
    ...(entry === undefined ? {} : { text }),
  };
}

function doubtRecord({ kind, start, end }: Doubt, place: Locator): NonNullable<ArticleRecord['doubts']>[number] {
  const { line, start: from } = place(start);
  return { kind, start: from, end: place(end).start, line };
}

/** Quotes as `extract` writes them, in the order given. */
export function extractedQuotes(quotes: readonly Quote[]): readonly ExtractedQuoteRecord[] {
  const ids = quoteIds(quotes);
  const places = new Map<Article, Locator>();
  return quotes.map((quote) => {
    const place = places.get(quote.article) ?? locator(quote.article);
    places.set(quote.article, place);
    return quoteRecord(quote, ids.get(quote) ?? '', place);
  });
}

function quoteRecord(quote: Quote, id: string, place: Locator): ExtractedQuoteRecord {
  const { article, kind, parts, speaker, cue, relayedBy } = quote;
  const { text } = article;
  const reach = { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
  const printed = ({ start, end }: Span) => ({
    text: text.slice(start, end),
    start: place(start).start,
    end: place(end).start,
  });
  return {
    id,
    article: article.id,
    kind,
    place: quote.place,
    text: parts.map((part) => slice(text, part)).join(' / '),
    parts: parts.map((part) => {
      const { start, line, column } = place(part.start);
      return { text: slice(text, part), start, end: place(part.end).start, line, column };
    }),
    context: { prefix: prefixTo(text, reach.start), suffix: suffixFrom(text, reach.end) },
    speaker: {
      name: speaker.name,
      mention: speaker.mention && printed(speaker.mention),
      via: speaker.via,
      ...(speaker.unaliased === undefined ? {} : { unaliased: speaker.unaliased }),
      confidence: speaker.confidence,
    },
    cue: cue && printed(cue),
    relayedBy,
  };
}

function insideRecord(
  inside: Inside | undefined,
  { article }: Quote,
  { idOf, placeOf }: { readonly idOf: (quote: Quote) => string; readonly placeOf: (article: Article) => Locator },
): Pick<QuoteRecord, 'inside'> {
  if (!inside) return {};
  const at = placeOf(article);
  const elsewhere = inside.elsewhere.map(({ start, end }) => {
    const { line, column, start: from } = at(start);
    return { text: article.text.slice(start, end), start: from, end: at(end).start, line, column };
  });
  const { body } = inside;
  const differing = body && {
    quote: idOf(body.quote),
    labels: [...body.labels],
    flags: [...body.flags],
    severity: body.severity,
  };
  return { inside: { elsewhere, ...(differing ? { body: differing } : {}) } };
}

function referencePlace(
  { base, places }: Lineage,
  quote: Quote,
  placeOf: (article: Article) => Locator,
): Pick<QuoteRecord, 'reference'> {
  const found = places?.get(quote);
  if (!found) return {};
  const at = placeOf(base.article);
  const passages = found.passages.map(({ start, end, begin, time }) => {
    const { line, column } = at(begin);
    return { start: at(start).start, end: at(end).start, line, column, ...(time === null ? {} : { time }) };
  });
  return { reference: { passages, distance: found.distance } };
}

function verdict(
  lineage: Lineage,
  { quote, score, evidence }: Member,
  idOf: (quote: Quote) => string,
  placeOf: (article: Article) => Locator,
): Pick<QuoteRecord, 'match' | 'judgement'> {
  const { labels, flags, edits, ...rest } = lineage.judgements.get(quote) ?? noFlaws;
  const [basePlace, variantPlace] = [placeOf(lineage.base.article), placeOf(quote.article)];
  return {
    match: { score: thousandths(score), evidence: quote === lineage.base ? ['base'] : [...evidence] },
    judgement: {
      base: idOf(lineage.base),
      ...rest,
      labels: [...labels],
      flags: [...flags],
      edits: edits.map((edit) => ({
        ...edit,
        baseStart: basePlace(edit.baseStart).start,
        variantStart: variantPlace(edit.variantStart).start,
      })),
    },
  };
}

/** The id of each quote, as reports give it. */
export function quoteIds(quotes: readonly Quote[]): ReadonlyMap<Quote, string> {
  const keys = quotes.map(quoteKey);
  const ids = contentIds('q', [...new Set(keys)]);
  return new Map(quotes.map((quote, index) => [quote, ids.get(keys[index] ?? '') ?? '']));
}

function quoteKey({ article, kind, parts }: Quote): string {
  const places = parts.map(({ start, end }) => `${start}-${end}`).join(',');
  return `${article.id}\n${kind}\n${places}\n${fold(parts.map((part) => slice(article.text, part)).join(' / '))}`;
}

function utteranceKey({ base }: Lineage, idOf: (quote: Quote) => string): string {
  return [
    base.speaker.name ?? '',
    fold(base.parts.map((part) => slice(base.article.text, part)).join(' ')),
    idOf(base),
  ].join('\n');
}

/** The code points that stand before an offset. */
function prefixTo(text: string, end: number): string {
  const units = text.slice(Math.max(0, end - contextLength), end);
  if (!surrogate.test(units)) return units;
  return [...text.slice(Math.max(0, end - 2 * contextLength), end)].slice(-contextLength).join('');
}

/** The code points that stand after an offset. */
function suffixFrom(text: string, start: number): string {
  const units = text.slice(start, start + contextLength);
  if (!surrogate.test(units)) return units;
  return [...text.slice(start, start + 2 * contextLength)].slice(0, contextLength).join('');
}

const surrogate = /[\uD800-\uDFFF]/;

const first = ({ parts }: Quote) => parts[0]?.start ?? 0;

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Shares as they are reported; what goes on to be matched keeps all its digits. */
function thousandths(share: number): number {
  return Math.round(share * 1000) / 1000;
}

function tally(words: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
