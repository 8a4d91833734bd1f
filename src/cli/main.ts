/**
 * The command: argv in, exit status out. Streams and files come from the
 * caller, so a test runs it in-process. All work is the library's.
 */

import { QuotecheckError } from '../errors.ts';
import { parseCommandLine } from './command-line.ts';
import { commands } from './commands.ts';
import { configured } from './config/index.ts';
import { deliver, tell } from './deliver.ts';
import { checkDestinations, destinationsOf } from './destinations.ts';
import { widthOf } from './display.ts';
import { type Status, status } from './status.ts';
import type { World } from './world.ts';

export async function main(argv: readonly string[], start: World): Promise<Status> {
  try {
    const asked = parseCommandLine(argv, widthOf(start));
    if ('text' in asked) {
      await deliver(asked.text, null, start);
      return status.done;
    }
    const { name, args, given } = asked;
    const { options, origins } = await configured(name, given, start);
    const world = options.quiet ? { ...start, remark: () => {} } : start;
    if (options.printConfig) {
      await deliver(`${JSON.stringify({ options, origins }, null, 2)}\n`, null, world);
      return status.done;
    }
    const call = { args, options, destinations: destinationsOf(options, commands[name].formats) };
    await checkDestinations(call.destinations, world);
    const run = options.list ? (await import('./commands/list.ts')).list : await commands[name].load();
    return await run(call, world);
  } catch (error) {
    if (!(error instanceof QuotecheckError)) throw error;
    tell(error, start);
    return status.failed;
  }
}
