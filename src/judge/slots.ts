/**
 * Slots: the smallest stretches without counterpart, side by side.
 *
 * In: the steps of an alignment. Out: what stands between the nearest words
 * that answer each other in order. A zone may hold several slots: grammar
 * words that agree part slots, and not zones.
 */

import type { Range, Step } from '../match/alignment/steps.ts';
import type { Word } from '../match/words/words.ts';

interface Sides extends Readonly<Record<'base' | 'variant', Read>> {
  readonly slots: readonly Slot[];
}

/** A side's words and what became of each. */
interface Read {
  readonly words: readonly Word[];
  readonly standing: readonly string[];
}

export type Slot = Readonly<Record<'base' | 'variant', Range>>;

/** Words of a slot that are looked at: in a longer one nothing answers anything for sure. */
export const nearby = 24;

/** Whether the words of a step are of like meaning. */
export function isMet({ relation }: Pick<Step, 'relation'>): boolean {
  return relation !== 'gap' && relation !== 'unlike' && relation !== 'class';
}

/** @returns In order, disjoint on either side. */
export function slotsOf(steps: readonly Step[]): readonly Slot[] {
  const found: Slot[] = [];
  let open: Slot | null = null;
  for (const step of steps) {
    if (isMet(step)) {
      if (open) found.push(open);
      open = null;
      continue;
    }
    const { base, variant }: Slot = open ?? step;
    open = {
      base: { from: base.from, to: step.base.to },
      variant: { from: variant.from, to: step.variant.to },
    };
  }
  return open ? [...found, open] : found;
}

/** The one of some disjoint ranges, in order, that an index lies in. */
export function containing<Item>(items: readonly Item[], rangeOf: (item: Item) => Range, index: number): Item | null {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item && rangeOf(item).from <= index) low = middle + 1;
    else high = middle;
  }
  const found = items[low - 1];
  return found && index < rangeOf(found).to ? found : null;
}

interface Sought {
  /** Index of the word in whose place it is looked for. */
  readonly index: number;
  readonly isWanted: (word: Word, at: number) => boolean;
}

/** Whether the other side has some word without counterpart not far from the place of one of this side. */
export function isAround(
  { slots, base, variant }: Sides,
  name: 'base' | 'variant',
  { index, isWanted }: Sought,
): boolean {
  const opposing = name === 'base' ? 'variant' : 'base';
  const { from = 0, to = 0 } = containing(slots, (slot) => slot[name], index)?.[opposing] ?? {};
  const { words, standing } = { base, variant }[opposing];
  for (let at = Math.max(0, from - nearby); at < Math.min(words.length, to + nearby, from + 2 * nearby); at++) {
    const word = words[at];
    if (word && standing[at] !== 'met' && isWanted(word, at)) return true;
  }
  return false;
}
