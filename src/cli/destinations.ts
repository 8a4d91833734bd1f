/**
 * Destinations: which forms a run makes, and where each goes.
 *
 * `-f table -f json=report.json` makes two. One at most goes to standard
 * output; `--output` takes the one that names no file. All are looked at
 * before any work is done.
 */

import { basename, dirname, join, resolve } from 'node:path';
import { QuotecheckError } from '../errors.ts';
import { didYouMean } from './nearest.ts';
import type { Options } from './options.ts';
import type { World } from './world.ts';

export interface Destination {
  /** One of the command's forms. */
  readonly format: string;
  /** Null for standard output. */
  readonly file: string | null;
}

/** @throws {QuotecheckError} `bad-option` for an unknown form, or when two would go to standard output. */
export function destinationsOf(
  { format, output }: Pick<Options, 'format' | 'output'>,
  formats: readonly string[],
): readonly Destination[] {
  const usual = output === '-' ? null : output;
  const named = format.length > 0 ? format : formats.slice(0, 1);
  const asked = named.map((one) => destinationOf(one, usual, formats));
  if (asked.filter(({ file }) => file === null).length > 1)
    throw new QuotecheckError('bad-option', 'two forms of the report go to standard output');
  if (usual === null || named.some((one) => !one.includes('='))) return asked;
  throw new QuotecheckError('bad-option', `every form names its file, so that nothing is left for ${usual}`);
}

/** `json`, or `json=report.json`. */
function destinationOf(asked: string, usual: string | null, formats: readonly string[]): Destination {
  const equals = asked.indexOf('=');
  const [format, file] = equals < 0 ? [asked, usual] : [asked.slice(0, equals), asked.slice(equals + 1)];
  if (!formats.includes(format)) {
    const message = `there is no form '${format}': it takes ${formats.join(', ')}.${didYouMean(format, formats)}`;
    throw new QuotecheckError('bad-option', message);
  }
  if (file === '') throw new QuotecheckError('bad-option', `no file stands behind the = of '${asked}'`);
  return { format, file: file === '-' ? null : file };
}

/** @throws {QuotecheckError} `unwritable`, before any work is done for nothing; `bad-option` when two would go to one file. */
export async function checkDestinations(destinations: readonly Destination[], { files }: World): Promise<void> {
  const taken = new Set<string>();
  for (const { file } of destinations) {
    if (file === null) continue;
    const obstacle = await files.obstacle(file);
    if (obstacle !== null) throw new QuotecheckError('unwritable', `cannot write ${file}: ${obstacle}`);
    const there = await trueName(file, files);
    if (taken.has(there)) throw new QuotecheckError('bad-option', `two forms of the report go to ${file}`);
    taken.add(there);
  }
}

/** A file that the run needs, and what it is to the run. */
export interface Kept {
  readonly path: string;
  /** In words that follow "it is"; one of the articles when absent. */
  readonly what?: string;
}

/** Files that options name are no place for a report, nor is one of them for another. @throws {QuotecheckError} `unwritable` */
export async function keepNamed(
  { options, destinations }: { readonly options: Options; readonly destinations: readonly Destination[] },
  config: string | null,
  { files }: World,
): Promise<void> {
  const kept = [...namedBy(options), ...(config === null ? [] : [{ path: config, what: 'the config' }])];
  const reports = destinations.map(({ file }) => file);
  await keepApart(reports, kept, files);
  const others = kept.filter(({ what }) => what !== keptBy.baseline);
  if (options.updateBaseline) await keepApart([options.baseline], others, files);
}

/** Files that options name to be read. */
export function namedBy(options: Options): readonly Kept[] {
  const names = Object.keys(keptBy) as readonly (keyof typeof keptBy)[];
  return names.flatMap((name) =>
    [options[name] ?? []].flat().flatMap((path) => (typeof path === 'string' ? { path, what: keptBy[name] } : [])),
  );
}

const keptBy = {
  baseline: 'the baseline',
  suppressions: 'the file of --suppressions',
  aliases: 'the file of --aliases',
  overrides: 'the file of --overrides',
  outlets: 'the file of --outlets',
  reference: 'a file of --reference',
  filesFrom: 'the file of --files-from',
} as const satisfies Partial<Record<keyof Options, string>>;

/** @throws {QuotecheckError} `unwritable` when what is written would take the place of what the run needs. */
export async function keepApart(
  written: readonly (string | null)[],
  kept: readonly Kept[],
  files: World['files'],
): Promise<void> {
  for (const file of written) {
    if (file === null) continue;
    const there = await trueName(file, files);
    for (const { path, what = 'one of the articles' } of kept) {
      if (path === '-' || (await trueName(path, files)) !== there) continue;
      throw new QuotecheckError('unwritable', `cannot write ${file}: it is ${what}`);
    }
  }
}

/** Two names of one file have the same, whether there is a file yet or not. */
async function trueName(path: string, { real }: World['files']): Promise<string> {
  const whole = resolve(path);
  if (!real) return whole;
  return real(path).catch(async () => join(await real(dirname(whole)).catch(() => dirname(whole)), basename(whole)));
}

export function nameOf(file: string | null): string {
  return file ?? 'standard output';
}
