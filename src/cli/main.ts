/**
 * The command: argv in, exit status out. Streams and files come from the
 * caller, so a test runs it in-process. All work is the library's.
 */

import { QuotecheckError } from '../errors.ts';
import { safeJson } from '../report/safe.ts';
import { parseCommandLine } from './command-line.ts';
import { commands } from './commands.ts';
import { configured } from './config/index.ts';
import { deliver, tell } from './deliver.ts';
import { checkDestinations, destinationsOf, keepNamed } from './destinations.ts';
import { widthOf } from './display.ts';
import { type Status, status } from './status.ts';
import type { World } from './world.ts';

export async function main(argv: readonly string[], world: World): Promise<Status> {
  try {
    const asked = parseCommandLine(argv, widthOf(world));
    if ('text' in asked) {
      await deliver(asked.text, null, world);
      return status.done;
    }
    const { name, args, given } = asked;
    const { options, origins, file } = await configured(name, given, world);
    if (options.printConfig) {
      await deliver(`${safeJson({ options, origins }, 2)}\n`, null, world);
      return status.done;
    }
    if (given.list && given.format) throw new QuotecheckError('bad-option', '--list has one form: leave out --format');
    const call = { args, options, destinations: destinationsOf(options, commands[name].formats) };
    await checkDestinations(call.destinations, world);
    await keepNamed(call, file, world);
    const run = options.list ? (await import('./commands/list.ts')).list : await commands[name].load();
    return options.watch ? await (await import('./watching.ts')).watching(run, call, world) : await run(call, world);
  } catch (error) {
    if (!(error instanceof QuotecheckError)) throw error;
    tell(error, world);
    return status.failed;
  }
}
