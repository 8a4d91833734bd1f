/** What only a real process shows: pipes that close, signals, and output that is complete. */

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const entry = ['--import', 'tsx', 'test/cli/entry.ts'];
const folder = mkdtempSync(join(tmpdir(), 'quotecheck-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pair = `${JSON.stringify({ id: 1, base: { text: 'We will rebuild.' }, variant: { text: 'We will rebuild.' } })}\n`;

test.concurrent('a reader that goes away ends the run quietly', async () => {
  const child = spawn(process.execPath, [...entry, 'compare', '-', '--format', 'ndjson']);
  child.stdout.once('data', () => child.stdout.destroy());
  child.stdin.on('error', () => {});
  child.stdin.end(pair.repeat(20_000));
  expect(await ended(child)).toEqual({ code: 0, signal: null, err: '' });
}, 20_000);

test.concurrent('a reader that is slow gets everything', async () => {
  const child = spawn(process.execPath, [...entry, 'compare', '-', '--format', 'ndjson']);
  child.stdin.end(pair.repeat(3_000));
  let lines = 0;
  for await (const chunk of child.stdout) {
    lines += String(chunk).split('\n').length - 1;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  expect(lines).toBe(3_000);
}, 20_000);

const full = '/dev/full';

test.runIf(existsSync(full)).concurrent.each([{ argv: ['--help'] }, { argv: ['explain', 'hedge'] }])(
  '$argv on a disk that is full is told, with status 2',
  async ({ argv }) => {
    const child = spawn(process.execPath, [...entry, ...argv], {
      stdio: ['ignore', openSync(full, 'w'), 'pipe'],
    });
    expect(await ended(child)).toEqual({
      code: 2,
      signal: null,
      err: expect.stringMatching(/^quotecheck: cannot write/),
    });
  },
  20_000,
);

test.concurrent('an interrupt ends the run at once, by its signal', async () => {
  const child = spawn(process.execPath, [...entry, 'compare', '-', '--format', 'ndjson']);
  child.stdin.write(pair);
  setTimeout(() => child.kill('SIGINT'), 1_000);
  expect(await ended(child)).toEqual({ code: null, signal: 'SIGINT', err: '' });
}, 20_000);

test.concurrent('an interrupt leaves no half of a file behind', async () => {
  const own = mkdtempSync(join(folder, 'interrupted-'));
  const child = spawn(process.execPath, [...entry, 'compare', '-', '--format', 'ndjson', '-o', join(own, 'report')]);
  child.stdin.on('error', () => {});
  child.stdin.end(pair.repeat(20_000));
  while (readdirSync(own).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill('SIGINT');
  expect(await ended(child)).toEqual({ code: null, signal: 'SIGINT', err: '' });
  expect(readdirSync(own)).toEqual([]);
}, 20_000);

test.concurrent('a report in a file replaces the one before, and leaves nothing else behind', async () => {
  const output = join(folder, 'report.ndjson');
  writeFileSync(output, 'the one before');
  const child = spawn(process.execPath, [...entry, 'compare', '-', '--format', 'ndjson', '--output', output]);
  child.stdin.end(pair);
  expect(await ended(child)).toEqual({ code: 0, signal: null, err: '' });
  expect(JSON.parse(readFileSync(output, 'utf8')).id).toBe(1);
  expect(readdirSync(folder).filter((name) => !name.startsWith('interrupted-'))).toEqual(['report.ndjson']);
}, 20_000);

test.concurrent('--since asks the real git', async () => {
  const desk = mkdtempSync(join(tmpdir(), 'quotecheck-git-'));
  const git = (...args: string[]) => execFileSync('git', ['-C', desk, ...args], { stdio: 'pipe' });
  const said = (words: string) => `“${words}” Mayor Ana Ruiz told reporters on Monday.\n`;
  const article = (name: string, text: string) => writeFileSync(join(desk, name), text);
  git('init', '-q', '-b', 'main');
  git('config', 'user.email', 'desk@example.org');
  git('config', 'user.name', 'Desk');
  article('a.txt', said('We will rebuild the old harbour this winter'));
  article('b.txt', said('We will never rebuild the old harbour this winter'));
  article('d.txt', `It rained. ${said('We will rebuild the old harbour this winter')}`);
  git('add', '.');
  git('commit', '-qm', 'One');
  article('é c.txt', `It blew. ${said('We will rebuild the old harbour this spring')}`);
  const argv = [
    '--import',
    import.meta.resolve('tsx'),
    resolve('test/cli/entry.ts'),
    '.',
    '--since',
    'HEAD',
    '-f',
    'csv',
  ];
  const ran = spawnSync(process.execPath, argv, { cwd: desk, encoding: 'utf8' });
  const rows = ran.stdout.trim().split('\n').slice(1);
  expect(rows.map((row) => /(?:new|beyond)(?=,u-)/.exec(row)?.[0]).sort()).toEqual(['beyond', 'beyond', 'new']);
  const lost = spawnSync(process.execPath, [...argv.slice(0, 5), 'nowhere'], { cwd: desk, encoding: 'utf8' });
  expect({ status: lost.status, out: lost.stdout }).toEqual({ status: 2, out: '' });
  expect(lost.stderr).toContain('[bad-since]');
  rmSync(desk, { recursive: true });
}, 20_000);

async function ended(child: ReturnType<typeof spawn>) {
  let err = '';
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, err })));
}
