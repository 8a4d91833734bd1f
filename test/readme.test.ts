import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { remade } from './readme.ts';

test('what the README shows is what happens: `npm run readme` writes it', async () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(await remade(readme)).toBe(readme);
});
