/**
 * Runs `countersign completion bash|zsh|fish`: prints a completion script, made from the tables that parse the command
 * line.
 */
import { PAGES } from './help-pages.ts'
import { COMMANDS, type Command, FORMATS_OF, MODES, OPTIONS, type OptionName, USED_BY } from './option-table.ts'
import { oneOf, usage } from '../values.ts'

const SHELLS = ['bash', 'zsh', 'fish'] as const

export function completion([shell]: readonly string[]): string {
  if (shell === undefined) throw usage('completion needs the name of a shell: bash, zsh or fish')
  switch (oneOf('the shell', shell, SHELLS)) {
    case 'bash':
      return bash()
    case 'zsh':
      return `autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n${bash()}`
    case 'fish':
      return fish()
  }
}

const flags = (names: readonly OptionName[]): string => [...names, 'help'].map((name) => `--${name}`).join(' ')
const words = (list: readonly string[]): string => `COMPREPLY=($(compgen -W "${list.join(' ')}" -- "$word"))`

const bash = (): string => `_countersign() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}"
  if [ "$COMP_CWORD" -eq 1 ]; then ${words(COMMANDS)}; return; fi
  case "$before" in
    --format) case "$command" in
${COMMANDS.map((command) => `      ${command}) ${words(FORMATS_OF[command])} ;;`).join('\n')}
      esac; return ;;
    --mode) ${words(MODES)}; return ;;
    --base|--head) COMPREPLY=($(compgen -W "$(git for-each-ref --format='%(refname:short)' 2>/dev/null)" -- "$word")); return ;;
    --trusted-root) COMPREPLY=($(compgen -W "tuf embedded" -- "$word") $(compgen -f -- "$word")); return ;;
    completion) ${words(SHELLS)}; return ;;
    help) ${words(COMMANDS)}; return ;;
  esac
  if [[ "$word" != -* ]]; then COMPREPLY=($(compgen -f -- "$word")); return; fi
  case "$command" in
${COMMANDS.map((command) => `    ${command}) COMPREPLY=($(compgen -W "${flags(USED_BY[command])}" -- "$word")) ;;`).join('\n')}
  esac
}
complete -F _countersign countersign
`

/** For a word in single quotes. */
const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

function fish(): string {
  const commands = COMMANDS.map(
    (command) => `complete -c countersign -n __fish_use_subcommand -f -a ${command} -d ${quoted(PAGES[command].summary)}`,
  )
  const after = (command: Command, rest: string) => `complete -c countersign -n '__fish_seen_subcommand_from ${command}' ${rest}`
  const options = COMMANDS.flatMap((command) => USED_BY[command].map((name) => after(command, fishOption(name, command))))
  const arguments_ = [after('completion', `-f -a ${quoted(SHELLS.join(' '))}`), after('help', `-f -a ${quoted(COMMANDS.join(' '))}`)]
  return `${[...commands, ...options, ...arguments_].join('\n')}\n`
}

function fishOption(name: OptionName, command: Command): string {
  const option = OPTIONS[name]
  const values = valuesOf(name, command)
  const isPath = 'takes' in option && (option.takes === 'FILE' || option.takes === 'DIR')
  if ('takes' in option && option.takes === 'REF')
    return `-l ${name} -x -a "(git for-each-ref --format='%(refname:short)' 2>/dev/null)" -d ${quoted(option.about)}`
  const takes = 'takes' in option ? (isPath || name === 'trusted-root' ? ' -r -F' : ' -x') : ''
  return `-l ${name}${takes}${values === undefined ? '' : ` -a ${quoted(values.join(' '))}`} -d ${quoted(option.about)}`
}

function valuesOf(name: OptionName, command: Command): readonly string[] | undefined {
  if (name === 'format') return FORMATS_OF[command]
  if (name === 'mode') return MODES
  return name === 'trusted-root' ? ['tuf', 'embedded'] : undefined
}
