/** Folder: where the cache is when the user does not say. */

import { isAbsolute, join } from 'node:path';
import { QuotecheckError } from '../../errors.ts';
import type { World } from '../world.ts';

/** What --cache says by itself: the platform's own place. */
export const usual = 'auto';

/** @throws {QuotecheckError} `bad-option` where the platform has no place for it. */
export function cacheFolder(asked: string, { env, host }: Pick<World, 'env' | 'host'>): string {
  if (asked !== usual) return asked;
  const platform = host.system.split(' ')[0];
  const home = env.HOME ?? env.USERPROFILE;
  const bases = [
    env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME) ? env.XDG_CACHE_HOME : undefined,
    platform === 'win32' ? env.LOCALAPPDATA : undefined,
    home && platform === 'darwin' ? join(home, 'Library', 'Caches') : undefined,
    home && join(home, '.cache'),
  ];
  const base = bases.find((one) => one);
  if (base) return join(base, 'quotecheck');
  throw new QuotecheckError('bad-option', 'no place for a cache is known: name a folder, --cache=FOLDER');
}
