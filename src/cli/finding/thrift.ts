/**
 * Thrift: V8 set to hold less memory where several heaps stand side by side.
 *
 * Of each heap some 20 MB live on, but V8 lets it grow to several times that
 * before it looks for what does not, and to a quarter of a gigabyte before it
 * looks at all. With threads that adds up. So the young generation of each is
 * kept small, every heap is looked through once when its thread starts, and
 * from then on when it has grown by a third: three threads and all else stay
 * under 300 MB, whatever is read.
 */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { ResourceLimits } from 'node:worker_threads';

/** For each thread. Nothing ends by it: what does not fit goes to the old generation. */
export const limits: ResourceLimits = { maxYoungGenerationSizeMb: 12 };

/** Major versions of Node whose V8 knows the flags; others complain. */
const knowing = ['20', '22', '24'];

/** To be called in each thread, the caller's own too. */
export function beThrifty(): void {
  const { versions } = process;
  if (!knowing.includes(versions.node.split('.')[0] ?? '')) return;
  for (const flag of ['--heap-growing-percent=30', '--expose-gc']) setFlagsFromString(flag);
  runInNewContext('gc')();
}
