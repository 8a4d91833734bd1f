/**
 * Align: which words of one text answer which of another.
 *
 * In: the words of two texts. Out: steps that cover both in order, and the
 * blocks that moved. The cost is the product of the two lengths up to
 * `mostCells`; longer texts are first cut where they share a word that each has once.
 */

import { cut } from './anchors.ts';
import { bestPath, type Worths } from './matrix.ts';
import { findMoves, type Move } from './moves.ts';
import { mayMeet, type Relation, relation, traits } from './relation.ts';
import { selection } from './selection.ts';
import type { Word } from './words.ts';

/** A half-open range of indexes of words. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Words that answer each other, or words with nothing opposite: then one range is empty and the relation is `gap`. */
export interface Step {
  readonly base: Range;
  readonly variant: Range;
  readonly relation: Relation | 'gap';
}

export interface Alignment {
  /** In order; each covers one word a side, or none and one, or two and one (`service men` / `servicemen`). */
  readonly steps: readonly Step[];
  readonly moves: readonly Move[];
}

/** Matrix cells one alignment may fill: about a tenth of a second. */
const mostCells = 1_000_000;

/** What a pair of words is worth: from 2.5 for the same rare word to less than nothing for unlike words. */
const worth = {
  /** Grammar words agree by chance; they only break ties. */
  sameFunction: 0.5,
  same: 1.5,
  /** Added in full to a word of this rarity in nats or more. */
  rarity: 6,
  share: { equal: 1, stem: 0.85, spelling: 0.9, number: 1, synonym: 0.7 },
  class: 0.35,
  unlike: -0.15,
  /** A word that informs against a grammar word, or one that negates against one that does not. */
  unlikeRoles: -0.7,
  gap: -0.12,
  opening: -0.6,
};

export function align(base: readonly Word[], variant: readonly Word[]): Alignment {
  const steps = alignRange(base, variant, { from: 0, to: base.length }, { from: 0, to: variant.length });
  return { steps, moves: findMoves(base, variant, steps) };
}

function alignRange(base: readonly Word[], variant: readonly Word[], b: Range, v: Range): readonly Step[] {
  const [n, m] = [b.to - b.from, v.to - v.from];
  if (n === 0 || m === 0) return [...gaps(b, v.from, 'base'), ...gaps(v, b.to, 'variant')];
  if ((n + 1) * (m + 1) <= mostCells) return fill(base, variant, b, v);
  const pieces = cut(base, variant, b, v);
  if (!pieces) return [...gaps(b, v.from, 'base'), ...gaps(v, b.to, 'variant')];
  return pieces.flatMap((piece) =>
    piece.anchor
      ? [{ base: piece.base, variant: piece.variant, relation: 'equal' as const }]
      : alignRange(base, variant, piece.base, piece.variant),
  );
}

function gaps({ from, to }: Range, opposite: number, side: 'base' | 'variant'): readonly Step[] {
  const none = { from: opposite, to: opposite };
  return Array.from({ length: to - from }, (_, offset): Step => {
    const one = { from: from + offset, to: from + offset + 1 };
    return side === 'base'
      ? { base: one, variant: none, relation: 'gap' }
      : { base: none, variant: one, relation: 'gap' };
  });
}

/** What a pairing is worth; the less, the less alike. */
function score(a: Word, b: Word, found: Relation): number {
  if (found === 'class') return worth.class;
  if (found === 'unlike') return isOneRole(a, b) ? worth.unlike : worth.unlikeRoles;
  const share = worth.share[found];
  if (a.weight === 0 || b.weight === 0) return worth.sameFunction * share;
  return share * (worth.same + Math.min(1, Math.min(a.weight, b.weight) / worth.rarity));
}

function isOneRole(a: Word, b: Word): boolean {
  return a.weight > 0 === b.weight > 0 && (a.lexeme.negation === 'no') === (b.lexeme.negation === 'no');
}

/** Whether two ranges of one length are the same words. */
function isSame(base: readonly Word[], variant: readonly Word[], b: Range, v: Range): boolean {
  for (let i = b.from; i < b.to; i++)
    if (base[i]?.lexeme.folded !== variant[i - b.from + v.from]?.lexeme.folded) return false;
  return true;
}

function fill(base: readonly Word[], variant: readonly Word[], b: Range, v: Range): readonly Step[] {
  const [n, m] = [b.to - b.from, v.to - v.from];
  if (n === m && isSame(base, variant, b, v)) return paired(range(b), b, v);
  const [ofBase, ofVariant] = [base.slice(b.from, b.to), variant.slice(v.from, v.to)];
  const gains = { pair: (one: Word, other: Word) => score(one, other, 'equal'), opening: worth.opening };
  const isCut = n >= m;
  const places = isCut ? selection(ofVariant, ofBase, gains) : selection(ofBase, ofVariant, gains);
  if (!places) return weighed(base, variant, b, v);
  if (isCut)
    return paired(
      places.map((place) => b.from + place),
      b,
      v,
    );
  return paired(
    places.map((place) => v.from + place),
    v,
    b,
  ).map(turned);
}

const range = ({ from, to }: Range) => Array.from({ length: to - from }, (_, offset) => from + offset);
const turned = ({ base, variant, relation }: Step): Step => ({ base: variant, variant: base, relation });

/** Steps where each word of the variant has its equal in the base, in order. @param places Where, by index of the base. */
function paired(places: readonly number[], b: Range, v: Range): readonly Step[] {
  const steps: Step[] = [];
  let done = b.from;
  for (const [offset, i] of places.entries()) {
    const j = v.from + offset;
    steps.push(...gaps({ from: done, to: i }, j, 'base'));
    steps.push({ base: { from: i, to: i + 1 }, variant: { from: j, to: j + 1 }, relation: 'equal' });
    done = i + 1;
  }
  return [...steps, ...gaps({ from: done, to: b.to }, v.to, 'base')];
}

function weighed(base: readonly Word[], variant: readonly Word[], b: Range, v: Range): readonly Step[] {
  const [n, m] = [b.to - b.from, v.to - v.from];
  const pairs = new Float64Array(n * m);
  const [ofBase, ofVariant] = [base.slice(b.from, b.to), variant.slice(v.from, v.to)];
  const traitsOfVariant = ofVariant.map(traits);
  for (let i = 0, at = 0; i < n; i++) {
    const one = ofBase[i];
    const own = one ? traits(one) : 0;
    for (let j = 0; j < m; j++, at++) {
      const other = ofVariant[j];
      if (!one || !other) continue;
      const isUnlike = !mayMeet(own, traitsOfVariant[j] ?? 0) && one.lexeme.stem !== other.lexeme.stem;
      pairs[at] = score(one, other, isUnlike ? 'unlike' : relation(one, other));
    }
  }
  const joins = findJoins(base, variant, b, v);
  let [i, j] = [b.from, v.from];
  return bestPath({ n, m, pairs, joins, opening: worth.opening, gap: worth.gap }).map(({ first, second }): Step => {
    const [ofBase, ofVariant] = [
      { from: i, to: i + first },
      { from: j, to: j + second },
    ];
    [i, j] = [ofBase.to, ofVariant.to];
    return {
      base: ofBase,
      variant: ofVariant,
      relation: relationOf(base, variant, { base: ofBase, variant: ofVariant }),
    };
  });
}

function relationOf(base: readonly Word[], variant: readonly Word[], step: Omit<Step, 'relation'>): Step['relation'] {
  const [ofBase, ofVariant] = [step.base.to - step.base.from, step.variant.to - step.variant.from];
  if (ofBase === 0 || ofVariant === 0) return 'gap';
  const [one, other] = [base[step.base.from], variant[step.variant.from]];
  return one && other && ofBase === 1 && ofVariant === 1 ? relation(one, other) : 'spelling';
}

/** Where two words written apart on one side are one word on the other, or one number. */
function findJoins(base: readonly Word[], variant: readonly Word[], b: Range, v: Range): Worths['joins'] {
  const m = v.to - v.from;
  const found = new Map<number, { readonly worth: number; readonly two: 'first' | 'second' }>();
  const [inBase, inVariant] = [places(base, b), places(variant, v)];
  const mark = (i: number, j: number, two: 'first' | 'second') =>
    found.set((i - b.from) * m + (j - v.from), { worth: 2 * worth.same, two });
  for (let i = b.from + 1; i < b.to; i++) {
    for (const j of inVariant.get(joined(base[i - 1], base[i])) ?? []) mark(i, j, 'first');
  }
  for (let j = v.from + 1; j < v.to; j++) {
    for (const i of inBase.get(joined(variant[j - 1], variant[j])) ?? []) mark(i, j, 'second');
  }
  return found;
}

function places(words: readonly Word[], { from, to }: Range): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (let i = from; i < to; i++) {
    const { folded, value } = words[i]?.lexeme ?? { folded: '', value: null };
    const key = value === null ? folded : `#${value}`;
    const list = found.get(key);
    if (list) list.push(i);
    else found.set(key, [i]);
  }
  return found;
}

/** What two neighbours are when written as one. */
function joined(a: Word | undefined, b: Word | undefined): string {
  const [one, two] = [a?.lexeme.value ?? null, b?.lexeme.value ?? null];
  if (one === null || two === null) return `${a?.lexeme.folded}${b?.lexeme.folded}`;
  return two >= 100 ? `#${one * two}` : `#${one + two}`;
}
