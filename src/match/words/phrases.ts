/**
 * Phrases: several words that together are talk ("you know") or only strengthen ("in any way").
 *
 * In: words in order. Out: the same words, those of a phrase marked and without weight. Linear.
 */

import * as roles from '../lexicon/roles.ts';
import type { Word } from './word.ts';

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

/** Every word that something may begin with: most begin nothing. */
export const openers: ReadonlySet<string> = new Set([...byFirst.keys(), ...approximators, ...beforeComparatives]);

/** @returns The same list when nothing is to be marked. */
export function markPhrases(words: readonly Word[]): readonly Word[] {
  let marked: Word[] | null = null;
  for (let index = 0; index < words.length; index++) {
    if (!words[index]?.lexeme.opensPhrase) continue;
    const found = phraseAt(words, index);
    if (!found) continue;
    marked ??= [...words];
    for (let i = index; i < index + found.length; i++) {
      const word = marked[i];
      if (word) marked[i] = { ...word, weight: 0, ...found.mark };
    }
  }
  return marked ?? words;
}

/** What begins at a word, and how many words it takes. */
function phraseAt(words: readonly Word[], index: number): { readonly length: number; readonly mark: Mark } | null {
  const first = words[index]?.lexeme.folded ?? '';
  const next = words[index + 1]?.lexeme;
  const phrase = byFirst.get(first)?.find((candidate) => standsAt(candidate.words, words, index));
  if (phrase) return { length: phrase.words.length, mark: phrase.mark };
  if (approximators.has(first) && next?.quantity === 'number') return { length: 1, mark: { hedge: 'about' } };
  if (beforeComparatives.has(first) && comparatives.has(next?.folded ?? ''))
    return { length: 1, mark: { intensifier: true } };
  return null;
}

function standsAt(phrase: readonly string[], words: readonly Word[], index: number): boolean {
  return phrase.every((word, offset) => words[index + offset]?.lexeme.folded === word);
}
