/**
 * The command line: argv to a command and its options, or to the text that
 * answers it. The only door to commander; runs nothing.
 */

import { Command as Commander, CommanderError, InvalidArgumentError, Option } from 'commander';
import { QuotecheckError } from '../errors.ts';
import { version } from '../version.ts';
import { type Command, type CommandName, commandNames, commands, isCommand } from './commands.ts';
import { didYouMean } from './nearest.ts';
import { type OptionName, type Options, optionNames, table } from './options.ts';
import { exitStatuses, summary } from './words.ts';

/** What was asked: to run a command, or to be shown a text. */
export type Asked = CommandLine | { readonly text: string };

export interface CommandLine {
  readonly name: CommandName;
  readonly args: readonly string[];
  readonly given: Partial<Options>;
}

const statuses = exitStatuses.map(([number, meaning]) => `  ${number.padEnd(3)}  ${meaning}\n`).join('');
const afterwards = `\nExit status:\n${statuses}\nA path that equals a command is written ./find.\n`;

/** @throws {QuotecheckError} `bad-option` for an unknown option or a value that is not acceptable. */
export function parseCommandLine(argv: readonly string[], helpWidth: number): Asked {
  let text = '';
  const { name, rest } = orRefused(() => commandOf(argv));
  const program = programFor(name, argv.length !== rest.length).configureOutput({
    writeOut: (words) => {
      text += words;
    },
    writeErr: () => {},
    getOutHelpWidth: () => helpWidth,
    getOutHasColors: () => false,
  });
  if (!orRefused(() => parsed(program, rest))) return { text };
  return { name, args: program.args, given: givenTo(program) };
}

/** Options that stand on the command line, without defaults. */
function givenTo(program: Commander): Partial<Options> {
  const all = Object.entries(program.opts());
  return Object.fromEntries(all.filter(([name]) => program.getOptionValueSource(name) === 'cli'));
}

/** @returns False when the words asked for help or the version and commander has written it. */
function parsed(program: Commander, words: readonly string[]): boolean {
  try {
    program.exitOverride().parse(words, { from: 'user' });
    return true;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return false;
    throw error;
  }
}

/** What commander refuses becomes an error of ours. */
function orRefused<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    throw new QuotecheckError('bad-option', error.message.replace(/^error: /, '').replace('\n', ' '));
  }
}

/** The command is the first word that is no option, nor the value of one; without one it is `check`. */
function commandOf(argv: readonly string[]): { name: CommandName; rest: readonly string[] } {
  const scout = new Commander().exitOverride().configureOutput({ writeErr: () => {} });
  for (const name of optionNames) scout.addOption(new Option(table[name].flags));
  const firstWord = (words: readonly string[]) => scout.parseOptions([...words]).operands[0];
  const end = argv.indexOf('--');
  const words = end < 0 ? argv : argv.slice(0, end);
  const first = firstWord(words);
  if (!isCommand(first)) return { name: 'check', rest: argv };
  const at = words.findIndex((word, index) => word === first && firstWord(words.slice(0, index + 1)) === first);
  return { name: first, rest: [...argv.slice(0, at), ...argv.slice(at + 1)] };
}

function programFor(name: CommandName, named: boolean): Commander {
  const command: Command = commands[name];
  const program = new Commander(named ? `quotecheck ${name}` : 'quotecheck');
  program.usage(named ? `[options] ${command.takes}` : '[options] PATH...\n       quotecheck COMMAND [options] ...');
  program.description(sentence(named ? command.help : summary));
  for (const option of command.options) program.addOption(optionFor(option, command));
  program.helpOption('-h, --help', 'show this help').version(version, '--version', 'show the version');
  program.argument('[words...]');
  const examples = named ? command.examples : Object.values(commands).flatMap(({ examples: [first] }) => first);
  if (!named) program.addHelpText('after', `\nCommands:\n${commandList()}`);
  program.addHelpText(
    'after',
    `\nExamples:\n${examples.map((example) => `  quotecheck ${example}\n`).join('')}${afterwards}`,
  );
  program.configureHelp({ visibleArguments: () => [] });
  return program;
}

function commandList(): string {
  const width = Math.max(...commandNames.map((name) => name.length));
  return commandNames.map((name) => `  ${name.padEnd(width)}  ${commands[name].help}\n`).join('');
}

function optionFor(name: OptionName, { formats }: Command): Option {
  const { flags, help, fallback, choices, takes, parse, preset } = table[name];
  const listed = name === 'format' ? formats : choices;
  const usual = name === 'format' ? formats[0] : choices?.find((word) => word === fallback);
  const values = listed
    ? ` (${listed.map((word) => (word === usual ? `${word}, the default` : word)).join('; ')})`
    : '';
  const option = new Option(flags, `${help}${values}`);
  if (!parse) return option;
  if (preset !== undefined) option.preset(preset);
  return option.argParser((raw: string, before: unknown) => {
    const value = parse(raw, (before ?? fallback) as never);
    if (value !== undefined) return value;
    throw new InvalidArgumentError(
      `It takes ${choices ? choices.join(', ') : takes}.${didYouMean(raw, choices ?? [])}`,
    );
  });
}

function sentence(words: string): string {
  return `${words[0]?.toUpperCase()}${words.slice(1)}.`;
}
