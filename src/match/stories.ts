/**
 * Stories: which articles report one event.
 *
 * In: the words of each article of a run. Out: for each the number of its
 * story. Two articles are near when rare words and names make up a like share
 * of both; a story is a group whose articles are near on average, so that one
 * article between two events does not join them.
 */

import type { Vocabulary, Words } from './vocabulary.ts';

/** Articles that the background counts stand for beside those of the run. */
const backgroundArticles = 800;
/** Weight, in nats, below which a word says nothing of the event. */
const leastTelling = 1.2;
/** Least cosine of two articles, and on average of two groups, to be one story. */
const near = 0.17;

/** What an article is about: the weight of each root, scaled to length 1. */
type Vector = ReadonlyMap<number, number>;

interface Edge {
  readonly a: number;
  readonly b: number;
  /** 0 to 1. */
  readonly cosine: number;
}

/** Articles whose dates are known and further apart than this, in milliseconds, report two events: 10 days. */
const furthest = 10 * 24 * 60 * 60 * 1000;

/**
 * @param published For each article when it was published, as ISO 8601; null where it does not say.
 * @returns For each article the index of the first article of its story, in the order given.
 */
export function stories(
  articles: readonly Words[],
  published: readonly (string | null)[],
  vocabulary: Vocabulary,
): readonly number[] {
  const times = published.map((date) => Date.parse(date?.replace(/(?<=T[\d:.]+)$/, 'Z') ?? ''));
  const areFar = (a: number, b: number) => Math.abs((times[a] ?? Number.NaN) - (times[b] ?? Number.NaN)) > furthest;
  const near = edges(vectors(articles, vocabulary)).filter(({ a, b }) => !areFar(a, b));
  return grouped(articles.length, near);
}

/** Cosines of all pairs of articles that share telling words. */
export function edges(all: readonly Vector[]): readonly Edge[] {
  const postings = new Map<number, { readonly article: number; readonly weight: number }[]>();
  const found: Edge[] = [];
  all.forEach((vector, b) => {
    const cosines = new Map<number, number>();
    for (const [root, weight] of vector) {
      const list = postings.get(root) ?? [];
      for (const { article, weight: other } of list) cosines.set(article, (cosines.get(article) ?? 0) + weight * other);
      list.push({ article: b, weight });
      postings.set(root, list);
    }
    for (const [a, cosine] of cosines) if (cosine >= near / 4) found.push({ a, b, cosine });
  });
  return found;
}

export function vectors(articles: readonly Words[], vocabulary: Vocabulary): readonly Vector[] {
  const counts = articles.map(({ ids }) => {
    const bag = new Map<number, { count: number; weight: number }>();
    for (const id of ids) {
      const root = vocabulary.root(id);
      const entry = bag.get(root) ?? { count: 0, weight: vocabulary.lexeme(id)?.idf ?? 0 };
      entry.count++;
      bag.set(root, entry);
    }
    return bag;
  });
  const carriers = new Map<number, number>();
  for (const bag of counts) for (const root of bag.keys()) carriers.set(root, (carriers.get(root) ?? 0) + 1);
  const all = articles.length + backgroundArticles;
  return counts.map((bag) => {
    const vector = new Map<number, number>();
    for (const [root, { count, weight }] of bag) {
      const expected = backgroundArticles * Math.exp(-weight);
      const telling = Math.log(all / (expected + (carriers.get(root) ?? 0)));
      if (telling >= leastTelling) vector.set(root, (1 + Math.log(count)) * telling);
    }
    return unit(vector);
  });
}

function unit(vector: Map<number, number>): Vector {
  let square = 0;
  for (const weight of vector.values()) square += weight * weight;
  return new Map([...vector].map(([root, weight]) => [root, weight / Math.sqrt(square)]));
}

/** Joins the nearest groups first, as long as their articles are near on average. */
function grouped(count: number, all: readonly Edge[]): readonly number[] {
  const group = Array.from({ length: count }, (_, index) => index);
  const members = new Map(group.map((index) => [index, [index]]));
  const cosine = new Map(all.map((edge) => [edge.a * count + edge.b, edge.cosine]));
  const ordered = all
    .filter((edge) => edge.cosine >= near)
    .sort((x, y) => y.cosine - x.cosine || x.a - y.a || x.b - y.b);
  for (const { a, b } of ordered) {
    const [into, from] = [Math.min(group[a] ?? 0, group[b] ?? 0), Math.max(group[a] ?? 0, group[b] ?? 0)];
    if (into === from) continue;
    const [left, right] = [members.get(into) ?? [], members.get(from) ?? []];
    let sum = 0;
    for (const x of left) for (const y of right) sum += cosine.get(Math.min(x, y) * count + Math.max(x, y)) ?? 0;
    if (sum < near * left.length * right.length) continue;
    for (const index of right) group[index] = into;
    members.set(into, [...left, ...right]);
    members.delete(from);
  }
  return group;
}
