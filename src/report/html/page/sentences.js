/**
 * Sentences: each finding in one plain sentence, which says how two wordings differ and blames nobody.
 *
 * In: a quote and its base. Out: text. The tables are in the order in which
 * changes are told: meaning before words, the unseen before the shown.
 */

/** @import { Flag, FlagName, Form, QuoteRecord } from '../../../schema.ts' */

/** @type {Readonly<Record<FlagName, (flag: Flag) => string>>} */
const flagTells = {
  negation: (flag) => `${swap(flag)}, which turns the statement round`,
  quantity: (flag) => swap(flag, 'the number or date '),
  speaker: (flag) => swap(flag, 'the speaker '),
  entity: (flag) => swap(flag, 'the name '),
  hedge: (flag) => `${swap(flag)}, which changes how sure it sounds`,
  context: (flag) => swap(flag, 'the occasion '),
};

/** What is said of a form; of some with the one stretch of words that it is about. @type {Readonly<Record<Form, (words: Stretches) => string>>} */
const formTells = {
  unmarked: () => 'gives the words with neither quotation marks nor a speaker',
  gapped: ({ lost }) => `leaves out ${lost || 'words'} from the middle, and nothing shows it`,
  inserted: ({ added }) => `adds ${added || 'words'} inside the quotation marks`,
  spliced: () => 'merges, splits or reorders sentences inside the quotation marks',
  reworded: ({ swapped }) => swapped || 'has other words inside the quotation marks',
  clipped: () => 'quotes part of a sentence',
  extended: () => 'quotes more, whole sentences',
  excerpt: () => 'quotes part, whole sentences of it',
  indirect: () => 'reports it without quotation marks',
  elided: () => 'leaves words out and shows it',
  bracketed: () => 'adds words in brackets',
};

/** @typedef {{ readonly lost: string, readonly added: string, readonly swapped: string }} Stretches */

/**
 * The change to read first: continues "This outlet ...".
 *
 * @param {QuoteRecord} quote
 */
export function tell({ judgement, kind }) {
  const { flags, labels, severity } = judgement;
  if (kind === 'indirect') return formTells.indirect(stretches([]));
  const grave = /** @type {FlagName[]} */ (Object.keys(flagTells)).flatMap((name) =>
    flags.filter(({ flag, degree }) => flag === name && degree !== 'weak'),
  );
  const forms = /** @type {Form[]} */ (Object.keys(formTells)).filter((form) =>
    labels.some((label) => label.form === form),
  );
  const [first] = grave;
  const isTold = first && severity !== 'low';
  if (isTold && (first.base || first.variant)) return flagTells[first.flag](first);
  const [form] = forms;
  if (form) return formTells[form](stretches(judgement.edits));
  return labels.length > 0 ? 'has the same words' : 'differs from the base';
}

/** @param {Pick<Flag, 'base' | 'variant'>} flag @param {string} what */
function swap({ base, variant }, what = '') {
  if (base === '') return `adds ${what}${quoted(variant)}`;
  if (variant === '') return `leaves out ${what}${quoted(base)}`;
  return `has ${quoted(variant)} where the base has ${what}${quoted(base)}`;
}

/**
 * The words of a change where there is one such change alone, and it is short.
 *
 * @param {QuoteRecord['judgement']['edits']} edits
 * @returns {Stretches}
 */
function stretches(edits) {
  /** @param {string} op */
  const only = (op) => {
    const found = edits.filter((edit) => edit.op === op && edit.move === undefined);
    return found.length === 1 ? found[0] : undefined;
  };
  const [lost, added, swapped] = [only('delete'), only('insert'), only('replace')];
  return {
    lost: short(lost?.base),
    added: short(added?.variant),
    swapped: swapped && short(swapped.base) && short(swapped.variant) ? swap(swapped) : '',
  };
}

/** @param {string | undefined} words */
function short(words) {
  const trimmed = words?.trim() ?? '';
  return trimmed && trimmed.length <= 60 ? quoted(trimmed) : '';
}

/** @param {string} words */
export function quoted(words) {
  return `“${words.trim()}”`;
}

/** `1 quote`, `2 quotes`. @param {number} number @param {string} noun */
export function count(number, noun) {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

/** @param {number} share */
export function percent(share) {
  return `${Math.round(share * 100)} %`;
}

/** `a, b and c`. @param {readonly string[]} items */
export function listed(items) {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
