/**
 * Values: what a config or the environment gives an option, read as the command line would read it.
 *
 * In: an option's name and a plain value. Out: the option's value, or in words what it takes.
 */

import { isAbsolute, join, relative } from 'node:path';
import { usual } from '../cache/folder.ts';
import { defaults, type OptionName, type Options, table } from '../options.ts';

/** What is wrong with a value. */
export interface Refusal {
  readonly refused: string;
}

/** @param folder Where paths start from: the config's own. */
export function settingOf<Name extends OptionName>(
  name: Name,
  given: unknown,
  folder: string,
): Options[Name] | Refusal {
  const { parse, choices, takes } = table[name];
  const wanted = { refused: takesWords(name) };
  if (!parse) return typeof given === 'boolean' ? (given as Options[Name]) : wanted;
  const isList = Array.isArray(defaults[name]);
  const items: readonly unknown[] = isList && Array.isArray(given) ? given : [given];
  let value: unknown = defaults[name];
  for (const item of items) {
    if (typeof item !== 'string' && typeof item !== 'number') return wanted;
    value = parse(placed(name, String(item), folder), value as never);
    if (value === undefined) return wanted;
  }
  return (choices ?? takes) === undefined ? wanted : (value as Options[Name]);
}

/** In words, what an option takes. */
export function takesWords(name: OptionName): string {
  const { parse, choices, takes, listOf } = table[name];
  if (!parse) return 'true or false';
  const text = choices?.join(', ') ?? takes ?? '';
  return listOf ? `${text}, or a list of ${listOf}` : text;
}

/** A path starts from the folder of the config that names it, and so do a form's file and a pattern of paths. */
function placed(name: OptionName, value: string, folder: string): string {
  const from = (path: string) => fromFolder(path, folder);
  if (name === 'format') return value.replace(/=(.+)$/s, (_, path: string) => `=${from(path)}`);
  if (name === 'reportOnly') return placedPattern(value, folder);
  if (name === 'cache') return value === usual ? value : from(value);
  return /<file(?:\.\.\.)?>$/.test(table[name].flags) ? from(value) : value;
}

/** A name alone is one in any folder. What is matched are paths from where the run is. */
export function placedPattern(pattern: string, folder: string): string {
  return pattern.includes('/') ? relative('', fromFolder(pattern, folder)) : pattern;
}

function fromFolder(path: string, folder: string): string {
  return path === '-' || isAbsolute(path) ? path : join(folder, path);
}
