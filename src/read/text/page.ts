/**
 * Page: where the articles of one page begin.
 *
 * In: the lines of a page. Out: its articles, each a run of lines with what its
 * head says of outlet and time. A page is cut only where two signs or more say
 * so and running text stands on both sides; where one does it stays one article,
 * and the line is handed on as doubtful.
 */

import { isTime } from './dates.ts';
import { headAt, isByline, isHeadLine } from './head.ts';
import { datelineLength, signOffStart } from './inline.ts';
import type { Line } from './lines.ts';
import {
  documentMark,
  hashtags,
  kickers,
  menu,
  relatedHeadings,
  rule,
  standingLines,
  trailingInvitation,
} from './standing-lines.ts';

export interface PageArticle {
  /** Index of the first line, and of the line after the last. */
  readonly from: number;
  readonly to: number;
  /** Lines of the head that say who and when: outlet, time, outlet again. Indexes, ascending. */
  readonly head: readonly number[];
  /** The outlet that the head names. */
  readonly outlet: string | null;
  /** Lines on which another article may begin, by one sign alone. Indexes, ascending. */
  readonly doubtful: readonly number[];
}

interface Start {
  readonly from: number;
  readonly head: readonly number[];
  readonly outlet: string | null;
  /** How many signs of its own say that an article begins here. */
  readonly signs: number;
}

/** Signs needed to cut a page. */
const needed = 2;

export function articlesOnPage(lines: readonly Line[]): readonly PageArticle[] {
  const parts: Part[] = [{ start: { from: 0, ...headAt(lines, 0), signs: 0 }, others: [] }];
  let [related, prose] = [0, false];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) continue;
    if (isRelatedHeading(line)) related = 1;
    const start = prose ? startAt(lines, index) : null;
    if (start && start.signs + related + breakBefore(lines, index) >= needed) {
      parts.push({ start, others: [] });
      prose = false;
      index = Math.max(index, start.head.at(-1) ?? index);
    } else {
      prose ||= line.prose && !isStanding(line);
      if (start) parts.at(-1)?.others.push(start);
    }
  }
  if (!prose && parts.length > 1) parts.pop();
  return parts.map(({ start: { from, head, outlet }, others }, index) => {
    const to = parts[index + 1]?.start.from ?? lines.length;
    return { from, to, head, outlet, doubtful: firstLines(others, to) };
  });
}

/** An article, and where another may begin in it. */
interface Part {
  readonly start: Start;
  readonly others: Start[];
}

/** Each start once, though every line of its head may look like one; none whose head is that of the next article. */
function firstLines(starts: readonly Start[], end: number): readonly number[] {
  const isNew = ({ from, head }: Start, index: number) =>
    !head.includes(end) && !(starts[index - 1]?.head.includes(from) ?? false);
  return starts.filter(isNew).map(({ from }) => from);
}

export function isRelatedHeading({ text }: Line): boolean {
  return text.length <= 80 && relatedHeadings.some((heading) => heading.test(text));
}

/** Whether the whole line is an invitation, a label, a counter or a rule. */
export function isStanding(line: Line): boolean {
  const { text } = line;
  if (text.length > 250) return false;
  return (
    rule.test(text) ||
    isTime(text) ||
    isHeadLine(text) ||
    isRelatedHeading(line) ||
    (text.startsWith('#') && hashtags.test(text)) ||
    (text.includes(' | ') && menu.test(text)) ||
    standingLines.some((pattern) => pattern.test(text))
  );
}

/** Whether an article could begin on this line: a head with a time, or a title above a dateline or byline. */
function startAt(lines: readonly Line[], index: number): Start | null {
  const line = lines[index];
  if (!line || (line.prose && !isHeadLine(line.text))) return null;
  const { head, outlet, repeated } = headAt(lines, index);
  if (head.length > 1 || (outlet && head.length > 0)) {
    return hasBody(lines, (head.at(-1) ?? index) + 1) ? { from: index, head, outlet, signs: repeated ? 2 : 1 } : null;
  }
  return isStanding(line) || kickers.test(line.text) ? null : titled(lines, index);
}

/** A title, then who and when, then running text; one sign for a dateline, one for a byline or time. */
function titled(lines: readonly Line[], index: number): Start | null {
  const below = headAt(lines, index + 1);
  const after = (below.head.at(-1) ?? index) + 1;
  const next = lines.slice(after, after + 3).findIndex(({ prose }) => prose);
  const body = lines[after + next];
  if (next < 0 || !body) return null;
  const between = lines.slice(after, after + next);
  const byline = below.head.length > 0 || between.some(({ text }) => isByline(text));
  const signs = byline || datelineLength(body.text) > 0 ? 1 : 0;
  return signs > 0 ? { from: index, head: below.head, outlet: below.outlet, signs } : null;
}

/** How strongly what stands above says that an article ended there: 0 or 1. */
function breakBefore(lines: readonly Line[], index: number): number {
  for (let above = index - 1; above >= Math.max(0, index - 3); above--) {
    const line = lines[above];
    if (!line) return 0;
    const { text } = line;
    if (rule.test(text) || documentMark.test(text) || signOffStart(text) < text.length) return 1;
    if (line.prose && !isStanding(line)) return trailingInvitation.test(text.slice(-300)) ? 1 : 0;
    if (isStanding(line)) return 1;
  }
  return 0;
}

/** Whether running text follows within a few lines. */
function hasBody(lines: readonly Line[], from: number): boolean {
  return lines.slice(from, from + 5).some((line) => line.prose && !isStanding(line));
}
