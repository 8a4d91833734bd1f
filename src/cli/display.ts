/** Display: how the report is to look, from the options, the environment and the terminal. */

import type { Style } from '../report/reporter.ts';
import { wantsHyperlinks } from './hyperlinks.ts';
import { narrowest, type Options, widest } from './options.ts';
import type { World } from './world.ts';

const usualWidth = 80;

/** @param file Where the report goes; null for standard output. */
export function styleFor(
  options: Options,
  file: string | null,
  world: Pick<World, 'env' | 'columns' | 'folder'>,
): Style {
  const terminal = file === null ? world.columns : undefined;
  return {
    color: wantsColor(options, world.env, terminal !== undefined),
    hyperlinks: wantsHyperlinks(options, world.env, terminal !== undefined) ? world.folder : undefined,
    width: options.width ?? widthOf({ env: world.env, columns: terminal }),
    groupBy: options.groupBy,
    maxRows: options.maxRows ?? undefined,
    detail: 'brief',
  };
}

/** COLUMNS, else the terminal, else 80. */
export function widthOf({ env, columns }: Pick<World, 'env' | 'columns'>): number {
  return nearestWidth(env.COLUMNS) ?? nearestWidth(columns) ?? usualWidth;
}

/** The width that is asked for, or the nearest that a table can be drawn in; undefined when none is. */
function nearestWidth(asked: string | number | undefined): number | undefined {
  const columns = /^[1-9]\d{0,8}$/.test(String(asked)) ? Number(asked) : undefined;
  return columns && Math.min(widest, Math.max(narrowest, columns));
}

/** `--color` decides, else FORCE_COLOR, else NO_COLOR and TERM, else whether the report goes to a terminal. */
function wantsColor({ color }: Options, env: World['env'], toTerminal: boolean): boolean {
  if (color !== 'auto') return color === 'always';
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.NO_COLOR || env.TERM === 'dumb') return false;
  return toTerminal;
}
