/** Asked: whether a run has a gate at all; its code is loaded when it has. */

import { defaults, type Options } from '../options.ts';
import type { World } from '../world.ts';
import type { Gate } from './index.ts';

const asking = [
  'failOn',
  'maxFindings',
  'baseline',
  'updateBaseline',
  'suppressions',
  'reportOnly',
  'since',
] as const satisfies readonly (keyof Options)[];

/** @returns Null when no option asks for one. @throws {QuotecheckError} As `gateOf` does. */
export async function gateFor(options: Options, world: World): Promise<Gate | null> {
  if (asking.every((name) => options[name] === defaults[name])) return null;
  const { gateOf } = await import('./index.ts');
  return gateOf(options, world);
}
