/** Display: how the report is to look, from the options, the environment and the terminal. */

import type { Style } from '../report/reporter.ts';
import { narrowest, type Options, widest } from './options.ts';
import type { World } from './world.ts';

const usualWidth = 80;

export function styleFor(options: Options, world: Pick<World, 'env' | 'columns'>): Style {
  return {
    color: wantsColor(options, world),
    width: options.width ?? widthOf(world, options.output === null),
    groupBy: options.groupBy,
    detail: 'brief',
  };
}

/** COLUMNS, else the terminal that the report goes to, else 80. */
export function widthOf({ env, columns: terminal }: Pick<World, 'env' | 'columns'>, toTerminal = true): number {
  return nearestWidth(env.COLUMNS) ?? nearestWidth(toTerminal ? terminal : undefined) ?? usualWidth;
}

/** The width that is asked for, or the nearest that a table can be drawn in; undefined when none is. */
function nearestWidth(asked: string | number | undefined): number | undefined {
  const columns = /^[1-9]\d{0,8}$/.test(String(asked)) ? Number(asked) : undefined;
  return columns && Math.min(widest, Math.max(narrowest, columns));
}

/** `--color` decides, else FORCE_COLOR, else NO_COLOR and TERM, else whether the report goes to a terminal. */
function wantsColor({ color, output }: Options, { env, columns: terminal }: Pick<World, 'env' | 'columns'>): boolean {
  if (color !== 'auto') return color === 'always';
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.NO_COLOR || env.TERM === 'dumb') return false;
  return terminal !== undefined && output === null;
}
