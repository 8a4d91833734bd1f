/**
 * Sets of words turned round: for every stem the sets that it is in, as the lexicon holds them.
 *
 * In: sets of words, each with a sign for what it is in its set. Out: a table's
 * text, `stem 3 -17 <40`, which can be looked up without stemming all its words.
 */

import { stem } from '../../src/match/words/stem.ts';

/** What a word is in its set: a main member, one in a seldom sense, a kind of the others, what the others are kinds of. */
export type Sign = '' | '-' | '<' | '>';

export type Signed = readonly [Sign, string];

/** @returns One item a stem, in order of stems: the stem, then the numbers of its sets, counted from 0, each after its sign. */
export function byStem(
  sets: readonly (readonly Signed[])[],
  keyOf: (word: string) => string = stem,
): readonly string[] {
  const found = new Map<string, Set<string>>();
  for (const [number, set] of sets.entries())
    for (const [sign, word] of set) found.set(keyOf(word), (found.get(keyOf(word)) ?? new Set()).add(sign + number));
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, places]) => [key, ...places].join(' '));
}

/** Lines of at most 110 characters. */
export function wrap(items: readonly string[], separator: string): string {
  const lines: string[] = [];
  let line = '';
  for (const item of items) {
    if (line && line.length + separator.length + item.length > 110) {
      lines.push(line);
      line = '';
    }
    line = line ? line + separator + item : item;
  }
  return [...lines, line].join('\n');
}
