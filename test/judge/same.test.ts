/** What is printed alike is judged as comparing its words would judge it. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeByWords } from '../../src/judge/index.ts';
import { judgeSame } from '../../src/judge/same.ts';
import type { QuoteKind, Wording } from '../../src/model.ts';

function wording(before: string, quote: string, after = '”', kind: QuoteKind = 'direct'): Wording {
  const part = { start: before.length, end: before.length + quote.length };
  return { text: before + quote + after, parts: [part], kind };
}

test('for any words and marks', () => {
  const piece = fc.constantFrom(
    ...['We', 'will', 'not', 'rebuild', 'the', 'pier', 'Marlow', '(sic)', '[the]', '…', '...', '$3 million', 'don’t'],
    ...[
      '10',
      'ten',
      'may',
      'half',
      'of',
      '2/3',
      '11/6',
      'f***',
      '.',
      ',',
      '!',
      '—',
      '“',
      'ships’',
      'you know',
      '&',
      '-5',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), fc.boolean(), (pieces, isCut) => {
      const quote = pieces.join(' ');
      const base = wording('She said: “', quote, isCut ? '' : '” on Monday');
      const variant = wording('', quote, isCut ? '' : '”');
      expect(judgeSame(base, variant)).toEqual(judgeByWords(base, variant, {}));
    }),
    { numRuns: 500 },
  );
});

describe('more is looked at', () => {
  const base = wording('', 'We will rebuild the pier');
  test.each([
    ['where a letter differs', wording('', 'We will rebuild the Pier')],
    ['where another mark follows', wording('', 'We will rebuild the pier', '…')],
    ['of reported speech', wording('', 'We will rebuild the pier', '”', 'indirect')],
    ['of a quote in parts', { ...base, parts: [...base.parts, { start: 25, end: 25 }] }],
  ])('%s', (_, variant) => expect(judgeSame(base, variant)).toBeNull());
});

test('a quote longer than what is aligned as it is, is left to be cut', () => {
  const long = wording('', 'We will rebuild the pier. '.repeat(300));
  expect(judgeSame(long, long)).toBeNull();
});
