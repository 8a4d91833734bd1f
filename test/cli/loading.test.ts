/** What a run loads: no parser before the first file that needs it, since plain text is not to wait. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'quotecheck-'));
const lead = 'The crane drivers of Port Ellis walked out on Monday over pay, the harbour board said in a statement.';
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(() => {
  writeFileSync(join(folder, 'a.html'), `<p>${lead}</p>`);
  writeFileSync(join(folder, 'a.json'), JSON.stringify({ title: 'Cranes', text: lead }));
  writeFileSync(join(folder, 'a.md'), `# Cranes\n\n${lead}\n`);
  writeFileSync(join(folder, 'b.md'), `---\ntitle: Cranes\n---\n${lead}\n`);
});

const parsers = ['htmlparser2', 'yaml', 'ignore', 'picomatch', 'zod'];

test.each([
  { argv: ['seeds/'], loaded: [] },
  { argv: ['articles', 'seeds/'], loaded: [] },
  { argv: ['articles', join(folder, 'a.json'), join(folder, 'a.md')], loaded: [] },
  { argv: ['articles', join(folder, 'a.html')], loaded: ['htmlparser2'] },
  { argv: ['articles', join(folder, 'b.md')], loaded: ['yaml'] },
])(
  'quotecheck $argv loads $loaded',
  ({ argv, loaded }) => {
    const coverage = mkdtempSync(join(folder, 'v8-'));
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'test/cli/entry.ts', ...argv], {
      env: { ...process.env, NODE_V8_COVERAGE: coverage },
    });
    expect(status).toBe(0);
    const scripts = readdirSync(coverage).flatMap(
      (file): { url: string }[] => JSON.parse(readFileSync(join(coverage, file), 'utf8')).result,
    );
    expect(scripts.some(({ url }) => url.endsWith('/src/read/index.ts'))).toBe(true);
    expect(scripts.filter(({ url }) => url.includes('/src/report/html/'))).toEqual([]);
    expect(parsers.filter((name) => scripts.some(({ url }) => url.includes(`/node_modules/${name}/`)))).toEqual(loaded);
  },
  30_000,
);
