/**
 * Sentence ends inside a quote, by punctuation and the next word's capital.
 *
 * In: what stands between two words, and the second. Out: whether a sentence
 * ends there. Knows no grammar; the abbreviations are known by the word before.
 */

import { lexeme } from './lexemes.ts';

/** Words whose full stop ends no sentence. */
const abbreviated =
  /^(?:\p{Alpha}|mr|mrs|ms|dr|prof|sen|rep|gov|gen|col|capt|lt|sgt|rev|hon|st|mt|jr|sr|no|vs|inc|corp|co|jan|feb|mar|apr|aug|sep|sept|oct|nov|dec)$/iu;

/**
 * @param before The first word as printed.
 * @param between The marks and white space between it and the second, in one part.
 * @param next The second word as printed.
 */
export function isBoundary(before: string, between: string, next: string): boolean {
  if (/^\p{Lower}/u.test(next) && /^[,;:]?\s*$/.test(between)) return false;
  if (/[!?]/.test(between)) return true;
  if (/…|\.\s?\.\s?\./.test(between))
    return !/\s/.test(between) || (/^\p{Upper}/u.test(next) && !lexeme(next.toLowerCase()).proper);
  return /\.["'”’)\]]*\s/.test(between) && /^[\p{Upper}\d$£€]/u.test(next) && !abbreviated.test(before);
}
