/** Checking: what stands on the command line as options of the library. */

import { type Aliases, parseAliases } from '../aliases.ts';
import { type ErrorCode, QuotecheckError } from '../errors.ts';
import type { CheckOptions } from '../follow.ts';
import { parseOverrides } from '../overrides.ts';
import { safe } from '../report/safe.ts';
import type { Options } from './options.ts';
import { readReferences } from './references.ts';
import { textFile } from './text-file.ts';
import type { World } from './world.ts';

/** @throws {QuotecheckError} `unreadable`, `bad-aliases` or `bad-overrides`, for the file it concerns. */
export async function checkOptions(
  options: Pick<Options, 'base' | 'reference' | 'include' | 'story' | 'language' | 'aliases' | 'overrides'>,
  world: World,
): Promise<Omit<CheckOptions, 'watch'>> {
  const { base, include, story, language } = options;
  const aliases = await readAliases(options, world);
  return {
    base: base ?? undefined,
    references: await readReferences(options, world),
    includeIndirect: include === 'indirect',
    story,
    language,
    aliases,
    overrides: await readOverrides(options, world),
  };
}

export async function readAliases({ aliases: path }: Pick<Options, 'aliases'>, world: World): Promise<Aliases> {
  return path === null ? new Map() : readLines(path, { parse: parseAliases, code: 'bad-aliases' }, world);
}

async function readOverrides({ overrides: path }: Pick<Options, 'overrides'>, world: World) {
  const lines = path === null ? [] : await readLines(path, { parse: parseOverrides, code: 'bad-overrides' }, world);
  return { path: path ?? '', lines };
}

/** A form of lines, and the code of a file that is not of it. */
interface Form<T> {
  readonly parse: (text: string) => T | { readonly line: number; readonly fault: string };
  readonly code: ErrorCode;
}

async function readLines<T extends object>(path: string, { parse, code }: Form<T>, world: World): Promise<T> {
  const found = parse(await textFile(path, code, world));
  if (!('fault' in found)) return found;
  throw new QuotecheckError(code, `${path}, line ${found.line}: ${safe(found.fault)}`);
}
