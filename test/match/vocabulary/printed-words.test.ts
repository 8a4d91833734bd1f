/** Equal words have one number, other words another. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PrintedWords } from '../../../src/match/vocabulary/printed-words.ts';

test('for any words, wherever they stand', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 60 }), (words) => {
      const made: string[] = [];
      const printed = new PrintedWords((word) => made.push(word) - 1);
      const text = words.join(' ');
      let start = 0;
      for (const word of words) {
        expect(made[printed.numberOf(text, start, start + word.length)]).toBe(word);
        start += word.length + 1;
      }
      expect(made).toHaveLength(new Set(words).size);
    }),
  );
});

test('many more words than there was room for at first', () => {
  const printed = new PrintedWords(Number);
  const numbers = Array.from({ length: 20_000 }, (_, number) => String(number));
  for (const round of [0, 1])
    expect(
      numbers.every((word) => printed.numberOf(word, 0, word.length) === Number(word)),
      `round ${round}`,
    ).toBe(true);
});

test('words that all have one hash', () => {
  const all = ['Aa', 'BB'];
  for (let length = 1; length < 8; length++) all.push(...all.splice(0).flatMap((word) => [`${word}Aa`, `${word}BB`]));
  const made: string[] = [];
  const printed = new PrintedWords((word) => made.push(word) - 1);
  const known = all.map((word) => printed.numberOf(word, 0, word.length));
  expect(new Set(known).size).toBe(256);
  expect(all.map((word) => printed.numberOf(word, 0, word.length))).toEqual(known);
});
