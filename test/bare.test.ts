/** Quotes without their articles' texts are followed to their bases and judged. */

import { expect, test } from 'vitest';
import { bareLineages } from '../src/bare.ts';
import type { BareQuote } from '../src/match/bare/index.ts';
import type { Article } from '../src/model.ts';

const whole = 'The crane at Pier 4 was never inspected after the storm in Marlow.';

function article(id: string, outlet: string): Article {
  const unknown = { title: null, published: '2024-03-05', url: null, credits: [], furniture: [] };
  return { id, path: `${id}.txt`, text: '', outlet, origin: { start: 0, line: 1, column: 1 }, ...unknown };
}

function quote(article: number, text: string): BareQuote {
  return { article, text, kind: 'direct', speaker: { name: 'Ana Ruiz', via: 'name', confidence: 0.9 } };
}

test('every variant has its label, and the indices of its quotes', () => {
  const articles = [article('a', 'Hill Observer'), article('b', 'Quay Post'), article('c', 'Marlow Times')];
  const quotes = [
    quote(0, whole),
    quote(1, whole),
    quote(2, 'It was never inspected after the storm in Marlow.'),
    quote(2, 'The pier will be rebuilt.'),
  ];
  const found = [...bareLineages(articles, quotes, { story: 'all' })];
  const told = found.map(({ lineage, quotes: own }) => ({
    own,
    base: lineage.baseReason,
    status: lineage.status,
    labels: [...lineage.judgements.values()].flatMap(({ labels }) => labels.map(({ label }) => label)),
  }));
  expect(told).toEqual([
    { own: [0, 1, 2], base: 'agreement', status: 'several-sources', labels: expect.arrayContaining(['verbatim']) },
    { own: [3], base: 'only', status: 'one-outlet', labels: [] },
  ]);
  expect(told[0]?.labels).toHaveLength(2);
});

test('what one article says twice is judged at both places', () => {
  const quotes = [quote(0, whole), quote(1, 'never inspected after the storm'), quote(1, whole)];
  const [one] = bareLineages([article('a', 'Hill Observer'), article('b', 'Quay Post')], quotes, { story: 'all' });
  const texts = one?.lineage.utterance.members.map(({ quote: { article: own, parts } }) =>
    parts.map(({ start, end }) => own.text.slice(start, end)).join(),
  );
  expect(texts).toEqual(quotes.map(({ text }) => text));
});
