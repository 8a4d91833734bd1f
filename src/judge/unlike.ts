/**
 * Unlike: a word of one wording that can have no counterpart in another.
 *
 * In: two wordings. Out: whether there is such a word that a change is told
 * for, however the two are aligned: looking is a tenth of the work of aligning.
 * Where there is none, they may differ all the same.
 */

import { findJoins } from '../match/alignment/joins.ts';
import { relation } from '../match/alignment/relation.ts';
import { wordsOf } from '../match/words/lately.ts';
import { mayMeet } from '../match/words/traits.ts';
import type { Word } from '../match/words/words.ts';
import type { Wording } from '../model.ts';
import { isMet } from './slots.ts';

export function hasUnlike(base: Wording, variant: Wording): boolean {
  const [ofBase, ofVariant] = [wordsOf(base.text, base.parts), wordsOf(variant.text, variant.parts)];
  if (findJoins(ofBase, ofVariant).size > 0) return false;
  return (
    ofBase.some((word) => isTold(word, ofBase) && !ofVariant.some((other) => areAlike(word, other))) ||
    ofVariant.some((word) => isTold(word, ofVariant) && !ofBase.some((other) => areAlike(other, word)))
  );
}

/** Whether a word counts where it is lost: it informs, is no part of a name, no number, no editor's, and is said once. */
function isTold(word: Word, words: readonly Word[]): boolean {
  const { weight, name, bracketed, lexeme } = word;
  if (weight === 0 || name || bracketed || lexeme.title || lexeme.quantity) return false;
  return words.every((other) => other === word || other.lexeme.folded !== lexeme.folded);
}

function areAlike(one: Word, other: Word): boolean {
  return mayMeet(one, other) && isMet({ relation: relation(one, other) });
}
