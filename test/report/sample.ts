/** A report on four invented articles: every kind, label, flag and status that the reports must show, and hostile text. */

import type { ArticleRecord, Flag, Label, QuoteRecord, Report, UtteranceRecord } from '../../src/model.ts';
import { summarise } from '../../src/records.ts';

const articles: readonly ArticleRecord[] = [
  article('a-00000001', 'news/harbour-gazette_1f2e3d4c5b.txt', 'The Harbour Gazette', ['Reuters']),
  article('a-00000002', 'news/coast-times.txt', 'Coast Times', ['Reuters']),
  article('a-00000003', 'news/003_9a8b7c6d5e4f.txt', null, []),
  article('a-00000004', 'news/a folder/evening \u001B[31mpost.txt', 'Evening \u202EPost', []),
];

const cableWords = 'Hardly anyone believed that the old crane would hold through the winter, but it did.';

const crane = {
  base: quote('q-00000001', 'a-00000001', 'u-00000001', 12, {
    text: `${cableWords} / We inspected it twice.`,
    parts: [cableWords, 'We inspected it twice.'],
  }),
  cut: quote('q-00000002', 'a-00000002', 'u-00000001', 4, {
    text: 'No one believed that the crane would hold, but it did.',
    labels: [label('truncation', 'gapped'), label('paraphrase', 'reworded'), label('truncation', 'excerpt')],
    flags: [{ flag: 'hedge', degree: 'strong', base: 'Hardly anyone', variant: 'No one' }],
    severity: 'high',
    edits: [
      ['replace', 'Hardly anyone', 'No one'],
      ['equal', 'believed that the', 'believed that the'],
      ['delete', 'old', ''],
      ['equal', 'crane would hold', 'crane would hold'],
      ['delete', 'through the winter', ''],
      ['equal', ', but it did.', ', but it did.'],
      ['delete', 'We inspected it twice.', ''],
    ],
  }),
  reported: quote('q-00000003', 'a-00000003', 'u-00000001', 7, {
    kind: 'indirect',
    text: 'nobody had thought the crane would survive the winter',
    labels: [label('paraphrase', 'indirect')],
    severity: 'low',
  }),
  copied: quote('q-00000004', 'a-00000004', 'u-00000001', 9, {
    text: cableWords,
    labels: [label('truncation', 'excerpt')],
    severity: 'low',
    edits: [
      ['equal', cableWords, cableWords],
      ['delete', 'We inspected it twice.', ''],
    ],
  }),
};

const harbour = {
  base: quote('q-00000005', 'a-00000001', 'u-00000002', 20, { text: 'We will rebuild the harbour.' }),
  same: quote('q-00000006', 'a-00000002', 'u-00000002', 8, {
    text: 'We will rebuild the harbour',
    labels: [label('verbatim', null)],
    edits: [['equal', 'We will rebuild the harbour.', 'We will rebuild the harbour']],
  }),
  dropped: quote('q-00000007', 'a-00000004', 'u-00000002', 15, {
    kind: 'unmarked',
    text: 'they will rebuild the harbour of 港町\u001B]8;;http://evil\u0007 by spring',
    labels: [label('paraphrase', 'unmarked'), { ...label('embellishment', 'bracketed'), declared: true }],
    severity: 'medium',
    edits: [
      ['replace', 'We', 'they'],
      ['equal', 'will rebuild the harbour', 'will rebuild the harbour'],
      ['insert', '', 'of 港町\u001B]8;;http://evil\u0007 by spring'],
    ],
  }),
};

const alone = [
  quote('q-00000008', 'a-00000002', 'u-00000003', 30, { kind: 'mixed', text: '“unsafe\u200B”', speaker: null }),
  quote('q-00000009', 'a-00000003', 'u-00000004', 31, {
    text: `The ministry was told in March and again in April, and nothing was done, ${'and nothing was done, '.repeat(8)}ever.`,
  }),
];

const quotes = [...Object.values(crane), ...Object.values(harbour), ...alone].sort((a, b) =>
  a.article === b.article ? (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0) : a.article < b.article ? -1 : 1,
);

export const sample: Report = withSummary({
  schemaVersion: 1,
  tool: { name: 'quotecheck', version: '0.1.0', thresholds: 'sha256:0' },
  files: articles.map(({ path }) => ({ path, sha256: '0'.repeat(64), encoding: 'utf-8', articles: 1 })),
  articles: [...articles],
  quotes,
  utterances: [
    utterance('u-00000002', Object.values(harbour), { status: 'several-sources' }),
    utterance('u-00000001', Object.values(crane), {
      baseReason: 'agency-copy',
      baseEvidence: 'its article is signed Reuters, which another carrier credits or goes back to',
      otherBases: [{ rule: 'fullest', base: 'q-00000002', changed: 2 }],
      status: 'one-source',
      source: 'Reuters',
    }),
    ...alone.map((one) => utterance(one.utterance, [one], { baseReason: 'only', status: 'one-outlet' })),
  ],
  links: [
    {
      from: 'a-00000001',
      to: 'a-00000002',
      kind: 'copy',
      share: 0.71,
      score: 0.9,
      directed: true,
      evidence: ['shares 71 % of its wording beyond the quotes', 'same order of 9 sentences'],
    },
  ],
  problems: [{ path: 'news/broken\u0007.txt', code: 'not-text', message: 'it is no text', hint: 'Save it as text.' }],
});

export const empty: Report = withSummary({
  ...sample,
  files: [],
  articles: [],
  quotes: [],
  utterances: [],
  links: [],
  problems: [],
});

function withSummary(report: Omit<Report, 'summary'>): Report {
  return { ...report, summary: summarise(report) };
}

function article(id: string, path: string, outlet: string | null, credits: string[]): ArticleRecord {
  return {
    id,
    path,
    start: 0,
    end: 2000,
    line: 1,
    column: 1,
    outlet,
    title: 'The crane that held',
    published: null,
    url: null,
    credits,
    story: 's-00000001',
    offsets: 'file',
    furniture: [],
  };
}

interface Given {
  readonly text: string;
  readonly parts?: readonly string[];
  readonly kind?: QuoteRecord['kind'];
  readonly speaker?: string | null;
  readonly labels?: Label[];
  readonly flags?: Flag[];
  readonly severity?: QuoteRecord['judgement']['severity'];
  readonly edits?: readonly (readonly ['equal' | 'delete' | 'insert' | 'replace', string, string])[];
}

function quote(id: string, article: string, utterance: string, line: number, given: Given): QuoteRecord {
  const { text, parts = [text], kind = 'direct', speaker = 'Ana Ruiz', labels = [], flags = [] } = given;
  return {
    id,
    article,
    utterance,
    kind,
    place: 'body',
    text,
    parts: parts.map((part, index) => {
      const start = line * 100 + index * 50;
      return { text: part, start, end: start + [...part].length, line, column: 2 + index * 50 };
    }),
    context: { prefix: 'She said: ', suffix: ' The wind fell.' },
    speaker: { name: speaker, mention: null, via: speaker === null ? 'none' : 'name', confidence: 0.9 },
    cue: null,
    relayedBy: null,
    match: { score: 1, evidence: ['words'] },
    judgement: {
      base: id,
      labels,
      flags,
      severity: given.severity ?? 'none',
      kept: 1,
      own: 1,
      edits: (given.edits ?? []).map(([op, base, variant]) => {
        const at = Math.max(0, text.indexOf(variant));
        return { op, base, variant, baseStart: 0, variantStart: line * 100 + at };
      }),
    },
  };
}

function utterance(id: string, members: readonly QuoteRecord[], given: Partial<UtteranceRecord>): UtteranceRecord {
  return {
    id,
    speaker: members[0]?.speaker.name ?? null,
    base: members[0]?.id ?? '',
    baseReason: 'fullest',
    baseEvidence: 'it has 9 words; the next copy in other words has 7',
    otherBases: [],
    quotes: members.map((member) => member.id),
    status: 'one-source',
    source: null,
    coverage: Object.fromEntries(members.map((member) => [member.article, 1])),
    ...given,
  };
}

function label(name: Label['label'], form: Label['form']): Label {
  return { label: name, form, declared: false, confidence: 0.9 };
}
