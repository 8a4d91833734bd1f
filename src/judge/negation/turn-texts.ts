/**
 * Turn texts: the words of both sides to show for a statement that is turned round.
 *
 * In: a comparison, and what turns. Out: the turn between the nearest words that
 * answer each other, and what stands between these on the other side.
 */

import type { Range } from '../../match/alignment/steps.ts';
import type { Comparison, Side, SideName } from '../compared.ts';
import { opposing } from '../comparison.ts';
import { shown } from '../edits.ts';
import { governed } from '../scope.ts';
import { containing } from '../slots.ts';
import type { Contrary } from './opposites.ts';
import type { Turner } from './turner.ts';

/** A word or phrase that turns its statement, or two contraries in one place. */
export type Turn = Turner | Contrary;

export function turnTexts(comparison: Comparison, turn: Turn): Readonly<Record<SideName, string>> {
  if (!('name' in turn)) {
    const word = (name: SideName) => shown(comparison, name, { from: turn[name], to: turn[name] + 1 });
    return { base: word('base'), variant: word('variant') };
  }
  const { own, other } = between(comparison, turn);
  const [ours, theirs] = [shown(comparison, turn.name, own), shown(comparison, opposing(turn.name), other)];
  return turn.name === 'base' ? { base: ours, variant: theirs } : { base: theirs, variant: ours };
}

/** Words of either side within which a turn's neighbours are looked for. */
const aside = 5;

interface Stretches {
  readonly own: Range;
  readonly other: Range;
}

function between(comparison: Comparison, { name, index }: { name: SideName; index: number }): Stretches {
  const [side, other] = [comparison[name], comparison[opposing(name)]];
  const before = answered(side, index, -1);
  const head = governed(side, index);
  const isHeadNear = head > index && head - index <= aside && (side.opposite[head] ?? -1) >= 0;
  const after = isHeadNear ? head : answered(side, index, 1);
  const own = { from: before ?? index, to: (after ?? index) + 1 };
  const at = side.opposite[index] ?? -1;
  const last = after === null ? at : (side.opposite[after] ?? -1);
  const first = before === null ? openingOf(other, at >= 0 ? at : last) : (side.opposite[before] ?? -1);
  if (first >= 0 && last >= first && last - first <= 2 * aside) return { own, other: { from: first, to: last + 1 } };
  if (first >= 0 && last < 0) return { own, other: { from: first, to: first + 1 } };
  const slot = containing(comparison.slots, (one) => one[name], index);
  return { own, other: slot ? slot[opposing(name)] : { from: 0, to: 0 } };
}

/** The nearest word of a turn's sentence, to one side of it, that has a word opposite; null for none. */
function answered({ words, opposite }: Side, index: number, step: 1 | -1): number | null {
  for (let i = index + step; Math.abs(i - index) <= aside; i += step) {
    if (words[i]?.sentence !== words[index]?.sentence) return null;
    if ((opposite[i] ?? -1) >= 0) return i;
  }
  return null;
}

/** The first word of a sentence, or as far back from a word of it as neighbours are looked for. */
function openingOf({ words }: Side, index: number): number {
  let first = index;
  while (first > 0 && index - first < aside && words[first - 1]?.sentence === words[index]?.sentence) first--;
  return first;
}
