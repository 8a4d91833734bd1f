/** Characters are of the kinds that patterns say, wherever their codes tell. */

import { expect, test } from 'vitest';
import { apostrophe, digit, kindOf, letter, outside, point, unknown } from '../../../src/match/words/characters.ts';

const known = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => kindOf(code) !== unknown);

test.each([
  ['letters', letter, /\p{L}/u],
  ['digits', digit, /\p{N}/u],
  ['apostrophes', apostrophe, /['’]/],
  ['points', point, /[.,]/],
  ['all else, no mark on a letter among it', outside, /[^\p{L}\p{N}\p{M}'’.,]/u],
] as const)('%s', (_, kind, pattern) => {
  const found = known.filter((code) => kindOf(code) === kind);
  expect(found).toEqual(known.filter((code) => pattern.test(String.fromCharCode(code))));
});

test('leaves other alphabets and marks on letters to patterns', () => {
  expect([...'жא中\u0301'].map((character) => kindOf(character.charCodeAt(0)))).toEqual([
    unknown,
    unknown,
    unknown,
    unknown,
  ]);
});
