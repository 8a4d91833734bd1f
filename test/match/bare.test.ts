/** Quotes without their articles' texts are grouped by words and speakers. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BareArticle, type BareQuote, matchBare } from '../../src/match/bare/index.ts';

const crane = 'The crane at Pier 4 was never inspected after the storm in Marlow';
const cut = 'was never inspected after the storm';
const reworded = 'The crane at Pier 4 was not once inspected after that storm in Marlow';
const waltz = 'The orchestra of Lund will open its season with a waltz for every violin';
const stock = 'at the end of the day';

interface Line {
  readonly id: string;
  readonly day?: string;
  readonly said: readonly (readonly [text: string, speaker: string | null])[];
}

function grouped(lines: readonly Line[], weighed = () => {}): readonly (readonly string[])[] {
  const articles = lines.map(({ id, day = '2024-03-05' }): BareArticle => ({ id, published: day }));
  const quotes = lines.flatMap(({ said }, article) =>
    said.map(
      ([text, name]): BareQuote => ({ article, text, kind: 'direct', speaker: { name, via: 'name', confidence: 0.9 } }),
    ),
  );
  const nameOf = (index: number) => `${articles[quotes[index]?.article ?? 0]?.id}: ${quotes[index]?.text}`;
  const found = [...matchBare(articles, quotes, { story: 'auto', weighed })];
  return found.map((members) => members.map(({ quote }) => nameOf(quote))).sort();
}

test.each<readonly [string, readonly Line[], number]>([
  ['the same words', [line('a', crane), line('b', crane)], 1],
  ['one cut from the other', [line('a', crane), line('b', cut, crane.replace('Pier 4', 'the pier'))], 1],
  ['reworded', [line('a', crane), line('b', reworded)], 1],
  ['two statements', [line('a', crane), line('b', waltz)], 2],
  ['a stock phrase of two people', [line('a', stock, crane), { id: 'b', said: [[stock, 'Greta Holm']] }], 3],
  ['near-identical words in two stories', [line('a', crane), { ...line('b', crane), day: '2025-01-01' }], 1],
  ['a cut in another story', [line('a', crane), { ...line('b', cut), day: '2025-01-01' }], 2],
])('%s', (_, lines, utterances) => {
  expect(grouped(lines)).toHaveLength(utterances);
});

test('for any order of articles the utterances are the same', () => {
  const texts = fc.constantFrom(crane, cut, reworded, waltz, stock);
  const said = fc.array(fc.tuple(texts, fc.constantFrom('Ana Ruiz', 'Ruiz', 'Greta Holm', null)), { maxLength: 3 });
  const days = fc.constantFrom('2024-03-05', '2024-03-09', '2024-06-01');
  const lines = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), day: days, said }), {
    selector: ({ id }) => id,
  });
  fc.assert(
    fc.property(lines, (given) => {
      const found = grouped(given);
      expect(grouped([...given].reverse())).toEqual(found);
      expect(found.flat()).toHaveLength(given.flatMap((one) => one.said).length);
    }),
  );
});

test('copies are compared with one that stands for them', () => {
  let weighed = 0;
  const copies = Array.from({ length: 200 }, (_, number) => line(`a${number}`, crane));
  expect(grouped(copies, () => weighed++)).toHaveLength(1);
  expect(weighed).toBeLessThan(400);
});

function line(id: string, ...texts: readonly string[]): Line {
  return { id, said: texts.map((text) => [text, 'Ana Ruiz']) };
}
