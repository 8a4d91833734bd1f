/**
 * Renditions: whether two articles give the same quotes in the same words.
 *
 * In: utterances. Out: for any two articles, how many quotes in marks they have
 * in common and how many of them are worded anew.
 */

import { fold } from '../fold.ts';
import { isMarked } from '../marked.ts';
import { buckets } from '../match/buckets.ts';
import type { Article, Quote, Utterance } from '../model.ts';
import { once } from './once.ts';

export interface Renditions {
  /** Utterances that both have in marks, in more than a fragment. */
  readonly count: number;
  /** Those of them whose words differ. */
  readonly different: number;
  /** Whether both have about as many quotes, enough to tell, and hardly one in the same words: some are worded too far anew to be matched. */
  readonly anew: boolean;
}

/** Words of a quote below which two outlets' wordings agree by chance. */
const leastWords = 5;
/** Utterances needed to speak of all. */
const leastCount = 3;
const nearlyAll = 0.75;
/** Share of the quotes of either article that must be in both: a text that drops the marks of most is no rendering. */
const most = 0.6;
/** Share of words in common from which two wordings are the same. */
const alike = 0.85;

export function renditions(utterances: readonly Utterance[]): (a: Article, b: Article) => Renditions {
  const all = utterances.flatMap((utterance) => utterance.members.map(({ quote }) => ({ utterance, quote })));
  const quoted = buckets(
    all.filter(({ quote }) => isMarked(quote)),
    ({ quote }) => quote.article,
  );
  const carriedBy = once((article: Article) => {
    const longest = new Map<Utterance, readonly string[]>();
    for (const { utterance, quote } of quoted.get(article) ?? []) {
      const wording = wordsOf(quote);
      if (wording.length >= Math.max(leastWords, 1 + (longest.get(utterance)?.length ?? 0)))
        longest.set(utterance, wording);
    }
    return longest;
  });
  return (a, b) => {
    const [own, others] = [carriedBy(a), carriedBy(b)];
    const shared = [...own].flatMap(([utterance, wording]) => {
      const other = others.get(utterance);
      return other ? [containment(wording, other) < alike] : [];
    });
    const different = shared.filter(Boolean).length;
    const [fewer, all] = [Math.min(own.size, others.size), Math.max(own.size, others.size)];
    const same = shared.length - different;
    return {
      count: shared.length,
      different,
      anew: fewer >= Math.max(leastCount, most * all) && same <= (1 - nearlyAll) * fewer,
    };
  };
}

function wordsOf({ article, parts }: Quote): readonly string[] {
  const text = parts.map(({ start, end }) => article.text.slice(start, end)).join(' ');
  return fold(text).match(/[\p{Alpha}\p{N}]+(?:'\p{Alpha}+)*/gu) ?? [];
}

/** Share of the shorter wording's words that the longer has: a cut is no rewording. */
function containment(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const left = new Map<string, number>();
  for (const word of long) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of short) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return shared / short.length;
}
