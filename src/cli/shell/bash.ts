/** Completion for bash 4 and newer, without any package of completions. */

import { commandNames } from '../commands.ts';
import { type Flag, flagsOf } from './flags.ts';

export function bash(): string {
  return `# Completion of quotecheck for bash: source it, or put it where bash-completion looks.
_quotecheck() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command=check word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in
    ${commandNames.join(' | ')})
      command=$word
      break
      ;;
    esac
  done
  COMPREPLY=()
  case "$command $before" in
${commandNames.flatMap((name) => flagsOf(name).flatMap((flag) => values(name, flag))).join('\n')}
  esac
  case "$command $current" in
${commandNames.map((name) => `  '${name} -'*) ${reply(words(flagsOf(name)))} ;;`).join('\n')}
  *) [[ $COMP_CWORD == 1 ]] && ${reply(commandNames)} ;;
  esac
}
complete -o default -F _quotecheck quotecheck
`;
}

const words = (flags: readonly Flag[]) => flags.flatMap(({ short, long }) => (short ? [short, long] : [long]));

const reply = (from: readonly string[]) => `COMPREPLY=($(compgen -W '${from.join(' ')}' -- "$current"))`;

/** What may follow a flag; nothing is offered where it is a number or a name, and files where it is a file. */
function values(command: string, { short, long, value, choices }: Flag): readonly string[] {
  if (value === null) return [];
  const pattern = (short ? [short, long] : [long]).map((flag) => `'${command} ${flag}'`).join(' | ');
  return [`  ${pattern}) ${choices.length > 0 ? `${reply(choices)}; ` : ''}return ;;`];
}
