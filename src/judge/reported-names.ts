/**
 * Reported names: whether a name is another once the marks are gone.
 *
 * In: a comparison with a variant in reported speech, and a name that nothing answers. Out: whether both would have
 * to tell it.
 */

import type { Range } from '../match/alignment/steps.ts';
import type { Comparison, Side, SideName } from './compared.ts';
import { opposing } from './comparison.ts';
import { isOpener, isOtherOpening } from './names.ts';

/**
 * In reported speech a name is changed only by another name between words that answer each other, or when
 * it is gone from before its noun and nothing stands there: "this Reuters report" / "the report".
 */
export function isChangedInReport(comparison: Comparison, name: SideName, index: number): boolean {
  const [side, other] = [comparison[name], comparison[opposing(name)]];
  const at = side.opposite[index] ?? -1;
  if (other.words[at]?.name || isOtherOpening(comparison, name, index))
    return (
      !other.words[at]?.lexeme.title &&
      !isBothTold(comparison, [side, index], [other, at]) &&
      isBetween([side, index], [other, at])
    );
  const noun = side.opposite[index + 1] ?? -1;
  const isHeld = side.standing[index + 1] === 'met' && (side.words[index + 1]?.weight ?? 0) > 0;
  const isModifier = isHeld && !side.words[index + 1]?.name && name === 'base';
  const before = other.words[noun - 1]?.lexeme;
  return at < 0 && isModifier && before?.functional === true && !subjects.has(before.folded);
}

/** Pronouns after which no noun comes: a name that they stand for was no noun's. */
const subjects = new Set('i you he she it we they who'.split(' '));

/** Whether each of two names stands on the other side too, with nothing in its place: then their clauses change places. */
function isBothTold({ base, variant }: Comparison, one: Place, other: Place): boolean {
  return [one, other].every(([side, index]) => {
    const { words, standing } = side === base ? variant : base;
    const folded = side.words[index]?.lexeme.folded;
    const from = Math.max(0, index - farthest);
    return words
      .slice(from, index + farthest)
      .some(({ lexeme }, offset) => standing[from + offset] === 'alone' && lexeme.folded === folded);
  });
}

/** Words within which clauses change places. */
const farthest = 40;

/** A side and the index of a word of it. */
type Place = readonly [side: Side, index: number];

/** Whether the words that inform on both sides of one name answer those of the other; a text's start answers a start. */
function isBetween([side, index]: Place, [other, at]: Place): boolean {
  const before = [beyondName(side, index, -1), beyondName(other, at, -1)];
  const after = [beyondName(side, index, 1), beyondName(other, at, 1)];
  const answers = ([i = -1, j = -1]: readonly number[]) =>
    i >= 0 && side.standing[i] === 'met' && side.opposite[i] === j;
  if (answers(after)) return answers(before) || before.every((i) => i < 0);
  const [ours, theirs] = [nameAt(side, index), nameAt(other, at)];
  const isLed = side.standing[ours.from - 1] === 'met' && side.opposite[ours.from - 1] === theirs.from - 1;
  return answers(before) && isLed && endsText(side, ours.to) && endsText(other, theirs.to);
}

/** The words of the name that a word is in. */
function nameAt({ words }: Side, index: number): Range {
  let [from, to] = [index, index + 1];
  while (words[from - 1]?.name) from--;
  while (words[to]?.name) to++;
  return { from, to };
}

/** Whether at most a few words are left of a side, all of which the other answers. */
function endsText({ words, standing }: Side, from: number): boolean {
  return words.length - from < nearby && standing.slice(from).every((one) => one === 'met');
}

/** Words of grammar past which a name's neighbour is none. */
const nearby = 4;

/** Index of the nearest word beyond a name, in one direction, that informs; -1 for none. */
function beyondName(side: Side, index: number, step: 1 | -1): number {
  const { words } = side;
  let from = index + step;
  while (words[from]?.name || (step < 0 && isOpener(side, from))) from += step;
  for (let i = from; i !== from + nearby * step; i += step) if ((words[i]?.weight ?? 0) > 0) return i;
  return -1;
}
