/** Completion for fish. */

import { commandNames, commands } from '../commands.ts';
import { type Flag, flagsOf } from './flags.ts';

export function fish(): string {
  const named = commandNames.filter((name) => name !== 'check').join(' ');
  const lines = commandNames.flatMap((name) => {
    const when = name === 'check' ? `not __fish_seen_subcommand_from ${named}` : `__fish_seen_subcommand_from ${name}`;
    return [
      `complete -c quotecheck -n __fish_use_subcommand -a ${name} -d ${quoted(commands[name].help)}`,
      ...flagsOf(name).map((flag) => `complete -c quotecheck -n ${quoted(when)} ${spec(flag)}`),
    ];
  });
  return `# Completion of quotecheck for fish: put it into ~/.config/fish/completions as quotecheck.fish.\n${lines.join('\n')}\n`;
}

function spec({ short, long, value, choices, takesFile, help }: Flag): string {
  const names = `${short ? `-s ${short.slice(1)} ` : ''}-l ${long.slice(2)}`;
  const taken =
    value === null ? '' : takesFile ? ' -r -F' : ` -x${choices.length > 0 ? ` -a ${quoted(choices.join(' '))}` : ''}`;
  return `${names}${taken} -d ${quoted(help)}`;
}

const quoted = (text: string) => `'${text.replaceAll(/['\\]/g, '\\$&')}'`;
