/** What is found in a passage, as looking at every two words finds it. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Counterparts } from '../../../src/match/vocabulary/counterparts.ts';
import { vocabulary } from '../../../src/match/vocabulary/vocabulary.ts';

const word = fc.constantFrom('the', 'crane', 'cranes', 'help', 'support', 'aid', 'two', '2', 'Moscow', 'Russia', 'no');
const passage = fc.array(word, { maxLength: 8 });

function found(counterparts: Counterparts, id: number): readonly (readonly [number, number])[] {
  const all: [number, number][] = [];
  for (let at = counterparts.from(id); at < counterparts.to(id); at++)
    all.push([counterparts.place(at), counterparts.alike(at)]);
  return all;
}

test('for any passages, one after another', () => {
  fc.assert(
    fc.property(fc.array(passage, { maxLength: 4 }), fc.array(word), (passages, asked) => {
      const vocab = vocabulary();
      const ids = (text: readonly string[]) => [...vocab.read(text.join(' ')).ids];
      for (const own of passages.map(ids)) {
        const there = vocab.counterparts.in(own);
        for (const id of ids(asked)) {
          const all = own.map((other, place): [number, number] => [place, vocab.like(id, other)]);
          const expected = all.filter(([, alike]) => alike > 0).reverse();
          expect(found(there, id)).toEqual(expected);
          expect(there.has(id, 0.5)).toBe(expected.some(([, alike]) => alike >= 0.5));
        }
      }
    }),
  );
});

test('of two passages one that is faced stays so', () => {
  const { counterparts } = vocabulary();
  const [one, other, third, fourth] = [[0], [1], [2], [3]];
  const faced = (a: number[], b: number[]) => counterparts.between(a, b).passage;
  expect(faced(one, other)).toBe(one);
  expect(faced(third, one)).toBe(one);
  expect(faced(third, other)).toBe(third);
  expect(faced(other, one)).toBe(one);
  expect(faced(fourth, other)).toBe(fourth);
  expect(faced(third, other)).toBe(third);
});
