/** What `doctor` tells. */

import { expect, test } from 'vitest';
import { version } from '../../src/version.ts';
import { run } from './fake-world.ts';

const files = { 'a/one.txt': 'Words.', 'quotecheck.config.yaml': 'width: 90\ncolor: never' };

test('versions, terminal, config and paths', async () => {
  const { status, out } = await run(['doctor', 'a', 'b', '--format', 'json'], { files, env: { COLUMNS: '70' } });
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    quotecheck: version,
    node: 'v20.19.0',
    output: 'no terminal',
    COLUMNS: '70',
    'option width': 'set by quotecheck.config.yaml, line 1',
    'option color': 'set by quotecheck.config.yaml, line 2',
    'path a': 'folder',
    'path b': 'missing',
    reads: expect.stringContaining('.txt'),
  });
});

test('a broken config is told', async () => {
  expect(await run(['doctor'], { files: { 'quotecheck.config.json': '{' } })).toMatchObject({ status: 2, out: '' });
});

test('nothing of the environment reaches the terminal raw', async () => {
  const { out } = await run(['doctor', 'a\u001b[31m'], { env: { TERM: 'x\u001b[2J' } });
  expect(out).not.toContain('\u001b');
});
