/**
 * Sentences: each finding in one plain sentence with the words on both sides; it blames nobody.
 *
 * In: a quote and what its base is called. Out: text. The tables are in the
 * order in which changes are told: meaning before words, the unseen before
 * the shown.
 */

/** @import { Flag, FlagName, Form, QuoteRecord } from '../../../schema.ts' */
/** @import { Stretch } from './stretches.js' */
import { longestOf, stretchesOf } from './stretches.js';

/** Between the parts of a quote in quotation marks: the article's own words stand there. */
export const between = '” … “';

/** Letters of either side that a sentence has room for. */
const room = 80;

/**
 * What is said of a flag, with the words on both sides, and of whose the base is.
 *
 * @typedef {{ readonly base: string, readonly variant: string }} Sides
 * @type {Readonly<Record<FlagName, (flag: Flag, sides: Sides, whose: string) => string>>}
 */
const flagTells = {
  negation: (_, sides, whose) => `${swap(sides, whose)}, which turns the statement round`,
  quantity: (flag, sides, whose) => naming(flag, sides, whose, 'number or date'),
  speaker: ({ base, variant }, _, whose) =>
    `gives the words to ${quoted(variant)} where ${whose} gives them to ${quoted(base)}`,
  entity: (flag, sides, whose) => naming(flag, sides, whose, 'name'),
  hedge: (_, sides, whose) => `${swap(sides, whose)}, which changes how sure it sounds`,
  context: ({ base, variant }, _, whose) =>
    `gives the occasion as ${quoted(variant)} where ${whose} gives it as ${quoted(base)}`,
};

/**
 * @typedef {object} FormTell
 * @property {string} says What is said of a form where no words show it.
 * @property {(stretch: Stretch, whose: string) => string} tells What is said of the longest stretch that shows it.
 * @property {(stretch: Stretch) => boolean} [shows] Which stretches do; all where it is not given.
 */
const isLoss = (/** @type {Stretch} */ { lost }) => lost !== '';
const isGain = (/** @type {Stretch} */ { added }) => added !== '';

/** @type {Readonly<Record<Exclude<Form, 'indirect'>, FormTell>>} */
const formTells = {
  unmarked: {
    says: 'gives the words with neither quotation marks nor a speaker',
    tells: (stretch, whose) => `${formTells.unmarked.says}${beside(stretch, whose)}`,
  },
  gapped: {
    says: 'leaves out words from the middle, and nothing shows it',
    tells: (stretch, whose) =>
      `leaves out ${short(stretch.lost)} from the middle, and nothing shows it${beside(stretch, whose)}`,
    shows: ({ op, isEdge }) => op === 'delete' && !isEdge,
  },
  inserted: {
    says: 'adds words inside the quotation marks',
    tells: (stretch, whose) => `adds ${short(stretch.added)} inside the quotation marks${beside(stretch, whose)}`,
    shows: ({ op }) => op === 'insert',
  },
  spliced: {
    says: 'merges, splits or reorders sentences inside the quotation marks',
    tells: (stretch, whose) => `${formTells.spliced.says}${beside(stretch, whose)}`,
  },
  reworded: {
    says: 'has other words inside the quotation marks',
    tells: (stretch, whose) => `${swap(stretch, whose)}, inside the quotation marks`,
    shows: ({ op }) => op === 'replace',
  },
  clipped: {
    says: 'quotes part of a sentence',
    tells: ({ lost }) => `quotes part of a sentence, without ${short(lost)}`,
    shows: isLoss,
  },
  extended: {
    says: 'quotes more, whole sentences',
    tells: ({ added }) => `quotes more, whole sentences: ${short(added)}`,
    shows: isGain,
  },
  excerpt: {
    says: 'quotes part, whole sentences of it',
    tells: ({ lost }) => `quotes part, without ${short(lost)}`,
    shows: isLoss,
  },
  elided: {
    says: 'leaves words out and shows it',
    tells: ({ lost }) => `leaves out ${short(lost)} and shows it`,
    shows: isLoss,
  },
  bracketed: {
    says: 'adds words in brackets',
    tells: ({ added }) => `adds ${short(added)} in brackets`,
    shows: isGain,
  },
};

/**
 * The change to read first: continues "This outlet ...".
 *
 * @param {QuoteRecord} quote
 * @param {string} [whose] What the base is called.
 */
export function tell({ judgement, kind, text }, whose = 'the base') {
  const { flags, labels, severity, edits } = judgement;
  if (kind === 'indirect') return `reports it without quotation marks${text === '' ? '' : `: ${shortened(text)}`}`;
  const stretches = stretchesOf(edits);
  const grave = severity === 'low' ? undefined : graveFlag(flags);
  if (grave) return `${flagTells[grave.flag](grave, sidesOf(grave, stretches), whose)}${among(stretches)}`;
  const names = /** @type {(keyof typeof formTells)[]} */ (Object.keys(formTells));
  const form = names.find((name) => labels.some((label) => label.form === name));
  if (!form) return labels.length > 0 ? 'has the same words' : 'differs from the base';
  const { says, tells, shows = () => true } = formTells[form];
  const shown = longestOf(stretches.filter(shows));
  return shown ? `${tells(shown, whose)}${among(stretches)}` : says;
}

/** The flag that is told: the first that alters meaning, and has words. @param {readonly Flag[]} flags */
function graveFlag(flags) {
  return /** @type {FlagName[]} */ (Object.keys(flagTells))
    .flatMap((name) => flags.filter(({ flag, degree }) => flag === name && degree !== 'weak'))
    .find(({ base, variant }) => base !== '' || variant !== '');
}

/** The shortest stretch that holds a flag's words, where it is short; else they themselves. @param {Flag} flag @param {readonly Stretch[]} stretches @returns {Sides} */
function sidesOf({ base, variant }, stretches) {
  const holds = stretches.filter(({ lost, added }) => lost.includes(base) && added.includes(variant));
  const [found] = holds.sort((a, b) => a.base.length - b.base.length);
  return found && Math.max(found.base.length, found.variant.length) <= room ? found : { base, variant };
}

/** @param {Sides} sides @param {string} whose */
function swap({ base, variant }, whose) {
  if (base === '') return `adds ${short(variant)}`;
  if (variant === '') return `leaves out ${short(base)}`;
  return `has ${short(variant)} where ${whose} has ${short(base)}`;
}

/** What became of a name or number, behind the words on both sides where there are any. @param {Flag} flag @param {Sides} sides @param {string} whose @param {string} what */
function naming({ base, variant }, sides, whose, what) {
  const before = sides.base === '' || sides.variant === '' ? '' : `${swap(sides, whose)}, which `;
  if (base === '') return `${before}adds the ${what} ${quoted(variant)}`;
  return variant === '' ? `${before}leaves out the ${what} ${quoted(base)}` : `${before}changes the ${what}`;
}

/** What a stretch looks like on both sides, said behind what it is; nothing where one of them is empty. @param {Stretch} stretch @param {string} whose */
function beside({ base, variant }, whose) {
  return base === '' || variant === '' ? '' : `: ${short(variant)} where ${whose} has ${short(base)}`;
}

/** @param {readonly Stretch[]} stretches */
function among({ length }) {
  return length < 2 ? '' : ` (one of ${length} changes)`;
}

/** @param {string} words */
function short(words) {
  return quoted(shortened(words));
}

/** Words that a sentence has room for, whole ones; what is left out from the middle is shown. @param {string} words */
export function shortened(words) {
  const text = words.trim();
  if (text.length <= room) return text;
  const begins = text.slice(0, room / 2).replace(/\s*\S*$/u, '');
  const ends = text.slice(-room / 2).replace(/^\S*\s*/u, '');
  return [begins, '[…]', ends].filter(Boolean).join(' ');
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
