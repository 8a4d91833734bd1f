/** Why a stretch does not render a quote though they have words in common. */

import { describe, expect, test } from 'vitest';
import {
  cutsFragment,
  isAsked,
  saysNothing,
  sharesNamesAlone,
  standsInMarks,
  turns,
} from '../../../src/match/renditions/doubts.ts';
import { vocabulary } from '../../../src/match/vocabulary/vocabulary.ts';
import { annotated } from '../annotated.ts';

const words = vocabulary();
const ids = (text: string) => [...words.read(text).ids];
const compared = (quote: string, stretch: string) => ({ quote: ids(quote), stretch: ids(stretch), vocabulary: words });

describe('two share names alone', () => {
  test.each([
    ['when two speak of one country', 'Russia will answer in kind', 'Russia wants a treaty with Norway', true],
    ['when two speak of one body', 'NATO owes us an answer', 'the generals of NATO met', true],
    ['not when what is said of it is shared', 'Russia will answer in kind', 'Russia would answer in kind', false],
    ['not when no name is there', 'the pier was never inspected', 'nobody ever inspected the pier', false],
  ])('%s', (_, quote, stretch, expected) => {
    expect(sharesNamesAlone(compared(quote, stretch), 0.4)).toBe(expected);
  });
});

describe('a fragment is not rendered', () => {
  test.each([
    [
      'by what it is turned round in',
      'truthful',
      'the mayor was not truthful about the winch',
      'her answers were',
      true,
    ],
    ['by what has half of it', 'no chance', 'the divers are the best chance', 'the crane has', true],
    ['by what drops its own "not"', 'not a plot', 'the strike is a plot against the port', 'the strike is', true],
    [
      'but by its words with more around',
      'truthful',
      'the mayor was truthful about the winch',
      'her answers were',
      false,
    ],
    [
      'but where its article negates it outside the marks',
      'all the divers',
      'the letters do not speak for all the divers',
      'those were not',
      false,
    ],
    ['but in a longer quote', 'the mayor was truthful about it', 'the mayor was not truthful', 'she said', false],
  ])('%s', (_, quote, stretch, around, expected) => {
    expect(cutsFragment(compared(quote, stretch), ids(`${around} ${quote}`))).toBe(expected);
  });
});

test.each([
  ['She will be seen in "The Late Ferry" on Friday', true],
  ['He sang “the long way home” twice', true],
  ["The mayor's office closed the pier", false],
])('marks in %s: %s', (printed, expected) => expect(standsInMarks(printed)).toBe(expected));

test.each([
  ['the harbour board', true],
  ['the harbour board had', true],
  ['The old pier’s owners', true],
  ['Ms. Ruiz’s first letter', true],
  ['of the letters that the harbour board had, was wrong', true],
  ['the pier was shut', false],
  ['the harbour board resigned today', false],
  ['the harbour board is', true],
  ['they shut the pier', false],
  ['the divers who go down', false],
])('%s says nothing: %s', (printed, expected) => expect(saysNothing(printed)).toBe(expected));

test.each([
  ['she has apologised to the crew', 'I apologise to everybody', false],
  ["she hasn't apologised to the crew", 'I apologise to everybody', true],
  ['she refused to pay the crew', 'I will pay on Friday', true],
  ['she did not mention it but would pay the crew', 'I will pay on Friday', false],
  ["she hasn't apologised to the crew", 'I will never apologise', false],
  ['she has apologised', 'I never said that. It took me a night of thinking, and today I do apologise', false],
])('%s turns round %s: %s', (report, quote, expected) => {
  expect(turns(ids(report), ids(quote), words)).toBe(expected);
  expect(turns(ids(quote), ids(report), words)).toBe(expected);
});

test.each([
  ['He was asked whether ‹the pier would open›.', true],
  ['He was asked ‹if the pier would open›.', true],
  ['She wondered if ‹the pier would open›.', true],
  ['He was asked to say that ‹the pier would open›.', false],
  ['He asked for time. She said that ‹if the pier opened she would come›.', false],
])('%s is asked: %s', (marked, expected) => {
  const start = marked.indexOf('‹');
  const article = annotated('post', marked.replace(/[‹›]/g, '')).article;
  expect(isAsked({ article, parts: [{ start, end: marked.indexOf('›') - 1 }] })).toBe(expected);
});
