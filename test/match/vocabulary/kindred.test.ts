/** Which words are kin for matching, and which are not. */

import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../../src/match/vocabulary/vocabulary.ts';

const words = vocabulary();

function like(a: string, b: string): number {
  const [x = -1] = words.read(a).ids;
  const [y = -1] = words.read(b).ids;
  return words.like(x, y);
}

describe('are alike', () => {
  test.each([
    ['words of one sense', 'position', 'stance'],
    ['a kind and what it is a kind of', 'help', 'support'],
    ['a word and its opposite by a prefix', 'unjustified', 'justification'],
    ['a capital and its country', 'Moscow', 'Russia'],
    ['a capital and the people of its country', 'Moscow', 'Russians'],
  ])('%s', (_, a, b) => {
    expect(like(a, b)).toBeGreaterThanOrEqual(0.5);
    expect(like(b, a)).toBe(like(a, b));
  });
});

describe('are unlike', () => {
  test.each([
    ['words that only share a kind', 'crane', 'ship'],
    ['words that only share a letter or two', 'union', 'ion'],
    ['a word that begins like a turned one', 'understand', 'stand'],
    ['a capital and another country', 'Oslo', 'Denmark'],
    ['grammar and anything', 'under', 'below'],
  ])('%s', (_, a, b) => {
    expect(like(a, b)).toBe(0);
  });
});

test.each([
  ['apology', 'apologize', 'regret'],
  ['decision', 'decide', 'determination'],
])('%s is nearer to %s, which is made of it, than to a synonym', (word, derived, synonym) => {
  expect(like(word, derived)).toBeGreaterThan(like(word, synonym));
});

test('words that are alike share a mark', () => {
  const all = words.read('position stance help support unjustified justification Moscow Russia no hardly ten 10').ids;
  for (const a of all)
    for (const b of all)
      if (words.like(a, b) > 0) expect(words.marks(a).some((mark) => words.marks(b).includes(mark))).toBe(true);
});
