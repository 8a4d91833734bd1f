import { describe, expect, test } from 'vitest';
import { capRenderings } from '../../src/judge/anew.ts';
import type { Article, Form, Judgement, Lineage, Quote, QuoteKind } from '../../src/model.ts';

const agency = article('a-1', 'The crane is closed and the ministry knew');
const copy = article('a-2', 'This crane is shut and the ministry knew it');

describe('an outlet that words', () => {
  test.each([
    { why: 'all three quotes of a speaker anew', forms: ['reworded', 'reworded', 'spliced'] as const, capped: 3 },
    { why: 'two of three quotes anew', forms: ['reworded', 'reworded', 'clipped'] as const, capped: 0 },
    { why: 'both of two quotes anew', forms: ['reworded', 'reworded'] as const, capped: 0 },
  ])('$why: $capped capped', ({ forms, capped }) => {
    expect(capsOf(forms.map((form) => lineage(form)))).toBe(capped);
  });

  test('reported speech anew tells nothing', () => {
    expect(capsOf(['reworded', 'reworded', 'reworded'].map(() => lineage('reworded', 'indirect')))).toBe(0);
  });

  test('a fragment anew tells nothing', () => {
    const short = lineage('reworded', 'direct', { start: 0, end: 10 });
    expect(capsOf([short, short, short])).toBe(0);
  });
});

function capsOf(lineages: readonly Lineage[]): number {
  const judged = capRenderings(lineages).flatMap(({ judgements }) => [...judgements.values()]);
  return judged.filter(({ severity, cappedBy }) => severity === 'medium' && cappedBy === 'worded-anew').length;
}

function lineage(form: Form, kind: QuoteKind = 'direct', span = { start: 0, end: copy.text.length }): Lineage {
  const [base, variant] = [quote(agency, kind, span), quote(copy, kind, span)];
  const judgement: Judgement = {
    labels: [{ label: form === 'clipped' ? 'truncation' : 'paraphrase', form, declared: false, confidence: 0.8 }],
    flags: [],
    severity: 'high',
    kept: 0.5,
    own: 0.5,
    edits: [],
  };
  const members = [base, variant].map((one) => ({ quote: one, score: 1, evidence: ['words' as const] }));
  return {
    utterance: { members },
    base,
    baseReason: 'fullest',
    baseEvidence: '',
    otherBases: [],
    status: 'several-sources',
    source: null,
    judgements: new Map([[variant, judgement]]),
  };
}

function quote(from: Article, kind: QuoteKind, span: { start: number; end: number }): Quote {
  return {
    article: from,
    kind,
    place: 'body',
    parts: [span],
    speaker: { name: 'Ana Ruiz', mention: null, via: 'name', confidence: 0.97 },
    cue: null,
    relayedBy: null,
  };
}

function article(id: string, text: string): Article {
  const none = { outlet: null, title: null, published: null, url: null, credits: [], furniture: [] };
  return { id, path: `${id}.txt`, text, origin: { start: 0, line: 1, column: 1 }, ...none };
}
