/**
 * Intake: lines of records, as `extract` writes them, to what it read and found.
 *
 * Records may come in any order. A line that is no record, or that contradicts
 * another, is a problem that names it and stops no other.
 */

import { problem } from '../errors.ts';
import type { Article, FileRecord, Problem, Quote } from '../model.ts';
import { articleOf, type Placing, quoteOf } from '../nouns.ts';
import { compareText } from '../order.ts';
import type { ExtractedQuoteRecord } from '../schema.ts';
import { withVersions } from '../versions.ts';
import { type Line, linesOf, parsed } from './lines.ts';

export interface Intake {
  /** By path. */
  readonly files: readonly FileRecord[];
  /** By path, then place in the file. */
  readonly articles: readonly Article[];
  /** By article, then place. */
  readonly quotes: readonly Quote[];
  /** What reading met, by path; then what these lines did, in their order. */
  readonly problems: readonly Problem[];
}

export async function intake(bytes: Uint8Array): Promise<Intake> {
  const read = await reader();
  const files = new Map<string, FileRecord>();
  const met: Problem[] = [];
  const articles = new Map<string, Placing>();
  const waiting: Waiting[] = [];
  const faults: Fault[] = [];
  for (const line of linesOf(bytes)) {
    const { number } = line;
    const record = read(line);
    if ('fault' in record) faults.push({ number, fault: record.fault });
    else if ('file' in record && files.has(record.file.path))
      faults.push({ number, fault: 'the file was there before' });
    else if ('file' in record) files.set(record.file.path, record.file);
    else if ('problem' in record) met.push(record.problem);
    else if ('quote' in record) waiting.push({ number, record: record.quote });
    else if (articles.has(record.article.article.id)) faults.push({ number, fault: 'the article was there before' });
    else articles.set(record.article.article.id, record.article);
  }
  for (const article of withVersions([...articles.values()].map((placing) => placing.article))) {
    const placing = articles.get(article.id);
    if (placing) articles.set(article.id, { ...placing, article });
  }
  const quotes = placed(waiting, articles);
  const all = [...faults, ...quotes.faults].sort((a, b) => a.number - b.number);
  return {
    files: [...files.values()].sort((a, b) => compareText(a.path, b.path)),
    ...ordered(
      [...articles.values()].map(({ article }) => article),
      quotes.quotes,
    ),
    problems: [...met.sort((a, b) => compareText(a.path, b.path)), ...all.map(asProblem)],
  };
}

interface Waiting {
  readonly number: number;
  readonly record: ExtractedQuoteRecord;
}

interface Fault {
  readonly number: number;
  readonly fault: string;
}

/** Quotes in their articles, each place once: ids are made of places, so that two in one place would share theirs. */
function placed(waiting: readonly Waiting[], articles: ReadonlyMap<string, Placing>) {
  const quotes: Quote[] = [];
  const faults: Fault[] = [];
  const taken = new Set<string>();
  for (const { number, record } of waiting) {
    const { article, kind, parts } = record;
    const placing = articles.get(article);
    const place = JSON.stringify([article, kind, parts.map(({ start, end }) => [start, end])]);
    const quote = placing ? quoteOf(record, placing) : `its article ${article} is not among the records`;
    if (typeof quote === 'string') faults.push({ number, fault: quote });
    else if (taken.has(place)) faults.push({ number, fault: 'the quote was there before' });
    else quotes.push(quote);
    taken.add(place);
  }
  return { quotes, faults };
}

type Read =
  | { readonly file: FileRecord }
  | { readonly article: Placing }
  | { readonly problem: Problem }
  | { readonly quote: ExtractedQuoteRecord }
  | { readonly fault: string };

/** Validation takes a while to load, so it is only when there is something to validate. */
async function reader(): Promise<(line: Line) => Read> {
  const schema = await import('../schema.ts');
  const takes = {
    file: taking(schema.file, (file) => ({ file })),
    article: taking(schema.article, (record) => {
      const article = articleOf(record);
      return typeof article === 'string' ? { fault: article } : { article };
    }),
    problem: taking(schema.problem, (met) => ({ problem: met })),
    quote: taking(schema.extractedQuote, (quote) => ({ quote })),
  };
  return (line) => {
    const result = parsed(line);
    if ('fault' in result) return result;
    const kind = schema.recordKind.safeParse(result.value);
    if (!kind.success) return { fault: 'its record is no "file", "article", "problem" or "quote"' };
    return takes[kind.data.record](result.value);
  };
}

/** What a declared shape of the schema can do. */
interface Shape<T> {
  readonly safeParse: (
    value: unknown,
  ) => { readonly success: true; readonly data: T } | { readonly success: false; readonly error: { issues: Issues } };
}

function taking<T>(shape: Shape<T>, asRead: (record: T) => Read): (value: unknown) => Read {
  return (value) => {
    const checked = shape.safeParse(value);
    return checked.success ? asRead(checked.data) : { fault: firstFault(checked.error.issues, value) };
  };
}

type Issues = readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];

function firstFault([issue]: Issues, record: unknown): string {
  const path = issue?.path ?? [];
  const field = path.map(String).join('.');
  if (valueAt(record, path) === undefined) return `it has no ${field}`;
  return `its ${field} is not as declared: ${issue?.message.replace(/^Invalid \w+: /, '') ?? 'it is another thing'}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => new Map(Object.entries(Object(inner))).get(String(key)), value);
}

function asProblem({ number, fault }: Fault): Problem {
  return problem(`standard input, line ${number}`, 'bad-record', fault);
}

/** In the order that reading would give, so that the order of lines means nothing. */
function ordered(articles: readonly Article[], quotes: readonly Quote[]): Pick<Intake, 'articles' | 'quotes'> {
  const sorted = [...articles].sort(
    (a, b) =>
      compareText(a.path, b.path) ||
      a.origin.start - b.origin.start ||
      (a.entry ?? 0) - (b.entry ?? 0) ||
      compareText(a.id, b.id),
  );
  const rank = new Map(sorted.map((article, index) => [article, index]));
  const place = ({ parts }: Quote) => parts[0]?.start ?? 0;
  const byPlace = (a: Quote, b: Quote) =>
    (rank.get(a.article) ?? 0) - (rank.get(b.article) ?? 0) || place(a) - place(b);
  return { articles: sorted, quotes: [...quotes].sort(byPlace) };
}
