/** Folding: what has nothing to fold but its case is folded by the way, and as all else is. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, isUsual } from '../src/fold.ts';

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

test('folding leaves the plain letters and digits of usual text, but for their case, and makes no others', () => {
  const all = Array.from({ length: 2 ** 16 }, (_, code) => String.fromCharCode(code)).filter(isUsual);
  expect(all).toEqual(expect.arrayContaining(['A', '7', 'é', '”', '\n']));
  expect(all).not.toContain('Ａ');
  for (const one of all)
    expect(fold(one).replace(/[^a-z0-9]/g, '')).toBe(one.replace(/[^A-Za-z0-9]/g, '').toLowerCase());
});
