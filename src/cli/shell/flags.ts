/**
 * Flags: what a command takes, read from the declarations of options and commands.
 *
 * In: a command. Out: its flags with the values that each takes. The shells'
 * completions and the man page are written from these.
 */

import { type Command, type CommandName, commands } from '../commands.ts';
import { type OptionName, table } from '../options.ts';

export interface Flag {
  /** `-f`, or null. */
  readonly short: string | null;
  /** `--format`. */
  readonly long: string;
  /** What stands for its value, such as `file`; null for a switch. */
  readonly value: string | null;
  /** The words it takes, where it takes one of a list. */
  readonly choices: readonly string[];
  /** Whether its value is the path of a file. */
  readonly takesFile: boolean;
  readonly help: string;
}

/** @returns The flags in order, and those that every command has at the end. */
export function flagsOf(name: CommandName): readonly Flag[] {
  const { options, formats }: Command = commands[name];
  return [...options.map((option) => flagOf(option, formats)), ...everywhere];
}

/** All flags of all commands, each once; the forms are those of any. */
export function allFlags(): readonly Flag[] {
  const every: readonly Command[] = Object.values(commands);
  const names = new Set(every.flatMap(({ options }) => options));
  const forms = [...new Set(every.flatMap(({ formats, options }) => (options.includes('format') ? formats : [])))];
  return [...[...names].map((option) => flagOf(option, forms)), ...everywhere];
}

const everywhere: readonly Flag[] = [
  { short: '-h', long: '--help', value: null, choices: [], takesFile: false, help: 'show this help' },
  { short: null, long: '--version', value: null, choices: [], takesFile: false, help: 'show the version' },
];

function flagOf(name: OptionName, formats: readonly string[]): Flag {
  const { flags, help, choices = [] } = table[name];
  const [, short = null, long = '', value = null] =
    /^(?:(-\w), )?(--[\w-]+)(?: [<[](\w+)(?:\.\.\.)?[>\]])?$/.exec(flags) ?? [];
  return { short, long, value, choices: name === 'format' ? formats : choices, takesFile: value === 'file', help };
}
