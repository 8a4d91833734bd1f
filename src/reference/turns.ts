/**
 * Turns: who speaks where in a reference.
 *
 * In: its words. Out: stretches in order, each with the label it stands under,
 * `RUIZ`, `Priya Venn`, `The Minister (Orla Venning)`, `A`; null before the
 * first, and throughout where there are no labels. One label alone is a
 * heading.
 */

import type { Span } from '../model.ts';

export interface Turn extends Span {
  readonly label: string | null;
}

const least = 2;
const longest = 90;

const word = "(?:\\p{Upper}[\\p{Alpha}.'’-]*|of|for|the|and|de|del|van|von|der|den|la|le|al|bin)";
const bracket = '(?:[ \\t]*\\([^()\\n]{1,60}\\))';
const labelled = new RegExp(
  `^[ \\t]*((?:Q\\d+[ \\t]+)?\\p{Upper}[\\p{Alpha}.'’-]*(?:[ \\t]+${word}){0,8}${bracket}{0,2})[ \\t]*:(?=[ \\t\\r]|$)`,
  'gmu',
);
const lettered = /^[ \t]*([QA])[.:](?=[ \t])/gm;

/** A text and its turns; a label that only says that the same speaker goes on is blanked, so that sentences run on. */
export function withTurns(spoken: string): { readonly text: string; readonly turns: readonly Turn[] } {
  const pieces: string[] = [];
  const turns: Turn[] = [];
  let at = 0;
  for (const turn of turnsOf(spoken)) {
    const last = turns.at(-1);
    if (last?.label != null && last.label === turn.label) {
      pieces.push(spoken.slice(at, last.end), spoken.slice(last.end, turn.start).replace(/[^\r\n]/g, ' '));
      at = turn.start;
      turns[turns.length - 1] = { ...last, end: turn.end };
    } else turns.push(turn);
  }
  return { text: pieces.join('') + spoken.slice(at), turns };
}

/** @param text As `spoken` gives it. */
export function turnsOf(text: string): readonly Turn[] {
  const heads = [...matches(text, labelled), ...matches(text, lettered)].sort((a, b) => a.start - b.start);
  const whole = { start: 0, end: text.length, label: null };
  if (heads.length < least) return [whole];
  const turns = heads.map(({ label, end }, index): Turn => {
    return { label, start: end, end: heads[index + 1]?.start ?? text.length };
  });
  return [{ ...whole, end: heads[0]?.start ?? 0 }, ...turns].filter(({ start, end }) => text.slice(start, end).trim());
}

function matches(text: string, pattern: RegExp) {
  return [...text.matchAll(pattern)].flatMap(({ 0: all, 1: label = '', index }) =>
    all.length <= longest ? [{ label, start: index, end: index + all.length }] : [],
  );
}

/** Labels of those who ask and lead: no source's words stand under them unless the source is named so. */
const asking =
  /^(?:Q|QUESTION|QUESTIONER|REPORTER|INTERVIEWER|JOURNALIST|PRESENTER|HOST|MODERATOR|CHAIR|THE CHAIR|SPEAKER)\d*$/i;

export interface Spoken {
  readonly turns: readonly Turn[];
  readonly isRelease: boolean;
}

/**
 * The turns that may be a speaker's: those under the speaker's name; else those under a role that is nobody's name, if
 * there is one alone that does not ask. What stands under no label may be anybody's, but in a release nobody's who is
 * quoted in it.
 */
export function eligible({ turns, isRelease }: Spoken, speaker: string | null, others: readonly string[]) {
  const labels = [...new Set(turns.flatMap(({ label }) => label ?? []))];
  const named = speaker === null ? labels : labels.filter((label) => goesBy(label, speaker));
  const roles = labels.includes('A') ? ['A'] : labels.filter((label) => !asking.test(label.trim()));
  const [role, ...more] = roles;
  const free = role !== undefined && more.length === 0 && !others.some((other) => goesBy(role, other)) ? [role] : [];
  const own = new Set(named.length > 0 || isRelease ? named : free);
  const isOpen = !isRelease || named.length === 0;
  return turns.filter(({ label }) => (label === null ? isOpen : own.has(label)));
}

export function goesBy(label: string, speaker: string): boolean {
  const surname = tokens(speaker).at(-1);
  return surname !== undefined && tokens(label).includes(surname);
}

function tokens(name: string): readonly string[] {
  return (
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{Alpha}\p{M}]+(?:['’-][\p{Alpha}\p{M}]+)*/gu) ?? []
  );
}
