/** Who is who in one story. */

import { expect, test } from 'vitest';
import { officesIn, voices } from '../../../src/match/stories/voices.ts';

const story = voices(['Ana Ruiz', 'Ruiz', 'Peter Oduya', 'Tomas Berg', 'Lena Berg', 'Berg'], () =>
  [
    'Harbour Board spokesman Peter Oduya said so.',
    'Lena Berg, a spokeswoman for the Marlow Council, agreed.',
    'The Talbe Museum’s director, Vera Lund, and Tidewatch president Hugo Prinz came, and so did Finn Moss, the chairman of the Pilots’ Guild.',
  ].flatMap(officesIn),
);

test('a surname gets the full name of the story', () => {
  expect(story.fullest('Ruiz')).toBe('Ana Ruiz');
});

test.each([['Berg'], ['Oliveira'], ['the mayor'], [null]])('%s keeps its form: two people or none have it', (name) => {
  expect(story.fullest(name)).toBe(name);
});

test.each([
  ['Harbour Board', 'Peter Oduya'],
  ['Lena Berg', 'Marlow Council'],
  ['Talbe Museum', 'Vera Lund'],
  ['Tidewatch', 'Hugo Prinz'],
  ['Pilots’ Guild', 'Finn Moss'],
])('%s and %s are one speaker, as the texts say', (a, b) => {
  expect(story.agreement(a, b)).toBe('same');
});

test('a body and a person whom no text ties stay unknown', () => {
  expect(story.agreement('Harbour Board', 'Ana Ruiz')).not.toBe('same');
});
