import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../../src/report/columns.ts';
import { wrap } from '../../src/report/ink.ts';

const texts = fc.array(
  fc.record({
    text: fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[a-z ]{0,40}$/)),
    ink: fc.constantFrom(undefined, 'lost' as const),
  }),
);

test('no line is wider than it may be', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 2, max: 30 }), (words, width) =>
      wrap(words, width).every((line) => columnsOf(line.map(({ text }) => text).join('')) <= width),
    ),
  );
});

test('no letter is lost or moved', () => {
  const letters = (text: string) => text.replace(/\s/g, '');
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z ]{0,40}$/)), fc.integer({ min: 2, max: 30 }), (words, width) => {
      const lines = wrap(
        words.map((text) => ({ text })),
        width,
      );
      expect(
        letters(
          lines
            .flat()
            .map(({ text }) => text)
            .join(''),
        ),
      ).toBe(letters(words.join('')));
    }),
  );
});

test.each([
  { why: 'at spaces', words: ['the old crane'], width: 8, lines: ['the old', 'crane'] },
  {
    why: 'inside a word only when it is too wide',
    words: ['a harbourside'],
    width: 6,
    lines: ['a', 'harbou', 'rside'],
  },
  {
    why: 'behind slashes first',
    words: ['a harbour/news/a.txt'],
    width: 9,
    lines: ['a', 'harbour/', 'news/', 'a.txt'],
  },
  { why: 'not where a look changes inside a word', words: ['the cr', 'ane'], width: 6, lines: ['the', 'crane'] },
  {
    why: 'not between a number and its per cent sign',
    words: ['about 63 % of'],
    width: 9,
    lines: ['about', '63 % of'],
  },
  { why: 'wide letters count two', words: ['港町港町'], width: 5, lines: ['港町', '港町'] },
  { why: 'white space folds, line feeds too', words: ['the\n\n old  crane'], width: 20, lines: ['the old crane'] },
  { why: 'control characters are shown', words: ['a\u001B[1m'], width: 20, lines: ['a\\u001B[1m'] },
  { why: 'nothing is one empty line', words: [], width: 20, lines: [''] },
])('lines break $why', ({ words, width, lines }) => {
  const broken = wrap(
    words.map((text) => ({ text })),
    width,
  );
  expect(broken.map((line) => line.map(({ text }) => text).join(''))).toEqual(lines);
});

test('a million letters without a space take no longer than they must', () => {
  expect(wrap([{ text: 'a'.repeat(1_000_000) }], 80).length).toBe(12_500);
});
