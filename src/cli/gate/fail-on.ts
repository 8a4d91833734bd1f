/** Fail on: the words of `--fail-on` to a question that is asked of each finding. */

import { QuotecheckError } from '../../errors.ts';
import { changesOf } from '../../fingerprints.ts';
import { flags, labels, labelsOfForms } from '../../labels.ts';
import type { Judgement, Severity } from '../../model.ts';
import { didYouMean } from '../nearest.ts';
import { failWords } from '../options.ts';

const ranks: Readonly<Record<Severity, number>> = { none: 0, low: 1, medium: 2, high: 3 };
const levels = ['low', 'medium', 'high'] as const;

const plain: readonly string[] = failWords;

/** @returns The words but for `none`. @throws {QuotecheckError} `bad-option` for a word that names nothing. */
export function failOnOf(words: readonly string[], isBaselined: boolean): readonly string[] {
  const odd = words.find((word) => !plain.includes(word) && !isLabelForm(word));
  if (odd !== undefined) {
    const takes = `it takes ${plain.join(', ')}, or label:form.${didYouMean(odd, [...plain, ...labelForms])}`;
    throw new QuotecheckError('bad-option', `there is no '${odd}' to fail on: ${takes}`);
  }
  if (words.includes('new') && !isBaselined) {
    throw new QuotecheckError('bad-option', '--fail-on new needs --baseline, which says what is known');
  }
  return words.filter((word) => word !== 'none');
}

/** Labels with each of their forms, such as `truncation:gapped`. */
const labelForms = Object.entries(labelsOfForms).map(([form, label]) => `${label}:${form}`);

/** What names a kind of change: a label, label:form or a flag. */
export const changeWords: readonly string[] = [...Object.keys(labels), ...Object.keys(flags), ...labelForms];

function isLabelForm(word: string): boolean {
  return labelForms.includes(word);
}

type Judged = Pick<Judgement, 'labels' | 'flags' | 'severity'>;

/** Whether a quote differs in a way that a word names. */
export function isNamed(judgement: Judged, word: string): boolean {
  const { severity, labels: found } = judgement;
  const level = levels.find((one) => one === word);
  if (level) return ranks[severity] >= ranks[level];
  return changesOf(judgement).includes(word) || found.some(({ label }) => label === word);
}

/** @param words `new` names whatever is asked about: what is known is not asked about. */
export function failsOn(judgement: Judged, words: readonly string[]): boolean {
  return words.some((word) => word === 'new' || isNamed(judgement, word));
}
