/** What may be passed over is passed over, and all else is as the library says. */

import fc from 'fast-check';
import fast from 'fast-levenshtein';
import { expect, test } from 'vitest';
import { likeness } from '../../../src/match/words/distance.ts';

test.each([
  { what: 'equal words', one: 'crane', other: 'crane', least: 0.7, is: 1 },
  { what: 'a letter exchanged', one: 'crane', other: 'crate', least: 0.7, is: 0.8 },
  { what: 'a likeness of just so much', one: 'abcdefghij', other: 'abcdefgxyz', least: 0.7, is: 0.7 },
  { what: 'a likeness of less', one: 'abcdefghij', other: 'abcdefgxyz', least: 0.75, is: 0 },
  { what: 'the same letters in another order', one: 'abcdef', other: 'fedcba', least: 0.7, is: 0 },
  { what: 'letters that come twice in one word alone', one: 'aaaa', other: 'abcd', least: 0.3, is: 0 },
  {
    what: 'words that differ behind their fortieth letter',
    one: `${'a'.repeat(40)}b`,
    other: 'a'.repeat(40),
    least: 0.7,
    is: 1,
  },
  { what: 'nothing beside a word', one: '', other: 'crane', least: 0.7, is: 0 },
])('$what', ({ one, other, least, is }) => {
  expect(likeness(one, other, least)).toBeCloseTo(is);
});

test('for any words, where they are alike enough', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(word, word, fc.constantFrom(0, 0.5, 0.7, 0.74, 0.8), (one, other, least) => {
      const expected = 1 - fast.get(one, other) / Math.max(one.length, other.length);
      expect(likeness(one, other, least)).toBe(expected >= least ? expected : 0);
    }),
  );
});
