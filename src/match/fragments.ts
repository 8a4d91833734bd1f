/**
 * Fragments: whether a quote of a few words is one utterance with another.
 *
 * In: a quote of at most `fragmentWords` words and any other of its story,
 * how alike they are and what else speaks for them. Out: how sure that is; 0
 * when it is not enough. So few words prove nothing: beside them the speaker,
 * the course of the articles or the sentences around must point to the quote.
 */

import type { Agreement } from './stories/names.ts';
import type { Told } from './stories/side-by-side.ts';
import type { Likeness } from './vocabulary/similarity.ts';

/** A quote of this many words or fewer is a fragment. */
export const fragmentWords = 3;

/** What is known of a fragment and another quote. */
export interface Fragment {
  readonly likeness: Likeness;
  /** Of the sentences around them. */
  readonly setting: Likeness;
  readonly told: Told | null;
  readonly speakers: Agreement;
  /** Whether the speakers are one, or nobody was found for the one and its sentence names the other's. */
  readonly sameVoice: boolean;
  /** Whether the fragment has as many words as one may have. */
  readonly isLongest: boolean;
  /** Whether the other is a fragment too. */
  readonly isPair: boolean;
  /** Whether both stand in one article. */
  readonly isWithin: boolean;
}

/** Least share of a fragment that the other has, where nothing of it may be missing, and where the course says that it is told anew. */
const [held, whole, anew] = [0.85, 0.95, 0.5];

/** Whether a fragment is so alike another quote that what else speaks for them is worth looking at. */
export function mayBeHeld({ contained }: Likeness): boolean {
  return contained >= anew;
}

/** Least weight in common, in nats: of most, where the course points there, where it is told anew, and where the words alone suffice. */
const [leastShared, leastTold, leastAnew, tellsAlone] = [6.5, 6, 5, 13];
/** The same for one speaker's words in two articles, and how long their run must be: within one, words that come again are sooner said again, and a word alone is soon said twice. */
const [leastElsewhere, leastRun] = [6, 2];
/** Least that the sentences around share beside the fragment: nats, and the share of the lighter. */
const [leastAround, aroundShare] = [9, 0.35];
/** Least score of the course of the articles where one speaker's words are all there, another's are, and where they are not. */
const [inCourse, inCourseAlone, wellInCourse] = [0.4, 0.45, 0.5];

export function fragmentScore(fragment: Fragment): number {
  const { likeness, setting, told, sameVoice, speakers, isLongest, isPair, isWithin } = fragment;
  const isHeld = likeness.contained >= held;
  const isWhole = likeness.contained >= whole;
  const course = told?.score ?? 0;
  const sameSetting = setting.shared - likeness.shared >= leastAround && setting.contained >= aroundShare;
  const tells = likeness.shared >= leastShared;
  const reasons: readonly boolean[] = [
    isWhole && sameVoice && (isLongest || course >= inCourse),
    isHeld && tells && sameVoice && !isPair,
    isWhole &&
      speakers === 'same' &&
      likeness.shared >= (isWithin || likeness.run < leastRun ? leastShared : leastElsewhere),
    isHeld && tells && sameSetting,
    isWhole && course >= inCourseAlone && likeness.shared >= leastTold && speakers !== 'different',
    isWhole && likeness.shared >= tellsAlone && speakers !== 'different',
    sameVoice && course >= wellInCourse && likeness.contained >= anew && likeness.shared >= leastAnew,
  ];
  if (!reasons.includes(true)) return 0;
  return 0.6 + (sameVoice ? 0.2 : 0) + (sameSetting ? 0.1 : 0);
}
