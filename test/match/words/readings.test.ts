import { describe, expect, test } from 'vitest';
import { readings, readingsBeside } from '../../../src/match/words/readings.ts';

const of = (print: string) => readings(`(${print})`, 1, 1 + print.length);

describe('a printed word stands for', () => {
  test.each([
    ['harbour', ['harbor']],
    ['Harbour', ['harbor']],
    ['gonna', ['going', 'to']],
    ["don't", ['do', 'not']],
    ['p.m.', ['pm']],
    ['a', ['a']],
  ])('%s', (print, folded) => expect(of(print).map(({ lexeme }) => lexeme.folded)).toEqual(folded));
});

describe('a capital makes a name', () => {
  test.each([
    ['London', true, true],
    ['Ferry', true, false],
    ['The', false, false],
    ['ferry', false, false],
  ])('%s: within a sentence %s, at its start %s', (print, within, atStart) =>
    expect(of(print)).toMatchObject([{ isName: within, isNameAtStart: atStart }]),
  );
});

test('what a word is read once as, it is read again as', () => {
  expect(of('quay')).toBe(readings('The quay is shut', 4, 8));
});

test.each('Ferry Monday Sen Zero Gonna Us Cannot I colour harbour zero'.split(' '))(
  '%s is read as the long way reads it',
  (print) => expect(of(print)).toEqual(readingsBeside({ print, joined: null, ofWhole: false })),
);

test('a number beside a name is of the name', () => {
  expect(readingsBeside({ print: '737', joined: 'Boeing', ofWhole: false })).toMatchObject([{ isName: true }]);
  expect(of('737')).toMatchObject([{ isName: false }]);
});
