/**
 * Scores: how much speaks for each candidate of a site, by the learnt weights.
 *
 * In: a site and a candidate. Out: the sum of the weights of what `features.ts`
 * sees, without spelling it out: what a mark, a mention and the way between
 * them share with earlier ones is looked up by numbers, for an article asks
 * the same of thousands of candidates.
 */

import type { Shape } from '../sites/shapes.ts';
import type { Candidate, Site } from '../sites/site.ts';
import { isSame } from '../sites/sites.ts';
import { above, again, inParagraph, led, placed, placeNumber, placeOf, spotBits, spotOf } from './features.ts';
import { readWeights, sum } from './scales.ts';
import { speakerWeights } from './speaker-weights.ts';

const weights = readWeights(speakerWeights);

/** Most weights that are remembered of each kind. */
const most = 50_000;

/** Weights by two numbers of what they hang on. */
class Known {
  #rows: Map<number, number>[] = [];
  #size = 0;

  at(row: number, key: number): number | undefined {
    return this.#rows[row]?.get(key);
  }

  keep(row: number, key: number, signs: readonly string[]): number {
    if (this.#size++ >= most) [this.#rows, this.#size] = [[], 1];
    const weight = sum(signs, weights);
    this.#rows[row] ??= new Map();
    this.#rows[row].set(key, weight);
    return weight;
  }
}

/** How many spots there are. */
const spots = 2 ** spotBits;

const byPlace = new Known();
const byLead = new Known();
const bySpot = new Known();
const fromAbove = new Known();

/** @param previous The speaker of the mark before it. */
export function score(site: Site, shape: Shape, candidate: Candidate, previous: Candidate | null): number {
  const { manner } = candidate.standing;
  const isHere = candidate.passage.index === site.passage.index;
  const place = placeNumber(site, candidate);
  const key = manner.id * 32 + place;
  let total = byPlace.at(shape.id, key) ?? byPlace.keep(shape.id, key, placed(placeOf(site, candidate), manner, shape));
  total += leadScore(candidate, isHere);
  if (isSame(candidate, previous)) total += sum(again(placeOf(site, candidate), manner, shape), weights);
  return total + (isHere ? spotScore(site, shape, candidate) : aboveScore(candidate));
}

function leadScore(candidate: Candidate, isHere: boolean): number {
  const [row, key] = [isHere ? 1 : 0, candidate.standing.id];
  return byLead.at(row, key) ?? byLead.keep(row, key, led(candidate, isHere));
}

function spotScore(site: Site, shape: Shape, candidate: Candidate): number {
  const { manner } = candidate.standing;
  const spot = spotOf(site, candidate);
  const key = manner.id * spots + spot;
  return bySpot.at(shape.id, key) ?? bySpot.keep(shape.id, key, inParagraph(spot, manner, shape));
}

function aboveScore(candidate: Candidate): number {
  const { passage, standing } = candidate;
  const [row, key] = [passage.tokens.at(-1)?.text === ':' ? 1 : 0, standing.manner.id];
  return fromAbove.at(row, key) ?? fromAbove.keep(row, key, above(candidate));
}
