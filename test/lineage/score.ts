/** Scores links and statuses against families of known parentage. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { world } from '../../src/cli/world.ts';
import { check } from '../../src/index.ts';
import type { LinkRecord } from '../../src/model.ts';
import { read } from '../../src/read/index.ts';
import type { Member } from './make.ts';
import { minHash } from './min-hash.ts';

export interface Counts {
  right: number;
  all: number;
}

export interface LineageScore {
  /** Links from a text to what is made of it, where signs tell. */
  readonly direction: Counts;
  readonly kind: Counts;
  /** Articles written apart that were linked all the same. */
  readonly apart: Counts;
  /** Utterances with one origin that were said to have several. */
  readonly corroborated: string[];
  /** Utterances with several origins that were said to have several. */
  readonly independent: Counts;
  readonly copies: { right: number; found: number; gold: number };
  readonly hashed: { right: number; found: number; gold: number };
  readonly faults: string[];
}

/** Share of wording from which a link counts as copied text, whatever its kind. */
const copied = 0.36;

const kinds: Readonly<Record<string, LinkRecord['kind']>> = {
  copy: 'copy',
  cut: 'copy',
  rewrite: 'rewrite',
  rendering: 'rendering',
};

export async function scoreFamilies(folder: string): Promise<LineageScore> {
  const score: LineageScore = {
    direction: { right: 0, all: 0 },
    kind: { right: 0, all: 0 },
    apart: { right: 0, all: 0 },
    corroborated: [],
    independent: { right: 0, all: 0 },
    copies: { right: 0, found: 0, gold: 0 },
    hashed: { right: 0, found: 0, gold: 0 },
    faults: [],
  };
  for (const name of readdirSync(folder).sort()) {
    if (existsSync(`${folder}/${name}/family.json`)) await scoreFamily(`${folder}/${name}`, score);
  }
  return score;
}

export function f1({ right, found, gold }: { right: number; found: number; gold: number }): number {
  return found + gold === 0 ? 0 : (2 * right) / (found + gold);
}

const { files } = world(process);

async function scoreFamily(folder: string, score: LineageScore): Promise<void> {
  const { members, articles = folder }: { members: readonly Member[]; articles?: string } = JSON.parse(
    readFileSync(`${folder}/family.json`, 'utf8'),
  );
  const reading = await read(
    members.map(({ file }) => `${articles}/${file}`),
    files,
  );
  const report = check(reading);
  const idOf = new Map([...report.articles].reverse().map(({ id, path }) => [path.split('/').at(-1) ?? '', id]));
  const linkOf = (a: Member, b: Member) =>
    report.links.find(({ from, to }) => [from, to].every((id) => id === idOf.get(a.file) || id === idOf.get(b.file)));
  for (const [at, a] of members.entries()) {
    for (const b of members.slice(at + 1)) scorePair([a, b], linkOf(a, b), { members, idOf, folder, articles, score });
  }
  const originOf = new Map(members.map((member) => [idOf.get(member.file), origin(member, members).file]));
  for (const { id, quotes, status } of report.utterances) {
    const own = report.quotes.filter((quote) => quotes.includes(quote.id));
    const origins = new Set(own.map(({ article }) => originOf.get(article)));
    if (new Set(own.map(({ article }) => article)).size < 2) continue;
    if (origins.size === 1 && status === 'several-sources')
      score.corroborated.push(`${folder} ${id} “${own[0]?.text}”`);
    if (origins.size > 1) tally(score.independent, status === 'several-sources');
  }
}

interface Family {
  readonly members: readonly Member[];
  readonly idOf: ReadonlyMap<string, string>;
  readonly folder: string;
  readonly articles: string;
  readonly score: LineageScore;
}

function scorePair([a, b]: readonly [Member, Member], link: LinkRecord | undefined, family: Family): void {
  const { members, idOf, folder, articles, score } = family;
  const where = `${folder.split('/').at(-1)} ${a.file} ${b.file}`;
  const text = (one: Member) => readFileSync(`${articles}/${one.file}`, 'utf8');
  const isCopied = copyRoot(a, members) === copyRoot(b, members);
  count(score.copies, isCopied, link !== undefined && link.share >= copied);
  count(score.hashed, isCopied, minHash(text(a), text(b)) >= hashedFrom);
  if (origin(a, members) !== origin(b, members)) {
    tally(score.apart, link === undefined);
    if (link) score.faults.push(`${where}: apart, not ${link.kind}`);
    return;
  }
  const [parent, child] = a.from === b.file ? [b, a] : [a, b];
  if (child.from !== parent.file) return;
  const right = link?.kind === kinds[child.way ?? ''];
  tally(score.kind, right);
  if (!right)
    score.faults.push(`${where}: ${child.way}, not ${link?.kind} ${link?.share} ${link?.evidence.join('; ')}`);
  if (!child.tells) return;
  const led = link?.directed === true && link.from === idOf.get(parent.file);
  tally(score.direction, led);
  if (!led) score.faults.push(`${where}: from ${parent.file}, ${link ? `${link.directed} ${link.from}` : 'no link'}`);
}

/** The MinHash likeness that tells copies best on these families. */
export const hashedFrom = 0.3;

function tally(counts: Counts, right: boolean): void {
  counts.all++;
  if (right) counts.right++;
}

function count(counts: { right: number; found: number; gold: number }, gold: boolean, found: boolean): void {
  if (gold) counts.gold++;
  if (found) counts.found++;
  if (gold && found) counts.right++;
}

function origin(member: Member, members: readonly Member[]): Member {
  const parent = members.find(({ file }) => file === member.from);
  return parent ? origin(parent, members) : member;
}

/** The text whose wording this is: made anew, it is its own. */
function copyRoot(member: Member, members: readonly Member[]): Member {
  const parent = members.find(({ file }) => file === member.from);
  return parent && (member.way === 'copy' || member.way === 'cut') ? copyRoot(parent, members) : member;
}
