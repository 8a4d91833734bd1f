/** `quotecheck outlets` and `quotecheck speakers`. */

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { run } from './fake-world.ts';

const files = {
  'harbour/a.txt':
    '“We will rebuild the old harbour this winter, if the bank allows,” Mayor Ana Ruiz told reporters.\n',
  'harbour/b.txt': 'The wind fell at noon.\n\n“We will rebuild the new harbour this winter,” Ana Ruiz said.\n',
};

test('outlets are counted, and no rate is given of one quote', async () => {
  const { status, out } = await run(['outlets', 'harbour', '-f', 'json'], { files });
  const { outlets } = JSON.parse(out);
  expect(status).toBe(0);
  expect(outlets).toMatchObject([
    { name: 'harbour/b.txt', compared: 1, rates: { undeclared: { count: 1, rate: null } } },
  ]);
});

test.each(['outlets', 'speakers'])(
  '%s in JSON are as the published schema says, and a wrong count is not',
  async (command) => {
    const isValid = new Ajv2020().compile(JSON.parse(readFileSync('src/report/rates.schema.json', 'utf8')));
    const { out } = await run([command, 'harbour', '-f', 'json'], { files });
    const written = JSON.parse(out);
    expect([isValid(written), isValid.errors]).toEqual([true, null]);
    expect(isValid({ ...written, [command]: [{ ...written[command][0], compared: 'one' }] })).toBe(false);
  },
);

test('speakers have a row each', async () => {
  const { out } = await run(['speakers', 'harbour'], { files });
  expect(out).toContain('Ana Ruiz');
  expect(out).toContain('too few for rates');
  expect(out).toContain('not the truth');
});

test('what cannot be read is told with status 2', async () => {
  const { status, err } = await run(['outlets', 'harbour', 'nowhere.txt'], { files });
  expect([status, err]).toEqual([2, expect.stringContaining('[missing]')]);
});
