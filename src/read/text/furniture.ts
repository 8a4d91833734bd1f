/**
 * Furniture: the stretches of an article that are nobody's words.
 *
 * In: the article's lines, its title and the lines of its head. Out: standing
 * matter with what it is, in order and disjoint. Leaves the text as it is.
 */

import type { Span } from '../../model.ts';
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

/** A test of lines: whether one stands whole. */
export function standsWhole(standing: readonly Span[]): (line: Line) => boolean {
  const ends = new Map(standing.map(({ start, end }) => [start, end]));
  return ({ start, end }) => ends.get(start) === end;
}

/** Lines of a few words below the last running text that nothing tells to be standing matter: they may be. */
export function doubtfulLines(lines: readonly Line[], standing: readonly Span[]): readonly Line[] {
  const isTaken = standsWhole(standing);
  const last = lines.findLastIndex((line) => line.prose && !isTaken(line));
  const rest = last < 0 ? [] : lines.slice(last + 1);
  return rest.filter((line) => !isTaken(line) && isLabelLike(line));
}

/** Words of a line that may be a label; more are a line of hard-wrapped text. */
const fewWords = 7;

function isLabelLike({ text }: Line): boolean {
  return text.split(/\s+/).length <= fewWords && !/[.!?…]["'”’)\]]*$/.test(text);
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
  const isTaken = standsWhole(found);
  const last = lines.findLastIndex((line) => line.prose && !isTaken(line));
  const rest = lines.slice(last + 1);
  const first = rest.findIndex(isTaken);
  const heading = rest.findIndex(isRelatedHeading);
  const below = heading >= 0 ? heading : rest.length;
  const final = heading >= 0 ? rest.length : rest.findLastIndex(isTaken);
  return rest.flatMap((line, index) =>
    first >= 0 && index > first && index < final && !isTaken(line) && (index > below || !/["“”]/.test(line.text))
      ? [{ start: line.start, end: line.end, kind: 'label' as const }]
      : [],
  );
}
