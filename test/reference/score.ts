/** Scores placements in references against what readers expect: fixtures/reference and fixtures/reference-blind. */

import { readdirSync, readFileSync } from 'node:fs';
import type { QuoteRecord } from '../../src/model.ts';
import { report as schema } from '../../src/schema.ts';
import { run } from '../cli/fake-world.ts';

interface Expected {
  readonly problem?: string;
  readonly reference: string;
  readonly quotes: readonly {
    readonly article: string;
    readonly text: string;
    readonly speaker: string;
    readonly line: number | null;
    readonly time: string | null;
    readonly kind: string;
    readonly lines?: readonly number[];
  }[];
}

export interface Score {
  placed: number;
  placeable: number;
  /** Absent quotes that were given a passage. */
  readonly invented: string[];
  absent: number;
  readonly faults: string[];
  stitched: number;
  stitches: number;
}

/** Lines by which a place may be off. */
const slack = 1;

export async function score(folder: string): Promise<Score> {
  const total: Score = { placed: 0, placeable: 0, invented: [], absent: 0, faults: [], stitched: 0, stitches: 0 };
  for (const name of readdirSync(folder, { withFileTypes: true })) {
    if (name.isDirectory()) await scoreOne(`${folder}/${name.name}`, total);
  }
  return total;
}

async function scoreOne(folder: string, total: Score): Promise<void> {
  const expected: Expected = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8'));
  const names = readdirSync(folder).filter((name) => !name.endsWith('.json'));
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(`${folder}/${name}`)]));
  const articles = names.filter((name) => name.startsWith('article'));
  const { out } = await run([...articles, '-f', 'json', '--reference', expected.reference], { files });
  const found = schema.parse(JSON.parse(out));
  const paths = new Map(found.articles.map(({ id, path }) => [id, path]));
  const isTold = found.problems.some(({ code }) => code === 'reference-language');
  if ((expected.problem === 'reference-language') !== isTold) total.faults.push(`${folder}: the language`);
  for (const quote of expected.quotes) {
    const own = found.quotes.find(
      ({ article, text, speaker }) =>
        paths.get(article) === quote.article &&
        plain(text) === plain(quote.text) &&
        (speaker.name === null || plain(quote.speaker).endsWith(plain(speaker.name).split(' ').at(-1) ?? '')),
    );
    scoreQuote(quote, own, `${folder.split('/').at(-1)} ${quote.article} ${quote.kind} “${quote.text}”`, total);
  }
}

function scoreQuote(
  { line, time, kind }: Expected['quotes'][number],
  own: QuoteRecord | undefined,
  where: string,
  total: Score,
): void {
  const [first, ...more] = own?.reference?.passages ?? [];
  const at = [first, ...more].map((passage) => passage?.line ?? (own ? 'not placed' : 'not found')).join();
  if (line === null) {
    total.absent++;
    if (first) total.invented.push(`${where}: placed at ${at}`);
    return;
  }
  total.placeable++;
  const isRight = first && Math.abs(first.line - line) <= slack && (time === null || near(first.time, time));
  if (isRight) total.placed++;
  else total.faults.push(`${where}: ${at}, not ${line}; ${first?.time}, not ${time}`);
  if (kind !== 'stitched') return;
  total.stitches++;
  if (own?.judgement.labels.some(({ form }) => form === 'spliced')) total.stitched++;
  else total.faults.push(`${where}: not spliced, ${at}`);
}

/** Seconds that a time may be off, where a place is off by a line. */
function near(time: string | undefined, expected: string): boolean {
  const seconds = (one: string) => one.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  return time !== undefined && Math.abs(seconds(time) - seconds(expected)) <= 10;
}

function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
