/**
 * Rarity: how likely a passage of one story has a word, whatever it says.
 *
 * In: a story's articles laid out. Out: for a word and a number of sentences
 * that are left out, the share of the others that have it, or one like it. What
 * all of a story's sentences speak of tells nothing of any two of them, and a
 * common word that hardly stands in this story tells much.
 */

import { indexed } from '../buckets.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Layout } from './passages.ts';

export interface Rarity {
  /** Share of sentences that have a word of a word's root, with `without` of them that have it left out: above 0, below 1. */
  readonly ofRoot: (id: number, without: number) => number;
  /** The same of all words that are like it. */
  readonly ofKin: (id: number, without: number) => number;
  /** Words of a sentence on average. */
  readonly sentence: number;
}

/** What is known of a word from elsewhere counts as much as so many sentences of the story. */
const known = 30;
/** Least likeness of words that are counted together. */
const alike = 0.5;

export function rarity(layouts: readonly Layout[], { root, like, marks, weight }: Vocabulary): Rarity {
  const having = new Map<number, number>();
  const words = new Set<number>();
  let [sentences, length] = [0, 0];
  for (const { ids } of layouts.flatMap((layout) => layout.sentences)) {
    sentences++;
    length += ids.length;
    for (const own of new Set(ids.map(root))) having.set(own, (having.get(own) ?? 0) + 1);
    for (const id of ids) words.add(id);
  }
  const share = (found: number, id: number, without: number) => {
    const elsewhere = Math.exp(-weight(id));
    const here = (Math.max(0, found - without) + known * elsewhere) / (Math.max(0, sentences - without) + known);
    return Math.max(here, elsewhere);
  };
  const byMark = indexed(words, marks);
  const withKin = remembered((id) => {
    const kin = new Set([root(id)]);
    for (const mark of marks(id))
      for (const other of byMark.get(mark) ?? []) if (like(id, other) >= alike) kin.add(root(other));
    let sum = 0;
    for (const own of kin) sum += having.get(own) ?? 0;
    return sum;
  });
  return {
    ofRoot: (id, without) => share(having.get(root(id)) ?? 0, id, without),
    ofKin: (id, without) => share(withKin(id), id, without),
    sentence: Math.max(1, length / Math.max(1, sentences)),
  };
}

function remembered(of: (id: number) => number): (id: number) => number {
  const known = new Map<number, number>();
  return (id) => {
    const found = known.get(id) ?? of(id);
    known.set(id, found);
    return found;
  };
}
