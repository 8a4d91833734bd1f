/**
 * `tsx test/bench/scale-work.ts FILE [recall]`: matches and judges an archive of quotes, and prints what it cost.
 *
 * A process of its own, so that its peak of memory is the work's. What is
 * measured is the built program, with V8 set as the command sets it: a
 * developer's loader adds to every call.
 */

import { closeSync, openSync, readSync } from 'node:fs';
import type * as Program from '../../src/bare.ts';
import type { BareQuote } from '../../src/match/bare/index.ts';
import type { Article } from '../../src/model.ts';
import { built } from './built.ts';
import type { GivenArticle } from './quotes.ts';
import { type Recall, recallOf } from './recall.ts';

/** Seconds, of the clock and of the processor. */
export interface Spent {
  readonly clock: number;
  readonly processor: number;
}

/** What a run cost and found. */
export interface Cost {
  readonly quotes: number;
  /** Splitting every text at its blanks and numbering the words: what nothing that reads them can do without. */
  readonly floor: Spent;
  readonly work: Spent;
  /** Most memory in use at once, in megabytes, the archive included. */
  readonly peak: number;
  readonly variants: number;
  /** Pairs weighed; pairs that are truly of one utterance; pairs in utterances as found, and right ones of them. */
  readonly candidates: number;
  readonly truePairs: number;
  readonly foundPairs: number;
  readonly rightPairs: number;
  /** Null where not asked for. */
  readonly recall: Recall | null;
}

const [file = '', ask] = process.argv.slice(2);
await import(built('cli/engine.js'));
const { articles, quotes, truths } = readArchive(file);
const floor = spent(() => void numbered(quotes));
const counts = { candidates: 0, variants: 0, foundPairs: 0, rightPairs: 0 };
const { bareLineages }: typeof Program = await import(built('bare.js'));
const work = spent(() => {
  const weighed = () => void counts.candidates++;
  for (const { lineage, quotes: members } of bareLineages(articles, quotes, { story: 'auto', weighed })) {
    counts.variants += lineage.judgements.size;
    counts.foundPairs += pairsOf(members.length);
    counts.rightPairs += pairsOfOne(members.map((quote) => truths[quote] ?? -1));
  }
});
const peak = process.resourceUsage().maxRSS / 1000;
const truePairs = pairsOfOne(truths);
const recall = ask === 'recall' ? await recallOf(articles, quotes) : null;
const cost: Cost = { quotes: quotes.length, floor, work, peak, truePairs, recall, ...counts };
console.log(JSON.stringify(cost));

function readArchive(path: string) {
  const found: { articles: Article[]; quotes: BareQuote[]; truths: number[] } = {
    articles: [],
    quotes: [],
    truths: [],
  };
  const speakers = new Map<string | null, BareQuote['speaker']>();
  for (const line of linesOf(path)) {
    const given: GivenArticle = JSON.parse(line);
    const article = found.articles.length;
    found.articles.push(articleOf(given, article));
    for (const { text, kind, speaker: name, truth } of given.quotes) {
      const speaker = speakers.get(name) ?? { name, via: name === null ? 'none' : 'name', confidence: 0.9 };
      speakers.set(name, speaker);
      found.quotes.push({ article, text, kind, speaker });
      found.truths.push(truth);
    }
  }
  return found;
}

/** One line at a time: the archive as a whole would take more than the work. */
function* linesOf(path: string): Generator<string> {
  const file = openSync(path, 'r');
  const chunk = Buffer.alloc(1 << 20);
  let rest = '';
  for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
    const lines = `${rest}${chunk.toString('latin1', 0, size)}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  closeSync(file);
}

function articleOf({ outlet, published }: GivenArticle, number: number): Article {
  const path = `${number}.txt`;
  const origin = { start: 0, line: 1, column: 1 };
  const unknown = { title: null, url: null, credits: [], furniture: [] };
  return { id: `a-${String(number).padStart(8, '0')}`, path, text: '', outlet, published, origin, ...unknown };
}

function spent(work: () => void): Spent {
  const [cpu, start] = [process.cpuUsage(), performance.now()];
  work();
  const { user, system } = process.cpuUsage(cpu);
  return { clock: (performance.now() - start) / 1000, processor: (user + system) / 1e6 };
}

function numbered(all: readonly BareQuote[]): number {
  const numbers = new Map<string, number>();
  for (const { text } of all)
    for (const word of text.toLowerCase().split(' ')) if (!numbers.has(word)) numbers.set(word, numbers.size);
  return numbers.size;
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}

/** Pairs of things that have the same number. */
function pairsOfOne(numbers: readonly number[]): number {
  const sizes = new Map<number, number>();
  for (const number of numbers) sizes.set(number, (sizes.get(number) ?? 0) + 1);
  let sum = 0;
  for (const size of sizes.values()) sum += pairsOf(size);
  return sum;
}
