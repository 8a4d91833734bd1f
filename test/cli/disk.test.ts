/** Files as they are on a disk: read piece by piece, and written whole or not at all. */

import { EventEmitter } from 'node:events';
import { appendFileSync, chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import * as disk from '../../src/cli/disk.ts';
import { chunks } from '../../src/cli/disk.ts';
import { unfinished } from '../../src/cli/unfinished.ts';
import { world } from '../../src/cli/world.ts';

const root = mkdtempSync(join(tmpdir(), 'quotecheck-'));
afterAll(() => rmSync(root, { recursive: true }));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(root, 'case-'));
});

/** A process that signals are sent to, and that tells which it sends itself. */
function host() {
  const emitter = new EventEmitter();
  const sent: string[] = [];
  const own = { on: emitter.on.bind(emitter), off: emitter.off.bind(emitter), pid: 1 };
  return {
    emitter,
    sent,
    writing: unfinished({ ...own, kill: (_, signal) => sent.push(String(signal)) > 0 } as NodeJS.Process),
  };
}

const begin = (path: string) => disk.begin(path, host().writing);
const write = (path: string, text: string) => disk.write(path, text, host().writing);

async function read(path: string, meanwhile: () => void = () => {}): Promise<number> {
  let size = 0;
  for await (const piece of chunks(path)) {
    if (size === 0) meanwhile();
    size += piece.length;
  }
  return size;
}

test('a file comes in pieces that are all of it', async () => {
  const path = join(folder, 'a.txt');
  writeFileSync(path, 'x'.repeat(1_000_001));
  expect(await read(path)).toBe(1_000_001);
});

test('a file that is written to meanwhile is refused', async () => {
  const path = join(folder, 'a.txt');
  writeFileSync(path, 'x'.repeat(1_000_000));
  await expect(read(path, () => appendFileSync(path, 'more'))).rejects.toThrow('it changed while it was read');
});

test('a file that is gone is refused', async () => {
  await expect(read(join(folder, 'none.txt'))).rejects.toThrow('ENOENT');
});

test('what is abandoned leaves what was there, and nothing beside it', async () => {
  const path = join(folder, 'report.ndjson');
  writeFileSync(path, 'before');
  const begun = await begin(path);
  await begun.write('half of');
  await begun.abandon();
  expect([readdirSync(folder), readFileSync(path, 'utf8')]).toEqual([['report.ndjson'], 'before']);
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s while a file is written takes it away, leaves what was there and ends the run as it would have',
  async (signal) => {
    const { emitter, sent, writing } = host();
    const path = join(folder, 'report.ndjson');
    writeFileSync(path, 'before');
    await (await disk.begin(path, writing)).write('half of');
    expect(readdirSync(folder)).toHaveLength(2);
    emitter.emit(signal, signal);
    expect([readdirSync(folder), readFileSync(path, 'utf8'), sent]).toEqual([['report.ndjson'], 'before', [signal]]);
    expect(emitter.eventNames()).toEqual([]);
  },
);

test('signals are listened to only while a file is written, so that they end long work at once', async () => {
  const { emitter, writing } = host();
  const [a, b] = [await disk.begin(join(folder, 'a'), writing), await disk.begin(join(folder, 'b'), writing)];
  await a.commit();
  expect(emitter.listenerCount('SIGINT')).toBe(1);
  await b.abandon();
  expect(emitter.eventNames()).toEqual([]);
  await expect(disk.begin(join(folder, 'none', 'c'), writing)).rejects.toThrow('ENOENT');
  expect(emitter.eventNames()).toEqual([]);
});

test('what is written in pieces appears whole', async () => {
  const path = join(folder, 'report.ndjson');
  const begun = await begin(path);
  await begun.write('one\n');
  expect(readdirSync(folder)).not.toContain('report.ndjson');
  await begun.write('two\n');
  await begun.commit();
  await write(join(folder, 'other.json'), '{}');
  expect([readdirSync(folder), readFileSync(path, 'utf8')]).toEqual([['other.json', 'report.ndjson'], 'one\ntwo\n']);
});

// Nothing is forbidden to root.
test.skipIf(process.getuid?.() === 0)('a file in a folder that may not be written to is an obstacle', async () => {
  const path = join(folder, 'report.json');
  writeFileSync(path, 'before');
  const { obstacle } = world(process).files;
  expect(await obstacle(path)).toBeNull();
  chmodSync(folder, 0o555);
  expect(await obstacle(path)).toContain('permission denied in ');
  chmodSync(folder, 0o755);
});

test('a device is none, whatever its folder', async () => {
  expect(await world(process).files.obstacle('/dev/null')).toBeNull();
});
