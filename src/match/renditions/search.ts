/**
 * Search: renditions of a quote that lost their quotation marks.
 *
 * In: one story. Out: for every stretch without marks that tells what a quote
 * of another article says, the quote that it renders best. Text in quotation
 * marks and standing matter are never among them.
 */

import { isHeadline } from '../../extract/text/headlines.ts';
import type { Evidence, Quote, Span } from '../../model.ts';
import { buckets } from '../buckets.ts';
import { copiesOf } from '../copies.ts';
import { fragmentWords } from '../fragments.ts';
import type { Tale } from '../stories/tale.ts';
import { compare, type Likeness, restsOnSynonyms } from '../vocabulary/similarity.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { isAttributed, isCopy, mayBeAttributed, mayBeCopy, type Pointers, type Sort } from './attribution.ts';
import { rendering } from './clauses.ts';
import {
  asks,
  cutsFragment,
  isAsked,
  onlyNames,
  saysNothing,
  sharesNamesAlone,
  standsInMarks,
  turns,
} from './doubts.ts';
import { type MentionIn, mentions } from './mentions.ts';
import { near } from './near.ts';
import type { Passage, Said } from './passage.ts';
import { idsOf } from './passages.ts';
import type { Rendition } from './rendition.ts';
import { reports } from './reports.ts';
import { likelihood, type Read, signs } from './signs.ts';
import { areOne, reach, type Stretch, stretches } from './stretches.ts';
import { renditionWeights } from './weights.ts';

/** A stretch that may render a quote, and what speaks for it. */
export interface Proposal extends Read {
  readonly of: Said;
  readonly stretch: Stretch;
  /** The clauses that render the quote. */
  readonly clause: Span;
  readonly ids: readonly number[];
  /** Where the sentence names the quote's speaker, if the stretch has none of its own. */
  readonly mention: Span | null;
}

/**
 * Least likelihood of a rendition; of one by reported words that only name something ("his decision to resign"), which
 * may be of much else; and of one in a sentence that names nobody: to say that an outlet dropped the marks weighs more.
 */
const [enough, enoughOfName, enoughUnnamed] = [0.6, 0.8, 0.9];

export function renditions(tale: Tale): readonly Rendition[] {
  // What an article says without marks renders a quote of another: most articles of a large run have none beside them.
  if (tale.layouts.length < 2 || tale.layouts.every(({ marked }) => marked.length === 0)) return [];
  const unmarked = stretches(tale);
  const all = proposals(tale, unmarked).map((proposal) => ({
    proposal,
    score: likelihood(proposal.signs, renditionWeights),
  }));
  const best = [...buckets(all, ({ proposal }) => proposal.stretch).values()].flatMap((rivals) => {
    const [first] = [...rivals].sort((a, b) => b.score - a.score || b.proposal.of.weight - a.proposal.of.weight);
    return first ? [first] : [];
  });
  const found = withoutRivals(best.filter(({ proposal, score }) => score >= enoughFor(proposal)));
  const byWords = [...found, ...goingOn(found, all)].map(({ proposal, score }) => made(proposal, { score, tale }));
  return [...byWords, ...reports(tale, unmarked, byWords)];
}

function enoughFor(proposal: Proposal): number {
  if (isUnnamed(proposal)) return enoughUnnamed;
  const { quote } = proposal.stretch;
  return quote && onlyNames(quote) ? enoughOfName : enough;
}

function isUnnamed({ stretch, mention }: Proposal): boolean {
  return stretch.quote === null && mention === null;
}

interface Scored {
  readonly proposal: Proposal;
  readonly score: number;
}

/** A sentence takes the place of the reported speech found in it where it has so many times as much of the quote. */
const more = 1.25;

function withoutRivals(all: readonly Scored[]): readonly Scored[] {
  const byArticle = buckets(all, ({ proposal }) => proposal.stretch.article);
  const givesWay = ({ proposal: own }: Scored, { proposal: other }: Scored) => {
    if ((own.stretch.quote === null) === (other.stretch.quote === null) || !areOne(own.clause, other.clause))
      return false;
    const [sentence, reported] = own.stretch.quote === null ? [own, other] : [other, own];
    return sentence.likeness.shared >= more * reported.likeness.shared ? own === reported : own === sentence;
  };
  return all.filter((one) => !byArticle.get(one.proposal.stretch.article)?.some((other) => givesWay(one, other)));
}

/** Least likelihood of a sentence that goes on where a rendition of the same quote ends, or leads up to it. */
const enoughToGoOn = 0.15;

/** Sentences right beside one that renders a quote, which the course of the articles says render it too. */
function goingOn(found: readonly Scored[], all: readonly Scored[]): readonly Scored[] {
  const taken = new Set(found.map(({ proposal }) => proposal.stretch));
  const sentences = found.filter(({ proposal }) => proposal.stretch.quote === null);
  const byQuote = buckets(sentences, ({ proposal }) => proposal.of);
  return all.filter(({ proposal, score }) => {
    const { of, stretch, told } = proposal;
    if (score < enoughToGoOn || told === null || stretch.quote !== null || taken.has(stretch)) return false;
    const goesOn = byQuote.get(of)?.some(({ proposal: other }) => areBeside(stretch, other.stretch)) ?? false;
    if (goesOn) taken.add(stretch);
    return goesOn;
  });
}

/** Whether nothing but a space stands between two sentences of one article. */
function areBeside(a: Stretch, b: Stretch): boolean {
  if (a.article !== b.article) return false;
  const [x, y] = reach(a).start < reach(b).start ? [reach(a), reach(b)] : [reach(b), reach(a)];
  return /^ ?$/.test(a.layout.article.text.slice(x.end, y.start));
}

/** @param unmarked The stretches of the story. */
export function proposals(tale: Tale, unmarked: readonly Stretch[]): readonly Proposal[] {
  const all = tale.layouts.flatMap((layout) => layout.marked);
  const copies = copiesOf(all);
  const marked = all.filter((_, index) => !copies.has(index));
  const mayRender = (i: number, j: number) =>
    i < marked.length && j >= marked.length && marked[i]?.article !== unmarked[j - marked.length]?.article;
  const search = { ...tale, mentionIn: mentions() };
  return near([...marked, ...unmarked], tale, mayRender).flatMap(([i, j]) => {
    const of = marked[i];
    const stretch = unmarked[j - marked.length];
    return (of && stretch && proposed(of, stretch, search)) ?? [];
  });
}

/** A story that is searched. */
interface Search extends Tale {
  readonly mentionIn: MentionIn;
}

function proposed(of: Said, stretch: Stretch, search: Search): Proposal | null {
  const { vocabulary, course } = search;
  const { layout, quote } = stretch;
  const { text } = layout.article;
  const setting = settingOf(of, stretch, search);
  const { speakers, mention, named } = setting;
  const sort = { isReported: quote !== null, isShort: of.ids.length <= fragmentWords };
  const isPointed = mayBeAttributed(setting, sort);
  if (!isPointed && !mayBeCopy(of.ids, stretch, vocabulary)) return null;
  const clause = rendering(stretch.clauses, layout.words, { ids: of.ids, vocabulary });
  if (!clause) return null;
  const ids = idsOf(layout.words, clause, text);
  const likeness = compare(of.ids, ids, vocabulary);
  if (likeness.shared < leastOf(setting, sort) || (!isPointed && !isCopy(likeness))) return null;
  if (tellsNothing(of, text.slice(clause.start, clause.end))) return null;
  const passage: Passage = { ...stretch, ids };
  const read = signs(
    { passage: of, around: of.around.parts },
    { passage, around: stretch.around.parts },
    { vocabulary, course, likeness, speakers, named, courseShare: stretch.besideMarks ? besideMarks : 1 },
  );
  if (!isAttributed(read, sort) && !isCopy(likeness)) return null;
  const isInTurn = speakers === 'same' && (read.told?.follows ?? false);
  if (isDoubted(of, { quote, ids, isInTurn }, vocabulary)) return null;
  if (quote === null && isOfItsOwn(likeness, text.slice(clause.start, clause.end))) return null;
  return { ...read, of, stretch, clause, ids, mention };
}

/** What beside the words points from a stretch to a quote, and where its sentence names the speaker. */
interface Setting extends Pointers {
  readonly mention: Span | null;
}

function settingOf(of: Said, stretch: Stretch, { course, voices, mentionIn }: Search): Setting {
  const { quote, around } = stretch;
  const isSpoken = quote !== null && quote.speaker.name !== null;
  const mention = isSpoken ? null : mentionIn(of.quote.speaker.name, stretch);
  return {
    speakers: quote ? voices.agreement(of.quote.speaker.name, quote.speaker.name) : 'unknown',
    mention,
    named: mention !== null,
    told: course.told(of.around.parts, around.parts),
  };
}

interface Doubted {
  readonly quote: Quote | null;
  readonly ids: readonly number[];
  /** Whether its speaker says it right after what the quote's speaker says before the quote. */
  readonly isInTurn: boolean;
}

/** Whether what a stretch has in common with a quote is less than it seems. */
function isDoubted(of: Said, { quote, ids, isInTurn }: Doubted, vocabulary: Vocabulary): boolean {
  const compared = { quote: of.ids, stretch: ids, vocabulary };
  if (sharesNamesAlone(compared, isInTurn ? leastInTurn : leastPlain) || cutsFragment(compared, of.around.ids))
    return true;
  return quote !== null && ((isAsked(quote) && !asks(of.quote)) || turns(ids, of.ids, vocabulary));
}

/** Whether a clause is no more than a name for something, or has marks, as what others are said to mark: that is no fragment that lost its own. */
function tellsNothing({ ids }: Said, printed: string): boolean {
  return saysNothing(printed) || (ids.length <= fragmentWords && standsInMarks(printed));
}

/** What the course of the articles still says of reported speech in a sentence that has marks too: it may point to those. */
const besideMarks = 0.4;
/** Least weight in common, in nats, of a quote and its rendition, of a fragment and its, and of one that nothing says the speaker of. */
const [leastShared, leastFragment, leastUnspoken] = [6, 4, 9];

function leastOf({ speakers, named }: Pointers, { isShort }: Sort): number {
  if (!isShort) return leastShared;
  return speakers === 'same' || named ? leastFragment : leastUnspoken;
}

/** Least share of a sentence that names nobody as its speaker that must be the quote's: what an outlet adds of its own is no quote without marks. */
const leastOwn = 0.45;
/** Least share in common of what is said beside names; less will do for one speaker's next words. */
const [leastPlain, leastInTurn] = [0.4, 0.3];

/** Whether a sentence is mostly what no quote says, or in marks of another's. */
function isOfItsOwn({ ofSecond }: Likeness, text: string): boolean {
  return ofSecond < leastOwn || standsInMarks(text);
}

function made(proposal: Proposal, { score, tale }: { score: number; tale: Tale }): Rendition {
  const { of, stretch, clause, ids, mention, signs: own, told } = proposal;
  const evidence: Evidence[] = ['words'];
  if (own.sameSpeaker) evidence.push('speaker');
  else if (own.named) evidence.push('name');
  if (told) evidence.push('order');
  if (told?.follows) evidence.push('neighbours');
  if (restsOnSynonyms(of.ids, ids, tale.vocabulary)) evidence.push('synonyms');
  const { reported } = stretch.layout;
  const overlapping = reported.flatMap(({ quote }) =>
    quote.parts.some((part) => areOne(part, clause)) ? [quote] : [],
  );
  const claims = stretch.quote ? [stretch.quote] : overlapping;
  const quote = stretch.quote ? { ...stretch.quote, parts: [clause] } : unmarkedQuote(stretch, { clause, of, mention });
  return { of, quote, claims, score, evidence };
}

interface Place {
  readonly clause: Span;
  readonly of: Said;
  readonly mention: Span | null;
}

function unmarkedQuote({ layout, spans }: Stretch, { clause, of, mention }: Place): Quote {
  const outside = mention && (mention.end <= clause.start || mention.start >= clause.end);
  const whole = spans[0];
  const span = whole && clause.end - clause.start >= 0.9 * (whole.end - whole.start) ? whole : clause;
  return {
    article: layout.article,
    kind: outside ? 'indirect' : 'unmarked',
    place: isHeadline(layout.article, span) ? 'headline' : 'body',
    parts: [span],
    speaker: outside
      ? { name: of.quote.speaker.name, mention, via: 'surname', confidence: 0.5 }
      : { name: null, mention: null, via: 'none', confidence: 0 },
    cue: null,
    relayedBy: null,
  };
}
