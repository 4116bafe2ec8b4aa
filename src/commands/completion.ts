/** `countersign completion bash|zsh|fish`: a completion script, made from the same lists that parse the command line. */
import { COMMANDS, FORMATS, OPTION_NAMES, oneOf } from './options.ts'

const SHELLS = ['bash', 'zsh', 'fish'] as const

export function completion([shell = 'bash']: readonly string[]): string {
  switch (oneOf('the shell', shell, SHELLS)) {
    case 'bash':
      return bash()
    case 'zsh':
      return `autoload -U +X bashcompinit && bashcompinit\n${bash()}`
    case 'fish':
      return fish()
  }
}

const bash = (): string => `_countersign() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  case "$before" in
    --format) COMPREPLY=($(compgen -W "${FORMATS.join(' ')}" -- "$word")); return ;;
    --mode) COMPREPLY=($(compgen -W "enforce warn" -- "$word")); return ;;
    --trusted-root) COMPREPLY=($(compgen -W "tuf embedded" -- "$word") $(compgen -f -- "$word")); return ;;
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "${COMMANDS.join(' ')}" -- "$word"))
  elif [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W "${OPTION_NAMES.map((name) => `--${name}`).join(' ')}" -- "$word"))
  else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -F _countersign countersign
`

const fish = (): string =>
  [
    ...COMMANDS.map((command) => `complete -c countersign -n __fish_use_subcommand -f -a ${command}`),
    ...OPTION_NAMES.map((name) => `complete -c countersign -l ${name}`),
    `complete -c countersign -l format -x -a '${FORMATS.join(' ')}'`,
    `complete -c countersign -l mode -x -a 'enforce warn'`,
    '',
  ].join('\n')
