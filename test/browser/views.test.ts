/** The page in a browser: what it shows, and how one gets about in it. */

import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model.ts';
import { html } from '../../src/report/html/index.ts';
import { withoutText } from '../../src/report/no-text.ts';
import { empty, sample } from '../report/sample.ts';
import { type Bench, bench, folderOf, go, pageOf, views } from './browser.ts';

const style = { color: false, width: 80, groupBy: 'utterance', detail: 'brief' } as const;
const written = (report: Report) => html(report, style);
let browser: Bench;
let harbour: { html: string; json: string };
let seeds: { html: string; json: string };
beforeAll(async () => {
  browser = await bench();
  harbour = await pageOf(folderOf('fixtures/cases/an-outlet-turns-hardly-anyone-into-no-one'));
  seeds = await pageOf(
    Object.fromEntries(readdirSync('seeds').map((name) => [`seeds/${name}`, readFileSync(`seeds/${name}`)])),
  );
});
afterAll(() => browser.close());

test('the first screen tells each grave finding in a sentence, with the words on both sides', async () => {
  const { page, deeds } = await browser.open(harbour.html);
  const [first] = await page.locator('.finding').all();
  expect(await first?.locator('.tell').innerText()).toBe(
    'high Ana Ruiz: an article of unknown outlet, “Odra to replace its crane”, has “No one” where “Mayor promises a new crane before winter” has “Hardly anyone”, which changes how sure it sounds (one of 2 changes).',
  );
  expect(await first?.locator('del').first().innerText()).toContain('Hardly anyone');
  expect(await first?.locator('ins').innerText()).toContain('No one');
  expect(await page.locator('main').innerText()).toContain('The base is the best-supported copy, not the truth.');
  expect(deeds).toEqual([]);
});

test('what was compared, what differs gravely and what is not known stand on the first screen of a desk', async () => {
  const { page } = await browser.open(seeds.html);
  const isInside = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().bottom <= innerHeight);
  for (const selector of ['.lead', '.finding', '.unknown li'])
    expect([selector, await isInside(selector)]).toEqual([selector, true]);
});

test('every grave finding of the seeds is a sentence with words of the variant and of the base', async () => {
  const { page } = await browser.open(seeds.html);
  const [sentences, wordings] = await Promise.all(
    ['.tell', '.words'].map((selector) => page.locator(`.finding ${selector}`).allTextContents()),
  );
  const bare = (words = '') => words.replace(/\[(?:lost|added|moved).*?: |\]/g, '').toLowerCase();
  expect(sentences?.length).toBeGreaterThan(5);
  for (const [index, sentence] of (sentences ?? []).entries()) {
    const [, own = '?', base = '?'] = /“([^“”]+)” where .+? has “([^“”]+)”/.exec(sentence) ?? [];
    expect(bare(wordings?.[2 * index])).toContain(base.toLowerCase());
    expect(bare(wordings?.[2 * index + 1])).toContain(own.toLowerCase());
  }
});

test('a severity that is held down says why on the first screen', async () => {
  const { page } = await browser.open(seeds.html);
  const capped = (JSON.parse(seeds.json) as Report).quotes.filter(({ judgement }) => judgement.cappedBy !== undefined);
  const why = page.locator('.finding').filter({ hasText: 'No more than medium: this outlet words all quotes' });
  expect(await why.count()).toBe(capped.length);
  expect(capped.length).toBeGreaterThan(0);
});

test('an outlet that is not known is said to be so, and which file it is', async () => {
  const { page } = await browser.open(harbour.html);
  expect(await page.locator('.lead').innerText()).toContain(
    '“Odra to replace its crane” (outlet unknown, coast-times.txt)',
  );
  await page.locator('.lead a').filter({ hasText: 'coast-times.txt' }).click();
  await page.waitForSelector('.told');
  expect(await page.locator('select[name=outlet] option:checked').innerText()).toContain('coast-times.txt');
  expect(await page.locator('.tally').innerText()).toContain(
    ': outlet “Odra to replace its crane” (outlet unknown, coast-times.txt).',
  );
});

test('the first screen of the seeds has every high and medium difference of the report, and nothing else', async () => {
  const { page } = await browser.open(seeds.html);
  const report: Report = JSON.parse(seeds.json);
  const { high = 0, medium = 0 } = report.summary.severities;
  expect(await page.locator('.finding.high').count()).toBe(high);
  expect(await page.locator('.finding.medium').count()).toBe(medium);
  expect(await page.locator('.finding').count()).toBe(high + medium);
  const shown = (await page.locator('.finding').allInnerTexts()).join('\n').replace(/\s+/g, ' ');
  for (const { judgement } of report.quotes.filter((quote) => quote.judgement.severity === 'high'))
    for (const { base, variant } of judgement.flags) expect(shown).toContain(variant || base);
});

test.each(views)('the view "%s" shows nothing but itself', async (view) => {
  const { page, deeds } = await browser.open(seeds.html, `#/${view}`);
  expect(await page.locator('h1').innerText()).not.toBe('Nothing by this address');
  expect(await page.locator('nav a[aria-current]').count()).toBe(1);
  expect(deeds).toEqual([]);
});

test('a finding leads to its quote, whose address is permanent', async () => {
  const { page } = await browser.open(harbour.html);
  await page.locator('.finding a').first().click();
  await page.waitForSelector('.card.high.chosen');
  const quote = (JSON.parse(harbour.json) as Report).quotes.find(({ judgement }) => judgement.severity === 'high');
  expect(decodeURIComponent(page.url())).toContain(`#/quote/${quote?.fingerprint}`);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.goBack();
  await page.waitForSelector('.finding');
  const again = await browser.open(harbour.html, `#/quote/${quote?.id}`);
  expect(await again.page.locator('.chosen').getAttribute('id')).toBe(quote?.id);
  expect(await again.page.locator('.chosen').isVisible()).toBe(true);
});

test('a quote has what its labels and flags mean, and all wordings word under word', async () => {
  const { page } = await browser.open(harbour.html);
  await page.locator('.finding a').first().click();
  const card = page.locator('.card.high');
  expect(await card.locator('dl').innerText()).toContain('changes how sure or how strong a statement is.');
  expect(await card.locator('dl').innerText()).toContain('has other words inside the quotation marks.');
  expect(await card.locator('dl').innerText()).toMatch(/marked for the reader\s+no: neither an ellipsis nor brackets/);
  expect(await page.locator('.utterance > .aside').first().innerText()).toContain(
    'In 3 outlets; they have no common source that the texts show.',
  );
  expect(await page.locator('main h1').innerText()).toMatch(/^Ana Ruiz: “Hardly anyone believed/);
  const [band] = await page.locator('.collation').all();
  expect(await band?.locator('tbody tr').count()).toBe(3);
  expect(await band?.locator('thead').innerText()).toContain('Hardly anyone');
  expect(await band?.locator('.other').first().innerText()).toContain('No one');
});

test('an article names the statements of others that were not found in it', async () => {
  const { page } = await browser.open(seeds.html);
  const { articles }: Report = JSON.parse(seeds.json);
  const own = articles.find(({ path }) => path.includes('/000_'));
  await go(page, `#/article/${own?.id}`);
  const missing = page.locator('article section', { hasText: 'Not found here' });
  expect(await missing.locator('h2').innerText()).toContain('1 statement');
  await missing.locator('a').click();
  expect(await page.locator('h1').innerText()).toContain('Dmitry Peskov: “If it has really been possible');
});

test('the whole article is one click away, with the quote in its place', async () => {
  const { page } = await browser.open(harbour.html);
  await page.locator('.finding a').first().click();
  await page.locator('.card.high summary').click();
  await page.locator('.card.high').getByText('Whole article').click();
  await page.waitForSelector('mark.chosen');
  expect(await page.locator('article').innerText()).toContain('The town of Odra is to replace the crane');
  expect(await page.locator('mark.chosen').innerText()).toContain('No one believed');
  await page.locator('mark.chosen a').click();
  await page.waitForSelector('.card.chosen');
});

test('what is asked for stands in the address, and an address asks for it again', async () => {
  const { page } = await browser.open(seeds.html, '#/quotes');
  const all = await page.locator('.list > li').count();
  await page.locator('select[name=severity]').selectOption('high');
  await page.locator('select[name=sort]').selectOption('place');
  const found = await page.locator('.list > li').allInnerTexts();
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(all);
  expect(await page.locator('.tally').innerText()).toBe(
    `${found.length} statements of ${all}, with ${JSON.parse(seeds.json).summary.severities.high} quotes that match: severity high.`,
  );
  const again = await browser.open(seeds.html, new URL(page.url()).hash);
  expect(await again.page.locator('.list > li').allInnerTexts()).toEqual(found);
  expect(await again.page.locator('select[name=severity]').inputValue()).toBe('high');
  await page.getByText('Clear all').click();
  expect(await page.locator('.list > li').count()).toBe(all);
  await page.locator('input[name=find]').fill('zeppelin over the moon');
  expect(await page.locator('.list > li').count()).toBe(0);
});

test('an outlet and a speaker together tell what that outlet made of that speaker’s words', async () => {
  const { page } = await browser.open(harbour.html, '#/quotes?outlet=“Odra+to+replace+its+crane”&speaker=Ana+Ruiz');
  expect(await page.locator('.told').innerText()).toContain(
    '“Odra to replace its crane”, has “No one” where “Mayor promises a new crane before winter” has “Hardly anyone”',
  );
});

test('a finding can be copied as text, as Markdown and as a link', async () => {
  const { page } = await browser.open(harbour.html, '', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('.finding a').first().click();
  const copied = async (name: string) => {
    await page.locator('.card.high').getByText(name).click();
    await page.locator('.card.high .said').filter({ hasText: 'Copied.' }).waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied('Copy as text')).toMatch(
    /^high: Ana Ruiz: an article of unknown outlet, “Odra to replace its crane”, has “No one”.*\nBase, /,
  );
  const permanent = `${page.url().replace(/#.*/, '')}${decodeURIComponent(new URL(page.url()).hash)}`;
  expect(decodeURIComponent(await copied('Copy as text'))).toContain(`\nLink: ${permanent}\n`);
  expect(await copied('Copy as text')).toContain('“Odra to replace its crane” (outlet unknown, coast-times.txt): “');
  expect(await copied('Copy as Markdown')).toMatch(/^\*\*high\\: Ana Ruiz\\:/);
  expect(decodeURIComponent(await copied('Copy as Markdown'))).toContain(`- Link: <${permanent}>`);
  expect(await copied('Copy link')).toContain('#/quote/');
});

test('a browser that lets nothing be copied shows the words to be copied', async () => {
  const { page } = await browser.open(harbour.html);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.locator('.finding a').first().click();
  await page.locator('.card.high').getByText('Copy as text').click();
  expect(await page.locator('.card.high textarea').inputValue()).toContain('Hardly anyone');
});

test('the keyboard leads past the menu, and through it', async () => {
  const { page } = await browser.open(harbour.html);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('To the content');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  const outlets = await page.locator('.lead a').count();
  for (let tabs = 0; tabs <= outlets; tabs++) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.finding') !== null)).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.card');
});

test('an address of nothing says so', async () => {
  const { page, deeds } = await browser.open(harbour.html, '#/quote/q-nobody');
  expect(await page.locator('h1').innerText()).toBe('Nothing by this address');
  await go(page, '#/constructor');
  expect(await page.locator('h1').innerText()).toBe('Nothing by this address');
  expect(deeds).toEqual([]);
});

describe.each([
  ['the sample', sample],
  ['the sample without its words', withoutText(sample)],
  ['nothing', empty],
] as const)('%s', (_, report) => {
  test('is shown in every view', async () => {
    const { page, deeds } = await browser.open(written(report));
    for (const view of [
      ...views,
      ...report.utterances.map(({ id }) => `quote/${id}`),
      ...report.articles.map(({ id }) => `article/${id}`),
    ]) {
      await go(page, `#/${view}`);
      expect(await page.locator('h1').innerText()).not.toBe('');
    }
    expect(deeds).toEqual([]);
  });
});
