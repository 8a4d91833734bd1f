/**
 * `npm run bench -- archive [ARTICLES]`: whole runs over an archive of ordinary articles, 10,000 unless told.
 *
 * The archive is made by `archive.ts`, the same for every run. compromise's own
 * parse is measured on the first articles alone, just before; what it would
 * take for all is reckoned from that. Seconds are of the clock, with threads
 * at work, and of all processors beside them, which other programs on the
 * machine bear upon less.
 */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Cost, costOf } from './account.ts';
import { archive } from './archive.ts';

/** Articles that compromise parses, and that it parses before, to be warm. */
const [sample, warming] = [100, 20];

export function benchArchive(articles: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'quotecheck-bench-'));
  try {
    const [few, all] = [join(folder, 'few'), join(folder, 'all')];
    const smaller = Math.ceil(articles / 10);
    write(smaller, few);
    const size = write(articles, all) / 1e6;
    const parse = parsing();
    console.log(
      `${articles} articles, ${size.toFixed(1)} MB; compromise parses ${(1 / parse).toFixed(2)} MB/s of them`,
    );
    const told = (cost: Cost) =>
      `${((parse * size) / cost.clock).toFixed(2)} x as fast as compromise's parse alone, ${((parse * size) / cost.processor).toFixed(2)} x by processor time  ` +
      `(${cost.clock.toFixed(1)} s, ${cost.processor.toFixed(1)} s of processors, ${cost.peak.toFixed(0)} MB`;
    const rate = (cost: Cost) =>
      `${(size / cost.clock).toFixed(2)} MB/s  (${cost.clock.toFixed(1)} s, ${cost.peak.toFixed(0)} MB`;
    const [one, many] = [costOf(['extract', few]), costOf(['extract', all])];
    row('extract', `${told(many)}, aim 300 MB; ${one.peak.toFixed(0)} MB for ${smaller})`);
    row('extract, one thread', `${told(costOf(['extract', all, '--jobs', '1']))})`);
    const cache = `--cache=${join(folder, 'cache')}`;
    row('all of it, cold', `${told(costOf([all, '-f', 'ndjson', cache]))}, aim 5 x, stretch 10 x)`);
    row('all of it, from cache', `${rate(costOf([all, '-f', 'ndjson', cache]))}, aim 10 MB/s)`);
    row('extract, from cache', `${rate(costOf(['extract', all, cache]))})`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function row(name: string, told: string): void {
  console.log(`${name.padEnd(24)} ${told}`);
}

/** @returns Bytes written. */
function write(articles: number, folder: string): number {
  let size = 0;
  for (const { path, text } of archive(articles)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    size += Buffer.byteLength(text);
  }
  return size;
}

/** Seconds that compromise takes for a megabyte. */
function parsing(): number {
  const nlp = createRequire(import.meta.url)('compromise');
  const texts = [...archive(warming + sample)].map(({ text }) => text);
  for (const text of texts.slice(0, warming)) nlp(text);
  const own = texts.slice(warming);
  const start = performance.now();
  for (const text of own) nlp(text);
  return (performance.now() - start) / 1000 / (own.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6);
}
