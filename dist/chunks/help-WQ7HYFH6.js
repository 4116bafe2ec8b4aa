import {
  c10_PAGES as PAGES
} from "./shared-E04875EB.js";
import {
  COMMANDS,
  FORMATS_OF,
  OPTIONS,
  USED_BY
} from "./chunk-J56EPPYP.js";
import "./chunk-IVRKGX5G.js";
import {
  c87_fitted as fitted,
  c87_wrap as wrap
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";

// src/commands/help.ts
var [WIDTH, WIDEST, NARROWEST] = [100, 140, 40];
function helpText(command, columns = WIDTH) {
  const width = Math.min(WIDEST, Math.max(NARROWEST, columns));
  return `${(command === void 0 || command === "help" ? overview(width) : page(command, width)).join("\n")}
`;
}
function overview(width) {
  const names = COMMANDS.map((command) => `countersign ${command}`);
  return [
    "countersign: was this publish authorized?",
    "",
    ...wrap(
      "Checks every version that a lockfile change brings in. It verifies the attestations, and compares the publisher with your policy (or, without a policy, with the version it replaces). It also judges the run, the registry account and the age.",
      width
    ),
    ...section(
      "COMMANDS",
      rows(
        COMMANDS.map((command, index) => [names[index] ?? "", PAGES[command].summary]),
        width
      )
    ),
    "",
    ...fitted("  `countersign help COMMAND` explains one command, with examples.", width),
    ...section("OPTIONS", optionLines(Object.keys(OPTIONS).filter(isOption), width)),
    ...section(
      "EXIT STATUS",
      rows(
        [
          ["0", "pass"],
          ["1", "a change is unauthorized"],
          ["2", "the gate itself could not work (usage, policy, lockfile)"],
          ["3", "nothing is unauthorized, but a verdict could not be reached: run it again"]
        ],
        width
      )
    ),
    ...section("ENVIRONMENT", rows(ENVIRONMENT, width))
  ];
}
var ENVIRONMENT = [
  ["GITHUB_TOKEN", "a token for the GitHub API. It is sent nowhere else. Without it GitHub answers 60 requests an hour"],
  ["GITHUB_API_URL", "as --github-api"],
  ["HTTPS_PROXY, HTTP_PROXY, NO_PROXY", "proxies; npm's configuration can also name them"],
  ["NO_COLOR", "not empty: no colour, even on a terminal"],
  ["FORCE_COLOR", "not empty and not 0: colour in a log too"],
  ["CI", "set: no progress line"],
  ["COUNTERSIGN_DEBUG", "not empty: show the cause of an error, for a bug report"]
];
function page(command, width) {
  const { synopsis, summary, about, exits, examples } = PAGES[command];
  const options = USED_BY[command];
  const exitRows = Object.entries(exits).map(([status, meaning]) => [status, meaning]);
  return [
    ...fitted(`countersign ${command}: ${summary}`, width),
    ...section(
      "USAGE",
      synopsis.map((line) => `  countersign ${line}`)
    ),
    ...section(
      "WHAT IT DOES",
      about.flatMap((text, index) => [...index > 0 ? [""] : [], ...wrap(text, width - 2).map((line) => `  ${line}`)])
    ),
    ...options.length > 0 ? section("OPTIONS", optionLines(options, width, command)) : [],
    ...section("EXIT STATUS", rows(exitRows, width)),
    ...section(
      "EXAMPLES",
      examples.flatMap(({ why, line }) => [...why === "" ? [] : fitted(`  ${why}`, width), `    ${line}`])
    )
  ];
}
var section = (title, lines) => lines.length > 0 ? ["", title, ...lines] : [];
var isOption = (name) => Object.hasOwn(OPTIONS, name);
function optionLines(names, width, command) {
  return rows(
    names.map((name) => {
      const option = OPTIONS[name];
      const short = "short" in option ? `-${option.short}, ` : "";
      return [`${short}--${name}${"takes" in option ? ` ${option.takes}` : ""}`, aboutOf(name, command)];
    }),
    width
  );
}
function aboutOf(name, command) {
  if (name === "format" && command !== void 0) return FORMATS_OF[command].join(" | ").replace("text", "text (default)");
  if (name === "output" && command === "init") return "the policy to write or add to (.github/countersign.yml)";
  if (name === "policy" && (command === "lint" || command === "init")) return "this file instead of .github/countersign.yml";
  return OPTIONS[name].about;
}
function rows(pairs, width) {
  const left = Math.min(width < 70 ? 8 : 24, Math.max(...pairs.map(([what]) => what.length)));
  return pairs.flatMap(([what, about]) => {
    const [first = "", ...more] = wrap(about, width - left - 4).map((line) => `${" ".repeat(left + 4)}${line}`);
    return what.length <= left ? [`  ${what.padEnd(left)}  ${first.trimStart()}`, ...more] : [`  ${what}`, first, ...more];
  });
}
export {
  helpText
};
