/**
 * Vectors: what articles are about, as numbers side by side.
 *
 * In: the words of each article. Out: for each the roots that tell what it is
 * about, ascending, with weights scaled to length 1. Flat arrays hold all of
 * them, so that a hundred thousand articles take little more than their words.
 */

import type { Texts } from '../vocabulary/texts.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** Articles that the background counts stand for beside those of the run. */
const backgroundArticles = 800;
/** Weight, in nats, below which a word says nothing of the event. */
const leastTelling = 1.2;

export interface Vectors {
  /** Where the entries of each article begin in the other two; one more for the end. */
  readonly from: Int32Array;
  readonly roots: Int32Array;
  readonly weights: Float32Array;
}

export function vectors(articles: Texts, vocabulary: Vocabulary): Vectors {
  const count = articles.from.length - 1;
  const { from, words, counts } = tallied(articles, vocabulary);
  const telling = tellings(count, words, vocabulary);
  const starts = new Int32Array(from.length);
  const weights = new Float32Array(words.length);
  let kept = 0;
  for (let article = 0; article < count; article++) {
    const first = kept;
    let square = 0;
    for (let at = from[article] ?? 0; at < (from[article + 1] ?? 0); at++) {
      const word = words[at] ?? 0;
      const weight = (1 + Math.log(counts[at] ?? 1)) * telling(word);
      if (weight === 0) continue;
      words[kept] = vocabulary.root(word);
      weights[kept++] = weight;
      square += weight * weight;
    }
    for (let at = first; at < kept; at++) weights[at] = (weights[at] ?? 0) / Math.sqrt(square);
    starts[article + 1] = kept;
  }
  return { from: starts, roots: words.subarray(0, kept), weights: weights.subarray(0, kept) };
}

/** How often each root stands in each article. */
interface Tallies {
  readonly from: Int32Array;
  /** For each root of an article, ascending, its first word there. */
  readonly words: Int32Array;
  readonly counts: Uint32Array;
}

function tallied({ from: starts, ids }: Texts, { root }: Vocabulary): Tallies {
  const from = new Int32Array(starts.length);
  const [words, counts] = [new Int32Array(ids.length), new Uint32Array(ids.length)];
  const room = new Float64Array(longest(starts));
  let end = 0;
  for (let article = 0; article + 1 < starts.length; article++) {
    const [start, length] = [starts[article] ?? 0, (starts[article + 1] ?? 0) - (starts[article] ?? 0)];
    // Roots and, behind them, places: sorted as one number, words of one root are in order of place.
    const keys = room.subarray(0, length);
    for (let place = 0; place < length; place++) keys[place] = root(ids[start + place] ?? 0) * length + place;
    keys.sort();
    let last = -1;
    for (let at = 0; at < length; at++) {
      const key = keys[at] ?? 0;
      const own = Math.floor(key / length);
      if (own !== last) words[end++] = ids[start + (key % length)] ?? 0;
      counts[end - 1] = (counts[end - 1] ?? 0) + 1;
      last = own;
    }
    from[article + 1] = end;
  }
  return { from, words: words.subarray(0, end), counts: counts.subarray(0, end) };
}

/** Words of the longest article. */
function longest(starts: Int32Array): number {
  let most = 0;
  for (let article = 0; article + 1 < starts.length; article++)
    most = Math.max(most, (starts[article + 1] ?? 0) - (starts[article] ?? 0));
  return most;
}

/** How much a word tells of an event, in nats, by the articles that have its root: 0 where that is too little. */
function tellings(articles: number, words: Int32Array, { root, lexeme }: Vocabulary): (word: number) => number {
  const most = (of: (word: number) => number) => words.reduce((highest, word) => Math.max(highest, of(word)), -1);
  const carriers = new Uint32Array(most(root) + 1);
  for (const word of words) carriers[root(word)] = (carriers[root(word)] ?? 0) + 1;
  const all = articles + backgroundArticles;
  const known = new Float64Array(most((word) => word) + 1).fill(Number.NaN);
  return (word) => {
    const found = known[word] ?? 0;
    if (!Number.isNaN(found)) return found;
    const expected = backgroundArticles * Math.exp(-(lexeme(word)?.idf ?? 0));
    const nats = Math.log(all / (expected + (carriers[root(word)] ?? 0)));
    const telling = nats >= leastTelling ? nats : 0;
    known[word] = telling;
    return telling;
  };
}
