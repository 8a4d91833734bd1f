import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selection } from '../../../src/match/alignment/selection.ts';
import { words } from '../../../src/match/words/words.ts';

const gains = { pair: () => 1, opening: -0.6 };
const places = (few: string, many: string) => selection(words(few), words(many), gains);

describe('places each word among the many', () => {
  test.each([
    ['in order', 'crane fell', 'the crane on the pier fell', [1, 5]],
    ['without a gap between where there is one', 'the crane', 'the old pier and the crane', [4, 5]],
    ['at the first of several that are as good', 'crane', 'a crane and a crane and so on', [1]],
    ['all, for one text with itself', 'we tow it', 'we tow it', [0, 1, 2]],
  ])('%s', (_, few, many, expected) => expect(places(few, many)).toEqual(expected));
});

describe('finds none', () => {
  test.each([
    ['where a word is missing', 'crane sank', 'the crane fell'],
    ['out of order', 'fell crane', 'the crane fell'],
    ['for a form of a word', 'cranes fell', 'the crane fell'],
    ['in the shorter of two texts', 'the crane fell', 'crane fell'],
  ])('%s', (_, few, many) => expect(places(few, many)).toBeNull());
});

test('of a text and a selection of it, places ascend and hold equal words', () => {
  const wording = fc.array(fc.constantFrom('we', 'crane', 'not', 'fell', 'the'), { minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(wording, fc.infiniteStream(fc.boolean()), (text, kept) => {
      const chosen = text.filter(() => kept.next().value);
      const found = places(chosen.join(' '), text.join(' '));
      expect(found?.map((at) => text[at])).toEqual(chosen);
      expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
    }),
  );
});
