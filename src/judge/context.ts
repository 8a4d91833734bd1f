/**
 * Context: whether two outlets give the same words another occasion, addressee or question.
 *
 * In: two quotes of one utterance. Out: what each says, where the two cannot
 * both be; nothing when either does not say. Places, news conferences and
 * statements are left out: several outlets tell of one in several ways.
 */

import { relation } from '../match/alignment/relation.ts';
import { agreement, isBody, nameWords } from '../match/stories/names.ts';
import { words } from '../match/words/words.ts';
import type { Quote } from '../model.ts';
import { type Occasion, occasionOf } from './occasion.ts';

/** What the two outlets say of the occasion, as printed. */
export interface Contexts {
  readonly base: string;
  readonly variant: string;
}

/** Whether two keys of one side of an occasion exclude each other. */
const excludes: Readonly<Record<keyof Occasion, (a: string, b: string) => boolean>> = {
  day: areDaysApart,
  setting: (a, b) => a !== b,
  addressee: areTwo,
  question: areTwoQuestions,
};

export function differingContexts(base: Quote, variant: Quote): Contexts | null {
  if (!base.cue || !variant.cue) return null;
  const [a, b] = [occasionOf(base), occasionOf(variant)];
  for (const side of ['day', 'setting', 'addressee', 'question'] as const) {
    const [one, other] = [a[side], b[side]];
    if (one && other && excludes[side](one.key, other.key)) return { base: one.text, variant: other.text };
  }
  return null;
}

/** Days on which one event may fall for outlets in several time zones. */
const sameNight = 1;

function areDaysApart(a: string, b: string): boolean {
  const apart = Math.abs(Number(a) - Number(b));
  return Math.min(apart, 7 - apart) > sameNight;
}

const outlet =
  /^(?:\p{Upper}{2,5}|Reuters|Bloomberg|Politico|Axios|.*\b(?:News|Times|Post|Journal|Herald|Tribune|Gazette|Guardian|Telegraph|Mail|Mirror|Radio|Television|TV|Today|Agency|Press|Channel|Network))$/u;

/** Two outlets, or two people by full names; a body and a person in it may be one addressee. */
function areTwo(a: string, b: string): boolean {
  const [first, second] = [ownWords(a), ownWords(b)];
  if (outlet.test(a) && outlet.test(b))
    return !first.some((word) => second.includes(word)) && !isShort(a, nameWords(b)) && !isShort(b, nameWords(a));
  if (outlet.test(a) || outlet.test(b) || first.length < 2 || second.length < 2) return false;
  return agreement(a, b) === 'different';
}

/** The words of a name that others do not have: "News" is in many. */
function ownWords(name: string): readonly string[] {
  const all = nameWords(name);
  const own = all.filter((word) => !isBody([word]));
  return own.length > 0 ? own : all;
}

/** Whether a name is the initials of another's words. */
function isShort(name: string, full: readonly string[]): boolean {
  return name.toLowerCase() === full.map((word) => word.charAt(0)).join('');
}

/** Words that inform which a question has at least: of less nothing is sure. */
const leastAsked = 2;

function areTwoQuestions(a: string, b: string): boolean {
  const [one, other] = [informing(a), informing(b)];
  if (one.length < leastAsked || other.length < leastAsked) return false;
  return !one.some((word) => other.some((second) => relation(word, second) !== 'unlike'));
}

function informing(text: string) {
  return words(text).filter(({ weight }) => weight > 0);
}
