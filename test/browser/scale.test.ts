/** Size and speed: how long a page takes to open and to filter, and how large it is beside the JSON. */

import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { html } from '../../src/report/html/index.ts';
import { json } from '../../src/report/json.ts';
import { type Bench, bench, go, pageOf, views } from './browser.ts';
import { large } from './large.ts';

const style = { color: false, width: 80, groupBy: 'utterance', detail: 'brief' } as const;
/** Of milliseconds, on the machine of whoever runs this, which may be busy: the figures are for one that is not. */
const patience = 3;
let browser: Bench;
beforeAll(async () => {
  browser = await bench();
});
afterAll(() => browser.close());

test('the seeds open in a second, and take less than three times the JSON', async () => {
  const files = Object.fromEntries(
    readdirSync('seeds').map((name) => [`seeds/${name}`, readFileSync(`seeds/${name}`)]),
  );
  const seeds = await pageOf(files);
  expect(seeds.html.length).toBeLessThan(3 * seeds.json.length);
  const { page } = await browser.open(seeds.html);
  const opening = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  expect(opening).toBeLessThan(1000 * patience);
});

test('2,000 utterances of 500 articles are filtered in 100 ms, and every view of them opens', async () => {
  const report = large(2000, 500);
  const written = html(report, style);
  const { articles } = report;
  const without = { ...report, articles: articles.map(({ text: _, ...article }) => article) };
  expect(written.length).toBeLessThan(3 * json(without, style).length);
  const { page, deeds } = await browser.open(written, '#/quotes');
  const took = await page.evaluate(() => {
    const times: number[] = [];
    const ask = (name: string, value: string) => {
      const control = document.querySelector(`[name=${name}]`);
      if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) throw new Error(`no ${name}`);
      const start = performance.now();
      control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
      document.body.getBoundingClientRect();
      times.push(performance.now() - start);
    };
    for (const severity of ['high', 'medium', 'low', '']) ask('severity', severity);
    for (const words of ['h', 'ha', 'har', 'harbour crane', '']) ask('find', words);
    for (const order of ['speaker', 'outlets', 'place', 'severity']) ask('sort', order);
    return times.sort((a, b) => a - b);
  });
  expect(took[Math.floor(took.length / 2)]).toBeLessThan(100 * patience);
  for (const view of [...views.filter((one) => one !== 'whole'), 'quote/u-7', 'article/a-7']) {
    await go(page, `#/${view}`);
    expect(await page.locator('h1').innerText()).not.toBe('Nothing by this address');
  }
  expect(deeds).toEqual([]);
});

test('what is not on the page yet is counted, and comes when it is asked for', async () => {
  const { page } = await browser.open(html(large(120, 20), style), '#/quotes');
  expect(await page.locator('.list > li').count()).toBe(50);
  expect(await page.locator('.more').innerText()).toContain('70 are not shown yet.');
  await page.locator('.more button').click();
  expect(await page.locator('.list > li').count()).toBe(100);
  await page.locator('.more button').click();
  expect(await page.locator('.list > li').count()).toBe(120);
  expect(await page.locator('.more').innerText()).toBe('');
});
