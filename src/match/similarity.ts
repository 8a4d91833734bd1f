/**
 * Similarity: how much of what two passages say is the same, in words.
 *
 * In: two lists of word ids. Out: the weight they share in order, the longest
 * run in common. Pure arithmetic; knows no articles. Time grows with the
 * product of the two lengths.
 */

import type { Vocabulary } from './vocabulary.ts';

export interface Likeness {
  /** Weight of the words both have, in one order, in nats. */
  readonly shared: number;
  /** `shared` as a share of the lighter passage: 0 to 1. */
  readonly contained: number;
  /** `shared` as a share of the first and of the second passage: 0 to 1. */
  readonly ofFirst: number;
  readonly ofSecond: number;
  /** Words in the longest run that both have, those that tell little counting less. */
  readonly run: number;
  /** Share of `shared` that rests on words of like meaning, not on the same words: 0 to 1. */
  readonly reworded: number;
}

export const unlike: Likeness = { shared: 0, contained: 0, ofFirst: 0, ofSecond: 0, run: 0, reworded: 0 };

export function weigh(ids: readonly number[], vocabulary: Vocabulary): number {
  let sum = 0;
  for (const id of ids) sum += vocabulary.weight(id);
  return sum;
}

/** Compares two passages; words of one root or of like meaning count in part. */
export function compare(a: readonly number[], b: readonly number[], vocabulary: Vocabulary): Likeness {
  const [ofA, ofB] = [weigh(a, vocabulary), weigh(b, vocabulary)];
  if (ofA === 0 || ofB === 0) return unlike;
  const { shared, exact } = heaviest(a, b, vocabulary);
  const share = (whole: number) => Math.min(1, shared / whole);
  return {
    shared,
    contained: share(Math.min(ofA, ofB)),
    ofFirst: share(ofA),
    ofSecond: share(ofB),
    run: longestRun(a, b, vocabulary),
    reworded: shared === 0 ? 0 : 1 - exact / shared,
  };
}

/** Words at least this like are of one root. */
const sameRoot = 0.9;

interface Common {
  /** In nats. */
  readonly shared: number;
  readonly exact: number;
}

interface Row {
  readonly shared: Float64Array;
  readonly exact: Float64Array;
}

const row = (width: number): Row => ({ shared: new Float64Array(width), exact: new Float64Array(width) });

/** The heaviest common subsequence, and how much of it rests on words of one root. */
function heaviest(a: readonly number[], b: readonly number[], { like, weight }: Vocabulary): Common {
  const width = b.length + 1;
  let [above, here] = [row(width), row(width)];
  for (const x of a) {
    for (let j = 1; j < width; j++) {
      const y = b[j - 1] ?? -1;
      const alike = like(x, y);
      step({ above, here, j }, alike * Math.min(weight(x), weight(y)), alike >= sameRoot);
    }
    [above, here] = [here, above];
  }
  return { shared: above.shared[width - 1] ?? 0, exact: above.exact[width - 1] ?? 0 };
}

function step({ above, here, j }: { above: Row; here: Row; j: number }, gain: number, isExact: boolean): void {
  const [up, left] = [above.shared[j] ?? 0, here.shared[j - 1] ?? 0];
  const taken = (above.shared[j - 1] ?? 0) + gain;
  const takes = gain > 0 && taken >= Math.max(up, left);
  here.shared[j] = takes ? taken : Math.max(up, left);
  const before = takes ? above.exact[j - 1] : up >= left ? above.exact[j] : here.exact[j - 1];
  here.exact[j] = (before ?? 0) + (takes && isExact ? gain : 0);
}

/** Nats that a word of a run tells on average; a run of commoner words counts as so much shorter. */
const tellingWord = 1.5;

/** Words in the longest run that both have; a run of words that tell little counts as shorter than it is. */
function longestRun(a: readonly number[], b: readonly number[], { like, weight }: Vocabulary): number {
  const width = b.length + 1;
  let [above, here] = [row(width), row(width)];
  let longest = 0;
  for (const x of a) {
    for (let j = 1; j < width; j++) {
      const isSame = like(x, b[j - 1] ?? -1) >= sameRoot;
      const run = isSame ? (above.exact[j - 1] ?? 0) + 1 : 0;
      const told = isSame ? (above.shared[j - 1] ?? 0) + weight(x) : 0;
      here.exact[j] = run;
      here.shared[j] = told;
      longest = Math.max(longest, Math.min(run, told / tellingWord));
    }
    [above, here] = [here, above];
  }
  return longest;
}
