import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaTexts } from './schema-text.ts';

test.each(Object.entries(schemaTexts))('%s is the declared schema: `npm run schema` writes it', (file, text) => {
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test.each(Object.keys(schemaTexts))('the package has %s, where it says', (file) => {
  const { exports, files } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(exports[`./${file.split('/').at(-1)}`]).toBe(`./${file}`);
  expect(files).toContain(file);
});
