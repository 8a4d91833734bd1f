/**
 * Sentence bags: how much the sentences of two articles can have in common, whatever the order of their words.
 *
 * In: the sentences of an article, and of another. Out: for every two of them
 * a weight that they share at most. What an article has of a word is looked up
 * once for all sentences of the other that have the word.
 */

import type { Passage } from '../renditions/passage.ts';
import { alikeness } from '../vocabulary/kindred.ts';
import { Slots } from '../vocabulary/slots.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** What the sentences of one article are made of. */
export interface Bags {
  /** Where the words of each sentence begin, and one more for the end. */
  readonly from: Int32Array;
  /** For each root of a sentence the number of its last word there, among `words`, and what all words of the root weigh. */
  readonly kinds: readonly number[];
  readonly weights: readonly number[];
  /** Words by number, as ids. */
  readonly words: readonly Kind[];
  /** The sentences that have a root, and those that have a word with a mark. */
  readonly byRoot: Postings;
  readonly byMark: Postings;
}

/** What a word is looked up by. */
interface Kind {
  readonly root: number;
  readonly marks: readonly number[];
}

/** For each of some keys the sentences that have it. */
interface Postings {
  readonly keys: readonly number[];
  /** A bit for each sentence, the same number of numbers for each key. */
  readonly bits: readonly number[];
}

export function bagsOf(sentences: readonly Passage[], { root, weight, marks }: Vocabulary): Bags {
  const from = new Int32Array(sentences.length + 1);
  const [kinds, weights, words]: [number[], number[], Kind[]] = [[], [], []];
  const [byRoot, byMark] = [new Index(rootPlaces, sentences.length), new Index(markPlaces, sentences.length)];
  numbers.clear();
  for (const [index, { ids }] of sentences.entries()) {
    const first = kinds.length;
    bag.clear();
    for (const id of ids) {
      const known = bag.get(root(id));
      const place = known < 0 ? kinds.length : known;
      bag.set(root(id), place);
      kinds[place] = id;
      weights[place] = (known < 0 ? 0 : (weights[place] ?? 0)) + weight(id);
    }
    for (let place = first; place < kinds.length; place++) {
      const id = kinds[place] ?? 0;
      const known = numbers.get(id);
      const number = known < 0 ? words.push({ root: root(id), marks: marks(id) }) - 1 : known;
      numbers.set(id, number);
      kinds[place] = number;
      byRoot.put(root(id), index);
      for (const mark of marks(id)) byMark.put(mark, index);
    }
    from[index + 1] = kinds.length;
  }
  return { from, kinds, weights, words, byRoot, byMark };
}

/** Used again for each article: where in a sentence's bag a root stands, the numbers of words, and where roots and marks are listed. */
const [bag, numbers, rootPlaces, markPlaces] = [new Slots(), new Slots(), new Slots(), new Slots()];

/** Postings in the making; of those that use one room only the last can be added to. */
class Index implements Postings {
  readonly keys: number[] = [];
  readonly bits: number[] = [];
  readonly #places: Slots;
  readonly #each: number;

  constructor(places: Slots, sentences: number) {
    places.clear();
    this.#places = places;
    this.#each = numbersFor(sentences);
  }

  put(key: number, sentence: number): void {
    let place = this.#places.get(key);
    if (place < 0) {
      place = this.keys.push(key) - 1;
      this.#places.set(key, place);
      for (let nth = 0; nth < this.#each; nth++) this.bits.push(0);
    }
    const at = place * this.#each + (sentence >> 5);
    this.bits[at] = (this.bits[at] ?? 0) | (1 << (sentence & 31));
  }
}

/** How many numbers of 32 bits have one for each sentence. */
const numbersFor = (sentences: number) => (sentences + 31) >> 5;

/** The most weight that each sentence of `a` can share with each of `b`, row by row. */
export function inCommon(a: Bags, b: Bags): Float64Array {
  const [sums, others] = [foundIn(a, b), foundIn(b, a)];
  const [rows, width] = [count(a), count(b)];
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < width; j++) {
      const at = i * width + j;
      sums[at] = Math.min(sums[at] ?? 0, others[j * rows + i] ?? 0);
    }
  return sums;
}

const count = ({ from }: Bags) => from.length - 1;

/** How much of each sentence of `a` has a counterpart in each of `b`, row by row. */
function foundIn(a: Bags, b: Bags): Float64Array {
  const [width, each] = [count(b), numbersFor(count(b))];
  const sums = new Float64Array(count(a) * width);
  const { same, alike } = having(a, b);
  for (let i = 0; i < count(a); i++)
    for (let at = a.from[i] ?? 0; at < (a.from[i + 1] ?? 0); at++) {
      const [first, weight] = [(a.kinds[at] ?? 0) * each, a.weights[at] ?? 0];
      for (let nth = 0; nth < each; nth++) {
        const cell = i * width + 32 * nth;
        add(sums, { cell, bits: same[first + nth] ?? 0, weight });
        add(sums, { cell, bits: alike[first + nth] ?? 0, weight: weight * alikeness.synonym });
      }
    }
  return sums;
}

interface Addition {
  /** Where the first bit's sum is. */
  readonly cell: number;
  readonly bits: number;
  readonly weight: number;
}

function add(sums: Float64Array, { cell, bits, weight }: Addition): void {
  for (let left = bits; left !== 0; left &= left - 1) {
    const at = cell + 31 - Math.clz32(left & -left);
    sums[at] = (sums[at] ?? 0) + weight;
  }
}

/** By word of an article, sentences of another that have a word of the same root, and those that have but one that may be like it. */
interface Having {
  readonly same: Int32Array;
  readonly alike: Int32Array;
}

function having({ words }: Bags, b: Bags): Having {
  note(b.byRoot, rootPlaces);
  note(b.byMark, markPlaces);
  const each = numbersFor(count(b));
  const [same, alike] = [new Int32Array(words.length * each), new Int32Array(words.length * each)];
  for (const [number, { root, marks }] of words.entries()) {
    const first = number * each;
    takeIn(same, first, { bits: b.byRoot.bits, place: rootPlaces.get(root), each });
    for (const mark of marks) takeIn(alike, first, { bits: b.byMark.bits, place: markPlaces.get(mark), each });
    for (let at = first; at < first + each; at++) alike[at] = (alike[at] ?? 0) & ~(same[at] ?? 0);
  }
  return { same, alike };
}

interface Listed {
  readonly bits: readonly number[];
  /** -1 where nothing is listed. */
  readonly place: number;
  readonly each: number;
}

function takeIn(own: Int32Array, first: number, { bits, place, each }: Listed): void {
  if (place < 0) return;
  for (let nth = 0; nth < each; nth++) own[first + nth] = (own[first + nth] ?? 0) | (bits[place * each + nth] ?? 0);
}

function note({ keys }: Postings, places: Slots): void {
  places.clear();
  for (let place = 0; place < keys.length; place++) places.set(keys[place] ?? 0, place);
}
