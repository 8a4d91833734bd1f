/** Run: a command that is to be run. Types only. */

import type { Destination } from './destinations.ts';
import type { Options } from './options.ts';
import type { Status } from './status.ts';
import type { World } from './world.ts';

/** One run of a command: what stood on the command line. */
export interface Call {
  readonly args: readonly string[];
  readonly options: Options;
  /** The forms that were asked for and where each goes: at least one. */
  readonly destinations: readonly Destination[];
}

export type Run = (call: Call, world: World) => Promise<Status>;

/** A run that waits to be made. */
export interface Prepared {
  readonly run: Run;
  readonly call: Call;
  /** The config that its options come from, or null. */
  readonly config: string | null;
}
