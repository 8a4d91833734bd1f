/**
 * Again: which quotes of a story say again what another says, or a part of it.
 *
 * In: a story's quotes in marks. Out: for a quote those of one utterance with
 * it, found when it is asked. Only quotes that share a rare word are compared.
 */

import { indexed } from '../buckets.ts';
import { contained } from '../vocabulary/similarity.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Said } from './passage.ts';

/** The quotes that are of one utterance with a quote, itself among them. */
export type Again = (said: Said) => ReadonlySet<Said>;

/** Least share of the lighter of two quotes that the other holds, where both are of one utterance. */
const sameUtterance = 0.6;
/** By how many of its rarest words a quote is found: one is soon spelled otherwise. */
const keys = 3;

/** Which quotes say again what one says or a part of it, itself among them: found when it is asked. */
export function utterances(marked: readonly Said[], vocabulary: Vocabulary): Again {
  const rarest = ({ ids }: Said) =>
    ids
      .toSorted((a, b) => vocabulary.weight(b) - vocabulary.weight(a))
      .slice(0, keys)
      .map(vocabulary.root);
  const byRarest = indexed(marked, (said) => new Set(rarest(said)));
  const byRoot = indexed(marked, ({ ids }) => new Set(ids.map(vocabulary.root)));
  const known = new Map<Said, ReadonlySet<Said>>();
  return (said) => {
    const before = known.get(said);
    if (before) return before;
    const parts = [...new Set(said.ids.map(vocabulary.root))].flatMap((root) => byRarest.get(root) ?? []);
    const wholes = rarest(said).flatMap((root) => byRoot.get(root) ?? []);
    const all = [...new Set([...parts, ...wholes])];
    const own = new Set(all.filter((other) => contained(other.ids, said.ids, vocabulary) >= sameUtterance));
    known.set(said, own.add(said));
    return own;
  };
}

/** Whether no quote is of both: two parts of one statement need have no words in common. */
export function isApart(some: ReadonlySet<Said>, others: ReadonlySet<Said>): boolean {
  for (const said of some) if (others.has(said)) return false;
  return true;
}
