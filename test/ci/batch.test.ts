/** 20 new articles beside 480: what a developer sees of them, and that it is of them alone. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageOf, seen } from './batch.ts';

test('a batch is judged against the whole, reported on alone, and shown as docs/ci.md says', () => {
  const found = seen();
  expect(found.articles).toEqual({ known: 480, fresh: 20 });
  expect(found.outputs).toMatchObject({ 'known-count': '0', 'stale-count': '0', status: '1' });
  expect(Number(found.outputs['failing-count'])).toBeGreaterThan(0);
  expect(found.files).toEqual({
    sarif: Number(found.outputs['new-count']),
    cases: found.articles.fresh,
    failures: Number(found.outputs['failing-count']),
  });
  expect(found.status).toBe(1);
  expect(pageOf(found)).toBe(readFileSync('docs/ci.md', 'utf8'));
}, 240_000);
