/** Laws of the whole pipeline: what holds for any articles in any order. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../src/index.ts';
import type { Report } from '../src/model.ts';
import { type FileSystem, read } from '../src/read/index.ts';
import { report as schema } from '../src/schema.ts';

const said = ['said', 'added', 'told reporters', 'denied that', 'according to', 'was quoted by TASS as saying'];
const scraps = [
  ...[
    '“',
    '”',
    '"',
    '\\"',
    "'",
    '’',
    '‘',
    '``',
    "''",
    '«',
    '»',
    '„',
    '…',
    '—',
    '[',
    ']',
    '(',
    ')',
    ': ',
    ', ',
    '. ',
    '? ',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '\u0000',
    '\u001B[31m',
    '\u202E',
    '\uFEFF',
    '\u200B',
    '\uD800',
    '💧',
    'e\u0301',
    '漢字',
  ],
  ...[
    'Ana Ruiz',
    'Ruiz',
    'she',
    'the mayor',
    'The harbour board',
    'Mr. Oduya',
    'a senior source',
    '<a href="x">',
    'constructor',
  ],
  ...[
    'we will rebuild every home',
    'the crane was never safe',
    'not',
    'hardly anyone',
    '12 ships',
    'ten',
    'REUTERS',
    '__proto__',
  ],
  ...said,
];
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...scraps), { maxLength: 60 }).map((words) => words.join(' ')) },
  fc.array(fc.constantFrom(...scraps), { maxLength: 60 }).map((words) => words.join('')),
  fc.string({ unit: 'binary' }),
);
const texts = fc.array(text, { minLength: 1, maxLength: 4 });

describe('for any articles', () => {
  test('the report is of its schema and its offsets slice to its words', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (given) => {
        const files = named(given);
        const found = await run(Object.keys(files), files);
        expect(() => schema.parse(found)).not.toThrow();
        expect(strays(found, files)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('a quote has one id and stands in one utterance', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (given) => {
        const { quotes, utterances } = await run(Object.keys(named(given)), named(given));
        const ids = quotes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(utterances.flatMap((utterance) => utterance.quotes).toSorted()).toEqual(ids.toSorted());
      }),
      { numRuns: 60 },
    );
  });

  test('their order changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (given) => {
        const files = named(given);
        const paths = Object.keys(files);
        expect(JSON.stringify(await run(paths.toReversed(), files))).toBe(JSON.stringify(await run(paths, files)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('edits', () => {
  test('spell the words of the base and of the variant', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (given) => {
        const { quotes } = await run(Object.keys(named(given)), named(given));
        const byId = new Map(quotes.map((quote) => [quote.id, quote]));
        for (const { text: words, judgement } of quotes) {
          if (judgement.edits.length === 0) continue;
          const base = byId.get(judgement.base)?.text ?? '';
          expect(spelling(judgement.edits.map((edit) => edit.base))).toBe(spelling([base.replaceAll(' / ', ' ')]));
          expect(spelling(judgement.edits.map((edit) => edit.variant))).toBe(spelling([words.replaceAll(' / ', ' ')]));
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Parts, mentions and cues whose offsets do not slice to their own words. */
function strays({ articles, quotes }: Report, files: Readonly<Record<string, string>>): string[] {
  const paths = new Map(articles.map(({ id, path }) => [id, path]));
  return quotes.flatMap(({ article, parts, speaker, cue }) => {
    const points = [...(files[paths.get(article) ?? ''] ?? '').replace(/^\uFEFF/, '')];
    const spans = [...parts, speaker.mention, cue].filter((span) => span !== null);
    return spans
      .filter(({ start, end, text: words }) => points.slice(start, end).join('') !== words)
      .map((span) => span.text);
  });
}

/** Letters and digits alone: edits leave out punctuation and white space between words. */
function spelling(words: readonly string[]): string {
  return words.join('').replace(/[^\p{L}\p{N}]/gu, '');
}

function named(given: readonly string[]): Record<string, string> {
  return Object.fromEntries(given.map((words, index) => [`${index}.txt`, wellFormed(words)]));
}

/** Lone surrogates cannot be written to a file. */
function wellFormed(words: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(words));
}

async function run(paths: readonly string[], files: Readonly<Record<string, string>>): Promise<Report> {
  const system: FileSystem = {
    kind: async (path) => (path in files ? 'file' : 'missing'),
    list: async () => [],
    chunks: async function* (path) {
      yield new TextEncoder().encode(files[path]);
    },
  };
  return check(await read(paths, system));
}
