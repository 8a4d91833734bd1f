/**
 * Sequence: two reports of one event side by side, sentence by sentence.
 *
 * In: the sentences of two articles. Out: which tell the same, one to one, one
 * to two or two to one, in one order for both. That the sentence before tells
 * the same too is evidence. Time grows with the product of the two counts.
 */

import type { Passage } from './passages.ts';
import { compare } from './similarity.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Sentences of the first article and of the second that tell the same, by index. */
export interface Step {
  readonly first: readonly number[];
  readonly second: readonly number[];
  /** How alike they are: 0 to 1. */
  readonly score: number;
  /** Whether the sentences right before them tell the same too. */
  readonly follows: boolean;
}

/** Least likeness that is worth a step, and what a step is worth more after another. */
const [leastLike, afterAnother] = [0.36, 0.12];
/** A sentence of fewer nats than this is weighed as if it had so many: a short one is soon alike. */
const leastWeight = 22;

/** What one step may take from either side. */
const shapes: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
];

export function sequence(a: readonly Passage[], b: readonly Passage[], vocabulary: Vocabulary): readonly Step[] {
  const like = likenesses(a, b, vocabulary);
  const width = b.length + 1;
  const size = (a.length + 1) * width;
  const table = { best: new Float64Array(size), taken: new Int8Array(size).fill(-1), width, like };
  for (let i = 1; i <= a.length; i++) for (let j = 1; j <= b.length; j++) settle(table, i, j);
  return traced(table, a.length, b.length);
}

/** Finds the best way to the first `i` sentences of the one article and the first `j` of the other. */
function settle({ best, taken, width, like }: Table, i: number, j: number): void {
  const at = i * width + j;
  best[at] = Math.max(best[at - width] ?? 0, best[at - 1] ?? 0);
  for (const [shape, [m, n]] of shapes.entries()) {
    const score = m > i || n > j ? 0 : like(i - m, m, j - n, n);
    if (score === 0) continue;
    const before = at - m * width - n;
    const gain = score - leastLike + ((taken[before] ?? -1) >= 0 ? afterAnother : 0);
    const sum = (best[before] ?? 0) + gain;
    if (gain <= 0 || sum <= (best[at] ?? 0) + 1e-9) continue;
    best[at] = sum;
    taken[at] = shape;
  }
}

type Like = (i: number, m: number, j: number, n: number) => number;

interface Table {
  readonly best: Float64Array;
  readonly taken: Int8Array;
  readonly width: number;
  readonly like: Like;
}

function traced({ best, taken, width, like }: Table, rows: number, columns: number): readonly Step[] {
  const steps: Step[] = [];
  let [i, j] = [rows, columns];
  while (i > 0 && j > 0) {
    const at = i * width + j;
    const shape = shapes[taken[at] ?? -1];
    if (!shape) {
      if ((best[at - width] ?? 0) >= (best[at - 1] ?? 0)) i--;
      else j--;
      continue;
    }
    const [m, n] = shape;
    [i, j] = [i - m, j - n];
    const follows = (taken[i * width + j] ?? -1) >= 0;
    steps.push({ first: range(i, m), second: range(j, n), score: like(i, m, j, n), follows });
  }
  return steps.reverse();
}

const range = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

/** How alike a group of sentences is to another; 0 for groups whose bags of words are too unlike to compare. */
function likenesses(a: readonly Passage[], b: readonly Passage[], vocabulary: Vocabulary): Like {
  const [bagsA, bagsB] = [a.map((one) => bag(one, vocabulary)), b.map((one) => bag(one, vocabulary))];
  const known = new Map<number, number>();
  const single = (i: number, j: number) => {
    const key = i * b.length + j;
    const found = known.get(key) ?? common(bagsA[i], bagsB[j]);
    known.set(key, found);
    return found;
  };
  return (i, m, j, n) => {
    let rough = 0;
    for (let x = i; x < i + m; x++)
      for (let y = j; y < j + n; y++) {
        const part = single(x, y);
        if (m + n > 2 && part < leastLike * 8) return 0;
        rough += part;
      }
    const [left, right] = [a.slice(i, i + m), b.slice(j, j + n)];
    const lighter = Math.max(leastWeight, Math.min(total(left), total(right)));
    if (rough < leastLike * 0.7 * lighter) return 0;
    const ids = (passages: readonly Passage[]) => passages.flatMap((passage) => passage.ids);
    const key = -1 - (((i * 2 + m) * b.length + j) * 2 + n);
    const found = known.get(key) ?? compare(ids(left), ids(right), vocabulary).shared / lighter;
    known.set(key, found);
    return Math.min(1, found);
  };
}

const total = (passages: readonly Passage[]) => passages.reduce((sum, { weight }) => sum + weight, 0);

/** The weights of a passage's roots, and of the sets of like words they are in. */
function bag({ ids }: Passage, { root, weight, lexeme }: Vocabulary): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const id of ids) {
    found.set(root(id), weight(id));
    for (const set of lexeme(id)?.synsets ?? []) found.set(-1 - set, weight(id) * 0.7);
  }
  return found;
}

function common(a: ReadonlyMap<number, number> | undefined, b: ReadonlyMap<number, number> | undefined): number {
  let sum = 0;
  for (const [key, weight] of a ?? []) sum += Math.min(weight, b?.get(key) ?? 0);
  return sum;
}
