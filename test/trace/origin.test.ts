/** Which copy is the yardstick, why, and how independent its carriers are. */

import { expect, test } from 'vitest';
import type { Article, Link } from '../../src/model.ts';
import { origin } from '../../src/trace/index.ts';
import { article, quote, utterance } from './articles.ts';

const said = (words: string, end = '') => `Ana Ruiz spoke at the gate. "${words}," she said.${end}`;
const full = 'We have waited eleven months for a serious offer and we will wait no longer';
const part = 'We have waited eleven months for a serious offer';

const make = (path: string, words: string, known: Partial<Article> & { readonly end?: string } = {}) => {
  const { end, ...rest } = known;
  return quote(article(path, said(words, end), rest), words);
};
const reported = quote(
  article(
    'z.txt',
    'Ana Ruiz said that they had waited eleven months for a serious offer and would wait no longer on Monday.',
  ),
  'they had waited eleven months for a serious offer and would wait no longer on Monday',
  'indirect',
);

test.each([
  { title: 'the only one', quotes: [make('a.txt', full)], base: 'a.txt', reason: 'only' },
  { title: 'the fullest', quotes: [make('a.txt', part), make('b.txt', full)], base: 'b.txt', reason: 'fullest' },
  {
    title: 'one that says more before one that says the same twice',
    quotes: [make('a.txt', `${part}. ${part}`), make('b.txt', full)],
    base: 'b.txt',
    reason: 'fullest',
  },
  {
    title: 'one in marks before reported speech',
    quotes: [reported, make('a.txt', part)],
    base: 'a.txt',
    reason: 'marked',
  },
  {
    title: 'a credited agency’s own copy before a fuller one',
    quotes: [
      make('a.txt', `${part} indeed`, { end: ' (source: Norpress)' }),
      make('b.txt', part, { end: ' NORPRESS' }),
    ],
    base: 'b.txt',
    reason: 'agency-copy',
  },
  {
    title: 'a much fuller one before a credited agency’s fragment',
    quotes: [
      make('a.txt', `${full}, whatever the board and the bank may say in the papers`, { end: ' (source: Norpress)' }),
      make('b.txt', 'waited eleven months', { end: ' NORPRESS' }),
    ],
    base: 'a.txt',
    reason: 'fullest',
  },
  {
    title: 'the words that two outlets agree on before one with more',
    quotes: [make('a.txt', `${full} today`), make('b.txt', full), make('c.txt', full)],
    base: 'b.txt',
    reason: 'agreement',
  },
  {
    title: 'the words that another’s reported speech supports',
    quotes: [make('a.txt', full.replace('serious', 'decent')), make('b.txt', full), reported],
    base: 'b.txt',
    reason: 'agreement',
  },
  {
    title: 'the earlier of two that are equal',
    quotes: [
      make('a.txt', full, { published: '2025-06-25', outlet: 'X' }),
      make('b.txt', full.replace('We', 'They'), { published: '2025-06-24', outlet: 'Y' }),
    ],
    base: 'b.txt',
    reason: 'earliest',
  },
  {
    title: 'words in brackets count for nothing',
    quotes: [make('a.txt', `${part} [from the harbour board of Norland]`), make('b.txt', full)],
    base: 'b.txt',
    reason: 'fullest',
  },
])('the base is $title', ({ quotes, base, reason }) => {
  const found = origin(utterance(...quotes), []);
  expect([found?.base.article.path, found?.baseReason]).toEqual([base, reason]);
  expect(origin(utterance(...[...quotes].reverse()), [])?.base).toBe(found?.base);
});

test.each([
  { title: 'the same words everywhere', words: [full, full, full], known: [{}, {}, {}], reason: 'agreement' },
  {
    title: 'the same words, all linked',
    words: [full, full],
    known: [{}, {}],
    linked: true,
    reason: 'content',
    evidence: 'the copies have the same words: it does not matter which is the base',
  },
  {
    title: 'the same words, all linked, on two days',
    words: [full, full],
    known: [{ published: '2025-06-25' }, { published: '2025-06-24' }],
    linked: true,
    reason: 'earliest',
  },
  {
    title: 'other words of one weight',
    words: ['We will close the north gate', 'We will close the south gate'],
    known: [{}, {}],
    reason: 'content',
  },
  {
    title: 'a day that the other does not give',
    words: [full, full],
    known: [{ published: '2025-06-24' }, {}],
    linked: true,
    reason: 'content',
  },
])('no reason is made up: $title', ({ words: said, known, linked = false, reason, evidence }) => {
  const quotes = said.map((words, index) => make(`${index}.txt`, words, known[index] ?? {}));
  const [a, b] = quotes.map(({ article: one }) => one);
  const found = origin(utterance(...quotes), linked && a && b ? [link(a, b)] : []);
  expect(found?.baseReason).toBe(reason);
  if (evidence) expect(found?.baseEvidence).toBe(evidence);
});

const ruled = [
  make('agency.txt', part, { end: ' NORPRESS', published: '2025-06-26' }),
  make('early.txt', 'We have waited eleven months', { published: '2025-06-24T10:00:00+02:00', outlet: 'Early Bird' }),
  make('full.txt', `${part} and will wait no longer`, {
    end: ' (source: Norpress)',
    published: '2025-06-25',
    outlet: 'The Harbour Post',
  }),
  make('one.txt', part, { published: '2025-06-27', outlet: 'X' }),
];

test.each([
  { rule: undefined, base: 'agency.txt', reason: 'agency-copy' },
  { rule: 'agency', base: 'agency.txt', reason: 'agency-copy' },
  { rule: 'earliest', base: 'early.txt', reason: 'earliest' },
  { rule: 'fullest', base: 'full.txt', reason: 'fullest' },
  { rule: 'majority', base: 'agency.txt', reason: 'agreement' },
  { rule: 'outlet:harbour post', base: 'full.txt', reason: 'outlet' },
  { rule: 'outlet:Nobody', base: 'agency.txt', reason: 'agency-copy' },
] as const)('the base by $rule is of $base', ({ rule, base, reason }) => {
  for (const quotes of [ruled, [...ruled].reverse()]) {
    const found = origin(utterance(...quotes), [], rule);
    expect([found?.base.article.path, found?.baseReason]).toEqual([base, reason]);
    expect(found?.baseEvidence.startsWith('asked for by --base')).toBe(rule !== undefined && rule !== 'outlet:Nobody');
  }
});

test('where no two outlets agree, the majority has nothing to say', () => {
  const [, early, , one] = ruled;
  if (!early || !one) throw new Error('four quotes are ruled');
  const [usual, asked] = [undefined, 'majority' as const].map((rule) => origin(utterance(early, one), [], rule));
  expect(asked?.baseEvidence).toBe(usual?.baseEvidence);
  expect([...(usual?.others.keys() ?? [])]).not.toContain('majority');
});

test('the names of files choose no words', () => {
  const words = ['We will close the north gate', 'We will close the south gate'];
  const chosen = (paths: readonly string[]) => {
    const { base } = origin(utterance(...words.map((one, index) => make(paths[index] ?? '', one))), []) ?? {};
    return base?.article.text.slice(base.parts[0]?.start, base.parts[0]?.end);
  };
  expect(chosen(['a.txt', 'b.txt'])).toBe(chosen(['b.txt', 'a.txt']));
});

const link = (from: Article, to: Article): Link => ({
  from,
  to,
  kind: 'copy',
  share: 0.8,
  score: 0.8,
  directed: true,
  evidence: [],
});

test.each([
  { title: 'one outlet', files: [{}], status: 'one-outlet', source: null },
  {
    title: 'one outlet in two articles',
    files: [{ outlet: 'Harbour Post' }, { outlet: 'The Harbour Post' }],
    status: 'one-outlet',
    source: null,
  },
  { title: 'two files of unknown outlets', files: [{}, {}], status: 'several-sources', source: null },
  {
    title: 'two that credit one source',
    files: [{ credits: ['Norpress'] }, { credits: ['Norpress', 'AP'] }],
    status: 'one-source',
    source: 'Norpress',
  },
  {
    title: 'two that credit unnamed agencies',
    files: [{ credits: ['agencies'] }, { credits: ['agencies'] }],
    status: 'several-sources',
    source: null,
  },
  {
    title: 'one that credits the other',
    files: [{ outlet: 'Harbour Post' }, { outlet: 'X', credits: ['Harbour Post'] }],
    status: 'one-source',
    source: 'Harbour Post',
  },
  { title: 'two that are linked', files: [{}, {}], linked: true, status: 'one-source', source: null },
  {
    title: 'a linked one, the other of which credits a source',
    files: [{ credits: ['Norpress'] }, {}],
    linked: true,
    status: 'one-source',
    source: 'Norpress',
  },
  {
    title: 'two of one source and one of its own',
    files: [{ credits: ['AP'] }, { credits: ['AP'] }, {}],
    status: 'several-sources',
    source: null,
  },
])('the status of $title is $status', ({ files, linked = false, status, source }) => {
  const quotes = files.map((known, index) => make(`${index}.txt`, full, known));
  const [a, b] = quotes.map(({ article: one }) => one);
  const found = origin(utterance(...quotes), linked && a && b ? [link(a, b)] : []);
  expect([found?.status, found?.source]).toEqual([status, source]);
});

test('an utterance without members has no origin', () => {
  expect(origin(utterance(), [])).toBeNull();
});
