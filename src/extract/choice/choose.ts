/**
 * Choose: who said a marked stretch, if anybody, and how sure that is.
 *
 * In: a site. Out: its likeliest candidate with two probabilities: that the
 * mark gives somebody's words at all, and that this one said them. Both come
 * from tables of weights learnt by `test/learn/marks.ts`.
 */

import { type Shape, shapeOf } from '../sites/shapes.ts';
import type { Candidate, Site } from '../sites/site.ts';
import { markWeights } from './mark-weights.ts';
import { overruled } from './overruled.ts';
import { readWeights, scales } from './scales.ts';
import { score } from './scores.ts';
import { surface, surfaceSigns } from './surface.ts';

export interface Choice {
  readonly shape: Shape;
  readonly candidate: Candidate | null;
  /** Probability that the mark gives words of somebody: 0 to 1. */
  readonly quoted: number;
  /** Probability that the candidate said them, given that somebody did: 0 to 1. */
  readonly share: number;
}

const marks = scales(surfaceSigns, readWeights(markWeights));

export function choose(text: string, site: Site, previous: Candidate | null): Choice {
  const shape = shapeOf(text, site);
  const { candidate, share } = best(site, shape, previous);
  return { shape, candidate, share, quoted: chance(marks.weigh(surface(text, site, { shape, share, candidate }))) };
}

/** The likeliest candidate and its share of the odds. */
export function best(
  site: Site,
  shape: Shape,
  previous: Candidate | null,
  scoreOf: typeof score = score,
): { readonly candidate: Candidate | null; readonly share: number } {
  const { candidates } = site;
  const shares = softmax(candidates.map((one) => scoreOf(site, shape, one, previous)));
  let top = -1;
  shares.forEach((share, index) => {
    if (top < 0 || share > (shares[top] ?? 0)) top = index;
  });
  const share = shares[top] ?? 0;
  return { candidate: candidates[overruled(site, top, { shape, shares, previous })] ?? null, share };
}

/** What a sum of weights says as a probability: 0 to 1. */
export function chance(weight: number): number {
  return 1 / (1 + Math.exp(-weight));
}

export function softmax(scores: readonly number[]): readonly number[] {
  let greatest = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > greatest) greatest = score;
  let total = 0;
  const powers = scores.map((score) => {
    const power = Math.exp(score - greatest);
    total += power;
    return power;
  });
  return powers.map((power) => power / total);
}
