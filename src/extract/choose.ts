/**
 * Choose: who said a marked stretch, if anybody, and how sure that is.
 *
 * In: a site. Out: its likeliest candidate with two probabilities: that the
 * mark gives somebody's words at all, and that this one said them. Both come
 * from tables of weights learnt by `test/learn/marks.ts`.
 */

import { featureGroups, features, type Shape, shapeOf } from './features.ts';
import { sum, type Weights, weightOf } from './groups.ts';
import { markWeights } from './mark-weights.ts';
import { overruled } from './overruled.ts';
import type { Candidate, Site } from './sites.ts';
import { speakerWeights } from './speaker-weights.ts';
import { surface } from './surface.ts';

export interface Choice {
  readonly shape: Shape;
  readonly candidate: Candidate | null;
  /** Probability that the mark gives words of somebody: 0 to 1. */
  readonly quoted: number;
  /** Probability that the candidate said them, given that somebody did: 0 to 1. */
  readonly share: number;
}

export function choose(text: string, site: Site, previous: Candidate | null): Choice {
  const shape = shapeOf(text, site);
  const { candidate, share, names } = best(site, shape, previous);
  return { shape, candidate, share, quoted: quoted(surface(text, site, { shape, share, names })) };
}

/** The likeliest candidate, its share of the odds and what holds of it. */
export function best(
  site: Site,
  shape: Shape,
  previous: Candidate | null,
  weights: Weights = speakerWeights,
): { readonly candidate: Candidate | null; readonly share: number; readonly names: readonly string[] } {
  const { candidates } = site;
  const shares = softmax(candidates.map((one) => weightOf(featureGroups(site, shape, one, previous), weights)));
  let top = -1;
  shares.forEach((share, index) => {
    if (top < 0 || share > (shares[top] ?? 0)) top = index;
  });
  const share = shares[top] ?? 0;
  top = overruled(site, top, { shape, shares, previous });
  const candidate = candidates[top] ?? null;
  return { candidate, share, names: candidate ? features(site, shape, candidate, previous) : [] };
}

/** The odds that a mark of this kind gives somebody's words: 0 to 1. */
export function quoted(names: readonly string[], weights: Weights = markWeights): number {
  return 1 / (1 + Math.exp(-sum(names, weights)));
}

export function softmax(scores: readonly number[]): readonly number[] {
  const greatest = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - greatest));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}
