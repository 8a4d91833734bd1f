/** The archive of the benches: the same for everybody, and of the size that is claimed. */

import { expect, test } from 'vitest';
import { articlesOf } from '../../src/read/articles-of.ts';
import { archive } from './archive.ts';

const papers = [...archive(200)];

test('the same seed makes the same archive, and a longer one begins with it', () => {
  expect([...archive(50)]).toEqual(papers.slice(0, 50));
  expect([...archive(50, 2)]).not.toEqual(papers.slice(0, 50));
});

test('articles have some 4.5 kB, an outlet, a day and a place of their own', () => {
  const size = papers.reduce((sum, { text }) => sum + text.length, 0) / papers.length;
  expect(Math.round(size / 100)).toBe(45);
  expect(new Set(papers.map(({ path }) => path)).size).toBe(papers.length);
  for (const { path, text } of papers.slice(0, 20)) {
    expect(articlesOf(path, text)[0]?.text).toContain('“');
  }
});

test('the vocabulary goes on growing', () => {
  const words = (from: number, to: number) =>
    new Set(papers.slice(from, to).flatMap(({ text }) => text.split(/[^\p{L}]+/u)));
  expect(words(0, 200).size).toBeGreaterThan(1.3 * words(0, 100).size);
});
