/**
 * Pool: bare quotes as numbers, in an order that their input does not change.
 *
 * In: articles and quotes in any order. Out: the words of each quote as ids,
 * side by side, what it weighs, and the story of its article. What articles
 * are about is taken from their quotes and who said them.
 */

import type { Article, Quote, Speaker } from '../../model.ts';
import type { MatchOptions } from '../index.ts';
import type { Texts } from '../runs.ts';
import { stories } from '../stories.ts';
import { type Vocabulary, vocabulary } from '../vocabulary.ts';

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

function read(count: number, at: (number: number) => BareQuote, { read: wordsOf }: Vocabulary): Texts {
  const from = new Int32Array(count + 1);
  let ids = new Int32Array(1 << 16);
  let end = 0;
  for (let number = 0; number < count; number++) {
    const own = wordsOf(at(number).text).ids;
    if (end + own.length > ids.length) {
      const wider = new Int32Array(2 * (ids.length + own.length));
      wider.set(ids);
      ids = wider;
    }
    ids.set(own, end);
    end += own.length;
    from[number + 1] = end;
  }
  return { from, ids: ids.slice(0, end) };
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
  const about = articles.map((): { ids: Int32Array } => ({ ids: new Int32Array(0) }));
  const count = texts.from.length - 1;
  for (let first = 0, next = 0; first < count; first = next) {
    const speakers = new Set<string>();
    while (next < count && rankOf(next) === rankOf(first)) speakers.add(at(next++).speaker.name ?? '');
    const names = words.read([...speakers].join(' ')).ids;
    const ids = texts.ids.subarray(texts.from[first], texts.from[next]);
    const all = new Int32Array(ids.length + names.length);
    all.set(ids);
    all.set(names, ids.length);
    about[rankOf(first)] = { ids: all };
  }
  return stories(about, published, words);
}
