/** What stands in another word for word is as alike as comparing says. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { held, sameEnds } from '../../../src/match/vocabulary/held.ts';
import { compare, heaviest, restsOnSynonyms } from '../../../src/match/vocabulary/similarity.ts';
import { vocabulary } from '../../../src/match/vocabulary/vocabulary.ts';

const words = fc.array(fc.constantFrom('the', 'crane', 'cranes', 'pier', 'of', 'a', 'two', '2', 'ballast', 'wharf'), {
  maxLength: 6,
});

test('for any words and any around them', () => {
  fc.assert(
    fc.property(words, words, words, fc.boolean(), (before, own, after, turned) => {
      const vocab = vocabulary();
      const [short, long] = [own, [...before, ...own, ...after]].map((text) => [...vocab.read(text.join(' ')).ids]);
      const [a = [], b = []] = turned ? [long, short] : [short, long];
      const found = held(a, b, vocab);
      if (!found) return;
      const compared = compare(a, b, vocab);
      for (const key of ['shared', 'contained', 'ofFirst', 'ofSecond', 'run'] as const)
        expect(found[key]).toBeCloseTo(compared[key], 9);
      expect(restsOnSynonyms(a, b, vocab)).toBe(false);
    }),
  );
});

test('for any passages that begin and end alike', () => {
  fc.assert(
    fc.property(words, words, words, words, (before, one, other, after) => {
      const vocab = vocabulary();
      const read = (text: readonly string[]) => [...vocab.read([...before, ...text, ...after].join(' ')).ids];
      const [a, b] = [read(one), read(other)];
      const found = sameEnds(a, b, vocab);
      expect(found).toBeLessThanOrEqual(heaviest(a, b, vocab) + 1e-9);
      if (found >= 0.9 * heaviest(a, b, vocab)) expect(restsOnSynonyms(a, b, vocab)).toBe(false);
    }),
  );
});

test('only what stands there', () => {
  const vocab = vocabulary();
  const read = (text: string) => [...vocab.read(text).ids];
  expect(held(read('the crane fell'), read('on Tuesday the crane fell twice'), vocab)?.contained).toBe(1);
  expect(held(read('the crane fell'), read('the old crane fell'), vocab)).toBeNull();
  expect(held([], read('the crane'), vocab)).toBeNull();
});
