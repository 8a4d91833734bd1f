/** Verdict: the labels and flags of a quote as words, each with its meaning beside it. */

/** @import { Flag, Label, QuoteRecord } from '../../../schema.ts' */
/** @import { Legend } from '../legend.ts' */
import { el } from './dom.js';
import { listed, quoted } from './sentences.js';

/** Why a severity goes no higher. */
export const capWords =
  'this outlet words all quotes of the speaker anew, as a translation does, so single words weigh less.';

/** @param {QuoteRecord} quote @param {Legend} legend */
export function verdictList({ kind, judgement }, legend) {
  const { labels, flags, cappedBy, severity } = judgement;
  return el(
    'dl',
    { class: 'verdict' },
    flags.map((flag) => entry(flagName(flag), legend.flags[flag.flag], flagWords(flag))),
    labels.map((label) => entry(labelName(label), labelMeaning(label, legend))),
    cappedBy !== undefined && entry(`no more than ${severity}`, capWords),
    severity !== 'none' && entry('marked for the reader', declaredWords(kind, labels)),
  );
}

/** Whether the outlet lets its reader see that words differ. @param {QuoteRecord['kind']} kind @param {readonly Label[]} labels */
export function declaredWords(kind, labels) {
  const declared = labels.filter((label) => label.declared).map(labelName);
  if (declared.length > 0 && declared.length === labels.length) return 'yes: an ellipsis or brackets show it.';
  if (declared.length > 0)
    return `in part: an ellipsis or brackets show the ${listed(declared)}, and nothing the rest.`;
  if (kind === 'indirect') return 'as reported speech, which promises no exact words.';
  return 'no: neither an ellipsis nor brackets show that words differ.';
}

/** @param {Label} label */
export function labelName({ label, form }) {
  if (form === null) return label;
  return `${label} (${form})`;
}

/** @param {Flag} flag */
export function flagName({ flag, degree }) {
  return degree === undefined ? flag : `${flag} (${degree})`;
}

/** `“Hardly anyone” → “No one”`; empty where a report has no words. @param {Flag} flag */
export function flagWords({ base, variant }) {
  /** @param {string} words */
  const side = (words) => (words === '' ? 'nothing' : quoted(words));
  return base === '' && variant === '' ? '' : `${side(base)} → ${side(variant)}`;
}

/** @param {Label} label @param {Legend} legend */
function labelMeaning({ label, form }, { labels, forms }) {
  return form === null ? labels[label] : forms[form];
}

/** @param {string} name @param {string} meaning @param {string} [words] */
function entry(name, meaning, words = '') {
  return el('div', {}, el('dt', {}, name), el('dd', {}, words && el('bdi', { class: 'swap' }, words, ': '), meaning));
}
