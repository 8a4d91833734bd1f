/**
 * Phrases: several words that together are talk ("you know") or only strengthen ("in any way").
 *
 * In: words in order. Out: the same words, those of a phrase marked and without weight. Linear.
 */

import { discoursePhrases, hedgePhrases, intensifierPhrases } from './lexicon/roles.ts';
import type { Word } from './words.ts';

interface Phrase {
  readonly words: readonly string[];
  readonly mark: Partial<Pick<Word, 'talk' | 'intensifier' | 'hedge'>>;
}

const listed = (phrases: string, mark: Phrase['mark']): readonly Phrase[] =>
  phrases
    .trim()
    .split(/[,\n]/)
    .map((phrase) => ({ words: phrase.split(' '), mark }));

const byFirst = new Map<string, Phrase[]>();
for (const phrase of [
  ...listed(discoursePhrases, { talk: true }),
  ...listed(intensifierPhrases, { intensifier: true }),
  ...listed(hedgePhrases, { hedge: 'opinion' }),
]) {
  const first = phrase.words[0] ?? '';
  byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
}

export function markPhrases(words: readonly Word[]): readonly Word[] {
  const marked = [...words];
  for (const [index, { lexeme }] of words.entries()) {
    const phrase = byFirst.get(lexeme.folded)?.find((candidate) => standsAt(candidate.words, words, index));
    if (!phrase) continue;
    for (let i = index; i < index + phrase.words.length; i++) {
      const word = marked[i];
      if (word) marked[i] = { ...word, weight: 0, ...phrase.mark };
    }
  }
  return marked;
}

function standsAt(phrase: readonly string[], words: readonly Word[], index: number): boolean {
  return phrase.every((word, offset) => words[index + offset]?.lexeme.folded === word);
}
