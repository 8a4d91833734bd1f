/** A word that can have no counterpart is a change, however two wordings are aligned. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isChanged, judgeByWords } from '../../src/judge/index.ts';
import { hasUnlike } from '../../src/judge/unlike.ts';
import type { QuoteKind, Wording } from '../../src/model.ts';

const wording = (text: string, kind: QuoteKind = 'direct'): Wording => ({
  text,
  parts: [{ start: 0, end: text.length }],
  kind,
});

describe('a word that can have no counterpart', () => {
  test.each([
    ['is lost', 'We close the old pier', 'We close the pier', true],
    ['is added', 'We close the pier', 'We close the old pier', true],
    ['stands for another', 'We close the pier', 'We close the harbour', true],
    ['is none where there is another form of it', 'We close the piers', 'We close the pier', false],
    ['is none where it is written as two', 'The servicemen left', 'The service men left', false],
    ['is none where the same word has its own', 'The pier, the old pier', 'The old pier', false],
    ['is no word of grammar', 'We will close it', 'We close', false],
    ['is no part of a name', 'We met Ana Ruiz', 'We met Ruiz', false],
    ["is not an editor's", 'We close the pier', 'We close the pier (sic)', false],
  ])('%s', (_, base, variant, expected) => expect(hasUnlike(wording(base), wording(variant))).toBe(expected));
});

test('what is said to be changed is what judging labels so, for any words and marks', () => {
  const piece = fc.constantFrom(
    ...['We', 'will', 'not', 'rebuild', 'rebuilt', 'the', 'old pier', 'Marlow', 'Ana Marlow', '(sic)', '[the]', '…'],
    ...['10', 'ten', 'may', 'half', 'service men', 'servicemen', 'help', 'assist', 'closed', 'you know', '.', ',', '!'],
  );
  const text = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(' '));
  const kind = fc.constantFrom<QuoteKind>('direct', 'mixed', 'indirect', 'unmarked');
  fc.assert(
    fc.property(text, text, kind, kind, (base, variant, ofBase, ofVariant) => {
      const [one, other] = [wording(base, ofBase), wording(variant, ofVariant)];
      const labelled = judgeByWords(one, other, {}).labels.some(({ form }) => form !== null);
      expect(isChanged(one, other)).toBe(labelled);
    }),
    { numRuns: 2000 },
  );
});
