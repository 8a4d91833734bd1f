/**
 * Baseline: the findings that were there before, known by their fingerprints.
 *
 * In: the file of `--baseline`. Out: its entries, and the file as
 * `--update-baseline` writes it; `index.ts` says which are known and which stale.
 */

import { dirname, relative, resolve, sep } from 'node:path';
import { QuotecheckError } from '../../errors.ts';
import { changesOf } from '../../fingerprints.ts';
import type { BaselineEntry, QuoteRecord, Report, Severity } from '../../model.ts';
import { compareText } from '../../order.ts';
import { safeJson } from '../../report/safe.ts';
import type { World } from '../world.ts';
import { isRecord, readJson } from './json-file.ts';

/**
 * One finding as the file has it. Fingerprints decide; the rest is for whoever reads the file. Its path is from where
 * the run is; in the file, from the file's own folder.
 */
export type Entry = BaselineEntry;

export type Baseline = ReadonlyMap<string, Entry>;

const version = 1;
const severities: ReadonlySet<unknown> = new Set<Severity>(['none', 'low', 'medium', 'high']);

/** @throws {QuotecheckError} `unreadable` or `bad-baseline`: a baseline that is lost or broken is never an empty one. */
export async function readBaseline(path: string, world: World): Promise<Baseline> {
  const { version: found, findings } = await readJson(path, 'bad-baseline', world);
  if (found !== version) throw new QuotecheckError('bad-baseline', `${path}: its version is not ${version}`);
  if (!Array.isArray(findings)) throw new QuotecheckError('bad-baseline', `${path}: it has no list of findings`);
  const odd = findings.findIndex((one) => !isEntry(one));
  if (odd >= 0) throw new QuotecheckError('bad-baseline', `${path}: finding ${odd + 1} is not as quotecheck writes it`);
  const folder = dirname(path);
  return new Map(
    findings
      .filter(isEntry)
      .map((entry) => [entry.fingerprint, { ...entry, path: nearPath(resolve(folder, entry.path)) }]),
  );
}

/** The findings of a report that a baseline would hold: all that are new or known. */
export function entriesOf({ quotes, articles }: Report): readonly Entry[] {
  const paths = new Map(articles.map(({ id, path }) => [id, path]));
  return quotes.flatMap((quote: QuoteRecord) => {
    const { fingerprint, gate, judgement } = quote;
    if (fingerprint === undefined || (gate && gate.standing !== 'new' && gate.standing !== 'known')) return [];
    const path = paths.get(quote.article) ?? '';
    return [{ fingerprint, path, severity: judgement.severity, changes: [...changesOf(judgement)] }];
  });
}

/** A path as it is from where the run is; the file has it from its own folder. */
export function nearPath(path: string): string {
  return slashed(relative('', path));
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** A line for each finding, in order of path, so that two baselines can be compared line by line. */
export function baselineText(entries: readonly Entry[], file: string): string {
  const placed = entries.map((entry) => ({ ...entry, path: slashed(relative(dirname(file), entry.path)) }));
  const sorted = placed.sort((a, b) => compareText(a.path, b.path) || compareText(a.fingerprint, b.fingerprint));
  const lines = sorted.map(({ fingerprint, path, severity, changes }) =>
    safeJson({ fingerprint, path, severity, changes }),
  );
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  return `{\n  "version": ${version},\n  "findings": ${list}\n}\n`;
}

function isEntry(value: unknown): value is Entry {
  if (!isRecord(value)) return false;
  const { fingerprint, path, severity, changes } = value as Partial<Record<keyof Entry, unknown>>;
  const isText = typeof fingerprint === 'string' && typeof path === 'string';
  const isListed = Array.isArray(changes) && changes.every((change) => typeof change === 'string');
  return isText && isListed && severities.has(severity);
}
