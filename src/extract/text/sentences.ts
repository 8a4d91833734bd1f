/**
 * Sentences: cuts a text where its sentences and lines end.
 *
 * In: any text. Out: spans in order, disjoint, trimmed of white space, that
 * hold every visible character. A quoted sentence is cut off from the one
 * that follows its closing mark, but not from its cue. Linear in the length
 * of the text: each end is decided from a few dozen characters on either side.
 */

import type { Span } from '../../model.ts';
import { afterTimes, beforeNumbers, leading, starters, trailing } from '../lexicon/abbreviations.ts';

/** How far, in UTF-16 code units, a decision looks back and ahead. */
const [behind, beyond] = [24, 90];

const ends = /(?:[\n\r\u2028\u2029]\s*)|[.!?…](?:[.!?…]|[ \u00a0](?=\.))*["”’'»)\]]*|[。！？]+[”’」』]*/gu;
const lineBreaks = /\r\n|[\n\r\u2028\u2029]/g;
const spokenAfter =
  /^(?:[\p{Upper}][\p{Alpha}’'.-]*,? ){1,5}(?:said|says|asked|asks|added|wrote|told|shouted|replied|continued|wondered|tweeted|cried|yelled|joked)\b/u;
const properAfterParticle = /^(?:(?:al|el|ul)-|(?:de|van|von|bin|della?|du) |[ie](?=\p{Upper}\p{Lower}))\p{Upper}/u;

/** @example sentences('Ruiz left. "It is late." She waved.') // 'Ruiz left.', '"It is late."', 'She waved.' */
export function sentences(text: string): readonly Span[] {
  const wrapped = isWrapped(text);
  const spans: Span[] = [];
  let start = 0;
  const cut = (end: number) => {
    const span = trimmed(text, start, end);
    if (span.end > span.start) spans.push(span);
    start = end;
  };
  for (const { 0: mark, index } of text.matchAll(ends)) {
    const end = index + mark.length;
    if (/^[\n\r\u2028\u2029]/.test(mark)) {
      if (isLineEnd(text, { start: index, end }, wrapped)) cut(end);
    } else if (isSentenceEnd(text, { start: index, end }, start)) cut(end);
  }
  cut(text.length);
  return spans;
}

/** Whether lines were broken to fit a width, so that a single break says nothing. */
function isWrapped(text: string): boolean {
  const singles = [...text.matchAll(/[^\s](?:\r\n|\n|\r)(?=[^\s])/g)];
  const broken = singles.filter(({ index, 0: found }) => /^\p{Lower}/u.test(text.slice(index + found.length)[0] ?? ''));
  return singles.length >= 4 && broken.length * 2 >= singles.length;
}

function isLineEnd(text: string, gap: Span, wrapped: boolean): boolean {
  const breaks = text.slice(gap.start, gap.end).match(lineBreaks)?.length ?? 0;
  if (breaks > 1) return true;
  const continues =
    /^\p{Lower}/u.test(text.slice(gap.end, gap.end + 2)) && /[\p{Alpha}\p{N},;\s-]/u.test(text[gap.start - 1] ?? '.');
  return !wrapped && !continues;
}

/** @param from Where the sentence began. */
function isSentenceEnd(text: string, mark: Span, from: number): boolean {
  const printed = text.slice(mark.start, Math.min(mark.end, mark.start + behind));
  const after = text.slice(mark.end, mark.end + beyond);
  if (/^[。！？]/.test(printed)) return true;
  const next = after.trimStart();
  if (next === '') return true;
  const before = text.slice(Math.max(from, mark.start - behind), mark.start);
  if (next.length === after.length) return isGlued(before, printed, after);
  if (!beginsSentence(next)) return false;
  const closing = /["”’'»]/.test(printed);
  if (closing && /[!?]/.test(printed)) return !isCue(next);
  if (/^\.["”’'»)\]]*$/.test(printed)) return !isAbbreviated(before, next, closing);
  return /[!?]/.test(printed) || !/^I\b/.test(next);
}

/** Whether a sentence could begin so: a capital, a number, a mark or a script without capitals. */
function beginsSentence(next: string): boolean {
  const bare = next.replace(/^["“”‘’'«‹([{¿¡—–\-•*\s]+/u, '');
  return bare === '' || !/^[\p{Lower},;:.!?)\]%&/]/u.test(bare) || properAfterParticle.test(bare);
}

/** No space after the mark: "over.She left", but not "example.com", "1.5" or "U.S". */
function isGlued(before: string, printed: string, after: string): boolean {
  if (!/^[“‘]?\p{Upper}(?:\p{Lower}|[ ’'])/u.test(after)) return false;
  return /["”’)\]]$/.test(printed) ? /[\p{Lower}\p{N}]$/u.test(before) : /\p{Lower}{2}$/u.test(before);
}

/** Whether what follows a quoted question says who asked it. */
function isCue(next: string): boolean {
  return (
    spokenAfter.test(next) && !/^(?:[^.]{0,80}?)\b(?:said|says|told|added) (?:that|the|it|he|she|they)\b/.test(next)
  );
}

function isAbbreviated(before: string, next: string, closed: boolean): boolean {
  if (closed) return false;
  const last = before.slice(before.lastIndexOf(' ') + 1);
  const word = (/[\p{Alpha}\p{N}.’']+$/u.exec(last)?.[0] ?? '').replace(/^[.’']+/, '');
  if (word === '') return false;
  const folded = word.toLowerCase();
  const following = (/^["“‘'([]*([\p{Alpha}\p{N}]+)/u.exec(next)?.[1] ?? '').toLowerCase();
  if (/^\d+$/.test(word)) return before.trim() === word;
  if (/^[ap]\.m$/.test(folded)) return afterTimes.has(following);
  if (beforeNumbers.has(folded) && (word === folded || word.length > 1)) return /^\d/.test(next);
  if (trailing.has(folded) || /^(?:\p{Upper}\.)+\p{Upper}$/u.test(word)) return !starters.has(following);
  if (/^\p{Upper}$/u.test(word)) return !starters.has(following) || /^\p{Upper}\./u.test(next);
  return leading.has(folded) && (word !== folded || !starters.has(following));
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
