/**
 * Words: a text and the spans of it that count, taken apart for comparing.
 *
 * In: any text, never changed, and spans of it. Out: its words in order, each
 * with its place in the text and what is known of it. Linear in the length of
 * the spans; marks and white space are dropped.
 */

import type { Span } from '../../model.ts';
import { markPhrases } from './phrases.ts';
import { monthOfMay } from './pieces.ts';
import { plainEnd, plainOpening, plainStart } from './plain-words.ts';
import type { Reading } from './reading.ts';
import { readings, readingsBeside } from './readings.ts';
import { isBoundary } from './sentences.ts';
import { type Printed, type Word, word } from './word.ts';

export type { Word } from './word.ts';

/**
 * A printed word, an editor's capital in brackets with it ("[T]he"): letters or
 * digits with the marks that belong inside.
 */
const printed =
  /\[\p{Alpha}\]\p{Alpha}+|(?:\p{Alpha}\.){2,}|\p{Alpha}[*_]+[\p{Alpha}*_]*|\p{Alpha}-{2,}\p{Alpha}*|(?<=^|[\s(“‘"'])[-−]\d+(?:[.,]\d+)*|[$£€]?\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)|[$£€]?\d+(?:[.,:/]\d+)*(?:(?:st|nd|rd|th|s)\b)?|\p{Alpha}[\p{Alpha}\p{M}\p{N}]*(?:['’ʼ][\p{Alpha}\p{M}]+)*(?:(?<=s)['’])?|[%&]/gu;

/** @param parts In order and disjoint; outside them nothing counts. */
export function words(text: string, parts: readonly Span[] = [{ start: 0, end: text.length }]): readonly Word[] {
  const found: Word[] = [];
  const reader: Reader = { found, sentence: 0, token: 0, first: 0, last: 0, depth: 0 };
  for (const [part, { start, end }] of parts.entries()) readPart(reader, text.slice(start, end), { part, start });
  return markPhrases(found);
}

/** How far a text has been read. */
interface Reader {
  readonly found: Word[];
  sentence: number;
  token: number;
  /** Of the part that is read: where its last word begins and ends, and how many brackets are open. */
  first: number;
  last: number;
  depth: number;
}

/** Where a part stands in its text, and its number. */
interface At {
  readonly part: number;
  readonly start: number;
}

function readPart(reader: Reader, slice: string, at: At): void {
  reader.first = 0;
  reader.last = 0;
  reader.depth = 0;
  while (readPlain(reader, slice, at) || readOther(reader, slice, at));
}

/** @returns Whether the next word is a plain one, outside brackets and not the first of a later part: then it is read. */
function readPlain(reader: Reader, slice: string, { part, start }: At): boolean {
  const opens = reader.found.length === 0;
  if (reader.depth > 0 || (reader.last === 0 && !opens)) return false;
  const begin = opens ? plainOpening(slice) : plainStart(slice, reader.last);
  const end = begin < 0 ? -1 : plainEnd(slice, begin);
  if (end < 0 || isAmbiguous(slice, begin, end)) return false;
  const place = { token: reader.token++, part, sentence: reader.sentence, bracketed: false, afterEllipsis: false };
  add(reader.found, readings(slice, begin, end), start + begin, place, opens);
  reader.first = begin;
  reader.last = end;
  return true;
}

/** What "No", "Nos" and "May" are is told by what stands beside them. */
function isAmbiguous(slice: string, start: number, end: number): boolean {
  const first = slice.charCodeAt(start);
  return (first === capitalM || first === capitalN) && /^(?:Nos?|May)$/.test(slice.slice(start, end));
}

const [capitalM, capitalN] = [0x4d, 0x4e];

/** @returns Whether there is another word of any sort: then it is read. */
function readOther(reader: Reader, slice: string, { part, start }: At): boolean {
  printed.lastIndex = reader.last;
  const match = printed.exec(slice);
  if (!match) return false;
  const { 0: print, index } = match;
  const between = slice.slice(reader.last, index);
  const last = index + print.length;
  const before = slice.slice(reader.first, reader.last);
  const inside = reader.found[reader.found.length - 1]?.part === part;
  const marks = between === ' ' ? noMarks : marksOf(between);
  const depth = Math.max(0, reader.depth + marks.depth);
  const opens =
    reader.found.length === 0 || (inside ? !marks.none && isBoundary(before, between, print) : capital.test(print));
  if (opens && reader.found.length > 0) reader.sentence++;
  const place = {
    token: reader.token++,
    part,
    sentence: reader.sentence,
    bracketed: depth > 0 && closes(slice, last),
    afterEllipsis: marks.ellipsis,
  };
  const ofWhole = print.includes('/') && /^\s+of\b/.test(slice.slice(last, last + 4));
  const joined = inside && (between === '' || between === '-') ? before : null;
  const instead = isNumberSign(print, slice, last)
    ? 'number'
    : isMonth(print, slice, { last, opens })
      ? monthOfMay
      : null;
  const own =
    joined !== null || ofWhole || instead
      ? readingsBeside({ print: instead ?? print, joined, ofWhole })
      : readings(slice, index, last);
  add(reader.found, own, start + index, place, opens);
  reader.first = index;
  reader.last = last;
  reader.depth = depth;
  return true;
}

/** "No. 1" and "Nos. 1 and 2": no negation. */
function isNumberSign(print: string, slice: string, end: number): boolean {
  return (print === 'No' || print === 'Nos') && /^\.\s?\d/.test(slice.slice(end, end + 3));
}

/** "May", where its capital or a number tells that it is no "may". */
function isMonth(print: string, slice: string, { last, opens }: { last: number; opens: boolean }): boolean {
  return print === 'May' && (!opens || /^\s\d/.test(slice.slice(last, last + 2)));
}

function add(found: Word[], own: readonly Reading[], from: number, place: Printed, opens = false): void {
  for (let index = 0; index < own.length; index++) {
    const reading = own[index];
    if (reading) found.push(word(reading, from, place, opens));
  }
  const last = own[own.length - 1]?.lexeme;
  if (last && last.value !== null && scales.has(last.folded)) putCurrencyLast(found);
}

const scales = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion']);

/** "$3 million" is "3 million dollars": the sign's word goes after the scale, and all are one printed word. */
function putCurrencyLast(found: Word[]): void {
  const [number, sign, scale] = found.slice(-3);
  if (!number || !sign || !scale || !scales.has(scale.lexeme.folded) || sign.span.end !== number.span.start) return;
  const { token, part } = number;
  if (scale.part === part) found.splice(-2, 2, { ...scale, token }, sign);
}

/** What opens a sentence at the start of a part. */
const capital = /^[\p{Upper}\d$£€]/u;

interface Marks {
  readonly none: boolean;
  /** Brackets opened, less those closed. */
  readonly depth: number;
  readonly ellipsis: boolean;
}

/** A space alone, as between nearly all words. */
const noMarks: Marks = { none: true, depth: 0, ellipsis: false };

function marksOf(between: string): Marks {
  return { none: between === '', depth: brackets(between), ellipsis: /…|\.\s?\.\s?\./.test(between) };
}

function brackets(between: string): number {
  let depth = 0;
  for (const mark of between) {
    if (mark === '(' || mark === '[') depth++;
    else if (mark === ')' || mark === ']') depth--;
  }
  return depth;
}

/** Whether an open bracket is closed soon: a bracket left open brackets nothing. */
function closes(slice: string, from: number): boolean {
  return /[)\]]/.test(slice.slice(from, from + 120));
}
