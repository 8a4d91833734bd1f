/** Hedge: certainty or strength changes. */

import type { Word } from '../match/words.ts';
import type { Flag } from '../model.ts';
import { opposing, type SideName } from './comparison.ts';
import { shown } from './edits.ts';
import { bearsOnShared, type Compared, governed, isCompared, zoneOf } from './scope.ts';

/** @returns Strong ones first. */
export function hedge(comparison: Compared): readonly Flag[] {
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

function degreeOf(comparison: Compared, name: SideName, index: number): 'strong' | 'weak' | null {
  const [side, other] = [comparison[name], comparison[opposing(name)]];
  const word = side.words[index];
  if (!word || word.talk || side.standing[index] === 'met' || side.standing[index] === 'ignored') return null;
  const opposite = other.words[side.opposite[index] ?? -1];
  if (word.lexeme.negation === 'hardly' && opposite?.lexeme.negation === 'no') return 'strong';
  if (isAmount(word) && hasInPlace(comparison, name, index, isAmount)) return 'strong';
  if (!word.hedge && !word.intensifier) return null;
  if (word.hedge && opposite?.hedge === word.hedge) return null;
  if (!isShared(comparison, name, index)) return null;
  if (word.hedge) return 'strong';
  if (
    comparison.reported ||
    opposite?.intensifier ||
    hasInPlace(comparison, name, index, (beside) => beside.intensifier)
  )
    return null;
  return 'weak';
}

/** Whether both sides speak of what the word bears on. A lead-in may stand at an edge: "I think". */
function isShared(comparison: Compared, name: SideName, index: number): boolean {
  const side = comparison[name];
  if (!bearsOnShared(comparison, name, index)) return false;
  if (comparison.reported) return isTight(comparison, name, index);
  if (isCompared(comparison, name, index)) return true;
  const mixed = comparison.variant.wording.kind === 'mixed' || comparison.base.wording.kind === 'mixed';
  return (
    !mixed &&
    !comparison.reported &&
    zoneOf(comparison, name, index)?.place === 'start' &&
    side.words[index]?.hedge != null
  );
}

/** A reporter's own wording hedges and drops hedges; only right beside the word it bears on does one count, and no opinion does. */
function isTight(comparison: Compared, name: SideName, index: number): boolean {
  const side = comparison[name];
  const head = governed(side, index);
  const beside = side.opposite[head] ?? -1;
  const other = comparison[opposing(name)];
  if (Math.abs(head - index) > 1 || beside < 0) return false;
  if (modals.has(other.words[side.opposite[index] ?? -1]?.lexeme.folded ?? '')) return true;
  return reportable.has(side.words[index]?.hedge ?? '') && other.standing[beside - 1] === 'met';
}

/** Words of a stretch in which another hedge is held to stand in the place of one. */
const nearby = 24;
const modals = new Set(['will', 'would', 'shall', 'must']);
const reportable = new Set(['only', 'almost', 'hardly', 'alleged', 'unlikely', 'seem']);

/** How many or how much; none at all is a negation's. */
function isAmount({ lexeme }: Word): boolean {
  return lexeme.quantifier && lexeme.negation !== 'no';
}

/** Whether the other side has a word of one kind in the same place, without counterpart of its own. */
function hasInPlace(comparison: Compared, name: SideName, index: number, isKind: (word: Word) => boolean): boolean {
  const zone = zoneOf(comparison, name, index);
  const other = comparison[opposing(name)];
  if (!zone) return false;
  const { from, to } = zone[opposing(name)];
  const near = other.words.slice(from, Math.min(to, from + nearby));
  return near.some((word, offset) => isKind(word) && other.standing[from + offset] !== 'met');
}

function shownBoth(comparison: Compared, name: SideName, index: number, degree: 'strong' | 'weak'): Flag {
  const zone = zoneOf(comparison, name, index);
  const own = shown(comparison, name, { from: index, to: index + 1 });
  const other = zone ? shown(comparison, opposing(name), zone[opposing(name)]) : '';
  return name === 'base'
    ? { flag: 'hedge', degree, base: own, variant: other }
    : { flag: 'hedge', degree, base: other, variant: own };
}
