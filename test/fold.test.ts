/** Folding: what has nothing to fold but its case is folded by the way, and as all else is. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../src/fold.ts';

test.each([
  ['“We’ll  stay…” – Ana\u00a0RUIZ ', '"we\'ll stay..." - ana ruiz'],
  ['  We  stay,   said ANA ', 'we stay, said ana'],
  ['We\tstay`', "we stay'"],
  ['ＡＮＡ e\u0301', 'ana é'],
  ['', ''],
])('%j is folded to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('plain text is folded as it is between signs that are not plain', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(fold(`“${text}”`).slice(1, -1).trim()).toBe(fold(text));
    }),
  );
});

test('folding twice is folding once', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
});
