/**
 * The seeds as people and programs see them. `npx vitest run test/seeds.test.ts -u` rewrites what is expected.
 *
 * What is expected is a file to be read: never accept one unread.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { report as schema } from '../src/schema.ts';
import { run } from './cli/fake-world.ts';

const files = Object.fromEntries(readdirSync('seeds').map((name) => [`seeds/${name}`, readFileSync(`seeds/${name}`)]));

test.each([
  { name: '80-plain', argv: ['--width', '80'] },
  { name: '160-plain', argv: ['--width', '160'] },
  { name: '80-colour', argv: ['--width', '80', '--color', 'always'] },
  { name: '160-colour', argv: ['--width', '160', '--color', 'always'] },
])('the table, $name', async ({ name, argv }) => {
  const { out } = await run(['seeds', ...argv], { files });
  await expect(out).toMatchFileSnapshot(`../fixtures/golden/seeds-${name}.txt`);
});

test('the page, which is the worked example of the README', async () => {
  const { files: written } = await run(['seeds', '--format', 'html=report.html'], { files });
  await expect(written['report.html']).toMatchFileSnapshot('../fixtures/golden/seeds.html');
});

test('the JSON, which is of its schema', async () => {
  const { out } = await run(['seeds', '--format', 'json'], { files });
  expect(schema.parse(JSON.parse(out))).toEqual(JSON.parse(out));
  await expect(out).toMatchFileSnapshot('../fixtures/golden/seeds.json');
});
