/** The library in a page, as a bundler takes it from the package: no Node, and the same reports. */

import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articlesOf, check, type Format, reporters } from '../../src/index.ts';
import { formats } from '../../src/report/index.ts';
import { type Bench, bench, type Opened } from './browser.ts';

const texts = Object.fromEntries(
  readdirSync('seeds').map((name) => [`seeds/${name}`, readFileSync(`seeds/${name}`, 'utf8')]),
);
const style = { color: false, width: 80, groupBy: 'utterance', detail: 'brief' } as const;
/** What a terminal is asked for, or that is put together from files. */
const ofNode: readonly Format[] = ['table', 'html'];

let browser: Bench;
let opened: Opened;
beforeAll(async () => {
  browser = await bench();
  opened = await browser.open(`<meta charset="utf-8"><h1>quotecheck</h1><script>${await bundle()}</script>`);
});
afterAll(() => browser.close());

test('the seeds give the same reports in a page', async () => {
  const made = await inPage(formats.filter((format) => !ofNode.includes(format)));
  const articles = Object.entries(texts).flatMap(([path, text]) => articlesOf(path, text));
  const report = check({ files: [], articles, problems: [] });
  for (const { format, text } of made) expect(text).toBe((await reporters[format]())(report, style));
  expect(opened.deeds).toEqual([]);
});

test('what needs Node says so', async () => {
  for (const { text } of await inPage(ofNode))
    expect(text).toBe('Error: quotecheck makes the forms table and html under Node alone');
});

/** What the page makes of the seeds. */
async function inPage(wanted: readonly Format[]) {
  return opened.page.evaluate(
    async ({ texts, wanted, style }) => {
      const { articlesOf, check, reporters }: typeof import('../../src/index.ts') = Reflect.get(window, 'quotecheck');
      const articles = Object.entries(texts).flatMap(([path, text]) => articlesOf(path, text));
      const report = check({ files: [], articles, problems: [] });
      const render = (format: Format) => reporters[format]().then((reporter) => reporter(report, style), String);
      return Promise.all(wanted.map(async (format) => ({ format, text: await render(format) })));
    },
    { texts, wanted, style },
  );
}

async function bundle(): Promise<string> {
  const { outputFiles, warnings } = await build({
    stdin: { contents: "export { articlesOf, check, reporters } from 'quotecheck';", resolveDir: process.cwd() },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'quotecheck',
    write: false,
  });
  expect(warnings).toEqual([]);
  return (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
}
