/** Negation: a statement is turned round. */

import type { Flag } from '../model.ts';
import { type Comparison, opposing, type Side, type SideName } from './comparison.ts';
import { shown } from './edits.ts';
import { bearsOnShared, isCompared, zoneOf } from './scope.ts';

export function negation(comparison: Comparison): readonly Flag[] {
  const { base, variant } = comparison;
  const turns = { base: turned(comparison, 'base'), variant: turned(comparison, 'variant') };
  if (turns.base.length % 2 === turns.variant.length % 2) return [];
  const more: SideName = turns.base.length > turns.variant.length ? 'base' : 'variant';
  const index = turns[more].at(-1) ?? 0;
  const text = { base: context(comparison, 'base', index, more), variant: context(comparison, 'variant', index, more) };
  if (comparison.reported && (base.words.length === 0 || variant.words.length === 0)) return [];
  return [{ flag: 'negation', ...text }];
}

/** Places of a side's words that turn what both sides speak of, and that no such word answers. */
function turned(comparison: Comparison, name: SideName): readonly number[] {
  const side = comparison[name];
  return [...side.words.keys()].filter((index) => {
    if (!turns(comparison, side, index) || isAnswered(comparison, name, index)) return false;
    return side.opposite[index] !== -1 || (bearsOnShared(side, index) && isCompared(comparison, name, index));
  });
}

function turns({ reported }: Comparison, { words }: Side, index: number): boolean {
  const kind = words[index]?.lexeme.negation;
  return kind === 'no' || (kind === 'deny' && !reported);
}

function isAnswered(comparison: Comparison, name: SideName, index: number): boolean {
  const other = comparison[opposing(name)];
  const opposite = other.words[comparison[name].opposite[index] ?? -1];
  return opposite?.lexeme.negation != null;
}

/** The words to show: the place itself and its stretch on the other side. */
function context(comparison: Comparison, name: SideName, index: number, more: SideName): string {
  if (name === more) return shown(comparison, name, { from: Math.max(0, index - 1), to: index + 2 });
  const at = comparison[more].opposite[index] ?? -1;
  if (at >= 0) return shown(comparison, name, { from: at, to: at + 1 });
  const zone = zoneOf(comparison, more, index);
  return zone ? shown(comparison, name, zone[name]) : '';
}
