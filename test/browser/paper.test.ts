/** The page on paper: it reads as a report, nothing of it is lost, and its links lead to its own pages. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Report } from '../../src/model.ts';
import { html } from '../../src/report/html/index.ts';
import { type Bench, bench, folderOf, pageOf } from './browser.ts';
import { large } from './large.ts';

/** What an A4 sheet leaves between the margins, in pixels. */
const sheet = { width: 680, height: 990 };
let browser: Bench;
let harbour: { html: string; json: string };
let page: Page;
beforeAll(async () => {
  browser = await bench();
  harbour = await pageOf(folderOf('fixtures/gold/harbour-strike'));
});
beforeEach(async () => {
  page = await printed(harbour.html);
});
afterAll(() => browser.close());

async function printed(written: string): Promise<Page> {
  const opened = await browser.open(written, '#/whole');
  await opened.page.emulateMedia({ media: 'print' });
  await opened.page.setViewportSize(sheet);
  return opened.page;
}

const bare = (text: string) => text.replace(/\s+/g, ' ');

test('there is no menu and no button, and every part is there', async () => {
  for (const hidden of ['nav', 'button', 'summary', '.hint', 'select'])
    for (const one of await page.locator(hidden).all())
      expect([hidden, await one.isVisible()]).toEqual([hidden, false]);
  const words = await page.locator('main').innerText();
  for (const heading of [
    'Read first',
    'What this report does not know',
    'Word under word',
    'Not compared:',
    'Who carried what',
    'Labels',
    'Files and problems',
  ])
    expect(words).toContain(heading);
});

test('every quote of the report is on paper, whole, with its place', async () => {
  const words = bare((await page.locator('main').textContent()) ?? '').replace(/\[(lost|added|moved [^:]*): |\]/g, '');
  const { quotes, articles }: Report = JSON.parse(harbour.json);
  expect(quotes.length).toBeGreaterThan(10);
  for (const { article, parts } of quotes) {
    const [first] = parts;
    for (const { text } of parts) expect(words).toContain(bare(text));
    expect(words).toContain(`${articles.find(({ id }) => id === article)?.path}:${first?.line}:${first?.column}`);
  }
});

test('nothing is wider than the sheet', async () => {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(sheet.width);
});

test('every link leads to a place in the report, and what is none is words', async () => {
  const links = await page.locator('main a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(10);
  const ids = new Set(await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => `#${id}`)));
  expect(links.filter((href) => !ids.has(href))).toEqual([]);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf).toContain('/Dest');
  expect(pdf).not.toContain('file:');
});

test('what explains a part is said once', async () => {
  const said = await page.locator('.explains').allTextContents();
  expect(said.length).toBe(new Set(said).size);
  expect(said.length).toBeGreaterThan(1);
});

test('each statement that differs has a number and a title of its own', async () => {
  const titles = await page.locator('.chapter').allTextContents();
  expect(titles.length).toBeGreaterThan(1);
  expect(new Set(titles).size).toBe(titles.length);
  for (const [index, title] of titles.entries()) expect(title).toMatch(new RegExp(`^${index + 1}\\. .+: “`));
});

test('a long report is printed whole', async () => {
  const report = large(60, 20);
  const long = await printed(html(report, { color: false, width: 80, groupBy: 'utterance', detail: 'brief' }));
  const shown = await long.locator('.chapter, li[id^="/quote/"]').count();
  expect(shown).toBe(report.utterances.length);
});
