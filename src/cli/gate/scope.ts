/**
 * Scope: which articles are reported on, of all that are read.
 *
 * In: the patterns of `--report-only` and the git reference of `--since`.
 * Out: a question to ask of paths; null when all are reported on.
 */

import { QuotecheckError } from '../../errors.ts';
import { realOf, reasonOf } from '../../read/files/file-system.ts';
import { matcher } from '../../read/files/patterns.ts';
import type { Options } from '../options.ts';
import type { World } from '../world.ts';

/** @returns Those of the paths that are reported on. */
export type Scope = (paths: readonly string[]) => Promise<ReadonlySet<string>>;

/**
 * @returns A question that throws `no-articles` where there are articles and none of them was meant.
 * @throws {QuotecheckError} `bad-since` when git cannot say what changed.
 */
export async function scopeOf(
  { reportOnly, since }: Pick<Options, 'reportOnly' | 'since'>,
  world: World,
): Promise<Scope | null> {
  if (reportOnly.length === 0 && since === null) return null;
  const patterns = await Promise.all(reportOnly.map(matcherOf));
  const changed = since === null ? null : await changedSince(since, world);
  return async (paths) => {
    const isMeant = (path: string) => patterns.length === 0 || patterns.some((matches) => matches(path));
    const meant = paths.filter(isMeant);
    if (paths.length > 0 && meant.length === 0)
      throw new QuotecheckError('no-articles', `--report-only ${reportOnly.join(' ')}: no article matches it`);
    if (changed === null) return new Set(meant);
    const isChanged = await Promise.all(meant.map(async (path) => changed.has(await realOf(path, world.files))));
    return new Set(meant.filter((_, index) => isChanged[index]));
  };
}

/** Whether a path is meant by a pattern: a name alone is one in any folder, and `./` changes nothing. */
export async function matcherOf(pattern: string): Promise<(path: string) => boolean> {
  const matches = await matcher(plain(pattern), true);
  return (path) => matches(plain(path));
}

/** True paths of the files that are not as they were where this branch left the reference. */
async function changedSince(ref: string, world: World): Promise<ReadonlySet<string>> {
  const git = async (...args: string[]) => {
    try {
      return await world.git(args);
    } catch (cause) {
      throw new QuotecheckError('bad-since', `cannot tell what changed since ${ref}: ${reasonOf(cause)}`, { cause });
    }
  };
  const top = (await git('rev-parse', '--show-toplevel')).trimEnd();
  const start = (await git('merge-base', '--', ref, 'HEAD')).trim();
  const names = [
    ...(await git('-C', top, 'diff', '--name-only', '-z', '--no-renames', '--diff-filter=d', start, '--')).split('\0'),
    ...(await git('-C', top, 'ls-files', '--others', '--exclude-standard', '-z')).split('\0'),
  ];
  const files = names.filter((name) => name !== '').map((name) => realOf(`${top}/${name}`, world.files));
  return new Set(await Promise.all(files));
}

function plain(path: string): string {
  return path.replace(/^(?:\.\/)+/, '');
}
