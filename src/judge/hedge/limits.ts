/**
 * Limits: words of grammar that make less of what they stand before.
 *
 * In: a side, and a word of it. Out: whether it is such a word: "some of the
 * schools", "not every school", "a few schools", "would have closed", "would close".
 */

import type { Word } from '../../match/words/words.ts';
import type { Side, SideName } from '../compared.ts';
import { opposing } from '../comparison.ts';
import type { Compared } from '../scope.ts';

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

/** Whether a word and one beside it deny something of some, and not of all: "not everyone". */
export function isNotAll({ words }: Side, index: number): boolean {
  const first = words[index]?.lexeme.quantifier === 'all' ? index - 1 : index;
  return words[first]?.lexeme.folded === 'not' && words[first + 1]?.lexeme.quantifier === 'all';
}

/** Whether a word speaks of what did not come about: "would have paid". */
export function isHypothetical({ words }: Side, index: number): boolean {
  return words[index]?.lexeme.folded === 'would' && words[index + 1]?.lexeme.folded === 'have';
}

const outcomes: ReadonlySet<string> = new Set(['will', 'would']);
/** Words after which what would be is told from then on: "we knew that it would rain" is "we knew that it will rain". */
const shifting = new Set('said says told thought knew believed hoped promised expected warned feared felt'.split(' '));

/** Whether inside the marks of both sides "will" and "would" stand in one place: what was thought of became a plan, or a plan a thought. */
export function isOutcome(compared: Compared, name: SideName, index: number): boolean {
  if (compared.reported || compared.base.wording.kind === 'indirect') return false;
  const [side, other] = [compared[name], compared[opposing(name)]];
  const at = side.opposite[index] ?? -1;
  const pair = [side.words[index]?.lexeme.folded ?? '', other.words[at]?.lexeme.folded ?? ''];
  if (pair[0] === pair[1] || !pair.every((word) => outcomes.has(word))) return false;
  return !isShifted(side, index) && !isShifted(other, at);
}

function isShifted({ words }: Side, index: number): boolean {
  for (let i = index - 1; i >= 0 && words[i]?.sentence === words[index]?.sentence; i--)
    if (shifting.has(words[i]?.lexeme.folded ?? '')) return true;
  return false;
}
