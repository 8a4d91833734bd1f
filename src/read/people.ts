/** People: who wrote an article, out of a line that says so among other things. */

import { agencyNamed, outletPattern } from './text/agencies.ts';

/** What opens a byline. */
export const byWords = /^(?:(?:written|words|text|story|reporting|report|posted)?:?\s*by|words:|from)\s+/i;

const particle = '(?:de|da|del|della|di|du|van|von|der|den|al|el|bin|ibn|la|le|of|st)';
const person = new RegExp(
  `^(?:\\p{Upper}[\\p{Alpha}.'’-]*|${particle})(?: (?:\\p{Upper}[\\p{Alpha}.'’-]*|${particle})){1,5}$`,
  'u',
);
const outlet = new RegExp(`^${outletPattern}$`, 'u');

/** Where the names end: a bar or dot, a day, a picture's maker, a place. */
const ends = /\s*(?:[|·•–—\n(]|\d|\b(?:updated|published|photograph(?:s|y)?|pictures?|illustrations?|video)\b)/i;

/** Code units of a byline that are looked at. */
const longest = 300;

/** @returns Names as printed, joined by commas and `and`; without posts, places, outlets and agencies. */
export function peopleIn(words: string): string | undefined {
  const line = words.slice(0, longest).trim().replace(byWords, '').split(ends)[0] ?? '';
  const parts = line
    .replace(/\s+(?:in|at|for) (?:the )?\p{Upper}.*$/u, '')
    .split(/\s*(?:,|;|&|\/|\band\b)\s*/)
    .map((part) => part.replace(/[.,:;]+$/, '').trim())
    .filter((part) => part !== '');
  const names = parts.filter((part) => person.test(part) && agencyNamed(part) === null && !outlet.test(part));
  const kept = names.length > 0 ? names : parts.slice(0, 1).filter((part) => agencyNamed(part) === null);
  return joined([...new Set(kept)]);
}

/** @returns `A`, `A and B`, `A, B and C`; undefined for nobody. */
export function joined(names: readonly string[]): string | undefined {
  if (names.length < 2) return names[0];
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Agencies that a byline names: `Ana Ruiz, Reuters` and `AP`. */
export function agenciesIn(words: string | undefined): readonly string[] {
  const parts = (words ?? '').replace(byWords, '').split(/\s*(?:,|;|\/|\||·|\band\b|&|\(|\))\s*/);
  return parts.flatMap((part) => agencyNamed(part.trim()) ?? []);
}
