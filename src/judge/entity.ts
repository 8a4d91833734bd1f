/** Entity: a name of a person, place, body or work changes, appears or disappears. */

import type { Range } from '../match/align.ts';
import type { Flag } from '../model.ts';
import { opposing, type Side, type SideName } from './comparison.ts';
import { shown } from './edits.ts';
import { isFullerForm } from './names.ts';
import { type Compared, isCompared, isLostClause, zoneOf } from './scope.ts';

export function entity(comparison: Compared): readonly Flag[] {
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
  const [side, other] = [comparison[name], comparison[opposing(name)]];
  const word = side.words[index];
  if (!word?.name || word.lexeme.title || word.bracketed) return false;
  if (side.standing[index] === 'met' || side.standing[index] === 'ignored') return false;
  if (isFullerForm(side, index) || isAbbreviated(comparison, name, index)) return false;
  const opposite = other.words[side.opposite[index] ?? -1];
  if (comparison.reported) return isChangedInReport(comparison, name, index);
  if (isLostClause(comparison, name, index)) return false;
  return opposite !== undefined || isCompared(comparison, name, index);
}

/**
 * In reported speech a name is changed only by another name in its very place, or when it is gone from
 * before its noun and nothing stands there: "this Reuters report" / "the report".
 */
function isChangedInReport(comparison: Compared, name: SideName, index: number): boolean {
  const [side, other] = [comparison[name], comparison[opposing(name)]];
  const at = side.opposite[index] ?? -1;
  const held = (own: Side, i: number) => own.standing[i] === 'met' && (own.words[i]?.weight ?? 0) > 0;
  if (other.words[at]?.name) {
    return !other.words[at]?.lexeme.title && held(side, index - 1) && held(side, index + 1);
  }
  const noun = side.opposite[index + 1] ?? -1;
  const isModifier = held(side, index + 1) && !side.words[index + 1]?.name && name === 'base';
  return at < 0 && isModifier && other.words[noun - 1]?.lexeme.functional === true;
}

/** Whether the other side has, in the same place, the name's initials or the words that the name is the initials of. */
function isAbbreviated(comparison: Compared, name: SideName, index: number): boolean {
  const zone = zoneOf(comparison, name, index);
  if (!zone || zone.base.to - zone.base.from + zone.variant.to - zone.variant.from > longestName) return false;
  const [side, other] = [comparison[name], comparison[opposing(name)]];
  const own = side.words[index]?.lexeme.folded ?? '';
  if (isShort(own) && initials(other, zone[opposing(name)]).includes(own)) return true;
  const letters = initials(side, zone[name]);
  return other.words
    .slice(zone[opposing(name)].from, zone[opposing(name)].to)
    .some((word) => word.name && isShort(word.lexeme.folded) && letters.includes(word.lexeme.folded));
}

/** Words of a stretch in which a name is looked for beside its initials. */
const longestName = 24;

function isShort(name: string): boolean {
  return name.length >= 2 && name.length <= 6;
}

function initials({ words }: Side, { from, to }: Range): string {
  const full = words.slice(from, to).filter(({ lexeme }) => !lexeme.functional);
  return full.map(({ lexeme }) => lexeme.folded.charAt(0)).join('');
}

function shownBoth(comparison: Compared, name: SideName, index: number): Flag {
  const at = comparison[name].opposite[index] ?? -1;
  const own = shown(comparison, name, { from: index, to: index + 1 });
  const other = at < 0 ? '' : shown(comparison, opposing(name), { from: at, to: at + 1 });
  return name === 'base'
    ? { flag: 'entity', base: own, variant: other }
    : { flag: 'entity', base: other, variant: own };
}
