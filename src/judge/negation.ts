/**
 * Negation: a statement is turned round.
 *
 * In: a comparison and its changes. Out: a flag for each sentence that is
 * turned an odd number of times, by words that negate and by contraries:
 * "still open" / "not closed" is turned twice, and so not at all.
 */

import type { Range } from '../match/align.ts';
import type { Flag } from '../model.ts';
import { isUnmet, opposing, type SideName } from './comparison.ts';
import { shown } from './edits.ts';
import { type Contrary, contraries } from './opposites.ts';
import { bearsOnShared, type Compared, governed, isCompared, isGone } from './scope.ts';
import { containing } from './slots.ts';

/** A word that turns its statement, or two contraries in one place. */
type Turn = { readonly name: SideName; readonly index: number } | Contrary;

export function negation(comparison: Compared): readonly Flag[] {
  const pairs = contraries(comparison);
  const turns = (['base', 'variant'] as const).flatMap((name) => turned(comparison, name, pairs));
  const sentences = new Map<number, Turn[]>();
  for (const turn of [...turns, ...pairs]) {
    const key = sentenceOf(comparison, turn);
    sentences.set(key, [...(sentences.get(key) ?? []), turn]);
  }
  return [...sentences.values()].flatMap((several) => {
    const [last] = several.filter((turn) => 'name' in turn || turn.alone).slice(-1);
    if (!last || several.length % 2 === 0 || isPutAnew(comparison, turns, last)) return [];
    return [{ flag: 'negation' as const, ...texts(comparison, last) }];
  });
}

/** The sentence of the base that a turn falls in, by what stands before it. */
function sentenceOf(comparison: Compared, turn: Turn): number {
  const { words } = comparison.base;
  if (!('name' in turn)) return words[turn.base]?.sentence ?? 0;
  if (turn.name === 'base') return words[turn.index]?.sentence ?? 0;
  const slot = containing(comparison.slots, ({ variant }) => variant, turn.index);
  return words[Math.min(slot?.base.from ?? 0, words.length - 1)]?.sentence ?? 0;
}

/** Whether the only turn has another, unanswered, elsewhere on the other side: then the statement is put anew, not turned. */
function isPutAnew(comparison: Compared, turns: readonly Turn[], only: Turn): boolean {
  if (!('name' in only) || turns.length !== 1) return false;
  const name = opposing(only.name);
  return [...comparison[name].words.keys()].some((index) => {
    const alone = comparison[name].standing[index] !== 'met' && !isAnswered(comparison, name, index);
    return alone && negates(comparison, name, index) && !isGone(comparison, name, index);
  });
}

/** Words of a side that turn what both sides speak of, and that no such word answers. */
function turned(comparison: Compared, name: SideName, pairs: readonly Contrary[]): readonly Turn[] {
  const side = comparison[name];
  const contrary = new Set(pairs.map((pair) => pair[name]));
  return [...side.words.keys()].flatMap((index): readonly Turn[] => {
    if (contrary.has(index) || !negates(comparison, name, index) || isAnswered(comparison, name, index)) return [];
    if (!bearsOnShared(comparison, name, index) || !isSameStatement(comparison, name, { index, contrary })) return [];
    return side.opposite[index] !== -1 || isCompared(comparison, name, index) ? [{ name, index }] : [];
  });
}

/** Whether a word negates: by its grammar, or by its meaning, when it does not go with another word that is missing. */
function negates(compared: Compared, name: SideName, index: number): boolean {
  const { words, opposite } = compared[name];
  const kind = words[index]?.lexeme.negation;
  if (kind !== 'deny' || compared.reported) return kind === 'no';
  return (opposite[index] ?? -1) >= 0 || !isUnmet(compared[name], index - 1);
}

function isAnswered(comparison: Compared, name: SideName, index: number): boolean {
  const other = comparison[opposing(name)];
  const opposite = other.words[comparison[name].opposite[index] ?? -1];
  return opposite?.lexeme.negation != null;
}

interface At {
  readonly index: number;
  readonly contrary: ReadonlySet<number>;
}

/** Whether what the word bears on is the same, its contrary, or one word for one: "never come back" may well be "be gone". */
function isSameStatement(comparison: Compared, name: SideName, { index, contrary }: At): boolean {
  const side = comparison[name];
  const head = governed(side, index);
  if (head < 0 || side.standing[head] === 'met' || contrary.has(head)) return true;
  const slot = containing(comparison.slots, (one) => one[name], head);
  if (!slot) return true;
  return (['base', 'variant'] as const).every((of) => unmetIn(comparison, of, slot[of]) === 1);
}

function unmetIn(comparison: Compared, name: SideName, { from, to }: Range): number {
  let count = 0;
  for (let i = from; i < to; i++) if (isUnmet(comparison[name], i)) count++;
  return count;
}

/** The words to show: the turn with its neighbours, and what stands between the like of these on the other side. */
function texts(comparison: Compared, turn: Turn): Readonly<Record<SideName, string>> {
  if (!('name' in turn)) {
    const word = (name: SideName) => shown(comparison, name, { from: turn[name], to: turn[name] + 1 });
    return { base: word('base'), variant: word('variant') };
  }
  const { name, index } = turn;
  const own = { from: Math.max(0, index - 1), to: index + 2 };
  const other = across(comparison, name, index);
  const [ours, theirs] = [shown(comparison, name, own), shown(comparison, opposing(name), other)];
  return name === 'base' ? { base: ours, variant: theirs } : { base: theirs, variant: ours };
}

/** Words of the other side that are shown at most for what stands in a turn's place. */
const mostAcross = 4;

function across(comparison: Compared, name: SideName, index: number): Range {
  const { opposite } = comparison[name];
  const [before, at, after] = [opposite[index - 1] ?? -1, opposite[index] ?? -1, opposite[index + 1] ?? -1];
  if (before >= 0 && after > before && after - before < mostAcross) return { from: before, to: after + 1 };
  if (at >= 0) return { from: at, to: at + 1 };
  const slot = containing(comparison.slots, (one) => one[name], index);
  return slot ? slot[opposing(name)] : { from: 0, to: 0 };
}
