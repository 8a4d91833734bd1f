/** Quantity: a number, amount, date, day, share or rank changes, appears or disappears. */

import type { Word } from '../../match/words/words.ts';
import type { Flag } from '../../model.ts';
import type { Comparison, Side, SideName } from '../compared.ts';
import { opposing } from '../comparison.ts';
import { shown } from '../edits.ts';
import { type Compared, isCompared, isLostClause } from '../scope.ts';
import { containing, isAround } from '../slots.ts';
import { isSameAmount } from './amounts.ts';
import { loneBounds } from './bounds.ts';
import { exchanges } from './exchanged.ts';
import { measures } from './measures.ts';
import { isOfSum } from './sums.ts';

export function quantity(comparison: Compared): readonly Flag[] {
  const found = new Map<string, Flag>();
  for (const name of ['base', 'variant'] as const) {
    for (const index of comparison[name].unanswered) {
      if (!isChanged(comparison, name, index)) continue;
      const flag = shownBoth(comparison, name, index);
      found.set(`${flag.base}/${flag.variant}`, flag);
    }
  }
  for (const flag of [...measures(comparison), ...loneBounds(comparison), ...exchanged(comparison)])
    found.set(`${flag.base}/${flag.variant}`, flag);
  return [...found.values()];
}

/** Whether a word that nothing answers is a quantity that both sides would have to tell. */
function isChanged(comparison: Compared, name: SideName, index: number): boolean {
  const side = comparison[name];
  const word = side.words[index];
  if (!word || !isQuantity(side, index)) return false;
  const other = comparison[opposing(name)];
  const opposite = side.opposite[index] ?? -1;
  if (comparison.reported && !(isReplaced(word, other.words[opposite]) && isQuantity(other, opposite))) return false;
  if (isLostClause(comparison, name, index) || isSaidOtherwise(comparison, name, index)) return false;
  return opposite >= 0 || isCompared(comparison, name, index);
}

/** "One" is a pronoun as often as a number, and counts in digits only. */
function isQuantity({ words, wording }: Side, index: number): boolean {
  const word = words[index];
  if (!word || word.name || word.talk || word.bracketed) return false;
  if (!word.lexeme.quantity) return isRate(words, index);
  return word.lexeme.folded !== 'one' || /\d/.test(wording.text.slice(word.span.start, word.span.end));
}

const rates = new Set('second minute hour day night week month quarter year head person'.split(' '));
const each = new Set(['a', 'an', 'per', 'each', 'every']);
/** Words before a rate among which its number stands: "four millimetres a". */
const beforeRate = 4;

/** Whether a word says to what a number is a rate: "four millimetres a day". */
function isRate(words: readonly Word[], index: number): boolean {
  if (!rates.has(words[index]?.lexeme.folded ?? '') || !each.has(words[index - 1]?.lexeme.folded ?? '')) return false;
  return words.slice(Math.max(0, index - beforeRate), index).some(({ lexeme }) => lexeme.value !== null);
}

const pair = new Set(['both', 'couple', 'pair', 'twice', 'double']);

/** Whether other words in its place say the same ("two" / "both"), or show that it is no amount here ("it will last"). */
function isSaidOtherwise(comparison: Compared, name: SideName, index: number): boolean {
  const side = comparison[name];
  const other = comparison[opposing(name)];
  const word = side.words[index];
  const opposite = other.words[side.opposite[index] ?? -1];
  if (word?.lexeme.quantity === 'amount' && opposite && !opposite.lexeme.quantity) return true;
  if (word && (isOneDay(word, opposite) || isPutElsewhere(comparison, name, index))) return true;
  if (isPointedAt(comparison, name, index) || isRankInRow(comparison, name, index)) return true;
  const place = containing(comparison.slots, (one) => one[name], index);
  if ((place && isSameAmount(comparison, place)) || isOfSum(comparison, name, index)) return true;
  const slot = place?.[opposing(name)];
  if (word?.lexeme.value !== 2 || !slot) return false;
  return other.words.slice(slot.from, slot.from + nearby).some(({ lexeme }) => pair.has(lexeme.folded));
}

/** Whether in reported speech a number, a named day or a month has another in its place. */
function isReplaced(word: Word, opposite: Word | undefined): boolean {
  if (!opposite || word.lexeme.value !== null) return opposite !== undefined;
  const isDay = ({ lexeme }: Word) => /day$/.test(lexeme.folded);
  const isTime = ({ lexeme }: Word) => lexeme.quantity === 'time' && !relativeDays.has(lexeme.folded);
  return isTime(word) && isTime(opposite) && isDay(word) === isDay(opposite);
}

const relativeDays = new Set(['today', 'tonight', 'tomorrow', 'yesterday']);

/** Whether one day may be told from another day on: "yesterday" / "Monday". */
function isOneDay(word: Word, opposite: Word | undefined): boolean {
  if (word.lexeme.quantity !== 'time' || opposite?.lexeme.quantity !== 'time') return false;
  const days = [word.lexeme.folded, opposite.lexeme.folded];
  return days.some((day) => relativeDays.has(day)) && days.some((day) => /day$/.test(day) && !relativeDays.has(day));
}

/** Whether a number that has nothing opposite stands alone elsewhere on the other side: "Of 40 boats, 12" / "Twelve of 40 boats". */
function isPutElsewhere(comparison: Comparison, name: SideName, index: number): boolean {
  const { lexeme } = comparison[name].words[index] ?? {};
  if (!lexeme || lexeme.value === null || comparison[name].opposite[index] !== -1) return false;
  const { standing } = comparison[opposing(name)];
  const isWanted = (word: Word, at: number) =>
    standing[at] === 'alone' && word.lexeme.value === lexeme.value && word.lexeme.ordinal === lexeme.ordinal;
  return isAround(comparison, name, { index, isWanted });
}

/** Whether for a count and its noun the other side has "those" with the noun: "40 boats" / "those boats". */
function isPointedAt(comparison: Comparison, name: SideName, index: number): boolean {
  const noun = comparison[name].opposite[index] === -1 ? (comparison[name].opposite[index + 1] ?? -1) : -1;
  return /^th[eo]se$/.test(comparison[opposing(name)].words[noun - 1]?.lexeme.folded ?? '');
}

const rows = new Set(['row', 'straight', 'consecutive', 'running', 'succession']);
/** Words around a rank among which its row is named. */
const beside = 6;

/** Whether a rank in a row stands for how many came: "a fourth defeat in a row" / "four defeats in a row". */
function isRankInRow(comparison: Comparison, name: SideName, index: number): boolean {
  const [side, other] = [comparison[name], comparison[opposing(name)]];
  const [one, at] = [side.words[index]?.lexeme, side.opposite[index] ?? -1];
  const opposite = other.words[at]?.lexeme;
  if (!one || !opposite || one.value === null || one.value !== opposite.value) return false;
  const isRow = ({ words }: Side, from: number) =>
    words.slice(Math.max(0, from - beside), from + beside).some(({ lexeme }) => rows.has(lexeme.folded));
  return isRow(side, index) && isRow(other, at);
}

/** Words of a place in which a number's equal is looked for. */
const nearby = 8;

/** Two numbers that change places: "300 to Ana and 500 to Pedro" / "500 to Ana and 300 to Pedro". */
function exchanged(comparison: Comparison): readonly Flag[] {
  if (comparison.reported) return [];
  return exchanges(comparison).flatMap(({ base, variant }) =>
    [0, 1].flatMap((place): readonly Flag[] => {
      const at = { base: base[place] ?? -1, variant: variant[place] ?? -1 };
      if (!isQuantity(comparison.base, at.base) || !isQuantity(comparison.variant, at.variant)) return [];
      const told = (name: SideName) => shown(comparison, name, { from: at[name], to: at[name] + 1 });
      return [{ flag: 'quantity', base: told('base'), variant: told('variant') }];
    }),
  );
}

function shownBoth(comparison: Compared, name: SideName, index: number): Flag {
  const at = comparison[name].opposite[index] ?? -1;
  const own = shown(comparison, name, { from: index, to: index + 1 });
  const other = at < 0 ? '' : shown(comparison, opposing(name), { from: at, to: at + 1 });
  return name === 'base'
    ? { flag: 'quantity', base: own, variant: other }
    : { flag: 'quantity', base: other, variant: own };
}
