/** Which printed names are of one speaker. */

import { expect, test } from 'vitest';
import { agreement } from '../../src/match/names.ts';

test.each([
  ['a spelling', 'Abbas Araqchi', 'Abbas Araghchi'],
  ['a surname alone', 'Ruiz', 'Ana Ruiz'],
  ['a title', 'Mayor Ana Ruiz', 'Ana Ruiz'],
  ['an initial', 'A. Ruiz', 'Ana Ruiz'],
  ['a middle name', 'Ana Maria Ruiz', 'Ana Ruiz'],
  ['a possessive', 'Ana Ruiz’s', 'Ana Ruiz'],
  ['accents', 'Ana Ruíz', 'Ana Ruiz'],
  ['a body and its spokesman', 'Harbour Board', 'Harbour Board spokesman'],
])('%s makes no other speaker', (_, a, b) => {
  expect(agreement(a, b)).toBe('same');
  expect(agreement(b, a)).toBe('same');
});

test.each([
  ['two surnames', 'Ana Ruiz', 'Peter Oduya'],
  ['two first names', 'Ana Ruiz', 'Tomas Ruiz'],
  ['two initials', 'A. Ruiz', 'T. Ruiz'],
  ['short names a letter apart', 'Ana Lee', 'Ana Lei'],
])('%s make two speakers', (_, a, b) => {
  expect(agreement(a, b)).toBe('different');
});

test.each([
  ['nobody was found', null, 'Ana Ruiz'],
  ['one is a body and one a person', 'Harbour Board', 'Ana Ruiz'],
  ['one has no name', 'a senior official', 'Ana Ruiz'],
])('nothing is known when %s', (_, a, b) => {
  expect(agreement(a, b)).toBe('unknown');
});
