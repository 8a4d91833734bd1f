/** What the README says to do in Python and R, done there where they are installed. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from './cli/fake-world.ts';

const folder = mkdtempSync(join(tmpdir(), 'quotecheck-'));
afterAll(() => rmSync(folder, { recursive: true }));

const line = (outlet: string, words: string) =>
  `${JSON.stringify({ title: 'Pier', source: outlet, url: `https://${outlet.toLowerCase()}.example/pier`, content: `“${words}” Mayor Ana Ruiz told reporters on Monday, in the old town hall above the harbour.` })}\n`;
const articles =
  line('Gazette', 'We will rebuild the old harbour this winter and never sell it,') +
  line('Herald', 'We will rebuild the old harbour this winter and sell it,');

beforeAll(async () => {
  const { status, files } = await run(['articles.jsonl', '-f', 'csv=quotes.csv'], {
    files: { 'articles.jsonl': articles },
  });
  expect(status).toBe(0);
  writeFileSync(join(folder, 'articles.jsonl'), articles);
  writeFileSync(join(folder, 'quotes.csv'), files['quotes.csv'] ?? '');
});

const interpreters = {
  python: { command: 'python3', flag: '-c', loads: 'import pandas' },
  r: { command: 'Rscript', flag: '-e', loads: '0' },
} as const;

const has = ({ command, flag, loads }: (typeof interpreters)['python' | 'r']) =>
  spawnSync(command, [flag, loads]).status === 0;

/** What is printed by the recipe in the README and by what is put behind it. */
function printed(language: keyof typeof interpreters, more: string): string {
  const { command, flag } = interpreters[language];
  const recipe = new RegExp(`\`\`\`${language}\\n([^\`]*)\`\`\``).exec(readFileSync('README.md', 'utf8'))?.[1];
  const { stdout, stderr, status } = spawnSync(command, [flag, `${recipe}${more}`], { cwd: folder, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

test.runIf(has(interpreters.python))('in Python each row meets its article, and its columns keep their names', () => {
  const columns = '["outlet", "severity", "title", "url", "url_article"]';
  expect(printed('python', `print(table[${columns}].to_csv(index=False))`)).toBe(
    'outlet,severity,title,url,url_article\nHerald,high,Pier,https://herald.example/pier,https://herald.example/pier\n\n',
  );
});

test.runIf(has(interpreters.r))('in R the table of outlets and severities is drawn', () => {
  expect(printed('r', '')).toMatch(/^\s+high\n\s+Herald\s+1\n$/);
});
