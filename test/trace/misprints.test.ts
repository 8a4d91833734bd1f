/** Which words look like misprints of others. */

import { expect, test } from 'vitest';
import { misprintOf } from '../../src/trace/misprints.ts';

test.each([
  { why: 'a letter lost', word: 'goverment', of: 'government' },
  { why: 'one of two lost', word: 'comittee', of: 'committee' },
  { why: 'one doubled', word: 'occassion', of: 'occasion' },
  { why: 'two out of place', word: 'recieved', of: 'received' },
  { why: 'two of one lost', word: 'procedings', of: 'proceedings' },
  { why: 'a vowel mistaken', word: 'seperate', of: 'separate' },
  { why: 'a vowel mistaken at the end', word: 'independant', of: 'independent' },
  { why: 'a known word', word: 'government', of: null },
  { why: 'another country’s spelling', word: 'programme', of: null },
  { why: 'another country’s doubling', word: 'travelling', of: null },
  { why: 'and its lack', word: 'traveling', of: null },
  { why: 'another country’s ending', word: 'organising', of: null },
  { why: 'a rare word like another', word: 'ballets', of: null },
  { why: 'a short word like another', word: 'berth', of: null },
  { why: 'a rare form of a known word', word: 'stating', of: null },
  { why: 'a rare trade', word: 'trawlers', of: null },
  { why: 'a place by the water', word: 'harbourside', of: null },
  { why: 'a word with a beginning', word: 'reopened', of: null },
  { why: 'a compound', word: 'breakwater', of: null },
  { why: 'a foreign word', word: 'vaporetto', of: null },
  { why: 'a word like a more common one', word: 'premises', of: null },
  { why: 'a word with its last letters in another order', word: 'treatise', of: null },
  { why: 'a plural like a singular', word: 'analyses', of: null },
  { why: 'no word at all', word: 'x'.repeat(10_000), of: null },
])('$why: $word', ({ word, of }) => {
  expect(misprintOf(word)).toBe(of);
});
