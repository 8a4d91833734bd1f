/**
 * Scope: where a flag may be raised at all.
 *
 * In: a comparison. Out: whether what a word bears on is in both wordings; beyond cut edges
 * and marked omissions nothing can be said.
 */

import { type Comparison, opposing, type Side, type SideName, type Zone } from './comparison.ts';
import { isElided } from './marks.ts';

/** Index of the word that informs which a small word bears on: the next of its sentence, else the one before; -1 for none. */
export function governed({ words }: Side, index: number): number {
  const sentence = words[index]?.sentence;
  for (let i = index + 1; i < words.length && words[i]?.sentence === sentence; i++) if (informs(words[i])) return i;
  for (let i = index - 1; i >= 0 && words[i]?.sentence === sentence; i--) if (informs(words[i])) return i;
  return -1;
}

function informs(word: Side['words'][number] | undefined): boolean {
  return word !== undefined && word.weight > 0;
}

/** Whether the other side says something of what the word bears on. */
export function bearsOnShared(side: Side, index: number): boolean {
  const head = governed(side, index);
  return head < 0 ? side.opposite[index] !== -1 : side.standing[head] === 'met' || side.standing[head] === 'swapped';
}

/** The stretch a word stands in; null in the words that hold fast. */
export function zoneOf({ zones }: Comparison, name: SideName, index: number): Zone | null {
  return zones.find((zone) => zone[name].from <= index && index < zone[name].to) ?? null;
}

/**
 * Whether a word without counterpart lies where both wordings speak: inside, or at an edge in another's
 * place; not where the variant marks an omission.
 */
export function isCompared(comparison: Comparison, name: SideName, index: number): boolean {
  const zone = zoneOf(comparison, name, index);
  if (!zone) return true;
  if (name === 'base' && isElided(comparison, zone)) return false;
  if (zone.place === 'inner') return true;
  const [side, other] = [comparison[name], comparison[opposing(name)]];
  const range = zone[opposing(name)];
  const beside = zone.place === 'start' ? other.words[range.to - 1] : other.words[range.from];
  const kept = zone.place === 'start' ? side.words[zone[name].to] : side.words[zone[name].from - 1];
  if (zone.place === 'all') return range.to > range.from;
  return beside !== undefined && range.to > range.from && side.words[index]?.sentence === kept?.sentence;
}
