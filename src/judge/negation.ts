/**
 * Negation: a statement is turned round.
 *
 * In: a comparison and its changes. Out: a flag for each statement that is
 * turned an odd number of times, by words that negate and by contraries:
 * "still open" / "not closed" is turned twice, and so not at all.
 */

import type { Range } from '../match/align.ts';
import { buckets } from '../match/buckets.ts';
import type { Word } from '../match/words.ts';
import type { Flag } from '../model.ts';
import { isLimit } from './bounds.ts';
import { isUnmet, opposing, type Side, type SideName } from './comparison.ts';
import { shown } from './edits.ts';
import { type Contrary, contraries } from './opposites.ts';
import { bearsOnShared, type Compared, governed, isCompared, isGone } from './scope.ts';
import { containing, nearby } from './slots.ts';

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
  return [...sentences.values()]
    .flatMap((several) => told(comparison, several))
    .filter((turn) => !isPutAnew(comparison, turns, turn))
    .map((turn) => ({ flag: 'negation' as const, ...texts(comparison, turn) }));
}

/** The turns of a sentence to tell; none where they undo each other: "not without hope", "still open" / "not closed". */
function told(comparison: Compared, several: readonly Turn[]): readonly Turn[] {
  const words = several.filter((turn) => 'name' in turn);
  const isOneSided = words.length === several.length && new Set(words.map(({ name }) => name)).size === 1;
  if (isOneSided) {
    const byHead = buckets(words, ({ name, index }) => governed(comparison[name], index));
    return [...byHead.values()].flatMap((own) => (own.length % 2 === 0 ? [] : own.slice(-1)));
  }
  if (several.length % 2 === 0) return [];
  return several.filter((turn) => 'name' in turn || turn.alone).slice(-1);
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
  return negating(comparison[name]).some((index) => {
    const alone = comparison[name].standing[index] !== 'met' && !isAnswered(comparison, name, index);
    return alone && negates(comparison, name, index) && !isGone(comparison, name, index);
  });
}

/** Words of a side that turn what both sides speak of, and that no such word answers. */
function turned(comparison: Compared, name: SideName, pairs: readonly Contrary[]): readonly Turn[] {
  const side = comparison[name];
  const candidates = negating(side);
  if (candidates.length === 0) return [];
  const contrary = new Set(pairs.map((pair) => pair[name]));
  return candidates.flatMap((index): readonly Turn[] => {
    if (contrary.has(index) || !negates(comparison, name, index) || isAnswered(comparison, name, index)) return [];
    if (!bearsOnShared(comparison, name, index) || !isSameStatement(comparison, name, { index, contrary })) return [];
    return side.opposite[index] !== -1 || isCompared(comparison, name, index) ? [{ name, index }] : [];
  });
}

/** Indexes of the words that may negate: few, of many. */
function negating({ words }: Side): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < words.length; i++) if (words[i]?.lexeme.negation != null || isYetTo(words, i)) found.push(i);
  return found;
}

/** Whether a word negates: by its grammar, or by its meaning, when it does not go with another word that is missing. */
function negates(compared: Compared, name: SideName, index: number): boolean {
  const { words, opposite } = compared[name];
  if (isYetTo(words, index)) return true;
  const kind = words[index]?.lexeme.negation;
  if (kind !== 'deny' || compared.reported)
    return kind === 'no' && !goesOn(words, index) && !isLimit(compared, name, index);
  return (opposite[index] ?? -1) >= 0 || !isUnmet(compared[name], index - 1);
}

/** Whether a "nor" goes on with what a word before it in its sentence turned: "neither the mayor nor the council". */
function goesOn(words: readonly Word[], index: number): boolean {
  if (words[index]?.lexeme.folded !== 'nor') return false;
  for (let i = index - 1; i >= 0 && words[i]?.sentence === words[index]?.sentence; i--)
    if (words[i]?.lexeme.negation === 'no') return true;
  return false;
}

function isAnswered(comparison: Compared, name: SideName, index: number): boolean {
  const other = comparison[opposing(name)];
  const opposite = other.words[comparison[name].opposite[index] ?? -1];
  return (
    opposite?.lexeme.negation != null || opposite?.lexeme.value === 0 || isAnsweredByYetTo(comparison, name, index)
  );
}

/** Whether one side has "yet to" in the place where the other has "not": "have yet to reply" / "have not replied". */
function isAnsweredByYetTo(comparison: Compared, name: SideName, index: number): boolean {
  const { from = 0, to = 0 } = containing(comparison.slots, (one) => one[name], index)?.[opposing(name)] ?? {};
  const own = isYetTo(comparison[name].words, index);
  const { words } = comparison[opposing(name)];
  for (let i = from; i < Math.min(to, from + nearby); i++)
    if (isYetTo(words, i) || (own && words[i]?.lexeme.negation === 'no')) return true;
  return false;
}

/** Whether a word is the "yet" of "have yet to reply" or the "still" of "is still to reply": they have not. */
function isYetTo(words: readonly Word[], index: number): boolean {
  const folded = (at: number) => words[at]?.lexeme.folded ?? '';
  if (!/^(?:yet|still)$/.test(folded(index)) || folded(index + 1) !== 'to') return false;
  return /^(?:ha(?:ve|s|d)|is|are|was|were|as|still)$/.test(folded(index - 1)) && !owned.test(folded(index + 2));
}

/** Words after which "to" opens no verb: "yet to my surprise". */
const owned = /^(?:my|our|your|his|her|its|their|no|the|an?)$/;

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

/** The words to show: the turn between the nearest words that answer each other, and what stands between these on the other side. */
function texts(comparison: Compared, turn: Turn): Readonly<Record<SideName, string>> {
  if (!('name' in turn)) {
    const word = (name: SideName) => shown(comparison, name, { from: turn[name], to: turn[name] + 1 });
    return { base: word('base'), variant: word('variant') };
  }
  const { own, other } = between(comparison, turn);
  const [ours, theirs] = [shown(comparison, turn.name, own), shown(comparison, opposing(turn.name), other)];
  return turn.name === 'base' ? { base: ours, variant: theirs } : { base: theirs, variant: ours };
}

/** Words of either side within which a turn's neighbours are looked for. */
const aside = 5;

interface Stretches {
  readonly own: Range;
  readonly other: Range;
}

function between(comparison: Compared, { name, index }: { name: SideName; index: number }): Stretches {
  const [side, other] = [comparison[name], comparison[opposing(name)]];
  const before = answered(side, index, -1);
  const head = governed(side, index);
  const isHeadNear = head > index && head - index <= aside && (side.opposite[head] ?? -1) >= 0;
  const after = isHeadNear ? head : answered(side, index, 1);
  const own = { from: before ?? index, to: (after ?? index) + 1 };
  const at = side.opposite[index] ?? -1;
  const last = after === null ? at : (side.opposite[after] ?? -1);
  const first = before === null ? openingOf(other, at >= 0 ? at : last) : (side.opposite[before] ?? -1);
  if (first >= 0 && last >= first && last - first <= 2 * aside) return { own, other: { from: first, to: last + 1 } };
  if (first >= 0 && last < 0) return { own, other: { from: first, to: first + 1 } };
  const slot = containing(comparison.slots, (one) => one[name], index);
  return { own, other: slot ? slot[opposing(name)] : { from: 0, to: 0 } };
}

/** The nearest word of a turn's sentence, to one side of it, that has a word opposite; null for none. */
function answered({ words, opposite }: Side, index: number, step: 1 | -1): number | null {
  for (let i = index + step; Math.abs(i - index) <= aside; i += step) {
    if (words[i]?.sentence !== words[index]?.sentence) return null;
    if ((opposite[i] ?? -1) >= 0) return i;
  }
  return null;
}

/** The first word of a sentence, or as far back from a word of it as neighbours are looked for. */
function openingOf({ words }: Side, index: number): number {
  let first = index;
  while (first > 0 && index - first < aside && words[first - 1]?.sentence === words[index]?.sentence) first--;
  return first;
}
