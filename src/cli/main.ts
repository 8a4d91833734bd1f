/**
 * The command: argv in, exit status out. Streams and files come from the
 * caller, so a test runs it in-process. All work is the library's.
 */

import { QuotecheckError } from '../errors.ts';
import { safeJson } from '../report/safe.ts';
import { type CommandLine, parseCommandLine } from './command-line.ts';
import { loaders } from './commands/index.ts';
import { commands } from './commands.ts';
import { type Configured, configured } from './config/index.ts';
import { deliver, tell } from './deliver.ts';
import { checkDestinations, destinationsOf, keepNamed } from './destinations.ts';
import { widthOf } from './display.ts';
import type { Prepared } from './run.ts';
import { type Status, status } from './status.ts';
import type { World } from './world.ts';

export async function main(argv: readonly string[], world: World): Promise<Status> {
  try {
    const asked = parseCommandLine(argv, widthOf(world));
    if ('text' in asked) {
      await deliver(asked.text, null, world);
      return status.done;
    }
    const settings = await configured(asked.name, asked.given, world);
    const { options, origins } = settings;
    if (options.printConfig) {
      await deliver(`${safeJson({ options, origins }, 2)}\n`, null, world);
      return status.done;
    }
    const prepared = await prepare(asked, settings, world);
    if (!options.watch) return await prepared.run(prepared.call, world);
    const again = async () => prepare(asked, await configured(asked.name, asked.given, world), world);
    return await (await import('./watching.ts')).watching(prepared, again, world);
  } catch (error) {
    if (!(error instanceof QuotecheckError)) throw error;
    tell(error, world);
    return status.failed;
  }
}

/** A run, checked as far as can be before any work is done. @throws {QuotecheckError} `bad-option` or `unwritable` */
async function prepare(
  { name, args, given }: CommandLine,
  { options, file: config }: Configured,
  world: World,
): Promise<Prepared> {
  if (given.list && given.format) throw new QuotecheckError('bad-option', '--list has one form: leave out --format');
  const call = { args, options, destinations: destinationsOf(options, commands[name].formats) };
  await checkDestinations(call.destinations, world);
  await keepNamed(call, config, world);
  const run = options.list ? (await import('./commands/list.ts')).list : await loaders[name]();
  return { run, call, config };
}
