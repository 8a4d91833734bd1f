/** How well files of every form are read, held so that a fall is seen. A floor is lowered only with its reason in the commit. */

import { beforeAll, expect, test } from 'vitest';
import { type PageScore, pages, scorePage, summary } from './pages.ts';
import { readability } from './readability.ts';

const scores: PageScore[] = [];

beforeAll(async () => {
  for (const page of pages) scores.push(...(await scorePage(page)));
}, 60_000);

test.each([
  { measure: 'recall', floor: 0.98 },
  { measure: 'precision', floor: 0.98 },
  { measure: 'metadata', floor: 0.97 },
  { measure: 'quoteRecall', floor: 0.95 },
] as const)('$measure is $floor or better', ({ measure, floor }) => {
  expect(summary(scores)[measure]).toBeGreaterThanOrEqual(floor);
});

test('no page is read worse than Readability reads pages', async () => {
  const other = await readability(pages.filter((page) => page.startsWith('html-')));
  const own = summary(scores.filter(({ name }) => name.startsWith('html-')));
  expect(own.recall).toBeGreaterThanOrEqual(other.recall);
  expect(own.precision).toBeGreaterThanOrEqual(other.precision);
});
