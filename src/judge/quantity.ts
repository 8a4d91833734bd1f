/** Quantity: a number, amount, date, day, share or rank changes, appears or disappears. */

import type { Flag } from '../model.ts';
import { opposing, type Side, type SideName } from './comparison.ts';
import { shown } from './edits.ts';
import { type Compared, isCompared, isLostClause } from './scope.ts';

export function quantity(comparison: Compared): readonly Flag[] {
  const found = new Map<string, Flag>();
  for (const name of ['base', 'variant'] as const) {
    for (const index of comparison[name].words.keys()) {
      if (!isChanged(comparison, name, index)) continue;
      const flag = shownBoth(comparison, name, index);
      found.set(`${flag.base}/${flag.variant}`, flag);
    }
  }
  return [...found.values()];
}

function isChanged(comparison: Compared, name: SideName, index: number): boolean {
  const side = comparison[name];
  const word = side.words[index];
  if (!word || !isQuantity(side, index) || side.standing[index] === 'met' || side.standing[index] === 'ignored')
    return false;
  const other = comparison[opposing(name)];
  const opposite = side.opposite[index] ?? -1;
  if (comparison.reported) return word.lexeme.value !== null && opposite >= 0 && isQuantity(other, opposite);
  if (isLostClause(comparison, name, index)) return false;
  return opposite >= 0 || isCompared(comparison, name, index);
}

/** "One" is a pronoun as often as a number, and counts in digits only. */
function isQuantity({ words, wording }: Side, index: number): boolean {
  const word = words[index];
  if (!word?.lexeme.quantity || word.name || word.talk || word.bracketed) return false;
  return word.lexeme.folded !== 'one' || /\d/.test(wording.text.slice(word.span.start, word.span.end));
}

function shownBoth(comparison: Compared, name: SideName, index: number): Flag {
  const at = comparison[name].opposite[index] ?? -1;
  const own = shown(comparison, name, { from: index, to: index + 1 });
  const other = at < 0 ? '' : shown(comparison, opposing(name), { from: at, to: at + 1 });
  return name === 'base'
    ? { flag: 'quantity', base: own, variant: other }
    : { flag: 'quantity', base: other, variant: own };
}
