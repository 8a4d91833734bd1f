/**
 * Names: whether two names as printed are of one speaker.
 *
 * In: names as articles give them. Out: the same, different, or not known. An
 * office or body and its spokesperson, or a role, are never different speakers.
 */

import type { Span } from '../../model.ts';
import { likeness } from '../words/distance.ts';

/** Words before or in a name that name nobody. */
const titles = new Set(
  (
    'the mr mrs ms dr sir lord lady prof professor sen senator rep representative congressman congresswoman gov governor ' +
    'president minister prime foreign secretary general gen col colonel lt sgt capt captain chairman chairwoman chief ' +
    'judge justice king queen prince pope rev reverend ambassador mayor sheriff deputy vice former late then jr sr ii iii iv'
  ).split(' '),
);

/** Words that make a name one of a body, a group or a role. */
const bodies = new Set(
  (
    'spokesman spokeswoman spokesperson spokespeople ministry department house office agency committee council court police ' +
    'government administration party campaign company union university faculty group army military force forces ' +
    'sources source official officials officer aide aides lawyer lawyers lawmakers executives bishops conference ' +
    'association commission board bank kremlin pentagon congress senate parliament embassy authority institute institution ' +
    'foundation federation network service services corporation corp inc ltd plc holdings club team league school hospital ' +
    'church coalition alliance front movement watch international organization organisation center centre news times post ' +
    'press media tribune action campaigners activists workers residents families'
  ).split(' '),
);

export type Agreement = 'same' | 'different' | 'unknown';

/** @returns `different` only for two people with surnames or first names that cannot be one's. */
export function agreement(a: string | null, b: string | null): Agreement {
  const [x, y] = [nameWords(a), nameWords(b)];
  if (x.length === 0 || y.length === 0) return 'unknown';
  if (a === b || x.join(' ') === y.join(' ')) return 'same';
  if (isBody(x) || isBody(y) || isRole(a) || isRole(b)) return within(x, y) || within(y, x) ? 'same' : 'unknown';
  return surnamesMeet(x, y) ? (firstNamesMeet(x, y) ? 'same' : 'different') : 'different';
}

/** Whether a speaker is called by no name: "the boss", "a businessman"; or by an acronym, as bodies are. */
function isRole(printed: string | null): boolean {
  return printed !== null && (!/\p{Upper}/u.test(printed) || /^(?:\p{Upper}\.?){2,6}$/u.test(printed));
}

/** A number, or a last word in lower case, but for where somebody is from: "five teachers at Elm Road". */
const describes = /\p{N}|(?:^| )\p{Lower}[\p{Alpha}'’-]*(?: (?:at|from|in|of|who|with) .*)?$/u;

/** Whether nobody knows who a speaker is but by what he is: a group, a body, a role, or nobody mentioned at all. */
export function isNameless(name: string | null): boolean {
  return name === null || isRole(name) || describes.test(name) || isBody(nameWords(name));
}

/** Whether two printed names are forms or spellings of one. */
export function sameSpeaker(a: string | null, b: string | null): boolean {
  return agreement(a, b) === 'same';
}

/** A word as printed, without the end that makes a possessive. */
const printedWord = /(?<!\p{Alpha}['’])[\p{Alpha}\p{M}\p{N}]+(?:['’-](?!s\b)[\p{Alpha}\p{M}\p{N}]+)*/giu;

/** Words without accents, capitals and curls. */
function folded(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'");
}

/** The words of names asked for so far; emptied when full, so that no run of any length outgrows it. */
const known = new Map<string | null, readonly string[]>();
const mostKnown = 20_000;

/** The words of a name, folded, titles and possessives left out. */
export function nameWords(name: string | null): readonly string[] {
  const found = known.get(name);
  if (found) return found;
  if (known.size >= mostKnown) known.clear();
  const fresh = wordsOf(name);
  known.set(name, fresh);
  return fresh;
}

function wordsOf(name: string | null): readonly string[] {
  const words = [...(name ?? '').replace(/^an? /, '').matchAll(printedWord)].map(([word]) => folded(word));
  const kept = words.filter((word) => !titles.has(word));
  return kept.length > 0 ? kept : words;
}

/** Whether the words of a name are of a body, a group or a role. */
export function isBody(words: readonly string[]): boolean {
  return words.some((word) => bodies.has(word));
}

/** Whether a name has all the words of another, but for initials. */
function within(few: readonly string[], many: readonly string[]): boolean {
  const whole = few.filter((word) => word.length > 1);
  return (whole.length > 1 ? whole : few).every((word) => many.some((other) => spelledAlike(word, other)));
}

function surnamesMeet(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.at(-1) ?? '', b.at(-1) ?? ''];
  return spelledAlike(x, y) || within(a.length < b.length ? a : b, a.length < b.length ? b : a);
}

/** Unknown first names meet any; initials meet what they begin. */
function firstNamesMeet(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return true;
  const [x, y] = [a[0] ?? '', b[0] ?? ''];
  if (x.length === 1 || y.length === 1) return x[0] === y[0];
  return spelledAlike(x, y) || isShortFor(x, y) || within(a, b) || within(b, a);
}

/** Whether two first names begin alike, as a short form and its name do: "Ed" and "Edward". */
function isShortFor(a: string, b: string): boolean {
  const length = Math.min(3, a.length, b.length);
  return a.slice(0, length) === b.slice(0, length);
}

/** Spellings of one name: equal, or long and but a letter or two apart from the same first letter. */
function spelledAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (a[0] !== b[0] || Math.min(a.length, b.length) < 5) return false;
  return likeness(a, b, 0.74) > 0;
}

/** Where a text, within spans of it, has the last word of a name; null where it has not, or there is no name. */
export function mentionOf(name: string | null, spans: readonly Span[], text: string): Span | null {
  const surname = nameWords(name).at(-1);
  if (!surname) return null;
  for (const { start, end } of spans) {
    const own = text.slice(start, end);
    if (!folded(own).includes(surname)) continue;
    for (const { 0: word, index } of own.matchAll(printedWord))
      if (folded(word) === surname) return { start: start + index, end: start + index + word.length };
  }
  return null;
}
