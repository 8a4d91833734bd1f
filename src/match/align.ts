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
import { type Relation, relation } from './relation.ts';
import { selection } from './selection.ts';
import type { Word } from './words.ts';
import { score, worth, worths } from './worths.ts';

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
  const steps: Step[] = [];
  for (let at = from; at < to; at++) {
    const one = { from: at, to: at + 1 };
    steps.push(
      side === 'base' ? { base: one, variant: none, relation: 'gap' } : { base: none, variant: one, relation: 'gap' },
    );
  }
  return steps;
}

/** Whether two ranges of one length are the same words. */
function isSame(base: readonly Word[], variant: readonly Word[], b: Range, v: Range): boolean {
  for (let i = b.from; i < b.to; i++)
    if (base[i]?.lexeme.folded !== variant[i - b.from + v.from]?.lexeme.folded) return false;
  return true;
}

function fill(base: readonly Word[], variant: readonly Word[], b: Range, v: Range): readonly Step[] {
  const n = b.to - b.from;
  const m = v.to - v.from;
  if (n === m && isSame(base, variant, b, v)) return equals(b, v);
  const ofBase = base.slice(b.from, b.to);
  const ofVariant = variant.slice(v.from, v.to);
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

/** Steps of two ranges of one length, word by word. */
function equals(b: Range, v: Range): readonly Step[] {
  const steps: Step[] = [];
  for (let i = b.from, j = v.from; i < b.to; i++, j++) steps.push(equal(i, j));
  return steps;
}

function equal(i: number, j: number): Step {
  return { base: { from: i, to: i + 1 }, variant: { from: j, to: j + 1 }, relation: 'equal' };
}

const turned = ({ base, variant, relation }: Step): Step => ({ base: variant, variant: base, relation });

/** Steps where each word of the variant has its equal in the base, in order. @param places Where, by index of the base. */
function paired(places: readonly number[], b: Range, v: Range): readonly Step[] {
  const steps: Step[] = [];
  let done = b.from;
  let j = v.from;
  for (const i of places) {
    if (i > done) steps.push(...gaps({ from: done, to: i }, j, 'base'));
    steps.push(equal(i, j));
    done = i + 1;
    j++;
  }
  if (b.to > done) steps.push(...gaps({ from: done, to: b.to }, v.to, 'base'));
  return steps;
}

function weighed(base: readonly Word[], variant: readonly Word[], b: Range, v: Range): readonly Step[] {
  const n = b.to - b.from;
  const m = v.to - v.from;
  const pairs = worths(base.slice(b.from, b.to), variant.slice(v.from, v.to));
  const joins = findJoins(base, variant, b, v);
  const steps: Step[] = [];
  let i = b.from;
  let j = v.from;
  for (const { first, second } of bestPath({ n, m, pairs, joins, opening: worth.opening, gap: worth.gap })) {
    const ofBase = { from: i, to: i + first };
    const ofVariant = { from: j, to: j + second };
    steps.push({ base: ofBase, variant: ofVariant, relation: relationOf(base, variant, ofBase, ofVariant) });
    i += first;
    j += second;
  }
  return steps;
}

function relationOf(base: readonly Word[], variant: readonly Word[], b: Range, v: Range): Step['relation'] {
  const n = b.to - b.from;
  const m = v.to - v.from;
  if (n === 0 || m === 0) return 'gap';
  const one = base[b.from];
  const other = variant[v.from];
  return one && other && n === 1 && m === 1 ? relation(one, other) : 'spelling';
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
