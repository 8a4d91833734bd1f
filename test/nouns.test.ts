/** Records and nouns are a pair: out and in again is where one started. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, ArticleRecord, Quote, Span } from '../src/model.ts';
import { articleOf, quoteOf } from '../src/nouns.ts';
import { pointsOf, unitsOf } from '../src/places.ts';
import { articleRecord, extractedQuotes } from '../src/records.ts';
import { extractedQuote, article as schema } from '../src/schema.ts';

const scraps = fc.constantFrom(
  '“',
  '”',
  'We will rebuild',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '💧',
  '漢',
  'e\u0301',
  '\uD800',
  '.',
);
const text = fc.array(scraps, { maxLength: 30 }).map((words) => words.join(''));
const origin = fc.record({
  start: fc.nat({ max: 999 }),
  line: fc.integer({ min: 1, max: 99 }),
  column: fc.integer({ min: 1, max: 99 }),
});

/** An article with one quote of some parts, none of which starts or ends inside a letter. */
const quotes = fc
  .record({ text, origin, cuts: fc.array(fc.nat({ max: 60 }), { minLength: 2, maxLength: 8 }) })
  .map(made);

test('what goes out comes in again', () => {
  fc.assert(
    fc.property(quotes, ({ article, quote }) => {
      const record = { ...articleRecord(article), text: article.text };
      const [out] = extractedQuotes([quote]);
      const placing = articleOf(JSON.parse(JSON.stringify(record)));
      if (typeof placing === 'string' || !out) throw new Error(String(placing));
      expect(placing.article).toEqual(article);
      expect(quoteOf(JSON.parse(JSON.stringify(out)), placing)).toEqual(quote);
    }),
  );
});

test('places of records slice the article, by code points, to the words they name', () => {
  fc.assert(
    fc.property(quotes, ({ article, quote }) => {
      const points = [...article.text];
      for (const { parts, cue } of extractedQuotes([quote]))
        for (const { start, end, text } of [...parts, ...(cue ? [cue] : [])])
          expect(points.slice(start - article.origin.start, end - article.origin.start).join('')).toBe(text);
    }),
  );
});

test('records are as the schema says', () => {
  fc.assert(
    fc.property(quotes, ({ article, quote }) => {
      schema.parse(articleRecord(article));
      for (const out of extractedQuotes([quote])) extractedQuote.parse(out);
    }),
  );
});

test('code points and units undo each other', () => {
  fc.assert(
    fc.property(text, (t) => {
      const [points, units] = [pointsOf(t), unitsOf(t)];
      expect([...t].map((_, point) => points(units(point)))).toEqual([...t].map((_, point) => point));
      expect(units(points(t.length))).toBe(t.length);
    }),
  );
});

describe('a record that contradicts itself is refused, in words', () => {
  const { article, quote } = made({
    text: 'She said “We will.”',
    origin: { start: 5, line: 1, column: 1 },
    cuts: [10, 17],
  });
  const record: ArticleRecord = { ...articleRecord(article), text: article.text };
  const [out] = extractedQuotes([quote]);

  test.each([
    { why: 'no text', change: { text: undefined }, says: 'no text' },
    { why: 'a text too short', change: { text: 'She' }, says: 'characters' },
    { why: 'furniture beyond its end', change: { furniture: [{ start: 5, end: 999 }] }, says: 'furniture' },
    {
      why: 'a doubt beyond its end',
      change: { doubts: [{ kind: 'furniture', start: 5, end: 999, line: 1 }] },
      says: 'doubts',
    },
  ])('an article of $why', ({ change, says }) => {
    expect(articleOf({ ...record, ...change } as ArticleRecord)).toContain(says);
  });

  test.each([
    {
      why: 'a part is beyond the article',
      change: { parts: [{ text: 'We', start: 900, end: 902, line: 1, column: 1 }] },
      says: 'part',
    },
    {
      why: 'a part before it',
      change: { parts: [{ text: 'We', start: 0, end: 2, line: 1, column: 1 }] },
      says: 'part',
    },
    {
      why: 'a part that reads otherwise',
      change: { parts: [{ text: 'no', start: 15, end: 17, line: 1, column: 1 }] },
      says: 'part',
    },
    { why: 'a cue elsewhere', change: { cue: { text: 'said', start: 6, end: 10 } }, says: 'cue' },
  ])('a quote of which $why', ({ change, says }) => {
    const placing = articleOf(record);
    if (typeof placing === 'string' || !out) throw new Error(String(placing));
    expect(quoteOf({ ...out, ...change }, placing)).toContain(says);
  });
});

function made({ text, origin, cuts }: { text: string; origin: Article['origin']; cuts: number[] }) {
  const units = unitsOf(text);
  const length = [...text].length;
  const places = cuts.map((cut) => units(Math.min(cut, length))).sort((a, b) => a - b);
  const parts: Span[] = [];
  for (let index = 0; index + 1 < places.length; index += 2)
    parts.push({ start: places[index] ?? 0, end: places[index + 1] ?? 0 });
  const article: Article = {
    id: 'a-00000001',
    path: 'harbour/a.txt',
    text,
    origin,
    outlet: 'The Harbour Gazette',
    title: null,
    published: null,
    url: null,
    credits: ['Reuters'],
    furniture: [],
    doubts: parts.map(({ start, end }) => ({ kind: 'furniture', start, end })),
  };
  const quote: Quote = {
    article,
    kind: 'direct',
    place: 'body',
    parts,
    speaker: { name: 'Ana Ruiz', mention: parts[0] ?? null, via: 'name', confidence: 1 },
    cue: parts.at(-1) ?? null,
    relayedBy: null,
  };
  return { article, quote };
}
