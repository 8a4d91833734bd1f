/**
 * Watching: a command run again whenever something that it reads changes.
 *
 * In: a command and what stood on its command line. Ends when nobody watches
 * any more, with the status of the last run. What the run itself writes is no change.
 */

import { dirname } from 'node:path';
import { QuotecheckError } from '../errors.ts';
import { reasonOf } from '../read/file-system.ts';
import { patternOf } from '../read/patterns.ts';
import type { Call, Run } from './commands.ts';
import { tell } from './deliver.ts';
import { sourcesOf } from './reading.ts';
import { remark, type Status, status } from './status.ts';
import type { World } from './world.ts';

/** Milliseconds without a change after which a batch of changes is over: an editor saves in several steps. */
const pause = 150;

/** @throws {QuotecheckError} `bad-option` for what cannot be read twice; `unreadable` where it cannot be watched. */
export async function watching(run: Run, call: Call, world: World): Promise<Status> {
  const { options, args, destinations } = call;
  if (args.includes('-') || options.filesFrom === '-')
    throw new QuotecheckError('bad-option', '--watch needs files: standard input can be read but once');
  const written = [...destinations.map(({ file }) => file), options.updateBaseline ? options.baseline : null];
  const except = written.flatMap((file) => file ?? []);
  let watched = await watchedBy(call, world);
  for (;;) {
    // Asked for before the run, so that what changes meanwhile is not missed.
    const changes = world.files.changes(watched, { pause, except })[Symbol.asyncIterator]();
    const change = changes
      .next()
      .catch((cause) => new QuotecheckError('unreadable', `cannot watch: ${reasonOf(cause)}`, { cause }));
    const last = await attempt(run, call, world);
    const next = await change;
    if (next instanceof QuotecheckError) throw next;
    if (next.done) return last;
    await changes.return?.();
    remark(`${next.value} has changed: judged anew`, options, world);
    // A list that is being written anew is told by the run.
    watched = await watchedBy(call, world).catch(() => watched);
  }
}

/** What a run reads: the paths and the list of them; of a pattern, and of what is not there yet, the folder it would be in. */
async function watchedBy({ args, options }: Call, world: World): Promise<readonly string[]> {
  const { paths } = await sourcesOf(args, options, world);
  const all = [...paths, ...(options.filesFrom === null ? [] : [options.filesFrom])];
  return [...new Set(await Promise.all(all.map((path) => thereOf(path, world))))];
}

async function thereOf(path: string, { files }: World): Promise<string> {
  if ((await files.kind(path)) !== 'missing') return path;
  let near = (await patternOf(path))?.base ?? path;
  while (dirname(near) !== near && (await files.kind(dirname(near))) === 'missing') near = dirname(near);
  return near;
}

/** A run that cannot be made, such as one of a folder that is being emptied, is told and is not the end. */
async function attempt(run: Run, call: Call, world: World): Promise<Status> {
  try {
    return await run(call, world);
  } catch (error) {
    if (!(error instanceof QuotecheckError)) throw error;
    tell(error, world);
    return status.failed;
  }
}
