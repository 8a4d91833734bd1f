/**
 * Distance: the one door to fast-levenshtein.
 *
 * In: two words. Out: how alike their letters are. Meant for words, not for whole quotes: the cost is the product of lengths.
 */

import levenshtein from 'fast-levenshtein';

/** Words longer than this are cut before they are compared, so that no word costs more than another by much. */
const longest = 40;

/** @returns 0 (no letter in common) to 1 (equal): one less the edits a letter of the longer word. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const length = Math.min(longest, Math.max(a.length, b.length));
  return 1 - levenshtein.get(a.slice(0, longest), b.slice(0, longest)) / length;
}
