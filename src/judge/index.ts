/**
 * Judge: a base and a variant to labels, forms, flags and a severity.
 *
 *     wordings ─▶ compare ─▶ changes ─▶ rules ─▶ labels and flags ─▶ severity
 *
 * In: two wordings of one statement. Out: what became of the base's words. The
 * words are defined in `labels.ts`.
 */

import type { Flag, Form, Judgement, Label, LabelName, Wording } from '../model.ts';
import { type Changes, changes } from './changes.ts';
import type { Comparison } from './compared.ts';
import { compare } from './comparison.ts';
import type { Contexts } from './context.ts';
import { edits } from './edits.ts';
import { embellishment } from './embellishment.ts';
import { entity } from './entity.ts';
import { hedge } from './hedge/hedge.ts';
import { negation } from './negation/negation.ts';
import { paraphrase } from './paraphrase.ts';
import { quantity } from './quantity/quantity.ts';
import { reportedAdditions, reportedLosses } from './reported.ts';
import { judgeSame } from './same.ts';
import { type Compared, comparedBy } from './scope.ts';
import { severity } from './severity.ts';
import { share } from './shares.ts';
import type { Speakers } from './speakers.ts';
import { confidences } from './thresholds.ts';
import { truncation } from './truncation.ts';
import { hasUnlike } from './unlike.ts';

export { capRenderings } from './anew.ts';
export { differingContexts } from './context.ts';
export { differingSpeakers } from './speakers.ts';

/** What the articles say of the two quotes beside their words. */
export interface Circumstances {
  /** The two names, where the outlets give the words to different people. */
  readonly speakers?: Speakers | null;
  /** What the two say of the occasion, where that cannot be one. */
  readonly contexts?: Contexts | null;
}

export function judge(base: Wording, variant: Wording, circumstances: Circumstances = {}): Judgement {
  const same = circumstances.speakers || circumstances.contexts ? null : judgeSame(base, variant);
  return same ?? judgeByWords(base, variant, circumstances);
}

/** Whatever the words: see {@link judgeSame} for those that are the same. */
export function judgeByWords(base: Wording, variant: Wording, circumstances: Circumstances): Judgement {
  const { comparison, found, changed, labels } = labelled(base, variant);
  const flags = [...changed, ...given(circumstances)];
  return {
    labels,
    flags,
    severity: severity({ labels, flags, changes: found }, comparison),
    kept: share(comparison.base),
    own: share(comparison.variant),
    edits: edits(comparison),
  };
}

/** The labels of a judgement alone. */
export function labelsBetween(base: Wording, variant: Wording): readonly Label[] {
  return judgeSame(base, variant)?.labels ?? labelled(base, variant).labels;
}

/** Whether a judgement would have another label than "verbatim". */
export function isChanged(base: Wording, variant: Wording): boolean {
  return hasUnlike(base, variant) || labelsBetween(base, variant).some(({ form }) => form !== null);
}

function labelled(base: Wording, variant: Wording) {
  const comparison = compare(base, variant);
  const found = changes(comparison);
  const changed = flagsOf(comparedBy(comparison, found));
  return { comparison, found, changed, labels: labelsOf(found, comparison, changed) };
}

function given({ speakers, contexts }: Circumstances): readonly Flag[] {
  return [
    ...(speakers ? [{ flag: 'speaker' as const, ...speakers }] : []),
    ...(contexts ? [{ flag: 'context' as const, ...contexts }] : []),
  ];
}

function labelsOf(found: Changes, comparison: Comparison, flags: readonly Flag[]): readonly Label[] {
  const { reported } = comparison;
  const labels = [
    ...named('truncation', reported ? reportedLosses(comparison) : truncation(found, comparison)),
    ...named('embellishment', reported ? reportedAdditions(comparison) : embellishment(found, comparison)),
    ...named('paraphrase', paraphrase(found, comparison, flags)),
  ];
  if (labels.length > 0) return labels;
  if (flags.length > 0) return named('paraphrase', ['reworded']);
  return [{ label: 'verbatim', form: null, declared: false, confidence: confidences.verbatim }];
}

function named(label: LabelName, forms: readonly Form[]): readonly Label[] {
  return forms.map((form) => ({
    label,
    form,
    declared: form === 'elided' || form === 'bracketed',
    confidence: confidences[form],
  }));
}

function flagsOf(compared: Compared): readonly Flag[] {
  return [...negation(compared), ...quantity(compared), ...entity(compared), ...hedge(compared)];
}
