/** The commands beside the main one, each on two invented articles. */

import { describe, expect, test } from 'vitest';
import { explained } from '../../src/report/explain.ts';
import { report as schema } from '../../src/schema.ts';
import { run } from './fake-world.ts';

const files = {
  'harbour/a.txt':
    'Harbour to be rebuilt\n\n“We will rebuild the old harbour this winter,” Mayor Ana Ruiz told reporters on Monday.\n',
  'harbour/b.txt':
    'The wind fell at noon.\n\n“We will never rebuild the old harbour this winter,” Ana Ruiz said. “The crane is safe,” Omar Haddad, an engineer, said.\n',
};
const json = async (argv: string[]) => JSON.parse((await run([...argv, '-f', 'json'], { files })).out);

describe('find', () => {
  test.each([
    { why: 'the same words', text: 'We will rebuild the old harbour', found: true },
    { why: 'whatever their marks and case', text: '"we will REBUILD the old harbour"', found: true },
    { why: 'most of them', text: 'they will rebuild the harbour in winter', found: true },
    { why: 'a fragment', text: 'is safe', found: true },
    { why: 'other words', text: 'The minister resigned in spring', found: false },
    { why: 'words that all quotes share', text: 'we will not', found: false },
    { why: 'a short word that none has', text: 'no', found: false },
    { why: 'letters inside a word', text: 'arbou', found: false },
    { why: 'punctuation', text: '?!', found: false },
  ])('$why: $found', async ({ text, found }) => {
    const report = schema.parse(await json(['find', text, 'harbour']));
    expect(report.utterances.length > 0).toBe(found);
  });

  test('what nobody carries is said, and is no failure', async () => {
    const { status, err } = await run(['find', 'The minister resigned', 'harbour'], { files });
    expect({ status, err }).toEqual({ status: 0, err: expect.stringContaining('no quote') });
  });

  test('and is not said of articles that are not there', async () => {
    const { status, err } = await run(['find', 'The minister resigned', 'lost'], { files });
    expect({ status, err }).toEqual({ status: 2, err: expect.not.stringContaining('no quote') });
  });
});

describe('show', () => {
  test.each([
    { id: 'q-', says: /^quotecheck: q- begins several ids: q-\w{8}, q-/ },
    { id: 'u', says: /^quotecheck: u begins several ids: u-\w{8}, u-/ },
    { id: 'x-1', says: /^quotecheck: there is no utterance or quote x-1 / },
  ])('$id is answered with the ids it begins', async ({ id, says }) => {
    const { status, err } = await run(['show', id, 'harbour'], { files });
    expect({ status, err }).toEqual({ status: 2, err: expect.stringMatching(says) });
  });

  test('takes an id in capitals', async () => {
    const { utterances } = await json(['harbour']);
    const { status } = await run(['show', utterances[0].id.toUpperCase(), 'harbour'], { files });
    expect(status).toBe(0);
  });

  test('takes an utterance, a quote, or the start of either', async () => {
    const { quotes } = await json(['harbour']);
    for (const { id, utterance } of quotes)
      for (const name of [id, utterance, utterance.slice(0, 8)]) {
        const report = schema.parse(await json(['show', name, 'harbour']));
        expect(report.utterances.map((one) => one.id)).toEqual([utterance]);
      }
  });

  test('tells every reason', async () => {
    const { quotes } = await json(['harbour']);
    const { out } = await run(['show', quotes[0].id, 'harbour'], { files });
    const said = out.replace(/[\s│]+/g, ' ');
    const facts = [
      'speaker',
      'Ana Ruiz',
      quotes[0].id,
      'harbour/a.txt:3:2',
      'chosen as the fullest wording',
      '- never',
    ];
    for (const fact of [...facts, 'paraphrase (reworded)', 'same utterance, by', '· the same speaker']) {
      expect(said).toContain(fact);
    }
  });

  test.each([
    { why: 'there is none', id: 'u-none', says: 'u-none' },
    { why: 'there are several', id: 'u-', says: 'several' },
  ])('says when $why', async ({ id, says }) => {
    const { status, out, err } = await run(['show', id, 'harbour'], { files });
    expect({ status, out, err }).toEqual({ status: 2, out: '', err: expect.stringContaining(says) });
  });
});

describe('articles', () => {
  test('says where it was unsure, and keeps the text', async () => {
    const said = 'The harbour board met on Monday, and Mayor Ana Ruiz told reporters that work would begin in May.';
    const pages = { 'p.txt': `Harbour\n${said}\n\nFerry\nNORTON - ${said}\n\nPier Correspondent Network\n` };
    const { out } = await run(['articles', 'p.txt'], { files: pages });
    expect(out.replaceAll(/[│\s]+/g, ' ')).toContain(
      'unsure whether another article begins on line 4 unsure whether line 7 is its own',
    );
    const { articles } = JSON.parse((await run(['articles', 'p.txt', '-f', 'json'], { files: pages })).out);
    expect(articles).toHaveLength(1);
    expect(articles[0].doubts).toMatchObject([
      { kind: 'another-article', line: 4 },
      { kind: 'furniture', line: 7 },
    ]);
  });

  test('a row each, with where it is', async () => {
    const { status, out } = await run(['articles', 'harbour'], { files });
    expect(status).toBe(0);
    for (const fact of ['harbour/a.txt', 'harbour/b.txt', '2 files, 2 articles']) expect(out).toContain(fact);
  });

  test('as records too', async () => {
    const lines = (await run(['articles', 'harbour', '-f', 'ndjson'], { files })).out.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).record)).toEqual(['article', 'article']);
    expect((await json(['articles', 'harbour'])).articles.length).toBe(2);
  });
});

describe('explain', () => {
  test.each(explained)('%s', async (word) => {
    const { status, out } = await run(['explain', word]);
    expect({ status, out }).toEqual({ status: 0, out: expect.stringContaining(word) });
  });

  test.each([
    { asked: ['truncaton'], says: 'Did you mean truncation?' },
    { asked: [], says: 'takes one of verbatim' },
    { asked: ['hedge', 'negation'], says: 'takes one of verbatim' },
  ])('$asked', async ({ asked, says }) => {
    const { status, out, err } = await run(['explain', ...asked]);
    expect({ status, out, err }).toEqual({ status: 2, out: '', err: expect.stringContaining(says) });
  });
});

describe('compare', () => {
  test('shows what was lost and added, in place', async () => {
    const { out } = await run(['compare', 'We will never rebuild the harbour.', 'We will rebuild the harbour.']);
    for (const words of ['high', '[-never-]', 'negation']) expect(out).toContain(words);
  });

  test('fails on what it was told to fail on', async () => {
    const texts = ['We will never rebuild the harbour.', 'We will rebuild the harbour.'];
    expect((await run(['compare', ...texts, '--fail-on', 'high'])).status).toBe(1);
    expect((await run(['compare', texts[0] ?? '', texts[0] ?? '', '--fail-on', 'low'])).status).toBe(0);
  });

  test('places edits by code points', async () => {
    const { out } = await run(['compare', '💧 We will never rebuild.', '💧 We will rebuild.', '-f', 'ndjson']);
    const { edits } = JSON.parse(out);
    const base = [...'💧 We will never rebuild.'];
    for (const { base: words, baseStart } of edits)
      expect(base.slice(baseStart, baseStart + [...words].length).join('')).toBe(words);
  });

  test('leaves the words out when told to', async () => {
    const { out } = await run(['compare', 'We will never go.', 'We will go.', '-f', 'ndjson', '--no-text']);
    expect(out).not.toMatch(/never/);
    expect(JSON.parse(out).edits.length).toBeGreaterThan(0);
  });
});

describe('--speaker', () => {
  test.each([
    { name: 'ruiz', speakers: ['Ana Ruiz'] },
    { name: 'Omar', speakers: ['Omar Haddad'] },
    { name: 'Nobody', speakers: [] },
  ])('$name', async ({ name, speakers }) => {
    const report = await json(['harbour', '--speaker', name]);
    const found = report.quotes.map(({ speaker }: { speaker: { name: string } }) => speaker.name.replace('Mayor ', ''));
    expect([...new Set(found)].map((one) => String(one).replace(/,.*/, ''))).toEqual(speakers);
  });
});

describe.each(['table', 'json', 'ndjson'])('--no-text as %s', (format) => {
  test('leaves out the words of articles', async () => {
    const { out } = await run(['harbour', '-f', format, '--no-text'], { files });
    expect(out).not.toMatch(/rebuil|crane|never|told reporters|Ruiz|Haddad|engineer|Mayor/);
    expect(out).toContain('harbour/a.txt');
  });
});

test.each([
  { asked: '20', width: 40 },
  { asked: '97', width: 97 },
  { asked: '4000', width: 1000 },
  { asked: '0', width: 80 },
  { asked: 'wide', width: 80 },
])('COLUMNS=$asked draws a table of $width columns', async ({ asked, width }) => {
  const { out } = await run(['harbour'], { files, env: { COLUMNS: asked } });
  expect(out.split('\n').find((line) => line.startsWith('┌'))?.length).toBe(width);
});
