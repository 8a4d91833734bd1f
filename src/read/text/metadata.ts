/**
 * Metadata: title, outlet and day of an article, as its text gives them.
 *
 * In: lines and what was found of the page. Out: what is known; null is
 * unknown, and nothing is guessed from words in running text.
 */

import { peopleIn } from '../people.ts';
import { agencyNamed, outletPattern } from './agencies.ts';
import { captionLength } from './captions.ts';
import { isTime, momentOf } from './dates.ts';
import type { Standing } from './furniture.ts';
import { isByline, isHeadLine, mastheadOf, outletIn } from './head.ts';
import { bracketed, datelineLength } from './inline.ts';
import type { Line } from './lines.ts';
import { isStanding } from './page.ts';
import { isWire } from './signers.ts';
import { kickers } from './standing-lines.ts';

/** Code units that a title has at most. */
const longest = 180;
/** Code units that a title which ends in a full stop has at most. */
const longestStopped = 130;

/** The first line that is a heading and no label, with running text after it. */
export function titleOf(lines: readonly Line[], head: readonly number[]): string | null {
  const index = aboveByline(lines, head) ?? lines.findIndex((line, at) => !head.includes(at) && !isLabel(line));
  const line = lines[index];
  const next = lines[index + 1];
  if (!line || !next || line.text.length > longest || captionLength(line.text, null) > 0) return null;
  if (datelineLength(line.text) > 0 && line.prose) return null;
  if (!/[.:;,]["'”’)]?$/.test(line.text)) return line.text;
  if (line.text.endsWith(';')) return line.text.slice(0, -1).trimEnd();
  const apart = next.start - line.end > 1;
  const stopped = /\.["'”’)]?$/.test(line.text) && !/[.!?]["'”’)]* \p{Upper}\p{Lower}+ \p{Lower}/u.test(line.text);
  return apart && stopped && line.text.length <= longestStopped && !/\bsaid\b/.test(line.text) ? line.text : null;
}

/** Words from which the first line is no menu's. */
const menuWords = 3;

/** The line above the byline or time, where a menu or the outlet's name stands before it; null where none does. */
function aboveByline(lines: readonly Line[], head: readonly number[]): number | null {
  const prose = lines.findIndex((line) => line.prose);
  const top = lines.slice(0, Math.max(0, prose));
  const byline = top.findIndex(({ text }, at) => at > 1 && (isByline(text) || isTime(text) || isHeadLine(text)));
  if (byline < 0) return null;
  const first = top.find((line, at) => !head.includes(at) && !isLabel(line));
  const title = top.slice(0, byline).findLastIndex((line, at) => !head.includes(at) && !isLabel(line));
  const words = (at: number) => top[at]?.text.split(/\s+/).length ?? 0;
  const isMenu = first !== undefined && first.text.split(/\s+/).length <= menuWords;
  return isMenu && title > 0 && words(title) > menuWords ? title : null;
}

function isLabel(line: Line): boolean {
  return (
    isStanding(line) ||
    kickers.test(line.text) ||
    mastheadOf(line.text) !== null ||
    isByline(line.text) ||
    (line.text.length > 0 && captionLength(line.text, null) >= line.text.length)
  );
}

/** Lines above the first running text, or some more where that begins at once. */
function above(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex(({ prose }) => prose);
  return lines.slice(0, Math.min(40, Math.max(12, first)));
}

/** The time in the first line that says when. */
export function publishedOf(lines: readonly Line[]): string | null {
  const top = above(lines).filter(({ text }) => isTime(text) || isHeadLine(text));
  return top.map(({ text }) => (text.length <= 120 ? momentOf(text) : null)).find((day) => day !== null) ?? null;
}

/** Who wrote it, as the byline above the text prints it, without `By`. */
export function bylineOf(lines: readonly Line[]): string | undefined {
  const top = above(lines).map(({ text }) => text);
  const parts = top.flatMap((text) => (isHeadLine(text) ? text.split(/\s+[|·•—–-]\s+/) : [text]));
  const byline = parts.find((text) => isByline(text) && /^(?:by|words:|written by|story by)\s/i.test(text));
  return byline && peopleIn(byline);
}

/** @returns The address that the page prints of itself, on a line of its own. */
export function urlOf(lines: readonly Line[]): string | null {
  const edge = [...lines.slice(0, 6), ...lines.slice(-4)];
  const found = edge.map(
    ({ text }) =>
      /^(?:(?:url|link|source|permalink|clipped from|saved from|retrieved from|printed from):? *)?(https?:\/\/\S+)$/i.exec(
        text,
      )?.[1],
  );
  return found.find((url) => url !== undefined) ?? null;
}

/** What prints the outlet's name at an edge of the page. `may` is quick and says which lines are not it. */
const printedNames: readonly { readonly may: RegExp; readonly pattern: RegExp }[] = [
  {
    may: /^(?:source|outlet|publication|newspaper|publisher):/i,
    pattern: new RegExp(`^(?:source|outlet|publication|newspaper|publisher): ?(${outletPattern})\\.?$`, 'iu'),
  },
  {
    may: /^(?:©|\(c\)|copyright)/i,
    pattern: new RegExp(`^(?:©|\\(c\\)|copyright)(?: ?©)?(?: \\d{4}(?:-\\d{4})?)?,? (${outletPattern})`, 'iu'),
  },
  {
    may: /\b(?:Join|Follow|Subscribe|Sign up) /,
    pattern:
      /\b(?:Join|Follow|Subscribe to|Sign up (?:for|to)) (?:the )?((?:[\p{Upper}][\p{Alpha}.&-]*(?: (?=\p{Upper}))?){1,5})['’]s? (?:\p{Alpha}+ ){0,2}(?:Telegram|WhatsApp|channel|newsletter|YouTube)/u,
  },
];

/**
 * The outlet, from the surest sign to the least: the brackets of a dateline, a head line or masthead, a source line, a copyright line, an
 * invitation to the outlet's own channel. An agency is not taken for the outlet: it may be reprinted.
 */
export function outletOf(text: string, lines: readonly Line[], standing: readonly Standing[]): string | null {
  const datelines = standing.filter(({ kind }) => kind === 'dateline');
  const inBrackets = datelines
    .map(({ start, end }) => bracketed(text.slice(start, end)))
    .filter((name) => name !== null && !isWire(name, text, standing));
  const heads = [
    ...lines.slice(0, 4).map((line) => outletIn(line.text)),
    ...lines.slice(0, 3).map((line) => mastheadOf(line.text)),
  ];
  const edge = [...lines.slice(0, 6), ...lines.slice(-12)].map((line) => line.text.slice(-250));
  const printed = printedNames.flatMap(({ may, pattern }) =>
    edge.map((line) => (may.test(line) ? pattern.exec(line)?.[1] : undefined)),
  );
  const names = [...inBrackets, ...heads, ...printed, ownerOf(lines)].filter((name) => typeof name === 'string');
  return names.map((name) => name.trim()).find((name) => agencyNamed(name) === null && !/^\d/.test(name)) ?? null;
}

const owned = /^(?:©|\(c\)|copyright)[\s©\d,-]*((?:\p{Upper}[\p{Alpha}&'’-]* ?){1,5}?)(?:[.,]|\s*$)/iu;

/** Whose the rights are, where a line of its own gives that name too. */
function ownerOf(lines: readonly Line[]): string | null {
  const name = lines
    .slice(-12)
    .map(({ text }) => owned.exec(text)?.[1]?.trim())
    .find(Boolean);
  return name && lines.some(({ text }) => text === name) ? name : null;
}

/**
 * An initialism becomes the name on the same page that it abbreviates: `PEH` and `Port Ellis Herald`.
 *
 * @param names Outlets that other articles of the page name.
 */
export function inFull(outlet: string | null, names: readonly (string | null)[]): string | null {
  if (!outlet || !/^\p{Upper}{2,5}$/u.test(outlet)) return outlet;
  const initials = (name: string) => (name.replace(/^the /i, '').match(/(?<!\p{Alpha})\p{Upper}/gu) ?? []).join('');
  return names.find((name) => name !== null && initials(name) === outlet) ?? outlet;
}
