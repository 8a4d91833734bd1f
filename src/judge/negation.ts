/** Negation: a statement is turned round. */

import { stem } from '../match/stem.ts';
import type { Flag } from '../model.ts';
import { opposing, type SideName } from './comparison.ts';
import { shown } from './edits.ts';
import { bearsOnShared, type Compared, isCompared, isGone, zoneOf } from './scope.ts';

export function negation(comparison: Compared): readonly Flag[] {
  const turns = { base: turned(comparison, 'base'), variant: turned(comparison, 'variant') };
  if (turns.base.length % 2 === turns.variant.length % 2) return [];
  if (turns.base.length + turns.variant.length === 1 && hasOther(comparison, turns)) return [];
  const more: SideName = turns.base.length > turns.variant.length ? 'base' : 'variant';
  const index = turns[more].at(-1) ?? 0;
  const text = { base: context(comparison, 'base', index, more), variant: context(comparison, 'variant', index, more) };
  return [{ flag: 'negation', ...text }];
}

/** Whether the side without the turn has another, unanswered, elsewhere: then the statement is put anew, not turned. */
function hasOther(comparison: Compared, turned: Readonly<Record<SideName, readonly number[]>>): boolean {
  const name: SideName = turned.base.length === 0 ? 'base' : 'variant';
  return [...comparison[name].words.keys()].some((index) => {
    const alone = comparison[name].standing[index] !== 'met' && !isAnswered(comparison, name, index);
    return alone && turns(comparison, name, index) && !isGone(comparison, name, index);
  });
}

/** Places of a side's words that turn what both sides speak of, and that no such word answers. */
function turned(comparison: Compared, name: SideName): readonly number[] {
  const side = comparison[name];
  return [...side.words.keys()].filter((index) => {
    if (!turns(comparison, name, index) || isAnswered(comparison, name, index)) return false;
    if (!bearsOnShared(comparison, name, index)) return false;
    return side.opposite[index] !== -1 || isCompared(comparison, name, index);
  });
}

/** Letters that turn a word into its opposite: safe and unsafe. */
const opposites = /^(?:un|in|im|ir|il|dis|non)(?=\w{3})/;

/** Whether a word is the opposite of the one in its place, by its first letters. */
function isOpposite(one: string, other: string | undefined): boolean {
  return other !== undefined && opposites.test(one) && stem(one.replace(opposites, '')) === stem(other);
}

function turns(compared: Compared, name: SideName, index: number): boolean {
  const { words, opposite } = compared[name];
  const place = compared[opposing(name)].words[opposite[index] ?? -1];
  if (isOpposite(words[index]?.lexeme.folded ?? '', place?.lexeme.folded)) return true;
  const kind = words[index]?.lexeme.negation;
  return kind === 'no' || (kind === 'deny' && !compared.reported);
}

function isAnswered(comparison: Compared, name: SideName, index: number): boolean {
  const other = comparison[opposing(name)];
  const opposite = other.words[comparison[name].opposite[index] ?? -1];
  return opposite?.lexeme.negation != null;
}

/** The words to show: the place itself and its stretch on the other side. */
function context(comparison: Compared, name: SideName, index: number, more: SideName): string {
  if (name === more) return shown(comparison, name, { from: Math.max(0, index - 1), to: index + 2 });
  const at = comparison[more].opposite[index] ?? -1;
  if (at >= 0) return shown(comparison, name, { from: at, to: at + 1 });
  const zone = zoneOf(comparison, more, index);
  return zone ? shown(comparison, name, zone[name]) : '';
}
