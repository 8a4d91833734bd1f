/** Deliver: what a command writes, to standard output or to a file. */

import { QuotecheckError } from '../errors.ts';
import type { Options } from './options.ts';
import type { World } from './world.ts';

/** Takes a report piece by piece. Both throw `unwritable`. */
export interface Sink {
  /** @returns Whether anybody reads on. */
  readonly write: (text: string) => Promise<boolean>;
  /** To be called once, after the last piece: a file appears whole, or not at all. */
  readonly close: () => Promise<void>;
}

/** @throws {QuotecheckError} `unwritable`, before any work is done for nothing. */
export async function checkDestination({ output }: Options, { files }: World): Promise<void> {
  const obstacle = output === null ? null : await files.obstacle(output);
  if (obstacle !== null) throw new QuotecheckError('unwritable', `cannot write ${output}: ${obstacle}`);
}

/** @throws {QuotecheckError} `unwritable` */
export async function deliver(text: string, options: Options, world: World): Promise<void> {
  const { write, close } = sinkFor(options, world);
  await write(text);
  await close();
}

export function sinkFor({ output }: Options, { out, files }: World): Sink {
  if (output === null) return { write: (text) => guarded('the report', out(text)), close: async () => {} };
  const pieces: string[] = [];
  return {
    write: async (text) => pieces.push(text) > 0,
    close: () => guarded(output, files.write(output, pieces.join(''))),
  };
}

async function guarded<T>(name: string, writing: Promise<T>): Promise<T> {
  try {
    return await writing;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new QuotecheckError('unwritable', `cannot write ${name}: ${reason}`, { cause });
  }
}
