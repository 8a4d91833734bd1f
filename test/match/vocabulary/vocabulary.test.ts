/** The words of a text as matching knows them. */

import { expect, test } from 'vitest';
import { vocabulary } from '../../../src/match/vocabulary/vocabulary.ts';

const words = vocabulary();

test.each([
  ['hasn’t', 'not'],
  ["won't", 'not'],
  ['cannot', 'not'],
  ['We’ve', 'we'],
  ["it'll", 'it'],
  ["I'm", 'I'],
])('%s is what it says most: %s', (contracted, plain) => {
  expect([...words.read(contracted).ids]).toEqual([...words.read(plain).ids]);
});

test.each([['ill'], ['well'], ['O’Dell'], ['mayn’']])('%s is no contraction', (word) => {
  const [id = -1] = words.read(word).ids;
  expect([...words.read('I we not').ids]).not.toContain(id);
});
