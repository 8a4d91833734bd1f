/**
 * Identical: articles whose texts are the same word for word, however short.
 *
 * In: articles. Out: pairs of them. Outlets, titles and standing matter may
 * differ: they are no part of the text.
 */

import { buckets } from '../match/buckets.ts';
import type { Article } from '../model.ts';
import { between } from './narrative.ts';
import { type Pair, Tally } from './shingles.ts';

/** Words below which two texts may be the same by chance: a bare quote with its cue. */
const leastWords = 16;

export function identical(articles: readonly Article[]): readonly Pair[] {
  const tally = new Tally();
  for (const alike of buckets(articles, hashOf).values()) {
    if (alike.length < 2) continue;
    for (const [words, same] of buckets(alike, wordsOf)) {
      if (same.length < 2 || words.split(' ').length < leastWords) continue;
      tally.addAll([...same].sort((a, b) => (a.id < b.id ? -1 : 1)));
    }
  }
  return tally.pairs(() => true);
}

function textOf(article: Article): string {
  const own = between(article, []).map(({ start, end }) => article.text.slice(start, end));
  return own.join(' ').toLowerCase();
}

/** Equal for equal words: of the plain letters and digits alone, which are soon gone through. */
function hashOf(article: Article): number {
  const text = textOf(article);
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) hash = (Math.imul(hash, 31) + code) | 0;
  }
  return hash;
}

function wordsOf(article: Article): string {
  return (
    textOf(article)
      .replaceAll('’', "'")
      .match(/[\p{Alpha}\p{N}]+(?:'\p{Alpha}+)*/gu) ?? []
  ).join(' ');
}
