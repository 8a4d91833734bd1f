/**
 * Pool: bare quotes as numbers, in an order that their input does not change.
 *
 * In: articles and quotes in any order. Out: the words of each quote as ids,
 * side by side, what it weighs, and the story of its article. What articles
 * are about is taken from their quotes and who said them.
 */

import type { Article, Quote, Speaker } from '../../model.ts';
import type { MatchOptions } from '../index.ts';
import { stories } from '../stories/stories.ts';
import type { Texts } from '../vocabulary/texts.ts';
import { type Vocabulary, vocabulary } from '../vocabulary/vocabulary.ts';

/** A quote whose article's text is not known. */
export interface BareQuote {
  /** Index of its article. */
  readonly article: number;
  /** The words themselves without the marks. */
  readonly text: string;
  readonly kind: Quote['kind'];
  readonly speaker: Pick<Speaker, 'name' | 'via' | 'confidence'>;
}

export type BareArticle = Pick<Article, 'id' | 'published'>;

/** All by the number of a quote in the pool. */
export interface Pool {
  readonly vocabulary: Vocabulary;
  /** The quote of a number, and its index in the input. */
  readonly quote: (number: number) => BareQuote;
  readonly index: (number: number) => number;
  readonly texts: Texts;
  /** What each quote tells, in nats. */
  readonly weights: Float64Array;
  /** The story of each quote: the number of the first article of it. */
  readonly stories: Int32Array;
}

/** @param quotes Those of one article in the order of their places. */
export function poolOf(
  articles: readonly BareArticle[],
  quotes: readonly BareQuote[],
  options: Pick<MatchOptions, 'story'>,
): Pool {
  const ranks = ranksOf(articles);
  const order = inOrder(quotes, ranks);
  const words = vocabulary();
  const at = (number: number) => quotes[order[number] ?? 0] as BareQuote;
  const texts = read(order.length, at, words);
  const weights = new Float64Array(order.length);
  for (let number = 0; number < order.length; number++)
    for (let word = texts.from[number] ?? 0; word < (texts.from[number + 1] ?? 0); word++)
      weights[number] = (weights[number] ?? 0) + words.weight(texts.ids[word] ?? 0);
  const rankOf = (number: number) => ranks[at(number).article] ?? 0;
  const story = options.story === 'all' ? null : storiesOf(articles, ranks, { texts, at, rankOf, words });
  return {
    vocabulary: words,
    quote: at,
    index: (number) => order[number] ?? 0,
    texts,
    weights,
    stories: Int32Array.from(order, (_, number) => story?.[rankOf(number)] ?? 0),
  };
}

/** The place of each article among all, by id. */
function ranksOf(articles: readonly BareArticle[]): Int32Array {
  const ranks = new Int32Array(articles.length);
  const byId = [...articles.keys()].sort((a, b) => ((articles[a]?.id ?? '') < (articles[b]?.id ?? '') ? -1 : 1));
  for (const [rank, article] of byId.entries()) ranks[article] = rank;
  return ranks;
}

/** Indices of quotes by the rank of their articles; those of one article as they come. */
function inOrder(quotes: readonly BareQuote[], ranks: Int32Array): Int32Array {
  const next = new Int32Array(ranks.length + 1);
  for (const { article } of quotes) next[(ranks[article] ?? 0) + 1] = (next[(ranks[article] ?? 0) + 1] ?? 0) + 1;
  for (let rank = 0; rank < ranks.length; rank++) next[rank + 1] = (next[rank + 1] ?? 0) + (next[rank] ?? 0);
  const order = new Int32Array(quotes.length);
  for (const [index, { article }] of quotes.entries()) {
    const rank = ranks[article] ?? 0;
    order[next[rank] ?? 0] = index;
    next[rank] = (next[rank] ?? 0) + 1;
  }
  return order;
}

function read(count: number, at: (number: number) => BareQuote, { readInto }: Vocabulary): Texts {
  const from = new Int32Array(count + 1);
  let most = 0;
  for (let number = 0; number < count; number++) most += wordsAtMost(at(number).text);
  const ids = new Int32Array(most);
  for (let number = 0; number < count; number++) from[number + 1] = readInto(ids, from[number] ?? 0, at(number).text);
  return { from, ids: ids.subarray(0, from[count]) };
}

interface Reading {
  readonly texts: Texts;
  readonly at: (number: number) => BareQuote;
  readonly rankOf: (number: number) => number;
  readonly words: Vocabulary;
}

/** The story of each article, by rank. */
function storiesOf(
  articles: readonly BareArticle[],
  ranks: Int32Array,
  { texts, at, rankOf, words }: Reading,
): readonly number[] {
  const published: (string | null)[] = [];
  for (const [index, article] of articles.entries()) published[ranks[index] ?? 0] = article.published;
  const count = texts.from.length - 1;
  const from = new Int32Array(articles.length + 1);
  let most = texts.ids.length;
  for (let number = 0; number < count; number++) most += wordsAtMost(at(number).speaker.name ?? '');
  const ids = new Int32Array(most);
  for (let rank = 0, number = 0; rank < articles.length; rank++) {
    const first = number;
    const speakers = new Set<string>();
    while (number < count && rankOf(number) === rank) speakers.add(at(number++).speaker.name ?? '');
    const own = texts.ids.subarray(texts.from[first], texts.from[number]);
    ids.set(own, from[rank]);
    from[rank + 1] = words.readInto(ids, (from[rank] ?? 0) + own.length, [...speakers].join(' '));
  }
  return stories({ from, ids: ids.subarray(0, from.at(-1)) }, published, words);
}

/** A word takes a letter and a space at least. Arrays of this length take no more memory than is written to. */
function wordsAtMost(text: string): number {
  return (text.length + 1) >> 1;
}
