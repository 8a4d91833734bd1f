/**
 * Comparison: the alignment of a base and a variant as the rules look at it.
 *
 * In: two wordings. Out: what became of each word, and the stretches where the
 * two differ. Labels nothing.
 */

import { type Alignment, align } from '../match/alignment/align.ts';
import type { Range, Step } from '../match/alignment/steps.ts';
import { wordsOf } from '../match/words/lately.ts';
import type { Word } from '../match/words/words.ts';
import type { Wording } from '../model.ts';
import type { Comparison, Side, SideName, Standing, Zone } from './compared.ts';
import { isElided } from './marks.ts';
import { isMet, slotsOf } from './slots.ts';
import { thresholds } from './thresholds.ts';

export function compare(base: Wording, variant: Wording): Comparison {
  const ofBase = wordsOf(base.text, base.parts);
  const ofVariant = wordsOf(variant.text, variant.parts);
  const alignment = align(ofBase, ofVariant);
  const { steps, moves } = alignment;
  const sides = {
    base: side(base, ofBase, alignment, 'base'),
    variant: side(variant, ofVariant, alignment, 'variant'),
  };
  return {
    steps,
    moves,
    base: sides.base,
    variant: sides.variant,
    zones: zones(steps, sides.base, sides.variant),
    slots: slotsOf(steps),
    reported: variant.kind === 'indirect' || variant.kind === 'unmarked',
  };
}

export function opposing(side: SideName): SideName {
  return side === 'base' ? 'variant' : 'base';
}

/** Whether a word informs and has no counterpart. */
export function isUnmet({ words, standing }: Side, index: number): boolean {
  return (words[index]?.weight ?? 0) > 0 && (standing[index] === 'alone' || standing[index] === 'swapped');
}

function side(wording: Wording, own: readonly Word[], { steps, moves }: Alignment, name: SideName): Side {
  const standing: Standing[] = [];
  const opposite: number[] = [];
  for (const step of steps) {
    const stands = standingOf(step);
    const counterpart = step.relation === 'gap' ? -1 : step[opposing(name)].from;
    for (let i = step[name].from; i < step[name].to; i++) {
      standing.push(stands);
      opposite.push(counterpart);
    }
  }
  for (const move of moves) {
    for (let i = move[name].from; i < move[name].to; i++) {
      standing[i] = 'met';
      opposite[i] = move[opposing(name)].from + i - move[name].from;
    }
  }
  leaveAlone(standing, opposite, moved(moves, opposing(name)));
  const unanswered: number[] = [];
  for (let i = 0; i < own.length; i++) {
    const word = own[i];
    const editors = word?.bracketed && (word.lexeme.folded === 'sic' || (name === 'base' && standing[i] !== 'met'));
    if (editors) standing[i] = 'ignored';
    else if (standing[i] !== 'met') unanswered.push(i);
  }
  return { wording, words: own, standing, opposite, unanswered };
}

/** Indexes of the words of a side that answer words out of order. */
function moved(moves: Alignment['moves'], name: SideName): ReadonlySet<number> {
  const found = new Set<number>();
  for (const move of moves) for (let i = move[name].from; i < move[name].to; i++) found.add(i);
  return found;
}

/** What stands in the place of a word that answers another, elsewhere, is opposite nothing. */
function leaveAlone(standing: Standing[], opposite: number[], moved: ReadonlySet<number>): void {
  if (moved.size === 0) return;
  for (let i = 0; i < standing.length; i++)
    if (standing[i] === 'swapped' && moved.has(opposite[i] ?? -1)) {
      standing[i] = 'alone';
      opposite[i] = -1;
    }
}

function standingOf(step: Step): Standing {
  if (isMet(step)) return 'met';
  return step.relation === 'gap' ? 'alone' : 'swapped';
}

function zones(steps: readonly Step[], base: Side, variant: Side): readonly Zone[] {
  const solid = solidSteps(steps, base, variant);
  const found: Zone[] = [];
  let first = true;
  let openBase = 0;
  let openVariant = 0;
  const close = (toBase: number, toVariant: number, last: boolean) => {
    if (openBase === toBase && openVariant === toVariant) return;
    const ofBase = { from: openBase, to: toBase };
    const ofVariant = { from: openVariant, to: toVariant };
    if (!differs(base, ofBase) && !differs(variant, ofVariant)) return;
    const place = first && last ? 'all' : first ? 'start' : last ? 'end' : 'inner';
    found.push({
      base: ofBase,
      variant: ofVariant,
      place,
      outermost: { base: outermostMet(base, ofBase, place), variant: outermostMet(variant, ofVariant, place) },
      elided: isElided(variant, ofVariant),
    });
  };
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index];
    if (!step || !solid[index]) continue;
    close(step.base.from, step.variant.from, false);
    openBase = step.base.to;
    openVariant = step.variant.to;
    first = false;
  }
  close(base.words.length, variant.words.length, true);
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
  const informs = ({ words }: Side) => words.some(({ weight }) => weight > 0);
  const runs = informs(base) && informs(variant) ? thresholds.solidRun : 1;
  const solid: boolean[] = [];
  let run = 0;
  const close = () => {
    if (run >= runs) solid.fill(true, solid.length - run);
    run = 0;
  };
  for (const step of steps) {
    const met = isMet(step) && base.standing[step.base.from] !== 'ignored';
    if (!met) close();
    solid.push(met && weight(base, step.base) > 0 && weight(variant, step.variant) > 0);
    if (met) run++;
  }
  close();
  return solid;
}

function weight({ words }: Side, { from, to }: Range): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += words[i]?.weight ?? 0;
  return sum;
}
