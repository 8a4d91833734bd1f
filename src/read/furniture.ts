/**
 * Furniture: the stretches of an article that are nobody's words.
 *
 * In: the article's lines, its title and the lines of its head. Out: standing
 * matter with what it is, in order and disjoint. Leaves the text as it is.
 */

import type { Span } from '../model.ts';
import { captionLength } from './captions.ts';
import { isByline, isHeadLine, isOutletName, mastheadOf } from './head.ts';
import { datelineLength, signOffStart } from './inline.ts';
import type { Line } from './lines.ts';
import { isRelatedHeading, isStanding } from './page.ts';
import { kickers } from './standing-lines.ts';

export interface Standing extends Span {
  readonly kind: 'caption' | 'sign-off' | 'dateline' | 'byline' | 'label' | 'repeated-title';
}

export interface Body {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly title: string | null;
  /** Lines that say who and when: indexes into `lines`. */
  readonly head: readonly number[];
}

export function furniture({ text, lines, title, head }: Body): readonly Standing[] {
  const found: Standing[] = [];
  const titled = title === null ? -1 : lines.findIndex((line) => line.text === title);
  let [begun, titles] = [false, 0];
  for (const [index, line] of lines.entries()) {
    if (line.text === title) titles++;
    const kind =
      head.includes(index) && !isHeadLine(line.text)
        ? 'label'
        : index < titled && !line.prose
          ? 'label'
          : wholeLine(line, begun, titles > 1 && line.text === title);
    if (kind) found.push({ start: line.start, end: line.end, kind });
    else {
      const parts = partly(line, begun, title);
      found.push(...parts);
      begun ||= line.prose && covered(parts) < line.text.length;
    }
  }
  return disjoint(
    [...found, ...closing(lines, found)].filter(
      ({ start, end }) => end > start && text.slice(start, end).trim() !== '',
    ),
  );
}

/** In order; a line that stands whole takes in what stands in it. */
function disjoint(spans: readonly Standing[]): readonly Standing[] {
  let reached = 0;
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const isFree = start >= reached;
      if (isFree) reached = end;
      return isFree;
    });
}

/** @param begun Whether running text stands above. */
function wholeLine(line: Line, begun: boolean, repeatedTitle: boolean): Standing['kind'] | null {
  if (repeatedTitle) return 'repeated-title';
  if (isByline(line.text) || isHeadLine(line.text)) return 'byline';
  if (isStanding(line) || (!begun && (kickers.test(line.text) || mastheadOf(line.text) || isOutletName(line.text))))
    return 'label';
  return null;
}

/** Standing matter at the start and the end of a line of running text. */
function partly(line: Line, begun: boolean, title: string | null): readonly Standing[] {
  const found: Standing[] = [];
  let at = 0;
  const take = (length: number, kind: Standing['kind']) => {
    if (length > 0) found.push({ start: line.start + at, end: line.start + at + length, kind });
    at += length;
    while (line.text[at] === ' ') at++;
  };
  take(captionLength(line.text, title), 'caption');
  if (title && line.text !== title && line.text.startsWith(title, at)) take(title.length, 'repeated-title');
  if (!begun && line.prose) take(datelineLength(line.text.slice(at, at + 250)), 'dateline');
  const end = signOffStart(line.text);
  if (end < line.text.length && end >= at) {
    found.push({ start: line.start + end, end: line.end, kind: 'sign-off' });
  }
  return found;
}

function covered(parts: readonly Span[]): number {
  return parts.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** After the last running text: whatever stands between two labels, or below a heading for other stories. */
function closing(lines: readonly Line[], found: readonly Standing[]): readonly Standing[] {
  const spans = new Map(found.map(({ start, end }) => [start, end]));
  const taken = new Set(lines.filter(({ start, end }) => spans.get(start) === end).map(({ start }) => start));
  const last = lines.findLastIndex((line) => line.prose && !taken.has(line.start));
  const rest = lines.slice(last + 1);
  const first = rest.findIndex(({ start }) => taken.has(start));
  const heading = rest.findIndex(isRelatedHeading);
  const below = heading >= 0 ? heading : rest.length;
  const final = heading >= 0 ? rest.length : rest.findLastIndex(({ start }) => taken.has(start));
  return rest.flatMap((line, index) =>
    first >= 0 &&
    index > first &&
    index < final &&
    !taken.has(line.start) &&
    (index > below || !/["“”]/.test(line.text))
      ? [{ start: line.start, end: line.end, kind: 'label' as const }]
      : [],
  );
}
