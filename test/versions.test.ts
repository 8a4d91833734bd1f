/** Which articles are one article again, and which only look like it. */

import { describe, expect, test } from 'vitest';
import type { Article } from '../src/model.ts';
import { articlesOf } from '../src/read/articles-of.ts';
import { carrierOf, withVersions } from '../src/versions.ts';

const lead = 'The crane drivers of Port Ellis walked out on Monday over pay, the harbour board said in a statement.';
const more = '“We will not move a single box,” said Ana Ruiz, who leads the drivers of Port Ellis.';
const rest = 'The walkout is the third this year, and the board has met the drivers twice without a word on wages.';
const other = 'The ferry to Norland ran late for a week because a bolt had come loose under its second engine in May.';
const body = `${lead}\n${more}\n${rest}`;

function article(path: string, text: string, known: Partial<Article> = {}): Article {
  const [read] = articlesOf(path, text);
  if (!read) throw new Error(`no article in ${path}`);
  return { ...read, ...known };
}

const post = { outlet: 'Harbour Post' };

describe('is one again', () => {
  test.each<{ readonly what: string; readonly first: Article; readonly again: Article; readonly kind: string }>([
    { what: 'a copy under another name', first: article('a.txt', body), again: article('b.txt', body), kind: 'copy' },
    {
      what: 'a copy whose outlet is known once',
      first: article('a.txt', body, post),
      again: article('b.txt', body),
      kind: 'copy',
    },
    {
      what: 'a copy in other typography',
      first: article('a.txt', body),
      again: article('b.txt', body.replaceAll(/[“”]/g, '"')),
      kind: 'copy',
    },
    {
      what: 'a copy with a headline in capitals',
      first: article('a.txt', body),
      again: article('b.txt', body.replace(lead, lead.toUpperCase())),
      kind: 'copy',
    },
    {
      what: 'a copy in letters of full width',
      first: article('a.txt', body),
      again: article('b.txt', body.replaceAll('Port Ellis', 'Ｐｏｒｔ Ｅｌｌｉｓ')),
      kind: 'copy',
    },
    {
      what: 'an update by the same outlet',
      first: article('z.txt', body, { ...post, published: '2025-06-24T08:00:00Z' }),
      again: article('a.txt', `${body}\n${other}`, { outlet: 'The Harbour Post', published: '2025-06-24T10:00:00Z' }),
      kind: 'update',
    },
    {
      what: 'a page rewritten at its address',
      first: article('a.txt', body, { ...post, url: 'https://harbour.example/1' }),
      again: article('b.txt', `${more}\n${other}\n${other.replace('Norland', 'Norton')}`, {
        ...post,
        url: 'https://harbour.example/1',
      }),
      kind: 'update',
    },
  ])('$what', ({ first, again, kind }) => {
    for (const given of [
      [first, again],
      [again, first],
    ]) {
      const found = withVersions(given);
      expect(found.find(({ id }) => id === again.id)?.version).toMatchObject({ kind, of: first.id });
      expect(found.find(({ id }) => id === first.id)?.version).toBeUndefined();
      expect(new Set(found.map(carrierOf)).size).toBe(1);
    }
  });
});

describe('is none', () => {
  test.each<{ readonly what: string; readonly a: Article; readonly b: Article }>([
    {
      what: 'one text in two outlets',
      a: article('a.txt', body, post),
      b: article('b.txt', body, { outlet: 'Norland Times' }),
    },
    {
      what: 'two texts of one outlet',
      a: article('a.txt', body, post),
      b: article('b.txt', `${other}\n${more}`, post),
    },
    {
      what: 'two of unknown outlets that share much',
      a: article('a.txt', body),
      b: article('b.txt', `${body}\n${other}`),
    },
    { what: 'a notice', a: article('a.txt', 'No comment yet.'), b: article('b.txt', 'No comment yet.') },
  ])('$what', ({ a, b }) => {
    expect(withVersions([a, b]).map(({ version }) => version)).toEqual([undefined, undefined]);
    expect(new Set([a, b].map(carrierOf)).size).toBe(a.outlet === b.outlet && a.outlet !== null ? 1 : 2);
  });
});
