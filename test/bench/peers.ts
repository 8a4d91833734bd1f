/**
 * Peers: what other programs take to tell which quotes are alike, at a size they can stand.
 *
 * Those that compare two texts have every pair; a search engine has every
 * quote as a query. Ours has the same quotes, and groups and judges them too.
 * rapidfuzz is Python's: it is left out where `python3` (or `$PYTHON`) has none.
 */

import { spawnSync } from 'node:child_process';
import levenshtein from 'fast-levenshtein';
import * as fuzzball from 'fuzzball';
import MiniSearch from 'minisearch';
import { quoteArchive } from './quotes.ts';

const size = 1000;

/** @param ours Seconds of processor that matching and judging takes for one quote. */
export function benchPeers(ours: number): void {
  const texts = [...quoteArchive(size)].flatMap(({ quotes }) => quotes.map(({ text }) => text)).slice(0, size);
  const everyPair = (compare: (a: string, b: string) => number) => {
    for (const [index, a] of texts.entries()) for (const b of texts.slice(index + 1)) compare(a, b);
  };
  const rows: readonly (readonly [name: string, seconds: number | null])[] = [
    ['fast-levenshtein', seconds(() => everyPair(levenshtein.get))],
    ['fuzzball ratio', seconds(() => everyPair(fuzzball.ratio))],
    ['minisearch', seconds(() => searchAll(texts))],
    ['rapidfuzz token_set_ratio', rapidfuzz(texts)],
  ];
  console.log(
    `${size.toLocaleString('en')} quotes by others, beside ${(ours * size).toFixed(2)} s for as many of ours`,
  );
  for (const [name, took] of rows)
    console.log(
      `  ${name.padEnd(26)} ${took === null ? 'not installed' : `${(took / (ours * size)).toFixed(1)} x as long  (${took.toFixed(2)} s)`}`,
    );
}

function searchAll(texts: readonly string[]): void {
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(texts.map((text, id) => ({ id, text })));
  for (const text of texts) index.search(text);
}

/** @returns Seconds that comparing every two takes, without Python's start; null where rapidfuzz is not installed. */
function rapidfuzz(texts: readonly string[]): number | null {
  const script = [
    'import json, sys, time',
    'from rapidfuzz import fuzz',
    'texts = json.load(sys.stdin)',
    'start = time.process_time()',
    'for at, a in enumerate(texts):',
    '    for b in texts[at + 1:]: fuzz.token_set_ratio(a, b)',
    'print(time.process_time() - start)',
  ].join('\n');
  const { PYTHON: python = 'python3' } = process.env;
  const { status, stdout } = spawnSync(python, ['-c', script], { input: JSON.stringify(texts), encoding: 'utf8' });
  return status === 0 ? Number(stdout) : null;
}

function seconds(work: () => void): number {
  const cpu = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(cpu);
  return (user + system) / 1e6;
}
