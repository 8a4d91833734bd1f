/**
 * Moves: blocks of words that stand elsewhere in the other text.
 *
 * In: two texts' words and the steps of their alignment. Out: the longest
 * blocks of unpaired words that answer each other out of order, disjoint.
 * Linear in the words, but for words that recur often.
 */

import type { Range, Step } from './align.ts';
import { relation } from './relation.ts';
import type { Word } from './words.ts';

export interface Move {
  readonly base: Range;
  readonly variant: Range;
}

/** Places a stem may have in the variant and still be looked up: a word of more is no sign of a move. */
const mostPlaces = 8;

export function findMoves(base: readonly Word[], variant: readonly Word[], steps: readonly Step[]): readonly Move[] {
  const freeBase = unpaired(steps, 'base');
  const freeVariant = unpaired(steps, 'variant');
  if (freeBase.size === 0 || freeVariant.size === 0) return [];
  const places = new Map<string, number[]>();
  for (const j of freeVariant) {
    const word = variant[j];
    if (!word || word.weight === 0) continue;
    const { stem } = word.lexeme;
    places.set(stem, [...(places.get(stem) ?? []), j]);
  }
  const found: Move[] = [];
  for (const i of freeBase) {
    const word = base[i];
    const candidates = word && word.weight > 0 ? (places.get(word.lexeme.stem) ?? []) : [];
    if (candidates.length > mostPlaces) continue;
    for (const j of candidates) found.push(grow({ base, variant, freeBase, freeVariant }, i, j));
  }
  return disjoint(found);
}

function unpaired(steps: readonly Step[], side: 'base' | 'variant'): ReadonlySet<number> {
  const free = new Set<number>();
  for (const step of steps) {
    if (step.relation !== 'gap' && step.relation !== 'unlike' && step.relation !== 'class') continue;
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
    return found === 'equal' || found === 'stem' || found === 'spelling';
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
