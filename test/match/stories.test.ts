/** Which articles report one event. */

import { expect, test } from 'vitest';
import { stories } from '../../src/match/stories.ts';
import { vocabulary } from '../../src/match/vocabulary.ts';

const crane = 'The crane at Pier 4 in Marlow harbour fell on Tuesday and crushed two containers of ballast.';
const again = 'Two containers were crushed when a crane fell at Marlow harbour, Pier 4, on Tuesday morning.';
const waltz = 'The orchestra of Lund opened its season with a waltz, and half of the violins stayed away.';

function storiesOf(
  texts: readonly string[],
  dates: readonly (string | null)[] = texts.map(() => null),
): readonly number[] {
  const words = vocabulary();
  return stories(
    texts.map((text) => words.read(text)),
    dates,
    words,
  );
}

test.each([
  ['one event in other words is one story', [crane, again], [0, 0]],
  ['two events are two stories', [crane, waltz], [0, 1]],
  ['an article apart does not join two of one story', [crane, waltz, again], [0, 1, 0]],
  ['an empty article is a story of its own', [crane, '', again], [0, 1, 0]],
])('%s', (_, texts, expected) => {
  expect(storiesOf(texts)).toEqual(expected);
});

test('articles a month apart report two events', () => {
  expect(storiesOf([crane, again], ['2024-03-05', '2024-04-09'])).toEqual([0, 1]);
});

test('articles a day apart, or of which one has no date, may report one', () => {
  expect(storiesOf([crane, again], ['2024-03-05', '2024-03-06'])).toEqual([0, 0]);
  expect(storiesOf([crane, again], ['2024-03-05', null])).toEqual([0, 0]);
});
