/**
 * Head: the lines of an article that say who and when.
 *
 * In: lines around a title. Out: which of them are outlet, time and byline, and
 * the outlet they name. A line that could as well be a title is left alone.
 */

import { outletPattern } from './agencies.ts';
import { isTime } from './dates.ts';
import type { Line } from './lines.ts';

export interface Head {
  /** Indexes of its lines, ascending. */
  readonly head: readonly number[];
  readonly outlet: string | null;
  /** Whether the outlet stands before and after the time. */
  readonly repeated: boolean;
}

const none: Head = { head: [], outlet: null, repeated: false };

/** Reads `Outlet / an hour ago / - Outlet`, its shorter forms, and a masthead. */
export function headAt(lines: readonly Line[], index: number): Head {
  const first = lines[index];
  const second = lines[index + 1];
  if (!first) return none;
  if (isHeadLine(first.text)) return { head: [index], outlet: outletIn(first.text), repeated: false };
  if (isTime(first.text)) {
    const named = second && isOutletName(second.text) && lines[index + 2];
    return named
      ? { head: [index, index + 1], outlet: second.text, repeated: false }
      : { head: [index], outlet: null, repeated: false };
  }
  const masthead = mastheadOf(first.text);
  if (masthead && second && !second.prose) return { head: [index], outlet: masthead, repeated: false };
  if (!isName(first.text) || !second || !isTime(second.text)) return none;
  const repeated = lines[index + 2]?.text.replace(/^(?:[-–—•|·]|by) ?/i, '') === first.text;
  if (!repeated && !isOutlet(first.text, lines[index + 2])) return none;
  return {
    head: repeated ? [index, index + 1, index + 2] : [index, index + 1],
    outlet: isByline(first.text) ? null : first.text,
    repeated,
  };
}

/** `Harbour Post | 24 June 2025 | By Ana Ruiz`: names with a time or a byline, set apart by bars, dots or dashes. */
export function isHeadLine(text: string): boolean {
  const segments = segmentsOf(text);
  return (
    segments.length > 1 &&
    segments.some((segment) => isTime(segment) || isByline(segment)) &&
    segments.every((segment) => isTime(segment) || isByline(segment) || isName(segment))
  );
}

function segmentsOf(text: string): readonly string[] {
  if (text.length > 160) return [];
  return /\s[|·•—–-]\s/.test(text) ? text.split(/\s+[|·•—–-]\s+/).map((segment) => segment.trim()) : runOn(text);
}

/** `Harbour Post, 24 June 2025. By Ana Ruiz`: the same, run on, where an outlet or a byline stands beside a day. */
function runOn(text: string): readonly string[] {
  if (!/\d{4}/.test(text)) return [];
  const [day] = /\d{1,2} \p{Upper}\p{Alpha}{2,8} \d{4}|\p{Upper}\p{Alpha}{2,8} \d{1,2}, \d{4}/u.exec(text) ?? [];
  if (!day || !isTime(day)) return [];
  const rest = text.split(day).flatMap((part) => part.split(/[,.]\s+|[,.]$/));
  const names = rest.map((part) => part.trim()).filter((part) => part !== '');
  return names.some((name) => isByline(name) || outletName.test(name)) ? [...names, day] : [];
}

/** @returns The outlet that a head line names; null for any other line. */
export function outletIn(headLine: string): string | null {
  if (!isHeadLine(headLine)) return null;
  const names = segmentsOf(headLine).filter((segment) => !isTime(segment) && !isByline(segment));
  return names.find((name) => outletName.test(name)) ?? null;
}

/** Whether a line could be the name of an outlet: a few words, capitalised, no sentence. */
function isName(text: string): boolean {
  return (
    text.length <= 50 && /^[\p{Upper}\d]/u.test(text) && !/[.!?:,;”"]$/.test(text) && text.split(/\s+/).length <= 5
  );
}

/** Whether a name above a time is an outlet's and no title: it reads as one, and a title comes below. */
function isOutlet(name: string, below: Line | undefined): boolean {
  return outletName.test(name) && below !== undefined && !below.prose && !isByline(below.text);
}

const outletName = new RegExp(`^(?:${outletPattern}|[\\p{Alpha}\\d-]+\\.[a-z]{2,6})$`, 'u');
/** Whether a line is nothing but a name that outlets have. */
export function isOutletName(text: string): boolean {
  return text.length <= 60 && outletName.test(text);
}

const sections = / (?:NEWS|WORLD|BUSINESS|POLITICS|SPORT|MONEY|CULTURE|ONLINE|LIVE)$/;

/** `THE SUNDAY HERALD`, `HARBOUR POST NEWS`, `QUAYSIDE BUSINESS`: a name in capitals. @returns The name, as in text. */
export function mastheadOf(text: string): string | null {
  if (text.length > 40 || !/^\p{Upper}[\p{Upper}' ’-]+$/u.test(text)) return null;
  const bare = text.replace(sections, '');
  const name = bare.toLowerCase().replace(/(?<!\p{Alpha})\p{Alpha}/gu, (letter) => letter.toUpperCase());
  if (name.split(' ').length > 4) return null;
  return bare !== text || outletName.test(name) ? name : null;
}

const connector = '(?:and|AND|in|of|for|the|de|van|von|al|bin|[|&,–—-])\\s?';
const bylines: readonly RegExp[] = [
  new RegExp(
    `^(?:[Bb]y|BY|Words:|[Ww]ritten by|[Ss]tory by)\\s+(?!and\\b)(?:${connector}|[\\p{Upper}@][\\p{Alpha}\\d.'’_@-]*[,;]?(?:\\s|$)){1,16}$`,
    'u',
  ),
  /^(?:by|from) (?:[\p{Alpha}’'-]+,? ){1,8}(?:correspondents?|reporters?|staff|desk|editors?|writers?|bureau|agencies)$/iu,
  /^(?:(?:our |special )?(?:staff|senior|chief|foreign|political|business|special)(?: \p{Alpha}+)? (?:writers?|reporters?|correspondents?|editor|staff)|(?:staff|correspondents?|reporters?)(?:,| and| &) agencies|(?:news )?agencies)$/iu,
];

/** How a byline begins or ends: a quick look before the costly ones. */
const mayBeByline =
  /^(?:by|from|words:|written by|story by)\s|(?:writers?|reporters?|correspondents?|editor|staff|agencies)$/i;

/** `By Ana Ruiz and Ben Cole, Harbour Post`, `Staff and agencies`: names and posts, and nothing that makes a sentence. */
export function isByline(text: string): boolean {
  return (
    text.length <= 120 &&
    mayBeByline.test(text) &&
    bylines.some((pattern) => pattern.test(text)) &&
    !/[.!?]$/.test(text.replace(/\b\p{Upper}\.$/u, ''))
  );
}
