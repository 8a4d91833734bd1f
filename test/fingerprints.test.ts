/** What a finding is known by: what it follows, and what leaves it alone. */

import { describe, expect, test } from 'vitest';
import { fingerprinted } from '../src/fingerprints.ts';
import type { QuoteRecord, Report } from '../src/model.ts';
import { sample } from './report/sample.ts';

const of = (report: Report) =>
  Object.fromEntries(fingerprinted(report).quotes.map(({ id, fingerprint }) => [id, fingerprint]));
const cut = 'q-00000002';
const withCut = (change: (quote: QuoteRecord) => QuoteRecord): Report => ({
  ...sample,
  quotes: sample.quotes.map((quote) => (quote.id === cut ? change(quote) : quote)),
});
const words = (text: string) => (quote: QuoteRecord) => ({
  ...quote,
  text,
  parts: quote.parts.map((part) => ({ ...part, text })),
});

test('what differs has one, what does not has none', () => {
  for (const { judgement, fingerprint } of fingerprinted(sample).quotes)
    expect(fingerprint !== undefined).toBe(judgement.severity !== 'none');
});

describe('it stays', () => {
  test.each<[string, Report]>([
    [
      'when the lines move',
      withCut((quote) => ({ ...quote, parts: quote.parts.map((part) => ({ ...part, line: 90 })) })),
    ],
    ['when another base is chosen', withCut((quote) => ({ ...quote, judgement: { ...quote.judgement, base: 'q-9' } }))],
    ['when marks and case change', withCut(words('NO ONE believed that the crane would hold, but it did'))],
    ['when severity changes', withCut((quote) => ({ ...quote, judgement: { ...quote.judgement, severity: 'low' } }))],
    ['when other articles go', { ...sample, quotes: sample.quotes.filter(({ id }) => id === cut) }],
    [
      'when the file of an outlet moves',
      { ...sample, articles: sample.articles.map((one) => ({ ...one, path: 'x' })) },
    ],
  ])('%s', (_, report) => {
    expect(of(report)[cut]).toBe(of(sample)[cut]);
  });
});

describe('it changes', () => {
  test.each<[string, Report]>([
    ['with the words', withCut(words('No one believed that the crane would stand, but it did.'))],
    ['with what became of them', withCut((quote) => ({ ...quote, judgement: { ...quote.judgement, flags: [] } }))],
    ['with the outlet', { ...sample, articles: sample.articles.map((one) => ({ ...one, outlet: 'The Pier' })) }],
  ])('%s', (_, report) => {
    expect(of(report)[cut]).not.toBe(of(sample)[cut]);
  });
});

test('the same finding twice is counted', () => {
  const again = { ...sample, quotes: sample.quotes.flatMap((quote) => (quote.id === cut ? [quote, quote] : [quote])) };
  const twice = fingerprinted(again).quotes.flatMap(({ id, fingerprint }) => (id === cut ? [fingerprint] : []));
  expect(twice.map((one) => one?.split(':')[1])).toEqual(['1', '2']);
  expect(new Set(twice.map((one) => one?.split(':')[0])).size).toBe(1);
});
