/**
 * Gerunds: what "saying that" and "according to" report.
 *
 * In: a sentence and the place of its cue. Out: who conveyed what. The speaker
 * of a gerund is the subject of the cue before it, else of the main clause.
 */

import { auxiliaries, prepositions } from '../lexicon/function-words.ts';
import { roleClass } from '../lexicon/roles.ts';
import { isWord, type Token } from '../text/tokens.ts';
import { isPastVerb, phraseFrom, type Range, subjectBefore, verbGroup } from './clauses.ts';
import { beforeComma, contentAfter, contentBefore } from './contents.ts';
import { contentEnd } from './endings.ts';
import type { Cued } from './finite.ts';
import { mainSubject } from './main-subject.ts';
import type { Report, Stretch } from './stretch.ts';

export function gerund(stretch: Stretch, index: number, { cue, last }: Cued): Report | undefined {
  const { tokens, opening } = stretch;
  const before = tokens[index - 1]?.lower ?? '';
  const after = contentAfter(stretch, index, cue);
  if (!after || index === opening) return undefined;
  const base = {
    cue: { first: index, last: index },
    contents: [after.range],
    frame: `gerund ${after.frame}`,
    lemma: cue.lemma,
  };
  if (before === 'as') return quotedAs(stretch, index, base);
  if (/^(?:,|and|by|while|—|–|-|but|when|in)$/.test(before))
    return { ...base, subject: last ?? mainSubject(stretch, index) };
  const group = verbGroup(tokens, index, opening);
  if (group.denied) return undefined;
  const subject = group.passive
    ? subjectBefore(tokens, group.first, opening)
    : isWord(tokens[index - 1]) && !prepositions.has(before)
      ? subjectBefore(tokens, index, opening)
      : undefined;
  return subject ? { ...base, subject: group.passive ? subject : beforeVerb(tokens, subject) } : undefined;
}

/** "The board issued a statement calling for": the board. */
function beforeVerb(tokens: readonly Token[], { first, last }: Range): Range {
  for (let index = first + 1; index < last; index++) if (isPastVerb(tokens, index)) return { first, last: index - 1 };
  return { first, last };
}

/** "X was quoted by Y as saying": who spoke and who passed it on. */
function quotedAs(stretch: Stretch, index: number, base: Omit<Report, 'subject'>): Report | undefined {
  const { tokens, opening, closing } = stretch;
  for (let verb = index - 2; verb >= opening && index - verb < 20; verb--) {
    if (!/^(?:quoted|cited|reported|quotes|quoting|cites|citing)$/.test(tokens[verb]?.lower ?? '')) continue;
    const group = verbGroup(tokens, verb, opening);
    const by =
      tokens[verb + 1]?.lower === 'by' ? phraseFrom(tokens, verb + 2, Math.min(index - 2, closing)) : undefined;
    if (group.passive)
      return {
        ...base,
        cue: { first: group.first, last: index },
        subject: subjectBefore(tokens, group.first, opening),
        relay: by,
      };
    const speaker = phraseFrom(tokens, verb + 1, index - 2);
    return {
      ...base,
      cue: { first: verb, last: index },
      subject: speaker,
      relay: subjectBefore(tokens, group.first, opening),
    };
  }
  return undefined;
}

const questions = /^(?:whether|if|why|how|what|when|where|which|who)$/;
/** How far, in tokens, a question may stand from "asked": "asked by a reporter in Lisbon on Monday whether". */
const apart = 12;

/** "Asked whether the pier was safe,", "when asked by a reporter why it was": what was asked, by whom if that is said. */
export function asked(stretch: Stretch, index: number): Report | undefined {
  const { tokens, opening, closing } = stretch;
  const leads = index === opening || /^(?:when|if|was|were|is|are|been|being)$/.test(tokens[index - 1]?.lower ?? '');
  if (!leads || !/^(?:asked|pressed)$/.test(tokens[index]?.lower ?? '')) return undefined;
  const by = tokens[index + 1]?.lower === 'by' ? phraseFrom(tokens, index + 2, closing) : undefined;
  for (let first = (by?.last ?? index) + 1; first < closing && first - index <= apart; first++) {
    const token = tokens[first];
    if (!token || token.quoted || /^[,;:]$/.test(token.text)) return undefined;
    if (!questions.test(token.lower)) continue;
    const last = beforeComma(stretch, first);
    return last < first + 1
      ? undefined
      : { cue: { first: index, last: index }, subject: by, contents: [{ first, last }], frame: 'asked', lemma: 'ask' };
  }
  return undefined;
}

export function accordingTo(stretch: Stretch, index: number): Report | undefined {
  const { tokens, opening, closing } = stretch;
  const source = phraseFrom(tokens, index + 2, closing);
  if (!source) return undefined;
  const report = { cue: { first: index, last: index + 1 }, subject: source, lemma: 'according' };
  const lead = index - opening;
  if (lead > 4) return { ...report, contents: contentBefore(stretch, index), frame: 'trailing' };
  const next = pastInsertion(stretch, commaFrom(stretch, source.last + 1) + 1);
  return next < closing
    ? { ...report, contents: [{ first: next, last: contentEnd(stretch, next) }], frame: 'leading' }
    : undefined;
}

function commaFrom({ tokens, closing }: Stretch, from: number): number {
  let index = from;
  while (index < closing && tokens[index]?.text !== ',') index++;
  return index;
}

/** Past ", who chairs the panel," and ", the mayor of Odra,": what a comma after a source tells of it before the words. */
function pastInsertion(stretch: Stretch, from: number): number {
  const { tokens } = stretch;
  const comma = commaFrom(stretch, from);
  if (comma >= stretch.closing) return from;
  const words = tokens.slice(from, comma);
  const isClause = /^(?:who|which|whose|where)$/.test(words[0]?.lower ?? '');
  const isRole = words.some(({ lower }) => roleClass(lower)) && !words.some(({ lower }) => auxiliaries.has(lower));
  return isClause || isRole ? comma + 1 : from;
}
