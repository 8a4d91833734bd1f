/** Which articles report one event. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stories } from '../../../src/match/stories/stories.ts';
import { textsOf } from '../../../src/match/vocabulary/texts.ts';
import { vocabulary } from '../../../src/match/vocabulary/vocabulary.ts';

const crane = 'The crane at Pier 4 in Marlow harbour fell on Tuesday and crushed two containers of ballast.';
const again = 'Two containers were crushed when a crane fell at Marlow harbour, Pier 4, on Tuesday morning.';
const waltz = 'The orchestra of Lund opened its season with a waltz, and half of the violins stayed away.';

function storiesOf(
  texts: readonly string[],
  dates: readonly (string | null)[] = texts.map(() => null),
): readonly number[] {
  const words = vocabulary();
  return stories(textsOf(texts.map((text) => words.read(text))), dates, words);
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

test('dates of a few days change nothing', () => {
  const texts = [crane, waltz, again, `${crane} ${waltz}`];
  expect(storiesOf(texts, ['2024-03-09', '2024-03-01', null, '2024-03-05'])).toEqual(storiesOf(texts));
});

test('for any dates the order of articles changes nothing', () => {
  const texts = [
    crane,
    again,
    waltz,
    `${crane} ${waltz}`,
    'Ballast in containers at Marlow',
    'Violins of Lund at Pier 4',
  ];
  const dates = ['2024-03-01', '2024-03-09', '2024-03-15', '2024-03-22', null];
  const articles = fc.array(fc.record({ text: fc.constantFrom(...texts), date: fc.constantFrom(...dates) }), {
    maxLength: 8,
  });
  const together = (given: readonly { readonly text: string; readonly date: string | null }[]) => {
    const found = storiesOf(
      given.map(({ text }) => text),
      given.map(({ date }) => date),
    );
    return given.map((_, index) => given.filter((_, other) => found[other] === found[index]));
  };
  fc.assert(
    fc.property(articles, (given) => {
      const distinct = given.filter((one, index) => given.findIndex(({ text }) => text === one.text) === index);
      const known = new Map(distinct.map((one, index) => [one, new Set(together(distinct)[index])]));
      const turned = [...distinct].reverse();
      for (const [index, one] of turned.entries()) expect(new Set(together(turned)[index])).toEqual(known.get(one));
    }),
  );
});
