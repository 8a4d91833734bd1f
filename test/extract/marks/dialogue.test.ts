import { describe, expect, test } from 'vitest';
import { dialogue } from '../../../src/extract/marks/dialogue.ts';
import { paragraphs } from '../../../src/extract/text/paragraphs.ts';

const lines = (text: string) =>
  dialogue(text, paragraphs(text)).map(
    ({ label, words }) => `${text.slice(label.start, label.end)} | ${text.slice(words.start, words.end)}`,
  );

test.each([
  [
    'a transcript',
    'EK: Will the harbour close?\nRUIZ: It will not.\nEK: And the crane?',
    ['EK | Will the harbour close?', 'RUIZ | It will not.', 'EK | And the crane?'],
  ],
  [
    'questions and answers',
    'Q: Will the harbour close?\nA: It will not.\nThe hall was silent.\nQ: And the crane?',
    ['Q | Will the harbour close?', 'A | It will not.', 'Q | And the crane?'],
  ],
  [
    'labels of several words',
    'MAYOR ANA RUIZ: No.\nJ.K. EK: Why?\nMAYOR ANA RUIZ: No money.',
    ['MAYOR ANA RUIZ | No.', 'J.K. EK | Why?', 'MAYOR ANA RUIZ | No money.'],
  ],
])('%s is read', (_, text, expected) => {
  expect(lines(text)).toEqual(expected);
});

describe('is no transcript:', () => {
  test.each([
    ['a heading with a colon', 'MINISTRY: The harbour stays open\nThe crane was moved.'],
    ['captions', 'PHOTO: The crane.\nPHOTO: The harbour.\nPHOTO: The mayor.'],
    ['a list of facts', 'Name: Ana Ruiz\nAge: 27\nCity: Ostrava'],
    ['labels that never come again', 'NORTH: Rain later.\nSOUTH: Dry and warm.\nEAST: Fog.'],
    ['labelled quotes in marks', 'RUIZ: “No.”\nEK: “Why?”\nRUIZ: “No money.”'],
  ])('%s', (_, text) => {
    expect(lines(text)).toEqual([]);
  });
});
