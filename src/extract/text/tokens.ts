/**
 * Tokens: cuts a text into words and marks, each with its sentence.
 *
 * In: a text, its sentences, and the stretches that are quoted. Out: tokens in
 * order. A possessive ending is a token of its own, an abbreviation keeps its
 * full stop. Knows no grammar. Linear in the length of the text.
 */

import type { Span } from '../../model.ts';
import { leading } from '../lexicon/abbreviations.ts';
import { forms } from './forms.ts';

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** Place of its sentence in the article. */
  readonly sentence: number;
  /** Whether it stands inside quotation marks or standing matter: not the narrator's word. */
  readonly quoted: boolean;
}

const pieces =
  /(?:\p{Alpha}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*(?:[-–]?\p{Alpha}+)*|\p{Alpha}[\p{Alpha}\p{M}\p{N}]*(?:[-’'&@.]\p{Alpha}[\p{Alpha}\p{M}\p{N}]*)*|[.…-]+|[^\s]/gu;

const form = forms((piece) => piece.toLowerCase().replaceAll('’', "'"));

/** @param quoted In order, disjoint. */
export function tokens(text: string, sentences: readonly Span[], quoted: readonly Span[]): readonly Token[] {
  const found: Token[] = [];
  let [sentence, inside] = [0, 0];
  const add = (start: number, end: number, printed = text.slice(start, end)) => {
    while (sentence + 1 < sentences.length && start >= (sentences[sentence + 1]?.start ?? Infinity)) sentence++;
    while (inside < quoted.length && (quoted[inside]?.end ?? 0) <= start) inside++;
    const { text: piece, lower } = form(printed);
    const isQuoted = start >= (quoted[inside]?.start ?? Infinity);
    found.push({ start, end, text: piece, lower, sentence, quoted: isQuoted });
  };
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    if (endsInS(piece)) {
      const end = index + piece.length;
      add(index, end - 2);
      add(end - 2, end);
    } else if (piece === '.' && (isShortened(found.at(-1), index) || isNumbering(text, found.at(-1), index))) {
      const last = found.pop();
      if (last) add(last.start, index + 1);
    } else add(index, index + piece.length, piece);
  }
  return found;
}

/** "Ruiz's", "Ruiz’S": more than the ending itself. */
function endsInS(piece: string): boolean {
  const sign = piece.charCodeAt(piece.length - 2);
  return (sign === 39 || sign === 0x2019) && piece.length > 2 && /[sS]$/.test(piece);
}

/** Whether the full stop at `index` belongs to the word before it: "Sen.", "J.". */
function isShortened(last: Token | undefined, index: number): boolean {
  if (last?.end !== index) return false;
  return (
    /^\p{Upper}$/u.test(last.text) ||
    (/^\p{Upper}/u.test(last.text) && leading.has(last.lower)) ||
    /^[jsJS]r$/.test(last.text)
  );
}

/** "Juror No. 7" */
function isNumbering(text: string, last: Token | undefined, index: number): boolean {
  return /^Nos?$/.test(last?.text ?? '') && last?.end === index && /^ ?\d/.test(text.slice(index + 1, index + 3));
}

export function isWord(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const code = token.text.charCodeAt(0);
  return code < 128 ? isLetterOrDigit(code) : /^[\p{Alpha}\p{N}]/u.test(token.text);
}

/** Of ASCII. Nearly all of an article is, and classes of Unicode are looked up slowly. */
function isLetterOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** Whether a word begins with a small letter. */
export function isSmall({ text }: Pick<Token, 'text'>): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Lower}/u.test(text);
}

/** Whether a word begins with a capital. */
export function isLarge({ text }: Pick<Token, 'text'>): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Upper}/u.test(text);
}

/** Whether a word is written as names are: "Ruiz", "al-Ruiz", "d'Oduya". */
export function isCapital(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { text, lower } = token;
  const code = text.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  return (
    (code >= 128 || text !== lower) &&
    /^(?:\p{Upper}|(?:al|el|ul|d|l|de|di|da|du|mc|mac|le|la|van|von|o)[-’']?\p{Upper}\p{Lower})/u.test(text)
  );
}

export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === "'s" || token.text === '’' || token.text === "'");
}

/** "VTN", which stands for a body. */
export function isInitials(text: string): boolean {
  return /^\p{Upper}{2,6}$/u.test(text);
}
