/** What the page works out before it draws: addresses, filters, places in a text, words to copy. */

import { expect, test } from 'vitest';
import { figuresOf } from '../../../src/report/html/figures.ts';
import { addressOf, placeOf } from '../../../src/report/html/page/address.js';
import { asMarkdown, literal } from '../../../src/report/html/page/copying.js';
import { choicesOf, facets, filtered, indexOf, matching } from '../../../src/report/html/page/filter.js';
import { modelOf } from '../../../src/report/html/page/model.js';
import { basePieces, variantPieces } from '../../../src/report/html/page/pieces.js';
import { around, paragraphs } from '../../../src/report/html/page/place-in-text.js';
import { safe } from '../../../src/report/html/page/safe.js';
import { tallies } from '../../../src/report/html/page/tally.js';
import { declaredWords } from '../../../src/report/html/page/verdict.js';
import { escaped } from '../../../src/report/markdown.ts';
import type { Label, QuoteRecord } from '../../../src/schema.ts';
import { run } from '../../cli/fake-world.ts';
import { attacks } from '../hostile.ts';
import { sample } from '../sample.ts';

const model = modelOf(sample, figuresOf(sample));
const index = indexOf(model);
const asked = (query: string) => filtered(index, new URLSearchParams(query)).map(({ utterance }) => utterance.id);

test.each([
  { query: '', found: ['u-00000001', 'u-00000002', 'u-00000003', 'u-00000004'] },
  { query: 'severity=high', found: ['u-00000001'] },
  { query: 'severity=medium', found: ['u-00000002'] },
  { query: 'outlet=Coast+Times', found: ['u-00000001', 'u-00000002', 'u-00000003'] },
  { query: 'outlet=Coast+Times&severity=medium', found: [] },
  { query: 'flag=hedge', found: ['u-00000001'] },
  { query: 'label=verbatim', found: ['u-00000002'] },
  { query: 'label=truncation+(gapped)', found: ['u-00000001'] },
  { query: 'kind=mixed', found: ['u-00000003'] },
  { query: 'speaker=unknown', found: ['u-00000003'] },
  { query: 'carried=shared', found: ['u-00000001', 'u-00000002'] },
  { query: 'story=s-00000001&find=CRANE', found: ['u-00000001', 'u-00000002', 'u-00000003', 'u-00000004'] },
  { query: 'find=ministry+march', found: ['u-00000004'] },
  { query: 'find=zeppelin', found: [] },
  { query: 'sort=place&carried=shared', found: ['u-00000001', 'u-00000002'] },
  { query: 'sort=nonsense&color=red', found: ['u-00000001', 'u-00000002', 'u-00000003', 'u-00000004'] },
])('asked for "$query", shows $found', ({ query, found }) => {
  expect(asked(query)).toEqual(found);
});

test('a rendition without attribution is found by the speaker of its utterance', () => {
  const nobody = { name: null, mention: null, via: 'none', confidence: 0 } as const;
  const quotes = sample.quotes.map((one) => (one.kind === 'unmarked' ? { ...one, speaker: nobody } : one));
  const without = indexOf(modelOf({ ...sample, quotes }, figuresOf(sample)));
  const found = filtered(without, new URLSearchParams('speaker=Ana+Ruiz&kind=unmarked'));
  expect(found.map(({ utterance }) => utterance.id)).toEqual(['u-00000002']);
});

test('every choice that is offered finds as many as it says', () => {
  for (const facet of facets)
    for (const { value, number } of choicesOf(index, facet))
      expect([facet, value, asked(new URLSearchParams([[facet, value]]).toString()).length]).toEqual([
        facet,
        value,
        number,
      ]);
});

test('what is asked of quotes is told of the quotes that have it', () => {
  const [entry] = index.entries.filter(({ utterance }) => utterance.id === 'u-00000001');
  const ids = (query: string) => (entry ? matching(entry, new URLSearchParams(query)).map(({ id }) => id) : []);
  expect(ids('severity=high')).toEqual(['q-00000002']);
  expect(ids('find=crane')).toEqual([]);
});

test.each([
  { view: '', id: '', settings: {} },
  { view: 'quotes', id: '', settings: { find: 'a & b = c?#', speaker: 'Ana Ruiz' } },
  { view: 'article', id: 'a/b?c#d%', settings: { quote: 'q-1' } },
])('an address leads back to $view $id', ({ view, id, settings }) => {
  const place = placeOf(addressOf(view, id, settings));
  expect({ ...place, settings: Object.fromEntries(place.settings) }).toEqual({ view, id, settings });
});

test('an address that nobody wrote is an address', () => {
  expect(placeOf('#/quote/%E0%A4%A')).toMatchObject({ view: 'quote', id: '%E0%A4%A' });
});

test.each(Object.entries(attacks))('an attack by %s is shown, not let through', (_, attack) => {
  expect(safe(attack)).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  if (!attack.includes('##')) expect(literal(attack)).toBe(escaped(attack));
});

test('a finding in Markdown is the finding, with both wordings', () => {
  const [quote] = sample.quotes.filter(({ id }) => id === 'q-00000002');
  expect(quote && asMarkdown(model, quote, 'Caveat.', 'file:///report.html#/quote/q-00000002')).toBe(
    [
      '**high\\: Ana Ruiz\\: Coast Times has “No one” where The Harbour Gazette has “Hardly anyone”, which changes how sure it sounds \\(one of 4 changes\\)\\.**',
      '',
      '- Base, The Harbour Gazette, “The crane that held”: “Hardly anyone believed that the old crane would hold through the winter, but it did\\.” … “We inspected it twice\\.”',
      '- Coast Times, “The crane that held”: “No one believed that the crane would hold, but it did\\.”',
      '- Changes: hedge \\(strong\\) “Hardly anyone” → “No one”; truncation \\(gapped\\); paraphrase \\(reworded\\); truncation \\(excerpt\\)',
      '- Marked for the reader: no\\: neither an ellipsis nor brackets show that words differ\\.',
      '- Where: news/coast\\-times\\.txt\\:4\\:2',
      '- Where the base stands: news/harbour\\-gazette\\_1f2e3d4c5b\\.txt\\:12\\:2',
      '- Known as: q\\-00000002',
      '- Link: <file:///report.html#/quote/q-00000002>',
      '',
      'Caveat.',
      '',
    ].join('\n'),
  );
});

test.each<{ kind: QuoteRecord['kind']; forms: readonly (readonly [Label['form'], boolean])[]; says: string }>([
  { kind: 'direct', forms: [['gapped', false]], says: 'no: neither' },
  { kind: 'direct', forms: [['elided', true]], says: 'yes: an ellipsis or brackets show it.' },
  {
    kind: 'mixed',
    forms: [
      ['elided', true],
      ['reworded', false],
    ],
    says: 'in part: an ellipsis or brackets show the truncation (elided), and nothing the rest.',
  },
  { kind: 'indirect', forms: [['indirect', false]], says: 'as reported speech' },
  { kind: 'unmarked', forms: [['unmarked', false]], says: 'no: neither' },
])('a $kind quote that is $forms says "$says" of what its reader sees', ({ kind, forms, says }) => {
  const labels = forms.map(([form, declared]) => ({ label: 'truncation' as const, form, declared, confidence: 1 }));
  expect(declaredWords(kind, labels)).toContain(says);
});

test.each([
  { why: 'an outlet', of: { outlet: 'Quay Post' }, name: 'Quay Post', full: 'Quay Post', subject: 'Quay Post' },
  {
    why: 'a title, where no outlet is known',
    of: { title: 'The crane' },
    name: '“The crane”',
    full: '“The crane” (outlet unknown, quay.txt)',
    subject: 'an article of unknown outlet, “The crane”,',
  },
  {
    why: 'a file, where another has the same title',
    of: { title: 'The ferry' },
    name: 'quay.txt',
    full: 'quay.txt (outlet unknown)',
    subject: 'an article of unknown outlet, quay.txt,',
  },
  { why: 'a path, where two files have one name', of: { path: 'b/lock.txt' }, name: 'b/lock.txt' },
  { why: 'a file, where it holds several', of: { title: 'The crane', path: 'two.txt' }, name: 'two.txt' },
])('an article is called by $why', ({ of, name, full, subject }) => {
  const [first] = sample.articles;
  if (!first) throw new Error('the sample is empty');
  const plain = { ...first, outlet: null, title: null };
  const others = [
    { ...plain, id: 'a-2', path: 'a/lock.txt', title: 'The ferry' },
    { ...plain, id: 'a-3', path: 'two.txt', title: 'The gate' },
  ];
  const articles = [{ ...plain, path: 'quay.txt', ...of }, ...others];
  const named = modelOf({ ...sample, articles }, figuresOf(sample));
  expect(named.outlet(first.id)).toBe(name);
  if (full) expect(named.inFull(first.id)).toBe(full);
  if (subject) expect(named.subject(first.id)).toBe(subject);
});

test('each outlet is counted once, with what it does not carry', () => {
  const found = Object.fromEntries(
    tallies(model).map(({ outlet, missing, ...rest }) => [outlet, { ...rest, missing: missing.map(({ id }) => id) }]),
  );
  expect(found['Coast Times']).toMatchObject({
    articles: 1,
    bases: 1,
    judged: 2,
    missing: [],
    severities: { high: 1, none: 1 },
  });
  expect(found['“The crane that held”']).toMatchObject({ judged: 1, missing: ['u-00000002'] });
});

test('every quote of the seeds stands in its article in the very words, and is cut without loss', async () => {
  const { readdirSync, readFileSync } = await import('node:fs');
  const files = Object.fromEntries(
    readdirSync('seeds').map((name) => [`seeds/${name}`, readFileSync(`seeds/${name}`)]),
  );
  const { files: written } = await run(['seeds', '-f', 'html=report.html'], { files });
  const [, data = 'null'] = /id="report">(.*?)<\/script>/s.exec(written['report.html'] ?? '') ?? [];
  const report = JSON.parse(data);
  const seeds = modelOf(report, figuresOf(report));
  expect(seeds.report.quotes.length).toBeGreaterThan(40);
  for (const quote of seeds.report.quotes) {
    const article = seeds.article(quote.article);
    if (!article) throw new Error(`no article ${quote.article}`);
    const marked = around(article, quote)
      .flat()
      .filter((one) => one.quote === quote.id)
      .map(({ text }) => text);
    expect(marked.join('')).toBe(
      quote.parts
        .map(({ text }) => text)
        .join('')
        .replace(/\r?\n/g, ''),
    );
    const whole = paragraphs(
      article,
      seeds.report.quotes.filter((one) => one.article === article.id),
    ).flat();
    expect(
      whole
        .map(({ text }) => text)
        .join('')
        .replace(/\s/g, ''),
    ).toBe(article.text?.replace(/\s/g, ''));
    const base = seeds.quote(quote.judgement.base);
    const join = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join('');
    const printed = (of: typeof quote) => of.parts.map(({ text }) => text).join(' … ');
    expect(join(variantPieces(quote))).toBe(printed(quote));
    if (base) expect(join(basePieces(base, quote.judgement.edits))).toBe(printed(base));
  }
});
