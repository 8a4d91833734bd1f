/**
 * Stories: which articles report one event.
 *
 * In: the words of each article of a run. Out: for each the number of its
 * story. Two articles are near when rare words and names make up a like share
 * of both; a story is a group whose articles are near on average, so that one
 * article between two events does not join them. Time grows with the words,
 * and with the articles of any twenty days that have a word in common.
 */

import type { Texts } from '../vocabulary/texts.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { type Vectors, vectors } from './vectors.ts';

/** Least cosine of two articles, and on average of two groups, to be one story. */
const near = 0.17;
/** Below this share of that the likeness of two articles is none. */
const least = near / 4;
/** Articles whose dates are known and further apart than this, in milliseconds, report two events: 10 days. */
const furthest = 10 * 24 * 60 * 60 * 1000;

/** Two near articles, by their numbers, the lesser first. */
interface Edge {
  readonly a: number;
  readonly b: number;
  /** 0 to 1. */
  readonly cosine: number;
}

/**
 * @param published For each article when it was published, as ISO 8601; null where it does not say.
 * @returns For each article the index of the first article of its story, in the order given.
 */
export function stories(
  articles: Texts,
  published: readonly (string | null)[],
  vocabulary: Vocabulary,
): readonly number[] {
  const times = Float64Array.from(published, (date) => Date.parse(date?.replace(/(?<=T[\d:.]+)$/, 'Z') ?? ''));
  return grouped(vectors(articles, vocabulary), times);
}

/** Pairs of near articles, those of two times left out. */
function edges(all: Vectors, times: Float64Array): readonly Edge[] {
  const { from, roots, weights } = all;
  const postings = new Postings(all, times);
  const cosines = new Sums(times.length);
  const found: Edge[] = [];
  for (const b of inTime(times)) {
    for (let at = from[b] ?? 0; at < (from[b + 1] ?? 0); at++) {
      postings.weigh(cosines, { root: roots[at] ?? 0, article: b, weight: weights[at] ?? 0 });
    }
    for (const a of cosines.met) {
      const cosine = cosines.values[a] ?? 0;
      if (cosine >= near) found.push({ a: Math.min(a, b), b: Math.max(a, b), cosine });
    }
    cosines.clear();
    postings.add(b);
  }
  return found.sort((x, y) => y.cosine - x.cosine || x.a - y.a || x.b - y.b);
}

/** Articles without a date first, then by date. */
function inTime(times: Float64Array): Int32Array {
  const rank = (article: number) => (hasDate(times[article]) ? (times[article] ?? 0) : Number.NEGATIVE_INFINITY);
  return Int32Array.from(times.keys()).sort((a, b) => Math.sign(rank(a) - rank(b)) || a - b);
}

const hasDate = (time: number | undefined) => time !== undefined && !Number.isNaN(time);

/** A sum for each of many articles, of which few are added to at a time. */
class Sums {
  readonly values: Float64Array;
  /** Those whose sum is not 0. */
  readonly met: number[] = [];

  constructor(count: number) {
    this.values = new Float64Array(count);
  }

  add(article: number, more: number): void {
    const before = this.values[article] ?? 0;
    if (before === 0) this.met.push(article);
    this.values[article] = before + more;
  }

  clear(): void {
    for (const article of this.met) this.values[article] = 0;
    this.met.length = 0;
  }
}

/** A root of an article, and what it weighs there. */
interface Entry {
  readonly root: number;
  readonly article: number;
  readonly weight: number;
}

/** For each root the articles that have it, of those added so far; they are to be added in time. */
class Postings {
  readonly #articles: Int32Array;
  readonly #weights: Float32Array;
  /** Where the articles of each root begin, where those with a date do that are not yet too old, and where they end. */
  readonly #first: Int32Array;
  readonly #recent: Int32Array;
  readonly #end: Int32Array;
  /** Where those with a date begin. */
  readonly #dated: Int32Array;
  readonly #all: Vectors;
  readonly #times: Float64Array;

  constructor(all: Vectors, times: Float64Array) {
    const count = all.roots.reduce((most, root) => Math.max(most, root), -1) + 1;
    const first = new Int32Array(count + 1);
    for (const root of all.roots) first[root + 1] = (first[root + 1] ?? 0) + 1;
    for (let root = 0; root < count; root++) first[root + 1] = (first[root + 1] ?? 0) + (first[root] ?? 0);
    this.#all = all;
    this.#times = times;
    this.#articles = new Int32Array(all.roots.length);
    this.#weights = new Float32Array(all.roots.length);
    this.#first = first;
    this.#end = first.slice(0, count);
    this.#dated = first.slice(0, count);
    this.#recent = first.slice(0, count);
  }

  add(article: number): void {
    const { from, roots, weights } = this.#all;
    for (let at = from[article] ?? 0; at < (from[article + 1] ?? 0); at++) {
      const root = roots[at] ?? 0;
      const end = this.#end[root] ?? 0;
      this.#articles[end] = article;
      this.#weights[end] = weights[at] ?? 0;
      this.#end[root] = end + 1;
      if (hasDate(this.#times[article])) continue;
      this.#dated[root] = end + 1;
      this.#recent[root] = end + 1;
    }
  }

  /** Adds to the cosine of every article that has a root, too, and may be of the same days. */
  weigh(cosines: Sums, { root, article, weight }: Entry): void {
    const articles = this.#articles;
    const oldest = (this.#times[article] ?? 0) - furthest;
    const end = this.#end[root] ?? 0;
    let recent = this.#recent[root] ?? 0;
    while (recent < end && (this.#times[articles[recent] ?? 0] ?? 0) < oldest) recent++;
    this.#recent[root] = recent;
    const weights = this.#weights;
    const dated = this.#dated[root] ?? 0;
    for (let at = this.#first[root] ?? 0; at < dated; at++) cosines.add(articles[at] ?? 0, weight * (weights[at] ?? 0));
    for (let at = recent; at < end; at++) cosines.add(articles[at] ?? 0, weight * (weights[at] ?? 0));
  }
}

/** Joins the nearest groups first, as long as their articles are near on average. */
function grouped(all: Vectors, times: Float64Array): readonly number[] {
  const group = Array.from(times, (_, index) => index);
  const members = new Map<number, readonly number[]>();
  const membersOf = (index: number) => members.get(index) ?? [index];
  /** For two groups that are far from each other, how many articles they have: they are weighed again when they have more. */
  const far = new Map<number, number>();
  for (const { a, b } of edges(all, times)) {
    const [into, from] = [Math.min(group[a] ?? 0, group[b] ?? 0), Math.max(group[a] ?? 0, group[b] ?? 0)];
    if (into === from) continue;
    const [left, right] = [membersOf(into), membersOf(from)];
    const [pair, size] = [into * times.length + from, left.length + right.length];
    if (far.get(pair) === size) continue;
    if (!areNear(left, right, { all, times })) {
      far.set(pair, size);
      continue;
    }
    for (const index of right) group[index] = into;
    members.set(into, [...left, ...right]);
    members.delete(from);
  }
  return group;
}

/** Whether the articles of two groups are near on average. */
function areNear(
  left: readonly number[],
  right: readonly number[],
  { all, times }: { readonly all: Vectors; readonly times: Float64Array },
): boolean {
  const areFar = (a: number, b: number) => Math.abs((times[a] ?? Number.NaN) - (times[b] ?? Number.NaN)) > furthest;
  let sum = 0;
  for (const x of left) for (const y of right) sum += areFar(x, y) ? 0 : likeness(all, x, y);
  return sum >= near * left.length * right.length;
}

/** The cosine of two articles; 0 where it is as good as none. */
function likeness({ from, roots, weights }: Vectors, a: number, b: number): number {
  const [endA, endB] = [from[a + 1] ?? 0, from[b + 1] ?? 0];
  let [i, j, sum] = [from[a] ?? 0, from[b] ?? 0, 0];
  while (i < endA && j < endB) {
    const difference = (roots[i] ?? 0) - (roots[j] ?? 0);
    if (difference === 0) sum += (weights[i] ?? 0) * (weights[j] ?? 0);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return sum >= least ? sum : 0;
}
