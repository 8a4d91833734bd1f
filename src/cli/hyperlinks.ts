/**
 * Hyperlinks: whether places in the report are to be links.
 *
 * In: the option, the environment and whether the report goes to a terminal.
 * Out: yes or no. No terminal can be asked: those that are known to follow
 * links name themselves in the environment.
 */

import type { Options } from './options.ts';
import type { Environment } from './world.ts';

/** The names and versions of terminals that follow links. tmux and screen, which stand between, are not among them. */
const known: readonly (readonly [keyof Environment, RegExp])[] = [
  ['TERM', /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|wezterm|contour|rio)\b/],
  ['TERM_PROGRAM', /^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|rio|Tabby|mintty)$/],
  // GNOME and its kin from 0.50.1, Konsole from 20.12.
  ['VTE_VERSION', /^(?:500[1-9]|50[1-9]\d|5[1-9]\d\d|[6-9]\d{3}|\d{5,})$/],
  ['KONSOLE_VERSION', /^(?:2012\d\d|20[2-9]\d{3}|2[1-9]\d{4})$/],
  ['WT_SESSION', /./],
];
const between = /^(?:screen|tmux)/;

/** `--hyperlinks` decides, else the terminal. */
export function wantsHyperlinks(
  { hyperlinks }: Pick<Options, 'hyperlinks'>,
  env: Environment,
  toTerminal: boolean,
): boolean {
  if (hyperlinks !== 'auto') return hyperlinks === 'always';
  if (!toTerminal || env.TERM === 'dumb' || between.test(env.TERM ?? '')) return false;
  return known.some(([name, pattern]) => pattern.test(env[name] ?? ''));
}
