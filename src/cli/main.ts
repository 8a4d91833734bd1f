/**
 * The command: argv in, exit status out. Streams and files come from the
 * caller, so a test runs it in-process. All work is the library's.
 */

import { QuotecheckError } from '../errors.ts';
import { parseCommandLine } from './command-line.ts';
import { commands } from './commands.ts';
import { deliver, tell } from './deliver.ts';
import { checkDestinations } from './destinations.ts';
import { widthOf } from './display.ts';
import { type Status, status } from './status.ts';
import type { World } from './world.ts';

export async function main(argv: readonly string[], given: World): Promise<Status> {
  try {
    const asked = parseCommandLine(argv, widthOf(given));
    if ('text' in asked) {
      await deliver(asked.text, null, given);
      return status.done;
    }
    const world = asked.call.options.quiet ? { ...given, remark: () => {} } : given;
    await checkDestinations(asked.call.destinations, world);
    const run = asked.call.options.list ? (await import('./commands/list.ts')).list : await commands[asked.name].load();
    return await run(asked.call, world);
  } catch (error) {
    if (!(error instanceof QuotecheckError)) throw error;
    tell(error, given);
    return status.failed;
  }
}
