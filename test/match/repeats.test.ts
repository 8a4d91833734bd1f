/** Which quotes of one article are weighed: none that one may hold most of is left out. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayRepeat } from '../../src/match/repeats.ts';
import { compare } from '../../src/match/vocabulary/similarity.ts';
import { type Vocabulary, vocabulary } from '../../src/match/vocabulary/vocabulary.ts';
import { leastTold } from '../../src/match/weighing.ts';

function quote(text: string, vocab: Vocabulary, article = 0) {
  const ids = [...vocab.read(text).ids];
  return { article, ids, unquoted: ids };
}

const piers = Array.from({ length: 40 }, (_, day) => `We will reopen pier ${day + 100} of the harbour on day ${day}`);

test('for any quotes of an article with many', () => {
  const word = fc.constantFrom(
    'crane',
    'cranes',
    'help',
    'support',
    'aid',
    'ferry',
    'Moscow',
    'Russia',
    'no',
    'two',
    '2',
  );
  const quotes = fc.array(fc.array(word, { minLength: 4, maxLength: 7 }), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(quotes, (texts) => {
      const vocab = vocabulary();
      const said = [...texts.map((text) => text.join(' ')), ...piers].map((text) => quote(text, vocab));
      const may = mayRepeat(said, vocab);
      for (const [one, a] of said.entries())
        for (const [other, b] of said.entries())
          if (one < other && compare(a.ids, b.ids, vocab).contained >= leastTold) expect(may(one, other)).toBe(true);
    }),
    { numRuns: 25 },
  );
});

test('quotes that differ in what is rare are not weighed, one that has what is rare of another is', () => {
  const vocab = vocabulary();
  const repeated = 'Pier 117 of the harbour opens again on day 17';
  const said = [...piers, repeated].map((text) => quote(text, vocab));
  const may = mayRepeat(said, vocab);
  expect(may(0, 1)).toBe(false);
  expect(may(17, piers.length)).toBe(true);
});

test('pairs grow with the quotes of an article, not with their square', () => {
  const wanted = (count: number) => {
    const vocab = vocabulary();
    const said = Array.from({ length: count }, (_, day) =>
      quote(`We will reopen pier ${day + 1000} of the harbour on day ${7 * day}`, vocab),
    );
    const may = mayRepeat(said, vocab);
    let sum = 0;
    for (let one = 0; one < count; one++) for (let other = one + 1; other < count; other++) if (may(one, other)) sum++;
    return sum;
  };
  expect(wanted(100)).toBeLessThan(100);
  expect(wanted(800)).toBeLessThan(800);
});

test.each([
  ['of two articles', (text: string, index: number, vocab: Vocabulary) => quote(text, vocab, index % 2)],
  [
    'with words that the speaker quotes, which are not always weighed',
    (text: string, _: number, vocab: Vocabulary) => ({ ...quote(text, vocab), unquoted: [] }),
  ],
  ['of three words', (_: string, index: number, vocab: Vocabulary) => quote(`pier ${index} again`, vocab)],
])('quotes %s are weighed', (_, made) => {
  const vocab = vocabulary();
  const said = piers.map((text, index) => made(text, index, vocab));
  expect(mayRepeat(said, vocab)(0, 1)).toBe(true);
});

test('so are those of an article with few', () => {
  const vocab = vocabulary();
  const said = piers.slice(0, 10).map((text) => quote(text, vocab));
  expect(mayRepeat(said, vocab)(0, 1)).toBe(true);
});
