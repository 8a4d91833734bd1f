/** Checking: what stands on the command line as options of the library. */

import { type Aliases, parseAliases } from '../aliases.ts';
import { QuotecheckError } from '../errors.ts';
import type { CheckOptions } from '../index.ts';
import { decode } from '../read/decode.ts';
import { reasonOf } from '../read/discover.ts';
import { safe } from '../report/safe.ts';
import type { Options } from './options.ts';
import type { World } from './world.ts';

/** @throws {QuotecheckError} `unreadable` or `bad-aliases`, for the file of aliases. */
export async function checkOptions(
  options: Pick<Options, 'include' | 'story' | 'language' | 'aliases'>,
  world: World,
): Promise<CheckOptions> {
  const { include, story, language } = options;
  return { includeIndirect: include === 'indirect', story, language, aliases: await readAliases(options, world) };
}

export async function readAliases({ aliases: path }: Pick<Options, 'aliases'>, { files }: World): Promise<Aliases> {
  if (path === null) return new Map();
  const bytes = await files.read(path).catch(reasonOf);
  if (typeof bytes === 'string') throw new QuotecheckError('unreadable', `cannot read ${path}: ${bytes}`);
  const decoded = decode(bytes);
  if ('code' in decoded) throw new QuotecheckError('bad-aliases', `${path}: ${decoded.message}`);
  const aliases = parseAliases(decoded.text);
  if (!('fault' in aliases)) return aliases;
  throw new QuotecheckError('bad-aliases', `${path}, line ${aliases.line}: ${safe(aliases.fault)}`);
}
