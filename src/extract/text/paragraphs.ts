/**
 * Paragraphs: where the text of an article breaks.
 *
 * In: a text and the standing matter to leave out. Out: spans of running text
 * without white space at their ends, in order. Quotation marks are closed at
 * their ends. Linear in the length of the text.
 */

import type { Span } from '../../model.ts';

/** Lines shorter than this, in characters, may be hard-wrapped: the width of old mail and wire copy, with room. */
const wrapWidth = 90;

export function paragraphs(text: string, furniture: readonly Span[] = []): readonly Span[] {
  const ending = isWrapped(text) ? /\n[^\S\n]*(?:\r?\n\s*)+|\r\n[^\S\n]*(?:\r\n\s*)+/g : /[\r\n\u2028\u2029]+/g;
  const found: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(ending)) {
    found.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  found.push({ start, end: text.length });
  return without(found, furniture)
    .map((span) => trim(text, span))
    .filter(({ start: from, end }) => end > from);
}

/** Whether single line breaks are only the width of the page: no line is long, and most go on in the next. */
function isWrapped(text: string): boolean {
  let [lines, going] = [0, 0];
  let start = 0;
  while (start < text.length) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (end - start > wrapWidth) return false;
    if (end > start) lines++;
    if (end - start > wrapWidth / 2 && goesOn(text, end)) going++;
    start = end + 1;
  }
  return lines >= 6 && going > lines / 2;
}

/** Whether the line that ends at `end` breaks off inside a sentence and another follows at once. */
function goesOn(text: string, end: number): boolean {
  return /^\n\S/.test(text.slice(end, end + 2)) && !/[.!?"”:]\s?$/.test(text.slice(Math.max(0, end - 2), end));
}

/** Cuts `cuts` out of `spans`; both in order and disjoint. */
function without(spans: readonly Span[], cuts: readonly Span[]): Span[] {
  const left: Span[] = [];
  let next = 0;
  for (const { start, end } of spans) {
    let from = start;
    while (next < cuts.length && (cuts[next]?.end ?? 0) <= from) next++;
    for (let index = next; index < cuts.length; index++) {
      const cut = cuts[index];
      if (!cut || cut.start >= end) break;
      if (cut.start > from) left.push({ start: from, end: cut.start });
      from = Math.max(from, cut.end);
    }
    if (from < end) left.push({ start: from, end });
  }
  return left;
}

function trim(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
