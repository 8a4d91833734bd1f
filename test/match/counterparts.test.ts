/** What is found in the passage that is faced, as looking at every two words finds it. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Vocabulary, vocabulary } from '../../src/match/vocabulary.ts';

const word = fc.constantFrom('the', 'crane', 'cranes', 'help', 'support', 'aid', 'two', '2', 'Moscow', 'Russia', 'no');
const passage = fc.array(word, { maxLength: 8 });

function found({ counterparts }: Vocabulary, id: number): readonly (readonly [number, number])[] {
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
        vocab.counterparts.face(own);
        for (const id of ids(asked)) {
          const all = own.map((other, place): [number, number] => [place, vocab.like(id, other)]);
          const expected = all.filter(([, alike]) => alike > 0).reverse();
          expect(found(vocab, id)).toEqual(expected);
          expect(vocab.counterparts.has(id, 0.5)).toBe(expected.some(([, alike]) => alike >= 0.5));
        }
      }
    }),
  );
});

test('of two passages the one that is faced stays so', () => {
  const vocab = vocabulary();
  const [one, other, third] = [[0], [1], [2]];
  expect(vocab.counterparts.between(one, other)).toBe(other);
  expect(vocab.counterparts.between(third, one)).toBe(third);
  expect(vocab.counterparts.between(third, other)).toBe(other);
});
