/** The cache of a run: what its options ask to be remembered, and what is said of that in the end. */

import { reasonOf } from '../../read/files/file-system.ts';
import { count } from '../../report/words.ts';
import type { Store } from '../../store/index.ts';
import { version } from '../../version.ts';
import type { Options } from '../options.ts';
import { remark } from '../status.ts';
import type { World } from '../world.ts';
import { cacheFolder } from './folder.ts';

/** @returns Undefined where none is asked for. @throws {QuotecheckError} `bad-option` */
export async function cacheFor(
  { cache, language }: Pick<Options, 'cache' | 'language'>,
  world: World,
): Promise<Store | undefined> {
  if (cache === null) return undefined;
  const [{ storeOn }, { programHash }] = await Promise.all([import('../../store/index.ts'), import('./program.ts')]);
  return storeOn(await world.files.shelf(cacheFolder(cache, world)), [version, programHash(), language]);
}

/** Waits until all is kept, and says what was not as it should be. */
export async function settle(cache: Store | undefined, options: Pick<Options, 'quiet'>, world: World): Promise<void> {
  if (!cache) return;
  const { dropped, fault } = await cache.settle();
  if (dropped > 0) remark(`the cache was damaged, and is made anew in ${count(dropped, 'place')}`, options, world);
  if (fault !== null) remark(`the cache could not be written: ${reasonOf(fault)}`, options, world);
}
