/**
 * Pages: how well files in the forms people have are read.
 *
 * In: a folder of `fixtures/pages`. Out: for every article, recall and precision
 * of its body by words, which fields of metadata are right, and its quotes. See
 * the README there for what is compared with what.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { world } from '../../src/cli/world.ts';
import { extract } from '../../src/extract/index.ts';
import { fold } from '../../src/fold.ts';
import type { Article } from '../../src/model.ts';
import { read } from '../../src/read/index.ts';

export interface Expected {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly credits: readonly string[];
  readonly body: string;
  readonly quotes: readonly { readonly text: string; readonly speaker: string | null }[];
}

export interface Overlap {
  readonly recall: number;
  readonly precision: number;
}

export interface Wrong {
  readonly expected: unknown;
  readonly found: unknown;
}

export interface PageScore {
  readonly name: string;
  /** Null for an article that was not expected. */
  readonly expected: Expected | null;
  readonly body: Overlap;
  readonly found: string;
  /** Fields that are wrong, by name; all six where the article was not found. */
  readonly wrong: Readonly<Record<string, Wrong>>;
  readonly quotes: {
    readonly expected: number;
    readonly found: number;
    readonly right: number;
    readonly withSpeaker: number;
  };
}

export const root = 'fixtures/pages';
const { files } = world(process);

export const pages: readonly string[] = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

export function inputOf(page: string): string {
  const name = readdirSync(`${root}/${page}`).find((file) => file !== 'expected.json');
  return `${root}/${page}/${name}`;
}

export function expectedOf(page: string): readonly Expected[] {
  return JSON.parse(readFileSync(`${root}/${page}/expected.json`, 'utf8')).articles;
}

export async function scorePage(page: string): Promise<readonly PageScore[]> {
  const expected = expectedOf(page);
  const { articles } = await read([inputOf(page)], files);
  const pairs = paired(expected, articles);
  return pairs.map(([one, article], index) => {
    const found = article ? bodyOf(article) : '';
    const overlap = overlapOf(one?.body ?? '', found);
    return {
      name: pairs.length > 1 ? `${page} ${index + 1}` : page,
      expected: one ?? null,
      body: one ? overlap : { recall: 1, precision: 0 },
      found,
      wrong: one ? wrongOf(one, article) : {},
      quotes: quotesOf(one, article),
    };
  });
}

/** In order where there are as many; else each expected with the one whose body is most like it. */
function paired(
  expected: readonly Expected[],
  articles: readonly Article[],
): readonly (readonly [Expected | undefined, Article | undefined])[] {
  if (expected.length === articles.length) return expected.map((one, index) => [one, articles[index]]);
  const left = [...articles];
  const pairs = expected.map((one): [Expected | undefined, Article | undefined] => {
    const ranked = left
      .map((article) => ({ article, share: overlapOf(one.body, bodyOf(article)).recall }))
      .sort((a, b) => b.share - a.share);
    const best = ranked[0] && ranked[0].share > 0.3 ? ranked[0].article : undefined;
    if (best) left.splice(left.indexOf(best), 1);
    return [one, best];
  });
  return [...pairs, ...left.map((article): [undefined, Article] => [undefined, article])];
}

/** The article's own words: without its title and its standing matter, but with the dateline of its first paragraph. */
export function bodyOf({ text, furniture, title }: Article): string {
  let body = '';
  let at = 0;
  for (const { start, end } of furniture) {
    const opensLine = /(?:^|\n)\s*$/.test(text.slice(0, start));
    const goesOn = /^[ \t]*[^\s]/.test(text.slice(end));
    const isDateline =
      opensLine && goesOn && end - start < 90 && !/(?:photo|image|picture)/i.test(text.slice(start, end));
    body += text.slice(at, start) + (isDateline ? text.slice(start, end) : ' ');
    at = end;
  }
  body += text.slice(at);
  return title !== null && body.trimStart().startsWith(title) ? body.trimStart().slice(title.length) : body;
}

/** Longest common subsequence of words, as shares of each side. */
export function overlapOf(expected: string, found: string): Overlap {
  const [a, b] = [wordsOf(expected), wordsOf(found)];
  let before = new Uint32Array(b.length + 1);
  for (const word of a) {
    const row = new Uint32Array(b.length + 1);
    for (let j = 0; j < b.length; j++) {
      row[j + 1] = word === b[j] ? (before[j] ?? 0) + 1 : Math.max(before[j + 1] ?? 0, row[j] ?? 0);
    }
    before = row;
  }
  const common = before[b.length] ?? 0;
  return { recall: a.length === 0 ? 1 : common / a.length, precision: b.length === 0 ? 0 : common / b.length };
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function wrongOf(expected: Expected, article: Article | undefined): Readonly<Record<string, Wrong>> {
  const found = {
    title: article?.title ?? null,
    outlet: article?.outlet ?? null,
    published: article?.published ?? null,
    byline: article?.byline ?? null,
    url: article?.url ?? null,
    credits: article ? [...article.credits].sort().join(', ') : 'no article',
  };
  const sought = { ...expected, credits: [...expected.credits].sort().join(', ') };
  const wrong: Record<string, Wrong> = {};
  for (const field of ['title', 'outlet', 'published', 'byline', 'url', 'credits'] as const) {
    const alike = field === 'published' ? isSameTime : isSameText;
    if (article && alike(sought[field], found[field])) continue;
    wrong[field] = { expected: sought[field], found: found[field] };
  }
  return wrong;
}

function isSameText(a: string | null, b: string | null): boolean {
  return (a?.replace(/\s+/g, ' ').trim() ?? null) === (b?.replace(/\s+/g, ' ').trim() ?? null);
}

function isSameTime(a: string | null, b: string | null): boolean {
  const isInstant = (time: string | null) => time !== null && /T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(time);
  if (isInstant(a) && isInstant(b)) return Date.parse(a ?? '') === Date.parse(b ?? '');
  const plain = (time: string | null) => time?.replace(/(T\d{2}:\d{2}):00$/, '$1') ?? null;
  return plain(a) === plain(b);
}

function quotesOf(expected: Expected | undefined, article: Article | undefined): PageScore['quotes'] {
  const sought = expected?.quotes ?? [];
  const found = article ? extract(article).filter(({ kind, place }) => kind !== 'indirect' && place === 'body') : [];
  const texts = found.map(({ article: { text }, parts, speaker }) => ({
    text: bare(parts.map(({ start, end }) => text.slice(start, end)).join(' / ')),
    speaker: speaker.name,
  }));
  let [right, withSpeaker] = [0, 0];
  for (const quote of sought) {
    const at = texts.findIndex(({ text }) => text === bare(quote.text));
    if (at < 0) continue;
    right++;
    if (fold(texts[at]?.speaker ?? '') === fold(quote.speaker ?? '')) withSpeaker++;
    texts.splice(at, 1);
  }
  return { expected: sought.length, found: found.length, right, withSpeaker };
}

function bare(text: string): string {
  return fold(text)
    .split(' / ')
    .map((part) => part.replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, ''))
    .join(' / ');
}

export const fields = 6;

/** What the scores of many articles come to. */
export function summary(scores: readonly PageScore[]) {
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
  const expected = scores.filter((score) => score.expected !== null);
  const wrong = expected.reduce((sum, score) => sum + Object.keys(score.wrong).length, 0);
  const total = (key: keyof PageScore['quotes']) => scores.reduce((sum, { quotes }) => sum + quotes[key], 0);
  return {
    articles: expected.length,
    recall: mean(expected.map(({ body }) => body.recall)),
    precision: mean(scores.map(({ body }) => body.precision)),
    metadata: 1 - wrong / (fields * Math.max(1, expected.length)),
    quoteRecall: total('right') / Math.max(1, total('expected')),
    quotePrecision: total('right') / Math.max(1, total('found')),
    speakers: total('withSpeaker') / Math.max(1, total('expected')),
  };
}
