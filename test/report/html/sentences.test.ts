/** The sentence that tells a finding: which change it tells, and in which words. */

import { expect, test } from 'vitest';
import { listed, tell } from '../../../src/report/html/page/sentences.js';
import type { EditRecord, Flag, Label, QuoteRecord, Severity } from '../../../src/schema.ts';
import { sample } from '../sample.ts';

interface Given {
  readonly flags?: readonly [Flag['flag'], string, string, Flag['degree']?][];
  readonly forms?: readonly [Label['label'], Label['form']][];
  readonly edits?: readonly [EditRecord['op'], string, string][];
  readonly kind?: QuoteRecord['kind'];
  readonly severity?: Severity;
}

test.each<{ why: string; given: Given; says: string }>([
  {
    why: 'a swapped hedge comes before other words',
    given: { flags: [['hedge', 'Hardly anyone', 'No one', 'strong']], forms: [['paraphrase', 'reworded']] },
    says: 'has “No one” where the base has “Hardly anyone”, which changes how sure it sounds',
  },
  {
    why: 'a weak hedge is no more than other words',
    given: { flags: [['hedge', 'very', '', 'weak']], forms: [['paraphrase', 'reworded']] },
    says: 'has other words inside the quotation marks',
  },
  {
    why: 'a lost name',
    given: { flags: [['entity', 'Ana Ruiz', '']], forms: [['truncation', 'gapped']] },
    says: 'leaves out the name “Ana Ruiz”',
  },
  {
    why: 'a negation comes before a number',
    given: {
      flags: [
        ['quantity', '40', '14'],
        ['negation', 'did not', 'did'],
      ],
    },
    says: 'has “did” where the base has “did not”, which turns the statement round',
  },
  {
    why: 'a number that the base has not',
    given: { flags: [['quantity', '', '14']] },
    says: 'adds the number or date “14”',
  },
  {
    why: 'one stretch added is told in its words',
    given: {
      forms: [['embellishment', 'inserted']],
      edits: [
        ['equal', 'unsafe', 'unsafe'],
        ['insert', '', 'cranes'],
      ],
    },
    says: 'adds “cranes” inside the quotation marks',
  },
  {
    why: 'two stretches are left to the comparison',
    given: {
      forms: [['embellishment', 'inserted']],
      edits: [
        ['insert', '', 'old'],
        ['insert', '', 'cranes'],
      ],
    },
    says: 'adds words inside the quotation marks',
  },
  {
    why: 'what has no marks adds nothing inside them',
    given: {
      kind: 'unmarked',
      forms: [
        ['embellishment', 'inserted'],
        ['paraphrase', 'unmarked'],
      ],
    },
    says: 'gives the words with neither quotation marks nor a speaker',
  },
  {
    why: 'reported speech is told as such, whatever its flags',
    given: {
      kind: 'indirect',
      severity: 'low',
      flags: [['entity', 'Reuters', '']],
      forms: [['paraphrase', 'indirect']],
    },
    says: 'reports it without quotation marks',
  },
  {
    why: 'without words the flag that has none is not told',
    given: { flags: [['hedge', '', '', 'strong']], forms: [['paraphrase', 'reworded']] },
    says: 'has other words inside the quotation marks',
  },
  { why: 'the same words', given: { forms: [['verbatim', null]], severity: 'none' }, says: 'has the same words' },
])('$why', ({ given, says }) => {
  expect(tell(quoteOf(given))).toBe(says);
});

test('a list reads as one', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});

function quoteOf({ flags = [], forms = [], edits = [], kind = 'direct', severity = 'high' }: Given): QuoteRecord {
  const [quote] = sample.quotes;
  if (!quote) throw new Error('the sample is empty');
  return {
    ...quote,
    kind,
    judgement: {
      ...quote.judgement,
      severity,
      labels: forms.map(([label, form]) => ({ label, form, declared: false, confidence: 1 })),
      flags: flags.map(([flag, base, variant, degree]) => ({ flag, base, variant, ...(degree ? { degree } : {}) })),
      edits: edits.map(([op, base, variant]) => ({ op, base, variant, baseStart: 0, variantStart: 0 })),
    },
  };
}
