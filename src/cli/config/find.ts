/**
 * Find: the config that holds for a run.
 *
 * In: the path that was named, or null. Out: the nearest config from the
 * current folder upward: a `quotecheck.config.json` or `.yaml`, or a
 * `package.json` with the key `quotecheck`.
 */

import { basename, dirname, join } from 'node:path';
import { QuotecheckError } from '../../errors.ts';
import { textFile } from '../text-file.ts';
import type { World } from '../world.ts';

/** A config as it was found. */
export interface Found {
  readonly path: string;
  /** Where its paths start from. */
  readonly folder: string;
  readonly text: string;
  /** The key whose map is the config; null where it is the whole file. */
  readonly within: string | null;
}

const packageFile = 'package.json';
const packageKey = 'quotecheck';
/** In each folder in this order; a package's own key comes last. */
const names = ['quotecheck.config.json', 'quotecheck.config.yaml', 'quotecheck.config.yml'];

/** @throws {QuotecheckError} `bad-config`, for a named file that is not there or cannot be read, and for two in one folder. */
export async function findConfig(named: string | null, world: World): Promise<Found | null> {
  if (named !== null) return foundAt(named, dirname(named), world);
  const { files } = world;
  const here = (await files.real?.('.').catch(() => null)) ?? '.';
  for (let folder = here, shown = ''; ; folder = dirname(folder), shown = join('..', shown)) {
    const own = await presentIn(shown, files);
    if (own.length > 1) throw new QuotecheckError('bad-config', `${own.join(' and ')} stand in one folder`);
    if (own[0] !== undefined) return foundAt(own[0], shown, world);
    const inPackage = await packaged(join(shown, packageFile), shown, world);
    if (inPackage || dirname(folder) === folder) return inPackage;
  }
}

async function presentIn(folder: string, { kind }: World['files']): Promise<readonly string[]> {
  const paths = names.map((name) => join(folder, name));
  const kinds = await Promise.all(paths.map((path) => kind(path)));
  return paths.filter((_, index) => kinds[index] === 'file');
}

async function foundAt(path: string, folder: string, world: World): Promise<Found> {
  const text = await textFile(path, 'bad-config', world);
  const isPackage = basename(path) === packageFile;
  if (isPackage && !hasKey(path, text)) throw new QuotecheckError('bad-config', `${path}: it has no key ${packageKey}`);
  return { path, folder, text, within: isPackage ? packageKey : null };
}

/** The package's own config, where it has one. A package that does not speak of us is none of ours, however broken. */
async function packaged(path: string, folder: string, world: World): Promise<Found | null> {
  if ((await world.files.kind(path)) !== 'file') return null;
  const text = await textFile(path, 'bad-config', world).catch(() => '');
  return text.includes(`"${packageKey}"`) && hasKey(path, text) ? { path, folder, text, within: packageKey } : null;
}

/** @throws {QuotecheckError} `bad-config` for what is no JSON: whether it has the key cannot be known. */
function hasKey(path: string, text: string): boolean {
  const { [packageKey]: own } = parsed(path, text);
  return typeof own === 'object' && own !== null;
}

function parsed(path: string, text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text));
  } catch (cause) {
    const at = Number(/at position (\d+)/.exec(String(cause))?.[1] ?? text.length);
    const line = text.slice(0, at).split('\n').length;
    throw new QuotecheckError('bad-config', `${path}, line ${line}: it is no JSON`, { cause });
  }
}
