import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documents, remade } from './readme.ts';

test.each(documents)('what %s shows is what happens: `npm run readme` writes it', async (document) => {
  const text = readFileSync(document, 'utf8');
  expect(await remade(text)).toBe(text);
});
