/** The page on a phone: nothing is cut without a sign, and no letter is made smaller. */

import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src/model.ts';
import { type Bench, bench, go, pageOf, views } from './browser.ts';

const phone = { viewport: { width: 390, height: 844 } };
let browser: Bench;
let seeds: { html: string; json: string };
beforeAll(async () => {
  browser = await bench();
  seeds = await pageOf(
    Object.fromEntries(readdirSync('seeds').map((name) => [`seeds/${name}`, readFileSync(`seeds/${name}`)])),
  );
});
afterAll(() => browser.close());

/** Every frame that can be scrolled: whether it is, and whether it says so. */
async function frames(page: Page): Promise<readonly { cut: boolean; says: boolean }[]> {
  await page.waitForTimeout(50);
  return page.evaluate(() =>
    [...document.querySelectorAll('.scroll')].map((frame) => ({
      cut: frame.scrollWidth > frame.clientWidth,
      says: frame.parentElement?.querySelector('.hint')?.checkVisibility() ?? false,
    })),
  );
}

test('what is wider than a phone says that it scrolls, and nothing else does', async () => {
  const { page } = await browser.open(seeds.html, '', phone);
  const { utterances }: Report = JSON.parse(seeds.json);
  const found: { cut: boolean; says: boolean }[] = [];
  for (const view of [...views, ...utterances.map(({ id }) => `quote/${id}`)]) {
    await go(page, `#/${view}`);
    found.push(...(await frames(page)));
  }
  expect(found.filter(({ cut }) => cut).length).toBeGreaterThan(0);
  expect(found.filter(({ cut }) => !cut).length).toBeGreaterThan(0);
  for (const { cut, says } of found) expect(says).toBe(cut);
});

test('tables are read from top to bottom, each cell with what it is of', async () => {
  const { page } = await browser.open(seeds.html, '#/outlets', phone);
  const tables = await page.locator('.stacking').all();
  expect(tables.length).toBe(2);
  for (const table of tables) {
    const { width = 0 } = (await table.boundingBox()) ?? {};
    expect(width).toBeLessThanOrEqual(390);
    const labels = await table
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-label')));
    const columns = await table.locator('thead th').allTextContents();
    for (const label of labels) expect(columns).toContain(label);
  }
});

test.each([390, 1440])(
  'the drawing of shared wording can be read at %i pixels: names, shares and a key',
  async (width) => {
    const { page } = await browser.open(seeds.html, '#/outlets', { viewport: { width, height: 900 } });
    const { links }: Report = JSON.parse(seeds.json);
    const shares = page.locator('.lineage svg text');
    expect(await shares.count()).toBe(links.length);
    const boxes = await shares.evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().toJSON()));
    for (const [index, a] of boxes.entries()) {
      expect(a.height).toBeGreaterThan(12);
      for (const b of boxes.slice(index + 1))
        expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 2 || b.bottom <= a.top + 2).toBe(true);
    }
    const middles = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ y, height }) => y + height / 2));
    const [names, dots] = [await middles('.lineage li'), await middles('.lineage .node')];
    expect(names.length).toBe(dots.length);
    for (const [index, y] of names.entries()) expect(Math.abs(y - (dots[index] ?? 0))).toBeLessThan(2);
    expect(await page.locator('.key').innerText()).toMatch(/thickness.*An arrow points to.*A broken line/s);
  },
);

test('what is to be typed into the search is told whole', async () => {
  const { page } = await browser.open(seeds.html, '#/quotes', phone);
  const label = page.locator('.filters label').first();
  expect(await label.innerText()).toContain('words, speakers, outlets');
  expect(await label.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  expect(await page.locator('input[type=search]').getAttribute('placeholder')).toBe(null);
});
