/** Pins the little of compromise we lean on, so that an upgrade that moves it fails here and nowhere else. */

import { expect, test } from 'vitest';
import { tag } from '../../../src/extract/text/nlp.ts';

test.each([
  "“We stay,” the mayor’s aide said; she can't go. Al-Ruiz, (Dr.) Ana … agreed!",
  '  "(Leading) punctuation," he said.',
])('the words of %j stand where they are said to', (text) => {
  const words = tag(text).map(({ start, end }) => text.slice(start, end));
  expect(words.every((word) => /^[^\s“”"(),;]+$/.test(word))).toBe(true);
  expect(words.join(' ').replace(/[^a-z]/gi, '')).toBe(text.replace(/[^a-z]/gi, ''));
});

test.each([
  ['said', 'Verb'],
  ['Ana', 'FirstName'],
  ['she', 'Pronoun'],
  ['the', 'Determiner'],
  ['Tuesday', 'Date'],
  ['quickly', 'Adverb'],
  ['of', 'Preposition'],
])('%s is tagged %s', (word, expected) => {
  const text = 'On Tuesday Ana Ruiz said the head of the harbour left quickly, and she wept.';
  const found = tag(text).find(({ start, end }) => text.slice(start, end) === word);
  expect(found?.tags.has(expected)).toBe(true);
});

test.each(['', ' ', '.'.repeat(1_500), '\u0000\uD800', '__proto__ constructor'])('%j does not throw', (text) => {
  expect(tag(text).every(({ start, end }) => start < end && end <= text.length)).toBe(true);
});
