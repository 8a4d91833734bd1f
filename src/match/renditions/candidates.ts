/**
 * Candidates: which passages may share enough of their words to be compared.
 *
 * In: passages, and the least share of the lighter one's weight that two must
 * have in common. Out: every such pair. Order and repeats of words count for
 * nothing here, so nothing that a comparison in order accepts is lost.
 */

import { indexed } from '../buckets.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Passage } from './passage.ts';

export interface CandidateOptions {
  /** Least share of the lighter passage's weight in common: above 0, to 1. */
  readonly share: number;
  readonly vocabulary: Vocabulary;
  /** Whether two passages, by their indices, the lesser first, are of any use to each other; all are unless told. */
  readonly isWanted?: (one: number, other: number) => boolean;
}

/** Two indices into the passages, the lesser first. */
export type Pair = readonly [number, number];

/** Finds each pair once. The order of pairs follows the order of passages. */
export type Candidates = (passages: readonly Passage[], options: CandidateOptions) => readonly Pair[];

/** What a passage is made of: the weight of each root of its words, once. */
type Bag = ReadonlyMap<number, number>;

/**
 * Exact: of a passage's rarest words one at least must be in the other, or
 * what is left of it weighs too little. Fine to some 10,000 passages.
 *
 * @see Chaudhuri, Ganti, Kaushik, "A Primitive Operator for Similarity Joins
 *   in Data Cleaning", ICDE 2006.
 */
export const prefixFilter: Candidates = (passages, { share, vocabulary, isWanted = () => true }) => {
  const bags = passages.map(({ ids }) => bagOf(ids, vocabulary));
  const totals = bags.map(total);
  const postings = postingsOf(bags);
  const pairs: Pair[] = [];
  bags.forEach((bag, index) => {
    const enough = share * (totals[index] ?? 0);
    for (const other of near(prefix(bag, enough, postings), postings)) {
      const [mine, theirs] = [totals[index] ?? 0, totals[other] ?? 0];
      const isLighter = mine < theirs || (mine === theirs && index < other);
      if (isLighter && common(bag, bags[other] ?? bag) >= enough - 1e-9) {
        pairs.push([Math.min(index, other), Math.max(index, other)]);
      }
    }
  });
  return pairs.filter(([one, other]) => isWanted(one, other)).sort(([a, b], [c, d]) => a - c || b - d);
};

function bagOf(ids: readonly number[], { root, weight }: Vocabulary): Bag {
  const bag = new Map<number, number>();
  for (const id of ids) bag.set(root(id), Math.max(bag.get(root(id)) ?? 0, weight(id)));
  return bag;
}

function total(bag: Bag): number {
  let sum = 0;
  for (const weight of bag.values()) sum += weight;
  return sum;
}

function postingsOf(bags: readonly Bag[]): ReadonlyMap<number, readonly number[]> {
  return indexed(bags.keys(), (index) => bags[index]?.keys() ?? []);
}

/** The words, rarest here first, without which the rest of a bag weighs less than `enough`. */
function prefix(bag: Bag, enough: number, postings: ReadonlyMap<number, readonly number[]>): readonly number[] {
  const seen = (root: number) => postings.get(root)?.length ?? 0;
  const rarest = [...bag].sort(([a], [b]) => seen(a) - seen(b) || a - b);
  let rest = total(bag);
  const kept: number[] = [];
  for (const [root, weight] of rarest) {
    if (rest < enough) break;
    kept.push(root);
    rest -= weight;
  }
  return kept;
}

function near(roots: readonly number[], postings: ReadonlyMap<number, readonly number[]>): ReadonlySet<number> {
  return new Set(roots.flatMap((root) => postings.get(root) ?? []));
}

function common(a: Bag, b: Bag): number {
  let sum = 0;
  for (const [root, weight] of a) sum += Math.min(weight, b.get(root) ?? 0);
  return sum;
}
