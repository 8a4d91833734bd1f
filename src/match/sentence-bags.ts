/**
 * Sentence bags: how much the sentences of two articles can have in common, whatever the order of their words.
 *
 * In: the sentences of an article, and of another. Out: for every two of them
 * a weight that they share at most. What an article has of a word is looked up
 * once for all sentences of the other that have the word.
 */

import { alikeness } from './kindred.ts';
import type { Passage } from './passages.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the sentences of one article are made of. */
export interface Bags {
  /** Where the words of each sentence begin, and one more for the end. */
  readonly from: Int32Array;
  /** For each root of a sentence the number of its last word there, among `words`, and what all words of the root weigh. */
  readonly kinds: readonly number[];
  readonly weights: readonly number[];
  /** Words by number, as ids. */
  readonly words: readonly Kind[];
  /** The sentences that have a root, and those that have a word with a mark, ascending. */
  readonly byRoot: ReadonlyMap<number, readonly number[]>;
  readonly byMark: ReadonlyMap<number, readonly number[]>;
}

/** What a word is looked up by. */
interface Kind {
  readonly root: number;
  readonly marks: readonly number[];
}

export function bagsOf(sentences: readonly Passage[], { root, weight, marks }: Vocabulary): Bags {
  const from = new Int32Array(sentences.length + 1);
  const [kinds, weights, words]: [number[], number[], Kind[]] = [[], [], []];
  const [byRoot, byMark] = [new Map<number, number[]>(), new Map<number, number[]>()];
  const numbers = new Map<number, number>();
  for (const [index, { ids }] of sentences.entries()) {
    const nats = new Map<number, number>();
    const last = new Map<number, number>();
    for (const id of ids) {
      nats.set(root(id), weight(id) + (nats.get(root(id)) ?? 0));
      last.set(root(id), id);
    }
    for (const [own, id] of last) {
      const number = numbers.get(id) ?? words.length;
      if (number === words.length) words.push({ root: own, marks: marks(id) });
      numbers.set(id, number);
      kinds.push(number);
      weights.push(nats.get(own) ?? 0);
      put(byRoot, own, index);
      for (const mark of marks(id)) put(byMark, mark, index);
    }
    from[index + 1] = kinds.length;
  }
  return { from, kinds, weights, words, byRoot, byMark };
}

function put(index: Map<number, number[]>, key: number, value: number): void {
  const list = index.get(key);
  if (!list) index.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

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
  const width = count(b);
  const sums = new Float64Array(count(a) * width);
  const having = a.words.map((word) => sentencesWith(word, b));
  for (let i = 0; i < count(a); i++)
    for (let at = a.from[i] ?? 0; at < (a.from[i + 1] ?? 0); at++) {
      const weight = a.weights[at] ?? 0;
      const { same, alike } = having[a.kinds[at] ?? 0] ?? none;
      for (const j of same) sums[i * width + j] = (sums[i * width + j] ?? 0) + weight;
      for (const j of alike) sums[i * width + j] = (sums[i * width + j] ?? 0) + weight * alikeness.synonym;
    }
  return sums;
}

/** Sentences that have a word of the same root, and others that have one that may be like it. */
interface Having {
  readonly same: readonly number[];
  readonly alike: readonly number[];
}

const nothing: readonly number[] = [];
const none: Having = { same: nothing, alike: nothing };

function sentencesWith({ root, marks }: Kind, { byRoot, byMark }: Bags): Having {
  const same = byRoot.get(root) ?? nothing;
  let alike: number[] | null = null;
  for (const mark of marks)
    for (const sentence of byMark.get(mark) ?? nothing)
      if (!same.includes(sentence) && !alike?.includes(sentence)) {
        alike ??= [];
        alike.push(sentence);
      }
  return { same, alike: alike ?? nothing };
}
