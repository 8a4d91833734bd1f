/**
 * Language: an endless invented newspaper English, the same for the same seed.
 *
 * Words of the shipped background counts are drawn by rank, as Zipf has it;
 * each has a few words that often follow it, so that phrases recur among
 * quotes that have nothing to do with each other. Names and rare words are
 * invented, and come anew more slowly the more there are, as Heaps has it.
 */

import { frequencies } from '../../src/match/lexicon/frequencies.ts';
import { tables } from '../../src/match/words/tables.ts';

type Random = () => number;

export interface Language {
  /** Words in a row. `topic` words, and those that follow one another often, stand among any others. */
  readonly sentence: (length: number, topic: readonly string[]) => string[];
  /** A name or rare word: an old one, the likelier the more it was used, or a new one. */
  readonly rare: () => string;
  /** A word of like meaning, or the word where it has none. */
  readonly synonym: (word: string) => string;
  /** A word drawn by rank. */
  readonly word: () => string;
}

/** How often a topic's word stands in for any other, and a word that often follows. */
const [topical, followed] = [0.14, 0.4];
/** Words that often follow one. */
const followers = 5;
/** How much slower than words in use new ones come: the discount and the strength of a Pitman-Yor process. */
const [discount, strength] = [0.8, 60];

/** @see J. Pitman, M. Yor, “The Two-Parameter Poisson-Dirichlet Distribution”, Annals of Probability 25(2), 1997, <https://doi.org/10.1214/aop/1024404422> */
export function language(random: Random): Language {
  const ranked = frequencies.split(/\s+/).filter((word) => /^[A-Za-z]+$/.test(word));
  const draw = byRank(ranked.length, random);
  const word = () => ranked[draw()] ?? '';
  const follows = new Map<string, readonly string[]>();
  const next = (before: string) => {
    const known = follows.get(before) ?? Array.from({ length: followers }, word);
    follows.set(before, known);
    return known[Math.floor(random() ** 2 * followers)] ?? '';
  };
  const drawn: string[] = [];
  let distinct = 0;
  const alike = synonyms(ranked);
  return {
    word,
    rare: () => {
      const isNew = random() * (drawn.length + strength) < strength + discount * distinct;
      const found = isNew ? coined(distinct++, random) : (drawn[Math.floor(random() * drawn.length)] ?? '');
      drawn.push(found);
      return found;
    },
    synonym: (of) => {
      const all = alike.get(of) ?? [of];
      return all[Math.floor(random() * all.length)] ?? of;
    },
    sentence: (length, topic) => {
      const words: string[] = [];
      while (words.length < length) {
        const kind = random();
        if (kind < topical) words.push(topic[Math.floor(random() ** 1.5 * topic.length)] ?? word());
        else words.push(kind < topical + followed && words.length > 0 ? next(words.at(-1) ?? '') : word());
      }
      return words;
    },
  };
}

/** Indices that come the seldomer the higher they are: Zipf's law, with Mandelbrot's shift. */
function byRank(count: number, random: Random): () => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank++) {
    sum += 1 / (rank + 2.7) ** 1.02;
    sums[rank] = sum;
  }
  return () => {
    const at = random() * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

const onsets = 'b br c ch d dr f g gr h j k kr l m n p pr r s sh st t tr v w z'.split(' ');
const vowels = 'a e i o u ai ea ou'.split(' ');
const codas = ['', 'l', 'm', 'n', 'r', 's', 'nd', 'rk', 'st', 'x'];

/** A word for a number, no two the same; half of them names. */
function coined(number: number, random: Random): string {
  let made = '';
  const syllables = onsets.length * vowels.length * codas.length;
  for (let rest = number + 1; rest > 0; rest = Math.floor(rest / syllables)) {
    const one = (rest * 7919) % syllables;
    made += onsets[one % onsets.length] ?? '';
    made += vowels[Math.floor(one / onsets.length) % vowels.length] ?? '';
    made += codas[Math.floor(one / onsets.length / vowels.length)] ?? '';
  }
  const tail = made.length < 5 ? `${made}ton` : made;
  return random() < 0.5 ? `${tail.charAt(0).toUpperCase()}${tail.slice(1)}` : tail;
}

function synonyms(ranked: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const { synsets } = tables();
  const sets = new Map<string, string[]>();
  for (const word of ranked)
    for (const set of (synsets.get(word) ?? '').split(' ').filter(Boolean))
      sets.set(set, [...(sets.get(set) ?? []), word]);
  const found = new Map<string, string[]>();
  for (const words of sets.values())
    for (const word of words) found.set(word, [...(found.get(word) ?? []), ...words.filter((other) => other !== word)]);
  return found;
}
