import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  c82_PAGES as PAGES
} from "./shared-B2A01CC1.js";
import {
  COMMANDS,
  FORMATS_OF,
  OPTIONS,
  USED_BY
} from "./chunk-6TJQ2ZQ7.js";
import {
  c90_wrap as wrap
} from "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";

// src/commands/help.ts
var WIDTH = 100;
function helpText(command) {
  return `${(command === void 0 || command === "help" ? overview() : page(command)).join("\n")}
`;
}
function overview() {
  const names = COMMANDS.map((command) => `countersign ${command}`);
  return [
    "countersign: was this publish authorized?",
    "",
    ...wrap(
      "Checks every version that comes in with a lockfile change: verifies its attestations, compares who published it with your policy (or, without one, with the version it replaces), and weighs the run, the account and the age.",
      WIDTH
    ),
    ...section("COMMANDS", columns(COMMANDS.map((command, index) => [names[index] ?? "", PAGES[command].summary]))),
    "",
    "  `countersign help COMMAND` tells more of each, with examples.",
    ...section("OPTIONS", optionLines(Object.keys(OPTIONS).filter(isOption))),
    ...section(
      "EXIT STATUS",
      columns([
        ["0", "pass"],
        ["1", "a change is unauthorized"],
        ["2", "the gate itself could not work (usage, policy, lockfile)"],
        ["3", "none is unauthorized, but a verdict could not be reached: run it again"]
      ])
    ),
    ...section("ENVIRONMENT", columns(ENVIRONMENT))
  ];
}
var ENVIRONMENT = [
  ["GITHUB_TOKEN", "a token for the GitHub API; sent nowhere else. Without it GitHub answers 60 questions an hour"],
  ["GITHUB_API_URL", "as --github-api"],
  ["HTTPS_PROXY, HTTP_PROXY, NO_PROXY", "proxies, as npm's configuration or these say"],
  ["NO_COLOR", "not empty: no colour, on a terminal either"],
  ["CI", "set: no progress line"],
  ["COUNTERSIGN_DEBUG", "not empty: what led to an error, for a bug report"]
];
function page(command) {
  const { synopsis, summary, about, exits, examples } = PAGES[command];
  const options = USED_BY[command];
  const exitRows = Object.entries(exits).map(([status, meaning]) => [status, meaning]);
  return [
    `countersign ${command}: ${summary}`,
    ...section(
      "USAGE",
      synopsis.map((line) => `  countersign ${line}`)
    ),
    ...section(
      "WHAT IT DOES",
      about.flatMap((text, index) => [...index > 0 ? [""] : [], ...wrap(text, WIDTH - 2).map((line) => `  ${line}`)])
    ),
    ...options.length > 0 ? section("OPTIONS", optionLines(options, command)) : [],
    ...section("EXIT STATUS", columns(exitRows)),
    ...section(
      "EXAMPLES",
      examples.flatMap(({ why, line }) => [...why === "" ? [] : [`  ${why}`], `    ${line}`])
    )
  ];
}
var section = (title, lines) => lines.length > 0 ? ["", title, ...lines] : [];
var isOption = (name) => Object.hasOwn(OPTIONS, name);
function optionLines(names, command) {
  return columns(
    names.map((name) => {
      const option = OPTIONS[name];
      const short = "short" in option ? `-${option.short}, ` : "";
      return [`${short}--${name}${"takes" in option ? ` ${option.takes}` : ""}`, aboutOf(name, command)];
    })
  );
}
function aboutOf(name, command) {
  if (name === "format" && command !== void 0) return FORMATS_OF[command].join(" | ").replace("text", "text (default)");
  if (name === "output" && command === "init") return "the policy to write or add to (.github/countersign.yml)";
  if (name === "policy" && (command === "lint" || command === "init")) return "that file instead of .github/countersign.yml";
  return OPTIONS[name].about;
}
function columns(rows) {
  const width = Math.min(24, Math.max(...rows.map(([left]) => left.length)));
  return rows.flatMap(([left, right]) => {
    const [first = "", ...more] = wrap(right, WIDTH - width - 4).map((line) => `${" ".repeat(width + 4)}${line}`);
    const fits = left.length <= width;
    return fits ? [`  ${left.padEnd(width)}  ${first.trimStart()}`, ...more] : [`  ${left}`, first, ...more];
  });
}
export {
  helpText
};
