/** What is told before the words are compared never rules out what they would have shown. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAttributed, isCopy, mayBeAttributed, mayBeCopy } from '../../../src/match/renditions/attribution.ts';
import { compare } from '../../../src/match/vocabulary/similarity.ts';
import { vocabulary } from '../../../src/match/vocabulary/vocabulary.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const told = fc.option(fc.record({ score: share, follows: fc.boolean(), share }));
const likeness = fc.record({ shared: share, contained: share, ofFirst: share, ofSecond: share, run: share });

test('nothing is attributed that could not be, whatever the words', () => {
  const speakers = fc.constantFrom('same' as const, 'different' as const, 'unknown' as const);
  fc.assert(
    fc.property(
      fc.record({ speakers, named: fc.boolean(), told }),
      fc.record({ isReported: fc.boolean(), isShort: fc.boolean() }),
      likeness,
      fc.record({ contained: share, covered: share, run: share, shared: share }),
      (setting, sort, words, shares) => {
        const signs = {
          ...shares,
          ...{ told: setting.told?.score ?? 0, follows: setting.told?.follows ? 1 : 0 },
          ...{ rendered: setting.told?.share ?? 0, astray: 0, named: setting.named ? 1 : 0 },
          sameSpeaker: setting.speakers === 'same' ? 1 : 0,
          otherSpeaker: setting.speakers === 'different' ? 1 : 0,
        };
        const found = isAttributed({ signs, likeness: words, told: setting.told }, sort);
        expect(mayBeAttributed(setting, sort) || !found).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});

test('no part of a stretch is a copy of a quote that the stretch could not copy', () => {
  const words = fc.array(fc.constantFrom('the', 'gantry', 'gantries', 'help', 'support', 'ballast', 'wharf', 'no'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, words, words, words, (quote, before, own, after) => {
      const vocab = vocabulary();
      const ids = (text: readonly string[]) => [...vocab.read(text.join(' ')).ids];
      const part = [...own, ...quote];
      const all = ids([...before, ...part, ...after]);
      const mayBe = mayBeCopy(ids(quote), { all, bracketed: false }, vocab);
      expect(mayBe || !isCopy(compare(ids(quote), ids(part), vocab))).toBe(true);
    }),
  );
});

test('two texts with hardly a word in common are no copies', () => {
  const vocab = vocabulary();
  const ids = (text: string) => [...vocab.read(text).ids];
  const quote = 'The old gantry had passed every inspection since March.';
  const may = (text: string, bracketed = false) => mayBeCopy(ids(quote), { all: ids(text), bracketed }, vocab);
  expect(may(quote)).toBe(true);
  expect(may('The ferry will leave every hour from the eastern wharf.')).toBe(false);
  const turned = 'Since March every old inspection had passed, the gantry.';
  expect(may(turned)).toBe(false);
  expect(may(turned, true)).toBe(true);
});
