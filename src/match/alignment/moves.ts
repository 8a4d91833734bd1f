/**
 * Moves: blocks of words that stand elsewhere in the other text.
 *
 * In: two texts' words and the steps of their alignment. Out: the longest
 * blocks of unpaired words that answer each other out of order, disjoint.
 * Linear in the words, but for words that recur often.
 */

import type { Word } from '../words/words.ts';
import { relation } from './relation.ts';
import type { Range, Step } from './steps.ts';

export interface Move {
  readonly base: Range;
  readonly variant: Range;
}

interface Aligned {
  readonly base: readonly Word[];
  readonly variant: readonly Word[];
  readonly steps: readonly Step[];
}

/** Places a stem may have in the variant and still be looked up: a word of more is no sign of a move. */
const mostPlaces = 8;

export function findMoves(base: readonly Word[], variant: readonly Word[], steps: readonly Step[]): readonly Move[] {
  const freeBase = unpaired({ base, variant, steps }, 'base');
  if (freeBase.size === 0) return [];
  const freeVariant = unpaired({ base, variant, steps }, 'variant');
  if (freeVariant.size === 0) return [];
  const places = placesOf(variant, freeVariant);
  const found: Move[] = [];
  /** Where the last block on a diagonal ended: its words need no looking up again. */
  const reached = new Map<number, number>();
  for (const i of freeBase) {
    const word = base[i];
    if (!word || !opensBlock(word)) continue;
    const listed = keys(word).map((key) => places.get(key) ?? []);
    const candidates = new Set(listed.filter(({ length }) => length <= mostPlaces).flat());
    for (const j of candidates) {
      if (i < (reached.get(j - i) ?? 0)) continue;
      const move = grow({ base, variant, freeBase, freeVariant }, i, j);
      reached.set(j - i, move.base.to);
      found.push(move);
    }
  }
  return disjoint(found.filter((move) => isBlock({ base, variant, steps }, move)));
}

/** Whether a block may be found by a word: by one that informs, or by one of how many, as in "every one of". */
function opensBlock({ weight, lexeme }: Word): boolean {
  return weight > 0 || lexeme.quantifier !== null;
}

/** Whether what is alike is one block and no chance: a word that informs, close by, or several. */
function isBlock(aligned: Aligned, move: Move): boolean {
  const informs = aligned.base.slice(move.base.from, move.base.to).some(({ weight }) => weight > 0);
  if (informs && !isSingle(move)) return true;
  return informs === isSingle(move) && isNear(aligned, move);
}

function isSingle({ base }: Move): boolean {
  return base.to - base.from === 1;
}

/** Whether a word stands no further off than the next sentence: further off it is another mention. */
function isNear({ base, variant, steps }: Aligned, move: Move): boolean {
  const from = steps[stepOf(steps, 'base', move.base.from)];
  const to = steps[stepOf(steps, 'variant', move.variant.from)];
  if (!from || !to) return false;
  const apart = (words: readonly Word[], i: number, j: number) =>
    Math.abs((words[i]?.sentence ?? 0) - (words[Math.min(j, words.length - 1)]?.sentence ?? 0));
  return apart(base, move.base.from, to.base.from) <= 1 && apart(variant, move.variant.from, from.variant.from) <= 1;
}

/** Index of the step that takes a word of a side. */
function stepOf(steps: readonly Step[], side: 'base' | 'variant', index: number): number {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.[side].to ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the words of a side that have no pair stand, by what they may be looked up by. */
function placesOf(words: readonly Word[], free: ReadonlySet<number>): ReadonlyMap<string | number, readonly number[]> {
  const places = new Map<string | number, number[]>();
  for (const j of free) {
    const word = words[j];
    if (!word || !opensBlock(word)) continue;
    for (const key of keys(word)) {
      const listed = places.get(key);
      if (listed) listed.push(j);
      else places.set(key, [j]);
    }
  }
  return places;
}

/** What a word may be looked up by: its stem, the sets of like words it is in, and the state that it names. */
function keys({ lexeme }: Word): readonly (string | number)[] {
  const { stem, synsets, place } = lexeme;
  return place === null ? [stem, ...synsets] : [stem, ...synsets, `${place} `];
}

/** A name in another's place is another name, even where that one stands elsewhere: "Ruiz thanked Rojas". */
function isNameForName(step: Step, base: readonly Word[], variant: readonly Word[]): boolean {
  return base[step.base.from]?.name === true && variant[step.variant.from]?.name === true;
}

function unpaired({ base, variant, steps }: Aligned, side: 'base' | 'variant'): ReadonlySet<number> {
  const free = new Set<number>();
  for (const step of steps) {
    if (step.relation !== 'gap' && step.relation !== 'unlike' && step.relation !== 'class') continue;
    if (step.relation === 'class' && isNameForName(step, base, variant)) continue;
    for (let i = step[side].from; i < step[side].to; i++) free.add(i);
  }
  return free;
}

interface Texts {
  readonly base: readonly Word[];
  readonly variant: readonly Word[];
  readonly freeBase: ReadonlySet<number>;
  readonly freeVariant: ReadonlySet<number>;
}

/** The block around a pair of like words, as far as the words on both sides stay alike and unpaired. */
function grow(texts: Texts, i: number, j: number): Move {
  const meets = (p: number, q: number) => {
    const [a, b] = [texts.base[p], texts.variant[q]];
    if (!a || !b || !texts.freeBase.has(p) || !texts.freeVariant.has(q)) return false;
    const found = relation(a, b);
    return found === 'equal' || found === 'stem' || found === 'spelling' || found === 'synonym';
  };
  let [before, after] = [0, 1];
  while (meets(i - before - 1, j - before - 1)) before++;
  while (meets(i + after, j + after)) after++;
  return { base: { from: i - before, to: i + after }, variant: { from: j - before, to: j + after } };
}

/** The longest first, then those that overlap none of them; in the order of the base. */
function disjoint(moves: readonly Move[]): readonly Move[] {
  const size = ({ base }: Move) => base.to - base.from;
  const ranked = [...moves].sort(
    (a, b) => size(b) - size(a) || a.base.from - b.base.from || a.variant.from - b.variant.from,
  );
  const [takenBase, takenVariant] = [new Set<number>(), new Set<number>()];
  const kept: Move[] = [];
  for (const move of ranked) {
    if (holds(takenBase, move.base) || holds(takenVariant, move.variant)) continue;
    for (let i = move.base.from; i < move.base.to; i++) takenBase.add(i);
    for (let j = move.variant.from; j < move.variant.to; j++) takenVariant.add(j);
    kept.push(move);
  }
  return kept.sort((a, b) => a.base.from - b.base.from);
}

function holds(taken: ReadonlySet<number>, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (taken.has(i)) return true;
  return false;
}
