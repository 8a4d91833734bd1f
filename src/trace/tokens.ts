/**
 * Tokens: where the words of a stretch of text begin and end.
 *
 * In: a text and a span of it. Out: the start and end of each word in turn:
 * letters and digits, with apostrophes between letters. What stands beside the
 * span counts for nothing.
 */

import { apostrophe, digit, kindOf, letter, outside, unknown } from '../match/words/characters.ts';
import type { Span } from '../model.ts';

const token = /[\p{Alpha}\p{N}]+(?:['’]\p{Alpha}+)*/gu;

export function tokensOf(text: string, span: Span): readonly number[] {
  const places: number[] = [];
  let [start, before, isMarked] = [-1, outside, false];
  for (let at = span.start; at < span.end; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === unknown) return byPattern(text, span);
    const goesOn = kind === letter || (kind === digit && !isMarked) || (kind === apostrophe && before >= digit);
    if (start >= 0 && !goesOn) {
      places.push(start, before === apostrophe ? at - 1 : at);
      start = -1;
    }
    if (start < 0 && kind >= digit) {
      start = at;
      isMarked = false;
    }
    if (kind === apostrophe) isMarked = true;
    before = kind;
  }
  if (start >= 0) places.push(start, before === apostrophe ? span.end - 1 : span.end);
  return places;
}

function byPattern(text: string, { start, end }: Span): readonly number[] {
  return [...text.slice(start, end).matchAll(token)].flatMap(({ index, 0: printed }) => [
    start + index,
    start + index + printed.length,
  ]);
}
