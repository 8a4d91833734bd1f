import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as library from '../src/index.ts';
import { documents, remade } from './readme.ts';

test.each(documents)('what %s shows is what happens: `npm run readme` writes it', async (document) => {
  const text = readFileSync(document, 'utf8');
  expect(await remade(text)).toBe(text);
});

test.each(Object.keys(library))('the README speaks of the export %s', (name) => {
  expect(readFileSync('README.md', 'utf8')).toMatch(new RegExp(`\\b${name}\\b`));
});
