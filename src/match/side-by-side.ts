/**
 * Side by side: which sentences of a story's articles tell the same in the same course.
 *
 * In: the articles of one story. Out: for sentences of two articles whether
 * they were aligned. Time grows with the square of the number of articles.
 */

import type { Layout, Passage } from './passages.ts';
import { prepare, sequence } from './sequence.ts';
import type { Vocabulary } from './vocabulary.ts';

/** That two sentences tell the same in the course of their articles. */
export interface Told {
  /** 0 to 1. */
  readonly score: number;
  /** Whether the sentences before them tell the same too. */
  readonly follows: boolean;
}

/** The surest alignment between sentences of one article and of another; null for none. */
export type SideBySide = (a: readonly Passage[], b: readonly Passage[]) => Told | null;

export function sideBySide(layouts: readonly Layout[], vocabulary: Vocabulary): SideBySide {
  const told = new Map<Passage, Map<Passage, Told>>();
  const note = (a: Passage, b: Passage, step: Told) => {
    const row = told.get(a) ?? new Map<Passage, Told>();
    told.set(a, row.set(b, step));
  };
  const all = layouts.map(({ sentences }) => prepare(sentences, vocabulary));
  for (const [index, a] of all.entries())
    for (const b of all.slice(index + 1))
      for (const step of sequence(a, b, vocabulary))
        for (const one of step.first.flatMap((at) => a.passages[at] ?? []))
          for (const other of step.second.flatMap((at) => b.passages[at] ?? [])) {
            note(one, other, step);
            note(other, one, step);
          }
  return (a, b) => {
    const all = a.flatMap((own) => b.flatMap((other) => told.get(own)?.get(other) ?? []));
    return all.reduce<Told | null>((best, one) => (best && best.score >= one.score ? best : one), null);
  };
}
