/**
 * Inline: standing matter that shares a line with running text.
 *
 * In: one line, without white space at its ends. Out: how much of its start is a
 * dateline, from where its end is a sign-off. Looks no further than
 * a window at either end, so a long line costs no more than a short one.
 */

import { agencyEndings, agencyPattern } from './agencies.ts';
import { trailingInvitation } from './standing-lines.ts';

/** Code units at the end of a line in which a sign-off is looked for. */
const tail = 700;

const date = '(?:,? (?:\\p{Upper}\\p{Lower}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Upper}\\p{Lower}{2,8}))?(?:,? \\d{4})?';
const dash = '\\s*(?:--+|[-–—:])\\s*';
const capitals = "\\p{Upper}[\\p{Upper}.'’/ -]{2,40}(?:, [\\p{Upper}][\\p{Alpha}. ]{1,25}){0,2}";
const place = "\\p{Upper}[\\p{Alpha}.'’/ -]{2,40}(?:, [\\p{Upper}][\\p{Alpha}. ]{1,25}){0,2}";
const opening = '(?=["“‘\'«„\\[(]?[\\p{Upper}\\d])';

/** `MOSCOW - `, `PORT ELLIS, Norland (AP) -- `, `Brussels (Brussels Morning Newspaper) – `, `(Reuters) - `. */
const inCapitals = new RegExp(
  `^${capitals}${date}(?: ?\\([^()]{2,50}\\))?\\s*(?:(?<=\\s)--+|[–—]|(?<=\\s)-(?=\\s))\\s*${opening}`,
  'u',
);
const withBrackets = new RegExp(`^${place}${date} ?\\([^()]{2,50}\\)${dash}${opening}`, 'u');
const bracketsAlone = new RegExp(`^\\([^()]{2,50}\\)\\s*(?:--+|[–—-])\\s*${opening}`, 'u');
const stopped = /^\p{Upper}{4,}(?: \p{Upper}{3,}){0,2}\. (?=["“‘]?\p{Upper})/u;

/** How many code units at the start of the line are a dateline; 0 for none. */
export function datelineLength(line: string): number {
  const window = line.slice(0, 200);
  if (window.startsWith('(')) return bracketsAlone.exec(window)?.[0].length ?? 0;
  if (/^[a-z0-9"“‘']/.test(window)) return 0;
  const crying = !/^.{0,2}[a-z]/.test(window);
  const dashed = /[-–—]/.test(window);
  const found =
    (crying && dashed && inCapitals.exec(window)) ||
    (window.includes('(') && withBrackets.exec(window)) ||
    (crying && window.includes('. ') && stopped.exec(window));
  return found ? found[0].length : 0;
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

/** What every such credit in brackets has. */
const creditOpening =
  /[([]\s?(?:additional|original|report|writ|edit|compil|translat|source|contribut|with|from|photo|story|graphic|video)|contributed/i;

/** What is sought at the very end of a line, its first group being the sign-off. `may` is quick and says where it cannot be. */
interface SignOff {
  readonly may: (window: string) => boolean;
  readonly pattern: RegExp;
  /** Whether it is sought in small letters: so long a pattern of both cases takes three times as long to compile. */
  readonly isSmall?: true;
}

const always = () => true;
const signOffs: readonly SignOff[] = [
  { may: always, pattern: trailingInvitation },
  {
    may: endsInAgency,
    pattern: new RegExp(
      `(?:^|[.!?…]["'”’)\\]]*\\s*|["”’]\\s+)((?:[-–—/(\\[]\\s?)?(?:the )?${list}\\s?[)\\]/.]?)$`,
      'u',
    ),
  },
  {
    may: (window) => !/[!-@[-~\u2000-\u206F]$/.test(window),
    pattern: /[.!?…)]["'”’)\]]*\s+(\p{Upper}{3,14}(?: \p{Upper}{3,14})?)$/u,
  },
  {
    may: (window) => window.startsWith('(') && window.endsWith(')'),
    pattern: /^(\((?:The )?\p{Upper}[\p{Alpha}-]+(?: \p{Upper}[\p{Alpha}-]+){0,3}\))$/u,
  },
  {
    may: (window) => /[)\]]\.?$/.test(window) && creditOpening.test(window),
    pattern: new RegExp(
      `(?:^|\\s)([(\\[]\\s?${credit.toLowerCase()}[^()[\\]]{2,500}(?:\\([^()]{0,60}\\)[^()[\\]]{0,200})?[)\\]]\\.?)$`,
    ),
    isSmall: true,
  },
  {
    may: (window) => /(?:report|writ|edit)ing /i.test(window),
    pattern:
      /(?:^|[.!?]["'”’)\]]*\s+)((?:[-–—]+ ?)?(?:additional |with )?(?:reporting|writing|editing) (?:and (?:writing|editing) )?by\b[^.!?]{2,300}(?:\.[^.!?]{2,200}){0,2}[.!?]?)$/i,
  },
  {
    may: (window) => /with (?:input|file|report|assistance|contribution)/i.test(window),
    pattern:
      /(?:^|[.!?]["'”’)\]]*\s+)((?:[-–—]+ ?)?with (?:inputs?|files|reports?|reporting|assistance|contributions) (?:from|by)\b[^.!?]{2,120}\.?)$/i,
  },
  {
    may: (window) => window.includes(':'),
    pattern: /(?:^|[.!?]["'”’)\]]*\s+)((?:[-–—]+ ?)?sources?: ?[^.!?]{2,60}\.?)$/i,
  },
  {
    may: (window) => window.includes(' contributed '),
    pattern:
      /(?:^|[.!?]["'”’)\]]*\s+)((?:the |\p{Upper})[^.!?]{2,120} contributed (?:reporting|to this (?:report|story|article))(?: from [^.!?]{2,40})?\.?)$/u,
  },
  {
    may: (window) => /(?:first|originally) (?:appeared|published|ran)/i.test(window),
    pattern:
      /(?:^|[.!?]["'”’)\]]*\s+)((?:this|the) (?:article|story|report) (?:was )?(?:first|originally) (?:appeared|published|ran)\b[^!?]{2,160})$/i,
  },
];

function endsInAgency(window: string): boolean {
  const last = /([A-Za-z]+)[^A-Za-z]{0,4}$/.exec(window.slice(-30))?.[1];
  return last !== undefined && agencyEndings.has(last);
}

/**
 * Where the sign-offs at the end of the line begin: `REUTERS`, `(Reporting by ...; editing by ...)`,
 * `(source: X)`, and an invitation after them. The line's length when there are none.
 */
export function signOffStart(line: string): number {
  let end = line.length;
  for (let rounds = 0; rounds < 6; rounds++) {
    const window = line.slice(Math.max(0, end - tail), end).trimEnd();
    const length = signOffLength(window);
    if (length === 0) break;
    end = Math.max(0, end - tail) + window.length - length;
  }
  return end === line.length ? end : line.slice(0, end).trimEnd().length === 0 ? 0 : end;
}

/** Code units of the first sign-off in the table that ends the window; 0 for none. */
function signOffLength(window: string): number {
  for (const { may, pattern, isSmall } of signOffs) {
    const found = may(window) ? pattern.exec(isSmall ? small(window) : window)?.[1] : undefined;
    if (found) return found.length;
  }
  return 0;
}

/** The letters of English in small; all else stays, and as long as it is. */
function small(text: string): string {
  return text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}
