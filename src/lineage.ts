/**
 * Lineage: an utterance judged against its base, and what hangs on the choice.
 *
 * In: an utterance and its origin. Out: a judgement for every variant, and for
 * each rule that would choose other words how many labels would be others.
 */

import { differingContexts, differingSpeakers, judge } from './judge/index.ts';
import type { Judgement, Lineage, OtherBase, Quote, Utterance, Wording } from './model.ts';
import type { Origin } from './trace/index.ts';

export function lineageOf(utterance: Utterance, { others, ...found }: Origin): Lineage {
  const judgements = judged(utterance, found.base);
  const counted = new Map<Quote, number>();
  const changed = (base: Quote) => {
    const known = counted.get(base) ?? difference(judgements, judged(utterance, base));
    counted.set(base, known);
    return known;
  };
  const otherBases = [...others].map(([rule, base]): OtherBase => ({ rule, base, changed: changed(base) }));
  return { utterance, ...found, otherBases: otherBases.filter((other) => other.changed > 0), judgements };
}

type Judgements = ReadonlyMap<Quote, Judgement>;

function judged({ members }: Utterance, base: Quote): Judgements {
  const variants = members.map(({ quote }) => quote).filter((quote) => quote !== base);
  return new Map(
    variants.map((quote) => {
      const circumstances = { speakers: differingSpeakers(base, quote), contexts: differingContexts(base, quote) };
      return [quote, judge(wordingOf(base), wordingOf(quote), circumstances)];
    }),
  );
}

/** What of a quote is judged: its words where they stand, and how they were printed. */
export function wordingOf({ article, parts, kind }: Quote): Wording {
  return { text: article.text, parts, kind };
}

/** Quotes whose labels are not the same; the base of either has none, as what is verbatim. */
function difference(one: Judgements, other: Judgements): number {
  const quotes = new Set([...one.keys(), ...other.keys()]);
  return [...quotes].filter((quote) => labels(one.get(quote)) !== labels(other.get(quote))).length;
}

function labels(judgement: Judgement | undefined): string {
  return (judgement?.labels ?? [])
    .flatMap(({ label, form }) => (form === null ? [] : [`${label}:${form}`]))
    .sort()
    .join();
}
