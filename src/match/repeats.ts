/**
 * Repeats: which quotes of one article may be one utterance.
 *
 * In: the quotes of a story. Out: whether two are worth weighing. Quotes of one
 * article are one utterance only where one holds most of the other, so of the
 * words that are rarest in the article those that make up what it may lack
 * must have a like in the other: a long interview is not weighed two by two.
 */

import { buckets, indexed } from './buckets.ts';
import { fragmentWords } from './fragments.ts';
import type { Said } from './renditions/passage.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';
import { leastTold } from './weighing.ts';

/** So few quotes of an article are weighed two by two sooner than it is found out which need not be. */
const few = 24;

/** @returns Whether two quotes, by their indices, the lesser first, may be bound: always, if they are of two articles. */
export function mayRepeat(
  said: readonly Pick<Said, 'article' | 'ids' | 'unquoted'>[],
  vocabulary: Vocabulary,
): (one: number, other: number) => boolean {
  /** By quote of an article with many, the others of it that it may repeat, of greater index; none for those that are to be weighed anyway. */
  const partners: (Set<number> | undefined)[] = said.map(() => undefined);
  for (const own of buckets(said.keys(), (index) => said[index]?.article).values()) {
    const whole = own.length > few ? own.filter((index) => isWhole(said[index])) : [];
    for (const index of whole) partners[index] = new Set();
    for (const [one, other] of sharing(whole, (index) => said[index]?.ids ?? [], vocabulary))
      partners[Math.min(one, other)]?.add(Math.max(one, other));
  }
  const articles = Int32Array.from(said, ({ article }) => article);
  return (one, other) => {
    const own = partners[one];
    return !own || articles[one] !== articles[other] || !partners[other] || own.has(other);
  };
}

/** Whether all words of a quote are weighed, and by how much of them is held. */
function isWhole(quote: Pick<Said, 'ids' | 'unquoted'> | undefined): boolean {
  return quote !== undefined && quote.ids.length > fragmentWords && quote.unquoted.length === quote.ids.length;
}

type WordsOf = (index: number) => readonly number[];

/** Pairs of which one has a word that may be like one of those that the other cannot lack all. */
function* sharing(
  indices: readonly number[],
  wordsOf: WordsOf,
  vocabulary: Vocabulary,
): Generator<readonly [number, number]> {
  const holders: Holders = indexed(
    indices,
    (index) => new Set(wordsOf(index).flatMap((word) => vocabulary.marks(word))),
  );
  for (const index of indices)
    for (const word of telling(wordsOf(index), holders, vocabulary))
      for (const mark of vocabulary.marks(word))
        for (const other of holders.get(mark) ?? []) if (other !== index) yield [index, other];
}

/** By mark, the quotes that have a word with it. */
type Holders = ReadonlyMap<number, readonly number[]>;

/** The rarest words of a quote, without which what is left of it is less than a quote must hold of another. */
function telling(words: readonly number[], holders: Holders, { marks, weight }: Vocabulary): readonly number[] {
  const commonness = (word: number) => Math.max(0, ...marks(word).map((mark) => holders.get(mark)?.length ?? 0));
  const ranked = words.map((word) => ({ word, common: commonness(word) })).sort((a, b) => a.common - b.common);
  const found: number[] = [];
  let mayLack = (1 - leastTold) * words.reduce((sum, word) => sum + weight(word), 0) + rounding;
  for (const { word } of ranked) {
    if (mayLack < 0) break;
    found.push(word);
    mayLack -= weight(word);
  }
  return found;
}

/** Sums of the same weights in another order differ by less than this. */
const rounding = 1e-6;
