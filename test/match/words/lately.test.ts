/** Words that were taken apart a moment ago are those of the text that is asked for. */

import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/match/words/lately.ts';
import { words } from '../../../src/match/words/words.ts';

const parts = [{ start: 0, end: 18 }];

test('a passage that was asked for is not taken apart again', () => {
  const text = 'The pier is closed.';
  expect(wordsOf(text, parts)).toBe(wordsOf(text, parts));
});

test('the same spans of another text are another passage', () => {
  wordsOf('The pier is closed.', parts);
  expect(wordsOf('The crane is open..', parts)).toEqual(words('The crane is open..', parts));
});

test('passages without end are let go of', () => {
  const text = 'The pier is closed.';
  const first = wordsOf(text, parts);
  for (let count = 0; count < 8_000; count++) wordsOf(text, [{ start: 0, end: 18 }]);
  expect(wordsOf(text, parts)).not.toBe(first);
  expect(wordsOf(text, parts)).toEqual(first);
});
