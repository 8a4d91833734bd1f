/** Several forms in one run, each to its place, and what happens when one place fails. */

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deliverEach } from '../../src/cli/deliver.ts';
import { type Destination, keepApart } from '../../src/cli/destinations.ts';
import type { World } from '../../src/cli/world.ts';
import { run } from './fake-world.ts';

const harbour = '“We will rebuild the harbour this winter,” Mayor Ana Ruiz told reporters on Monday.\n';
const files = { 'harbour/a.txt': harbour, 'harbour/b.txt': `The wind fell at noon. ${harbour}` };

test('one form to standard output, the others to their files', async () => {
  const ran = await run(['harbour', '-f', 'table', '-f', 'json=r.json', '-f', 'ndjson=a=b.ndjson'], { files });
  expect(ran).toMatchObject({ status: 0, err: '' });
  expect(ran.out).toContain('Ana Ruiz');
  expect(Object.keys(ran.files).sort()).toEqual(['a=b.ndjson', 'r.json']);
  expect(JSON.parse(ran.files['r.json'] ?? '').quotes.length).toBe(2);
});

test.each([
  { argv: ['-f', 'json', '-o', 'r.json'], written: ['r.json'], out: false },
  { argv: ['-f', 'json=r.json'], written: ['r.json'], out: false },
  { argv: ['-f', 'json=r.json', '-f', 'table', '-o', 't.txt'], written: ['r.json', 't.txt'], out: false },
  { argv: ['-f', 'json=-', '-f', 'table', '-o', 't.txt'], written: ['t.txt'], out: true },
  { argv: ['-o', '-'], written: [], out: true },
])('$argv writes $written', async ({ argv, written, out }) => {
  const ran = await run(['harbour', ...argv], { files });
  expect(ran.status).toBe(0);
  expect(Object.keys(ran.files)).toEqual(written);
  expect(ran.out !== '').toBe(out);
});

test.each([
  { argv: ['-f', 'table', '-f', 'json'], says: 'two forms of the report go to standard output' },
  { argv: ['-f', 'ndjson=r', '-f', 'json=r'], says: 'two forms of the report go to r' },
  { argv: ['-f', 'json=r', '-o', 'r'], says: 'every form names its file' },
  { argv: ['-f', 'json=r.json', '-o', 't.txt'], says: 'nothing is left for t.txt' },
  { argv: ['-f', 'json='], says: "no file stands behind the = of 'json='" },
  { argv: ['-f', 'jsn=r.json'], says: 'Did you mean json?' },
  { argv: ['-f', 'table', '-f', 'json=nowhere/r.json'], says: 'cannot write nowhere/r.json' },
  { argv: ['-f', 'table', '-f', 'json=harbour/a.txt'], says: 'it is one of the articles' },
  { argv: ['-f', 'ndjson=r', '-f', 'json=./r'], says: 'two forms of the report go to ./r' },
  { argv: ['--list', '-o', './harbour/a.txt'], says: 'it is one of the files listed' },
  { argv: ['--list', '-f', 'json=r.json'], says: '--list has one form' },
  { argv: ['--baseline', 'x', '-o', './x'], says: 'cannot write ./x: it is the baseline' },
  { argv: ['--suppressions', 'x', '-o', 'x'], says: 'it is the file of --suppressions' },
  { argv: ['--aliases', 'x', '-f', 'json=x'], says: 'it is the file of --aliases' },
  { argv: ['--overrides', 'x', '-f', 'json=x'], says: 'it is the file of --overrides' },
  { argv: ['--outlets', 'x', '-f', 'json=x'], says: 'it is the file of --outlets' },
  { argv: ['--files-from', 'x', '-f', 'json=x'], says: 'it is the file of --files-from' },
  { argv: ['-f', 'json=x', '--reference', 'y', 'x'], says: 'it is a file of --reference' },
  { argv: ['--config', 'harbour/c.yaml', '-o', 'harbour/c.yaml'], says: 'it is the config' },
  { argv: ['--baseline', 'x', '--aliases', 'x', '--update-baseline'], says: 'it is the file of --aliases' },
])('$argv is refused before anything is written', async ({ argv, says }) => {
  const {
    status,
    out,
    err,
    files: written,
  } = await run(['harbour', ...argv], { files: { ...files, 'harbour/c.yaml': 'width: 80' } });
  expect({ status, out, written }).toEqual({ status: 2, out: '', written: {} });
  expect(err).toContain(says);
});

describe.each([
  { command: 'check', argv: ['harbour', '-f', 'table'] },
  { command: 'extract', argv: ['extract', 'harbour', '-f', 'json'] },
  { command: 'articles', argv: ['articles', 'harbour', '-f', 'table'] },
  { command: 'compare', argv: ['compare', 'We will go.', 'We will never go.', '-f', 'table'] },
])('$command, where one file cannot be written after all', ({ argv }) => {
  test('writes the others, tells, and exits with 2', async () => {
    const ran = await run([...argv, '-f', 'ndjson=full/r.ndjson'], { files });
    expect({ status: ran.status, written: ran.files }).toEqual({ status: 2, written: {} });
    expect(ran.out).not.toBe('');
    expect(ran.err).toContain('cannot write full/r.ndjson: no space left on device [unwritable]');
  });
});

test('two names of one file are one, links followed, whether it is there yet or not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'quotecheck-'));
  mkdirSync(join(folder, 'd'));
  symlinkSync(join(folder, 'd'), join(folder, 'link'));
  const files = { real: (path: string) => realpath(path) } as World['files'];
  const kept = [{ path: join(folder, 'd/known.json'), what: 'the baseline' }];
  const written = (name: string) => keepApart([join(folder, name)], kept, files);
  await expect(written('link/known.json')).rejects.toThrow('it is the baseline');
  await expect(written('link/other.json')).resolves.toBeUndefined();
  writeFileSync(join(folder, 'd/known.json'), '');
  symlinkSync(join(folder, 'd/known.json'), join(folder, 'k'));
  await expect(written('k')).rejects.toThrow('it is the baseline');
  rmSync(folder, { recursive: true });
});

test('a file that cannot be written does not hide what was found', async () => {
  const argv = ['-f', 'json=full/r.json', '-f', 'ndjson=r.ndjson', '-f', 'table'];
  const ran = await run(['harbour', ...argv], { files });
  expect(ran.status).toBe(2);
  expect(Object.keys(ran.files)).toEqual(['r.ndjson']);
  expect(ran.out).toContain('Ana Ruiz');
});

test('a form that cannot be made stops no other', async () => {
  const arrived: string[] = [];
  let told = '';
  const world = {
    out: async (text: string) => arrived.push(text) > 0,
    err: (text: string) => {
      told += text;
    },
  };
  const make = async ({ format }: Destination) => {
    if (format === 'odd') throw new TypeError('no such shape');
    return format;
  };
  const destinations = ['odd', 'even'].map((format) => ({ format, file: null }));
  const isWhole = await deliverEach(destinations, make, world as unknown as World);
  expect({ isWhole, arrived }).toEqual({ isWhole: false, arrived: ['even'] });
  expect(told).toContain('the form odd for standard output failed: no such shape [broken-form]');
  expect(told).toMatch(/\nTypeError: no such shape\n +at .*destinations\.test\.ts/);
});

describe('NDJSON', () => {
  const records = (text: string) =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));

  test('has what is read before what is compared, and the rest after', async () => {
    const given = { ...files, 'harbour/c.txt': Uint8Array.of(0xff, 0xfe, 0x00) };
    const pieces: string[] = [];
    const hear = (piece: string) => void pieces.push(piece);
    const { status } = await run(['harbour', '-f', 'ndjson'], { files: given, hear });
    const kinds = pieces.map((piece) => [...new Set(records(piece).map(({ record }) => record))]);
    expect({ status, kinds }).toEqual({
      status: 2,
      kinds: [
        ['article', 'problem'],
        ['story', 'quote', 'utterance', 'summary'],
      ],
    });
  });

  test('says what JSON says', async () => {
    const argv = ['harbour', '--fail-on', 'high', '-f', 'ndjson', '-f', 'json=r.json'];
    const { out, files: written } = await run(argv, { files });
    const { schemaVersion: _, tool: __, files: ___, gate, summary, ...lists } = JSON.parse(written['r.json'] ?? '');
    const found = records(out);
    const of = (kind: string) => found.filter(({ record }) => record === kind).map(({ record, ...rest }) => rest);
    const storyOf = new Map(of('story').flatMap(({ id, articles }) => articles.map((one: string) => [one, id])));
    expect(of('article').map((one) => ({ ...one, story: storyOf.get(one.id) }))).toEqual(
      lists.articles.map((one: object) => expect.objectContaining(one)),
    );
    for (const [kind, list] of [
      ['quote', 'quotes'],
      ['utterance', 'utterances'],
      ['link', 'links'],
    ] as const)
      expect(of(kind)).toEqual(lists[list]);
    expect(of('gate')).toEqual([gate]);
    expect(of('summary')).toEqual([summary]);
  });

  test('leaves the words out from the start when told to', async () => {
    const pieces: string[] = [];
    const hear = (piece: string) => void pieces.push(piece);
    await run(['harbour', '-f', 'ndjson', '--no-text'], { files, hear });
    expect(pieces.length).toBe(2);
    for (const piece of pieces) expect(piece).not.toMatch(/harbour this|Ruiz|rebuild/);
  });
});
