/**
 * Shingles: which articles share runs of words, without comparing every two.
 *
 * In: the words of narratives. Out: each article's words as numbers, and pairs of articles
 * that share runs. Time grows with the text and with what is shared.
 */

import { hashes, holdersOf, keyOf } from '../match/holders.ts';
import { numbering } from '../match/vocabulary/numbering.ts';
import type { Article } from '../model.ts';
import type { NarrativeWords } from './narrative-words.ts';

/** Words in a run that makes two articles worth comparing. */
const run = 4;
/** Shared runs that make a pair a candidate: this many, and this share of the words of the shorter. */
const leastRuns = 4;
const leastShare = 0.03;
/** A run that more articles hold than this pairs each only with the first of them: many copies of one text still meet. */
const commonAbove = 24;

/** An article's own words as numbers that are equal for equal words. */
export interface Numbered {
  /** -1 stands between spans, so that no run crosses a quote. */
  readonly words: Int32Array;
  /** How many words there are. */
  readonly count: number;
}

export function numbered({ printed, texts }: NarrativeWords): ReadonlyMap<Article, Numbered> {
  const wordNumber = numbering<string>();
  const folded = Int32Array.from(printed.map((word) => wordNumber(word.toLowerCase().replaceAll('’', "'"))));
  return new Map([...texts].map(([article, { numbers }]) => [article, numberedAs(folded, numbers)]));
}

function numberedAs(folded: Int32Array, numbers: Int32Array): Numbered {
  let count = 0;
  const words = numbers.map((number) => {
    if (number >= 0) count++;
    return folded[number] ?? -1;
  });
  return { words, count };
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
  const tally = new Tally();
  for (const holders of holdersOf(keysOf(ordered.map(([, { words }]) => words))))
    tally.addAll(holders.flatMap((index) => ordered[index]?.[0] ?? []));
  const count = (article: Article) => texts.get(article)?.count ?? 0;
  return tally.pairs((a, b, runs) => runs >= Math.max(leastRuns, leastShare * Math.min(count(a), count(b))));
}

/** For every run its hash and its text, as one number. That two runs have one hash by chance makes no two texts alike. */
function keysOf(texts: readonly Int32Array[]): Float64Array {
  const keys = new Float64Array(texts.reduce((sum, { length }) => sum + length, 0));
  let next = 0;
  for (let text = 0; text < texts.length; text++) {
    const words = texts[text] ?? noWords;
    for (let place = 0; place + run <= words.length; place++) {
      const hash = hashAt(words, place);
      if (hash >= 0) keys[next++] = keyOf(hash, text);
    }
  }
  return keys.subarray(0, next);
}

const noWords = new Int32Array(0);

/** A hash of the run that begins at a place; -1 where there is none. */
function hashAt(words: Int32Array, place: number): number {
  let hash = 0;
  for (let at = place; at < place + run; at++) {
    const word = words[at] ?? -1;
    if (word < 0) return -1;
    hash = Math.imul(hash ^ word, 0x9e3779b1) ^ (hash >>> 15);
  }
  return (hash ^ (hash >>> 16)) & (hashes - 1);
}
