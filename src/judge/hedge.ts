/** Hedge: certainty or strength changes. */

import type { Flag } from '../model.ts';
import { type Comparison, opposing, type SideName } from './comparison.ts';
import { shown } from './edits.ts';
import { bearsOnShared, isCompared, zoneOf } from './scope.ts';

/** @returns Strong ones first. */
export function hedge(comparison: Comparison): readonly Flag[] {
  const found: Flag[] = [];
  for (const name of ['base', 'variant'] as const) {
    for (const index of comparison[name].words.keys()) {
      const degree = degreeOf(comparison, name, index);
      if (degree) found.push(shownBoth(comparison, name, index, degree));
    }
  }
  const distinct = [...new Map(found.map((flag) => [`${flag.base}/${flag.variant}`, flag])).values()];
  return distinct.sort((a, b) => Number(b.degree === 'strong') - Number(a.degree === 'strong'));
}

function degreeOf(comparison: Comparison, name: SideName, index: number): 'strong' | 'weak' | null {
  const [side, other] = [comparison[name], comparison[opposing(name)]];
  const word = side.words[index];
  if (!word || word.talk || side.standing[index] === 'met' || side.standing[index] === 'ignored') return null;
  const opposite = other.words[side.opposite[index] ?? -1];
  if (word.lexeme.negation === 'hardly' && opposite?.lexeme.negation === 'no') return 'strong';
  if (!word.lexeme.hedge && !word.intensifier) return null;
  if (word.lexeme.hedge && opposite?.lexeme.hedge === word.lexeme.hedge) return null;
  if (!isShared(comparison, name, index)) return null;
  if (word.lexeme.hedge) return 'strong';
  if (comparison.reported || opposite?.intensifier || hasIntensifier(comparison, name, index)) return null;
  return 'weak';
}

/** Whether both sides speak of what the word bears on. A lead-in may stand at an edge: "I think". */
function isShared(comparison: Comparison, name: SideName, index: number): boolean {
  const side = comparison[name];
  if (!bearsOnShared(side, index)) return false;
  if (isCompared(comparison, name, index)) return true;
  const mixed = comparison.variant.wording.kind === 'mixed' || comparison.base.wording.kind === 'mixed';
  return (
    !mixed &&
    !comparison.reported &&
    zoneOf(comparison, name, index)?.place === 'start' &&
    side.words[index]?.lexeme.hedge != null
  );
}

/** Whether the other side strengthens in the same place, in another word. */
function hasIntensifier(comparison: Comparison, name: SideName, index: number): boolean {
  const zone = zoneOf(comparison, name, index);
  const other = comparison[opposing(name)];
  if (!zone) return false;
  const { from, to } = zone[opposing(name)];
  return other.words
    .slice(from, to)
    .some((word, offset) => word.intensifier && other.standing[from + offset] !== 'met');
}

function shownBoth(comparison: Comparison, name: SideName, index: number, degree: 'strong' | 'weak'): Flag {
  const zone = zoneOf(comparison, name, index);
  const own = shown(comparison, name, { from: index, to: index + 1 });
  const other = zone ? shown(comparison, opposing(name), zone[opposing(name)]) : '';
  return name === 'base'
    ? { flag: 'hedge', degree, base: own, variant: other }
    : { flag: 'hedge', degree, base: other, variant: own };
}
