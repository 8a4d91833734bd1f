/**
 * Watching: a command run again whenever something that it reads changes.
 *
 * In: a run that waits to be made, and how it is prepared anew: its config may
 * change like its articles. Ends when nobody watches any more, with the status
 * of the last run. What the run itself writes is no change.
 */

import { dirname } from 'node:path';
import { QuotecheckError } from '../errors.ts';
import { reasonOf } from '../read/files/file-system.ts';
import { patternOf } from '../read/files/patterns.ts';
import { tell } from './deliver.ts';
import { namedBy } from './destinations.ts';
import { sourcesOf } from './reading.ts';
import type { Prepared } from './run.ts';
import { remark, type Status, status } from './status.ts';
import type { World } from './world.ts';

/** Milliseconds without a change after which a batch of changes is over: an editor saves in several steps. */
const pause = 150;

/** @throws {QuotecheckError} `bad-option` for what cannot be read twice; `unreadable` where it cannot be watched. */
export async function watching(first: Prepared, again: () => Promise<Prepared>, world: World): Promise<Status> {
  const { args, options } = first.call;
  if ([...args, ...namedBy(options).map(({ path }) => path)].includes('-'))
    throw new QuotecheckError('bad-option', '--watch needs files: standard input can be read but once');
  let prepared: Prepared | null = first;
  let latest = first;
  let watched = await watchedBy(first, world);
  for (;;) {
    // Asked for before the run, so that what changes meanwhile is not missed.
    const changes = world.files.changes(watched, { pause, except: writtenBy(latest) })[Symbol.asyncIterator]();
    const change = changes
      .next()
      .catch((cause) => new QuotecheckError('unreadable', `cannot watch: ${reasonOf(cause)}`, { cause }));
    const last = prepared ? await attempt(prepared, world) : status.failed;
    const next = await change;
    if (next instanceof QuotecheckError) throw next;
    if (next.done) return last;
    await changes.return?.();
    remark(`${next.value} has changed: judged anew`, latest.call.options, world);
    prepared = await again().catch((error) => told(error, world));
    latest = prepared ?? latest;
    // A list that is being written anew is told by the run.
    watched = await watchedBy(latest, world).catch(() => watched);
  }
}

/** What a run reads: its paths, the files that options name and the config; of a pattern, and of what is not there yet, the folder it would be in. */
async function watchedBy({ call: { args, options }, config }: Prepared, world: World): Promise<readonly string[]> {
  const { paths } = await sourcesOf(args, options, world);
  const named = namedBy(options).map(({ path }) => path);
  const all = [...paths, ...named, ...(config === null ? [] : [config])];
  return [...new Set(await Promise.all(all.map((path) => thereOf(path, world))))];
}

function writtenBy({ call: { destinations, options } }: Prepared): readonly string[] {
  const files = [...destinations.map(({ file }) => file), options.updateBaseline ? options.baseline : null];
  return files.flatMap((file) => file ?? []);
}

async function thereOf(path: string, { files }: World): Promise<string> {
  if ((await files.kind(path)) !== 'missing') return path;
  let near = (await patternOf(path))?.base ?? path;
  while (dirname(near) !== near && (await files.kind(dirname(near))) === 'missing') near = dirname(near);
  return near;
}

/** A run that cannot be made, such as one of a folder that is being emptied, is told and is not the end. */
async function attempt({ run, call }: Prepared, world: World): Promise<Status> {
  return run(call, world).catch((error) => {
    told(error, world);
    return status.failed;
  });
}

function told(error: unknown, world: World): null {
  if (!(error instanceof QuotecheckError)) throw error;
  tell(error, world);
  return null;
}
