/** Why a quote is matched and labelled so: what `show` says below each. */

import { expect, test } from 'vitest';
import type { EditRecord, Form, LabelName } from '../../src/model.ts';
import { labelReasons, matchReasons } from '../../src/report/reasons.ts';
import { evidence } from '../../src/schema.ts';
import { sample } from './sample.ts';

const [pattern] = sample.quotes;
if (!pattern) throw new Error('the sample has no quote to begin with');

const edits = (
  [
    ['equal', 'We will rebuild', 'We will rebuild'],
    ['delete', 'the old harbour', ''],
    ['replace', 'this winter', 'by spring'],
    ['insert', '', 'at last'],
    ['delete', 'said the mayor', '', 1],
    ['insert', '', 'said the mayor', 1],
  ] as const
).map(([op, base, variant, move]): EditRecord => {
  return { op, base, variant, baseStart: 0, variantStart: 0, ...(move && { move }) };
});

const told = (label: LabelName, form: Form, steps: readonly EditRecord[] = edits) => {
  const labels = [{ label, form, declared: false, confidence: 0.9 }];
  return labelReasons({ ...pattern.judgement, labels, edits: [...steps] })
    .slice(1)
    .map((words) => words.map(({ text }) => text).join(''));
};

const cases: readonly { label: LabelName; form: Form; by: readonly string[] }[] = [
  { label: 'truncation', form: 'gapped', by: ['· “the old harbour”'] },
  { label: 'embellishment', form: 'inserted', by: ['· “at last”'] },
  { label: 'paraphrase', form: 'reworded', by: ['· “this winter” → “by spring”'] },
  { label: 'paraphrase', form: 'spliced', by: ['· “said the mayor”'] },
  { label: 'paraphrase', form: 'indirect', by: [] },
];

test.each(cases)('$label ($form) is by $by', ({ label, form, by }) => {
  expect(told(label, form)).toEqual(by);
});

test('a report without words names none', () => {
  const wordless = edits.map((edit) => ({ ...edit, base: '', variant: '' }));
  expect(cases.flatMap(({ label, form }) => told(label, form, wordless))).toEqual([]);
});

test('every sign of a match is put in words', () => {
  const lines = matchReasons({ ...pattern, match: { score: 0.59, evidence: [...evidence.options] } });
  expect(lines[0]?.[0]?.text).toBe('59 % sure that it is the same utterance, by');
  expect(new Set(lines.map((words) => words[0]?.text)).size).toBe(evidence.options.length + 1);
});
