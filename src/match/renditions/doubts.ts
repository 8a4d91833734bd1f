/**
 * Doubts: why a stretch does not render a quote though they have words in common.
 *
 * In: the words of a quote and of a stretch without marks. Out: whether what
 * they have in common is names alone, a fragment cut short or turned round, a
 * bare name for something, or stands in marks of its own. Knows nothing of
 * speakers or of the course of articles.
 */

import { auxiliaries, definite } from '../../extract/lexicon/function-words.ts';
import type { Quote } from '../../model.ts';
import { fragmentWords } from '../fragments.ts';
import { covered, weigh } from '../vocabulary/similarity.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** Least weight in common beside names, in nats, and as a share of the lighter: that two speak of one country says nothing. */
const leastPlainNats = 4;
/** Least share of a fragment that a stretch must have. */
const leastHeld = 0.85;
/** Words between one that negates and what it turns round: "not at all truthful". */
const reach = 2;

export interface Compared {
  readonly quote: readonly number[];
  readonly stretch: readonly number[];
  readonly vocabulary: Vocabulary;
}

/** @param leastPlain Least share in common beside names, of the lighter: 0 to 1. */
export function sharesNamesAlone({ quote, stretch, vocabulary }: Compared, leastPlain: number): boolean {
  const isPlain = (id: number) => !vocabulary.lexeme(id)?.proper;
  const share = covered(quote, stretch, vocabulary, isPlain);
  if (share < leastPlain) return true;
  const nats = (ids: readonly number[]) => weigh(ids.filter(isPlain), vocabulary);
  return quote.length > fragmentWords && share * Math.min(nats(quote), nats(stretch)) < leastPlainNats;
}

/**
 * Whether a stretch lacks too much of a fragment, or turns round what neither it nor its sentence does: "truthful" /
 * "not truthful".
 *
 * @param around The words of the fragment's sentence: the article may negate it outside the marks.
 */
export function cutsFragment({ quote, stretch, vocabulary }: Compared, around: readonly number[]): boolean {
  if (quote.length > fragmentWords) return false;
  const { like } = vocabulary;
  const met = quote.filter((id) => stretch.some((other) => like(id, other) > 0));
  if (weigh(met, vocabulary) < leastHeld * weigh(quote, vocabulary)) return true;
  const negates = (id: number) => vocabulary.lexeme(id)?.negation === 'no';
  const informing = met.filter((id) => vocabulary.lexeme(id)?.functional === false);
  const isMet = (id: number) => informing.some((own) => like(own, id) > 0);
  const isTurned = stretch.some((id, index) => negates(id) && stretch.slice(index + 1, index + 2 + reach).some(isMet));
  const isKept = !quote.some(negates) || stretch.some(negates);
  return !isKept || (isTurned && !around.some(negates));
}

/**
 * Whether one of two negates a word that the other has too and that negates nothing: "I apologise to all" / "he hasn't
 * apologised", "refused to pay".
 */
export function turns(a: readonly number[], b: readonly number[], vocabulary: Vocabulary): boolean {
  return negates(a, b, vocabulary) || negates(b, a, vocabulary);
}

/** Words among which one that denies has what it denies: "refused to recognise the island"; and those about a word that would turn it. */
const [reachOfDenial, about] = [5, 8];

function negates(a: readonly number[], b: readonly number[], { lexeme, isOneForm }: Vocabulary): boolean {
  const has = (ids: readonly number[], from: number, to: number, sort: 'no' | 'deny') =>
    ids.slice(Math.max(0, from), to).some((id) => lexeme(id)?.negation === sort);
  return a.some(
    (id, at) =>
      lexeme(id)?.functional === false &&
      (has(a, at - 1 - reach, at, 'no') || has(a, at - reachOfDenial, at, 'deny')) &&
      b.some((other) => isOneForm(id, other)) &&
      !b.some(
        (other, there) =>
          isOneForm(id, other) &&
          (has(b, there - about, there + about, 'no') || has(b, there - about, there + about, 'deny')),
      ),
  );
}

/** Most words of a clause that may be no more than what it is about. */
const mostBare = 4;

/** Whether a clause names something and says nothing of it, "the harbour board had", or goes on from a noun before it: "of the board". */
export function saysNothing(printed: string): boolean {
  const [first = '', ...others] = printed.toLowerCase().split(/\s+/);
  if (first === 'of') return true;
  const isNamed = definite.has(first) || others.some((word) => /['’]s$/.test(word));
  if (!isNamed || others.length >= mostBare) return false;
  return !others.slice(0, -1).some((word) => auxiliaries.has(word) || /\p{Alpha}{2}(?:ed|ing)$/u.test(word));
}

/** Words among which a statement has its subject or verb. */
const beginning = 8;
const subjects = new Set('i we you he she they who whether if how why'.split(' '));

/** Whether reported words only name something: "his decision to resign", "service to guests". */
export function onlyNames({ article: { text }, parts }: Pick<Quote, 'article' | 'parts'>): boolean {
  const [part] = parts;
  if (!part) return false;
  if (/\b(?:that|whether|if|how|why)[ “"‘']*$/i.test(text.slice(Math.max(0, part.start - 12), part.start)))
    return false;
  const [first, ...others] =
    text
      .slice(part.start, part.end)
      .toLowerCase()
      .match(/[\p{Alpha}’']+/gu) ?? [];
  const states = (word: string) => auxiliaries.has(word) || subjects.has(word.replace(/['’].*/, ''));
  return first !== undefined && !/^(?:to|for)$/.test(first) && ![first, ...others.slice(0, beginning)].some(states);
}

/** Code units before reported words in which stands what introduces them. */
const introduction = 60;

/** Whether reported words are what somebody asks to be told: "asked if the pier would open", "wondered whether to go". */
export function isAsked({ article, parts }: Pick<Quote, 'article' | 'parts'>): boolean {
  const start = parts[0]?.start ?? 0;
  const lead = article.text.slice(Math.max(0, start - introduction), start + 'whether '.length);
  return /\b(?:ask|wonder|inquir|enquir)(?:s|e|es|ed|ing)?\b[^.!?“”"]*\b(?:whether|if)\b/i.test(lead);
}

/** Whether somebody asks something in a quote. */
export function asks({ article, parts }: Pick<Quote, 'article' | 'parts'>): boolean {
  return parts.some(({ start, end }) => article.text.slice(start, end).includes('?'));
}

/** Whether words stand in quotation marks: a title, most often, or another's words. */
export function standsInMarks(printed: string): boolean {
  return /["“”«»]/.test(printed);
}
