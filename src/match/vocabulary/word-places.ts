/**
 * Word places: where the words of a text begin and end.
 *
 * In: any text. Out: the start and end of each word in turn. A text with
 * characters that are not told apart by their codes is left to the pattern
 * that says what a word is.
 */

import { digit, kindOf, outside, unknown } from '../words/characters.ts';

/** Letters and digits, with single marks inside that belong to contractions, abbreviations and numbers. */
const word = /[\p{Alpha}\p{N}][\p{Alpha}\p{M}\p{N}]*(?:['’.,](?=[\p{Alpha}\p{N}])[\p{Alpha}\p{M}\p{N}]+)*/gu;

export function placesOf(text: string): readonly number[] {
  const places: number[] = [];
  let start = -1;
  let before = outside;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === unknown) return byPattern(text);
    if (kind >= digit) {
      if (start < 0) start = at;
    } else if (start >= 0 && (kind === outside || before < digit)) {
      places.push(start, before < digit ? at - 1 : at);
      start = -1;
    }
    before = start < 0 ? outside : kind;
  }
  if (start >= 0) places.push(start, before < digit ? text.length - 1 : text.length);
  return places;
}

function byPattern(text: string): readonly number[] {
  return [...text.matchAll(word)].flatMap(({ index, 0: printed }) => [index, index + printed.length]);
}
