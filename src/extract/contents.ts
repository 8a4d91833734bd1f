/**
 * Contents: where reported words begin and end.
 *
 * In: a sentence and the place of its cue. Out: the words after the cue or
 * before it, as token ranges, and what introduces them. They run to the end of
 * the sentence, or to where another cue or the narrator takes over.
 */

import type { Range } from './clauses.ts';
import { type CueVerb, cueVerb } from './cues.ts';
import { contentEnd, cutsAtComma, longest } from './endings.ts';
import { adverbs, auxiliaries, determiners, prepositions, times } from './function-words.ts';
import { givenNames } from './given-names.ts';
import type { Stretch } from './stretch.ts';
import { isCapital, isPossessive, isWord, type Token } from './tokens.ts';

/** How far, in tokens, "that" may stand from its verb: "said in a statement on Monday that". */
const apart = 16;
const addressed = new Set('tell assure inform remind warn notify advise reassure brief persuade convince'.split(' '));

export interface Content {
  readonly range: Range;
  /** that, wh, to, bare, or a preposition. */
  readonly frame: string;
}

/** The words after a verb; undefined when there are none, as in "he said." */
export function contentAfter(stretch: Stretch, verb: number, cue: CueVerb, short = false): Content | undefined {
  const { tokens, closing } = stretch;
  const that = thatAfter(stretch, verb);
  const first = that === undefined ? bareStart(stretch, verb, cue) : that + 1;
  if (first === undefined || first > closing) return undefined;
  const range = { first, last: short ? beforeComma(stretch, first) : contentEnd(stretch, first) };
  const words = tokens.slice(range.first, range.last + 1);
  if ((words.length < 2 && !isCapital(words[0])) || words.filter((token) => token.quoted).length > words.length * 0.7)
    return undefined;
  return { range, frame: that === undefined ? frameOf(tokens[first]?.lower ?? '') : 'that' };
}

/** As {@link contentEnd}, for a clause that the main clause follows: to the first comma. */
export function beforeComma(stretch: Stretch, first: number): number {
  const last = contentEnd(stretch, first);
  for (let index = first + 2; index <= last; index++) if (stretch.tokens[index]?.text === ',') return index - 1;
  return last;
}

/** How words that no "that" introduces begin. */
function frameOf(lead: string): string {
  if (/^(?:whether|if|how|why|what|when|where|who)$/.test(lead)) return 'wh';
  return lead === 'to' || prepositions.has(lead) ? lead : 'bare';
}

/** The "that" of "said on Monday that", if nothing but time, place and addressee stand between. */
function thatAfter({ tokens, closing }: Stretch, verb: number): number | undefined {
  for (let index = verb + 1; index <= closing && index - verb <= apart; index++) {
    const token = tokens[index];
    if (!token || token.quoted) return undefined;
    if (token.lower === 'that') return isDemonstrative(tokens, index) ? undefined : index;
    if (
      /^[;:]$/.test(token.text) ||
      auxiliaries.has(token.lower) ||
      /^(?:he|she|they|it|we|i|who|which|because|but)$/.test(token.lower)
    )
      return undefined;
    const cue = cueVerb(token.lower);
    if (cue?.form === 'gerund' || (cue && cue.class !== 'think' && /^(?:past|third)$/.test(cue.form))) return undefined;
  }
  return undefined;
}

function isDemonstrative(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  return prepositions.has(before) && before !== 'on' && !times.has(before);
}

/** Where the words begin without "that": past the addressee, the day and the occasion. */
function bareStart(stretch: Stretch, verb: number, cue: CueVerb): number | undefined {
  const { tokens, closing } = stretch;
  let index = verb + 1;
  const next = tokens[index];
  if (!next || index > closing || /^[.!?;)”"'—–-]+$/.test(next.text)) return undefined;
  if (next.text === ',') return undefined;
  if (next.text === ':') return tokens[index + 1]?.quoted ? undefined : index + 1;
  if (addressed.has(cue.lemma)) {
    const after = pastAddressee(tokens, index, closing);
    if (after === undefined) return undefined;
    index = after;
  }
  index = pastOccasion(tokens, index, closing);
  const token = tokens[index];
  if (!token || index > closing || !isContentStart(token) || occasions.test(token.lower)) return undefined;
  return index;
}

/** What tells when something was said, where no "that" follows: "told reporters after a tour". */
const occasions = /^(?:after|before|during|following|outside|while|upon)$/;

function isContentStart(token: Token): boolean {
  return isWord(token) || /^["“‘'$€£(]$/.test(token.text);
}

function pastAddressee(tokens: readonly Token[], from: number, closing: number): number | undefined {
  const token = tokens[from];
  if (!token) return undefined;
  if (/^(?:me|him|her|them|us|you|it|reporters|journalists|lawmakers|supporters|voters)$/.test(token.lower))
    return from + 1;
  if (/[^s]s$/.test(token.lower) && !isCapital(token) && !prepositions.has(tokens[from + 1]?.lower ?? ''))
    return from + 1;
  if (!isCapital(token) && !determiners.has(token.lower)) return undefined;
  let index = from + 1;
  while (
    index <= closing &&
    isWord(tokens[index]) &&
    isCapital(tokens[index]) === isCapital(tokens[index - 1]) &&
    !prepositions.has(tokens[index]?.lower ?? '') &&
    !determiners.has(tokens[index]?.lower ?? '')
  )
    index++;
  if (determiners.has(token.lower) && index === from + 1) while (index <= closing && isCapital(tokens[index])) index++;
  return index > closing ? undefined : index;
}

/** Past "on Monday", "in a statement", "last week", "after the vote". */
function pastOccasion(tokens: readonly Token[], from: number, closing: number): number {
  let index = from;
  for (;;) {
    const start = index;
    if (/^(?:also|then|later|again|flatly|simply|earlier)$/.test(tokens[index]?.lower ?? '')) index++;
    else if (isTimePhrase(tokens, index)) {
      index++;
      while (index <= closing && (times.has(tokens[index]?.lower ?? '') || /^\d/.test(tokens[index]?.text ?? '')))
        index++;
    } else if (/^(?:in|during|at|on)$/.test(tokens[index]?.lower ?? '')) index = pastVenue(tokens, index, closing);
    if (index === start) return index;
  }
}

function isTimePhrase(tokens: readonly Token[], index: number): boolean {
  const [lower, next] = [tokens[index]?.lower ?? '', tokens[index + 1]?.lower ?? ''];
  if (givenNames.has(lower) && isCapital(tokens[index]) && isCapital(tokens[index + 1])) return false;
  if (isPossessive(tokens[index + 1]) || (!times.has(lower) && isPossessive(tokens[index + 2]))) return false;
  return times.has(lower) || (/^(?:on|in|at|by|this|late|early)$/.test(lower) && times.has(next));
}

const venues =
  /^(?:statement|interview|speech|tweet|letter|report|email|e-mail|post|briefing|address|interviews|remarks|conference|news|memo|article|message|hearing|debate|twitter|facebook|editorial|op-ed|rally|meeting|filing)$/;

function pastVenue(tokens: readonly Token[], from: number, closing: number): number {
  for (let index = from + 1; index <= closing && index - from <= 5; index++) {
    const token = tokens[index];
    if (!token || !isWord(token) || prepositions.has(token.lower)) return from;
    if (venues.test(token.lower) && !venues.test(tokens[index + 1]?.lower ?? '')) return index + 1;
  }
  return from;
}

/**
 * The words before a cue: "…, Ruiz said".
 *
 * @param before The first token of the subject, or of the verb when the subject follows it.
 * @param verb When given, words that go on after the verb are a second part.
 */
export function contentBefore(stretch: Stretch, before: number, verb?: number): readonly Range[] {
  const { tokens, opening } = stretch;
  const isApart = before > opening && /^[,—–-]+$/.test(tokens[before - 1]?.text ?? '');
  if (!isApart && tokens[before]?.lower !== 'according') return [];
  const last = before - (isApart ? 2 : 1);
  if (last < opening || before - opening > longest) return [];
  const next = tokens[(verb ?? before) + 1];
  if (next?.quoted || /^[:"“‘]$/.test(next?.text ?? '') || isSetting(stretch, before, verb)) return [];
  const first = pastLead(tokens, opening, last);
  if (isAdverbial(tokens, first, last)) return verb === undefined ? [] : after(stretch, verb);
  const words = tokens.slice(first, last + 1);
  if (verb !== undefined && words.length === 1 && adverbs.has(words[0]?.lower ?? '')) return after(stretch, verb);
  if (words.filter((token) => token.quoted).length > words.length * 0.5) return [];
  const parts = [{ first, last }, ...goingOn(stretch, verb)];
  return words.length < 3 && parts.length < 2 ? [] : parts;
}

/** What goes on after the verb: "…, Ruiz said, and …". */
function goingOn(stretch: Stretch, verb: number | undefined): readonly Range[] {
  const { tokens, closing } = stretch;
  if (verb === undefined || tokens[verb + 1]?.text !== ',' || verb + 3 >= closing || cutsAtComma(tokens, verb + 1))
    return [];
  return [{ first: verb + 2, last: contentEnd(stretch, verb + 2) }];
}

/** The words after "In the end, Ruiz said,". */
function after(stretch: Stretch, verb: number): readonly Range[] {
  const first = verb + 2;
  if (stretch.tokens[verb + 1]?.text !== ',' || first + 2 > stretch.closing) return [];
  return [{ first, last: contentEnd(stretch, first) }];
}

/** Whether a sentence opens with a clause that only leads up to its subject: "Asked about it, ...". */
function isParticiple(token: Token | undefined): boolean {
  return /^(?:asked|pressed|\p{L}{4,}ing)$/u.test(token?.lower ?? '');
}

/** Whether a sentence opens so, and goes on after its verb: "Finding it was hard, Ruiz said." is no setting. */
function isSetting({ tokens, opening, closing }: Stretch, before: number, verb: number | undefined): boolean {
  if (!isParticiple(tokens[opening]) || tokens[before]?.lower === 'according') return false;
  return /^(?:asked|pressed)$/.test(tokens[opening]?.lower ?? '') || (verb ?? closing) + 1 < closing;
}

/** Whether the words are no clause but a setting: "In a later vote,". */
function isAdverbial(tokens: readonly Token[], first: number, last: number): boolean {
  if (!prepositions.has(tokens[first]?.lower ?? '') || /^\d/.test(tokens[first + 1]?.text ?? '')) return false;
  return !tokens.slice(first, last + 1).some(({ text }) => text === ',');
}

/** Past a conjunction, a dateline, "According to a report,". */
function pastLead(tokens: readonly Token[], opening: number, last: number): number {
  let first = opening;
  while (first < last && /^(?:and|but)$/.test(tokens[first]?.lower ?? '')) first++;
  if (tokens[first]?.lower !== 'according') return first;
  for (let index = first; index < last; index++) if (tokens[index]?.text === ',') return index + 1;
  return first;
}
