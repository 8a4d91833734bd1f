/**
 * `npm run lineage`: makes the families of fixtures/lineage, the same for the
 * same seed. Each has an original, and articles made from it or beside it, by
 * ways that are noted; `family.json` says whose text each is and how.
 */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { randoms } from '../bench/corpus.ts';
import { type Paragraph, swaps, type Tale, tales } from './tales.ts';

export type Way = 'copy' | 'cut' | 'rewrite' | 'rendering';

export interface Member {
  readonly file: string;
  /** The file whose text it is made from; null for what was written apart. */
  readonly from: string | null;
  readonly way: Way | null;
  /** Whether credits or times tell which came first. */
  readonly tells: boolean;
}

const folder = 'fixtures/lineage';
const random = randoms(20_250_624);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const towns = ['Port Ellis', 'Varnholm', 'Sant Oriol', 'Kestrel Bay', 'Dunmarrow', 'Liepava'];
const people = ['Ana Ruiz', 'Marit Solvang', 'Dorota Wilk', 'Helen Achterberg', 'Inês Cordeiro', 'Nadia Ferrant'];
const bodies = ['Norland Works', 'Harbour and Dyke Trust', 'Delta Holding', 'Coastal Board'];
const papers = [
  'Harbour Gazette',
  'Morning Ledger',
  'Evening Signal',
  'Delta Courier',
  'Coast Tribune',
  'Hill Observer',
];
const numbers = ['23', '41', '17', '62', '35', '54'];

interface Cast {
  readonly [slot: string]: string;
}

function cast(): Cast {
  const who = pick(people);
  return {
    who,
    surname: who.split(' ').at(-1) ?? '',
    town: pick(towns),
    body: pick(bodies),
    day: pick(['Monday', 'Tuesday', 'Thursday', 'Friday']),
    n: pick(numbers),
    m: pick(['three', 'seven', 'nine']),
    k: pick(['two', 'four', 'six']),
  };
}

const filled = (text: string, slots: Cast) => text.replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? '');

/** Some of the swaps, each wherever it fits outside the marks. */
function swapped(text: string, share: number): string {
  return text
    .split(/(“[^”]*”)/)
    .map((piece) =>
      piece.startsWith('“')
        ? piece
        : swaps.reduce((all, [a, b]) => (random() < share ? all.replace(a, b) : all), piece),
    )
    .join('');
}

interface Draft {
  readonly outlet: string;
  readonly paragraphs: readonly string[];
  readonly sign?: string;
  readonly credit?: string;
  readonly time?: string;
}

function printed({ outlet, paragraphs, sign, credit, time }: Draft): string {
  const [first = '', ...rest] = paragraphs;
  return [
    outlet,
    `${first.split(' ').slice(0, 6).join(' ')} and more`,
    ...(time ? [`Published: ${time}`] : []),
    '',
    [first, ...rest].join('\n\n') + (sign ? ` ${sign}` : ''),
    ...(credit ? ['', `(source: ${credit})`] : []),
    '',
  ].join('\n');
}

/** What a family has beside its original. `credit`: names the agency; `time`: is dated later; `none`: nothing tells. */
type Plan = readonly (readonly [way: Way | 'apart', sign: 'credit' | 'time' | 'none', from?: string])[];

const plans: readonly Plan[] = [
  [
    ['copy', 'credit'],
    ['rewrite', 'credit'],
    ['apart', 'none'],
  ],
  [
    ['copy', 'time'],
    ['cut', 'time'],
    ['rendering', 'credit'],
  ],
  [
    ['cut', 'none'],
    ['apart', 'none'],
  ],
  [
    ['copy', 'none'],
    ['copy', 'none'],
    ['rewrite', 'time'],
  ],
  [
    ['rewrite', 'credit'],
    ['rendering', 'credit'],
    ['apart', 'none'],
  ],
  [
    ['cut', 'credit'],
    ['cut', 'time'],
    ['apart', 'none'],
  ],
  [
    ['copy', 'time'],
    ['cut', 'time', 'copy-1'],
    ['apart', 'none'],
  ],
  [
    ['rendering', 'time'],
    ['copy', 'credit'],
    ['apart', 'none'],
  ],
  [
    ['rewrite', 'time'],
    ['copy', 'time'],
    ['apart', 'none'],
  ],
  [
    ['copy', 'credit'],
    ['copy', 'time'],
    ['cut', 'credit'],
    ['rewrite', 'credit'],
  ],
  [
    ['apart', 'none'],
    ['copy', 'time'],
    ['rendering', 'credit'],
  ],
];

/** Whether a family's original is signed by an agency: else it is an outlet's own, and dated. */
const signed = (index: number) => index % 3 !== 2;

function made(index: number, plan: Plan): void {
  const slots = cast();
  const tale = Object.values(tales)[index % 2] as Tale;
  const outlets = [...papers].sort(() => random() - 0.5);
  const story = tale.story.filter((_, at) => at < 5 || random() < 0.8);
  const isSigned = signed(index);
  const original: Draft = {
    outlet: outlets[0] ?? '',
    paragraphs: story.map(({ first }) => filled(first, slots)),
    ...(isSigned ? { sign: 'NORPRESS' } : {}),
    time: '24 June 2025',
  };
  const drafts = new Map<string, Draft>([['original', original]]);
  const members: Member[] = [{ file: 'original.txt', from: null, way: null, tells: false }];
  const counts = new Map<string, number>();
  for (const [way, sign, from = 'original'] of plan) {
    const number = (counts.get(way) ?? 0) + 1;
    counts.set(way, number);
    const name = `${way}-${number}`;
    const source = drafts.get(from) ?? original;
    const draft: Draft = {
      outlet: outlets[drafts.size] ?? `Paper ${drafts.size}`,
      paragraphs: written(way, source, { tale, story, slots }),
      ...(sign === 'credit' ? { credit: isSigned ? 'Norpress' : original.outlet } : {}),
      ...(sign === 'time' ? { time: `${24 + drafts.size} June 2025` } : {}),
    };
    drafts.set(name, draft);
    const apart = way === 'apart';
    members.push({
      file: `${name}.txt`,
      from: apart ? null : `${from}.txt`,
      way: apart ? null : way,
      tells: !apart && (sign !== 'none' || isSigned),
    });
  }
  const own = `${folder}/${String(index + 1).padStart(2, '0')}`;
  mkdirSync(own, { recursive: true });
  for (const [name, draft] of drafts) writeFileSync(`${own}/${name}.txt`, printed(draft));
  writeFileSync(`${own}/family.json`, `${JSON.stringify({ members }, null, 2)}\n`);
}

interface Told {
  readonly tale: Tale;
  readonly story: readonly Paragraph[];
  readonly slots: Cast;
}

function written(way: Way | 'apart', source: Draft, { tale, story, slots }: Told): readonly string[] {
  if (way === 'copy') return source.paragraphs.map((text) => swapped(text, 0.6));
  if (way === 'cut') {
    const kept = source.paragraphs.slice(0, Math.ceil(source.paragraphs.length * (0.5 + random() * 0.2)));
    return kept.map((text) => swapped(text, 0.2));
  }
  if (way === 'rewrite') return story.map(({ anew, anewSameQuote }) => filled(anewSameQuote ?? anew, slots));
  if (way === 'rendering') return story.map(({ anew }) => filled(anew, slots));
  return [...tale.own].sort(() => random() - 0.5).map((text) => filled(text, slots));
}

for (const [index] of plans.entries())
  rmSync(`${folder}/${String(index + 1).padStart(2, '0')}`, { recursive: true, force: true });
for (const [index, plan] of plans.entries()) made(index, plan);
