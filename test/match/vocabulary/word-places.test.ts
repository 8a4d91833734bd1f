/** Words are found by codes where the pattern finds them. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesOf } from '../../../src/match/vocabulary/word-places.ts';

function printed(text: string): readonly string[] {
  const places = placesOf(text);
  return places.flatMap((start, index) => (index % 2 === 0 ? [text.slice(start, places[index + 1])] : []));
}

test.each([
  ['', []],
  ["It's 3,500.50 in the U.S., he said.", ["It's", '3,500.50', 'in', 'the', 'U.S', 'he', 'said']],
  ['“Don’t,” she said—twice…', ['Don’t', 'she', 'said', 'twice']],
  ["dogs' ''quoted'' a..b", ['dogs', 'quoted', 'a', 'b']],
  ['Zoë’s café', ['Zoë’s', 'café']],
])('%s', (text, words) => {
  expect(printed(text)).toEqual(words);
});

test('for any marks a letter of another alphabet elsewhere changes nothing', () => {
  const characters = fc.constantFrom('a', 'B', '7', "'", '’', '.', ',', ' ', '-', '“', '…', '\u2009', '\n', '_');
  fc.assert(
    fc.property(fc.array(characters, { maxLength: 14 }), (given) => {
      const text = given.join('');
      expect(printed(`${text} ж`)).toEqual([...printed(text), 'ж']);
    }),
  );
});
