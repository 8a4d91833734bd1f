/** --cache: the same report, sooner; and the command that tells of it and clears it. */

import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { cacheFolder } from '../../../src/cli/cache/folder.ts';
import { programHash } from '../../../src/cli/cache/program.ts';
import { shelfIn } from '../../../src/cli/cache/shelf.ts';
import { archive } from '../../bench/archive.ts';
import { run } from '../fake-world.ts';

const root = mkdtempSync(join(tmpdir(), 'quotecheck-'));
afterAll(() => rmSync(root, { recursive: true }));

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(root, 'case-')), 'cache');
});

const files = {
  ...Object.fromEntries([...archive(2)].map(({ text }, index) => [`desk/${index}.txt`, text])),
  'desk/page.html':
    '<title>Gale</title><p>It blew hard in the harbour of Port Ellis. “We will rebuild the pier,” said Ana Ruiz.',
  'desk/wire.jsonl': ['pier', 'quay', 'dock']
    .map(
      (what) =>
        `${JSON.stringify({ title: what, text: `“We will rebuild the ${what} this winter,” said Ana Ruiz.` })}\n`,
    )
    .join(''),
};
const argv = ['desk', '-f', 'json', '--jobs', '1'];
const entries = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => statSync(name).isFile());

describe('a run with a cache', () => {
  test('says what one without says, whether it fills the cache or is filled by it', async () => {
    const without = await run(argv, { files });
    const cold = await run([...argv, '--cache', folder], { files });
    const times = entries().map((name) => statSync(name).mtimeMs);
    const warm = await run([...argv, '--cache', folder], { files });
    expect(without.status).toBe(0);
    expect(cold).toEqual(without);
    expect(warm).toEqual(without);
    expect(times).toHaveLength(6);
    expect(entries().map((name) => statSync(name).mtimeMs)).toEqual(times);
  });

  test('reads anew what has changed, and of JSON Lines that line alone', async () => {
    await run([...argv, '--cache', folder], { files });
    const changed = { ...files, 'desk/wire.jsonl': files['desk/wire.jsonl'].replace('the quay', 'the old quay') };
    const warm = await run([...argv, '--cache', folder], { files: changed });
    expect(warm).toEqual(await run(argv, { files: changed }));
    expect(entries()).toHaveLength(7);
  });

  test.each([
    { option: 'an alias', more: ['--aliases', 'names.txt'] },
    { option: 'an outlet', more: ['--outlets', 'map.csv'] },
    { option: 'a language', more: ['--language', 'en'] },
    { option: 'a form', more: ['--type', 'text'] },
  ])('does as $option says that it did not know before', async ({ more }) => {
    const given = { ...files, 'names.txt': 'Ana Ruiz = Anna Ruiz\n', 'map.csv': 'pattern,outlet\ndesk/,Pier Post\n' };
    await run([...argv, '--cache', folder], { files: given });
    const warm = await run([...argv, ...more, '--cache', folder], { files: given });
    expect(warm).toEqual(await run([...argv, ...more], { files: given }));
  });

  test('makes anew what was damaged, and says so', async () => {
    const first = await run([...argv, '--cache', folder], { files });
    const [one = '', two = '', three = ''] = entries();
    truncateSync(one, 100);
    writeFileSync(two, readFileSync(three));
    const again = await run([...argv, '--cache', folder], { files });
    expect(again).toEqual({
      ...first,
      err: `${first.err}quotecheck: the cache was damaged, and is made anew in 2 places\n`,
    });
    expect(await run([...argv, '--cache', folder], { files })).toEqual(first);
  });

  test('goes on where nothing can be kept, and says so', async () => {
    writeFileSync(folder, 'a file stands here');
    const { status, out, err } = await run(['extract', ...argv, '--cache', folder], { files });
    expect({ status, out }).toMatchObject({ status: 0, out: (await run(['extract', ...argv], { files })).out });
    expect(err).toMatch(/^quotecheck: the cache could not be written: (?:ENOTDIR|EEXIST)/);
  });
});

test('two runs at once make one cache, and each its report', async () => {
  const desk = join(root, 'two');
  mkdirSync(desk);
  for (const [index, { text }] of [...archive(12)].entries()) writeFileSync(join(desk, `${index}.txt`), text);
  const output = (...more: readonly string[]) =>
    new Promise<string>((resolve) => {
      const child = spawn(process.execPath, ['--import', 'tsx', 'test/cli/entry.ts', 'extract', desk, ...more]);
      let out = '';
      child.stdout.on('data', (piece) => {
        out += piece;
      });
      child.on('close', (status) => resolve(`${status} ${out}`));
    });
  const both = await Promise.all([output('--cache', folder), output('--cache', folder)]);
  const warm = await output('--cache', folder);
  expect(warm).toMatch(/^0 \{"record"/);
  expect(both).toEqual([warm, warm]);
  expect(entries()).toHaveLength(12);
  expect(entries().filter((name) => name.endsWith('.tmp'))).toEqual([]);
}, 60_000);

describe('quotecheck cache', () => {
  test('tells where it is and how large', async () => {
    expect((await run(['cache', 'info', '--cache', folder])).out).toBe(`${folder}: 0 entries, 0 kilobytes\n`);
    await run([...argv, '--cache', folder], { files });
    const { out } = await run(['cache', 'info', '--cache', folder, '-f', 'json']);
    const bytes = entries().reduce((sum, name) => sum + statSync(name).size, 0);
    expect(JSON.parse(out)).toEqual({ folder, entries: 6, bytes, cleared: false });
  });

  test('clears it, and nothing that is not of the cache', async () => {
    await run([...argv, '--cache', folder], { files });
    const [one = ''] = entries();
    writeFileSync(`${one}.0123456789ab.tmp`, 'left by a run that was killed');
    const others = [join(folder, 'notes.txt'), join(one, '..', 'notes.txt')];
    for (const other of others) writeFileSync(other, 'kept');
    expect((await run(['cache', 'clear', '--cache', folder])).out).toMatch(/: 6 entries, \d+ kilobytes, taken away\n$/);
    expect(entries().sort()).toEqual([...others].sort());
    expect((await run(['cache', 'clear', '--cache', join(folder, 'none')])).status).toBe(0);
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  test.each([[[]], [['empty']], [['info', 'clear']]])('%j is refused', async (words) => {
    const { status, err } = await run(['cache', ...words]);
    expect({ status, err }).toMatchObject({ status: 2, err: expect.stringContaining('cache takes info or clear') });
  });
});

test('what the program is, is told by its own files and the library that it hangs on, and stays', () => {
  expect(programHash()).toMatch(/^[0-9a-f]{64}$/);
  expect(programHash()).toBe(programHash());
});

test.each([
  { system: 'linux x64', env: { HOME: '/home/ana' }, place: '/home/ana/.cache/quotecheck' },
  { system: 'linux x64', env: { HOME: '/home/ana', XDG_CACHE_HOME: '/tmp/c' }, place: '/tmp/c/quotecheck' },
  { system: 'linux x64', env: { HOME: '/home/ana', XDG_CACHE_HOME: 'here' }, place: '/home/ana/.cache/quotecheck' },
  { system: 'darwin arm64', env: { HOME: '/Users/ana' }, place: '/Users/ana/Library/Caches/quotecheck' },
  { system: 'win32 x64', env: { LOCALAPPDATA: '/Local', USERPROFILE: '/ana' }, place: '/Local/quotecheck' },
])('on $system with $env it is in $place', ({ system, env, place }) => {
  const host = { node: 'v20.19.0', system, processors: 1 };
  expect(cacheFolder('auto', { env, host })).toBe(place);
  expect(cacheFolder('here', { env, host })).toBe('here');
});

test('without any place for it, one is to be named', async () => {
  expect(await run([...argv, '--cache'], { files })).toMatchObject({
    status: 2,
    err: expect.stringContaining('[bad-option]'),
  });
});

test('an entry that cannot be put leaves nothing beside it', async () => {
  const name = 'ab'.repeat(32);
  mkdirSync(join(folder, name.slice(0, 2), name.slice(2), 'x'), { recursive: true });
  const shelf = shelfIn(folder, { add: () => {}, remove: () => {} });
  await expect(shelf.put(name, new Uint8Array(3))).rejects.toThrow();
  expect(readdirSync(join(folder, 'ab'))).toEqual([name.slice(2)]);
  expect(await shelf.get(name)).toBeNull();
});
