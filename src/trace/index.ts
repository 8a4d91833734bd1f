/**
 * Trace: where an utterance's words come from.
 *
 * In: articles and utterances. Out: who shares wording with whom, the base of
 * each utterance with the reason, and how independent its carriers are.
 */

import type { Link, Utterance } from '../model.ts';
import { type Base, chooseBase } from './base.ts';
import { type Standing, statusOf } from './status.ts';

export { links } from './links.ts';

export interface Origin extends Base, Standing {}

/** Chooses the base and weighs the carriers. @returns null for an utterance without members. */
export function origin(utterance: Utterance, links: readonly Link[]): Origin | null {
  const base = chooseBase(utterance, links);
  return base ? { ...base, ...statusOf(utterance, links) } : null;
}
