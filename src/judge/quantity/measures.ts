/**
 * Measures: where one unit has another in its place ("5 miles" / "5 kilometres"), or one bound its contrary.
 *
 * In: a comparison. Out: a flag for each such place that does not come to the same amount.
 */

import type { Range } from '../../match/alignment/steps.ts';
import type { Flag } from '../../model.ts';
import type { Comparison, Side, SideName } from '../compared.ts';
import { shown } from '../edits.ts';
import { governed } from '../scope.ts';
import type { Slot } from '../slots.ts';
import { isSameAmount } from './amounts.ts';
import { contraryBounds, type Pair } from './bounds.ts';
import { type Unit, unitOf } from './units.ts';

export function measures(comparison: Comparison): readonly Flag[] {
  const { reported } = comparison;
  return comparison.slots.flatMap((slot): readonly Flag[] => {
    const pair = (reported ? null : unitsOf(comparison, slot)) ?? contraryBounds(comparison, slot);
    if (!pair || (reported && !boundAlike(comparison, pair))) return [];
    const told = (name: SideName) => shown(comparison, name, { from: pair[name], to: pair[name] + 1 });
    return [{ flag: 'quantity', base: told('base'), variant: told('variant') }];
  });
}

/** Whether two bounds stand opposite each other, and before what both sides tell: in reported speech clauses change places. */
function boundAlike({ base, variant }: Comparison, pair: Pair): boolean {
  const at = governed(base, pair.base);
  const answers =
    at > pair.base && base.standing[at] === 'met' && base.opposite[at] === governed(variant, pair.variant);
  return answers && base.opposite[pair.base] === pair.variant;
}

function unitsOf(comparison: Comparison, slot: Slot): Pair | null {
  const { base, variant } = comparison;
  const one = unitAt(base, slot.base);
  const other = one ? unitAt(variant, slot.variant) : null;
  if (!one || !other || one.unit === other.unit || isSameAmount(comparison, slot)) return null;
  return { base: one.index, variant: other.index };
}

interface Placed {
  readonly unit: Unit;
  readonly index: number;
}

const pointing = new Set(['last', 'past', 'next']);

/** The first unit of a slot that stands after a number, or after "last" or "next"; null for none. */
function unitAt({ words }: Side, { from, to }: Range): Placed | null {
  for (let index = Math.max(1, from); index < to; index++) {
    const before = words[index - 1]?.lexeme;
    const isCounted = before && (before.value !== null || pointing.has(before.folded));
    const unit = isCounted ? unitOf(words[index]?.lexeme.folded) : null;
    if (unit) return { unit, index };
  }
  return null;
}
