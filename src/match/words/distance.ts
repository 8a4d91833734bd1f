/**
 * Distance: how alike the letters of two words are.
 *
 * In: two words. Out: a share of the longer one's letters. Meant for words, not for whole quotes: the cost is the product of lengths.
 */

import { levenshtein } from './levenshtein.ts';

/** Words longer than this are cut before they are compared, so that no word costs more than another by much. */
const longest = 40;

/**
 * @param least What is less alike than this is not told from what has no letter in common.
 * @returns 0 (no letter in common) to 1 (equal): one less the edits a letter of the longer word.
 */
export function likeness(a: string, b: string, least: number): number {
  if (a === b) return 1;
  const [one, other] = [a.slice(0, longest), b.slice(0, longest)];
  const length = Math.max(one.length, other.length);
  // Every letter that the other word has not is an edit.
  if (inCommon(one, other) < least * length - rounding) return 0;
  const found = 1 - levenshtein(one, other) / length;
  return found >= least ? found : 0;
}

const rounding = 1e-9;

/** How many letters two words have in common, in whatever order. */
function inCommon(one: string, other: string): number {
  let [count, rest] = [0, other];
  for (let index = 0; index < one.length; index++) {
    const at = rest.indexOf(one.charAt(index));
    if (at < 0) continue;
    count++;
    rest = rest.slice(0, at) + rest.slice(at + 1);
  }
  return count;
}
