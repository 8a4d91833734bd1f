/**
 * Weighing: whether two quotes in quotation marks may be one utterance, and how surely.
 *
 * In: two quotes as passages, and whether their articles are of one story.
 * Out: a score with what spoke for it, or nothing. The thresholds of matching
 * stand here, each with its reason.
 */

import type { Article, Evidence, Quote } from '../model.ts';
import { fragmentScore, fragmentWords, mayBeHeld } from './fragments.ts';
import type { Said } from './renditions/passage.ts';
import { type Agreement, mentionOf } from './stories/names.ts';
import type { SideBySide, Told } from './stories/side-by-side.ts';
import type { Voices } from './stories/voices.ts';
import { held, sameEnds } from './vocabulary/held.ts';
import { compare, type Likeness, restsOnSynonyms } from './vocabulary/similarity.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

export interface Bond {
  /** 0 to 1. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** Whether the two say the same in the same words, but for a few. */
  readonly isCopy: boolean;
}

/** Least weight, in nats, that two quotes must share: below it any two share as much by chance. */
const [leastShared, leastAcross, leastOfOneSpeaker] = [9, 30, 13];
/** Least containment in order plus an eighth of the longest run: separates real pairs best (F .95 over 222 read by hand). */
const [leastLikeness, mostRun] = [1.25, 1.2];
/** The same where they rest on words of like meaning, and the course of the articles does not speak for them. */
const leastReworded = 1.5;
/** What else than words speaks for a pair counts only when one holds so much of the other, or they share so long a run. */
const [leastContained, longRun] = [0.4, 7];
/** The course of the articles is as sure a sign of one speaker's words from this score on; they then may share this little. */
const [sureCourse, leastAnew] = [0.7, 0.35];
/** Of words that outlets give to two people one quote must hold so much of the other, in so long a run. */
const [ofTwoPeople, runOfTwoPeople] = [0.75, 5];
/** How sure it must be, 0 to 1, who said each of two quotes for the two to be held apart by it. */
const sureOfSpeaker = 0.9;
/** Of two parts one must hold so much of the other before they speak for the whole quotes. */
const leastPiece = 0.7;
/** What counts for a pair beside its words. */
const bonus = { speaker: 0.2, told: 0.25, follows: 0.1 } as const;
/** Within an article two quotes are one utterance only where one repeats the other; a little less will do for one speaker. */
export const leastTold = 0.75;
const leastRepeated = 0.9;
/** Across stories only what is near-identical, in words that nobody else would hit upon. */
const leastContainedAcross = 0.9;
export const leastRunAcross = 8;

/** What is looked at of a quote and its surroundings. */
export interface Spoken extends Pick<Said, 'article' | 'ids' | 'weight' | 'pieces' | 'unquoted'> {
  readonly quote: Pick<Quote, 'speaker'> & { readonly article: Pick<Article, 'text'> };
  readonly around: Pick<Said['around'], 'spans' | 'ids' | 'parts'>;
}

export interface Weighing {
  readonly vocabulary: Vocabulary;
  /** The course of the articles of their story; null for articles of two stories. */
  readonly course: SideBySide | null;
  /** Whether two names are of one speaker, by what the articles of the run say. */
  readonly agreement: Voices['agreement'];
}

export function weighPair(a: Spoken, b: Spoken, { vocabulary, course, agreement }: Weighing): Bond | null {
  const speakers = speakersOf(a, b, agreement);
  const own = ({ ids, unquoted }: Spoken) => (speakers === 'different' ? unquoted : ids);
  const whole = held(own(a), own(b), vocabulary);
  const likeness = whole ?? compare(own(a), own(b), vocabulary);
  if (!course) return across(likeness, speakers);
  const told = course.told(a.around.parts, b.around.parts);
  if (Math.min(a.ids.length, b.ids.length) <= fragmentWords)
    return fragment(a, b, { likeness, speakers, told }, vocabulary);
  if (a.article === b.article && likeness.contained < (speakers === 'same' ? leastTold : leastRepeated)) return null;
  const contained =
    speakers === 'same' ? Math.max(likeness.contained, piecewise(a, b, vocabulary)) : likeness.contained;
  const total = contained + Math.min(mostRun, likeness.run / 8) + beside({ speakers, told });
  const isTold = speakers === 'same' && (told?.score ?? 0) >= sureCourse && contained >= leastAnew;
  const isAlike = contained >= leastContained || likeness.run >= longRun || isTold;
  if (speakers === 'different' && !isUnmistakable(likeness)) return null;
  if (total < leastLikeness || !isAlike || !tellsEnough({ ...likeness, contained }, speakers)) return null;
  const reworded = !isInSameWords(a, b, speakers === 'different' ? null : likeness, vocabulary);
  if (reworded && !told && total < leastReworded) return null;
  return bond(Math.min(1, 0.5 + (total - leastLikeness) / 2), { likeness, speakers, told, reworded });
}

/** The sum of what counts for a pair beside its words. */
function beside({ speakers, told }: Pick<Found, 'speakers' | 'told'>): number {
  return (speakers === 'same' ? bonus.speaker : 0) + (told ? bonus.told : 0) + (told?.follows ? bonus.follows : 0);
}

/** Where so much of what they share are the same words, two quotes do not rest on synonyms: see `restsOnSynonyms`. */
const sameWords = 0.9;

/**
 * Whether hardly anything that two quotes share rests on words of like meaning: mostly their ends alone show it.
 *
 * @param likeness Of all their words; null where that is not known.
 */
function isInSameWords(a: Spoken, b: Spoken, likeness: Likeness | null, vocabulary: Vocabulary): boolean {
  const most = likeness?.shared ?? Math.min(a.weight, b.weight);
  return sameEnds(a.ids, b.ids, vocabulary) >= sameWords * most || !restsOnSynonyms(a.ids, b.ids, vocabulary);
}

/** Whether two quotes are given to one speaker; what may be a mistake of ours holds none apart. */
function speakersOf({ quote: a }: Spoken, { quote: b }: Spoken, agreement: Weighing['agreement']): Agreement {
  const found = agreement(a.speaker.name, b.speaker.name);
  const isSure = Math.min(a.speaker.confidence, b.speaker.confidence) >= sureOfSpeaker;
  return found === 'different' && !isSure ? 'unknown' : found;
}

/** Whether two people's words are so much the same, and so many, that an outlet must have mistaken who spoke. */
function isUnmistakable({ contained, run }: Likeness): boolean {
  return run >= longRun || (contained >= ofTwoPeople && run >= runOfTwoPeople);
}

/** How much of the lighter of two parts the other holds, of quotes that the articles' cues break; 0 where it is little. */
function piecewise(a: Spoken, b: Spoken, vocabulary: Vocabulary): number {
  if (a.pieces.length === 1 && b.pieces.length === 1) return 0;
  let best = 0;
  for (const one of a.pieces)
    for (const other of b.pieces)
      if (Math.min(one.length, other.length) > fragmentWords)
        best = Math.max(best, compare(one, other, vocabulary).contained);
  return best >= leastPiece ? best : 0;
}

/** Common words tell enough only when one quote holds all of the other's, in one run. */
function tellsEnough({ shared, contained, run }: Likeness, speakers: Agreement): boolean {
  const longEnough = speakers === 'same' ? 4 : 5;
  return shared >= leastShared || (contained >= 0.95 && run >= longEnough && shared >= leastShared / 2);
}

/** Words of one speaker need tell less than words that two people may both have read. */
function across(likeness: Likeness, speakers: Agreement): Bond | null {
  const least = speakers === 'same' ? leastOfOneSpeaker : leastAcross;
  const isLong = likeness.run >= leastRunAcross && likeness.shared >= least;
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
  a: Spoken,
  b: Spoken,
  { likeness, speakers, told = null }: Found,
  vocabulary: Vocabulary,
): Bond | null {
  if (!mayBeHeld(likeness)) return null;
  const score = fragmentScore({
    likeness,
    speakers,
    told,
    setting: compare(a.around.ids, b.around.ids, vocabulary),
    sameVoice: speakers === 'same' || isNamedIn(a, b) || isNamedIn(b, a),
    isLongest: Math.min(a.ids.length, b.ids.length) === fragmentWords,
    isPair: Math.max(a.ids.length, b.ids.length) <= fragmentWords,
    isWithin: a.article === b.article,
  });
  return score > 0 ? bond(score, { likeness, speakers, told }) : null;
}

/** Whether nobody was found who says the one, and its sentence names the speaker of the other. */
function isNamedIn({ quote, around }: Spoken, { quote: other }: Spoken): boolean {
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
