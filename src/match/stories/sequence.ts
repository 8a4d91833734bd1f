/**
 * Sequence: two reports of one event side by side, sentence by sentence.
 *
 * In: the sentences of two articles. Out: which tell the same, one to one, one
 * to two or two to one, in one order for both. That the sentence before tells
 * the same too is evidence. Time grows with the product of the two counts.
 */

import type { Passage } from '../renditions/passage.ts';
import { heaviest } from '../vocabulary/similarity.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { type Bags, bagsOf, inCommon } from './sentence-bags.ts';

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
  /** Each with the one after it, by the place of the first. */
  readonly pairs: readonly Group[];
  readonly bags: Bags;
}

/** Sentences one after another. */
type Group = Pick<Passage, 'ids' | 'weight'>;

export function prepare(passages: readonly Passage[], vocabulary: Vocabulary): Sentences {
  const pairs = passages.flatMap(({ ids, weight }, at): Group[] => {
    const next = passages[at + 1];
    return next ? [{ ids: [...ids, ...next.ids], weight: weight + next.weight }] : [];
  });
  return { passages, pairs, bags: bagsOf(passages, vocabulary) };
}

/** How many sentences one step may take from either side. */
const shapes = [
  { m: 1, n: 1 },
  { m: 1, n: 2 },
  { m: 2, n: 1 },
] as const;

/** An article that tells much of another is read again on easier terms: it may render it throughout. */
export function sequence(a: Sentences, b: Sentences, vocabulary: Vocabulary): Course {
  const likenesses = likenessesOf(a, b, vocabulary);
  const first = aligned(a, b, { likenesses, terms: strict });
  const share = shareOf(first, a, b);
  if (share < leastShare) return { steps: first, share };
  const terms = {
    leastLike: strict.leastLike - lessLike * share,
    afterAnother: strict.afterAnother + moreAfter * share,
  };
  const steps = aligned(a, b, { likenesses, terms });
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

function aligned(a: Sentences, b: Sentences, { likenesses, terms }: Read): readonly Step[] {
  const [rows, columns] = [a.passages.length, b.passages.length];
  const width = columns + 1;
  const size = (rows + 1) * width;
  const table = { best: new Float64Array(size), taken: new Int8Array(size).fill(-1), width, likenesses, terms };
  for (let i = 1; i <= rows; i++) for (let j = 1; j <= columns; j++) settle(table, i, j);
  return traced(table, rows, columns);
}

/** Finds the best way to the first `i` sentences of the one article and the first `j` of the other. */
function settle({ best, taken, width, likenesses: { most, like }, terms }: Table, i: number, j: number): void {
  const at = i * width + j;
  let own = Math.max(best[at - width] ?? 0, best[at - 1] ?? 0);
  for (let shape = 0; shape < shapes.length; shape++) {
    const { m, n } = shapes[shape] ?? shapes[0];
    if (m > i || n > j) continue;
    const before = at - m * width - n;
    const reached = best[before] ?? 0;
    const needed = terms.leastLike - ((taken[before] ?? -1) >= 0 ? terms.afterAnother : 0);
    const behind = Math.max(0, own - reached + 1e-9);
    const least = Math.max(floor, needed + behind);
    // Most pairs of sentences have next to nothing in common: no more is asked of them.
    if ((most[shape]?.[(i - m) * (width - 1) + j - n] ?? 0) < least * leastWeight) continue;
    const score = like({ shape, i: i - m, j: j - n }, least);
    const gain = score - needed;
    if (score < floor || gain <= behind) continue;
    own = reached + gain;
    taken[at] = shape;
  }
  best[at] = own;
}

/** Some sentences of the first article, from `i`, and of the second, from `j`: how many, by the number of a shape. */
interface Block {
  readonly shape: number;
  readonly i: number;
  readonly j: number;
}

interface Likenesses {
  /** By shape, the weight that sentences have in common at most, by the first of the one article and the first of the other, row by row. */
  readonly most: readonly Float64Array[];
  /** How alike two groups of sentences are: 0 to 1, and 0 where it is sure to be under what is `needed`. */
  readonly like: (block: Block, needed: number) => number;
}

interface Read {
  readonly likenesses: Likenesses;
  readonly terms: Terms;
}

interface Table extends Read {
  readonly best: Float64Array;
  readonly taken: Int8Array;
  readonly width: number;
}

function traced({ best, taken, width, likenesses: { like } }: Table, rows: number, columns: number): readonly Step[] {
  const steps: Step[] = [];
  let [i, j] = [rows, columns];
  while (i > 0 && j > 0) {
    const at = i * width + j;
    const shape = taken[at] ?? -1;
    if (shape < 0) {
      if ((best[at - width] ?? 0) >= (best[at - 1] ?? 0)) i--;
      else j--;
      continue;
    }
    const { m, n } = shapes[shape] ?? shapes[0];
    [i, j] = [i - m, j - n];
    const follows = (taken[i * width + j] ?? -1) >= 0;
    steps.push({ first: range(i, m), second: range(j, n), score: like({ shape, i, j }, 0), follows });
  }
  return steps.reverse();
}

const range = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

function likenessesOf(a: Sentences, b: Sentences, vocabulary: Vocabulary): Likenesses {
  const rough = inCommon(a.bags, b.bags);
  const width = b.passages.length;
  const most = shapes.map(({ m, n }) => (m + n === 2 ? rough : together(rough, (m - 1) * width + n - 1)));
  const known = new Map<number, number>();
  const like = ({ shape, i, j }: Block, needed: number) => {
    const { m, n } = shapes[shape] ?? shapes[0];
    const [left, right] = [groupAt(a, i, m), groupAt(b, j, n)];
    if (!left || !right) return 0;
    const lighter = Math.max(leastWeight, Math.min(left.weight, right.weight));
    const at = i * width + j;
    if ((most[shape]?.[at] ?? 0) < needed * lighter) return 0;
    const key = shape * rough.length + at;
    const found = known.get(key) ?? heaviest(left.ids, right.ids, vocabulary) / lighter;
    known.set(key, found);
    return Math.min(1, found);
  };
  return { most, like };
}

/**
 * The most that a sentence and two can have in common; 0 where one of the two has hardly a part in it.
 *
 * @param beside How much further on in a table the second of the two stands.
 */
function together(rough: Float64Array, beside: number): Float64Array {
  const sums = new Float64Array(rough.length);
  for (let at = 0; at + beside < rough.length; at++) {
    const [first, second] = [rough[at] ?? 0, rough[at + beside] ?? 0];
    if (first >= leastPart && second >= leastPart) sums[at] = first + second;
  }
  return sums;
}

/** Least weight, in nats, that each sentence of a pair has in common with a third for the pair to render it. */
const leastPart = 2.88;

const groupAt = ({ passages, pairs }: Sentences, at: number, count: number) => (count === 1 ? passages : pairs)[at];
const total = (passages: readonly Passage[]) => passages.reduce((sum, { weight }) => sum + weight, 0);
