import { expect, test } from 'vitest';
import { parseBrat } from './brat.ts';

const lines = [
  'T1\tContent 0 9;20 30\tthe crane / was unsafe',
  'T2\tCue 12 16\tsaid',
  'T3\tSource 16 19\tRuiz',
  'E1\tAttribution:T2 Source:T3 Cue:T2 Content:T1',
];

test.each([
  {
    why: 'a content in two stretches',
    given: lines,
    content: [
      [0, 9],
      [20, 30],
    ],
    sourceText: 'Ruiz',
  },
  {
    why: 'a text that runs over lines',
    given: [...lines, 'went on here'],
    content: [
      [0, 9],
      [20, 30],
    ],
    sourceText: 'Ruiz',
  },
  {
    why: 'no source',
    given: [lines[0], 'E1\tAttribution:T1 Content:T1'],
    content: [
      [0, 9],
      [20, 30],
    ],
    sourceText: '',
  },
  { why: 'a role that names no entity', given: ['E1\tAttribution:T9 Content:T9'], content: [], sourceText: '' },
])('reads $why', ({ given, content, sourceText }) => {
  const [first] = parseBrat(given.join('\n'));
  expect(first?.content.map(({ start, end }) => [start, end])).toEqual(content);
  expect(first?.sourceText).toBe(sourceText);
});

test('reads nothing from nothing', () => {
  expect(parseBrat('')).toEqual([]);
});
