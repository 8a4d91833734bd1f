/**
 * Destinations: which forms a run makes, and where each goes.
 *
 * `-f table -f json=report.json` makes two. One at most goes to standard
 * output; `--output` takes the one that names no file. All are looked at
 * before any work is done.
 */

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

/** @throws {QuotecheckError} `bad-option` for an unknown form, or when two would go to one place. */
export function destinationsOf(
  { format, output }: Pick<Options, 'format' | 'output'>,
  formats: readonly string[],
): readonly Destination[] {
  const usual = output === '-' ? null : output;
  const named = format.length > 0 ? format : formats.slice(0, 1);
  const asked = named.map((one) => destinationOf(one, usual, formats));
  const taken = new Set<string | null>();
  for (const { file } of asked) {
    if (taken.has(file)) throw new QuotecheckError('bad-option', `two forms of the report go to ${nameOf(file)}`);
    taken.add(file);
  }
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

/** @throws {QuotecheckError} `unwritable`, before any work is done for nothing. */
export async function checkDestinations(destinations: readonly Destination[], { files }: World): Promise<void> {
  for (const { file } of destinations) {
    const obstacle = file === null ? null : await files.obstacle(file);
    if (obstacle !== null) throw new QuotecheckError('unwritable', `cannot write ${file}: ${obstacle}`);
  }
}

/** @throws {QuotecheckError} `unwritable` when a report would take the place of what was read. */
export async function keepApart(
  written: readonly (string | null)[],
  read: readonly { readonly path: string }[],
  { real }: World['files'],
): Promise<void> {
  const target = async (path: string) => (real ? real(path).catch(() => path) : path);
  for (const file of written) {
    if (file === null) continue;
    const there = await target(file);
    for (const { path } of read) {
      if ((await target(path)) !== there) continue;
      throw new QuotecheckError('unwritable', `cannot write ${file}: it is one of the articles`);
    }
  }
}

export function nameOf(file: string | null): string {
  return file ?? 'standard output';
}
