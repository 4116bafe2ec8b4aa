import {
  c10_PAGES as PAGES
} from "./shared-E04875EB.js";
import {
  COMMANDS,
  FORMATS_OF,
  MODES,
  OPTIONS,
  USED_BY
} from "./chunk-J56EPPYP.js";
import "./chunk-IVRKGX5G.js";
import {
  c29_oneOf as oneOf,
  c29_usage as usage
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";

// src/commands/completion.ts
var SHELLS = ["bash", "zsh", "fish"];
function completion([shell]) {
  if (shell === void 0) throw usage("completion needs the name of a shell: bash, zsh or fish");
  switch (oneOf("the shell", shell, SHELLS)) {
    case "bash":
      return bash();
    case "zsh":
      return `autoload -U +X compinit && compinit
autoload -U +X bashcompinit && bashcompinit
${bash()}`;
    case "fish":
      return fish();
  }
}
var flags = (names) => [...names, "help"].map((name) => `--${name}`).join(" ");
var words = (list) => `COMPREPLY=($(compgen -W "${list.join(" ")}" -- "$word"))`;
var bash = () => `_countersign() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}"
  if [ "$COMP_CWORD" -eq 1 ]; then ${words(COMMANDS)}; return; fi
  case "$before" in
    --format) case "$command" in
${COMMANDS.map((command) => `      ${command}) ${words(FORMATS_OF[command])} ;;`).join("\n")}
      esac; return ;;
    --mode) ${words(MODES)}; return ;;
    --base|--head) COMPREPLY=($(compgen -W "$(git for-each-ref --format='%(refname:short)' 2>/dev/null)" -- "$word")); return ;;
    --trusted-root) COMPREPLY=($(compgen -W "tuf embedded" -- "$word") $(compgen -f -- "$word")); return ;;
    completion) ${words(SHELLS)}; return ;;
    help) ${words(COMMANDS)}; return ;;
  esac
  if [[ "$word" != -* ]]; then COMPREPLY=($(compgen -f -- "$word")); return; fi
  case "$command" in
${COMMANDS.map((command) => `    ${command}) COMPREPLY=($(compgen -W "${flags(USED_BY[command])}" -- "$word")) ;;`).join("\n")}
  esac
}
complete -F _countersign countersign
`;
var quoted = (text) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
function fish() {
  const commands = COMMANDS.map(
    (command) => `complete -c countersign -n __fish_use_subcommand -f -a ${command} -d ${quoted(PAGES[command].summary)}`
  );
  const after = (command, rest) => `complete -c countersign -n '__fish_seen_subcommand_from ${command}' ${rest}`;
  const options = COMMANDS.flatMap((command) => USED_BY[command].map((name) => after(command, fishOption(name, command))));
  const arguments_ = [after("completion", `-f -a ${quoted(SHELLS.join(" "))}`), after("help", `-f -a ${quoted(COMMANDS.join(" "))}`)];
  return `${[...commands, ...options, ...arguments_].join("\n")}
`;
}
function fishOption(name, command) {
  const option = OPTIONS[name];
  const values = valuesOf(name, command);
  const isPath = "takes" in option && (option.takes === "FILE" || option.takes === "DIR");
  if ("takes" in option && option.takes === "REF")
    return `-l ${name} -x -a "(git for-each-ref --format='%(refname:short)' 2>/dev/null)" -d ${quoted(option.about)}`;
  const takes = "takes" in option ? isPath || name === "trusted-root" ? " -r -F" : " -x" : "";
  return `-l ${name}${takes}${values === void 0 ? "" : ` -a ${quoted(values.join(" "))}`} -d ${quoted(option.about)}`;
}
function valuesOf(name, command) {
  if (name === "format") return FORMATS_OF[command];
  if (name === "mode") return MODES;
  return name === "trusted-root" ? ["tuf", "embedded"] : void 0;
}
export {
  completion
};
