/** Completion for zsh. */

import { commandNames, commands } from '../commands.ts';
import { type Flag, flagsOf } from './flags.ts';

export function zsh(): string {
  return `#compdef quotecheck
# Completion of quotecheck for zsh: put it into a folder of $fpath as _quotecheck.
_quotecheck() {
  local command=check word
  for word in \${words[2,CURRENT-1]}; do
    case $word in
    ${commandNames.join('|')})
      command=$word
      break
      ;;
    esac
  done
  case $command in
${commandNames.map(argumentsOf).join('\n')}
  esac
  if ((CURRENT == 2)); then
    local -a commands=(
${commandNames.map((name) => `      ${quoted(`${name}:${commands[name].help}`)}`).join('\n')}
    )
    _describe command commands
  fi
}
if [[ $funcstack[1] == _quotecheck ]]; then
  _quotecheck "$@"
else
  compdef _quotecheck quotecheck
fi
`;
}

function argumentsOf(name: (typeof commandNames)[number]): string {
  const lines = flagsOf(name).flatMap((flag) => specs(flag).map((spec) => `      ${quoted(spec)} \\`));
  return `  ${name})\n    _arguments \\\n${lines.join('\n')}\n      '*:path:_files'\n    ;;`;
}

function specs({ short, long, value, choices, takesFile, help }: Flag): readonly string[] {
  const told = `[${help.replaceAll(/[[\]:\\]/g, '\\$&')}]`;
  const offered = choices.length > 0 ? `(${choices.join(' ')})` : takesFile ? '_files' : '';
  const taken = value === null ? '' : `:${value}:${offered}`;
  return (short ? [short, long] : [long]).map((flag) => `*${flag}${told}${taken}`);
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
