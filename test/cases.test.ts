/**
 * Cases: each folder of `fixtures/cases` with an expected table is one run; those with a gold.json are scored instead.
 * `npx vitest run test/cases.test.ts -u` rewrites what is expected.
 *
 * What is expected is a file to be read: never accept one unread.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { report as schema } from '../src/schema.ts';
import { run } from './cli/fake-world.ts';

const root = 'fixtures/cases';
const cases = readdirSync(root).filter((name) => existsSync(`${root}/${name}/expected.80.txt`));

describe.each(cases)('%s', (name) => {
  const folder = `${root}/${name}`;
  const articles = readdirSync(folder).filter((file) => !file.startsWith('expected'));
  const files = Object.fromEntries(articles.map((file) => [`news/${file}`, readFileSync(`${folder}/${file}`)]));
  const output = async (...argv: readonly string[]) => (await run(argv, { files })).out;

  test.each([80, 160])('as a table of %d columns', async (width) => {
    const words = await output('news', '--width', String(width));
    await expect(words).toMatchFileSnapshot(`../${folder}/expected.${width}.txt`);
  });

  test('as the schema says', async () => {
    const report = JSON.parse(await output('news', '--format', 'json'));
    expect(schema.parse(report)).toEqual(report);
  });

  test('whatever the order of the articles', async () => {
    const paths = Object.keys(files);
    expect(await output(...paths.toReversed())).toBe(await output(...paths));
  });
});
