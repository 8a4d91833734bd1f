/** Paraphrase: the same information in other words, in another order, or without the marks. */

import type { Relation } from '../match/alignment/relation.ts';
import type { Flag, Form } from '../model.ts';
import type { Changes } from './changes.ts';
import type { Comparison, Zone } from './compared.ts';
import { thresholds } from './thresholds.ts';
import { unmetWords } from './unmet.ts';

/** @returns The forms found, each once. A changed hedge is other words for the same. */
export function paraphrase(changes: Changes, comparison: Comparison, flags: readonly Flag[]): readonly Form[] {
  const { kind } = comparison.variant.wording;
  if (kind === 'indirect' || kind === 'unmarked') return [kind];
  const spliced = hasMovedBlock(comparison) || isMerged(comparison);
  const changed = changes.rewordings.filter((zone) => !spliced || informsIn(comparison, zone));
  const hedged = flags.some(({ flag }) => flag === 'hedge');
  const reworded =
    hedged || changed.length > 0 || hasOtherForms(comparison) || (!spliced && comparison.moves.length > 0);
  return [...(reworded ? (['reworded'] as const) : []), ...(spliced ? (['spliced'] as const) : [])];
}

/** Whether a word that informs is another there; where clauses change places, grammar goes along. */
function informsIn({ base, variant }: Comparison, zone: Zone): boolean {
  return unmetWords(base, zone.base).informing + unmetWords(variant, zone.variant).informing > 0;
}

const otherForms: ReadonlySet<Relation | 'gap'> = new Set<Relation>(['stem', 'synonym']);

function hasOtherForms({ steps, base, variant }: Comparison): boolean {
  return steps.some((step) => {
    if (otherForms.has(step.relation)) return true;
    const [one, other] = [base.words[step.base.from], variant.words[step.variant.from]];
    return step.relation === 'equal' && one?.possessive !== other?.possessive && !one?.lexeme.folded.endsWith('s');
  });
}

/** A block is what informs twice or is a clause of its own; a word or two put elsewhere is none. */
function hasMovedBlock({ moves, base }: Comparison): boolean {
  return moves.some(({ base: { from, to } }) => {
    const informing = base.words.slice(from, to).filter(({ weight }) => weight > 0).length;
    return informing >= thresholds.movedBlock || (informing > 0 && to - from > thresholds.movedBlock);
  });
}

/** Whether two sentences of one side are one on the other, with words changed where they meet. */
function isMerged({ steps, base, variant }: Comparison): boolean {
  let last: { b: number; v: number; step: number } | null = null;
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index];
    if (!step || step.relation === 'gap') continue;
    if (base.standing[step.base.from] !== 'met' || variant.standing[step.variant.from] !== 'met') continue;
    const [b, v] = [base.words[step.base.from]?.sentence ?? 0, variant.words[step.variant.from]?.sentence ?? 0];
    if (last && index > last.step + 1 && (b === last.b) !== (v === last.v) && b - last.b <= 1 && v - last.v <= 1)
      return true;
    last = { b, v, step: index };
  }
  return false;
}
