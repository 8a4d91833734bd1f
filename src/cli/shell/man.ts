/** The man page, in the macros of man(7), from the declarations of commands and options. */

import { version } from '../../version.ts';
import { type Command, commandNames, commands } from '../commands.ts';
import { exitStatuses, summary } from '../words.ts';
import { allFlags, type Flag, flagsOf } from './flags.ts';

export function man(): string {
  const synopsis = commandNames.map(
    (name) => `.B quotecheck${name === 'check' ? '' : ` ${name}`}\n[options]\n${plain(commands[name].takes)}\n.br`,
  );
  const sections: readonly (readonly [string, string])[] = [
    ['NAME', `quotecheck \\- ${plain(summary)}`],
    ['SYNOPSIS', synopsis.join('\n')],
    ['COMMANDS', commandNames.map(command).join('\n')],
    ['OPTIONS', allFlags().map(option).join('\n')],
    ['EXIT STATUS', exitStatuses.map(([number, meaning]) => `.TP\n.B ${number}\n${plain(meaning)}`).join('\n')],
    [
      'EXAMPLES',
      examples()
        .map((words) => `.PP\n.EX\n$ quotecheck ${plain(words)}\n.EE`)
        .join('\n'),
    ],
  ];
  const head = `.TH QUOTECHECK 1 "" "quotecheck ${version}" "User commands"`;
  return `${[head, ...sections.map(([title, body]) => `.SH ${title}\n${body}`)].join('\n')}\n`;
}

function command(name: (typeof commandNames)[number]): string {
  const own = flagsOf(name).map(({ long }) => plain(long));
  return `.TP\n.B ${name}\n${plain(commands[name].help)}.\nOptions: ${own.join(', ')}.`;
}

function option({ short, long, value, choices, help }: Flag): string {
  const names = [short, long].flatMap((name) => (name ? [`\\fB${plain(name)}\\fR`] : [])).join(', ');
  const words = choices.length > 0 ? ` One of: ${choices.join(', ')}.` : '';
  return `.TP\n${names}${value ? ` \\fI${plain(value)}\\fR` : ''}\n${plain(`${help}.${words}`)}`;
}

function examples(): readonly string[] {
  const every: readonly Command[] = Object.values(commands);
  return every.flatMap((one) => one.examples);
}

/** Text that troff prints as it stands: no escapes, true hyphens and quotes, and no line that begins as a request. */
function plain(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replaceAll('`', '\\(ga')
    .replace(/^\./gm, '\\&.');
}
