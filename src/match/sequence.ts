/**
 * Sequence: two reports of one event side by side, sentence by sentence.
 *
 * In: the sentences of two articles. Out: which tell the same, one to one, one
 * to two or two to one, in one order for both. That the sentence before tells
 * the same too is evidence. Time grows with the product of the two counts.
 */

import { alikeness } from './kindred.ts';
import type { Passage } from './passages.ts';
import { heaviest } from './similarity.ts';
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

/** Two articles side by side. */
export interface Course {
  readonly steps: readonly Step[];
  /** How much of the lighter article the other tells too, in one course: 0 to 1. */
  readonly share: number;
}

/** Least likeness that is worth a step, and what a step is worth more after another. */
interface Terms {
  readonly leastLike: number;
  readonly afterAnother: number;
}

const strict: Terms = { leastLike: 0.36, afterAnother: 0.12 };
/** Share of an article from which on it may render the other sentence by sentence, and what full renditions need less and gain more. */
const [leastShare, lessLike, moreAfter] = [0.2, 0.12, 0.12];
/** Likeness below which no step is worth anything, on whatever terms. */
const floor = 0.12;
/** A sentence of fewer nats than this is weighed as if it had so many: a short one is soon alike. */
const leastWeight = 22;

/** The sentences of an article, ready to be aligned with many others. */
export interface Sentences {
  readonly passages: readonly Passage[];
  readonly bags: readonly Bag[];
}

export function prepare(passages: readonly Passage[], vocabulary: Vocabulary): Sentences {
  return { passages, bags: passages.map((one) => bag(one, vocabulary)) };
}

/** What one step may take from either side. */
const shapes: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
];

/** An article that tells much of another is read again on easier terms: it may render it throughout. */
export function sequence(a: Sentences, b: Sentences, vocabulary: Vocabulary): Course {
  const like = likenesses(a, b, vocabulary);
  const first = aligned(a, b, { like, terms: strict });
  const share = shareOf(first, a, b);
  if (share < leastShare) return { steps: first, share };
  const terms = {
    leastLike: strict.leastLike - lessLike * share,
    afterAnother: strict.afterAnother + moreAfter * share,
  };
  const steps = aligned(a, b, { like, terms });
  return { steps, share };
}

/** Likeness at which two sentences say nothing of the articles, and all that they can: names alone make some. */
const [chance, rendering] = [0.3, 0.7];
/** Steps that might as well be chance: of two short articles a few sentences alike say little. */
const doubt = 2;

function shareOf(steps: readonly Step[], a: Sentences, b: Sentences): number {
  const told = (all: Sentences, own: (step: Step) => readonly number[]) => {
    let sum = 0;
    for (const step of steps) {
      const sure = Math.max(0, Math.min(1, (step.score - chance) / (rendering - chance)));
      sum += sure * total(own(step).flatMap((at) => all.passages[at] ?? []));
    }
    return sum / Math.max(1, total(all.passages));
  };
  const most = Math.max(
    told(a, ({ first }) => first),
    told(b, ({ second }) => second),
  );
  return (most * steps.length) / (steps.length + doubt);
}

function aligned(a: Sentences, b: Sentences, { like, terms }: { like: Like; terms: Terms }): readonly Step[] {
  const [rows, columns] = [a.passages.length, b.passages.length];
  const width = columns + 1;
  const size = (rows + 1) * width;
  const table = { best: new Float64Array(size), taken: new Int8Array(size).fill(-1), width, like, terms };
  for (let i = 1; i <= rows; i++) for (let j = 1; j <= columns; j++) settle(table, i, j);
  return traced(table, rows, columns);
}

/** Finds the best way to the first `i` sentences of the one article and the first `j` of the other. */
function settle({ best, taken, width, like, terms }: Table, i: number, j: number): void {
  const at = i * width + j;
  best[at] = Math.max(best[at - width] ?? 0, best[at - 1] ?? 0);
  for (const [shape, [m, n]] of shapes.entries()) {
    const score = m > i || n > j ? 0 : like(i - m, m, j - n, n);
    if (score < floor) continue;
    const before = at - m * width - n;
    const gain = score - terms.leastLike + ((taken[before] ?? -1) >= 0 ? terms.afterAnother : 0);
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
  readonly terms: Terms;
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
function likenesses(
  { passages: a, bags: bagsA }: Sentences,
  { passages: b, bags: bagsB }: Sentences,
  vocabulary: Vocabulary,
): Like {
  const known = new Float64Array(a.length * b.length).fill(-1);
  const grouped = new Map<number, number>();
  const single = (i: number, j: number) => {
    const key = i * b.length + j;
    if ((known[key] ?? -1) < 0) known[key] = common(bagsA[i], bagsB[j]);
    return known[key] ?? 0;
  };
  return (i, m, j, n) => {
    let rough = 0;
    for (let x = i; x < i + m; x++)
      for (let y = j; y < j + n; y++) {
        const part = single(x, y);
        if (m + n > 2 && part < strict.leastLike * 8) return 0;
        rough += part;
      }
    const [left, right] = [a.slice(i, i + m), b.slice(j, j + n)];
    const lighter = Math.max(leastWeight, Math.min(total(left), total(right)));
    if (rough < floor * lighter) return 0;
    const ids = (passages: readonly Passage[]) => passages.flatMap((passage) => passage.ids);
    const key = ((i * 2 + m - 1) * b.length + j) * 2 + n - 1;
    const found = grouped.get(key) ?? heaviest(ids(left), ids(right), vocabulary) / lighter;
    grouped.set(key, found);
    return Math.min(1, found);
  };
}

const total = (passages: readonly Passage[]) => passages.reduce((sum, { weight }) => sum + weight, 0);

/** What a passage is made of: the weight of each root with the word's marks, and all marks. */
interface Bag {
  readonly roots: ReadonlyMap<number, { readonly weight: number; readonly marks: readonly number[] }>;
  readonly marks: ReadonlySet<number>;
}

function bag({ ids }: Passage, vocabulary: Vocabulary): Bag {
  const roots = new Map<number, { weight: number; marks: readonly number[] }>();
  const marks = new Set<number>();
  for (const id of ids) {
    const own = vocabulary.marks(id);
    for (const mark of own) marks.add(mark);
    roots.set(vocabulary.root(id), { weight: vocabulary.weight(id), marks: own });
  }
  return { roots, marks };
}

/** The most that two passages can share, whatever the order. */
function common(a: Bag | undefined, b: Bag | undefined): number {
  let sum = 0;
  if (!a || !b) return sum;
  for (const [root, { weight, marks }] of a.roots) {
    if (b.roots.has(root)) sum += weight;
    else if (marks.some((mark) => b.marks.has(mark))) sum += weight * alikeness.synonym;
  }
  return sum;
}
