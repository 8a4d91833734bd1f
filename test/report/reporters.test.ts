/** What holds for every form of a report, and what the table of an invented report looks like. */

import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/report/columns.ts';
import { formats, reporters } from '../../src/report/index.ts';
import { withoutText } from '../../src/report/no-text.ts';
import type { Style } from '../../src/report/reporter.ts';
import { report as schema } from '../../src/schema.ts';
import { empty, sample } from './sample.ts';

const style: Style = { color: false, width: 80, groupBy: 'utterance', detail: 'brief' };
const looks = new RegExp(`${String.fromCodePoint(27)}\\[\\d+m`, 'g');
const acts = /[^\P{C}\n]|[\u2028\u2029]/u;

describe.each(formats)('%s', (format) => {
  test.each([
    ['a report', sample],
    ['nothing', empty],
  ])('ends %s with a line feed', async (_, report) => {
    expect((await reporters[format]())(report, style)).toMatch(/[^\n]\n$/);
  });

  test.each([
    ['plain', false],
    ['in colour', true],
  ])('%s, lets nothing through that acts on a terminal', async (_, color) => {
    const words = (await reporters[format]())(sample, { ...style, color });
    expect(color ? words.replace(looks, '') : words).not.toMatch(acts);
  });

  test('says the same thing twice', async () => {
    const render = await reporters[format]();
    expect(render(sample, style)).toBe(render(structuredClone(sample), style));
  });

  test('says no word of an article when none may be said', async () => {
    const words = (await reporters[format]())(withoutText(sample), style);
    expect(words).not.toMatch(/crane|harbour(?!\\?-)|believed|ministry/);
  });
});

test('the sample is a report, with its words and without', () => {
  expect(schema.parse(sample)).toEqual(sample);
  expect(schema.safeParse(withoutText(sample)).success).toBe(true);
});

describe.each([40, 57, 80, 109, 110, 160, 300])('a table of %d columns', (width) => {
  test.each(['utterance', 'article'] as const)('by %s, keeps to them and cuts nothing', async (groupBy) => {
    const words = (await reporters.table())(sample, { ...style, width, groupBy });
    expect(Math.max(...words.split('\n').map(columnsOf))).toBeLessThanOrEqual(width);
    const letters = words.replace(/[^\p{L}\p{N}]/gu, '');
    for (const { text, judgement } of groupBy === 'article' ? sample.quotes : sample.quotes.slice(0, 3))
      if (judgement.severity === 'none' && judgement.labels.length === 0)
        expect(width < wideFrom ? letters : words.replace(/\s+/g, ' ')).toContain(width < wideFrom ? bare(text) : '');
  });
});

describe.each([80, 160])('the table at %d columns', (width) => {
  test.each([
    ['plain', false],
    ['colour', true],
  ])('%s', async (look, color) => {
    const words = (await reporters.table())(sample, { ...style, width, color });
    await expect(words).toMatchFileSnapshot(`../../fixtures/golden/invented-${width}-${look}.txt`);
  });
});

const wideFrom = 110;

/** Letters and digits alone, as they stand in a column whatever the line breaks. */
function bare(text: string): string {
  return text.replace(/\u200B/g, 'u200B').replace(/[^\p{L}\p{N}]/gu, '');
}
