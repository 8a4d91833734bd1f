/** What the table says where, on the invented report. */

import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model.ts';
import { articleTable } from '../../src/report/articles.ts';
import { withoutText } from '../../src/report/no-text.ts';
import type { Style } from '../../src/report/reporter.ts';
import { table } from '../../src/report/table.ts';
import { sample } from './sample.ts';

const style: Style = { color: false, width: 100, groupBy: 'utterance', detail: 'brief' };

test.each<{ what: string; look?: Partial<Style>; given?: Report; says: RegExp }>([
  {
    what: 'an outlet stands before the place',
    says: /│ base {3}│ The Harbour Gazette · news\/harbour-gazette_1f2e3d4c5b\.txt:12:2/,
  },
  { what: 'the place stands alone where no outlet is known', says: /│ low {4}│ news\/003_9a8b7c6d5e4f\.txt:7:2/ },
  {
    what: 'a file that stands for an outlet has its name',
    given: linked('shared-source'),
    says: /003_9a8b7c6d5e4f\.txt, with Coast Times \(a common source\)/,
  },
  {
    what: 'two renderings of one original go back to neither',
    given: linked('rendering'),
    says: /003_9a8b7c6d5e4f\.txt, with Coast Times \(two renderings/,
  },
  { what: 'a line feed in a file name is no space', given: renamed('news/a\nb.txt'), says: /news\/a\\u000Ab\.txt:7:2/ },
  {
    what: 'by article, the place stands behind the speaker',
    look: { groupBy: 'article' },
    says: /│ base {3}│ Ana Ruiz · news\/harbour/,
  },
  {
    what: 'by article, the base has its own speaker',
    look: { groupBy: 'article' },
    given: spokenBy('Omar Haddad'),
    says: /Omar Haddad · news\/coast(.|\n)*against Ana Ruiz, The Harbour Gazette, news\/harbour/,
  },
  { what: 'in full, the base is first', look: { detail: 'full' }, says: /u-00000002\n┌─*┬─*┐\n│ base/ },
  { what: 'in full, shares are of outlets', look: { detail: 'full' }, says: /carried +│ 100 % by The Harbour Gazette/ },
  {
    what: 'in full, what is around begins and ends with words',
    look: { detail: 'full' },
    given: amid('er and harbour, Mayor Ana Ruiz: “', '” The wind had fallen by noon, sai'),
    says: /… and harbour, Mayor Ana Ruiz: “\[quote\]” The wind had fallen by noon, …/,
  },
  {
    what: 'in full, what is around is not cut where the article begins',
    look: { detail: 'full' },
    says: /│ She said: \[quote\] The wind fell\./,
  },
])('$what', ({ look, given = sample, says }) => {
  expect(table(given, { ...style, ...look })).toMatch(says);
});

test.each<{ what: string; look?: Partial<Style>; given?: Report; says: RegExp }>([
  {
    what: 'by article, no aside says who speaks',
    look: { groupBy: 'article' },
    given: spokenBy('Omar Haddad'),
    says: /attributed to/,
  },
  {
    what: 'in full without words, there is no alignment of nothing',
    look: { detail: 'full' },
    given: withoutText(sample),
    says: /alignment/,
  },
])('not: $what', ({ look, given = sample, says }) => {
  expect(table(given, { ...style, ...look })).not.toMatch(says);
});

test('a place keeps to one line of the articles where there is room', () => {
  expect(articleTable(sample.articles, sample, { ...style, width: 80 })).toMatch(
    /│ news\/harbour-gazette_1f2e3d4c5b\.txt +│/,
  );
});

function linked(kind: Report['links'][number]['kind']): Report {
  const [link] = sample.links;
  return {
    ...sample,
    links: link ? [{ ...link, kind, from: 'a-00000002', to: 'a-00000003', directed: kind === 'rendering' }] : [],
  };
}

function renamed(path: string): Report {
  return { ...sample, articles: sample.articles.map((one) => (one.id === 'a-00000003' ? { ...one, path } : one)) };
}

function spokenBy(name: string): Report {
  const quotes = sample.quotes.map((one) =>
    one.id === 'q-00000002' ? { ...one, speaker: { ...one.speaker, name } } : one,
  );
  return { ...sample, quotes };
}

function amid(prefix: string, suffix: string): Report {
  return { ...sample, quotes: sample.quotes.map((one) => ({ ...one, context: { prefix, suffix } })) };
}

describe.each(['utterance', 'article'] as const)('a table of limited rows by %s', (groupBy) => {
  const rows = (text: string) =>
    sample.quotes.filter(({ parts: [part] }) => text.includes(`:${part?.line}:`) || text.includes(`  ${part?.line}:`));

  test.each([1, 2, 5, 8])('of %d has as many, and says how many there are', async (maxRows) => {
    const text = table(sample, { ...style, groupBy, maxRows });
    expect(text.replace(/\s+/g, ' ')).toContain(`Showing ${maxRows} of ${sample.quotes.length} rows`);
    expect(rows(table(sample, { ...style, groupBy })).length).toBe(sample.quotes.length);
    if (groupBy === 'utterance') expect(rows(text).length).toBe(maxRows);
  });

  test.each([9, 100])('of %d shows all and says nothing', (maxRows) => {
    expect(table(sample, { ...style, groupBy, maxRows })).toBe(table(sample, { ...style, groupBy }));
  });
});
