/**
 * Occasions: what stands between a verb of saying and what was said.
 *
 * In: a sentence and the token after the verb. Out: the token after the one
 * spoken to, the day, the place and the occasion.
 */

import { determiners, prepositions, times } from '../lexicon/function-words.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { isCapital, isPossessive, isWord, type Token } from '../text/tokens.ts';

/** Verbs that stand before the one spoken to. */
export const addressed = new Set(
  'tell assure inform remind warn notify advise reassure brief persuade convince'.split(' '),
);

/** What tells when something was said, where no "that" follows: "told reporters after a tour". */
export const occasions = /^(?:after|before|during|following|outside|while|upon)$/;

export function pastAddressee(tokens: readonly Token[], from: number, closing: number): number | undefined {
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

/** How many words may name whom a question is put to. */
const longestAsked = 6;

/** Past whom a question is put to: "asked him whether". */
export function pastAsked(tokens: readonly Token[], from: number, closing: number): number {
  for (let index = from; index <= closing && index - from <= longestAsked; index++) {
    const token = tokens[index];
    if (!token || token.quoted || !isWord(token) || /^(?:about|for|to|that)$/.test(token.lower)) return from;
    if (/^(?:whether|if|how|why|what)$/.test(token.lower)) return index;
  }
  return from;
}

/** Past "on Monday", "in a statement", "last week", "after the vote". */
export function pastOccasion(tokens: readonly Token[], from: number, closing: number): number {
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
