/**
 * Fuzz cases: fixture pages of every form, mutated, and what must hold of whatever is read of them.
 *
 * A case is its number: the same number gives the same bytes everywhere.
 */

import { readFileSync } from 'node:fs';
import type { Article } from '../../src/model.ts';
import { articleOf } from '../../src/nouns.ts';
import { type FormName, formNames, type Reading, read } from '../../src/read/index.ts';
import { articleRecord } from '../../src/records.ts';
import { article as articleSchema } from '../../src/schema.ts';
import { inputOf, pages } from '../accuracy/pages.ts';
import { filesOf } from './files.ts';

const inputs = pages.map((page) => {
  const path = inputOf(page);
  return { name: path.slice(path.lastIndexOf('/') + 1), bytes: readFileSync(path) };
});

/** What breaks readers: marks that open and never close, control and direction signs, numbers out of range, marks of other encodings. */
const tokens: readonly (string | Uint8Array)[] = [
  ...[
    '<',
    '</',
    '>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<script>',
    '</p>',
    '<div>',
    '<article>',
    '<q>',
    '&#x0;',
    '&#1114112;',
    '&amp',
  ],
  ...[
    '<meta charset="utf-16">',
    '<script type="application/ld+json">',
    '{',
    '}',
    '[',
    ']',
    '"',
    '\\',
    '\\ud800',
    ':',
    '{"__proto__":',
    ',',
  ],
  ...[
    '---\n',
    '...\n',
    '&a *a ',
    '# ',
    '```\n',
    '> ',
    '[x](',
    '\n',
    '\r',
    '\r\n',
    '\n\n',
    '\t',
    ' ',
    '\0',
    '\u202E',
    '\uFEFF',
    '“',
    '”',
    '💧',
  ],
  ...[
    'FILE PHOTO: ',
    '(Reporting by ',
    'Related Articles\n',
    'By Ana Ruiz\n',
    '2025-02-30',
    'Published: 99 May 2025, 25:61\n',
  ],
  Uint8Array.of(0xff, 0xfe),
  Uint8Array.of(0x93, 0x92, 0x94),
  Uint8Array.of(0xed, 0xa0, 0x80),
  Uint8Array.of(0xc3),
];

export interface FuzzCase {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: FormName | null;
}

export function caseOf(number: number): FuzzCase {
  const random = randomFrom(number);
  const pick = <T>(values: readonly T[]): T => values[random(values.length)] as T;
  const { name, bytes: original } = pick(inputs);
  let bytes: Uint8Array = original;
  const changes: readonly (() => void)[] = [
    () => splice(random(bytes.length + 1), random(40), bytesOf(pick(tokens))),
    () => splice(random(bytes.length + 1), 0, bytesOf(pick(tokens)), 1 + random(300)),
    () => splice(random(bytes.length + 1), random(2000)),
    () => splice(random(bytes.length + 1), bytes.length),
    () => splice(random(bytes.length + 1), 1, Uint8Array.of(random(256))),
    () => {
      const { bytes: other } = pick(inputs);
      const from = random(other.length);
      splice(random(bytes.length + 1), 0, other.subarray(from, from + random(3000)));
    },
    () => {
      const from = random(bytes.length + 1);
      splice(from, 0, bytes.subarray(from, from + random(500)), 1 + random(20));
    },
  ];
  const splice = (at: number, removed: number, added: Uint8Array = new Uint8Array(), times = 1) => {
    bytes = Buffer.concat([
      bytes.subarray(0, at),
      ...Array<Uint8Array>(times).fill(added),
      bytes.subarray(at + removed),
    ]);
  };
  for (let count = 1 + random(6); count > 0; count--) pick(changes)();
  return { name, bytes, type: random(8) === 0 ? pick(formNames) : null };
}

/** @returns In words what does not hold; null when all does. */
export async function faultOf({ name, bytes, type }: FuzzCase): Promise<string | null> {
  const reading = await read([name], filesOf({ [name]: bytes }), { type });
  return faultIn(reading);
}

function faultIn({ articles, problems, files }: Reading): string | null {
  if (articles.length === 0 && problems.length === 0) return 'neither read nor told';
  if (files.length !== (articles.length > 0 ? 1 : 0)) return 'articles without their file';
  if (new Set(articles.map(({ id }) => id)).size < articles.length) return 'two articles of one id';
  if (problems.some(({ message, hint }) => message === '' || hint === '')) return 'a problem without words';
  return articles.map((one) => faultOfArticle(one) ?? faultOfRecord(one)).find((fault) => fault !== null) ?? null;
}

function faultOfArticle({ text, furniture, published, title, outlet }: Article): string | null {
  if (text.trim() === '') return 'an article without text';
  if (title?.trim() === '' || outlet?.trim() === '') return 'a title or outlet without words';
  if (published !== null && !/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?Z?)?$/.test(published))
    return `published ${published}`;
  const isDisjoint = furniture.every(
    ({ start, end }, index) => start < end && start >= (furniture[index - 1]?.end ?? 0),
  );
  return isDisjoint && (furniture.at(-1)?.end ?? 0) <= text.length ? null : 'furniture out of order';
}

/** What leaves is of its schema, and comes back. */
function faultOfRecord(article: Article): string | null {
  const record = { ...articleRecord(article), text: article.text };
  const checked = articleSchema.safeParse(JSON.parse(JSON.stringify(record)));
  if (!checked.success) return `a record that is not of its schema: ${checked.error.message}`;
  const again = articleOf(checked.data);
  return typeof again === 'string' ? `a record that cannot be read back: ${again}` : null;
}

function bytesOf(token: string | Uint8Array): Uint8Array {
  return typeof token === 'string' ? new TextEncoder().encode(token) : token;
}

/** Whole numbers below a bound, the same for the same seed: mulberry32. */
function randomFrom(seed: number): (bound: number) => number {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
}
