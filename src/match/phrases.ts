/**
 * Phrases: several words that together are talk ("you know") or only strengthen ("in any way").
 *
 * In: words in order. Out: the same words, those of a phrase marked and without weight. Linear.
 */

import * as roles from './lexicon/roles.ts';
import type { Word } from './words.ts';

type Mark = Partial<Pick<Word, 'talk' | 'intensifier' | 'hedge'>>;

interface Phrase {
  readonly words: readonly string[];
  readonly mark: Mark;
}

const listed = (phrases: string, mark: Mark): readonly Phrase[] =>
  phrases
    .trim()
    .split(/[,\n]/)
    .map((phrase) => ({ words: phrase.split(' '), mark }));

const byFirst = new Map<string, Phrase[]>();
for (const phrase of [
  ...listed(roles.discoursePhrases, { talk: true }),
  ...listed(roles.intensifierPhrases, { intensifier: true }),
  ...Object.entries(roles.hedgePhrases).flatMap(([hedge, phrases]) => listed(phrases, { hedge })),
]) {
  const first = phrase.words[0] ?? '';
  byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const approximators = set(roles.approximators);
const beforeComparatives = set(roles.beforeComparatives);
const comparatives = set(roles.comparatives);

export function markPhrases(words: readonly Word[]): readonly Word[] {
  const marked = [...words];
  const mark = (from: number, to: number, marks: Mark) => {
    for (let i = from; i < to; i++) {
      const word = marked[i];
      if (word) marked[i] = { ...word, weight: 0, ...marks };
    }
  };
  for (const [index, { lexeme }] of words.entries()) {
    const phrase = byFirst.get(lexeme.folded)?.find((candidate) => standsAt(candidate.words, words, index));
    if (phrase) mark(index, index + phrase.words.length, phrase.mark);
    const next = words[index + 1]?.lexeme;
    if (approximators.has(lexeme.folded) && next?.quantity === 'number') mark(index, index + 1, { hedge: 'about' });
    if (beforeComparatives.has(lexeme.folded) && comparatives.has(next?.folded ?? ''))
      mark(index, index + 1, { intensifier: true });
  }
  return marked;
}

function standsAt(phrase: readonly string[], words: readonly Word[], index: number): boolean {
  return phrase.every((word, offset) => words[index + offset]?.lexeme.folded === word);
}
