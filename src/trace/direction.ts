/**
 * Direction: which of two linked articles the words seem to come from.
 *
 * In: two articles and, where known, how far each follows the other. Out: a
 * direction and what tells it. Signatures and credits tell first, then times;
 * of copies that neither tells, one that has the other's beginning and nothing
 * else is cut from it.
 */

import type { Article, Link } from '../model.ts';
import type { Following } from './likeness.ts';
import type { Pair } from './shingles.ts';
import { names, namesAsSource, signer } from './sources.ts';
import { compareTimes } from './times.ts';

/** Share of its sentences that a cut has from the other, and the most that the other has from it. */
const whole = 0.9;
const part = 0.75;

export interface Course {
  readonly there: Following;
  readonly back: Following;
  readonly kind: Link['kind'];
}

/** 1 from the first to the second, -1 back, 0 where nothing tells. */
export function directionOf([a, b]: Pair, course: Course | null): -1 | 0 | 1 {
  const [signedA, signedB] = [signer(a), signer(b)];
  if (signedA !== null && signedB === null) return 1;
  if (signedB !== null && signedA === null) return -1;
  const [creditsA, creditsB] = [isCredited(b, a), isCredited(a, b)];
  if (creditsA !== creditsB) return creditsB ? 1 : -1;
  const times = compareTimes(a, b);
  if (times !== 0) return times < 0 ? 1 : -1;
  return course?.kind === 'copy' ? cutOf(course) : 0;
}

function cutOf({ there, back }: Course): -1 | 0 | 1 {
  if (there.share >= whole && back.share <= part) return 1;
  return back.share >= whole && there.share <= part ? -1 : 0;
}

/** Whether one article says that it is from the other. */
export function isCredited(from: Article, to: Article): boolean {
  return creditsIn(from, to).length > 0;
}

function creditsIn(from: Article, to: Article): readonly string[] {
  return names(from).filter(
    (name) => to.credits.includes(name) || (name === from.outlet && to.outlet !== name && namesAsSource(to, name)),
  );
}

/** What tells that the words came from the one to the other. */
export function originEvidence(from: Article, to: Article): readonly string[] {
  const credits = creditsIn(from, to);
  const signed = signer(from);
  if (credits.length > 0) return credits.map((name) => `credits ${name}`);
  if (signed !== null && signer(to) === null) return [`the other is signed ${signed}`];
  return compareTimes(from, to) < 0 ? [`the other is of ${from.published}, this of ${to.published}`] : [];
}
