/**
 * Weighing: whether two quotes in quotation marks may be one utterance, and how surely.
 *
 * In: two quotes as passages, and whether their articles are of one story.
 * Out: a score with what spoke for it, or nothing. The thresholds of matching
 * stand here, each with its reason.
 */

import type { Evidence } from '../model.ts';
import { type Agreement, mentionOf } from './names.ts';
import type { Said } from './passages.ts';
import type { SideBySide, Told } from './side-by-side.ts';
import { compare, type Likeness, restsOnSynonyms } from './similarity.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Voices } from './voices.ts';

export interface Bond {
  /** 0 to 1. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** Whether the two say the same in the same words, but for a few. */
  readonly isCopy: boolean;
}

/** A quote of this many words or fewer is a fragment: it attaches to another quote, but says too little to be led by likeness alone. */
export const fragmentWords = 3;
/** Least weight, in nats, that two quotes must share: below it any two share as much by chance. */
const [leastShared, leastFragment, leastAcross] = [9, 6.5, 30];
/** Least containment in order plus an eighth of the longest run: separates real pairs best (F .95 over 222 read by hand). */
const [leastLikeness, mostRun] = [1.25, 1.2];
/** What else than words speaks for a pair counts only when one holds so much of the other, or they share so long a run. */
const [leastContained, longRun] = [0.4, 7];
/** What speaks for a pair beside its words. */
const bonus = { speaker: 0.2, told: 0.25, follows: 0.1 } as const;
/** Within an article two quotes are one utterance only where one repeats the other; a little less will do for one speaker. */
const [leastTold, leastRepeated] = [0.75, 0.9];
/** Across stories only what is near-identical, in words that nobody else would hit upon. */
const [leastContainedAcross, leastRunAcross] = [0.9, 8];

export interface Weighing {
  readonly vocabulary: Vocabulary;
  /** The course of the articles of their story; null for articles of two stories. */
  readonly course: SideBySide | null;
  /** Whether two names are of one speaker, by what the articles of the run say. */
  readonly agreement: Voices['agreement'];
}

export function weighPair(a: Said, b: Said, { vocabulary, course, agreement }: Weighing): Bond | null {
  const likeness = compare(a.ids, b.ids, vocabulary);
  const speakers = agreement(a.quote.speaker.name, b.quote.speaker.name);
  if (!course) return across(likeness);
  if (Math.min(a.ids.length, b.ids.length) <= fragmentWords) return fragment(a, b, { likeness, speakers, vocabulary });
  if (a.article === b.article && likeness.contained < (speakers === 'same' ? leastTold : leastRepeated)) return null;
  const told = course.told(a.around.parts, b.around.parts);
  const total =
    likeness.contained +
    Math.min(mostRun, likeness.run / 8) +
    (speakers === 'same' ? bonus.speaker : 0) +
    (told ? bonus.told : 0) +
    (told?.follows ? bonus.follows : 0);
  const isAlike = likeness.contained >= leastContained || likeness.run >= longRun;
  if (total < leastLikeness || !isAlike || !tellsEnough(likeness)) return null;
  return bond(Math.min(1, 0.5 + (total - leastLikeness) / 2), {
    ...{ likeness, speakers, told },
    reworded: restsOnSynonyms(a.ids, b.ids, vocabulary),
  });
}

/** Common words tell enough only when one quote holds all of the other's, in one run. */
function tellsEnough({ shared, contained, run }: Likeness): boolean {
  return shared >= leastShared || (contained >= 0.95 && run >= 5 && shared >= leastShared / 2);
}

function across(likeness: Likeness): Bond | null {
  const isLong = likeness.run >= leastRunAcross && likeness.shared >= leastAcross;
  return isLong && likeness.contained >= leastContainedAcross
    ? bond(likeness.contained, { likeness, speakers: 'unknown' })
    : null;
}

interface Found {
  readonly likeness: Likeness;
  readonly speakers: Agreement;
  readonly told?: Told | null;
  readonly reworded?: boolean;
}

function fragment(
  a: Said,
  b: Said,
  { likeness, speakers, vocabulary }: Found & { vocabulary: Vocabulary },
): Bond | null {
  if (likeness.contained < 0.85) return null;
  const isWhole = Math.min(a.ids.length, b.ids.length) === fragmentWords && likeness.contained >= 0.95;
  const sameVoice = speakers === 'same' || isNamedIn(a, b) || isNamedIn(b, a);
  if (isWhole && sameVoice) return bond(0.8, { likeness, speakers });
  if (likeness.shared < leastFragment) return null;
  const setting = compare(a.around.ids, b.around.ids, vocabulary);
  const sameSetting = setting.shared - likeness.shared >= leastShared && setting.contained >= 0.35;
  const isPair = Math.max(a.ids.length, b.ids.length) <= fragmentWords;
  if (isPair ? !sameSetting : !sameVoice && !sameSetting) return null;
  return bond(0.6 + (sameVoice ? 0.2 : 0) + (sameSetting ? 0.1 : 0), { likeness, speakers });
}

/** Whether nobody was found who says the one, and its sentence names the speaker of the other. */
function isNamedIn({ quote, around }: Said, { quote: other }: Said): boolean {
  return quote.speaker.name === null && mentionOf(other.speaker.name, around.spans, quote.article.text) !== null;
}

function bond(score: number, { likeness, speakers, told, reworded }: Found): Bond {
  const evidence: Evidence[] = ['words'];
  if (told) evidence.push('order');
  if (told?.follows) evidence.push('neighbours');
  if (reworded) evidence.push('synonyms');
  if (speakers === 'same') evidence.push('speaker');
  const isCopy = Math.min(likeness.ofFirst, likeness.ofSecond) >= 0.9;
  return { score: Math.min(1, score + (isCopy ? 0.1 : 0)), evidence, isCopy };
}
