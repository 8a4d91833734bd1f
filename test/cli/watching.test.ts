/** `--watch`: what changes is judged anew, and what the run writes itself is no change. */

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from './fake-world.ts';

const said = (words: string) => `“${words}” Mayor Ana Ruiz told reporters on Monday.\n`;
const first = said('We will rebuild the old harbour this winter');
const files = { 'a/one.txt': first, 'a/two.txt': first };

test('a change is judged, and the last run gives the status', async () => {
  const changes = [['a/two.txt', said('We will never rebuild the old harbour this winter')]] as const;
  const { status, out, err } = await run(['a', '--watch', '--fail-on', 'high'], { files, changes });
  expect(out.match(/^The base is/gm)).toHaveLength(2);
  expect(out).toContain('negation');
  expect(err).toContain('a/two.txt has changed');
  expect(status).toBe(1);
});

test('a run that cannot be made is told, and is not the end', async () => {
  const changes = [
    ['a/one.txt', ''],
    ['a/one.txt', first],
  ] as const;
  const { status, err, out } = await run(['a/one.txt', '--watch'], { files, changes });
  expect(err).toContain('[empty]');
  expect(out).toContain('1 article');
  expect(status).toBe(0);
});

const list = { ...files, 'list.txt': 'a/one.txt\n' };
const asides = {
  'names.txt': '',
  'o.txt': '',
  'said.txt': first,
  'm.csv': 'a/,Harbour Post\n',
  'c/desk.yaml': 'width: 80',
};

test.each([
  { argv: ['a'], paths: ['a'] },
  { argv: ['a/*.txt'], paths: ['a'] },
  { argv: ['gone/*.txt', 'a'], paths: ['gone', 'a'] },
  { argv: ['gone/deeper/x.txt', 'a'], paths: ['gone', 'a'] },
  { argv: ['--files-from', 'list.txt'], paths: ['a/one.txt', 'list.txt'] },
  {
    argv: ['a', '--aliases', 'names.txt', '--overrides', 'o.txt', '--reference', 'said.txt', '--outlets', 'm.csv'],
    paths: ['a', 'names.txt', 'o.txt', 'm.csv', 'said.txt'],
  },
  { argv: ['a', '--config', 'c/desk.yaml'], paths: ['a', 'c/desk.yaml'] },
])('$argv watches $paths', async ({ argv, paths }) => {
  const { watched } = await run([...argv, '--watch'], { files: { ...list, ...asides, './x': '' } });
  expect(watched.map((round) => round.paths)).toEqual([paths]);
});

test('a config that changes is heeded, and a broken one is told and is not the end', async () => {
  const config = (speaker: string) => ['c.yaml', `speaker: ${speaker}`] as const;
  const changes = [config('[]'), config('Bo Lund'), config('Ana Ruiz')];
  const given = { ...files, 'c.yaml': 'speaker: Ana Ruiz' };
  const { status, out, err } = await run(['a', '--watch', '--config', 'c.yaml'], { files: given, changes });
  expect(out.match(/Ana Ruiz · 2 outlets/g)).toHaveLength(2);
  expect(out.match(/^The base is/gm)).toHaveLength(3);
  expect(err).toContain('c.yaml, line 1');
  expect(status).toBe(0);
});

test('a list that changes is read anew, and what it names is watched', async () => {
  const changes = [['list.txt', 'a/one.txt\na/two.txt\n']] as const;
  const { watched } = await run(['--files-from', 'list.txt', '--watch'], { files: list, changes });
  expect(watched.at(-1)?.paths).toEqual(['a/one.txt', 'a/two.txt', 'list.txt']);
});

test('what the run writes is no change: reports, and a baseline that is updated', async () => {
  const argv = ['a', '--watch', '-f', 'json=r.json', '--baseline', 'k.json'];
  const { watched } = await run([...argv, '--update-baseline'], { files });
  expect(watched[0]?.except).toEqual(['r.json', 'k.json']);
  const given = { ...files, 'k.json': '{"version":1,"findings":[]}' };
  expect((await run(argv, { files: given })).watched[0]?.except).toEqual(['r.json']);
});

test.each([['-'], ['a', '-'], ['--files-from', '-'], ['a', '--aliases', '-']])(
  '%s cannot be watched',
  async (...argv) => {
    const { status, out, err } = await run([...argv, '--watch'], { files });
    expect({ status, out, err }).toEqual({ status: 2, out: '', err: expect.stringContaining('--watch needs files') });
  },
);

test('a watcher that fails is told, and is the end', async () => {
  const { status, err } = await run(['a', '--watch'], { files, changes: [['a', new Error('too many files')]] });
  expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('cannot watch: too many files') });
});

const folder = mkdtempSync(join(tmpdir(), 'quotecheck-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the file system gives notice of an article, and none of the report', async () => {
  const [article, report] = [join(folder, 'one.txt'), join(folder, 'report.json')];
  writeFileSync(article, first);
  const child = spawn(process.execPath, [
    '--import',
    'tsx',
    'test/cli/entry.ts',
    folder,
    '--watch',
    '-f',
    `json=${report}`,
  ]);
  const remarks: string[] = [];
  const changed = new Promise<void>((resolve) => {
    child.stderr.on('data', (chunk) => {
      remarks.push(String(chunk));
      if (/has changed/.test(String(chunk))) resolve();
    });
  });
  const poll = setInterval(() => {
    if (remarks.length > 0) writeFileSync(article, said('We will never rebuild the old harbour'));
  }, 500);
  await changed;
  clearInterval(poll);
  for (let tries = 0; tries < 100 && !readFileSync(report, 'utf8').includes('never'); tries++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  child.kill();
  expect(readFileSync(report, 'utf8')).toContain('never');
  expect(remarks.join('')).not.toContain('report.json has changed');
}, 30_000);
