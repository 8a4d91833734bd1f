/**
 * Contents: where reported words begin and end.
 *
 * In: a sentence and the place of its cue. Out: the words after the cue or
 * before it, as token ranges, and what introduces them. They run to the end of
 * the sentence, or to where another cue or the narrator takes over.
 */

import { type CueVerb, cueVerb } from '../lexicon/cues.ts';
import { adverbs, auxiliaries, prepositions, times } from '../lexicon/function-words.ts';
import { pastDateline } from '../text/datelines.ts';
import { isCapital, isWord, type Token } from '../text/tokens.ts';
import type { Range } from './clauses.ts';
import { contentEnd, cutsAtComma, longest } from './endings.ts';
import { isNumber } from './insertions.ts';
import { addressed, occasions, pastAddressee, pastAsked, pastOccasion } from './occasions.ts';
import type { Stretch } from './stretch.ts';

/** How far, in tokens, "that" may stand from its verb: "said in a statement on Monday that". */
const apart = 16;

export interface Content {
  readonly range: Range;
  /** that, wh, to, bare, or a preposition. */
  readonly frame: string;
}

/**
 * The words after a verb; undefined when there are none, as in "he said."
 *
 * @param endOf Where words that begin at a token end.
 */
export function contentAfter(
  stretch: Stretch,
  verb: number,
  cue: CueVerb,
  endOf: (stretch: Stretch, first: number) => number = contentEnd,
): Content | undefined {
  const { tokens, closing } = stretch;
  const that = thatAfter(stretch, verb, cue);
  const first = that === undefined ? bareStart(stretch, verb, cue) : that + 1;
  if (first === undefined || first > closing) return undefined;
  const range = { first, last: beforeOther(stretch, first, endOf(stretch, first)) };
  const words = tokens.slice(range.first, range.last + 1);
  if ((words.length < 2 && !isCapital(words[0])) || words.filter((token) => token.quoted).length > words.length * 0.7)
    return undefined;
  return { range, frame: that === undefined ? frameOf(tokens, first) : 'that' };
}

/** In "called for cranes, and Ana Ruiz for a pier" the end of the cranes: what another called for is not theirs. */
function beforeOther({ tokens, heads }: Stretch, first: number, last: number): number {
  const lead = tokens[first]?.lower ?? '';
  if (!prepositions.has(lead)) return last;
  for (let index = first + 2; index <= last; index++) {
    if (tokens[index]?.text !== ',' || tokens[index + 1]?.lower !== 'and') continue;
    const other = heads.get(tokens[index + 2]?.lower === 'the' ? index + 3 : index + 2);
    const isKnown = /^(?:name|surname|alias|pronoun|role) /.test(other?.kind ?? '');
    if (other && isKnown && tokens[other.last + 1]?.lower === lead) return index - 1;
  }
  return last;
}

/** As {@link contentEnd}, for a clause that the main clause follows: to the first comma. */
export function beforeComma(stretch: Stretch, first: number): number {
  const last = contentEnd(stretch, first);
  for (let index = first + 2; index <= last; index++) if (stretch.tokens[index]?.text === ',') return index - 1;
  return last;
}

/** How words that no "that" introduces begin. */
function frameOf(tokens: readonly Token[], first: number): string {
  const [lead, next] = [tokens[first]?.lower ?? '', tokens[first + 1]];
  if (
    /^(?:at|about|around|over|under|up)$/.test(lead) &&
    (isNumber(next) || /^(?:least|most)$/.test(next?.lower ?? ''))
  )
    return 'bare';
  if (/^(?:whether|if|how|why|what|when|where|who)$/.test(lead)) return 'wh';
  return lead === 'to' || prepositions.has(lead) ? lead : 'bare';
}

/** The "that" of "said on Monday that", if nothing but time, place and addressee stand between. */
function thatAfter({ tokens, closing }: Stretch, verb: number, { lemma }: CueVerb): number | undefined {
  if (wants.has(lemma) && tokens[verb + 1]?.lower === 'for') return undefined;
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

/** Verbs of asking for something: in "called for a budget that helps", "that" tells what budget. */
const wants = new Set('call push press plead lobby appeal petition vote ask'.split(' '));

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
  index = pastOccasion(tokens, cue.class === 'ask' ? pastAsked(tokens, index, closing) : index, closing);
  const token = tokens[index];
  if (!token || index > closing || !isContentStart(token) || occasions.test(token.lower)) return undefined;
  return index;
}

function isContentStart(token: Token): boolean {
  return isWord(token) || /^["“‘'$€£(]$/.test(token.text);
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
  return /^(?:asked|pressed|\p{Alpha}{4,}ing)$/u.test(token?.lower ?? '');
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
  let first = pastDateline(tokens, opening, last);
  while (first < last && /^(?:and|but)$/.test(tokens[first]?.lower ?? '')) first++;
  if (tokens[first]?.lower !== 'according') return first;
  for (let index = first; index < last; index++) if (tokens[index]?.text === ',') return index + 1;
  return first;
}
