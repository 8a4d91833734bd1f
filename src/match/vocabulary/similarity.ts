/**
 * Similarity: how much of what two passages say is the same, in words.
 *
 * In: two lists of word ids. Out: the weight they share in order, the longest
 * run in common. Pure arithmetic; knows no articles. Time grows with the
 * product of the two lengths.
 */

import { sameRoot } from './meaning.ts';
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

/** As {@link compare} has it, and no more than that. */
export function contained(a: readonly number[], b: readonly number[], vocabulary: Vocabulary): number {
  const lighter = Math.min(weigh(a, vocabulary), weigh(b, vocabulary));
  return lighter === 0 ? 0 : Math.min(1, heaviest(a, b, vocabulary) / lighter);
}

/**
 * Share of the lighter passage's weight that has a counterpart in the other, in whatever order: 0 to 1.
 *
 * @param counts Which words there are, on both sides.
 */
export function covered(
  a: readonly number[],
  b: readonly number[],
  { weight, counterparts }: Vocabulary,
  counts: (id: number) => boolean = () => true,
): number {
  const weighCounted = (ids: readonly number[]) => {
    let sum = 0;
    for (const id of ids) if (counts(id)) sum += weight(id);
    return sum;
  };
  const [ofA, ofB] = [weighCounted(a), weighCounted(b)];
  const lighter = ofA <= ofB ? a : b;
  const found = counterparts.between(a, b);
  const faced = found.passage;
  const asked = faced === a ? b : a;
  const best = rowFor(0, lighter.length, 0);
  for (let j = 0; j < asked.length; j++) {
    const id = asked[j] ?? -1;
    if (!counts(id)) continue;
    for (let at = found.from(id); at < found.to(id); at++) {
      const place = found.place(at);
      const own = lighter === asked ? j : place;
      if (counts(faced[place] ?? -1)) best[own] = Math.max(best[own] ?? 0, found.alike(at));
    }
  }
  let sum = 0;
  for (let place = 0; place < lighter.length; place++) sum += (best[place] ?? 0) * weight(lighter[place] ?? -1);
  const all = Math.min(ofA, ofB);
  return all === 0 ? 0 : sum / all;
}

/** More weight than this a passage and others of such words cannot share, in whatever order, in nats. */
export function mostShared(passage: readonly number[], words: readonly number[], vocabulary: Vocabulary): number {
  const { weight, counterparts } = vocabulary;
  const found = counterparts.in(passage);
  let sum = rounding;
  for (const id of words) {
    let best = 0;
    for (let at = found.from(id); at < found.to(id); at++) {
      const other = passage[found.place(at)] ?? -1;
      best = Math.max(best, found.alike(at) * Math.min(weight(id), weight(other)));
    }
    sum += best;
  }
  return sum;
}

/** Sums of the same weights in another order differ by less than this. */
const rounding = 1e-6;

/** How much a word counts for with one that it is like: 0 to 1. */
type Worth = (word: number, other: number, alike: number) => number;

const asAlike: Worth = (_word, _other, alike) => alike;

/**
 * Weight of the heaviest common subsequence, in nats. What both begin and end
 * with is in one such sequence, since no word counts for more than itself.
 */
export function heaviest(
  a: readonly number[],
  b: readonly number[],
  vocabulary: Vocabulary,
  worth: Worth = asAlike,
): number {
  const { weight } = vocabulary;
  const { first, last } = commonEnds(a, b);
  let sum = 0;
  for (let at = 0; at < first; at++) sum += weight(a[at] ?? -1);
  if (first + last < Math.min(a.length, b.length)) sum = heaviestBetween(a, b, { vocabulary, worth, first, last, sum });
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

interface Between {
  readonly vocabulary: Vocabulary;
  readonly worth: Worth;
  /** Words at the start and at the end that are left out. */
  readonly first: number;
  readonly last: number;
  /** What the words before come to, in nats. */
  readonly sum: number;
}

function heaviestBetween(
  a: readonly number[],
  b: readonly number[],
  { vocabulary: { weight, counterparts }, worth, first, last, sum }: Between,
): number {
  const found = counterparts.between(a, b);
  const faced = found.passage;
  const asked = faced === a ? b : a;
  const end = faced.length - last;
  const best = rowFor(0, end + 1, sum);
  for (let j = first; j < asked.length - last; j++) {
    const id = asked[j] ?? -1;
    // The last come first, so that none builds on another of the same word: a word has one counterpart.
    for (let at = found.from(id); at < found.to(id); at++) {
      const place = found.place(at);
      if (place < first || place >= end) continue;
      const other = faced[place] ?? -1;
      const told = worth(id, other, found.alike(at)) * Math.min(weight(id), weight(other));
      raise(best, { from: place + 1, to: end + 1 }, (best[place] ?? 0) + told);
    }
  }
  return best[end] ?? 0;
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

/** Whether a tenth or more of what two passages share rests on words of like meaning. */
export function restsOnSynonyms(a: readonly number[], b: readonly number[], vocabulary: Vocabulary): boolean {
  const { root } = vocabulary;
  const ofRoot: Worth = (word, other) => (root(word) === root(other) ? 1 : 0);
  return heaviest(a, b, vocabulary, ofRoot) < 0.9 * heaviest(a, b, vocabulary);
}

/** Nats that a word of a run tells on average; a run of commoner words counts as so much shorter. */
export const tellingWord = 1.5;

/**
 * Words in the longest run that both have; a run of words that tell little
 * counts as shorter than it is. What the words tell is the first passage's.
 */
export function longestRun(a: readonly number[], b: readonly number[], { weight, counterparts }: Vocabulary): number {
  const found = counterparts.between(a, b);
  const faced = found.passage;
  const asked = faced === a ? b : a;
  const length = faced.length;
  const runs: Runs = { words: rowFor(0, length, 0), told: rowFor(1, length, 0), ends: rowFor(2, length, -1) };
  let longest = 0;
  for (let j = 0; j < asked.length; j++) {
    const id = asked[j] ?? -1;
    for (let at = found.from(id); at < found.to(id); at++) {
      if (found.alike(at) < sameRoot) continue;
      const place = found.place(at);
      const tells = weight(asked === a ? id : (faced[place] ?? -1));
      longest = Math.max(longest, lengthened(runs, { place, at: j, tells }));
    }
  }
  return longest;
}

/** By the place of the passage that is faced, the run that ends there: its words, what they tell, and where it ends in the other. */
interface Runs {
  readonly words: Float64Array;
  readonly told: Float64Array;
  readonly ends: Float64Array;
}

/** Takes two words of one form into the run that ends before both, if there is one. @returns How long it is then. */
function lengthened(
  { words, told, ends }: Runs,
  { place, at, tells }: { readonly place: number; readonly at: number; readonly tells: number },
): number {
  const goesOn = place > 0 && at > 0 && ends[place - 1] === at - 1;
  const length = goesOn ? (words[place - 1] ?? 0) + 1 : 1;
  const nats = goesOn ? (told[place - 1] ?? 0) + tells : tells;
  words[place] = length;
  told[place] = nats;
  ends[place] = at;
  return Math.min(length, nats / tellingWord);
}
