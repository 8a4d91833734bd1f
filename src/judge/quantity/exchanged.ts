/**
 * Exchanged: two words of which each stands where the other stood.
 *
 * In: a comparison. Out: such pairs of the words that inform: nothing is lost
 * or added, and yet who did what, or how much of which, is another: "the dog
 * bit the man" / "the man bit the dog". Words that "and" or "or" joins may
 * stand either way.
 */

import type { Comparison, Side, SideName } from '../compared.ts';
import { opposing } from '../comparison.ts';

/** Indexes of two words of the base, and of the words of the variant that stand in their places. */
export interface Exchange {
  readonly base: readonly [number, number];
  readonly variant: readonly [number, number];
}

export function exchanges(comparison: Comparison): readonly Exchange[] {
  const { base, variant, moves } = comparison;
  if (moves.length < 2) return [];
  const standsAt = { base: replacing(comparison, 'base'), variant: replacing(comparison, 'variant') };
  const found = moves.flatMap((move): readonly Exchange[] => {
    const [first, second] = [move.base.from, standsAt.variant.get(move.variant.from) ?? -1];
    const inPlace = standsAt.base.get(first) ?? -1;
    if (second <= first || base.opposite[second] !== inPlace || variant.words[inPlace]?.weight === 0) return [];
    if (isJoined(base, first, second)) return [];
    return [{ base: [first, second], variant: [inPlace, move.variant.from] }];
  });
  return found.filter((one, index) => !areClauses(found[index - 1], one) && !areClauses(one, found[index + 1]));
}

/** Whether two exchanges are of one and the same clauses, which stand the other way round: "12 in May and 15 in June". */
function areClauses(one: Exchange | undefined, next: Exchange | undefined): boolean {
  if (!one || !next) return false;
  return next.base[0] < one.base[1] && one.base[1] < next.base[1];
}

/** The words of one side that stand one for one in the place of other words, and these. */
function replacing({ steps }: Comparison, name: SideName): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const step of steps)
    if (step.relation === 'unlike' || step.relation === 'class') found.set(step[name].from, step[opposing(name)].from);
  return found;
}

const joining = new Set(['and', 'or', 'nor']);

function isJoined({ words }: Side, first: number, second: number): boolean {
  return words.slice(first + 1, second).every(({ lexeme }) => joining.has(lexeme.folded));
}
