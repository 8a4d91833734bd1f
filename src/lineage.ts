/**
 * Lineage: an utterance judged against its base, and what hangs on the choice.
 *
 * In: an utterance and its origin. Out: a judgement for every variant, and for
 * each rule that would choose other words how many quotes would have other labels.
 */

import { differingContexts, differingSpeakers, isChanged, judge, labelsBetween } from './judge/index.ts';
import { changeName } from './labels.ts';
import type { Judgement, Label, Lineage, OtherBase, Quote, ReferencePlace, Utterance, Wording } from './model.ts';
import type { Placing, Referred } from './reference/index.ts';
import type { Origin, Standing } from './trace/index.ts';

export function lineageOf(utterance: Utterance, found: Origin): Lineage {
  if (utterance.members.length < 2) return told(utterance, found, [], new Map());
  const judgements = judged(utterance, found.base);
  const counted = new Map<Quote, number>();
  const changed = (base: Quote) => {
    const known =
      counted.get(base) ?? (printOf(base) === printOf(found.base) ? 0 : difference(utterance, judgements, base));
    counted.set(base, known);
    return known;
  };
  const otherBases: OtherBase[] = [];
  for (const [rule, base] of found.others) {
    const other = { rule, base, changed: changed(base) };
    if (other.changed > 0) otherBases.push(other);
  }
  return told(utterance, found, otherBases, judgements);
}

/** Written out field by field, as it is made for every utterance: a spread costs ten times as much. */
function told(
  utterance: Utterance,
  { base, baseReason, baseEvidence, status, source }: Origin,
  otherBases: readonly OtherBase[],
  judgements: Judgements,
): Lineage {
  return { utterance, base, baseReason, baseEvidence, otherBases, status, source, judgements };
}

/** An utterance against the passage that it renders; null where no passage is known. */
export function against({ utterance, base, placings }: Referred, standing: Standing): Lineage | null {
  if (base === null) return null;
  const judgements = new Map(judged(utterance, base));
  for (const [quote, { passages }] of placings) {
    const judgement = judgements.get(quote);
    if (judgement && passages.length > 1) judgements.set(quote, stitched(judgement));
  }
  const path = base.article.path;
  return {
    utterance,
    base,
    baseReason: 'reference',
    baseEvidence: `${path} was given as the reference`,
    otherBases: [],
    ...standing,
    places: new Map([...placings].map(([quote, placing]) => [quote, placeIn(placing)])),
    judgements,
  };
}

/** The usual lineage of an utterance that a reference has the speaker of, but not the words. */
export function missing(lineage: Lineage, { isMissing }: Referred): Lineage {
  return isMissing ? { ...lineage, status: 'not-found-in-reference', source: null } : lineage;
}

function placeIn({ reference: { time }, passages, begins, distance }: Placing): ReferencePlace {
  return {
    passages: passages.map((span, index) => {
      const begin = begins[index] ?? span.start;
      return { ...span, begin, time: time(begin) };
    }),
    distance,
  };
}

/** Words from passages that stand apart are spliced whatever marks the seam: an ellipsis does not say how much is missing. */
function stitched(judgement: Judgement): Judgement {
  const spliced = { label: 'paraphrase', form: 'spliced', declared: false, confidence: 1 } as const;
  const labels = judgement.labels.filter(({ label, form }) => label !== 'verbatim' && form !== 'spliced');
  return { ...judgement, labels: [...labels, spliced], severity: judgement.severity === 'high' ? 'high' : 'medium' };
}

type Judgements = ReadonlyMap<Quote, Judgement>;

function judged({ members }: Utterance, base: Quote): Judgements {
  const known = new Map<string, Judgement>();
  const judgements = new Map<Quote, Judgement>();
  const wording = wordingOf(base);
  for (const { quote } of members) {
    if (quote === base) continue;
    const speakers = differingSpeakers(base, quote);
    const contexts = differingContexts(base, quote);
    const key = speakers || contexts ? null : `${placesOf(quote)}\n${printOf(quote)}`;
    const judgement = (key !== null && known.get(key)) || judge(wording, wordingOf(quote), { speakers, contexts });
    if (key !== null) known.set(key, judgement);
    judgements.set(quote, judgement);
  }
  return judgements;
}

function placesOf({ parts }: Quote): string {
  return parts.map(({ start }) => start).join();
}

/** All that judging sees of a quote but its places: its parts as printed, with the mark that follows each. */
function printOf({ article: { text }, parts, kind }: Quote): string {
  let print: string = kind;
  for (const { start, end } of parts) print += `\n${text.slice(start, end + 1)}`;
  return print;
}

/** What of a quote is judged: its words where they stand, and how they were printed. */
export function wordingOf({ article, parts, kind }: Quote): Wording {
  return { text: article.text, parts, kind };
}

/** How many quotes would have other labels with another base; a base has none, as what is verbatim. */
function difference({ members }: Utterance, judgements: Judgements, base: Quote): number {
  const known = new Map<string, boolean>();
  const wording = wordingOf(base);
  let count = 0;
  for (const { quote } of members) {
    const before = named(judgements.get(quote)?.labels ?? []);
    const key = `${before}\n${printOf(quote)}`;
    const differs = quote === base ? before !== '' : (known.get(key) ?? isOther(wording, wordingOf(quote), before));
    if (quote !== base) known.set(key, differs);
    if (differs) count++;
  }
  return count;
}

/** Whether a variant would have other labels than these. */
function isOther(base: Wording, variant: Wording, labels: string): boolean {
  return labels === '' ? isChanged(base, variant) : named(labelsBetween(base, variant)) !== labels;
}

function named(labels: readonly Label[]): string {
  return labels
    .filter(({ form }) => form !== null)
    .map(changeName)
    .sort()
    .join();
}
