/**
 * A report of a size: as many utterances as asked for, over as many articles as asked for.
 *
 * Invented words, the same at every run. `npx tsx test/browser/large.ts > report.html` writes one to look at.
 */

import { pathToFileURL } from 'node:url';
import type { Report, Severity } from '../../src/model.ts';
import { summarise } from '../../src/records.ts';
import { html } from '../../src/report/html/index.ts';

const stock =
  'harbour crane ferry ministry engine winter pier council storm budget inspector captain union signal bridge tunnel quay rope anchor ledger'.split(
    ' ',
  );
const names = ['Ana Ruiz', 'Ivo Brandt', 'Mara Lindqvist', 'Tomas Oduya', 'Petra Vale', 'Jonas Ek', 'Rita Moss'];
const carriers = 4;
const perStory = 10;

export function large(utterances: number, articles: number): Report {
  const chance = chanceFrom(7);
  const texts = Array.from({ length: articles }, () => '');
  const told = Array.from({ length: utterances }, (_, index) => tell(index, texts, chance));
  return withSummary(
    texts,
    told.flatMap(({ quotes }) => quotes),
    told.map(({ utterance }) => utterance),
  );
}

interface Told {
  readonly utterance: Report['utterances'][number];
  readonly quotes: Report['quotes'];
}

/** One utterance, written into the texts of its carriers. The first has the base. */
function tell(index: number, texts: string[], chance: () => number): Told {
  const story = index % Math.floor(texts.length / perStory);
  const [id, words, name] = [`u-${index}`, sentence(24, chance), pick(names, chance)];
  const articles = Array.from(
    { length: carriers },
    (_, carrier) => story * perStory + ((index + carrier * 3) % perStory),
  );
  const base = `q-${index}-0`;
  const quotes = articles.map((article, carrier): Told['quotes'][number] => {
    const severity = carrier === 0 ? 'none' : pick(['high', 'medium', 'low', 'none'] as const, chance);
    const kept = words.split(' ').slice(0, 8).join(' ');
    const other = severity === 'none' ? words.slice(kept.length) : ` ${sentence(6, chance)} instead`;
    const before = texts[article] ?? '';
    const place = { text: kept + other, start: before.length + 1, end: before.length + 1 + kept.length + other.length };
    texts[article] = `${before}"${place.text}," said ${name}. ${sentence(30, chance)}.\n`;
    return {
      id: `q-${index}-${carrier}`,
      article: `a-${article}`,
      utterance: id,
      kind: 'direct',
      place: 'body',
      text: place.text,
      parts: [{ ...place, line: 1, column: 2 }],
      context: { prefix: '', suffix: '' },
      speaker: { name, mention: null, via: 'name', confidence: 0.9 },
      cue: null,
      relayedBy: null,
      fingerprint: `f-${index}-${carrier}`,
      match: { score: 1, evidence: ['words'] },
      judgement: { base, severity, ...changes(severity, { kept, lost: words.slice(kept.length), other }, place.start) },
    };
  });
  const [from = 0] = quotes.map(({ parts }) => parts[0]?.start ?? 0);
  for (const { judgement } of quotes) for (const edit of judgement.edits) edit.baseStart += from;
  return {
    quotes,
    utterance: {
      id,
      speaker: name,
      base,
      baseReason: 'agreement',
      baseEvidence: 'it is the wording that most outlets share',
      otherBases: [],
      quotes: quotes.map((quote) => quote.id),
      status: 'several-sources',
      source: null,
      coverage: Object.fromEntries(quotes.map((quote) => [quote.article, quote.judgement.kept])),
    },
  };
}

/** What is judged of a quote whose end is another than the base's. */
function changes(
  severity: Severity,
  { kept, lost, other }: Readonly<Record<'kept' | 'lost' | 'other', string>>,
  start: number,
): Omit<Told['quotes'][number]['judgement'], 'base' | 'severity'> {
  const behind = { baseStart: kept.length, variantStart: start + kept.length };
  const equal = { op: 'equal', base: kept, variant: kept, baseStart: 0, variantStart: start } as const;
  if (severity === 'none') {
    const label = { label: 'verbatim', form: null, declared: false, confidence: 1 } as const;
    return {
      labels: [label],
      flags: [],
      kept: 1,
      own: 1,
      edits: [equal, { op: 'equal', base: lost, variant: lost, ...behind }],
    };
  }
  const [was = '', is = ''] = [lost.trim().split(' ')[0], other.trim().split(' ')[0]];
  return {
    labels: [{ label: 'paraphrase', form: 'reworded', declared: false, confidence: 0.8 }],
    flags: severity === 'high' ? [{ flag: 'hedge', degree: 'strong', base: was, variant: is }] : [],
    kept: 0.4,
    own: 0.5,
    edits: [equal, { op: 'replace', base: lost, variant: other, ...behind }],
  };
}

function sentence(length: number, chance: () => number): string {
  return Array.from({ length }, () => pick(stock, chance)).join(' ');
}

function pick<T>(list: readonly T[], chance: () => number): T {
  const picked = list[Math.floor(chance() * list.length)];
  if (picked === undefined) throw new Error('there is nothing to pick');
  return picked;
}

function withSummary(texts: readonly string[], quotes: Report['quotes'], utterances: Report['utterances']): Report {
  const articles: Report['articles'] = texts.map((text, index) => ({
    id: `a-${index}`,
    path: `news/${index}.txt`,
    start: 0,
    end: text.length,
    line: 1,
    column: 1,
    outlet: `Outlet ${index % 40}`,
    title: `Story ${Math.floor(index / perStory)}`,
    published: new Date(Date.UTC(2024, 0, 1) + index * 3_600_000).toISOString(),
    url: null,
    credits: [],
    story: `s-${Math.floor(index / perStory)}`,
    offsets: 'file',
    furniture: [],
    text,
  }));
  const files = articles.map(({ path }) => ({ path, sha256: '0'.repeat(64), encoding: 'utf-8', articles: 1 }));
  const links: Report['links'] = articles.flatMap(({ id }, index) =>
    index % perStory === 0
      ? []
      : [
          {
            from: `a-${index - 1}`,
            to: id,
            kind: 'copy',
            share: (index % 9) / 10,
            score: 0.9,
            directed: true,
            evidence: [],
          },
        ],
  );
  const parts = { files, articles, quotes, utterances };
  return {
    schemaVersion: 1,
    tool: { name: 'quotecheck', version: '0.0.0', thresholds: 'sha256:0' },
    ...parts,
    links,
    summary: summarise(parts),
    problems: [],
  };
}

/** Numbers from 0 to 1 that look like chance (mulberry32), the same for the same seed. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(html(large(2000, 500), { color: false, width: 80, groupBy: 'utterance', detail: 'brief' }));
}
