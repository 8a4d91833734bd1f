/** Tokens are found by codes where the pattern finds them. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensOf } from '../../src/trace/tokens.ts';

function printed(text: string, span = { start: 0, end: text.length }): readonly string[] {
  const places = tokensOf(text, span);
  return places.flatMap((start, index) => (index % 2 === 0 ? [text.slice(start, places[index + 1])] : []));
}

test.each([
  ['', []],
  ["It's 3,500.50 in the U.S., he said.", ["It's", '3', '500', '50', 'in', 'the', 'U', 'S', 'he', 'said']],
  ['“Don’t,” she said—in the 1990’s…', ['Don’t', 'she', 'said', 'in', 'the', '1990’s']],
  ["o'5 rock'n2 a''b 'c'", ['o', '5', "rock'n", '2', 'a', 'b', 'c']],
  ['Zoë paid £5 or €6½', ['Zoë', 'paid', '5', 'or', '6½']],
])('%s', (text, words) => {
  expect(printed(text)).toEqual(words);
});

test('looks at nothing beside the span', () => {
  expect(printed("can't stop", { start: 1, end: 7 })).toEqual(["an't", 's']);
});

test('for any marks a letter of another alphabet elsewhere changes nothing', () => {
  const characters = fc.constantFrom('a', 'É', '7', "'", '’', '.', ' ', '-', '“', '\u2009', '\n', '_');
  fc.assert(
    fc.property(fc.array(characters, { maxLength: 14 }), (given) => {
      const text = given.join('');
      expect(printed(`${text} ж`)).toEqual([...printed(text), 'ж']);
    }),
  );
});
