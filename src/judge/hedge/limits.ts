/**
 * Limits: words of grammar that make less of what they stand before.
 *
 * In: a side, and a word of it. Out: whether it is such a word: "some of the
 * schools", "a few schools", "would have closed".
 */

import type { Word } from '../../match/words/words.ts';
import type { Side } from '../compared.ts';

/** Whether without the word more, or fewer, would be spoken of. */
export function isLimiting(side: Side, index: number): boolean {
  return isPartOf(side, index) || isOfFew(side.words, index);
}

/** Whether an article makes "a few", which are some, of "few", which are hardly any. */
export function isOfFew(words: readonly Word[], index: number): boolean {
  if (words[index]?.lexeme.folded !== 'a') return false;
  const next = words[index + 1]?.lexeme.folded;
  return next === 'few' || next === 'little';
}

const parts: ReadonlySet<string | null> = new Set(['most', 'some', 'few', 'none']);

/** Whether a word takes a part of a group that, without it, is spoken of whole: "some of the schools", "not all the schools". */
function isPartOf({ words, opposite }: Side, index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (opposite[index] !== -1) return false;
  if (word?.lexeme.quantifier === 'all') return before?.lexeme.negation === 'no' && opposite[index - 1] === -1;
  return after?.lexeme.folded === 'of' && parts.has(word?.lexeme.quantifier ?? null);
}

/** Whether a word speaks of what did not come about: "would have paid". */
export function isHypothetical({ words }: Side, index: number): boolean {
  return words[index]?.lexeme.folded === 'would' && words[index + 1]?.lexeme.folded === 'have';
}
