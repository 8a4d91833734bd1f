/**
 * Clauses: who is the subject of a saying verb, and where its words end.
 *
 * In: the tokens of a sentence and the place of the verb. Out: token ranges.
 * Works from closed classes of words and commas alone: it knows no parts of
 * speech. Looks at one sentence only, and at each token a bounded number of times.
 */

import { cueVerb } from '../lexicon/cues.ts';
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  modals,
  negations,
  prepositions,
  pronouns,
  times,
} from '../lexicon/function-words.ts';
import { isCapital, isPossessive, isWord, type Token } from '../text/tokens.ts';
import { beforeParty, isNumber, skipInsertion, skipTimes } from './insertions.ts';

/** Tokens `[first, last]`. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** A verb with its auxiliaries and adverbs. */
export interface VerbGroup extends Range {
  /** Where the verb itself stands. */
  readonly verb: number;
  readonly denied: boolean;
  readonly passive: boolean;
}

/** How long a subject may be, in tokens. */
const longest = 16;

/** @param opening The first token of the sentence. */
export function verbGroup(tokens: readonly Token[], verb: number, opening: number): VerbGroup {
  let first = verb;
  let [denied, passive] = [false, false];
  for (let index = verb - 1; index >= opening && verb - index <= 7; index--) {
    const lower = tokens[index]?.lower ?? '';
    if (!isTriedTo(tokens, index) && (negations.has(lower) || modals.has(lower))) denied = true;
    const isPart =
      isTriedTo(tokens, index + 1) ||
      auxiliaries.has(lower) ||
      adverbs.has(lower) ||
      negations.has(lower) ||
      /^(?:to|['’]d|not)$/.test(lower) ||
      (/\p{Alpha}{3}ly$/u.test(lower) && !isCapital(tokens[index]));
    if (!isPart || isPossessiveOwner(tokens, index)) break;
    if (/^(?:is|are|was|were|be|been|being|'re|'s)$/.test(lower)) passive = true;
    first = index;
  }
  return { first, last: verb, verb, denied, passive };
}

/** Whether a "to" stands after a verb by which what follows was at least begun: "tried to ask him whether". */
export function isTriedTo(tokens: readonly Token[], to: number): boolean {
  return tokens[to]?.lower === 'to' && /^(?:tried|tries|attempted|attempts)$/.test(tokens[to - 1]?.lower ?? '');
}

/** Whether the "'s" at `index` says whose, not "is" or "has". */
function isPossessiveOwner(tokens: readonly Token[], index: number): boolean {
  return isPossessive(tokens[index]) && !pronouns.has(tokens[index - 1]?.lower ?? '');
}

/** The noun phrase that ends right before `end` (exclusive): the subject of what stands there. */
export function subjectBefore(tokens: readonly Token[], end: number, opening: number): Range | undefined {
  let last = end - 1;
  const closing = tokens[last];
  if (!closing || last < opening) return undefined;
  if (/^[,)—–-]+$/.test(closing.text)) {
    const before = skipInsertion(tokens, last, opening);
    if (before === undefined) return undefined;
    last = beforeParty(tokens, before, opening);
    if (tokens[last]?.text === ')') last = skipInsertion(tokens, last, opening) ?? last;
  }
  last = skipTimes(tokens, last, opening);
  const token = tokens[last];
  if (!token || last < opening || token.quoted) return undefined;
  if (pronouns.has(token.lower) && !governed.test(token.lower)) return { first: last, last };
  if (!isWord(token) && !/^[.%]$/.test(token.text) && !isPossessive(token)) return undefined;
  if (
    conjunctions.has(token.lower) ||
    auxiliaries.has(token.lower) ||
    (determiners.has(token.lower) && !counts.test(token.lower))
  )
    return undefined;
  return nounPhrase(tokens, last, opening);
}

/** Pronouns that end a phrase and are never a subject: "a friend close to him said". */
const governed = /^(?:him|them|us|me)$/;
/** Words that count people without naming them: "six said". */
const counts =
  /^(?:all|both|some|many|most|few|several|others?|another|each|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|this|that)$/;

/** The noun phrase whose last token is `last`. */
function nounPhrase(tokens: readonly Token[], last: number, opening: number): Range | undefined {
  let first = last;
  for (let index = last - 1; index >= opening && last - index < longest; index--) {
    const token = tokens[index];
    if (!token || token.quoted) break;
    const isPart = isWord(token) || isPossessive(token) || /^[&%$]$/.test(token.text);
    if (!isPart || endsPhrase(tokens, index, opening)) break;
    first = index;
  }
  while (first < last && /^(?:and|but|or|so|then|yet|meanwhile|however|also|still)$/.test(tokens[first]?.lower ?? ''))
    first++;
  return afterPreposition(tokens, { first: ownClause(tokens, { first, last }), last });
}

/**
 * "The remarks came days after Ana Ruiz was quoted": where the clause begins that the last of these words belong to.
 * "Two people arrested after the riots" are one phrase, so only a verb that is no participle parts two clauses.
 */
function ownClause(tokens: readonly Token[], { first, last }: Range): number {
  let verb = first + 1;
  while (verb < last && !finitePasts.test(tokens[verb]?.lower ?? '')) verb++;
  for (let index = last - 1; index > verb; index--)
    if (subordinators.test(tokens[index]?.lower ?? '')) return index + 1;
  return first;
}

/** Pasts that are no participles. */
const finitePasts = /^(?:came|went|took|gave|saw|began|fell|became|broke|drew|rose|grew)$/;

/** Words that open a clause as well as they stand before a noun. */
const subordinators = /^(?:after|before|since|until)$/;

function endsPhrase(tokens: readonly Token[], index: number, opening: number): boolean {
  const lower = tokens[index]?.lower ?? '';
  if (/^(?:and|or)$/.test(lower)) return !joinsNames(tokens, index);
  if (
    conjunctions.has(lower) ||
    (auxiliaries.has(lower) && !isPossessiveOwner(tokens, index)) ||
    (pronouns.has(lower) && !/^(?:its|it|her|his)$/.test(lower))
  )
    return true;
  const cue = cueVerb(lower);
  if (cue?.form !== 'past' || index <= opening || cue.class === 'show') return false;
  return !narrows(tokens, index);
}

/** "people briefed on the plan": a participle that says which ones. */
function narrows(tokens: readonly Token[], index: number): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  const isPlural = /[^su]s$/.test(before?.lower ?? '') && !isCapital(before);
  return (isPlural || /^(?:people|those)$/.test(before?.lower ?? '')) && prepositions.has(next?.lower ?? '');
}

/** "Ruiz and Vale said", but not "left and Vale said". */
function joinsNames(tokens: readonly Token[], index: number): boolean {
  return isCapital(tokens[index - 1]) && isCapital(tokens[index + 1]);
}

/** Cuts an opening "On Monday the mayor" down to "the mayor". */
function afterPreposition(tokens: readonly Token[], range: Range): Range | undefined {
  const { first, last } = range;
  const lead = tokens[first]?.lower ?? '';
  if (!prepositions.has(lead)) return range;
  if (/^(?:about|around|over|under)$/.test(lead) && isNumber(tokens[first + 1])) return range;
  for (let index = first + 2; index <= last; index++) {
    const isStart =
      determiners.has(tokens[index]?.lower ?? '') || (isCapital(tokens[index]) && !isCapital(tokens[index - 1]));
    const before = tokens[index - 1]?.lower ?? '';
    const isInner = (prepositions.has(before) && !subordinators.test(before)) || determiners.has(before);
    if (isStart && !isInner) return { first: index, last };
  }
  return subordinators.test(lead) && first < last ? { first: first + 1, last } : undefined;
}

/** Whether the token at `index` may be part of a noun phrase. */
function goesOn(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || token.quoted || !(isWord(token) || isPossessive(token) || token.text === '&')) return false;
  if (/^(?:and|or)$/.test(token.lower)) return joinsNames(tokens, index);
  return !conjunctions.has(token.lower) && (!auxiliaries.has(token.lower) || isPossessive(token));
}

const pasts =
  /^(?:took|made|went|came|gave|got|saw|left|held|won|lost|kept|ran|met|began|stood|fell|led|sent|told|said|found|brought|became|broke|drew|fought|struck|thought|fired|hit)$/;

/** Whether a word after a noun looks like what somebody did. */
export function isPastVerb(tokens: readonly Token[], index: number): boolean {
  const lower = tokens[index]?.lower ?? '';
  if (isCapital(tokens[index]) || determiners.has(tokens[index - 1]?.lower ?? '')) return false;
  return isPast(lower) || pasts.test(lower);
}

/** Whether a word ends as verbs in the past do. */
export function isPast(lower: string): boolean {
  return lower.endsWith('ed') && /\p{Alpha}{2}ed$/u.test(lower);
}

function endsName(token: Token | undefined): boolean {
  return token !== undefined && (times.has(token.lower) || cueVerb(token.lower)?.form === 'gerund');
}

/** The noun phrase that begins at `first`: a source after "according to" or an inverted subject. */
export function phraseFrom(tokens: readonly Token[], first: number, closing: number): Range | undefined {
  let last = first - 1;
  for (let index = first; index <= closing && index - first < longest; index++) {
    if (!goesOn(tokens, index) || (index > first && (endsName(tokens[index]) || isPastVerb(tokens, index)))) break;
    last = index;
  }
  while (last > first && (prepositions.has(tokens[last]?.lower ?? '') || determiners.has(tokens[last]?.lower ?? '')))
    last--;
  return last >= first ? { first, last } : undefined;
}
