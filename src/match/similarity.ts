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
}

export const unlike: Likeness = { shared: 0, contained: 0, ofFirst: 0, ofSecond: 0, run: 0 };

export function weigh(ids: readonly number[], vocabulary: Vocabulary): number {
  let sum = 0;
  for (const id of ids) sum += vocabulary.weight(id);
  return sum;
}

/** Compares two passages; words of one root or of like meaning count in part. */
export function compare(a: readonly number[], b: readonly number[], vocabulary: Vocabulary): Likeness {
  const [ofA, ofB] = [weigh(a, vocabulary), weigh(b, vocabulary)];
  if (ofA === 0 || ofB === 0) return unlike;
  const shared = heaviest(a, b, vocabulary);
  const share = (whole: number) => Math.min(1, shared / whole);
  return {
    shared,
    contained: share(Math.min(ofA, ofB)),
    ofFirst: share(ofA),
    ofSecond: share(ofB),
    run: shared === 0 ? 0 : longestRun(a, b, vocabulary),
  };
}

/** Share of the lighter passage's weight that has a counterpart in the other, in whatever order: 0 to 1. */
export function covered(a: readonly number[], b: readonly number[], vocabulary: Vocabulary): number {
  const [lighter, other] = weigh(a, vocabulary) <= weigh(b, vocabulary) ? [a, b] : [b, a];
  const all = weigh(lighter, vocabulary);
  let sum = 0;
  for (const id of lighter) {
    let best = 0;
    for (const one of other) best = Math.max(best, vocabulary.like(id, one));
    sum += best * vocabulary.weight(id);
  }
  return all === 0 ? 0 : sum / all;
}

/**
 * Weight of the heaviest common subsequence, in nats. What both begin and end
 * with is in one such sequence, since no word counts for more than itself.
 */
export function heaviest(
  a: readonly number[],
  b: readonly number[],
  { kin, weight }: Pick<Vocabulary, 'kin' | 'weight'>,
): number {
  const { first, last } = commonEnds(a, b);
  let sum = 0;
  for (let at = 0; at < first; at++) sum += weight(a[at] ?? -1);
  if (first + last < Math.min(a.length, b.length)) {
    const [ofA, ofB] = first + last === 0 ? [a, b] : [a.slice(first, a.length - last), b.slice(first, b.length - last)];
    sum = heaviestOf(ofA, ofB, { kin, weight, sum });
  }
  for (let at = a.length - last; at < a.length; at++) sum += weight(a[at] ?? -1);
  return sum;
}

/** How many words two passages both begin with, and how many of the others both end with. */
export function commonEnds(
  a: readonly number[],
  b: readonly number[],
): { readonly first: number; readonly last: number } {
  const most = Math.min(a.length, b.length);
  let first = 0;
  while (first < most && a[first] === b[first]) first++;
  let last = 0;
  while (first + last < most && a[a.length - 1 - last] === b[b.length - 1 - last]) last++;
  return { first, last };
}

interface Adding extends Pick<Vocabulary, 'kin' | 'weight'> {
  /** What the words before come to, in nats. */
  readonly sum: number;
}

function heaviestOf(a: readonly number[], b: readonly number[], { kin, weight, sum }: Adding): number {
  const places = placesOf(b);
  const best = rowFor(0, b.length + 1, sum);
  for (const x of a) {
    const reached = reachedBy(x, places, kin(x));
    // All sums come before any is put down: a word has one counterpart.
    const sums = reached.map(({ at, alike }) => (best[at] ?? 0) + alike * Math.min(weight(x), weight(b[at] ?? -1)));
    for (let index = 0; index < reached.length; index++)
      raise(best, { from: (reached[index]?.at ?? 0) + 1, to: b.length + 1 }, sums[index] ?? 0);
  }
  return best[b.length] ?? 0;
}

/** Rows of earlier passages, used again up to this length: most quotes are short, and room is dear to make. */
const mostKept = 1024;
const kept: Float64Array[] = [];

/**
 * @param nth Which of the rows that are in use at once.
 * @returns A row of that length at least, as far filled.
 */
function rowFor(nth: number, length: number, filling: number): Float64Array {
  const row = length > mostKept ? new Float64Array(length) : (kept[nth] ?? new Float64Array(mostKept));
  if (length <= mostKept) kept[nth] = row;
  return row.fill(filling, 0, length);
}

/** Raises all values of a range that are less than `least`; they ascend. */
function raise(values: Float64Array, { from, to }: { from: number; to: number }, least: number): void {
  for (let at = from; at < to && (values[at] ?? 0) < least; at++) values[at] = least;
}

type Places = ReadonlyMap<number, readonly number[]>;

/** The places of passages asked for so far: most are compared with many others. */
const placed = new WeakMap<readonly number[], Places>();

/** Where each word stands in a passage. */
function placesOf(ids: readonly number[]): Places {
  const known = placed.get(ids);
  if (known) return known;
  const places = new Map<number, number[]>();
  for (const [at, id] of ids.entries()) {
    const own = places.get(id);
    if (own) own.push(at);
    else places.set(id, [at]);
  }
  placed.set(ids, places);
  return places;
}

/** A place that has a word like another, and how much. */
interface Reached {
  readonly at: number;
  readonly alike: number;
}

function reachedBy(x: number, places: Places, kin: ReadonlyMap<number, number>): readonly Reached[] {
  const found: Reached[] = [];
  const add = (word: number, alike: number) => {
    for (const at of places.get(word) ?? []) found.push({ at, alike });
  };
  add(x, 1);
  if (kin.size <= places.size) for (const [word, alike] of kin) add(word, alike);
  else
    for (const word of places.keys()) {
      const alike = kin.get(word);
      if (alike !== undefined) add(word, alike);
    }
  return found;
}

/** Whether a tenth or more of what two passages share rests on words of like meaning. */
export function restsOnSynonyms(a: readonly number[], b: readonly number[], vocabulary: Vocabulary): boolean {
  const { root, weight, kin } = vocabulary;
  const ofRoot = (id: number) =>
    new Map([...kin(id).keys()].filter((other) => root(other) === root(id)).map((other) => [other, 1]));
  return heaviest(a, b, { kin: ofRoot, weight }) < 0.9 * heaviest(a, b, vocabulary);
}

/** Nats that a word of a run tells on average; a run of commoner words counts as so much shorter. */
export const tellingWord = 1.5;

/** Words in the longest run that both have; a run of words that tell little counts as shorter than it is. */
function longestRun(
  a: readonly number[],
  b: readonly number[],
  { isOneForm, root, number, weight }: Vocabulary,
): number {
  const roots = b.map(root);
  const width = b.length + 1;
  let above = rowFor(0, width, 0);
  let here = rowFor(1, width, 0);
  let toldAbove = rowFor(2, width, 0);
  let told = rowFor(3, width, 0);
  let longest = 0;
  for (const x of a) {
    const tells = weight(x);
    const own = root(x);
    const isNumber = number(x) !== null;
    for (let j = 1; j < width; j++) {
      const isSame = own === roots[j - 1] || (isNumber && isOneForm(x, b[j - 1] ?? -1));
      here[j] = isSame ? (above[j - 1] ?? 0) + 1 : 0;
      told[j] = isSame ? (toldAbove[j - 1] ?? 0) + tells : 0;
      if (isSame) longest = Math.max(longest, Math.min(here[j] ?? 0, (told[j] ?? 0) / tellingWord));
    }
    [above, here, toldAbove, told] = [here, above, told, toldAbove];
  }
  return longest;
}
