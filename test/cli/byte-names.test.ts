/** Names that are not UTF-8: there and back, and read from a real folder. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { bytesOf, nameOf } from '../../src/cli/byte-names.ts';

test.each([
  { bytes: Buffer.from('café “x”.txt'), name: 'café “x”.txt' },
  { bytes: Buffer.from('\uFFFD.txt'), name: '\uFFFD.txt' },
  { bytes: Buffer.from('caf\xE9.txt', 'latin1'), name: 'caf\uDCE9.txt' },
  { bytes: Buffer.concat([Buffer.from('é'), Buffer.of(0xe9)]), name: 'é\uDCE9' },
  { bytes: Buffer.of(0xed, 0xa0, 0x80), name: '\uDCED\uDCA0\uDC80' },
])('$bytes is $name', ({ bytes, name }) => {
  expect(nameOf(bytes)).toBe(name);
  expect(Buffer.from(bytesOf(name))).toEqual(bytes);
});

test('any bytes come back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ min: 1, max: 255 }), (bytes) =>
      Buffer.from(bytesOf(nameOf(bytes))).equals(Buffer.from(bytes)),
    ),
  );
});

const folder = mkdtempSync(join(tmpdir(), 'quotecheck-'));
afterAll(() => rmSync(folder, { recursive: true }));

// Other systems refuse such names.
test.runIf(process.platform === 'linux').each([
  { how: 'in a folder', argv: [folder], input: '' },
  { how: 'in a list', argv: ['--files-from', '-'], input: Buffer.from(`${folder}/caf\xE9.txt\0`, 'latin1') },
])('an article $how is read', ({ argv, input }) => {
  const story = '“We will rebuild the old harbour this winter,” Mayor Ana Ruiz told reporters on Monday.\n';
  writeFileSync(Buffer.from(`${folder}/caf\xE9.txt`, 'latin1'), story);
  const entry = ['--import', 'tsx', 'test/cli/entry.ts', 'articles', '--format', 'json'];
  const { status, stdout } = spawnSync(process.execPath, [...entry, ...argv], { input, encoding: 'utf8' });
  expect(status).toBe(0);
  expect(JSON.parse(stdout).files[0].path).toBe(`${folder}/caf\uDCE9.txt`);
});
