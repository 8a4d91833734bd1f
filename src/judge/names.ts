/**
 * Names: which words are a name's, or may be.
 *
 * In: a side, and a word of it. Out: whether it is only a fuller form of a name that both sides have, whether
 * its capital is that of a sentence, and whether it is a name all the same that another stands for.
 */

import { relation } from '../match/alignment/relation.ts';
import type { Word } from '../match/words/words.ts';
import type { Comparison, Side, SideName } from './compared.ts';
import { opposing } from './comparison.ts';
import { isMet } from './slots.ts';

/** Whether a first name, a title or another part stands in one row with a part of the name that has its counterpart. */
export function isFullerForm({ words, standing }: Side, index: number): boolean {
  const belongs = (i: number) => words[i]?.name === true || words[i]?.lexeme.title === true;
  if (!belongs(index)) return false;
  for (const step of [-1, 1]) {
    for (let i = index + step; belongs(i); i += step) if (standing[i] === 'met' && words[i]?.name) return true;
  }
  return false;
}

/** Whether a word opens its sentence, in a capital that may be a name's: "Halden Freight". */
export function isOpener({ words, wording }: Side, index: number): boolean {
  const word = words[index];
  if (!word || word.lexeme.functional || words[index - 1]?.sentence === word.sentence) return false;
  return /^\p{Upper}/u.test(wording.text.slice(word.span.start, word.span.end));
}

/** Endings of words that open sentences with a capital and are no names: a plural has no article either. */
const common = /(?:s|ing|ly|ed)$/;

/** Whether a name that opens its sentence has another in its place: "Hallam knew" / "Holt knew". */
export function isOtherOpening(comparison: Comparison, name: SideName, index: number): boolean {
  const [side, other] = [comparison[name], comparison[opposing(name)]];
  const at = side.opposite[index] ?? -1;
  const [word, opposite] = [side.words[index], other.words[at]];
  if (!word || !opposite || !isUnknownOpening(side, index) || !isUnknownOpening(other, at)) return false;
  if (areSpellings(word, opposite)) return false;
  const isCommon = [word, opposite].every(({ lexeme }) => common.test(lexeme.folded));
  return !isCommon && side.standing[index + 1] === 'met' && side.opposite[index + 1] === at + 1;
}

/** Whether a word opens its sentence with a capital, is in no list of common words, and its article has it for a name. */
function isUnknownOpening(side: Side, index: number): boolean {
  return isOpener(side, index) && side.words[index]?.lexeme.known === false && isNameElsewhere(side, index);
}

/** What a name has before it inside a sentence. */
const smallWord = /(?<!\p{Alpha})\p{Lower}[\p{Lower}'’-]*,? $/u;
/** Code units before a word in which its neighbour is looked for. */
const sight = 24;

/** Whether the article has a word behind one in small letters, with its capital: "Firemen" and "Hallam" open a sentence alike. */
function isNameElsewhere({ words, wording: { text } }: Side, index: number): boolean {
  const { start = 0, end = 0 } = words[index]?.span ?? {};
  const printed = text.slice(start, end).replace(/['’]s$/, '');
  for (let at = text.indexOf(printed); at >= 0; at = text.indexOf(printed, at + printed.length))
    if (smallWord.test(text.slice(Math.max(0, at - sight), at))) return true;
  return false;
}

/** Whether two words, taken for names, are one: "Qaddafi" / "Gadhafi". */
function areSpellings(one: Word, other: Word): boolean {
  return isMet({ relation: relation({ ...one, name: true }, { ...other, name: true }) });
}
