/** Plain words are found by codes where the pattern of all words finds them. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainEnd, plainOpening, plainStart } from '../../../src/match/words/plain-words.ts';
import { words } from '../../../src/match/words/words.ts';

test.each([
  ['a word behind a space', 'The pier', 'pier'],
  ['one behind a comma', 'The, pier fell', 'pier'],
  ['one before a full stop', 'The pier. Then', 'pier'],
  ['one that is shortened', "The it's", null],
  ['one with an accent', 'The café', null],
  ['one with a number', 'The m4', null],
  ['one with a capital', 'The Pier fell', 'Pier'],
  ['one with a capital behind a comma', 'The, Pier fell', null],
  ['one of capitals', 'The PIER fell', null],
  ['initials', 'The U.S.', null],
  ['one behind two spaces', 'The  pier', null],
  ['one behind the end of a sentence', 'The. pier', null],
])('%s', (_, text, found) => {
  const start = plainStart(text, 'The'.length);
  const end = start < 0 ? -1 : plainEnd(text, start);
  expect(end < 0 ? null : text.slice(start, end)).toBe(found);
});

test.each([
  ['Pier', 0],
  ['pier', 0],
  ['“Pier', -1],
  [' pier', -1],
  ['3 piers', -1],
  ['', -1],
])('%s begins with a plain word: %s', (text, start) => expect(plainOpening(text)).toBe(start));

/** Inside brackets no word is looked at by its codes. */
test('for any text a bracket before it that nothing closes changes no word', () => {
  const pieces = fc.constantFrom(
    ...[
      'the',
      'pier',
      'Ruiz',
      'No',
      'May',
      'not',
      'million',
      'e',
      'é',
      '3',
      '$',
      "'s",
      '’',
      ' ',
      ', ',
      '. ',
      '; ',
      '-',
      '…',
      '*',
    ],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 16 }), (given) => {
      const text = given.join('');
      const told = (of: string, from: number) =>
        words(of).map(({ span, ...word }) => ({ ...word, start: span.start - from, end: span.end - from }));
      expect(told(`(${text}`, 1)).toEqual(told(text, 0));
    }),
  );
});
