/**
 * Trace: where an utterance's words come from.
 *
 * In: articles and utterances. Out: who shares wording with whom, the base of
 * each utterance with the reason, and how independent its carriers are.
 */

import type { Article, BaseReason, Link, Quote, Utterance, UtteranceStatus } from '../model.ts';

export interface Origin {
  readonly base: Quote;
  readonly baseReason: BaseReason;
  readonly status: UtteranceStatus;
  /** The credited source that all carriers share, when there is one. */
  readonly source: string | null;
}

/** Shared wording beyond the quotes, between every two articles that have it. */
export function links(_articles: readonly Article[], _utterances: readonly Utterance[]): readonly Link[] {
  return [];
}

/** Chooses the base and weighs the carriers. @returns null for an utterance without members. */
export function origin({ members }: Utterance, _links: readonly Link[]): Origin | null {
  const base = members[0]?.quote;
  return base ? { base, baseReason: 'only', status: 'one-outlet', source: null } : null;
}
