/**
 * `npm run bench -- scale [QUOTES...]`: matching and judging of archives, 10,000 and 100,000 quotes unless told.
 *
 * Archives are made by `quotes.ts`, the same for every run. A time is printed
 * beside the floor of the same run, and the growth between two sizes as an
 * exponent: 1 is linear. Other programs have the same texts, at sizes that
 * comparing every two can stand.
 */

import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchPeers } from './peers.ts';
import { quoteArchive } from './quotes.ts';
import type { Cost } from './scale-work.ts';

/** More quotes than this are not held against the exact filter, whose time grows with their square. */
const mostExact = 100_000;
/** What the times, in seconds, are meant to stay under, and how much memory, in megabytes. */
const aims: Readonly<Record<number, string>> = { 10000: '0.5 s', 100000: '3 s', 1000000: '35 s, 1100 MB' };

/** What V8 is told: to keep what dies young apart from what stays, and to collect before there is much. */
const memory = ['--max-semi-space-size=32', '--max-old-space-size=640'];

export function benchScale(sizes: readonly number[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'quotecheck-bench-'));
  try {
    const costs = sizes.map((size) => measured(size, folder));
    const [first] = costs;
    if (first) benchPeers(first.work.processor / first.quotes);
    for (const [index, cost] of costs.entries()) {
      const before = costs[index - 1];
      if (before)
        console.log(`${`growth to ${count(cost.quotes)}`.padEnd(24)} ${growth(before, cost).toFixed(2)} (aim 1.2)`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measured(size: number, folder: string): Cost {
  const file = join(folder, `${size}.ndjson`);
  write(size, file);
  const argv = [...memory, '--import', 'tsx', join(import.meta.dirname, 'scale-work.ts'), file];
  const { status, stdout } = spawnSync(process.execPath, size <= mostExact ? [...argv, 'recall'] : argv, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`matching ${size} quotes ended with ${status}`);
  const cost: Cost = JSON.parse(stdout);
  print(cost, aims[size]);
  return cost;
}

function write(size: number, file: string): void {
  const out = openSync(file, 'w');
  for (const article of quoteArchive(size)) writeSync(out, `${JSON.stringify(article)}\n`);
  closeSync(out);
}

function print({ work, floor, peak, recall, ...cost }: Cost, aim: string | undefined): void {
  const share = (part: number, whole: number) => `${(part / whole).toFixed(3)} (${count(part)}/${count(whole)})`;
  const rows: readonly (readonly [string, string])[] = [
    [
      `match ${count(cost.quotes)} quotes`,
      `${(work.processor / floor.processor).toFixed(1)} x splitting them  (${work.processor.toFixed(2)} s of processor, ` +
        `${work.clock.toFixed(2)} s of clock / ${floor.processor.toFixed(2)} s${aim ? `, aim ${aim}` : ''})`,
    ],
    ['  memory at most', `${peak.toFixed(0)} MB, the archive included`],
    ['  variants judged', count(cost.variants)],
    [
      '  candidates',
      `${(cost.candidates / cost.truePairs).toFixed(2)} per true pair (${count(cost.candidates)}, aim 8)`,
    ],
    ['  pairs that are right', `${share(cost.rightPairs, cost.foundPairs)}, aim .98`],
    ['  true pairs found', share(cost.rightPairs, cost.truePairs)],
  ];
  for (const [name, told] of rows) console.log(`${name.padEnd(24)} ${told}`);
  if (recall) console.log(`${'  of the exact filter'.padEnd(24)} ${share(recall.found, recall.exact)}, aim .995`);
}

/** The power of the number of quotes that time grows by. */
function growth(from: Cost, to: Cost): number {
  return Math.log(to.work.processor / from.work.processor) / Math.log(to.quotes / from.quotes);
}

function count(number: number): string {
  return number.toLocaleString('en');
}
