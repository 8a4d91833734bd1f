/**
 * Shingles: which articles share runs of words, without comparing every two.
 *
 * In: narratives. Out: each article's words as numbers, and pairs of articles
 * that share runs. Time grows with the text and with what is shared.
 */

import { numbering } from '../match/numbering.ts';
import type { Article, Span } from '../model.ts';

/** Words in a run that makes two articles worth comparing. */
const run = 4;
/** Shared runs that make a pair a candidate: this many, and this share of the words of the shorter. */
const leastRuns = 4;
const leastShare = 0.03;
/** A run that more articles hold than this pairs each only with the first of them: many copies of one text still meet. */
const commonAbove = 24;
/** Numbers of words and of word pairs are below this, so that two of them make one exact number. */
const wide = 2 ** 26;

/** An article's own words as numbers that are equal for equal words. */
export interface Numbered {
  /** -1 stands between spans, so that no run crosses a quote. */
  readonly words: Int32Array;
  /** `pairs[i]` numbers the words `i` and `i + 1`; -1 where they are not of one span. */
  readonly pairs: Int32Array;
  /** How many words there are. */
  readonly count: number;
}

export function numbered(narratives: ReadonlyMap<Article, readonly Span[]>): ReadonlyMap<Article, Numbered> {
  const wordNumber = numbering<string>();
  const pairNumber = numbering<number>();
  return new Map(
    [...narratives].map(([article, spans]) => {
      const words = wordsOf(article.text, spans, wordNumber);
      const pairs = words.map((word, at) => {
        const next = words[at + 1] ?? -1;
        return word < 0 || next < 0 ? -1 : pairNumber(word * wide + next);
      });
      return [article, { words, pairs, count: words.filter((word) => word >= 0).length }];
    }),
  );
}

/** A number for the run of `length` words that begins at `index`, 3 or 4; -1 where there is none. Equal for equal runs. */
export function runAt({ words, pairs }: Numbered, index: number, length: 3 | 4): number {
  const one = pairs[index] ?? -1;
  const two = (length === 4 ? pairs : words)[index + 2] ?? -1;
  return one < 0 || two < 0 || (pairs[index + 1] ?? -1) < 0 ? -1 : one * wide + two;
}

function wordsOf(text: string, spans: readonly Span[], wordNumber: (word: string) => number): Int32Array {
  const numbers: number[] = [];
  for (const { start, end } of spans) {
    const slice = text.slice(start, end).toLowerCase().replaceAll('’', "'");
    for (const [word] of slice.matchAll(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu)) numbers.push(wordNumber(word));
    numbers.push(-1);
  }
  return Int32Array.from(numbers);
}

/** Two articles, the one with the lesser id first. */
export type Pair = readonly [Article, Article];

/** Counts of things shared by two articles. */
export class Tally {
  readonly #counts = new Map<Article, Map<Article, number>>();

  add(one: Article, other: Article): void {
    if (one === other) return;
    const [a, b] = one.id < other.id ? [one, other] : [other, one];
    const row = this.#counts.get(a) ?? new Map<Article, number>();
    this.#counts.set(a, row.set(b, (row.get(b) ?? 0) + 1));
  }

  /** Adds every two of the holders, or each with the first when they are many. */
  addAll(holders: readonly Article[]): void {
    const [first] = holders;
    if (!first) return;
    if (holders.length > commonAbove) {
      for (const holder of holders) this.add(first, holder);
      return;
    }
    for (const [index, one] of holders.entries()) for (const other of holders.slice(index + 1)) this.add(one, other);
  }

  pairs(enough: (a: Article, b: Article, count: number) => boolean): readonly Pair[] {
    const all = [...this.#counts].flatMap(([a, row]) => [...row].map(([b, count]) => ({ a, b, count })));
    return all.filter(({ a, b, count }) => enough(a, b, count)).map(({ a, b }): Pair => [a, b]);
  }
}

/** Pairs of articles that share several runs of words. */
export function sharing(texts: ReadonlyMap<Article, Numbered>): readonly Pair[] {
  const ordered = [...texts].sort(([a], [b]) => (a.id < b.id ? -1 : 1));
  const holders = new Map<number, number | number[]>();
  for (const [index, [, text]] of ordered.entries()) {
    for (let at = 0; at < text.words.length; at++) {
      const key = runAt(text, at, run);
      if (key >= 0) hold(holders, key, index);
    }
  }
  const tally = new Tally();
  for (const held of holders.values()) {
    if (typeof held !== 'number') tally.addAll(held.flatMap((index) => ordered[index]?.[0] ?? []));
  }
  const count = (article: Article) => texts.get(article)?.count ?? 0;
  return tally.pairs((a, b, runs) => runs >= Math.max(leastRuns, leastShare * Math.min(count(a), count(b))));
}

/** Keeps ascending holders without repeats; one holder needs no list. */
function hold(holders: Map<number, number | number[]>, key: number, index: number): void {
  const held = holders.get(key);
  if (held === undefined) holders.set(key, index);
  else if (typeof held === 'number') {
    if (held !== index) holders.set(key, [held, index]);
  } else if (held.at(-1) !== index) held.push(index);
}
