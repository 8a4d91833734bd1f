/**
 * Places: UTF-16 offsets of a text to code points, lines and columns, and back.
 *
 * The pairs of surrogates are listed once; every question after that is a
 * binary search. A text without any costs one look.
 */

import type { Article, Origin } from './model.ts';

/** Where a UTF-16 offset of an article stands in its file. */
export type Locator = (offset: number) => Origin;

/** UTF-16 offset to code points. An offset inside a pair counts as its end. */
export function pointsOf(text: string): (offset: number) => number {
  const pairs = pairsOf(text);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => offset - countBelow(pairs, offset);
}

/** Code points to UTF-16 offset: the inverse of {@link pointsOf}, for 0 to the length in code points. */
export function unitsOf(text: string): (point: number) => number {
  const points = pairsOf(text).map((offset, index) => offset - index);
  return (point) => point + countBelow(points, point);
}

export function locator({ text, origin }: Pick<Article, 'text' | 'origin'>): Locator {
  const points = pointsOf(text);
  const lines = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((found) => found.index + found[0].length)];
  let line = 0;
  return (offset) => {
    const isThere = offset >= (lines[line] ?? 0) && offset < (lines[line + 1] ?? Infinity);
    // What is asked next mostly stands in the same line.
    if (!isThere) line = countBelow(lines, offset + 1) - 1;
    const column = points(offset) - points(lines[line] ?? 0);
    return {
      start: origin.start + points(offset),
      line: origin.line + line,
      column: line === 0 ? origin.column + column : column + 1,
    };
  };
}

function pairsOf(text: string): readonly number[] {
  return [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index);
}

/** How many of the ascending `values` are less than `bound`. */
function countBelow(values: readonly number[], bound: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
