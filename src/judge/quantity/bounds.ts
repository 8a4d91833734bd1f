/**
 * Bounds: what an amount is at least, at most, or more or less than.
 *
 * In: a comparison, and a slot of it. Out: where one bound has its contrary in
 * its place ("at least" / "at most"), and where an amount that both sides give
 * has its bound on one side alone ("at least 40 boats" / "40 boats").
 */

import type { Range } from '../../match/alignment/steps.ts';
import type { Flag } from '../../model.ts';
import type { Comparison, Side, SideName } from '../compared.ts';
import { opposing } from '../comparison.ts';
import { shown } from '../edits.ts';
import { zoneOf } from '../scope.ts';
import type { Slot } from '../slots.ts';

/** One word of each side, by its index. */
export type Pair = Readonly<Record<SideName, number>>;

/** Bounds and orders of which each turns the other round. */
const bounds: readonly (readonly [string, string])[] = [
  ['least', 'most'],
  ['more', 'less'],
  ['more', 'fewer'],
  ['over', 'under'],
  ['above', 'below'],
  ['before', 'after'],
  ['minimum', 'maximum'],
];

const boundWords: ReadonlySet<string> = new Set(bounds.flat());

/** A bound that alone is turned round; a negation beside it would turn it back. */
export function contraryBounds({ base, variant }: Comparison, slot: Slot): Pair | null {
  if (slot.base.from === slot.base.to || slot.variant.from === slot.variant.to) return null;
  const ofBase = boundsIn(base, slot.base);
  if (ofBase.size === 0) return null;
  const ofVariant = boundsIn(variant, slot.variant);
  if (ofVariant.size === 0 || denies(base, slot.base) !== denies(variant, slot.variant)) return null;
  for (const [a, b] of bounds)
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const [one, other] = [ofBase.get(x), ofVariant.get(y)];
      if (one !== undefined && other !== undefined && !ofBase.has(y) && !ofVariant.has(x))
        return { base: one, variant: other };
    }
  return null;
}

/** The words of a range that bound an amount, each with its first index. */
function boundsIn({ words }: Side, { from, to }: Range): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let i = from; i < to; i++) {
    const { folded = '' } = words[i]?.lexeme ?? {};
    if (boundWords.has(folded) && !found.has(folded)) found.set(folded, i);
  }
  return found;
}

function denies({ words }: Side, { from, to }: Range): boolean {
  return words.slice(from, to).some(({ lexeme }) => lexeme.negation === 'no');
}

/** A list of phrases, each as its words. */
const phrases = (list: string): readonly (readonly string[])[] => list.split(', ').map((phrase) => phrase.split(' '));
const notAbove = 'no more than, not more than';

/** Words before a number that bound it: "at least 40". */
const leading: readonly (readonly string[])[] = [
  `${notAbove}, no less than, no fewer than, not less than, not fewer than`,
  'at least, at most, more than, less than, fewer than, in excess of, upwards of, as many as, as much as, up to',
  'over, above, under, below',
].flatMap(phrases);

/** Words after a number, or after the word it counts, that bound it: "40 or more", "40 boats or more". */
const trailing: readonly (readonly string[])[] = ['or more', 'or less', 'or fewer', 'plus'].map((phrase) =>
  phrase.split(' '),
);

/** Where an amount that both sides give has a bound on one alone, and nothing shows that it is left out. */
export function loneBounds(comparison: Comparison): readonly Flag[] {
  const found: Flag[] = [];
  if (comparison.reported) return found;
  const { base, variant } = comparison;
  for (let index = 0; index < base.words.length; index++) {
    const lexeme = base.words[index]?.lexeme;
    if (!lexeme || lexeme.value === null || lexeme.ordinal) continue;
    const opposite = base.opposite[index] ?? -1;
    if (lexeme.value !== variant.words[opposite]?.lexeme.value) continue;
    const flag = loneBound(comparison, { base: index, variant: opposite });
    if (flag) found.push(flag);
  }
  return found;
}

/** @param at The number on both sides. */
function loneBound(comparison: Comparison, at: Pair): Flag | null {
  const bounded = { base: boundedAt(comparison.base, at.base), variant: boundedAt(comparison.variant, at.variant) };
  const name: SideName = bounded.base ? 'base' : 'variant';
  const [bound, bare] = [bounded[name], opposing(name)];
  if (
    !bound ||
    bounded[bare] ||
    limitOf(comparison, at) ||
    isSaid(comparison, name, bound) ||
    endsMixed(comparison[bare], at[bare])
  )
    return null;
  const own = shown(comparison, name, bound);
  const other = shown(comparison, bare, { from: at[bare], to: at[bare] + 1 });
  return { flag: 'quantity', base: name === 'base' ? own : other, variant: name === 'base' ? other : own };
}

/** A number with the words that bound it; null for none. */
function boundedAt(side: Side, index: number): Range | null {
  const before = leadingAt(side, index, leading);
  if (before) return before;
  for (const phrase of trailing)
    for (const from of [index + 1, index + 2])
      if (reads(side, from, { phrase, of: index })) return { from: index, to: from + phrase.length };
  return null;
}

/** A number with one of some phrases before it, or before its article: "no more than a dozen"; null for none. */
function leadingAt(side: Side, index: number, among: readonly (readonly string[])[]): Range | null {
  const first = side.words[index - 1]?.lexeme.folded === 'a' ? index - 1 : index;
  const before = among.find((phrase) => reads(side, first - phrase.length, { phrase, of: index }));
  return before ? { from: first - before.length, to: index + 1 } : null;
}

interface Phrase {
  readonly phrase: readonly string[];
  /** The number it bounds, by its index. */
  readonly of: number;
}

/** Whether a phrase stands at an index, in the sentence of its number. */
function reads({ words }: Side, from: number, { phrase, of }: Phrase): boolean {
  return phrase.every((word, offset) => {
    const found = words[from + offset];
    return found?.lexeme.folded === word && found.sentence === words[of]?.sentence;
  });
}

/** Words before a number of which those of one line say the same: "no more than three" is "only three". */
const limits: readonly (readonly (readonly string[])[])[] = [
  `${notAbove}, at most`,
  `${notAbove}, only, just, merely`,
].map(phrases);

/** The words that say of a number on each side that there are no more, the number with them; null where one does not. */
function limitOf({ base, variant }: Comparison, at: Pair): Readonly<Record<SideName, Range>> | null {
  for (const alike of limits) {
    const [ofBase, ofVariant] = [leadingAt(base, at.base, alike), leadingAt(variant, at.variant, alike)];
    if (ofBase && ofVariant && !isDenied(base, ofBase) && !isDenied(variant, ofVariant))
      return { base: ofBase, variant: ofVariant };
  }
  return null;
}

/** "not only three". */
function isDenied({ words }: Side, { from }: Range): boolean {
  return words[from - 1]?.lexeme.negation === 'no' && words[from - 1]?.sentence === words[from]?.sentence;
}

/** Words within which a limit comes to its number: "no more than a dozen". */
const toNumber = 4;

/** Whether a word is one of those that say of a number, as the other side does, that there are no more. */
export function isLimit(comparison: Comparison, name: SideName, index: number): boolean {
  const { words, opposite } = comparison[name];
  for (let number = index + 1; number <= index + toNumber; number++) {
    const other = opposite[number] ?? -1;
    if (words[number]?.lexeme.value == null || other < 0) continue;
    const at = name === 'base' ? { base: number, variant: other } : { base: other, variant: number };
    return (limitOf(comparison, at)?.[name].from ?? number) <= index;
  }
  return false;
}

/** Whether the other side has the bound's words elsewhere, or marks that something is left out. */
function isSaid(comparison: Comparison, name: SideName, { from, to }: Range): boolean {
  const { standing } = comparison[name];
  return standing.slice(from, to).every((one) => one === 'met') || zoneOf(comparison, name, from)?.elided === true;
}

/** Whether a word stands first or last in the marks of a fragment: what is before or after may be the article's own. */
function endsMixed({ wording, words }: Side, index: number): boolean {
  const span = words[index]?.span;
  if (wording.kind !== 'mixed' || !span) return false;
  return wording.parts.some(({ start, end }) => span.start - start <= 1 || end - span.end <= 1);
}
