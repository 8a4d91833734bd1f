/**
 * Watching: a command run again whenever something that it reads changes.
 *
 * In: a command and what stood on its command line. Ends when nobody watches
 * any more, with the status of the last run. What the run itself writes is no change.
 */

import { QuotecheckError } from '../errors.ts';
import type { Call, Run } from './commands.ts';
import { tell } from './deliver.ts';
import { remark, type Status, status } from './status.ts';
import type { World } from './world.ts';

/** Milliseconds without a change after which a batch of changes is over: an editor saves in several steps. */
const pause = 150;

export async function watching(run: Run, call: Call, world: World): Promise<Status> {
  const { options, args } = call;
  const written = call.destinations.flatMap(({ file }) => file ?? []);
  const changes = world.files.changes(args, { pause, except: written })[Symbol.asyncIterator]();
  for (;;) {
    // Asked for before the run, so that what changes meanwhile is not missed.
    const change = changes.next();
    const last = await attempt(run, call, world);
    const { done, value } = await change;
    if (done) return last;
    remark(`${value} has changed: judged anew`, options, world);
  }
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
