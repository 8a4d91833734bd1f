/**
 * Inside: what one article itself has of the words that it quotes.
 *
 * In: lineages. Out: for a quote that lacks words of its base, where these
 * stand elsewhere in the same article; for a headline's quote, what it makes
 * of the same words in the body. Time grows with the articles and the edits.
 */

import { fold } from './fold.ts';
import { judge } from './judge/index.ts';
import { isMarked } from './marked.ts';
import type { Article, Inside, Judgement, Lineage, Quote, Span } from './model.ts';

/** Words lost in a row, and letters of them, that are worth looking for. */
const leastWords = 2;
const leastLetters = 8;

export function insides(lineages: readonly Lineage[]): ReadonlyMap<Quote, Inside> {
  const texts = new Map<Article, Text>();
  const folded = new Map<string, string>();
  const textOf = (article: Article) => {
    const known = texts.get(article) ?? indexed(article.text, folded);
    texts.set(article, known);
    return known;
  };
  const found = new Map<Quote, Inside>();
  for (const { utterance, judgements } of lineages) {
    const members = utterance.members.map(({ quote }) => quote).filter(isMarked);
    for (const quote of members) {
      const judgement = judgements.get(quote);
      const lost = judgement ? lostIn(judgement) : [];
      const elsewhere = lost.flatMap((words) => placeOf(words, quote, textOf) ?? []);
      const body = quote.place === 'headline' ? bodyOf(quote, members) : null;
      if (elsewhere.length > 0 || body) found.set(quote, { elsewhere, body });
    }
  }
  return found;
}

/** The fullest quote of the same article's body, where the headline's differs from it. */
function bodyOf(headline: Quote, members: readonly Quote[]): Inside['body'] {
  const size = ({ parts }: Quote) => parts.reduce((sum, { start, end }) => sum + end - start, 0);
  const own = members.filter(({ article, place }) => article === headline.article && place === 'body');
  const [body] = own.sort((a, b) => size(b) - size(a));
  if (!body) return null;
  const wording = ({ article, parts, kind }: Quote) => ({ text: article.text, parts, kind });
  const { labels, flags, severity } = judge(wording(body), wording(headline));
  return severity === 'none' ? null : { quote: body, labels, flags, severity };
}

function lostIn({ edits }: Judgement): readonly (readonly string[])[] {
  return edits
    .filter(({ op, move }) => op === 'delete' && move === undefined)
    .map(({ base }) => wordsOf(fold(base)))
    .filter((words) => words.length >= leastWords && words.join('').length >= leastLetters);
}

/** A text's words in order, with the places of each. */
interface Text {
  readonly words: readonly { readonly word: string; readonly span: Span }[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const printed = /[\p{Alpha}\p{N}]+/gu;

function wordsOf(text: string): readonly string[] {
  return text.match(printed) ?? [];
}

function indexed(text: string, folded: Map<string, string>): Text {
  const words = [...text.matchAll(printed)].map(({ 0: word, index }) => ({
    word: foldedOnce(word, folded),
    span: { start: index, end: index + word.length },
  }));
  const places = new Map<string, number[]>();
  for (const [at, { word }] of words.entries()) {
    const held = places.get(word);
    if (held) held.push(at);
    else places.set(word, [at]);
  }
  return { words, places };
}

/** Articles share most of their words. */
function foldedOnce(word: string, known: Map<string, string>): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const now = fold(word);
  known.set(word, now);
  return now;
}

/** Where words stand in a row outside the quote; begins with the rarest, so that common words cost nothing. */
function placeOf(sought: readonly string[], quote: Quote, textOf: (article: Article) => Text): Span | null {
  const { words, places } = textOf(quote.article);
  const count = (word: string) => places.get(word)?.length ?? 0;
  const rarest = sought.reduce((best, word, index) => (count(word) < count(sought[best] ?? '') ? index : best), 0);
  for (const at of places.get(sought[rarest] ?? '') ?? []) {
    const from = at - rarest;
    if (!sought.every((word, index) => words[from + index]?.word === word)) continue;
    const span = { start: words[from]?.span.start ?? 0, end: words[from + sought.length - 1]?.span.end ?? 0 };
    const isApart = quote.parts.every(({ start, end }) => span.end <= start || span.start >= end);
    if (isApart) return span;
  }
  return null;
}
