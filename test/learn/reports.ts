/**
 * Learns the weights that tell reported speech, from articles whose
 * attributions people have marked.
 *
 * usage: npx tsx test/learn/reports.ts TEXT_FOLDER ANNOTATION_FOLDER [--hold]
 * Every third article is held out with `--hold`, and the figures on it are
 * printed; without it, all are learnt from and the table is written.
 */

import { cast } from '../../src/extract/cast/people.ts';
import { signsOf } from '../../src/extract/choice/scales.ts';
import { marks } from '../../src/extract/marks/marks.ts';
import { candidates, type Option } from '../../src/extract/reported/reported.ts';
import { reportSigns, seen } from '../../src/extract/reported/weigh.ts';
import { paragraphs } from '../../src/extract/text/paragraphs.ts';
import type { Span } from '../../src/model.ts';
import { type GoldArticle, readGold } from './gold.ts';
import { writeTable } from './table.ts';

/** What one cue may report, each way of bounding it with how well it meets what people marked. */
interface Example {
  readonly options: readonly {
    readonly signs: readonly string[];
    readonly share: number;
    readonly attribution: number;
  }[];
  /** Whether quotation marks touch it: then it is not counted in the figures. */
  readonly quoted: boolean;
  readonly article: number;
}

/** How often a sign must be seen, how often all is gone through, and how strongly weights are held to 0. */
const [least, rounds, pull] = [10, 14, 0.0005];

const [textFolder = '', annotationFolder = '', hold] = process.argv.slice(2);
const gold = readGold(textFolder, annotationFolder);
const isHeld = (index: number) => hold === '--hold' && index % 3 === 2;
const all = gold.map(examples);
const weights = learn(all.filter((_, index) => !isHeld(index)).flatMap(({ cues }) => cues));
report(
  'learnt',
  all.filter((_, index) => !isHeld(index)),
);
if (hold)
  report(
    'held out',
    all.filter((_, index) => isHeld(index)),
  );
else write();

function examples(
  { text, attributions }: GoldArticle,
  article: number,
): { cues: readonly Example[]; reported: number } {
  const found = marks(text, paragraphs(text)).map(({ inner }) => inner);
  const origin = { start: 0, line: 1, column: 1 };
  const unknown = { outlet: null, title: null, published: null, url: null };
  const people = cast({ id: '', path: '', text, origin, ...unknown, credits: [], furniture: [] }, found);
  const pairs = [...text.replace(/[“”]/g, '"').matchAll(/"([^"\n]{1,3000}?)"/g)].map(
    ({ index, 1: inner = '' }): Span => ({ start: index + 1, end: index + 1 + inner.length }),
  );
  const isQuoted = (span: Span) => pairs.some((pair) => overlap(pair, span) > 0);
  const contents = attributions.map(({ content }) => content);
  const cues = [...candidates(people)].map((options): Example => {
    const spans = options.map((option) => spansOf(option, people.tokens));
    return {
      article,
      quoted: spans.some((list) => list.some(isQuoted)),
      options: options.map((option, index) => ({
        signs: signsOf(reportSigns, seen(option.report, option.stretch)),
        ...bestShare(spans[index] ?? [], contents),
      })),
    };
  });
  return { cues, reported: contents.filter((content) => content.length > 0 && !content.some(isQuoted)).length };
}

function spansOf({ report: { contents } }: Option, tokens: readonly Span[]): readonly Span[] {
  return contents.map(({ first, last }) => ({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }));
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** The greatest share, of what either has, that a stretch has in common with a marked one. */
function bestShare(
  spans: readonly Span[],
  contents: readonly (readonly Span[])[],
): { share: number; attribution: number } {
  const size = (list: readonly Span[]) => list.reduce((sum, { start, end }) => sum + end - start, 0);
  let best = { share: 0, attribution: -1 };
  contents.forEach((content, attribution) => {
    const common = spans.reduce((sum, a) => sum + content.reduce((inner, b) => inner + overlap(a, b), 0), 0);
    const share = common === 0 ? 0 : common / (size(spans) + size(content) - common);
    if (share > best.share) best = { share, attribution };
  });
  return best;
}

/**
 * Logistic regression by stochastic descent with a step of its own for each
 * weight; what the later half of the rounds gives is averaged.
 */
function learn(list: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  const rows = list.flatMap(({ options }) => options);
  for (const { signs: names } of rows) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const table = new Map([...counts].filter(([, count]) => count >= least).map(([name]) => [name, 0]));
  const steps = new Map<string, number>();
  const sums = new Map<string, number>();
  let seed = 1;
  for (let round = 0; round < rounds; round++) {
    seed = shuffle(rows, seed);
    for (const row of rows) adjust(row, { table, steps, strength: pull * rows.length * 0.01 });
    if (round >= rounds / 2) for (const [name, weight] of table) sums.set(name, (sums.get(name) ?? 0) + weight);
  }
  return new Map([...sums].map(([name, sum]) => [name, sum / Math.floor(rounds / 2)]));
}

interface Learning {
  readonly table: Map<string, number>;
  /** The squares of a weight's steps so far. */
  readonly steps: Map<string, number>;
  /** How strongly a weight is held to 0. */
  readonly strength: number;
}

/** One step of every weight that an option shows. */
function adjust({ signs: names, share }: Example['options'][number], { table, steps, strength }: Learning): void {
  const goal = share >= 0.5 ? 0.6 + 0.4 * share : 0;
  const error = goal - chance(names, table);
  for (const name of names) {
    const weight = table.get(name);
    if (weight === undefined) continue;
    const slope = error - strength * weight;
    const squares = (steps.get(name) ?? 1) + slope * slope;
    steps.set(name, squares);
    table.set(name, weight + (0.25 * slope) / Math.sqrt(squares));
  }
}

/** Shuffles in place, the same way each time. */
function shuffle<T>(rows: T[], from: number): number {
  let seed = from;
  for (let index = rows.length - 1; index > 0; index--) {
    seed = (seed * 48271) % 2147483647;
    const [a, b] = [rows[index], rows[seed % (index + 1)]];
    if (a !== undefined && b !== undefined) [rows[index], rows[seed % (index + 1)]] = [b, a];
  }
  return seed;
}

function chance(names: readonly string[], table: ReadonlyMap<string, number>): number {
  return 1 / (1 + Math.exp(-names.reduce((sum, name) => sum + (table.get(name) ?? 0), 0)));
}

/** Precision and recall at several bounds, as `score_polnear` counts them. */
function report(name: string, list: readonly { cues: readonly Example[]; reported: number }[]): void {
  const marked = list.reduce((sum, { reported }) => sum + reported, 0);
  for (const bound of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55]) {
    const [used, taken] = [new Set<string>(), { all: 0, right: 0 }];
    for (const { options, quoted, article } of list.flatMap(({ cues }) => cues)) {
      const [best] = options
        .map((option) => ({ ...option, odds: chance(option.signs, weights) }))
        .sort((a, b) => b.odds - a.odds);
      if (!best || best.odds < bound || quoted) continue;
      taken.all++;
      const key = `${article} ${best.attribution}`;
      if (best.share < 0.5 || used.has(key)) continue;
      used.add(key);
      taken.right++;
    }
    console.log(
      name,
      bound,
      `P ${(taken.right / taken.all).toFixed(3)}`,
      `R ${(taken.right / marked).toFixed(3)}`,
      marked,
    );
  }
}

function write(): void {
  const heavy = [...weights].filter(([, weight]) => Math.abs(Number(weight.toFixed(2))) >= 0.1);
  writeTable('src/extract/reported/weights.ts', {
    head: 'Weights of what can be seen of reported speech, learnt by `npx tsx test/learn/reports.ts`.',
    name: 'reportWeights',
    weights: new Map(heavy.sort(([a], [b]) => (a < b ? -1 : 1))),
  });
}
