/**
 * Evidence: what a link rests on, in words that blame nobody, and how much it is together.
 *
 * In: what two articles have in common. Out: sentences, of the article that
 * the link leads to, and a score.
 */

import type { Article, Link } from '../model.ts';
import { isCredited, originEvidence } from './direction.ts';
import type { Following, Wording } from './likeness.ts';
import type { Renditions } from './renditions.ts';
import type { Pair } from './shingles.ts';

/** What two articles have in common; `there` looks at the second by the first. */
export interface Common {
  readonly pair: Pair;
  /** Words of the one that has fewer of its own. */
  readonly words: number;
  readonly wordingThere: Wording;
  readonly wordingBack: Wording;
  readonly there: Following;
  readonly back: Following;
  readonly quotes: Renditions;
  readonly credits: readonly string[];
  /** Misprints and rare spellings that both have, in words. */
  readonly oddities: readonly string[];
}

/** What the one that a link leads to has of the other. */
export interface Followed {
  readonly wording: Wording;
  readonly flow: Following;
}

/** Share of steps from sentence to sentence that go forward, and sentences that must follow. */
export const rewriteOrder = 0.75;
export const leastSentences = 5;
/** The same of passages in the same words. Written apart: at most 10 in an order of .78, 6 in one of .8. */
const passageOrder = 0.8;
const leastPassages = 8;
/** What is left of the doubt when passages stand in order, and with each shared slip. */
const [orderDoubt, slipDoubt] = [0.9, 0.8];

export function isInOrder({ passages, order }: Wording): boolean {
  return passages >= leastPassages && order >= passageOrder;
}

/** 0 to 1. */
export function scoreOf(kind: Link['kind'], { oddities }: Common, { wording, flow }: Followed): number {
  const told = flow.share * flow.order;
  const score = { copy: Math.max(wording.share, told), 'shared-source': wording.share, rewrite: told, rendering: told };
  const doubt = (isInOrder(wording) ? orderDoubt : 1) * slipDoubt ** oddities.length;
  return 1 - (1 - Math.min(1, score[kind])) * doubt;
}

export function evidenceOf(
  { quotes, credits, wordingThere, wordingBack, oddities }: Common,
  { from, to, wording, flow }: Followed & { readonly from: Article; readonly to: Article },
): readonly string[] {
  const wider = Math.max(wordingThere.share, wordingBack.share);
  return [
    `shares ${Math.round(wording.share * 100)} % of its wording beyond the quotes`,
    ...(wording.share < wider / 2 ? [`the other shares ${Math.round(wider * 100)} %`] : []),
    ...(isInOrder(wording) ? [`same order of ${wording.passages} shared passages`] : []),
    ...(flow.count >= leastSentences && flow.order >= rewriteOrder ? [`same order of ${flow.count} sentences`] : []),
    ...oddities,
    ...originEvidence(from, to),
    ...(isCredited(from, to) || credits.length === 0 ? [] : [`both credit ${credits.join(', ')}`]),
    ...(quotes.count >= 2 && quotes.anew ? [`${quotes.different} of ${quotes.count} quotes worded anew`] : []),
  ];
}
