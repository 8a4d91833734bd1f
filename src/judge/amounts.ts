/**
 * Amounts: numbers with their units, as far as they can be worked out.
 *
 * In: a slot of a comparison. Out: whether both sides give one amount in other
 * words ("2.5" / "two and a half", "8 p.m." / "20:00"), and where one unit has
 * another in its place ("5 miles" / "5 kilometres"), or one bound its contrary.
 */

import type { Range } from '../match/align.ts';
import type { Flag } from '../model.ts';
import { contraryBounds, type Pair } from './bounds.ts';
import type { Comparison, Side, SideName } from './comparison.ts';
import { shown } from './edits.ts';
import type { Slot } from './slots.ts';

export function isSameAmount({ base, variant }: Comparison, slot: Slot): boolean {
  const [one, other] = [amountsIn(base, slot.base), amountsIn(variant, slot.variant)];
  return one.length > 0 && one.join() === other.join();
}

const halfMore = ['and', 'a', 'half'];

/** Amounts in order, each as a number or a time of day. */
function amountsIn({ words, wording }: Side, { from, to }: Range): readonly string[] {
  const found: string[] = [];
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word) continue;
    const print = wording.text.slice(word.span.start, word.span.end);
    const after = (skipped: number, count: number) =>
      words
        .slice(i + 1 + skipped, i + 1 + skipped + count)
        .map(({ lexeme }) => lexeme.folded)
        .join(' ');
    const clock = /^(\d{1,2}):(\d{2})$/.exec(print);
    if (clock) found.push(`${Number(clock[1])}:${clock[2]}`);
    else if (word.lexeme.folded === 'half') found.push('0.5');
    else if (word.lexeme.value !== null && !word.lexeme.ordinal) {
      const more = after(0, halfMore.length) === halfMore.join(' ') ? halfMore.length : 0;
      found.push(amountOf(word.lexeme.value + (more > 0 ? 0.5 : 0), after(more, 1)));
      i += more;
    }
  }
  return found;
}

function amountOf(value: number, next: string): string {
  if (next === 'percent') return String(value / 100);
  if (next === 'am' && value <= 12) return `${value % 12}:00`;
  if (next === 'pm' && value <= 12) return `${(value % 12) + 12}:00`;
  return String(value);
}

/** Units that are not each other: words of one unit have one number. Short forms are spelt out before. */
const units: ReadonlyMap<string, number> = new Map(
  [
    ['dollar', 'dollars', 'buck', 'bucks'],
    ['pound', 'pounds'],
    ['euro', 'euros'],
    ['yen'],
    ['ruble', 'rubles', 'rouble', 'roubles'],
    ['mile', 'miles'],
    ['kilometer', 'kilometers', 'kilometre', 'kilometres'],
    ['meter', 'meters', 'metre', 'metres'],
    ['foot', 'feet'],
    ['kilogram', 'kilograms', 'kilo', 'kilos'],
    ['ton', 'tons', 'tonne', 'tonnes'],
    ['minute', 'minutes'],
    ['hour', 'hours'],
    ['day', 'days'],
    ['week', 'weeks'],
    ['month', 'months'],
    ['year', 'years'],
    ['am'],
    ['pm'],
  ].flatMap((words, unit) => words.map((word): [string, number] => [word, unit])),
);

/** Where a unit or a bound has another in its place. */
export function measures(comparison: Comparison): readonly Flag[] {
  if (comparison.reported) return [];
  return comparison.slots.flatMap((slot) => {
    const pair = unitsOf(comparison, slot) ?? contraryBounds(comparison, slot);
    return pair
      ? [
          {
            flag: 'quantity' as const,
            base: told(comparison, 'base', pair),
            variant: told(comparison, 'variant', pair),
          },
        ]
      : [];
  });
}

function told(comparison: Comparison, name: SideName, pair: Pair): string {
  return shown(comparison, name, { from: pair[name], to: pair[name] + 1 });
}

function unitsOf({ base, variant }: Comparison, slot: Slot): Pair | null {
  const one = unitAt(base, slot.base);
  const other = one < 0 ? -1 : unitAt(variant, slot.variant);
  if (other < 0) return null;
  const unit = ({ words }: Side, index: number) => units.get(words[index]?.lexeme.folded ?? '');
  return unit(base, one) === unit(variant, other) ? null : { base: one, variant: other };
}

/** The first unit of a slot that stands after a number; -1 for none. */
function unitAt({ words }: Side, { from, to }: Range): number {
  for (let i = Math.max(1, from); i < to; i++) {
    const before = words[i - 1]?.lexeme;
    if (before && before.value !== null && units.has(words[i]?.lexeme.folded ?? '')) return i;
  }
  return -1;
}
