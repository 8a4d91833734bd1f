/**
 * Slots: the smallest stretches without counterpart, side by side.
 *
 * In: the steps of an alignment. Out: what stands between the nearest words
 * that answer each other in order. A zone may hold several slots: grammar
 * words that agree part slots, and not zones.
 */

import type { Range, Step } from '../match/align.ts';

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
