/**
 * Side by side: which sentences of a story's articles tell the same in the same course.
 *
 * In: the articles of one story. Out: for sentences of two articles whether
 * they were aligned. Time grows with the square of the number of articles.
 */

import type { Outline, Passage } from '../renditions/passage.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { prepare, type Sentences, sequence } from './sequence.ts';

/** That two sentences tell the same in the course of their articles. */
export interface Told {
  /** 0 to 1. */
  readonly score: number;
  /** Whether the sentences before them tell the same too. */
  readonly follows: boolean;
  /** How much of the one article the other tells too: 0 to 1. */
  readonly share: number;
}

/** The course of a story's articles. */
export interface SideBySide {
  /** The surest alignment between sentences of one article and of another; null for none. */
  readonly told: (a: readonly Passage[], b: readonly Passage[]) => Told | null;
  /** How much of one of the articles the other tells, where either's sentences have counterparts in the other, though not these: 0 to 1. */
  readonly astray: (a: readonly Passage[], b: readonly Passage[]) => number;
  /** The sentences of other articles that tell what a sentence tells. */
  readonly counterparts: (sentence: Passage) => readonly Passage[];
}

export function sideBySide(outlines: readonly Outline[], vocabulary: Vocabulary): SideBySide {
  const found = new Map<Passage, Row>();
  const note = (a: Passage, b: Passage, one: Told) => {
    const row = found.get(a) ?? { counterparts: new Map(), shares: new Map() };
    row.counterparts.set(b, one);
    row.shares.set(b.article, one.share);
    found.set(a, row);
  };
  // Most articles of a large run have no other beside them.
  const all = outlines.length < 2 ? [] : outlines.map(({ sentences }) => prepare(sentences, vocabulary));
  for (const [index, a] of all.entries())
    for (const b of all.slice(index + 1))
      for (const { one, other, told } of counterparts(a, b, vocabulary)) {
        note(one, other, told);
        note(other, one, told);
      }
  const elsewhere = (own: readonly Passage[], article: number | undefined) => {
    let most = 0;
    for (const one of own) most = Math.max(most, found.get(one)?.shares.get(article ?? -1) ?? 0);
    return most;
  };
  return {
    told: (a, b) => {
      let best: Told | null = null;
      for (const own of a) {
        const row = found.get(own);
        for (const other of row ? b : []) {
          const one = row?.counterparts.get(other);
          if (one && !(best && best.score >= one.score)) best = one;
        }
      }
      return best;
    },
    astray: (a, b) => Math.max(elsewhere(a, b[0]?.article), elsewhere(b, a[0]?.article)),
    counterparts: (sentence) => [...(found.get(sentence)?.counterparts.keys() ?? [])],
  };
}

/** What a sentence is told by. */
interface Row {
  readonly counterparts: Map<Passage, Told>;
  /** By article that has any of them, how much of the one article the other tells. */
  readonly shares: Map<number, number>;
}

interface Counterparts {
  readonly one: Passage;
  readonly other: Passage;
  readonly told: Told;
}

function counterparts(a: Sentences, b: Sentences, vocabulary: Vocabulary): readonly Counterparts[] {
  const { steps, share } = sequence(a, b, vocabulary);
  return steps.flatMap(({ first, second, score, follows }) =>
    first.flatMap((i) =>
      second.flatMap((j) => {
        const [one, other] = [a.passages[i], b.passages[j]];
        return one && other ? [{ one, other, told: { score, follows, share } }] : [];
      }),
    ),
  );
}
