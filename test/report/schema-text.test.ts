import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaText } from './schema-text.ts';

test('the published schema is the declared one: `npm run schema` writes it', () => {
  expect(readFileSync('src/report/report.schema.json', 'utf8')).toBe(schemaText());
});

test('the package has it, where it says', () => {
  const { exports, files } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(exports['./report.schema.json']).toBe('./src/report/report.schema.json');
  expect(files).toContain('src/report/report.schema.json');
});
