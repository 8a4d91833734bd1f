/** Runs of words in common are found as comparing every two texts finds them. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedRuns } from '../../src/match/runs.ts';
import { textsOf } from '../../src/match/vocabulary/texts.ts';
import { vocabulary } from '../../src/match/vocabulary/vocabulary.ts';

const words = fc.array(fc.constantFrom('the', 'crane', 'cranes', 'pier', 'two', '2', 'second'), { maxLength: 8 });

function runsOf(texts: readonly string[], length: number, stories = texts.map((_, index) => index)) {
  const vocab = vocabulary();
  const read = texts.map((text) => vocab.read(text));
  const options = { length, weight: () => 1, story: (text: number) => stories[text] ?? 0, vocabulary: vocab };
  return { vocab, read, pairs: sharedRuns(textsOf(read), options) };
}

test('for any texts', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 8 }), fc.integer({ min: 1, max: 4 }), (given, length) => {
      const { vocab, read, pairs } = runsOf(
        given.map((text) => text.join(' ')),
        length,
      );
      const isRun = (a: Int32Array, b: Int32Array) =>
        a.some((_, i) =>
          b.some(
            (_, j) =>
              i + length <= a.length &&
              j + length <= b.length &&
              Array.from({ length }, (_, at) => vocab.like(a[i + at] ?? -1, b[j + at] ?? -1) >= 0.9).every(Boolean),
          ),
        );
      for (const [i, a] of read.entries())
        for (const [j, b] of read.entries()) if (i < j && isRun(a.ids, b.ids)) expect(pairs).toContainEqual([i, j]);
    }),
  );
});

test('texts of one story are no pair', () => {
  const texts = ['the crane fell on the pier', 'again the crane fell on the pier', 'so the cranes fell on the pier'];
  expect(runsOf(texts, 5, [0, 0, 1]).pairs).toEqual([
    [0, 2],
    [1, 2],
  ]);
  expect(runsOf(texts, 7, [0, 0, 1]).pairs).toEqual([]);
});

test('a run that very many texts have pairs each with the first of the heaviest', () => {
  const { pairs } = runsOf(
    Array.from({ length: 200 }, () => 'the crane fell on the pier'),
    5,
  );
  expect(pairs).toHaveLength(199);
  expect(new Set(pairs.map(([first]) => first))).toEqual(new Set([0]));
});
