/**
 * Inline: standing matter that shares a line with running text.
 *
 * In: one line, without white space at its ends. Out: how much of its start is a
 * dateline, from where its end is a sign-off. Looks no further than
 * a window at either end, so a long line costs no more than a short one.
 */

import { agencyPattern } from './agencies.ts';
import { trailingInvitation } from './standing-lines.ts';

/** Code units at the end of a line in which a sign-off is looked for. */
const tail = 700;

const date = '(?:,? (?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{Ll}{2,8}))?(?:,? \\d{4})?';
const dash = '\\s*(?:--+|[-–—:])\\s*';
const capitals = "\\p{Lu}[\\p{Lu}.'’/ -]{2,40}(?:, [\\p{Lu}][\\p{L}. ]{1,25}){0,2}";
const place = "\\p{Lu}[\\p{L}.'’/ -]{2,40}(?:, [\\p{Lu}][\\p{L}. ]{1,25}){0,2}";
const opening = '(?=["“‘\'«„\\[(]?[\\p{Lu}\\d])';

/** `MOSCOW - `, `PORT ELLIS, Norland (AP) -- `, `Brussels (Brussels Morning Newspaper) – `, `(Reuters) - `. */
const datelines: readonly RegExp[] = [
  new RegExp(`^${capitals}${date}(?: ?\\([^()]{2,50}\\))?\\s*(?:(?<=\\s)--+|[–—]|(?<=\\s)-(?=\\s))\\s*${opening}`, 'u'),
  new RegExp(`^${place}${date} ?\\([^()]{2,50}\\)${dash}${opening}`, 'u'),
  new RegExp(`^\\([^()]{2,50}\\)\\s*(?:--+|[–—-])\\s*${opening}`, 'u'),
  /^\p{Lu}{4,}(?: \p{Lu}{3,}){0,2}\. (?=["“‘]?\p{Lu})/u,
];

/** How many code units at the start of the line are a dateline; 0 for none. */
export function datelineLength(line: string): number {
  const window = line.slice(0, 200);
  for (const pattern of datelines) {
    const found = pattern.exec(window)?.[0];
    if (found) return found.length;
  }
  return 0;
}

/** What a dateline gives in brackets: an outlet or an agency. */
export function bracketed(dateline: string): string | null {
  return /\(([^()]{2,50})\)/.exec(dateline)?.[1]?.trim() ?? null;
}

const list = `${agencyPattern}(?:(?:, | and | & |/|, and )${agencyPattern})*`;
const work = '(?:reporting|writing|editing|edited|compiled|translated|written|reported)';
const credit =
  `(?:(?:additional |original )?${work}(?: and ${work})?(?: by\\b| in\\b|:)|sources?:|contributed by\\b|with (?:additional |inputs?|files|reports?|reporting|agenc|${agencyPattern})|` +
  `from (?:agencies|wires?|${agencyPattern})|(?:photo|story|graphic|video)s? by|${agencyPattern} contributed)`;

/** Sign-offs at the very end of a line; the first group is the sign-off. */
const signOffs: readonly RegExp[] = [
  new RegExp(`(?:^|[.!?…]["'”’)\\]]*\\s*|["”’]\\s+)((?:[-–—/(\\[]\\s?)?(?:the )?${list}\\s?[)\\]/.]?)$`, 'u'),
  /[.!?…)]["'”’)\]]*\s+(\p{Lu}{3,14}(?: \p{Lu}{3,14})?)$/u,
  /^(\((?:The )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3}\))$/u,
  new RegExp(`(?:^|\\s)([(\\[]\\s?${credit}[^()[\\]]{2,500}(?:\\([^()]{0,60}\\)[^()[\\]]{0,200})?[)\\]]\\.?)$`, 'iu'),
  /(?:^|[.!?]["'”’)\]]*\s+)((?:[-–—]+ ?)?(?:additional |with )?(?:reporting|writing|editing) (?:and (?:writing|editing) )?by\b[^.!?]{2,300}(?:\.[^.!?]{2,200}){0,2}[.!?]?)$/iu,
  /(?:^|[.!?]["'”’)\]]*\s+)((?:[-–—]+ ?)?with (?:inputs?|files|reports?|reporting|assistance|contributions) (?:from|by)\b[^.!?]{2,120}\.?)$/iu,
  /(?:^|[.!?]["'”’)\]]*\s+)((?:[-–—]+ ?)?sources?: ?[^.!?]{2,60}\.?)$/iu,
  /(?:^|[.!?]["'”’)\]]*\s+)((?:the |\p{Lu})[^.!?]{2,120} contributed (?:reporting|to this (?:report|story|article))(?: from [^.!?]{2,40})?\.?)$/u,
  /(?:^|[.!?]["'”’)\]]*\s+)((?:this|the) (?:article|story|report) (?:was )?(?:first|originally) (?:appeared|published|ran)\b[^!?]{2,160})$/iu,
];

/**
 * Where the sign-offs at the end of the line begin: `REUTERS`, `(Reporting by ...; editing by ...)`,
 * `(source: X)`, and an invitation after them. The line's length when there are none.
 */
export function signOffStart(line: string): number {
  let end = line.length;
  for (let rounds = 0; rounds < 6; rounds++) {
    const window = line.slice(Math.max(0, end - tail), end).trimEnd();
    const found = [trailingInvitation, ...signOffs].map((pattern) => pattern.exec(window)?.[1]).find(Boolean);
    if (!found) break;
    end = Math.max(0, end - tail) + window.length - found.length;
  }
  return end === line.length ? end : line.slice(0, end).trimEnd().length === 0 ? 0 : end;
}
