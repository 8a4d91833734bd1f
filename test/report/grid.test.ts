/** The frame stays straight whatever stands in it. */

import { expect, test } from 'vitest';
import { columnsOf } from '../../src/report/columns.ts';
import { grid } from '../../src/report/grid.ts';

test.each([
  { what: 'Latin letters', words: 'We will rebuild the old crane by the harbour' },
  { what: 'wide letters', words: '港町の古いクレーン 港町の古いクレーン' },
  { what: 'Thai vowels', words: 'สวัสดีครับ สวัสดีครับ สวัสดีครับ' },
  { what: 'Hindi and Arabic marks', words: 'क्षि बِسْمِ क्षि بِسْمِ' },
  { what: 'emoji of several signs', words: '👨‍👩‍👧‍👦 🇺🇸 ❤️ 1️⃣' },
  { what: 'full stops, which the frame is drawn with', words: '... . .... It fell. ...' },
  { what: 'lines of a frame', words: '│ ├── ┼ ┤' },
  { what: 'nothing', words: '' },
])('around $what', ({ words }) => {
  const lines = grid([[[[{ text: words }]], [[{ text: words }]]]], { widths: [9, 14], color: false }).split('\n');
  expect(lines.map(columnsOf)).toEqual(lines.map(() => 9 + 14 + 7));
});

test.each([
  { what: 'a flag', text: '🇺🇸', columns: 2 },
  { what: 'two flags', text: '🇺🇸🇫🇷', columns: 4 },
  { what: 'half a flag', text: '🇺', columns: 2 },
  { what: 'an emoji with a skin tone', text: '👍🏽', columns: 2 },
  { what: 'a sign that its skin tone makes an emoji', text: '☝🏽', columns: 2 },
])('$what takes $columns columns', ({ text, columns }) => {
  expect(columnsOf(text)).toBe(columns);
});

test('full stops stay full stops', () => {
  const drawn = grid([[[[{ text: '... It fell. ..' }]], [[{ text: '.' }]]]], { widths: [6, 3], color: false });
  expect(drawn.split('\n').slice(1, -1)).toEqual(['│ ... It │ .   │', '│ fell.  │     │', '│ ..     │     │']);
});
