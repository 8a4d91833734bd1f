/**
 * Narrative words: the words of all narratives as numbers, each text read once.
 *
 * In: narratives. Out: for each article its words in order, and every word
 * once as it is printed.
 */

import { PrintedWords } from '../match/vocabulary/printed-words.ts';
import type { Article, Span } from '../model.ts';
import { tokensOf } from './tokens.ts';

export interface NarrativeWords {
  /** By number. */
  readonly printed: readonly string[];
  readonly texts: ReadonlyMap<Article, Words>;
}

/** The words of one narrative, in order. */
export interface Words {
  /** By place; -1 stands between spans. */
  readonly numbers: Int32Array;
  /** By place, 1 where no more than one character, most often a space, parts the word from the one before. */
  readonly goesOn: Uint8Array;
}

export function narrativeWords(narratives: ReadonlyMap<Article, readonly Span[]>): NarrativeWords {
  const printed: string[] = [];
  const words = new PrintedWords((word) => printed.push(word) - 1);
  const texts = new Map([...narratives].map(([article, spans]) => [article, wordsIn(article.text, spans, words)]));
  return { printed, texts };
}

function wordsIn(text: string, spans: readonly Span[], words: PrintedWords): Words {
  const places = spans.map((span) => tokensOf(text, span));
  const count = places.reduce((sum, { length }) => sum + length / 2 + 1, 0);
  const [numbers, goesOn] = [new Int32Array(count).fill(-1), new Uint8Array(count)];
  let next = 0;
  for (const own of places) {
    for (let at = 0; at < own.length; at += 2) {
      const start = own[at] ?? 0;
      numbers[next] = words.numberOf(text, start, own[at + 1] ?? 0);
      goesOn[next++] = at > 0 && start === (own[at - 1] ?? 0) + 1 ? 1 : 0;
    }
    next++;
  }
  return { numbers, goesOn };
}
