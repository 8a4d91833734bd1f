/**
 * `npm run bench`: what quotecheck costs, as ratios against a baseline run side by side.
 *
 * A single time says more about the machine than about the program, so each
 * command takes turns with its baseline, and the medians are divided.
 */

import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { diffWords } from 'diff';
import levenshtein from 'fast-levenshtein';
import { extract } from '../../src/extract/index.ts';
import { judge } from '../../src/judge/index.ts';
import type { Wording } from '../../src/model.ts';
import { articlesOf } from '../../src/read/articles-of.ts';
import { f1, scoreFamilies } from '../lineage/score.ts';
import { costOf } from './account.ts';
import { corpus } from './corpus.ts';
import { pairs } from './pairs.ts';

interface Case {
  readonly name: string;
  readonly argv: readonly string[];
  /** What the ratio is meant to stay under. */
  readonly aim: number;
}

const runs = 20;
const bin = 'bin/quotecheck.js';
const cases: readonly Case[] = [
  { name: 'quotecheck seeds/', argv: [bin, 'seeds/'], aim: 9 },
  { name: 'quotecheck --help', argv: [bin, '--help'], aim: 2.2 },
  { name: 'quotecheck --nonsense', argv: [bin, '--nonsense'], aim: 2.2 },
];

console.log(`median of ${runs} runs, in turn with \`node -e 0\``);
for (const { name, argv, aim } of cases) {
  const [own, bare]: [number[], number[]] = [[], []];
  for (let run = 0; run <= runs; run++) {
    bare.push(time(['-e', '0']));
    own.push(time(argv));
  }
  const [a, b] = [median(own.slice(1)), median(bare.slice(1))];
  console.log(`${name.padEnd(24)} ${(a / b).toFixed(2)} x  (${a.toFixed(0)} ms / ${b.toFixed(0)} ms, aim ${aim} x)`);
}

/** Wall time of one process, in milliseconds. */
function time(argv: readonly string[]): number {
  const start = performance.now();
  spawnSync(process.execPath, argv, { stdio: 'ignore' });
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

benchExtraction();

/**
 * Our reading of whole articles beside compromise's full parse of the same
 * text, in turn, warm. Each round has articles of its own: what was read once
 * is remembered for a while, and news is read once.
 */
function benchExtraction(): void {
  const nlp = createRequire(import.meta.url)('compromise');
  const [rounds, each] = [6, 60];
  const all = corpus(rounds * each);
  const [ours, theirs, sizes]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    const texts = all.slice(round * each, (round + 1) * each);
    const articles = texts.flatMap((text, index) => articlesOf(`${round}-${index}.txt`, text));
    theirs.push(clock(() => texts.forEach((text) => void nlp(text))));
    ours.push(clock(() => articles.forEach((article) => void extract(article))));
    sizes.push(texts.join('').length / 1e6);
  }
  const rate = (times: readonly number[]) =>
    median(times.slice(1).map((time, index) => ((sizes[index + 1] ?? 0) / time) * 1000));
  const ratio = median(ours.slice(1).map((time, index) => (theirs[index + 1] ?? 0) / time));
  const rates = `${rate(ours).toFixed(2)} MB/s / ${rate(theirs).toFixed(2)} MB/s`;
  console.log(`${'extract, beside nlp()'.padEnd(24)} ${ratio.toFixed(2)} x as fast  (${rates}, aim 3 x)`);
}

benchJudging();

/** Labels, flags and edits of pairs beside the bare distance between their letters, and beside their words' edits alone, in turn, warm. */
function benchJudging(): void {
  const given = pairs(1000);
  const wording = (text: string): Wording => ({ text, parts: [{ start: 0, end: text.length }], kind: 'direct' });
  const [ours, letters, words]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < 4; round++) {
    letters.push(clock(() => given.forEach(([base, variant]) => void levenshtein.get(base, variant))));
    words.push(clock(() => given.forEach(([base, variant]) => void diffWords(base, variant))));
    ours.push(clock(() => given.forEach(([base, variant]) => void judge(wording(base), wording(variant)))));
  }
  const [own, ...others] = [ours, letters, words].map((times) => median(times.slice(1)));
  const rate = (time = 0) => `${Math.round((given.length / time) * 1000)}`;
  const [ofLetters = 0, ofWords = 0] = others.map((time) => time / (own ?? time));
  console.log(
    `${'judge, beside others'.padEnd(24)} ${ofLetters.toFixed(2)} x as fast as fast-levenshtein, ${ofWords.toFixed(2)} x as diff's words  ` +
      `(${rate(own)} pairs/s / ${others.map(rate).join(' / ')})`,
  );
}

benchComparing();

/** One process that reads pairs as NDJSON and writes what it judged, its start and all; the others have the pairs in memory. */
function benchComparing(): void {
  const given = pairs(5000);
  const input = given
    .map(([base, variant], id) => `${JSON.stringify({ id, base: { text: base }, variant: { text: variant } })}\n`)
    .join('');
  const { clock: took, processor } = costOf(['compare', '-', '--format', 'ndjson'], input);
  const letters = clock(() => given.forEach(([base, variant]) => void levenshtein.get(base, variant)));
  const words = clock(() => given.forEach(([base, variant]) => void diffWords(base, variant)));
  const rate = (seconds: number) => Math.round(given.length / seconds);
  console.log(
    `${'compare - of NDJSON'.padEnd(24)} ${rate(took)} pairs/s, ${rate(processor)} a second of processor  ` +
      `(fast-levenshtein ${rate(letters / 1000)}, diff's words ${rate(words / 1000)}, aim 2000)`,
  );
}

/** Milliseconds that some work takes. */
function clock(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

await benchCopies();

/** The search for copied text beside MinHash at the bound that suits it best, on the families of known parentage. */
async function benchCopies(): Promise<void> {
  const { copies, hashed } = await scoreFamilies('fixtures/lineage');
  const told = (counts: Parameters<typeof f1>[0]) => `F ${f1(counts).toFixed(3)}`;
  console.log(`${'copies, beside MinHash'.padEnd(24)} ${told(copies)} / ${told(hashed)}`);
}
