/**
 * Comparison: the alignment of a base and a variant as the rules look at it.
 *
 * In: two wordings. Out: what became of each word, and the stretches where the
 * two differ. Labels nothing.
 */

import { type Alignment, align, type Range, type Step } from '../match/align.ts';
import { type Word, words } from '../match/words.ts';
import type { Wording } from '../model.ts';
import { isElided } from './marks.ts';
import { isMet, type Slot, slotsOf } from './slots.ts';
import { thresholds } from './thresholds.ts';

/**
 * What became of a word: it has a counterpart of like meaning; another word
 * stands in its place; nothing does; or it weighs nothing, as an editor's own.
 */
export type Standing = 'met' | 'swapped' | 'alone' | 'ignored';

export interface Side {
  readonly wording: Wording;
  readonly words: readonly Word[];
  readonly standing: readonly Standing[];
  /** Index of the word opposite; -1 for none. */
  readonly opposite: readonly number[];
}

/** A stretch where the two differ, between words that hold fast. */
export interface Zone {
  readonly base: Range;
  readonly variant: Range;
  /** `all` where nothing holds fast. */
  readonly place: 'start' | 'inner' | 'end' | 'all';
  /** Whether the variant marks an omission in it or beside it. */
  readonly elided: boolean;
  /** At an edge, index of the outermost word that has its counterpart, on each side; -1 for none, and elsewhere. */
  readonly outermost: Readonly<Record<SideName, number>>;
}

export type SideName = 'base' | 'variant';

export interface Comparison extends Alignment {
  readonly base: Side;
  readonly variant: Side;
  readonly zones: readonly Zone[];
  readonly slots: readonly Slot[];
  /** Whether the variant is given without quotation marks. */
  readonly reported: boolean;
}

export function compare(base: Wording, variant: Wording): Comparison {
  const [ofBase, ofVariant] = [wordsOf(base), wordsOf(variant)];
  const alignment = align(ofBase, ofVariant);
  const sides = {
    base: side(base, ofBase, alignment, 'base'),
    variant: side(variant, ofVariant, alignment, 'variant'),
  };
  const reported = variant.kind === 'indirect' || variant.kind === 'unmarked';
  const { steps } = alignment;
  return { ...alignment, ...sides, zones: zones(steps, sides.base, sides.variant), slots: slotsOf(steps), reported };
}

/** Words by wording, for as long as that is kept: a base is compared with each of its variants. */
const known = new WeakMap<Wording, readonly Word[]>();

function wordsOf(wording: Wording): readonly Word[] {
  const found = known.get(wording) ?? words(wording.text, wording.parts);
  known.set(wording, found);
  return found;
}

export function opposing(side: SideName): SideName {
  return side === 'base' ? 'variant' : 'base';
}

/** Whether a word informs and has no counterpart. */
export function isUnmet({ words, standing }: Side, index: number): boolean {
  return (words[index]?.weight ?? 0) > 0 && (standing[index] === 'alone' || standing[index] === 'swapped');
}

function side(wording: Wording, own: readonly Word[], { steps, moves }: Alignment, name: SideName): Side {
  const standing: Standing[] = own.map(() => 'alone');
  const opposite = own.map(() => -1);
  for (const step of steps) {
    for (let i = step[name].from; i < step[name].to; i++) {
      standing[i] = standingOf(step);
      if (step.relation !== 'gap') opposite[i] = step[opposing(name)].from;
    }
  }
  for (const move of moves) {
    for (let i = move[name].from; i < move[name].to; i++) {
      standing[i] = 'met';
      opposite[i] = move[opposing(name)].from + i - move[name].from;
    }
  }
  for (const [index, word] of own.entries()) {
    const editors = word.lexeme.folded === 'sic' || (name === 'base' && standing[index] !== 'met');
    if (word.bracketed && editors) standing[index] = 'ignored';
  }
  return { wording, words: own, standing, opposite };
}

function standingOf(step: Step): Standing {
  if (isMet(step)) return 'met';
  return step.relation === 'gap' ? 'alone' : 'swapped';
}

function zones(steps: readonly Step[], base: Side, variant: Side): readonly Zone[] {
  const solid = solidSteps(steps, base, variant);
  const found: Zone[] = [];
  let [first, open] = [true, { base: 0, variant: 0 }];
  const close = (to: { base: number; variant: number }, last: boolean) => {
    const zone = { base: { from: open.base, to: to.base }, variant: { from: open.variant, to: to.variant } };
    const place = first && last ? 'all' : first ? 'start' : last ? 'end' : 'inner';
    if (!differs(base, zone.base) && !differs(variant, zone.variant)) return;
    const outermost = {
      base: outermostMet(base, zone.base, place),
      variant: outermostMet(variant, zone.variant, place),
    };
    found.push({ ...zone, place, outermost, elided: isElided(variant, zone.variant) });
  };
  for (const [index, step] of steps.entries()) {
    if (!solid[index]) continue;
    close({ base: step.base.from, variant: step.variant.from }, false);
    open = { base: step.base.to, variant: step.variant.to };
    first = false;
  }
  close({ base: base.words.length, variant: variant.words.length }, true);
  return found;
}

function outermostMet({ standing }: Side, { from, to }: Range, place: Zone['place']): number {
  if (place === 'inner' || place === 'all') return -1;
  const step = place === 'start' ? 1 : -1;
  for (let i = place === 'start' ? from : to - 1; i >= from && i < to; i += step) if (standing[i] === 'met') return i;
  return -1;
}

function differs({ standing }: Side, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (standing[i] !== 'met' && standing[i] !== 'ignored') return true;
  return false;
}

/** Which steps hold fast: words that inform and answer each other in order, and grammar words in a long enough row. */
function solidSteps(steps: readonly Step[], base: Side, variant: Side): readonly boolean[] {
  const met = steps.map((step) => isMet(step) && base.standing[step.base.from] !== 'ignored');
  const informs = ({ words }: Side) => words.some(({ weight }) => weight > 0);
  const runs = informs(base) && informs(variant) ? thresholds.solidRun : 1;
  const solid = steps.map(
    (step, index) => met[index] === true && weight(base, step.base) > 0 && weight(variant, step.variant) > 0,
  );
  let run = 0;
  for (let index = 0; index <= steps.length; index++) {
    if (met[index]) {
      run++;
      continue;
    }
    if (run >= runs) solid.fill(true, index - run, index);
    run = 0;
  }
  return solid;
}

function weight({ words }: Side, { from, to }: Range): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += words[i]?.weight ?? 0;
  return sum;
}
