import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { columnsOf } from '../../src/report/columns.ts';

test('nearly every character has the width that the common library gives it, and none is counted too narrow', () => {
  let unlike = 0;
  const tooNarrow: string[] = [];
  for (let code = 0x20; code < 0x30000; code++) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const letter = String.fromCodePoint(code);
    if (!/\p{Assigned}/u.test(letter)) continue;
    const [own, common] = [columnsOf(letter), stringWidth(letter)];
    if (own !== common) unlike++;
    if (own < common) tooNarrow.push(code.toString(16));
  }
  expect(tooNarrow).toEqual([]);
  expect(unlike).toBeLessThan(300);
});

test.each([
  '“We will,” she said…',
  'Łódź – Malmö',
  'Перемога',
  '港町 ３',
  '한국어',
  'e\u0301',
  '💧',
  '❤\uFE0F',
  '🇫🇷',
  '§ 5 €',
])('%s', (text) => {
  expect(columnsOf(text)).toBeGreaterThanOrEqual(stringWidth(text));
});

test('a text takes what its words take', () => {
  const word = fc.string({ unit: 'grapheme' });
  fc.assert(fc.property(word, word, (a, b) => columnsOf(`${a} ${b}`) === columnsOf(a) + 1 + columnsOf(b)));
});
