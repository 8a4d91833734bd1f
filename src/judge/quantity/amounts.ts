/**
 * Amounts: numbers with their units, as far as they can be worked out.
 *
 * In: a slot of a comparison. Out: whether both sides give the same amounts in
 * other words: "2.5" / "two and a half", "8 p.m." / "20:00", "a dozen" / "12",
 * "14 days" / "two weeks", "one in five" / "20 percent".
 */

import type { Range } from '../../match/alignment/steps.ts';
import { ordinals, scales } from '../../match/lexicon/numbers.ts';
import type { Word } from '../../match/words/words.ts';
import type { Comparison, Side } from '../compared.ts';
import type { Slot } from '../slots.ts';
import { unitOf } from './units.ts';

/** So much of what its kind of unit is counted in; a plain number has no kind. */
interface Amount {
  readonly value: number;
  readonly kind: string;
  /** Whether it was worked out of another system of units, so that news round it. */
  readonly rounded: boolean;
}

export function isSameAmount({ base, variant }: Comparison, slot: Slot): boolean {
  const [one, other] = [amountsIn(base, slot.base), amountsIn(variant, slot.variant)];
  return one.length > 0 && one.length === other.length && one.every((amount, index) => isSame(amount, other[index]));
}

/** How far apart one amount in two systems of units may be, as a share of it. */
const rounding = 0.04;

function isSame(one: Amount, other: Amount | undefined): boolean {
  if (!other || one.kind !== other.kind) return false;
  const share = one.rounded === other.rounded ? 1e-9 : rounding;
  return Math.abs(one.value - other.value) <= share * Math.max(one.value, other.value);
}

/** Words on either side of a slot that an amount in it may begin or end with, and words of it that are read. */
const [aside, longest] = [4, 24];

/** The amounts of a stretch in order, those whole that begin before it or end behind it. */
function amountsIn(side: Side, { from, to }: Range): readonly Amount[] {
  const { words } = side;
  let [first, last] = [from, Math.min(to, from + longest)];
  while (from - first < aside && signOf(side, words[first - 1]) !== none) first--;
  while (last - to < aside && signOf(side, words[last]) !== none) last++;
  let line = words
    .slice(first, last)
    .map((word) => signOf(side, word))
    .join(' ');
  for (const [pattern, replace] of rules) line = line.replace(pattern, replace);
  return [...line.matchAll(amount)].flatMap(([, other, minutes, count = '', unit]): readonly Amount[] => {
    if (other !== undefined) return [{ value: 1, kind: other, rounded: false }];
    if (minutes !== undefined) return [{ value: Number(minutes), kind: 'clock', rounded: false }];
    const { kind = '', size = 1, rounded = false } = unitOf(unit) ?? {};
    return count === 'a' && kind === '' ? [] : [{ value: counted(count) * size, kind, rounded }];
  });
}

/** A word that no amount has. */
const none = '_';
const grammar = new Set('a and in out of per am pm oclock several few many'.split(' '));
const factors: ReadonlyMap<string, number> = new Map([...scales, ['dozen', 12]]);
const shares: ReadonlyMap<string, number> = new Map([
  ...[...ordinals].flatMap(([word, value]): [string, number][] => [
    [word, value],
    [`${word}s`, value],
  ]),
  ['half', 2],
  ['quarter', 4],
  ['quarters', 4],
]);
const named: ReadonlyMap<string, string> = new Map([
  ['an', 'a'],
  ['past', '=last'],
  ['noon', '@720'],
  ['midnight', '@0'],
  ['twice', '2 times'],
]);

/**
 * What a word is to an amount: a number, "x1000" by which one is multiplied, "/4" by which it is divided, a unit,
 * "@480" for minutes of a day, or "=first" for what cannot be worked out.
 */
function signOf({ wording }: Side, word: Word | undefined): string {
  if (!word) return none;
  const { folded, value, ordinal } = word.lexeme;
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(wording.text.slice(word.span.start, word.span.end)) ?? [];
  if (minutes !== undefined) return `@${60 * Number(hours) + Number(minutes)}`;
  const [factor, share] = [factors.get(folded), shares.get(folded) ?? 0];
  if (factor !== undefined) return `x${factor}`;
  if (share > 2 || folded === 'half') return `/${share}`;
  if (value !== null && !ordinal) return String(value);
  const many = factors.get(folded.replace(/s$/, ''));
  if (many !== undefined) return `=x${many}s`;
  if (grammar.has(folded) || unitOf(folded)) return folded;
  return named.get(folded) ?? (word.lexeme.quantity ? `=${folded}` : none);
}

const number = String.raw`(?<=^| )(\d+(?:\.\d+)?)`;
const rule = (pattern: string, work: (...found: string[]) => number | string) =>
  [new RegExp(`${pattern}(?= |$)`, 'g'), (...found: string[]) => String(work(...found))] as const;

/** How the signs of a stretch come to numbers, in this order. */
const rules = [
  rule('=last(?= [b-z])', () => '=last a'),
  rule('per cent', () => 'percent'),
  rule(String.raw`(?:several|few|many) (x\d+)`, (_, factor) => `=${factor}s`),
  rule(String.raw`\/2 a x(\d+)`, (_, factor) => Number(factor) / 2),
  rule(String.raw`(?<=^| )a x(\d+)`, (_, factor = '') => factor),
  rule(String.raw`${number} and a \/2`, (_, count) => Number(count) + 0.5),
  rule(`${number} x100`, (_, count) => 100 * Number(count)),
  rule('(?<=^| )([2-9]0) ([1-9])', (_, tens, ones) => Number(tens) + Number(ones)),
  rule(String.raw`(?<=^| )(\d+00) (?:and )?([1-9]\d?)`, (_, hundreds, rest) => Number(hundreds) + Number(rest)),
  rule(String.raw`${number} x(\d+)`, (_, count, factor) => Number(count) * Number(factor)),
  rule(String.raw`(?<=^| )(\d+|a) \/(\d+)`, (_, count, of) => counted(count) / Number(of)),
  rule(String.raw`\/2(?: a(?= [a-z]{3}))?`, () => 0.5),
  rule(String.raw`(?<=^| )(\d|a) ([a-z]{4,}) and 0\.5`, (_, count, unit) => `${counted(count) + 0.5} ${unit}`),
  rule(String.raw`${number} (?:out of|in) (\d{1,2}|100)`, (_, count, of) => Number(count) / Number(of)),
  rule(`${number} percent`, (_, count) => Number(count) / 100),
  rule(String.raw`@(\d+) (am|pm)`, (_, minutes, half) => `@${(Number(minutes) % 720) + (half === 'pm' ? 720 : 0)}`),
  rule(`${number} (am|pm|oclock)`, (_, hour, half) => `@${60 * ((Number(hour) % 12) + (half === 'am' ? 0 : 12))}`),
];

function counted(count: string | undefined): number {
  return count === 'a' ? 1 : Number(count);
}

/** What is not worked out, minutes of a day, or a count with its unit. */
const amount = /(?<=^| )(?:[=/x](\S+)|@(\d+)|(\d+(?:\.\d+)?|a)(?: ([a-z]{2,}))?)(?= |$)/g;
