/** What the page shows of other forms' figures: rates, trees, references and the gate. */

import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src/model.ts';
import { ratesBy } from '../../src/rates/index.ts';
import { type Bench, bench, folderOf, pageOf } from './browser.ts';

const percent = (share: number | null | undefined) => `${Math.round((share ?? 0) * 100)} %`;
const seeds = Object.fromEntries(readdirSync('seeds').map((name) => [`seeds/${name}`, readFileSync(`seeds/${name}`)]));
let browser: Bench;
beforeAll(async () => {
  browser = await bench();
});
afterAll(() => browser.close());

test('rates are those of the command, with their range, and none where it gives none', async () => {
  const said = (n: number, words: string) =>
    `“The gate of lock number ${n} will be opened before the ${words} of this winter,” said Mayor Ana Ruiz.`;
  const days = Array.from({ length: 6 }, (_, day) => {
    const own = (outlet: string, words: string) =>
      `---\noutlet: ${outlet}\n---\n${outlet} on day ${day}\n\n${Array.from({ length: 4 }, (_, n) => said(day * 4 + n, words)).join('\n\n')}\n`;
    return {
      [`news/a${day}.md`]: own('Lock Herald', 'end'),
      [`news/b${day}.md`]: own('Quay Post', day < 2 ? 'end' : 'start'),
    };
  });
  const { html, json } = await pageOf(Object.assign({}, ...days));
  const rates = ratesBy('outlet', JSON.parse(json) as Report).filter(({ compared }) => compared > 0);
  const rated = rates.find(({ rates: { undeclared } }) => undeclared?.rate !== null);
  const { page } = await browser.open(html, '#/outlets');
  const row = page.locator('.grades tbody tr').filter({ hasText: rated?.name ?? 'nobody' });
  const { undeclared } = rated?.rates ?? {};
  const { rate, low, high } = undeclared ?? {};
  expect(await row.innerText()).toContain(
    `${percent(rate)} of ${rated?.compared} (${percent(low)} to ${percent(high)})`,
  );
  expect(await row.locator('.range').count()).toBe(1);
  const few = await browser.open((await pageOf(seeds)).html, '#/outlets');
  expect(await few.page.locator('.grades tbody').innerText()).toContain('too few for a rate');
  expect(await few.page.locator('.grades tbody').innerText()).toContain('left out: likely a copy');
});

test('the tree of likely derivation is drawn, and leads to its renditions', async () => {
  const { html, json } = await pageOf(seeds);
  const { utterances }: Report = JSON.parse(json);
  const widest = [...utterances].sort((a, b) => b.quotes.length - a.quotes.length);
  const { page } = await browser.open(html, `#/quote/${widest[0]?.id}`);
  const tree = page.locator('.tree').first();
  expect(await tree.locator('.root > a').count()).toBe(1);
  await tree.locator('.twig a').first().click();
  await page.waitForSelector('.card.chosen');
});

test('a reference is named, its places are told, and what is not in it is counted', async () => {
  const captions = 'fixtures/reference/ferry-captions';
  const files = { ...folderOf(captions), 'said.srt': readFileSync(`${captions}/reference.srt`) };
  const { html, json } = await pageOf(files, ['news', '--reference', 'said.srt']);
  const { page } = await browser.open(html);
  expect(await page.locator('.lead').innerText()).toContain('said.srt has the words of 5 statements');
  expect(await page.locator('main').innerText()).toContain('no passage of the reference has 1 statement');
  const apart = (JSON.parse(json) as Report).quotes.find(({ reference }) => (reference?.distance ?? 0) > 0);
  const quote = await browser.open(html, `#/quote/${apart?.id}`);
  expect(await quote.page.locator('.card.chosen').innerText()).toMatch(
    /In the reference: line \d+, at 00:00:\d\d and line \d+/,
  );
  expect(await quote.page.locator('.card.base h2').innerText()).toContain('said.srt');
  await quote.page.locator('.card.base summary').click();
  await quote.page.locator('.card.base').getByText('All passages').click();
  expect(await quote.page.locator('.facts').innerText()).toContain('a reference');
});

test('what the gate counted is told, and leads to what is new', async () => {
  const none =
    '{"version":1,"findings":[{"fingerprint":"00:1","path":"seeds/x.txt","severity":"low","changes":["hedge"]}]}';
  const files = { ...seeds, 'known.json': none };
  const { html, json } = await pageOf(files, ['seeds', '--baseline', 'known.json', '--fail-on', 'high']);
  const { gate }: Report = JSON.parse(json);
  const { page } = await browser.open(html);
  const told = page.locator('.gate');
  expect(await told.innerText()).toContain(`The run was to fail on high: ${gate?.failing} differences that count.`);
  expect(await told.innerText()).toContain('1 gone');
  await told.locator('summary').click();
  expect(await told.innerText()).toContain('seeds/x.txt: low, hedge');
  await told.getByText(`${gate?.new} new`).click();
  await page.waitForSelector('.filters');
  expect(await page.locator('.told > li').count()).toBe(gate?.new);
  const plain = await browser.open((await pageOf(seeds)).html);
  expect(await plain.page.locator('.gate').count()).toBe(0);
});
