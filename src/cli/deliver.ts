/** Deliver: what a command writes, to standard output or to files. */

import { QuotecheckError } from '../errors.ts';
import { reasonOf } from '../read/files/file-system.ts';
import { safe } from '../report/safe.ts';
import { type Destination, nameOf } from './destinations.ts';
import type { Begun } from './disk.ts';
import type { World } from './world.ts';

/** Takes a report piece by piece. Both throw `unwritable`. */
export interface Sink {
  /** @returns Whether anybody reads on. */
  readonly write: (text: string) => Promise<boolean>;
  /** To be called once, after the last piece: a file appears whole, or not at all. */
  readonly close: () => Promise<void>;
  /** To be called instead of `close` when not all pieces came. */
  readonly drop: () => Promise<void>;
}

/**
 * Makes each form and delivers it. One that fails is told, and stops no other.
 *
 * @returns Whether all arrived.
 */
export async function deliverEach(
  destinations: readonly Destination[],
  make: (destination: Destination) => Promise<string>,
  world: World,
): Promise<boolean> {
  let isWhole = true;
  for (const destination of destinations) {
    try {
      await deliver(await made(make, destination), destination.file, world);
    } catch (error) {
      if (!(error instanceof QuotecheckError)) throw error;
      tell(error, world);
      isWhole = false;
    }
  }
  return isWhole;
}

/** @throws {QuotecheckError} `unwritable` @param file Null for standard output. */
export async function deliver(text: string, file: string | null, world: World): Promise<void> {
  const { write, close, drop } = sinkFor(file, world);
  try {
    await write(text);
    await close();
  } catch (error) {
    await drop();
    throw error;
  }
}

export function sinkFor(file: string | null, { out, files }: World): Sink {
  if (file === null)
    return { write: (text) => guarded('the report', out(text)), close: async () => {}, drop: async () => {} };
  let begun: Promise<Begun> | undefined;
  const started = () => {
    begun ??= files.begin(file);
    return begun;
  };
  return {
    write: async (text) => {
      await guarded(
        file,
        started().then((one) => one.write(text)),
      );
      return true;
    },
    close: () =>
      guarded(
        file,
        started().then((one) => one.commit()),
      ),
    drop: async () => {
      await begun?.then((one) => one.abandon()).catch(() => {});
    },
  };
}

/** A fault of ours with where it is, for whoever is to mend it. */
export function tell(error: QuotecheckError, { err }: World): void {
  const { code, message, hint, cause } = error;
  const stack = code === 'broken-form' && cause instanceof Error ? (cause.stack ?? '').split('\n') : [];
  err(`quotecheck: ${safe(message)} [${code}]\n${hint}\n${stack.map((line) => `${safe(line)}\n`).join('')}`);
}

async function made(make: (destination: Destination) => Promise<string>, destination: Destination): Promise<string> {
  try {
    return await make(destination);
  } catch (cause) {
    const message = `the form ${destination.format} for ${nameOf(destination.file)} failed: ${reasonOf(cause)}`;
    throw new QuotecheckError('broken-form', message, { cause });
  }
}

async function guarded<T>(name: string, writing: Promise<T>): Promise<T> {
  try {
    return await writing;
  } catch (cause) {
    throw new QuotecheckError('unwritable', `cannot write ${name}: ${reasonOf(cause)}`, { cause });
  }
}
