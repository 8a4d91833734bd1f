/**
 * Config: every option of a run, and who set it: the command line over the environment over a file.
 *
 * In: what stood on the command line. Out: options and their origins. A file
 * is found by `find.ts`; what it may hold comes from the table of options.
 */

import { QuotecheckError } from '../../errors.ts';
import { safe } from '../../report/safe.ts';
import type { Entry, Fault } from '../../yaml.ts';
import { type Command, type CommandName, commands } from '../commands.ts';
import { didYouMean } from '../nearest.ts';
import { defaults, type OptionName, type Options, settable, table } from '../options.ts';
import type { World } from '../world.ts';
import { type Found, findConfig } from './find.ts';
import { placedPattern, settingOf, takesWords } from './values.ts';

/** Some options, by name. */
export type Settings = Partial<Options>;

export interface Configured {
  readonly options: Options;
  /** Who set each option that has not its default, in words. */
  readonly origins: Readonly<Partial<Record<OptionName, string>>>;
  /** The config that was found, or null. */
  readonly file: string | null;
}

/** What says that no file is to be looked for. */
export const noConfig = 'none';

/** @throws {QuotecheckError} `bad-config`, naming the file, the line and the key, or the variable. */
export async function configured(name: CommandName, given: Settings, world: World): Promise<Configured> {
  const { options: taken, formats }: Command = commands[name];
  const isAsked = taken.includes('config');
  const found = isAsked && given.config !== noConfig ? await findConfig(given.config ?? null, world) : null;
  const sources = isAsked ? [...(found ? await inFile(found) : []), ...fromEnvironment(world.env)] : [];
  const [options, origins]: [Record<string, unknown>, Record<string, string>] = [{ ...defaults }, {}];
  for (const { option, value, origin } of sources) {
    if (!taken.includes(option)) continue;
    const usable =
      option === 'format' ? knownForms(value, formats) : option === 'failOn' ? usableWords(value, taken) : value;
    if (usable === undefined) continue;
    options[option] = usable;
    origins[option] = origin;
  }
  for (const [option, value] of Object.entries(given)) {
    options[option] = value;
    origins[option] = 'command line';
  }
  return { options: options as Options, origins, file: found?.path ?? null };
}

/** One option that a file or the environment sets. */
interface Setting {
  readonly option: OptionName;
  readonly value: unknown;
  readonly origin: string;
}

/** One file serves all commands: forms that a command does not have are for others. */
function knownForms(value: unknown, formats: readonly string[]): unknown {
  const known = (value as Options['format']).filter((one) => formats.includes(one.split('=')[0] ?? ''));
  return known.length > 0 ? known : undefined;
}

/** What is new can be told where there is a baseline alone. */
function usableWords(value: unknown, taken: readonly OptionName[]): unknown {
  if (taken.includes('baseline')) return value;
  const words = (value as Options['failOn']).filter((word) => word !== 'new');
  return words.length > 0 ? words : undefined;
}

async function inFile({ path, folder, text, within }: Found): Promise<readonly Setting[]> {
  const { yamlEntries } = await import('../../yaml.ts');
  const entries = yamlEntries(text, within);
  const refuse = (line: number, words: string) =>
    new QuotecheckError('bad-config', `${path}, line ${line}: ${safe(words)}`);
  if ('fault' in entries) throw refuse(entries.line, entries.fault);
  const seen = new Set<string>();
  const settings: Setting[] = [];
  for (const { key, value, line, lineOf } of entries) {
    if (key === '$schema') continue;
    const option = settable.find((one) => one === key);
    if (!option)
      throw refuse(
        line,
        `there is no option '${key}'${didYouMean(key, settable) || `: it takes ${settable.join(', ')}`}`,
      );
    if (seen.has(option)) throw refuse(line, `${option} is set twice`);
    seen.add(option);
    if (value === null || value === undefined) continue;
    const isListed = table[option].listOf !== undefined && Array.isArray(value);
    const own = isListed ? await placedRules({ value, lineOf }, folder) : settingOf(option, value, folder);
    if (isRefused(own)) throw refuse(line, `${option} takes ${own.refused}`);
    if (isFaulty(own)) throw refuse(own.line, `${option}: ${own.fault}`);
    settings.push({ option, value: own, origin: `${path}, line ${line}` });
  }
  return settings;
}

/** Rules in the config itself: their paths start from its folder, like all its paths. */
async function placedRules({ value, lineOf }: { value: readonly unknown[]; lineOf: Entry['lineOf'] }, folder: string) {
  const { rulesIn } = await import('../gate/rules.ts');
  const rules = rulesIn(value, lineOf);
  if (isFaulty(rules)) return rules;
  return rules.map((rule) => (rule.path === undefined ? rule : { ...rule, path: placedPattern(rule.path, folder) }));
}

/** `QUOTECHECK_FAIL_ON=high`; a list has commas between, a switch is true or false. */
function fromEnvironment(env: World['env']): readonly Setting[] {
  refuseUnknown(Object.keys(env));
  return settable.flatMap((option): Setting[] => {
    const variable = variableOf(option);
    const given = env[variable];
    if (given === undefined || given === '') return [];
    const isSwitch = typeof defaults[option] === 'boolean';
    const value = isSwitch
      ? switches.get(given.toLowerCase())
      : Array.isArray(defaults[option])
        ? given.split(',')
        : given;
    const own = settingOf(option, value, '');
    if (isRefused(own))
      throw new QuotecheckError('bad-config', `${variable} takes ${takesWords(option)}, not '${safe(given)}'`);
    return [{ option, value: own, origin: variable }];
  });
}

/** A misspelt gate would never fire, and nobody would know. */
function refuseUnknown(variables: readonly string[]): void {
  const known = settable.map((option): string => variableOf(option));
  const stray = variables.find((name) => name.startsWith('QUOTECHECK_') && !known.includes(name));
  if (stray !== undefined)
    throw new QuotecheckError('bad-config', `there is no option for ${safe(stray)}${didYouMean(stray, known)}`);
}

const switches: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

/** `failOn` is set by QUOTECHECK_FAIL_ON. */
export function variableOf(option: OptionName) {
  return `QUOTECHECK_${option.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}` as const;
}

function isFaulty(value: unknown): value is Fault {
  return typeof value === 'object' && value !== null && 'fault' in value;
}

function isRefused(value: unknown): value is { readonly refused: string } {
  return typeof value === 'object' && value !== null && 'refused' in value;
}
