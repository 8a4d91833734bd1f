/** The package as a user has it: packed, put into a project of its own, compiled against and run. */

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { publint } from 'publint';
import { afterAll, beforeAll, expect, test } from 'vitest';
import library from '../package.json' with { type: 'json' };
import { archive } from './bench/archive.ts';

const project = mkdtempSync(join(tmpdir(), 'quotecheck-'));
const sources = readdirSync('test/library');
/** What the README shows, which is JavaScript as well. */
const examples = sources.filter((name) => name !== 'types.ts').map((name) => name.replace('.ts', '.js'));
let tarball = '';

beforeAll(() => {
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project]);
  tarball = join(project, JSON.parse(packed.toString())[0].filename);
  const modules = join(project, 'node_modules');
  mkdirSync(join(modules, '@noble'), { recursive: true });
  mkdirSync(join(modules, 'quotecheck'));
  execFileSync('tar', ['-xzf', tarball, '-C', join(modules, 'quotecheck'), '--strip-components', '1']);
  for (const name of Object.keys(library.dependencies))
    symlinkSync(resolve('node_modules', name), join(modules, name), 'junction');
  for (const name of sources) {
    const source = readFileSync(`test/library/${name}`, 'utf8').replace('../../src/index.ts', 'quotecheck');
    for (const file of [name, name.replace('.ts', '.js')]) writeFileSync(join(project, file), source);
  }
  writeFileSync(join(project, 'package.json'), JSON.stringify({ type: 'module' }));
});
afterAll(() => rmSync(project, { recursive: true }));

test('publint has nothing against it', async () => {
  const content = readFileSync(tarball);
  const { messages } = await publint({ pack: { tarball: content.buffer.slice(content.byteOffset) }, strict: true });
  // That `browser` exchanges files is on purpose: see decision 13 of ARCHITECTURE.md.
  expect(messages.filter(({ code }) => code !== 'USE_EXPORTS_OR_IMPORTS_BROWSER')).toEqual([]);
});

test.each([
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
])('its types are whole, and as they are said to be, with $moduleResolution', (resolution) => {
  const compilerOptions = { ...resolution, strict: true, noEmit: true, target: 'es2023', lib: ['es2023', 'dom'] };
  writeFileSync(
    join(project, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...compilerOptions, types: [] }, files: sources }),
  );
  const { stdout, status } = spawnSync('node', [resolve('node_modules/typescript/bin/tsc'), '-p', project], {
    encoding: 'utf8',
  });
  expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
});

test.each(examples)('%s runs', (name) => {
  const { stderr, status } = spawnSync('node', [name], { cwd: project, encoding: 'utf8' });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
});

test('its command finds the same in threads as without', () => {
  const folder = join(project, 'articles');
  mkdirSync(folder);
  for (const [index, { text }] of [...archive(40)].entries()) writeFileSync(join(folder, `${index}.txt`), text);
  const [alone, ...more] = ['1', '2', '3'].map((jobs) =>
    spawnSync('node', ['node_modules/quotecheck/bin/quotecheck.js', 'extract', folder, '--jobs', jobs], {
      cwd: project,
      encoding: 'utf8',
    }),
  );
  expect([alone?.stderr, alone?.status]).toEqual(['', 0]);
  expect(alone?.stdout.split('\n').length).toBeGreaterThan(400);
  for (const one of more) expect([one.status, one.stdout === alone?.stdout]).toEqual([0, true]);
}, 120_000);

test('its command finds the same with the thread that it starts unasked as without', () => {
  const [usual, alone] = [[], ['--jobs', '1']].map((asked) =>
    spawnSync('node', ['node_modules/quotecheck/bin/quotecheck.js', resolve('seeds'), '-f', 'json', ...asked], {
      cwd: project,
      encoding: 'utf8',
    }),
  );
  expect([usual?.stderr, usual?.status]).toEqual(['', 0]);
  expect(usual?.stdout).toBe(alone?.stdout);
}, 60_000);

test('an interrupt ends its command and all threads at once, by its signal', async () => {
  const folder = join(project, 'many');
  mkdirSync(folder);
  for (const [index, { text }] of [...archive(150)].entries()) writeFileSync(join(folder, `${index}.txt`), text);
  const report = join(project, 'report.ndjson');
  const argv = ['node_modules/quotecheck/bin/quotecheck.js', 'extract', folder, '--jobs', '2', '-o', report];
  const child = spawn('node', argv, { cwd: project });
  const isBegun = () => readdirSync(project).some((name) => name.startsWith('report.ndjson.'));
  while (!isBegun() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill('SIGINT');
  const signal = await new Promise((resolve) => child.on('close', (_, name) => resolve(name)));
  expect([signal, readdirSync(project).filter((name) => name.startsWith('report.'))]).toEqual(['SIGINT', []]);
}, 120_000);
