/** What the sentences of two articles can share: as much as looking at every two of them says, and never less than they do. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bagsOf, inCommon } from '../../../src/match/stories/sentence-bags.ts';
import { heaviest, weigh } from '../../../src/match/vocabulary/similarity.ts';
import { vocabulary } from '../../../src/match/vocabulary/vocabulary.ts';

const word = fc.constantFrom('the', 'crane', 'cranes', 'help', 'support', 'aid', 'Moscow', 'Russia', 'no');
const article = fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 4 });

function read(texts: readonly (readonly string[])[], vocab: ReturnType<typeof vocabulary>) {
  return texts.map((text) => {
    const ids = [...vocab.read(text.join(' ')).ids];
    return { article: 0, spans: [], ids, weight: weigh(ids, vocab) };
  });
}

test('for any two articles', () => {
  fc.assert(
    fc.property(article, article, (one, other) => {
      const vocab = vocabulary();
      const [a, b] = [read(one, vocab), read(other, vocab)];
      const sums = inCommon(bagsOf(a, vocab), bagsOf(b, vocab));
      for (const [i, x] of a.entries())
        for (const [j, y] of b.entries()) {
          const found = sums[i * b.length + j] ?? 0;
          expect(found).toBeLessThanOrEqual(Math.min(x.weight, y.weight) + 1e-9);
          expect(found).toBeGreaterThanOrEqual(heaviest(x.ids, y.ids, vocab) - 1e-9);
          if (!x.ids.some((id) => y.ids.some((own) => vocab.like(id, own) > 0 || haveMark(id, own))))
            expect(found).toBe(0);
        }
      function haveMark(id: number, own: number): boolean {
        return vocab.marks(id).some((mark) => vocab.marks(own).includes(mark));
      }
    }),
  );
});

test('words that are the same count in full, others that may be like them in part', () => {
  const vocab = vocabulary();
  const [a, b] = [read([['crane'], ['help']], vocab), read([['cranes'], ['support'], ['no']], vocab)];
  const sums = inCommon(bagsOf(a, vocab), bagsOf(b, vocab));
  const [crane = 0, help = 0] = a.map(({ weight }) => weight);
  expect([...sums.slice(0, 3)]).toEqual([Math.min(crane, b[0]?.weight ?? 0), 0, 0]);
  expect(sums[4]).toBeCloseTo(0.7 * Math.min(help, b[1]?.weight ?? 0), 9);
  expect(sums[5]).toBe(0);
});

test.each([31, 32, 33, 64, 70])('of %i sentences each is found', (count) => {
  const vocab = vocabulary();
  const many = Array.from({ length: count }, (_, index) => [index % 3 === 0 ? 'crane' : 'Moscow']);
  const [a, b] = [read([['cranes']], vocab), read(many, vocab)];
  const least = Math.min(a[0]?.weight ?? 0, b[0]?.weight ?? 0);
  const expected = many.map(([word]) => (word === 'crane' ? least : 0));
  expect([...inCommon(bagsOf(a, vocab), bagsOf(b, vocab))]).toEqual(expected);
  expect([...inCommon(bagsOf(b, vocab), bagsOf(a, vocab))]).toEqual(expected);
});
