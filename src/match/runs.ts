/**
 * Runs: which texts of different stories have a long run of words in common.
 *
 * In: texts as words, the story of each, and how long a run must be. Out:
 * every pair of two stories that has such a run, but for runs that very many
 * texts have: those pair each text with the heaviest alone. Only runs that are
 * in two stories are kept in memory; time grows with the words.
 *
 * @see U. Manber, "Finding Similar Files in a Large File System", USENIX 1994.
 */

import { hashes, holdersOf, keyOf } from './holders.ts';
import type { Pair } from './renditions/candidates.ts';
import type { Texts } from './vocabulary/texts.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

export interface RunOptions {
  /** Words in a row that two texts must have in common, but for their endings. */
  readonly length: number;
  /** What a text weighs; those of 0 are left out. */
  readonly weight: (text: number) => number;
  readonly story: (text: number) => number;
  readonly vocabulary: Vocabulary;
}

/** A run that more texts have pairs each of them only with the heaviest. */
const commonAbove = 24;

/** @returns Each pair once, the lesser index first, in order. */
export function sharedRuns(texts: Texts, options: RunOptions): readonly Pair[] {
  const found = new Set<number>();
  const count = texts.from.length - 1;
  const add = (a: number, b: number) => {
    if (options.story(a) !== options.story(b)) found.add(Math.min(a, b) * count + Math.max(a, b));
  };
  for (const holders of holdersOf(keysOfShared(texts, options))) {
    if (holders.length <= commonAbove)
      for (const [index, one] of holders.entries()) for (const other of holders.slice(index + 1)) add(one, other);
    else {
      const heaviest = holders.reduce((best, one) => (options.weight(one) > options.weight(best) ? one : best));
      for (const one of holders) add(heaviest, one);
    }
  }
  return [...Float64Array.from(found).sort()].map((key): Pair => [Math.floor(key / count), key % count]);
}

/** For every run that may be in two stories its hash and its text, as one number. */
function keysOfShared(texts: Texts, options: RunOptions): Float64Array {
  const hashing = { ...options, classes: classesOf(texts.ids, options.vocabulary) };
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(texts.ids.length + 1)));
  eachRun(texts, hashing, (hash, text) => {
    const slot = hash & (slots.length - 1);
    const own = options.story(text) + 1;
    if (slots[slot] === 0) slots[slot] = own;
    else if (slots[slot] !== own) slots[slot] = -1;
  });
  const keys: number[] = [];
  eachRun(texts, hashing, (hash, text) => {
    if (slots[hash & (slots.length - 1)] === -1) keys.push(keyOf(hash, text));
  });
  return Float64Array.from(keys);
}

interface Hashing extends RunOptions {
  readonly classes: Int32Array;
}

/** An odd number, by whose powers the words of a run are told apart. */
const base = 0x9e3779b1;

/**
 * Visits every run with its hash, which rolls from word to word.
 *
 * @see R. M. Karp, M. O. Rabin, "Efficient Randomized Pattern-Matching Algorithms", IBM Journal 31(2), 1987.
 */
function eachRun(
  { from, ids }: Texts,
  { length, weight, classes }: Hashing,
  visit: (hash: number, text: number) => void,
): void {
  let highest = 1;
  for (let power = 0; power < length; power++) highest = Math.imul(highest, base);
  for (let text = 0; text + 1 < from.length; text++) {
    const [start, end] = [from[text] ?? 0, from[text + 1] ?? 0];
    if (end - start < length || weight(text) === 0) continue;
    let rolling = 0;
    for (let at = start; at < end; at++) {
      rolling = (Math.imul(rolling, base) + mixed(classes[ids[at] ?? 0] ?? 0)) | 0;
      if (at >= start + length)
        rolling = (rolling - Math.imul(highest, mixed(classes[ids[at - length] ?? 0] ?? 0))) | 0;
      if (at + 1 >= start + length) visit((rolling ^ (rolling >>> 15)) & (hashes - 1), text);
    }
  }
}

/** Numbers that are near each other, far apart. */
function mixed(number: number): number {
  const once = Math.imul(number ^ (number >>> 16), 0x45d9f3b);
  return once ^ (once >>> 16);
}

/** For each word a number that it shares with words of one root and with spellings of one number. */
function classesOf(ids: Int32Array, { root, lexeme }: Vocabulary): Int32Array {
  const words = ids.reduce((highest, id) => Math.max(highest, id), -1) + 1;
  const joined = new Map<number, number>();
  const classOf = (of: number): number => {
    let own = of;
    for (let next = joined.get(own); next !== undefined; next = joined.get(own)) own = next;
    return own;
  };
  const byValue = new Map<number, number>();
  for (let id = 0; id < words; id++) {
    const value = lexeme(id)?.value ?? null;
    if (value === null) continue;
    const [own, other] = [classOf(root(id)), classOf(byValue.get(value) ?? root(id))];
    if (own !== other) joined.set(own, other);
    byValue.set(value, other);
  }
  return Int32Array.from({ length: words }, (_, id) => classOf(root(id)));
}
