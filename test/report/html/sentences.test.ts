/** The sentence that tells a finding: which change it tells, and in which words. */

import { expect, test } from 'vitest';
import { listed, tell } from '../../../src/report/html/page/sentences.js';
import type { EditRecord, Flag, Label, QuoteRecord, Severity } from '../../../src/schema.ts';
import { sample } from '../sample.ts';

interface Given {
  readonly flags?: readonly [Flag['flag'], string, string, Flag['degree']?][];
  readonly forms?: readonly [Label['label'], Label['form']][];
  readonly edits?: readonly [EditRecord['op'], string, string, number?][];
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
    says: 'adds “cranes” inside the quotation marks: “unsafe cranes” where the base has “unsafe”',
  },
  {
    why: 'of two stretches the longer is told, and both are counted',
    given: {
      forms: [['embellishment', 'inserted']],
      edits: [
        ['insert', '', 'old'],
        ['equal', 'the', 'the'],
        ['insert', '', 'cranes'],
      ],
    },
    says: 'adds “cranes” inside the quotation marks: “the cranes” where the base has “the” (one of 2 changes)',
  },
  {
    why: 'what was only moved is no change of words',
    given: {
      forms: [['paraphrase', 'reworded']],
      edits: [
        ['delete', 'today', '', 1],
        ['replace', 'must', 'will'],
        ['insert', '', 'today', 1],
      ],
    },
    says: 'has “will” where the base has “must”, inside the quotation marks',
  },
  {
    why: 'a gap is told by the words in the middle, not by those at an end',
    given: {
      forms: [
        ['truncation', 'gapped'],
        ['truncation', 'excerpt'],
      ],
      edits: [
        ['equal', 'the', 'the'],
        ['delete', 'old', ''],
        ['equal', 'crane held.', 'crane held.'],
        ['delete', 'Nobody was there to see it.', ''],
      ],
    },
    says: 'leaves out “old” from the middle, and nothing shows it: “the crane” where the base has “the old crane” (one of 2 changes)',
  },
  {
    why: 'a name that is gone is told with the words around it',
    given: {
      flags: [['entity', 'Ana Ruiz', '']],
      edits: [
        ['equal', 'we told', 'we told'],
        ['delete', 'Ana Ruiz', ''],
        ['equal', ', but', ', but'],
      ],
    },
    says: 'has “told but” where the base has “told Ana Ruiz but”, which leaves out the name “Ana Ruiz”',
  },
  {
    why: 'more words than a sentence holds are cut between words, and the cut is shown',
    given: {
      forms: [['truncation', 'clipped']],
      edits: [
        ['equal', 'We will stay', 'We will stay'],
        ['delete', 'until the last of the ferries has left the harbour and the lamps are put out for the night', ''],
      ],
    },
    says: 'quotes part of a sentence, without “until the last of the ferries has left […] and the lamps are put out for the night”',
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
    says: 'reports it without quotation marks: Hardly anyone believed that the old […] but it did. / We inspected it twice.',
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
      edits: edits.map(([op, base, variant, move]) => ({
        op,
        base,
        variant,
        baseStart: 0,
        variantStart: 0,
        ...(move ? { move } : {}),
      })),
    },
  };
}
