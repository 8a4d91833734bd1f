/** The page for everybody: no fault that axe finds, by day and by night; on a phone, in large letters, and on paper. */

import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model.ts';
import { html } from '../../src/report/html/index.ts';
import { sample } from '../report/sample.ts';
import { type Bench, bench, folderOf, go, pageOf, views } from './browser.ts';

const style = { color: false, width: 80, groupBy: 'utterance', detail: 'brief' } as const;
const reports = new Map<string, Report>();
const pages = new Map<string, string>();
let browser: Bench;
beforeAll(async () => {
  browser = await bench();
  const harbour = await pageOf(folderOf('fixtures/gold/harbour-strike'));
  reports.set('a story of five outlets', JSON.parse(harbour.json));
  pages.set('a story of five outlets', harbour.html);
  const captions = 'fixtures/reference/ferry-captions';
  const gated = await pageOf(
    {
      ...folderOf(captions),
      'said.srt': readFileSync(`${captions}/reference.srt`),
      'known.json':
        '{"version":1,"findings":[{"fingerprint":"00:1","path":"gone.txt","severity":"high","changes":["negation"]}]}',
    },
    ['news', '--reference', 'said.srt', '--baseline', 'known.json', '--fail-on', 'high'],
  );
  reports.set('articles beside captions, and a gate', JSON.parse(gated.json));
  pages.set('articles beside captions, and a gate', gated.html);
  reports.set('the sample', sample);
  pages.set('the sample', html(sample, style));
});
afterAll(() => browser.close());

/** Every view, and one of each that needs an id. */
function everyView({ utterances, articles }: Report): readonly string[] {
  const widest = [...utterances].sort((a, b) => b.quotes.length - a.quotes.length)[0];
  return [...views, `quote/${widest?.id}`, `article/${articles[0]?.id}`, 'no-such-view'];
}

describe.each(['a story of five outlets', 'the sample', 'articles beside captions, and a gate'])('%s', (name) => {
  test.each(['light', 'dark'] as const)(
    'has no fault that axe finds in any view, when it is %s',
    async (colorScheme) => {
      const { page } = await browser.open(pages.get(name) ?? '', '', { colorScheme });
      for (const view of everyView(reports.get(name) ?? sample)) {
        await go(page, `#/${view}`);
        expect([view, await faults(page)]).toEqual([view, []]);
      }
    },
  );

  test.each([
    { looks: 'on a phone', width: 390, letters: 100 },
    { looks: 'on a phone in large letters', width: 390, letters: 150 },
    { looks: 'on a desk in letters twice as large', width: 1440, letters: 200 },
  ])('needs no scrolling sideways $looks', async ({ width, letters }) => {
    const { page } = await browser.open(pages.get(name) ?? '', '', { viewport: { width, height: 844 } });
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = `${size}%`;
    }, letters);
    for (const view of everyView(reports.get(name) ?? sample)) {
      await go(page, `#/${view}`);
      expect([view, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([view, width]);
    }
  });
});

test('lost and added words are told apart without colour', async () => {
  const { page } = await browser.open(pages.get('a story of five outlets') ?? '');
  const line = (tag: string) =>
    page
      .locator(tag)
      .first()
      .evaluate((element) => getComputedStyle(element).textDecorationLine);
  expect(await line('.finding del')).toBe('line-through');
  expect(await line('.finding ins')).toBe('underline');
  expect(await page.locator('.finding del .unseen').first().textContent()).toBe('[lost: ');
});

async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html: element }) => element)
        .join(' ')
        .slice(0, 400)}`,
  );
}
