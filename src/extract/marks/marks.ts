/**
 * Marks: finds what stands inside quotation marks, of every style in use.
 *
 * In: a text and its paragraphs. Out: the outermost marked stretches in order,
 * disjoint, each closed at the latest where its paragraph ends. Whether
 * anybody said them is not asked here. Linear in the length of the text.
 */

import type { Span } from '../../model.ts';
import { doubleMarks } from './double.ts';
import type { Mark } from './mark.ts';
import { singleMarks } from './single.ts';

/**
 * @param paragraphs In order and disjoint; nothing outside them is looked at.
 */
export function marks(text: string, paragraphs: readonly Span[]): readonly Mark[] {
  const double = doubleMarks(text, paragraphs);
  const single = singleMarks(text, paragraphs);
  return outermost(double, single).filter(({ inner }) => /[\p{Alpha}\p{N}]/u.test(text.slice(inner.start, inner.end)));
}

/**
 * Of overlapping marks, the double ones, unless single marks are the house
 * style and the single one encloses the double ones whole.
 */
function outermost(double: readonly Mark[], single: readonly Mark[]): readonly Mark[] {
  const singleHouse = single.length > double.length;
  const kept: Mark[] = [];
  const dropped = new Set<Mark>();
  let next = 0;
  for (const mark of single) {
    while (next < double.length && (double[next]?.outer.end ?? 0) <= mark.outer.start) next++;
    const inside: Mark[] = [];
    let crossing = false;
    for (let index = next; index < double.length; index++) {
      const other = double[index];
      if (!other || other.outer.start >= mark.outer.end) break;
      if (other.outer.start > mark.outer.start && other.outer.end < mark.outer.end) inside.push(other);
      else crossing = true;
    }
    if (crossing || (inside.length > 0 && !singleHouse)) continue;
    for (const other of inside) dropped.add(other);
    kept.push(mark);
  }
  const all = [...double.filter((mark) => !dropped.has(mark)), ...kept];
  return all.sort((a, b) => a.outer.start - b.outer.start);
}
