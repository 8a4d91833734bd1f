/** Overrides: what a file of them says, and what becomes of the utterances. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quote } from '../src/model.ts';
import { overruled, parseOverrides } from '../src/overrides.ts';
import { article } from './extract/article.ts';

describe('a file of overrides', () => {
  test.each([
    { why: 'a line each', text: 'same q-1a q-2b\nnotSame q-1a q-3c\n', lines: [1, 2] },
    { why: 'remarks, blank lines and room', text: '# all\r\n\r\n  same   q-1a\tq-2b \r\n', lines: [3] },
    { why: 'one pair twice', text: 'same q-1a q-2b\nsame q-2b q-1a', lines: [1, 2] },
    { why: 'nothing at all', text: '', lines: [] },
  ])('$why', ({ text, lines }) => {
    const found = parseOverrides(text);
    expect('fault' in found || found.map(({ line }) => line)).toEqual(lines);
  });

  const form = 'it is not same ID ID or notSame ID ID';
  test.each([
    { why: 'one id', text: 'same q-1a', line: 1, says: form },
    { why: 'three ids', text: 'same q-1a q-2b q-3c', line: 1, says: form },
    { why: 'another word', text: '# fine\nequal q-1a q-2b', line: 2, says: form },
    { why: 'the id of an utterance', text: 'same u-1a q-2b', line: 1, says: form },
    { why: 'one id twice', text: 'notSame q-1a q-1a', line: 1, says: 'q-1a is named twice' },
    {
      why: 'lines that tear each other',
      text: 'same q-1a q-2b\nnotSame q-1a q-3c\nsame q-2b q-3c',
      line: 2,
      says: 'other lines hold q-1a and q-3c to be one utterance',
    },
  ])('is refused for $why', ({ text, line, says }) => {
    expect(parseOverrides(text)).toEqual({ line, fault: says });
  });
});

/** Quotes by name: each of one letter, and sure by its place in the alphabet, `a` most. */
const all = 'abcdef'.split('');
const quotes = new Map(all.map((name, index) => [`q-${name}`, quote(index)]));
const ids = new Map([...quotes].map(([id, one]) => [one, id]));
const run = { quotes: [...quotes.values()], idOf: (one: Quote) => ids.get(one) ?? '' };

/** Groups and what comes of them, as letters: `ab c`. */
function ruled(groups: string, text: string) {
  const utterances = groups.split(' ').map((names) => ({
    members: names.split('').map((name) => ({
      quote: quotes.get(`q-${name}`) ?? quote(0),
      score: 1 - all.indexOf(name) / 10,
      evidence: ['words' as const],
    })),
  }));
  const overrides = parseOverrides(text);
  if ('fault' in overrides) throw new Error(overrides.fault);
  const found = overruled(utterances, overrides, run);
  const names = found.utterances.map(({ members }) => members.map(({ quote }) => ids.get(quote)?.slice(2)).sort());
  const moved = found.utterances.flatMap(({ members }) =>
    members.filter(({ evidence }) => evidence.includes('override')),
  );
  return {
    ...found,
    groups: names
      .map((one) => one.join(''))
      .sort()
      .join(' '),
    moved: moved
      .map(({ quote }) => ids.get(quote)?.slice(2))
      .sort()
      .join(''),
  };
}

describe('the utterances', () => {
  test.each([
    { why: 'are joined', of: 'ab cd', text: 'same q-b q-c', are: 'abcd', moved: 'abcd' },
    { why: 'lose the less sure', of: 'abc', text: 'notSame q-c q-a', are: 'ab c', moved: 'c' },
    {
      why: 'are joined through several lines',
      of: 'a b c',
      text: 'same q-a q-b\nsame q-b q-c',
      are: 'abc',
      moved: 'abc',
    },
    {
      why: 'take what is held to be one along',
      of: 'abcd',
      text: 'same q-c q-d\nnotSame q-a q-c',
      are: 'ab cd',
      moved: 'cd',
    },
    {
      why: 'are joined before they part',
      of: 'a bc',
      text: 'same q-a q-b\nnotSame q-a q-c',
      are: 'ab c',
      moved: 'abc',
    },
    {
      why: 'stay where the line says nothing new',
      of: 'ab c',
      text: 'same q-a q-b\nnotSame q-a q-c',
      are: 'ab c',
      moved: '',
    },
    { why: 'take in a quote that was not listed', of: 'ab', text: 'same q-a q-f', are: 'abf', moved: 'abf' },
  ])('$why', ({ of, text, are, moved }) => {
    expect(ruled(of, text)).toMatchObject({ groups: are, moved, strangers: [] });
  });

  test('tell what each line changed', () => {
    const { overrules } = ruled('ab cd', 'same q-a q-b\nsame q-a q-c\nnotSame q-a q-d');
    expect(overrules.map(({ says, changed }) => [says, changed])).toEqual([
      ['same', false],
      ['same', true],
      ['notSame', false],
    ]);
  });

  test('name the line of a quote that is not there, and heed the others', () => {
    const { groups, strangers, overrules } = ruled('a b', 'same q-a q-ffff\nsame q-a q-b');
    expect({ groups, strangers, lines: overrules.length }).toEqual({
      groups: 'ab',
      strangers: [{ line: 1, id: 'q-ffff' }],
      lines: 1,
    });
  });

  test('hold every quote once, and end as the lines say', () => {
    const pair = fc.tuple(fc.constantFrom('same', 'notSame'), fc.constantFrom(...all), fc.constantFrom(...all));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 6 }), (pairs) => {
        const text = pairs.flatMap(([says, a, b]) => (a === b ? [] : [`${says} q-${a} q-${b}`])).join('\n');
        const overrides = parseOverrides(text);
        if ('fault' in overrides) return;
        const { groups } = ruled('abc de f', text);
        expect(groups.replaceAll(' ', '').split('').sort()).toEqual(all);
        for (const { says, quotes } of overrides) {
          const holds = groups.split(' ').some((group) => quotes.every((id) => group.includes(id.slice(2))));
          expect(holds).toBe(says === 'same');
        }
      }),
    );
  });
});

function quote(index: number): Quote {
  return {
    article: article('abcdefgh'),
    kind: 'direct',
    place: 'body',
    parts: [{ start: index, end: index + 1 }],
    speaker: { name: null, mention: null, via: 'none', confidence: 0 },
    cue: null,
    relayedBy: null,
  };
}
