/** Renditions lined up under the words of their base: nothing is lost, and each row fills the columns. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bands, collate } from '../../../src/report/html/page/collation.js';
import type { EditRecord } from '../../../src/schema.ts';

/** Edits as `[base, variant]`, between which a space stands. */
type Pairs = readonly (readonly [string, string])[];

test.each<{ why: string; rows: readonly Pairs[]; base: readonly string[]; shown: readonly (readonly string[])[] }>([
  {
    why: 'words that all have stand in one column',
    rows: [[['We will rebuild the pier', 'We will rebuild the pier']]],
    base: ['We will rebuild the pier'],
    shown: [['same:We will rebuild the pier']],
  },
  {
    why: 'a column is cut where one row differs, and the other rows with it',
    rows: [
      [
        ['We', 'We'],
        ['will', 'shall'],
        ['rebuild the pier', 'rebuild the pier'],
      ],
      [
        ['We will rebuild', 'We will rebuild'],
        ['the pier', ''],
      ],
    ],
    base: ['We', 'will', 'rebuild', 'the pier'],
    shown: [
      ['same:We', 'other:shall', 'same:rebuild', 'same:the pier'],
      ['same:We', 'same:will', 'same:rebuild', 'lost:'],
    ],
  },
  {
    why: 'what one row adds has a column of its own, empty above and below',
    rows: [
      [
        ['We will', 'We will'],
        ['', 'soon'],
        ['rebuild the pier', 'rebuild the pier'],
      ],
      [['We will rebuild the pier', 'We will rebuild the pier']],
    ],
    base: ['We will', '', 'rebuild the pier'],
    shown: [
      ['same:We will', 'added:soon', 'same:rebuild the pier'],
      ['same:We will', 'same:', 'same:rebuild the pier'],
    ],
  },
  {
    why: 'words that answer several columns span them',
    rows: [
      [
        ['We will', 'They might'],
        ['rebuild the pier', 'rebuild the pier'],
      ],
      [
        ['We', 'You'],
        ['will rebuild the pier', 'will rebuild the pier'],
      ],
    ],
    base: ['We', 'will', 'rebuild the pier'],
    shown: [
      ['other:They might*2', 'same:rebuild the pier'],
      ['other:You', 'same:will', 'same:rebuild the pier'],
    ],
  },
])('$why', ({ rows, base, shown }) => {
  const found = collate([{ text: 'We will rebuild the pier', start: 0 }], rows.map(edits));
  expect(found.base).toEqual(base);
  expect(
    found.rows.map((row) => row.map(({ words, span, kind }) => `${kind}:${words}${span > 1 ? `*${span}` : ''}`)),
  ).toEqual(shown);
});

test('bands are as wide as they may be, and cut no cell', () => {
  const { base, rows } = collate(
    [{ text: 'We will rebuild the pier', start: 0 }],
    [
      edits([
        ['We', 'You'],
        ['will', 'shall'],
        ['rebuild the', 'mend that'],
        ['pier', 'pier'],
      ]),
      edits([
        ['We will', 'They'],
        ['rebuild', 'burn'],
        ['the pier', 'the pier'],
      ]),
    ],
  );
  expect(
    bands({ base, rows }, 14).map((band) => [
      band.base.join(' '),
      ...band.rows.map((row) => row.map(({ words }) => words).join(' ')),
    ]),
  ).toEqual([
    ['We will', 'You shall', 'They'],
    ['rebuild the', 'mend that', 'burn the'],
    ['pier', 'pier', 'pier'],
  ]);
  expect(bands({ base, rows }, 1000)).toEqual([{ base, rows }]);
});

const word = fc.constantFrom('we', 'will', 'rebuild', 'the', 'pier', '港町', 'a😀b');
const words = fc.array(word, { maxLength: 3 }).map((all) => all.join(' '));
const row = fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 6 });

test('whatever the edits, each row fills the columns and has all its words in order', () => {
  fc.assert(
    fc.property(row, (pairs) => {
      const text = pairs
        .map(([base]) => base)
        .filter(Boolean)
        .join(' ');
      const { base, rows } = collate([{ text, start: 0 }], [edits(pairs)]);
      expect(base.filter(Boolean).join(' ')).toBe(text);
      const cut = bands({ base, rows }, 8);
      expect(cut.flatMap((band) => band.base)).toEqual(base);
      expect(cut.flatMap((band) => band.rows[0] ?? [])).toEqual(rows[0]);
      for (const cells of rows) {
        expect(cells.reduce((sum, { span }) => sum + span, 0)).toBe(base.length);
        const said = pairs
          .map(([, variant]) => variant)
          .filter(Boolean)
          .join(' ');
        expect(
          cells
            .map((cell) => cell.words)
            .filter(Boolean)
            .join(' '),
        ).toBe(said);
      }
    }),
  );
});

function edits(pairs: Pairs): EditRecord[] {
  let at = 0;
  return pairs.map(([base, variant]) => {
    const baseStart = at;
    if (base !== '') at += [...base].length + 1;
    const op = base === variant ? 'equal' : base === '' ? 'insert' : variant === '' ? 'delete' : 'replace';
    return { op, base, variant, baseStart, variantStart: 0 };
  });
}
