/**
 * Scope: where a flag may be raised at all.
 *
 * In: a comparison and its changes. Out: whether what a word bears on is in both wordings; beyond cut edges
 * and marked omissions nothing can be said.
 */

import type { Range } from '../match/alignment/steps.ts';
import type { Word } from '../match/words/words.ts';
import type { Loss } from './change.ts';
import type { Changes } from './changes.ts';
import type { Comparison, Side, SideName, Zone } from './compared.ts';
import { opposing } from './comparison.ts';
import { containing } from './slots.ts';
import { thresholds } from './thresholds.ts';

export type Compared = Comparison & Changes;

/** Written out field by field, as it is made for every pair. */
export function comparedBy(comparison: Comparison, { losses, rewordings }: Changes): Compared {
  const { steps, moves, base, variant, zones, slots, reported } = comparison;
  return { steps, moves, base, variant, zones, slots, reported, losses, rewordings };
}

/** How far, in words, a small word can bear: past a dozen grammar words it bears on nothing in particular. */
const reach = 12;

/** Index of the word that informs which a small word bears on: the next of its sentence, else the one before; -1 for none. */
export function governed({ words }: Side, index: number): number {
  const sentence = words[index]?.sentence;
  for (let i = index + 1; i <= index + reach && words[i]?.sentence === sentence; i++) if (informs(words[i])) return i;
  for (let i = index - 1; i >= index - reach && words[i]?.sentence === sentence; i--) if (informs(words[i])) return i;
  return -1;
}

function informs(word: Word | undefined): boolean {
  return word !== undefined && word.weight > 0;
}

/** Whether the other side says what the word bears on, or something else in its place; a lost clause takes its small words along. */
export function bearsOnShared(compared: Compared, name: SideName, index: number): boolean {
  const side = compared[name];
  const head = governed(side, index);
  if (head < 0) return side.opposite[index] !== -1 || standsBetweenMet(side, index);
  if (side.standing[head] === 'met') return true;
  return !compared.reported && side.standing[head] === 'swapped' && !lossAt(compared, name, head);
}

/** Whether both neighbours of a word, in its sentence, have their counterparts: "we will (never) go". */
function standsBetweenMet({ words, standing }: Side, index: number): boolean {
  return [index - 1, index + 1].every((at) => standing[at] === 'met' && words[at]?.sentence === words[index]?.sentence);
}

function lossAt({ losses }: Changes, name: SideName, index: number): Loss | null {
  return containing(losses[name], ({ range }) => range, index);
}

/** Whether a word is gone with whole sentences at an edge. */
export function isGone(compared: Compared, name: SideName, index: number): boolean {
  return lossAt(compared, name, index)?.where === 'sentences';
}

/** Whether a word is gone with so much else that it is the clause that is missing, not the word. */
export function isLostClause(compared: Compared, name: SideName, index: number): boolean {
  const loss = lossAt(compared, name, index);
  if (!loss) return false;
  return loss.informing > thresholds.lostPhrase || holdsSentence(compared[name], loss.range);
}

function holdsSentence({ words }: Side, { from, to }: Range): boolean {
  const [first, last] = [words[from]?.sentence ?? 0, words[to - 1]?.sentence ?? 0];
  const isCut = words[from - 1]?.sentence === first || words[to]?.sentence === last;
  return last - first > (isCut ? 1 : 0) || (!isCut && words[from] !== undefined && from > 0);
}

/** The stretch a word stands in; null in the words that hold fast. */
export function zoneOf({ zones }: Comparison, name: SideName, index: number): Zone | null {
  return containing(zones, (zone) => zone[name], index);
}

/**
 * Whether a word without counterpart lies where both wordings speak: inside, or at an edge in another's
 * place; not where the variant marks an omission.
 */
export function isCompared(compared: Compared, name: SideName, index: number): boolean {
  const zone = zoneOf(compared, name, index);
  if (!zone) return true;
  if (name === 'base' && zone.elided) return false;
  if (zone.place === 'inner' || isInside(zone, name, index)) return true;
  const loss = lossAt(compared, name, index);
  if (loss && (loss.where === 'sentences' || loss.where === 'edge')) return false;
  const [side, range] = [compared[name], zone[opposing(name)]];
  const kept = zone.place === 'start' ? side.words[zone[name].to] : side.words[zone[name].from - 1];
  if (zone.place !== 'all' && side.words[index]?.sentence !== kept?.sentence) return false;
  return isAnyUnmet(compared[opposing(name)], range.from, range.to);
}

/** Whether a word that both sides have stands further out than this one. */
function isInside({ outermost, place }: Zone, name: SideName, index: number): boolean {
  if (outermost[name] < 0) return false;
  return place === 'start' ? outermost[name] < index : outermost[name] > index;
}

function isAnyUnmet({ standing }: Side, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (standing[i] !== 'met' && standing[i] !== 'ignored') return true;
  return false;
}
