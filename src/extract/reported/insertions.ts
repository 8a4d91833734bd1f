/**
 * Insertions: what stands between a subject and its verb.
 *
 * In: the tokens of a sentence and where an insertion ends. Out: the last word
 * of the subject before an apposition, a party or a day. Looks at one sentence.
 */

import { conjunctions, times } from '../lexicon/function-words.ts';
import { isWord, type Token } from '../text/tokens.ts';

/** How far, in tokens, a subject may stand from its verb. */
const reach = 60;

/** "X, who was there, said": from the closing comma to the last word of X. */
export function skipInsertion(tokens: readonly Token[], close: number, opening: number): number | undefined {
  const text = tokens[close]?.text ?? '';
  const open = text === ')' ? /^\($/ : text === ',' ? /^,$/ : /^[—–-]+$/;
  for (let index = close - 1; index > opening && close - index <= reach; index--) {
    const token = tokens[index];
    if (!token || !open.test(token.text)) continue;
    if (token.quoted) return undefined;
    return leadsInsertion(tokens, index) ? index - 1 : undefined;
  }
  return undefined;
}

/** "Ruiz, D-Ohio, a candidate, said": back over a party, an age or a "Jr." to the name. */
export function beforeParty(tokens: readonly Token[], last: number, opening: number): number {
  const isAside = /^(?:[rdi]-\p{Alpha}.*|\d{1,2}|[js]r\.?)$/u.test(tokens[last]?.lower ?? '');
  return isAside && tokens[last - 1]?.text === ',' && last - 2 >= opening ? last - 2 : last;
}

/** Whether what follows the comma or dash at `index` may be thrown in between a subject and its verb. */
function leadsInsertion(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const before = tokens[index - 1];
  if (!next || !(isWord(before) || before?.text === ')')) return false;
  if (tokens[index]?.text !== ',' && /^(?:and|or)$/.test(next.lower)) return true;
  return !/^(?:and|but|or|so|he|she|they|it|we|i|you|that)$/.test(next.lower);
}

/** "The Kremlin on Tuesday said": back over the day to the subject. */
export function skipTimes(tokens: readonly Token[], from: number, opening: number): number {
  let index = from;
  while (index > opening && (times.has(tokens[index]?.lower ?? '') || /^\d{1,4}$/.test(tokens[index]?.text ?? '')))
    index--;
  if (index === from || isShare(tokens, index, opening)) return from;
  if (/^(?:on|in|at|by|this|late|early|the)$/.test(tokens[index]?.lower ?? '')) index--;
  return Math.max(index, opening);
}

/** "six in 10", "43": a number of people, not a day or a year. */
function isShare(tokens: readonly Token[], before: number, opening: number): boolean {
  const [token, next] = [tokens[before], tokens[before + 1]];
  if (!/^\d{1,3}$/.test(next?.text ?? '')) return false;
  if (/^(?:in|of)$/.test(token?.lower ?? '')) return isNumber(tokens[before - 1]);
  return before < opening || !isWord(token) || conjunctions.has(token?.lower ?? '');
}

export function isNumber(token: Token | undefined): boolean {
  return /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)(?:-|$)/.test(token?.lower ?? '');
}
