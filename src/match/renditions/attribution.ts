/**
 * Attribution: whether anything points from a stretch without marks to the quote that it may render.
 *
 * In: what the names and the course of the articles say of the two, and what
 * their words do. Out: whether that is enough; and, before their words are
 * compared in order, whether it may be.
 */

import type { Agreement } from '../stories/names.ts';
import type { Told } from '../stories/side-by-side.ts';
import { type Likeness, longestRun, mostShared } from '../vocabulary/similarity.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { likelihood, type Read } from './signs.ts';
import type { Stretch } from './stretches.ts';
import { renditionWeights } from './weights.ts';

/** Least likelihood of reported speech that may be another's, by what the names say, and that the course of the articles does not point to. */
const enoughUnknown = 0.8;
/** How much of its article another must render for a sentence that names nobody to be taken for a quote of it. */
const rendersMuch = 0.3;
/** Least score of the course of the articles, and where all of a quote is there. */
const [inCourseAtAll, inCourseWhole, whole] = [0.5, 0.4, 0.95];
/** Least share in common, weight in common in nats and run of words that make a rendition though neither a name nor the course speaks for it. */
const [leastCopied, leastCopiedNats, leastCopiedRun] = [0.85, 22, 4];

/** Whether a stretch is reported speech, and the quote that it may render a fragment. */
export interface Sort {
  readonly isReported: boolean;
  readonly isShort: boolean;
}

/** What beside the words points from a stretch to a quote. */
export interface Pointers {
  readonly speakers: Agreement;
  /** Whether the sentence names the quote's speaker. */
  readonly named: boolean;
  readonly told: Told | null;
}

/** Whether the speaker, the course of the articles or so much else points to the quote. */
export function isAttributed({ signs: own, told, likeness }: Read, { isReported, isShort }: Sort): boolean {
  const least = likeness.ofFirst >= whole ? inCourseWhole : inCourseAtAll;
  const inCourse = told !== null && (told.follows || told.score >= least);
  if (isReported && own.otherSpeaker === 0 && !isShort && likelihood(own, renditionWeights) >= enoughUnknown)
    return true;
  if (isReported) return own.sameSpeaker > 0 || inCourse;
  return (own.named > 0 && !isShort) || (inCourse && told.share >= rendersMuch);
}

/** Whether {@link isAttributed} may hold, whatever the words of the two. */
export function mayBeAttributed({ speakers, named, told }: Pointers, { isReported, isShort }: Sort): boolean {
  const inCourse = told !== null && (told.follows || told.score >= inCourseWhole);
  if (isReported) return speakers === 'same' || (speakers === 'unknown' && !isShort) || inCourse;
  return (named && !isShort) || (inCourse && told.share >= rendersMuch);
}

/** Whether the words alone make a rendition, though neither a name nor the course of the articles speaks for it. */
export function isCopy({ contained, shared, run }: Likeness): boolean {
  return contained >= leastCopied && shared >= leastCopiedNats && run >= leastCopiedRun;
}

/** Whether {@link isCopy} may hold of a quote and a clause of a stretch. */
export function mayBeCopy(
  quote: readonly number[],
  { all, bracketed }: Pick<Stretch, 'all' | 'bracketed'>,
  vocabulary: Vocabulary,
): boolean {
  if (mostShared(quote, all, vocabulary) < leastCopiedNats) return false;
  // Without what stands in brackets words are neighbours that else are not.
  return bracketed || longestRun(quote, all, vocabulary) >= leastCopiedRun;
}
