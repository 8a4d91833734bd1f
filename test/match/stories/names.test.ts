/** Which printed names are of one speaker. */

import { expect, test } from 'vitest';
import { agreement, isNameless, mentionOf } from '../../../src/match/stories/names.ts';

test.each([
  ['a spelling', 'Abbas Araqchi', 'Abbas Araghchi'],
  ['a surname alone', 'Ruiz', 'Ana Ruiz'],
  ['a title', 'Mayor Ana Ruiz', 'Ana Ruiz'],
  ['an initial', 'A. Ruiz', 'Ana Ruiz'],
  ['a middle name', 'Ana Maria Ruiz', 'Ana Ruiz'],
  ['a possessive', 'Ana Ruiz’s', 'Ana Ruiz'],
  ['an office before a name whose initial is left out', 'chairman of the Harbour Committee Ana Ruiz', 'Ana B. Ruiz'],
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
  ['one is an acronym', 'IAEA', 'Ana Ruiz'],
  ['one has no name', 'a senior official', 'Ana Ruiz'],
  ['one is called by a role', 'the new man', 'Ana Ruiz'],
])('nothing is known when %s', (_, a, b) => {
  expect(agreement(a, b)).toBe('unknown');
});

test.each([
  ['Ed Marsh', 'Edward Marsh'],
  ['Al Ruiz', 'Alexander Ruiz'],
  ['Ana Ruiz', 'Tomas Ruiz'],
  ['A. Ruiz', 'Ruiz'],
  ['Harbour Board', 'Ana Ruiz'],
  [null, 'Ana Ruiz'],
])('what %s is to %s, that is to this', (a, b) => {
  expect(agreement(a, b)).toBe(agreement(b, a));
});

test.each([
  ['Ed Marsh', 'Edward Marsh'],
  ['Al Ruiz', 'Alexander Ruiz'],
])('%s is short for %s', (a, b) => {
  expect(agreement(a, b)).toBe('same');
});

const spans = (text: string) => [{ start: 0, end: text.length }];

test.each([
  ['Ana Ruiz', 'On Monday Ruiz said so.', 'Ruiz'],
  ['Ana Ruiz', 'It was Ruiz’s harbour.', 'Ruiz'],
  ['Recep Erdoğan', 'Mr Erdoğan said so.', 'Erdoğan'],
  ['Tim O’Neil', "Tim O'Neil said so.", "O'Neil"],
  ['Tess May', 'The mayor heard May say so.', 'May'],
  ['Ann Lee', 'They sleep, said Lee-Ann, and LEE nodded.', 'LEE'],
])('%s is named in: %s', (name, text, word) => {
  const found = mentionOf(name, spans(text), text);
  expect(found && text.slice(found.start, found.end)).toBe(word);
});

test.each([
  ['Tess May', 'The mayor said so, maybe.'],
  ['Ann Lee', 'They sleep at the lee-side.'],
  [null, 'Nobody said so.'],
])('%s is not named in: %s', (name, text) => {
  expect(mentionOf(name, spans(text), text)).toBeNull();
});

test.each([
  [null, true],
  ['five teachers at Elm Road', true],
  ['Dunmore ferrymen', true],
  ['nearly 40 curators', true],
  ['Harbour Board', true],
  ['IAEA', true],
  ['a woman with a pram', true],
  ['Ana Ruiz', false],
  ['Ana de la Ruiz', false],
  ['Mayor Ana Ruiz', false],
])('%s is no name of a person: %s', (name, expected) => expect(isNameless(name)).toBe(expected));
