/**
 * Anchors: cuts two long texts where they share a word that each has once, so that no matrix grows too large;
 * where there is none, a row of words.
 *
 * In: the words of two texts, and ranges of them. Out: the anchors and what
 * lies between, in order; null when they share no such row. Time is n log n.
 *
 * After Bram Cohen's patience diff.
 */

import type { Word } from '../words/words.ts';
import type { Range } from './steps.ts';

export interface Piece {
  readonly base: Range;
  readonly variant: Range;
  /** A word that both have once; else what lies between two of them. */
  readonly anchor: boolean;
}

export function cut(base: readonly Word[], variant: readonly Word[], b: Range, v: Range): readonly Piece[] | null {
  const shared = sharedOnce(base, variant, b, v);
  if (shared.length === 0) return null;
  const pieces: Piece[] = [];
  let [i, j] = [b.from, v.from];
  for (const [base, variant] of shared) {
    if (base > i || variant > j)
      pieces.push({ base: { from: i, to: base }, variant: { from: j, to: variant }, anchor: false });
    pieces.push({ base: { from: base, to: base + 1 }, variant: { from: variant, to: variant + 1 }, anchor: true });
    [i, j] = [base + 1, variant + 1];
  }
  if (i < b.to || j < v.to) pieces.push({ base: { from: i, to: b.to }, variant: { from: j, to: v.to }, anchor: false });
  return pieces;
}

/** Lengths of rows that are looked for, in words: long texts of few words repeat even rows of some length. */
const lengths = [1, 3, 8, 20];

/** The first words of the shortest rows that both have once, in one order. */
function sharedOnce(base: readonly Word[], variant: readonly Word[], b: Range, v: Range): readonly [number, number][] {
  for (const length of lengths) {
    const shared = inOrder(once(base, b, length), once(variant, v, length));
    if (shared.length > 0) return shared;
  }
  return [];
}

/** Rows of words that stand in a range once, and where. */
function once(words: readonly Word[], { from, to }: Range, length: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let i = from; i + length <= to; i++) {
    let row = words[i]?.lexeme.folded ?? '';
    for (let j = i + 1; j < i + length; j++) row += ` ${words[j]?.lexeme.folded}`;
    places.set(row, places.has(row) ? -1 : i);
  }
  return new Map([...places].filter(([, place]) => place >= 0));
}

/** The most of the shared words that stand in one order on both sides: a longest increasing run. */
function inOrder(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): readonly [number, number][] {
  const shared = [...a].flatMap(([word, i]): [number, number][] => {
    const j = b.get(word);
    return j === undefined ? [] : [[i, j]];
  });
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [index, [, j]] of shared.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((shared[tails[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  }
  const run: [number, number][] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const found = shared[index];
    if (found) run.push(found);
  }
  return run.reverse();
}
