/**
 * Finite: what a finite saying verb or a noun for something said reports.
 *
 * In: a sentence and the place of its cue. Out: who conveyed what, if the word
 * is a cue there at all.
 */

import { type CueVerb, cueVerb, isCueNoun } from '../lexicon/cues.ts';
import { auxiliaries, determiners } from '../lexicon/function-words.ts';
import { reportVerb } from '../lexicon/report-verbs.ts';
import { roleClass } from '../lexicon/roles.ts';
import { isCapital, isPossessive, isWord, type Token } from '../text/tokens.ts';
import { isTriedTo, phraseFrom, type Range, subjectBefore, verbGroup } from './clauses.ts';
import { beforeComma, contentAfter, contentBefore } from './contents.ts';
import { beforeMain, contentEnd } from './endings.ts';
import { mainSubject } from './main-subject.ts';
import { addressed } from './occasions.ts';
import type { Report, Stretch } from './stretch.ts';

export interface Cued {
  readonly cue: CueVerb;
  /** The subject of the cue before it in the sentence. */
  readonly last: Range | undefined;
}

/** @returns The ways to read the clause: whose verb it is, and on which side the words stand. */
export function finite(stretch: Stretch, index: number, { cue, last }: Cued): readonly Report[] {
  const { tokens, opening } = stretch;
  const { lemma } = cue;
  const group = verbGroup(tokens, index, opening);
  if (group.denied || isRefusal(tokens, index) || (group.passive && cue.form !== 'base')) return [];
  if (isNoun(tokens, index, cue) || /^(?:name|christen|nickname)$/.test(lemma)) return [];
  const found: Report[] = [];
  const inverted = invertedSubject(stretch, index, cue);
  if (inverted) {
    const contents = contentBefore(stretch, index);
    found.push({ cue: { first: index, last: index }, subject: inverted, contents, frame: 'inverted', lemma });
  }
  const subject = subjectBefore(tokens, group.first, opening) ?? coordinated(stretch, group.first, last);
  if (subject && !isAsked(tokens, subject) && !isSaying(tokens[subject.last]) && !isBareNoun(stretch, cue, subject)) {
    const range = { first: group.first, last: index };
    const after = contentAfter(stretch, index, cue, endOf(stretch, subject));
    if (after) found.push({ cue: range, subject, contents: [after.range], frame: after.frame, lemma });
    const aside = asideBefore(stretch, index, subject.first);
    if (aside) found.push({ cue: range, subject, contents: [aside], frame: 'as', lemma });
    const contents = contentBefore(stretch, subject.first, index);
    found.push({ cue: range, subject, contents, frame: 'trailing', lemma });
  }
  return found.filter(({ contents }) => contents.length > 0);
}

/** Where the words of a subject end: another clause may go on behind them. */
function endOf(stretch: Stretch, { first }: Range): (stretch: Stretch, first: number) => number {
  if (isSubordinate(stretch, first)) return beforeComma;
  const { tokens } = stretch;
  return tokens[first]?.lower === 'who' && tokens[first - 1]?.text === ',' ? beforeMain : contentEnd;
}

/** "asked whether he supports the pier": that he does is not said. */
function isAsked(tokens: readonly Token[], { first }: Range): boolean {
  return tokens[first - 1]?.lower === 'whether';
}

/** "As Ruiz noted, the pier is old": the words that follow. */
function asideBefore(stretch: Stretch, verb: number, subject: number): Range | undefined {
  const { tokens, opening, closing } = stretch;
  if (subject - opening > 1 || tokens[subject - 1]?.lower !== 'as' || tokens[verb + 1]?.text !== ',') return undefined;
  return verb + 4 > closing ? undefined : { first: verb + 2, last: contentEnd(stretch, verb + 2) };
}

/** "his claim that", "Ruiz's criticism of": a noun for what somebody said, with its owner. */
export function noun(stretch: Stretch, index: number): Report | undefined {
  const { tokens, closing, opening } = stretch;
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (!token || !next || !isCueNoun(token.lower) || !/^(?:that|of|on|about|to|for|against|over)$/.test(next.lower))
    return undefined;
  const subject = owner(tokens, index, opening);
  if (!subject || index + 3 > closing) return undefined;
  const first = next.lower === 'to' ? index + 1 : index + 2;
  const contents = [{ first, last: contentEnd(stretch, first) }];
  return { cue: { first: index, last: index }, subject, contents, frame: `noun ${next.lower}`, lemma: token.lower };
}

/** Whose word the noun at `index` is: "his", "Ruiz's". */
function owner(tokens: readonly Token[], index: number, opening: number): Range | undefined {
  for (let at = index - 1; at >= opening && index - at < 4; at--) {
    const token = tokens[at];
    if (/^(?:his|her|their|its|my|our)$/.test(token?.lower ?? '')) return { first: at, last: at };
    if (isPossessive(token)) return { first: at - 1, last: at - 1 };
    if (!isWord(token) || auxiliaries.has(token?.lower ?? '') || determiners.has(token?.lower ?? '')) return undefined;
  }
  return undefined;
}

/** "refused to pay", "declined to comment": "to pay" is the very thing that was not conveyed. */
function isRefusal(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:refuse[sd]?|refusing|decline[sd]?|declining)$/.test(tokens[index]?.lower ?? '')) return false;
  return tokens[index + 1]?.lower === 'to';
}

/** Whether a word that could be a verb stands as a noun or adjective: "the report", "proposed laws". */
function isNoun(tokens: readonly Token[], index: number, { form, lemma }: CueVerb): boolean {
  const before = tokens[index - 1];
  if (!before || before.sentence !== tokens[index]?.sentence) return true;
  if (/^(?:said|says|told)$/.test(tokens[index]?.lower ?? '')) return false;
  if (isTriedTo(tokens, index - 1)) return lemma !== 'ask';
  if (/^(?:the|a|an|his|her|its|their|our|my|no|any|every|of|in|on|for|with|by|from|at|to)$/.test(before.lower))
    return true;
  if (isPossessive(before) || /^(?:past|third)$/.test(reportVerb(before.lower)?.form ?? '')) return true;
  if (form !== 'base' || lemma === 'say' || /^(?:they|we|i|you|who|people|and)$/.test(before.lower)) return false;
  if (many.test(before.lower) || /^(?:want|believe|think|agree|argue|insist)$/.test(lemma)) return false;
  return isCapital(before) ? roleClass(before.lower) === undefined : !/s$/.test(before.lower);
}

/** What stands before the verb of many people without an s: "two in 10 back", "most people want". */
const many = /^(?:people|men|women|percent|half|most|many|some|majority|others|all|both|few|several|police|%|\d+)$/;

/** Whether a word only says that somebody spoke, so that it cannot be who did. */
function isSaying(token: Token | undefined): boolean {
  const cue = cueVerb(token?.lower ?? '');
  return cue?.class === 'say' && cue.form === 'past' && !isCapital(token);
}

/** "raised urgent questions": a noun in the plural, not what a bare adjective does. */
function isBareNoun({ tokens, heads }: Stretch, { form, lemma }: CueVerb, { first, last }: Range): boolean {
  if (form !== 'third' || lemma === 'say') return false;
  const [opening, head] = [tokens[first]?.lower ?? '', tokens[last]];
  return (
    !isCapital(head) &&
    !heads.has(first) &&
    !determiners.has(opening) &&
    !/^(?:he|she|it|who|which|that)$/.test(head?.lower ?? '')
  );
}

/** "…, said Ruiz": the subject after the verb, when the words come first. */
function invertedSubject(stretch: Stretch, index: number, { form, lemma, class: kind }: CueVerb): Range | undefined {
  const { tokens, closing } = stretch;
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (
    !before ||
    !/^[,"”?!']$/.test(before.text) ||
    (form !== 'past' && form !== 'third' && lemma !== 'say') ||
    !/^(?:say|write|ask)$/.test(kind) ||
    addressed.has(lemma)
  )
    return undefined;
  if (!next || next.lower === 'that') return undefined;
  const phrase = phraseFrom(tokens, index + 1, closing);
  if (!phrase || !(isCapital(next) || determiners.has(next.lower) || isTitled(tokens, phrase))) return undefined;
  const end = tokens[phrase.last + 1];
  const ends =
    phrase.last >= closing ||
    /^[.,;:(—–-]$/.test(end?.text ?? '.') ||
    /^(?:who|in|on|at|of|as)$/.test(end?.lower ?? '') ||
    !auxiliaries.has(end?.lower ?? 'is');
  return ends ? phrase : undefined;
}

/** "former mayor Ana Ruiz", "port spokesman Piet Moran": a name after nouns that say who it is. */
function isTitled(tokens: readonly Token[], { first, last }: Range): boolean {
  for (let index = first; index < last; index++) {
    if (isCapital(tokens[index])) return false;
    if (roleClass(tokens[index]?.lower ?? '') !== undefined) return isCapital(tokens[index + 1]);
  }
  return /^(?:former|longtime|veteran)$/.test(tokens[first]?.lower ?? '') && isCapital(tokens[last]);
}

/** "…, and added that": the subject of the report before, or of the sentence in "Ruiz left and said that". */
function coordinated(stretch: Stretch, first: number, last: Range | undefined): Range | undefined {
  const lead = stretch.tokens[first - 1]?.lower ?? '';
  if (last && /^(?:and|but|then|,)$/.test(lead)) return last;
  return /^(?:and|but)$/.test(lead) ? mainSubject(stretch, first - 1) : undefined;
}

/** Whether the subject's clause only leads up to the main one: "After Ruiz said so, the port shut." */
function isSubordinate({ tokens, opening }: Stretch, first: number): boolean {
  if (first - opening > 6) return false;
  return /^(?:after|before|since|when|until|because|although|though|if|once|while|as)$/.test(
    tokens[first - 1]?.lower ?? '',
  );
}
