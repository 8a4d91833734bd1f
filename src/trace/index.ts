/**
 * Trace: where an utterance's words come from.
 *
 * In: articles and utterances. Out: who shares wording with whom, the base of
 * each utterance with the reason, what would be the base by other rules, and
 * how independent its carriers are.
 */

import type { BaseRule, Link, Quote, Utterance } from '../model.ts';
import { type Base, basesOf } from './base.ts';
import { type Standing, statusOf } from './status.ts';

export { links } from './links.ts';
export { type Standing, statusOf } from './status.ts';

export interface Origin extends Base, Standing {
  /** What would be the base by other rules, where that is another quote. */
  readonly others: ReadonlyMap<BaseRule, Quote>;
}

const rules = ['agency', 'earliest', 'fullest', 'majority'] as const satisfies readonly BaseRule[];

/** Chooses the base and weighs the carriers. @returns null for an utterance without members. */
export function origin(utterance: Utterance, links: readonly Link[], rule?: BaseRule): Origin | null {
  const bases = basesOf(utterance, links);
  const base = (rule && bases.by(rule)) ?? bases.usual();
  if (!base) return null;
  const others = new Map<BaseRule, Quote>();
  for (const other of rules) {
    const found = bases.quoteBy(other);
    if (found && found !== base.base) others.set(other, found);
  }
  const { status, source } = statusOf(utterance, links);
  const { baseReason, baseEvidence } = base;
  return { base: base.base, baseReason, baseEvidence, others, status, source };
}
