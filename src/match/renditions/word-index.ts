/**
 * Word index: candidates found over flat arrays.
 *
 * In and out as the exact prefix filter, which is its oracle in tests: the
 * same pairs, each once. Time grows with the words, and with the pairs that
 * share one of the rarest words of either.
 */

import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { CandidateOptions, Candidates, Pair } from './candidates.ts';
import type { Passage } from './passage.ts';

/** Sums of the same weights in another order differ by less than this. */
const rounding = 1e-9;

/** So few passages are compared two by two sooner than an index of them is made. */
const few = 12;

export const wordIndex: Candidates = (passages, options) => {
  if (passages.length <= few) return everyTwo(passages, options);
  const { share, vocabulary, isWanted = () => true } = options;
  const bags = bagsOf(passages, vocabulary);
  const own = new Float64Array(bags.carriers.from.length);
  const pairs: Pair[] = [];
  for (let index = 0; index < passages.length; index++) {
    const enough = share * (bags.totals[index] ?? 0) - rounding;
    eachWord(bags, index, (word, weight) => {
      own[word] = weight;
    });
    for (const other of sharing(bags, index, { enough, isWanted }))
      if (common(own, other, bags) >= enough) pairs.push(index < other ? [index, other] : [other, index]);
    eachWord(bags, index, (word) => {
      own[word] = 0;
    });
  }
  return pairs.sort(([a, b], [c, d]) => a - c || b - d);
};

const everyTwo: Candidates = (passages, { share, vocabulary, isWanted = () => true }) => {
  const bags = passages.map(({ ids }) => bagOf(ids, vocabulary));
  const pairs: Pair[] = [];
  for (const [index, bag] of bags.entries())
    for (let other = index + 1; other < bags.length; other++) {
      const second = bags[other] ?? bag;
      const lighter = Math.min(bag.total, second.total);
      if (lighter > 0 && isWanted(index, other) && inCommon(bag, second) >= share * lighter - rounding)
        pairs.push([index, other]);
    }
  return pairs;
};

/** One passage's roots, ascending, each with the weight of its heaviest word. */
interface Bag {
  readonly roots: readonly number[];
  readonly weights: readonly number[];
  readonly total: number;
}

/** Room to sort a passage's words in, used again: what is longer is rare. */
const room = new Float64Array(256);

function bagOf(ids: readonly number[], { root, weight }: Vocabulary): Bag {
  const [roots, weights]: [number[], number[]] = [[], []];
  const keys = ids.length <= room.length ? room.subarray(0, ids.length) : new Float64Array(ids.length);
  for (let place = 0; place < ids.length; place++) keys[place] = root(ids[place] ?? 0) * ids.length + place;
  for (const key of keys.sort()) {
    const id = ids[key % ids.length] ?? 0;
    const last = roots.length - 1;
    if (roots[last] === root(id)) weights[last] = Math.max(weights[last] ?? 0, weight(id));
    else {
      roots.push(root(id));
      weights.push(weight(id));
    }
  }
  let total = 0;
  for (const nats of weights) total += nats;
  return { roots, weights, total };
}

function inCommon(a: Bag, b: Bag): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.roots.length && j < b.roots.length; ) {
    const difference = (a.roots[i] ?? 0) - (b.roots[j] ?? 0);
    if (difference === 0) sum += Math.min(a.weights[i] ?? 0, b.weights[j] ?? 0);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return sum;
}

/** Heavier passages that have one of the words, rarest first, without which the rest of a passage weighs too little. */
function sharing(
  { from, words, weights, totals, carriers }: Bags,
  index: number,
  { enough, isWanted }: Required<Pick<CandidateOptions, 'isWanted'>> & { readonly enough: number },
): ReadonlySet<number> {
  const mine = totals[index] ?? 0;
  const found = new Set<number>();
  let rest = mine;
  for (let at = from[index] ?? 0; at < (from[index + 1] ?? 0) && rest >= enough; at++) {
    const word = words[at] ?? 0;
    for (let i = carriers.from[word] ?? 0; i < (carriers.from[word + 1] ?? 0); i++) {
      const other = carriers.passages[i] ?? 0;
      const theirs = totals[other] ?? 0;
      const isHeavier = mine < theirs || (mine === theirs && index < other);
      if (isHeavier && isWanted(Math.min(index, other), Math.max(index, other))) found.add(other);
    }
    rest -= weights[at] ?? 0;
  }
  return found;
}

function eachWord({ from, words, weights }: Bags, index: number, visit: (word: number, weight: number) => void): void {
  for (let at = from[index] ?? 0; at < (from[index + 1] ?? 0); at++) visit(words[at] ?? 0, weights[at] ?? 0);
}

/** The words of all passages, those of one root as one, numbered from the rarest here to the commonest. */
interface Bags {
  /** Where the words of each passage begin, and one more for the end; within a passage they ascend. */
  readonly from: Int32Array;
  readonly words: Int32Array;
  readonly weights: Float64Array;
  /** What each passage weighs. */
  readonly totals: Float64Array;
  /** For each word the passages that have it. */
  readonly carriers: { readonly from: Int32Array; readonly passages: Int32Array };
}

function common(own: Float64Array, other: number, { from, words, weights }: Bags): number {
  let sum = 0;
  for (let at = from[other] ?? 0; at < (from[other + 1] ?? 0); at++)
    sum += Math.min(own[words[at] ?? 0] ?? 0, weights[at] ?? 0);
  return sum;
}

function bagsOf(passages: readonly Passage[], vocabulary: Vocabulary): Bags {
  const found = postingsOf(passages, vocabulary);
  const count = found.ends.length;
  const startOf = (word: number) => (word === 0 ? 0 : (found.ends[word - 1] ?? 0));
  const sizeOf = (word: number) => (found.ends[word] ?? 0) - startOf(word);
  const rarest = bySize(count, sizeOf, passages.length);
  const carriers = { from: new Int32Array(count + 1), passages: new Int32Array(found.passages.length) };
  const from = new Int32Array(passages.length + 1);
  for (const passage of found.passages) from[passage + 1] = (from[passage + 1] ?? 0) + 1;
  for (let index = 0; index < passages.length; index++) from[index + 1] = (from[index + 1] ?? 0) + (from[index] ?? 0);
  const next = from.slice();
  const [words, weights] = [new Int32Array(found.passages.length), new Float64Array(found.passages.length)];
  const totals = new Float64Array(passages.length);
  let end = 0;
  for (const [word, was] of rarest.entries()) {
    for (let at = startOf(was); at < (found.ends[was] ?? 0); at++) {
      const passage = found.passages[at] ?? 0;
      const place = next[passage] ?? 0;
      next[passage] = place + 1;
      words[place] = word;
      weights[place] = found.weights[at] ?? 0;
      totals[passage] = (totals[passage] ?? 0) + (found.weights[at] ?? 0);
      carriers.passages[end++] = passage;
    }
    carriers.from[word + 1] = end;
  }
  return { from, words, weights, totals, carriers };
}

/** Words by the number of passages that have them. */
function bySize(count: number, sizeOf: (word: number) => number, most: number): Int32Array {
  const next = new Int32Array(most + 2);
  for (let word = 0; word < count; word++) next[sizeOf(word) + 1] = (next[sizeOf(word) + 1] ?? 0) + 1;
  for (let size = 0; size <= most; size++) next[size + 1] = (next[size + 1] ?? 0) + (next[size] ?? 0);
  const ordered = new Int32Array(count);
  for (let word = 0; word < count; word++) {
    const size = sizeOf(word);
    ordered[next[size] ?? 0] = word;
    next[size] = (next[size] ?? 0) + 1;
  }
  return ordered;
}

/** For each root the passages that have it, ascending, and the weight of its heaviest word there. */
interface Postings {
  /** Where the passages of each root end. */
  readonly ends: readonly number[];
  readonly passages: readonly number[];
  readonly weights: readonly number[];
}

function postingsOf(all: readonly Passage[], { root, weight }: Vocabulary): Postings {
  let count = 0;
  for (const { ids } of all) count += ids.length;
  const [words, of] = [new Int32Array(count), new Int32Array(count)];
  /** Roots, passages and places, as one number each to be sorted by. */
  const keys = new Float64Array(count);
  let place = 0;
  for (let passage = 0; passage < all.length; passage++)
    for (const id of all[passage]?.ids ?? []) {
      words[place] = id;
      of[place] = passage;
      keys[place] = (root(id) * all.length + passage) * count + place;
      place++;
    }
  const [ends, passages, weights]: [number[], number[], number[]] = [[], [], []];
  let [lastRoot, lastPassage] = [-1, -1];
  for (const key of keys.sort()) {
    const at = key % count;
    const [own, passage, nats] = [root(words[at] ?? 0), of[at] ?? 0, weight(words[at] ?? 0)];
    if (own !== lastRoot) ends.push(passages.length);
    if (own === lastRoot && passage === lastPassage)
      weights[weights.length - 1] = Math.max(weights[weights.length - 1] ?? 0, nats);
    else {
      passages.push(passage);
      weights.push(nats);
      ends[ends.length - 1] = passages.length;
    }
    lastRoot = own;
    lastPassage = passage;
  }
  return { ends, passages, weights };
}
