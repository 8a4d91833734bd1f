/**
 * Unmet: what the words of a stretch that have no counterpart come to.
 *
 * In: a side and a range of it. Out: how many of them inform, and how many
 * carry grammar alone. A fuller form of a name and a
 * word said twice inform of nothing.
 */

import type { Range } from '../match/alignment/steps.ts';
import type { Side } from './compared.ts';
import { isUnmet } from './comparison.ts';
import { isFullerForm } from './names.ts';

export interface Unmet {
  readonly informing: number;
  readonly grammar: number;
  /** Of the words of grammar, those that turn a statement round. */
  readonly turns: number;
  /** Of all, those that stand for a thing said elsewhere. */
  readonly standIns: number;
}

export function unmetWords(side: Side, { from, to }: Range): Unmet {
  let informing = 0;
  let grammar = 0;
  let turns = 0;
  let standIns = 0;
  for (let i = from; i < to; i++) {
    if (side.standing[i] === 'met' || side.standing[i] === 'ignored') continue;
    if (isUnmet(side, i) && !isFullerForm(side, i) && !isRepeated(side, i)) informing++;
    else grammar++;
    if (turnsRound(side, i)) turns++;
    if (side.words[i]?.lexeme.standIn) standIns++;
  }
  return { informing, grammar, turns, standIns };
}

/** Whether a word turns a statement round; "No, we stay" answers another's. */
export function turnsRound({ words, wording }: Side, index: number): boolean {
  const word = words[index];
  if (word?.lexeme.negation !== 'no') return false;
  return word.lexeme.folded !== 'no' || !/[,.!]/.test(wording.text.charAt(word.span.end));
}

/** Words within which a word said twice is said twice: "opportunities -- small opportunities". */
const echo = 6;

/** Whether the same word stands close by in the same sentence and has its counterpart. */
function isRepeated({ words, standing }: Side, index: number): boolean {
  const word = words[index];
  if (!word || word.name || word.lexeme.quantity) return false;
  for (let i = Math.max(0, index - echo); i <= index + echo; i++) {
    const other = words[i];
    if (i === index || !other || other.sentence !== word.sentence || standing[i] !== 'met') continue;
    if (other.lexeme.folded === word.lexeme.folded) return true;
  }
  return false;
}
