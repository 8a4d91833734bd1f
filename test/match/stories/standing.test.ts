/** How two speakers stand to each other, named or described. */

import { expect, test } from 'vitest';
import { standing } from '../../../src/match/stories/standing.ts';
import { officesIn, voices } from '../../../src/match/stories/voices.ts';
import { vocabulary } from '../../../src/match/vocabulary/vocabulary.ts';

const story = {
  vocabulary: vocabulary(),
  voices: voices([], () => officesIn('Harbour Board spokesman Peter Oduya said so.')),
};

test.each([
  ['Ana Ruiz', 'Ruiz', 'same'],
  ['Harbour Board', 'Peter Oduya', 'same'],
  ['five Dunmore ferrymen', 'ferrymen of the north shore', 'alike'],
  ['a group of professors', 'more than 80 academics', 'alike'],
  ['nearly 90 professors', 'nearly 90 members of the faculty', 'alike'],
  ['nearly four teachers', 'nearly four divers', 'nameless'],
  ['a young woman', 'two divers', 'nameless'],
  [null, 'a passer-by', 'nameless'],
  ['Ana Ruiz', 'the mayor', 'different'],
  ['Ana Ruiz', null, 'different'],
  ['Ana Ruiz', 'Peter Oduya', 'different'],
])('%s and %s: %s', (one, other, expected) => {
  expect(standing(one, other, story)).toBe(expected);
  expect(standing(other, one, story)).toBe(expected);
});
