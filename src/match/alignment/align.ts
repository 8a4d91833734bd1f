/**
 * Align: which words of one text answer which of another.
 *
 * In: the words of two texts. Out: steps that cover both in order, and the
 * blocks that moved. The cost is the product of the two lengths up to
 * `mostCells`; longer texts are first cut where they share a word that each has once.
 */

import type { Word } from '../words/words.ts';
import { cut } from './anchors.ts';
import { findJoins } from './joins.ts';
import { bestPath, type Stride } from './matrix.ts';
import { findMoves, type Move } from './moves.ts';
import { relation } from './relation.ts';
import { selection } from './selection.ts';
import type { Range, Step } from './steps.ts';
import { score, worth, worths } from './worths.ts';

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
  const steps: Step[] = [];
  for (let at = from; at < to; at++) {
    const step = aloneInBase(at, opposite);
    steps.push(side === 'base' ? step : turned(step));
  }
  return steps;
}

/** A word of the base with nothing opposite, before a word of the variant. */
function aloneInBase(i: number, j: number): Step {
  return { base: rangeAt(i, 1), variant: rangeAt(j, 0), relation: 'gap' };
}

function turned({ base, variant, relation }: Step): Step {
  return { base: variant, variant: base, relation };
}

/** Ranges of no word, of one and of two by where they begin: alignments share them, as far as most reach. */
const ranges: readonly Range[][] = [[], [], []];
const furthest = 1000;

function rangeAt(from: number, length: 0 | 1 | 2): Range {
  const known = ranges[length]?.[from];
  if (known) return known;
  const fresh = { from, to: from + length };
  if (from < furthest && ranges[length]) ranges[length][from] = fresh;
  return fresh;
}

/** Whether two ranges of one length are the same words. */
function isSame(base: readonly Word[], variant: readonly Word[], b: Range, v: Range): boolean {
  for (let i = b.from; i < b.to; i++)
    if (base[i]?.lexeme.folded !== variant[i - b.from + v.from]?.lexeme.folded) return false;
  return true;
}

function fill(base: readonly Word[], variant: readonly Word[], b: Range, v: Range): readonly Step[] {
  const [n, m] = [b.to - b.from, v.to - v.from];
  if (n === m && isSame(base, variant, b, v)) return equals(b, v);
  const [ofBase, ofVariant] = [within(base, b), within(variant, v)];
  const places = n > m ? selection(ofVariant, ofBase, gains) : n < m ? selection(ofBase, ofVariant, gains) : null;
  if (!places) return weighed(ofBase, ofVariant, b.from, v.from);
  return n > m ? paired(places, b, v) : paired(places, v, b).map(turned);
}

const gains = { pair: (one: Word, other: Word) => score(one, other, 'equal'), opening: worth.opening };

/** The words of a range: of most texts, all. */
function within(words: readonly Word[], { from, to }: Range): readonly Word[] {
  return from === 0 && to === words.length ? words : words.slice(from, to);
}

/** Steps of two ranges of one length, word by word. */
function equals(b: Range, v: Range): readonly Step[] {
  const steps: Step[] = [];
  for (let i = b.from, j = v.from; i < b.to; i++, j++) steps.push(equal(i, j));
  return steps;
}

function equal(i: number, j: number): Step {
  return { base: rangeAt(i, 1), variant: rangeAt(j, 1), relation: 'equal' };
}

/** Steps where each word of the variant has its equal in the base, in order. @param places Where, from the range's start. */
function paired(places: readonly number[], b: Range, v: Range): readonly Step[] {
  const steps: Step[] = [];
  let done = b.from;
  let j = v.from;
  for (const place of places) {
    const i = b.from + place;
    for (; done < i; done++) steps.push(aloneInBase(done, j));
    steps.push(equal(i, j));
    done = i + 1;
    j++;
  }
  for (; done < b.to; done++) steps.push(aloneInBase(done, j));
  return steps;
}

/** @param i Where the words begin among those of the base. @param j The same of the variant. */
function weighed(base: readonly Word[], variant: readonly Word[], i: number, j: number): readonly Step[] {
  const [n, m] = [base.length, variant.length];
  const [pairs, joins] = [worths(base, variant), findJoins(base, variant)];
  const steps: Step[] = [];
  let [b, v] = [0, 0];
  for (const stride of bestPath({ n, m, pairs, joins, opening: worth.opening, gap: worth.gap })) {
    const { first, second } = stride;
    steps.push({
      base: rangeAt(i + b, first),
      variant: rangeAt(j + v, second),
      relation: relationOf(base[b], variant[v], stride),
    });
    b += first;
    v += second;
  }
  return steps;
}

function relationOf(one: Word | undefined, other: Word | undefined, { first, second }: Stride): Step['relation'] {
  if (first === 0 || second === 0) return 'gap';
  return one && other && first === 1 && second === 1 ? relation(one, other) : 'spelling';
}
