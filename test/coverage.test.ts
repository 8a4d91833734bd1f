/** How much of the base an article's quotes carry together. */

import { expect, test } from 'vitest';
import { coverage } from '../src/coverage.ts';
import type { EditRecord, Judgement, Quote } from '../src/model.ts';
import { article, quote, utterance } from './trace/articles.ts';

const words = 'We waited long and we go now';
const base = quote(article('base.txt', `${words}, said Ana Ruiz of the union at the gate.`), words);
const other = article('other.txt', `${words}, said Ana Ruiz of the union at the quay.`);

/** Keeps a stretch of the base and loses the rest. */
const keeps = (stretch: string, kept: number): Judgement => {
  const at = words.indexOf(stretch);
  const edit = (op: EditRecord['op'], start: number, end: number): EditRecord => {
    const text = words.slice(start, end);
    return { op, base: text, variant: op === 'equal' ? text : '', baseStart: start, variantStart: 0 };
  };
  const edits = [
    edit('delete', 0, at),
    edit('equal', at, at + stretch.length),
    edit('delete', at + stretch.length, words.length),
  ];
  return { labels: [], flags: [], severity: 'low', kept, own: 1, edits };
};

test.each([
  { title: 'one quote carries what it keeps', given: [keeps('We waited', 0.4)], share: 0.4 },
  {
    title: 'two halves carry the whole',
    given: [keeps('We waited long ', 0.5), keeps('and we go now', 0.5)],
    share: 0.93,
  },
  {
    title: 'the same half twice is a half',
    given: [keeps('We waited long', 0.5), keeps('We waited long', 0.5)],
    share: 0.5,
  },
  {
    title: 'a part of what another carries adds nothing',
    given: [keeps('We waited long and', 0.6), keeps('long', 0.2)],
    share: 0.6,
  },
  { title: 'quotes that keep nothing carry nothing', given: [keeps('', 0), keeps('', 0)], share: 0 },
])('$title', ({ given, share }) => {
  const quotes = given.map((_, index): Quote => quote(other, words.split(' ')[index] ?? ''));
  const judgements = new Map(quotes.map((one, index) => [one, given[index] ?? keeps('', 0)]));
  const lineage = {
    utterance: utterance(base, ...quotes),
    base,
    baseReason: 'fullest',
    baseEvidence: '',
    otherBases: [],
    status: 'several-sources',
    source: null,
    judgements,
  } as const;
  expect(coverage(lineage)[other.id]).toBeCloseTo(share, 2);
  expect(coverage(lineage)[base.article.id]).toBe(1);
});
