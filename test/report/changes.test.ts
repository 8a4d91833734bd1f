import { describe, expect, test } from 'vitest';
import type { EditRecord } from '../../src/model.ts';
import { changed } from '../../src/report/changes.ts';

type Step = readonly ['=' | '-' | '+' | '~', string, string?];

const ops = { '=': 'equal', '-': 'delete', '+': 'insert', '~': 'replace' } as const;

describe('changes are shown in place', () => {
  test.each<{ why: string; steps: Step[]; shown: string }>([
    { why: 'nothing changed', steps: [['=', 'We will rebuild']], shown: 'We will rebuild' },
    {
      why: 'a word was lost',
      steps: [
        ['=', 'We will'],
        ['-', 'never'],
        ['=', 'rebuild'],
      ],
      shown: 'We will [-never-] rebuild',
    },
    {
      why: 'words were added',
      steps: [
        ['=', 'We will'],
        ['+', 'not now'],
      ],
      shown: 'We will {+not now+}',
    },
    {
      why: 'words were changed',
      steps: [
        ['~', 'We', 'They'],
        ['=', 'will'],
      ],
      shown: '[-We-]{+They+} will',
    },
    { why: 'case is the variant’s', steps: [['=', 'We will', 'we will']], shown: 'we will' },
  ])('where $why', ({ steps, shown }) => {
    expect(plain(changed(edits(steps), false))).toBe(shown);
  });

  test('paint takes the place of marks', () => {
    const words = changed(
      edits([
        ['~', 'We', 'They'],
        ['=', 'will'],
      ]),
      true,
    );
    expect(words.map(({ text, ink }) => `${ink ?? ''}:${text}`)).toEqual([
      'lost:We',
      ': ',
      'added:They',
      ': ',
      ':will',
    ]);
  });

  test('what was moved has a number on both sides', () => {
    const [gone, come] = edits([
      ['-', 'today'],
      ['+', 'today'],
    ]);
    if (!gone || !come) throw new Error('two edits were made');
    expect(
      plain(
        changed(
          [
            { ...gone, move: 1 },
            { ...come, move: 1 },
          ],
          false,
        ),
      ),
    ).toBe('[-1:today-] {+1:today+}');
  });
});

describe('what stands between the words is as the variant prints it', () => {
  test.each([
    { why: 'a comma', text: 'We will, now', words: ['We will', 'now'], shown: 'We will, now' },
    { why: 'a full stop at the end', text: 'We will.', words: ['We will'], shown: 'We will.' },
    { why: 'a dash without spaces', text: 'We will—now', words: ['We will', 'now'], shown: 'We will—now' },
    { why: 'letters outside the first plane', text: '💧 We, will.', words: ['We', 'will'], shown: 'We, will.' },
  ])('$why', ({ text, words, shown }) => {
    const list = words.map((word) => at(word, [...text.slice(0, text.indexOf(word))].length));
    const part = { text, start: 0, end: [...text].length, line: 1, column: 1 };
    expect(plain(changed(list, false, [part]))).toBe(shown);
  });

  test('a break between two parts', () => {
    const parts = [
      { text: 'We will,', start: 10, end: 18, line: 1, column: 1 },
      { text: 'he may.', start: 30, end: 37, line: 1, column: 1 },
    ];
    expect(plain(changed([at('We will', 10), at('he may', 30)], false, parts))).toBe('We will, … he may.');
  });
});

function at(words: string, start: number): EditRecord {
  return { op: 'equal', base: words, variant: words, baseStart: start, variantStart: start };
}

function edits(steps: readonly Step[]): readonly EditRecord[] {
  return steps.map(([sign, one, other]) => {
    const op = ops[sign];
    const base = op === 'insert' ? '' : one;
    const variant = op === 'delete' ? '' : (other ?? one);
    return { op, base, variant, baseStart: 0, variantStart: 0 };
  });
}

function plain(words: ReturnType<typeof changed>): string {
  return words.map(({ text }) => text).join('');
}
