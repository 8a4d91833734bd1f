/** How quotes fare over many articles: what is counted, what is left out, and where no rate is given. */

import { expect, test } from 'vitest';
import type { LinkRecord, QuoteRecord, Report } from '../../src/model.ts';
import { copiesIn } from '../../src/rates/copies.ts';
import { ratesBy } from '../../src/rates/index.ts';
import { resampled } from '../../src/rates/resample.ts';
import { sample } from '../report/sample.ts';

const [pattern] = sample.quotes.filter(({ judgement }) => judgement.severity === 'high');

/** A report with so many quotes in each of so many articles of one outlet, some of them as the base has them. */
function reportOf(
  articles: number,
  quotes: number,
  verbatim: (n: number) => boolean,
  kind = 'direct' as const,
): Report {
  const [article] = sample.articles;
  if (!pattern || !article) throw new Error('the sample has no quote to begin with');
  const ids = Array.from({ length: articles }, (_, n) => `a-${n}`);
  const same = { ...pattern.judgement, labels: [], flags: [], severity: 'none' as const };
  const listed = ids.flatMap((id, at) =>
    Array.from({ length: quotes }, (_, n): QuoteRecord => {
      const number = at * quotes + n;
      const judgement = verbatim(number) ? same : pattern.judgement;
      return { ...pattern, id: `q-${number}`, kind, article: id, judgement };
    }),
  );
  return {
    ...sample,
    articles: ids.map((id) => ({ ...article, id, outlet: 'Coast Times' })),
    quotes: listed,
    links: [],
  };
}

const rateOf = (word: string, report: Report) => ratesBy('outlet', report)[0]?.rates[word];

test('a rate stands between its bounds, and the four outcomes add up', () => {
  const report = reportOf(10, 4, (n) => n % 4 !== 0);
  const { rate, low, high } = rateOf('verbatim', report) ?? {};
  expect(rate).toBe(0.75);
  expect([Number(low) <= 0.75, Number(high) >= 0.75]).toEqual([true, true]);
  const sum = ['verbatim', 'cut', 'declared', 'undeclared'].reduce(
    (all, word) => all + (rateOf(word, report)?.count ?? 0),
    0,
  );
  expect(sum).toBe(40);
});

test.each([
  { title: 'nineteen quotes', articles: 19, quotes: 1 },
  { title: 'a hundred quotes in four articles', articles: 4, quotes: 25 },
])('$title bear no rate, but are counted', ({ articles, quotes }) => {
  expect(
    rateOf(
      'verbatim',
      reportOf(articles, quotes, () => true),
    ),
  ).toEqual({ count: articles * quotes, rate: null, low: null, high: null });
});

test('twenty quotes in five articles bear one', () => {
  expect(
    rateOf(
      'verbatim',
      reportOf(5, 4, () => true),
    ),
  ).toEqual({ count: 20, rate: 1, low: 1, high: 1 });
});

const link = (from: string, to: string, directed = true, kind: LinkRecord['kind'] = 'copy'): LinkRecord => ({
  from,
  to,
  kind,
  directed,
  share: 0.9,
  score: 0.9,
  evidence: [],
});

test.each([
  { title: 'where a copy leads to', links: [link('a-0', 'a-1')], copies: ['a-1'] },
  { title: 'all but one of what nothing directs', links: [link('a-2', 'a-1', false)], copies: ['a-2'] },
  { title: 'none beside an original', links: [link('a-0', 'a-1'), link('a-1', 'a-2', false)], copies: ['a-1', 'a-2'] },
  { title: 'no rewrite', links: [link('a-0', 'a-1', true, 'rewrite')], copies: [] },
])('copies are $title', ({ links, copies }) => {
  expect([...copiesIn({ links })].sort()).toEqual(copies);
});

test('copies are left out and counted', () => {
  const report = { ...reportOf(10, 4, () => true), links: [link('a-0', 'a-1'), link('a-0', 'a-2')] };
  expect(ratesBy('outlet', report)[0]).toMatchObject({ articles: 8, copies: 2, compared: 32 });
});

test('bounds are of articles, not of quotes: few articles that differ leave more open', () => {
  const spread = (articles: readonly number[]) => {
    const { low, high } = resampled(articles.map((count) => ({ of: 10, count })));
    return high - low;
  };
  expect(spread([0, 10, 0, 10, 0, 10])).toBeGreaterThan(2 * spread([5, 5, 5, 5, 5, 4]));
  expect(spread([1, 2, 3])).toBe(spread([1, 2, 3]));
});
