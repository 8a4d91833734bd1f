/** Record streams: an article may hold more quotes than a call takes arguments. */

import { expect, test } from 'vitest';
import { recordsTo } from '../../src/cli/record-streams.ts';
import type { World } from '../../src/cli/world.ts';

const many = Array.from({ length: 200_000 }, (_, id) => ({ record: 'quote', value: { id } }) as const);

test.each([
  { format: 'ndjson', last: '{"record":"quote","id":199999}' },
  { format: 'json', last: '}' },
])('$format takes any number of records at once', async ({ format, last }) => {
  let written = '';
  const out = async (text: string) => {
    written += text;
    return true;
  };
  const { add, end } = recordsTo([{ format, file: null }], { out, err: () => {} } as unknown as World);
  expect([await add(many), await end()]).toEqual([true, true]);
  expect(written.trimEnd().split('\n').at(-1)).toBe(last);
  expect(written.match(/"id":/g)?.length).toBe(many.length);
});
