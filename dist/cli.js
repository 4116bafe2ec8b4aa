#!/usr/bin/env node
import {
  COMMANDS,
  FORMATS_OF,
  MODES,
  OPTIONS,
  USED_BY,
  WORDS_OF
} from "./chunks/chunk-J56EPPYP.js";
import {
  c7_clearProgress as clearProgress
} from "./chunks/shared-E04875EB.js";
import "./chunks/chunk-IVRKGX5G.js";
import {
  c83_gateErrorText as gateErrorText
} from "./chunks/shared-E04875EB.js";
import {
  c47_parseShard as parseShard
} from "./chunks/shared-E04875EB.js";
import {
  c28_didYouMean as didYouMean
} from "./chunks/shared-E04875EB.js";
import {
  c14_programVersion as programVersion
} from "./chunks/shared-E04875EB.js";
import {
  c29_GENERAL_HELP as GENERAL_HELP,
  c29_httpUrl as httpUrl,
  c29_instant as instant,
  c29_oneOf as oneOf,
  c29_registryUrl as registryUrl,
  c29_seconds as seconds,
  c29_usage as usage
} from "./chunks/shared-E04875EB.js";
import {
  c65_quoted as quoted
} from "./chunks/shared-E04875EB.js";
import {
  c58_GateError as GateError,
  c58_asGateError as asGateError
} from "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import {
  c56_ECOSYSTEM_IDS as ECOSYSTEM_IDS
} from "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";

// src/cli.ts
import { fileURLToPath } from "node:url";

// src/commands/options.ts
import { parseArgs } from "node:util";
function parseOptions(argv) {
  const { values, positionals } = readFlags(argv);
  for (const [name, value] of Object.entries(values))
    if ([value].flat().includes("")) throw usage(`--${name} is given, but empty`, pageOf(argv));
  const [first, ...rest] = positionals;
  const version = values.version === true;
  const command = version || first === void 0 ? "help" : commandOf(first);
  const help2 = values.help === true || command === "help";
  if (!help2) checkWords(command, rest);
  return {
    command,
    arguments: rest,
    base: values.base,
    head: values.head,
    baseLockfile: values["base-lockfile"],
    headLockfile: values["head-lockfile"],
    lockfiles: values.lockfile ?? [],
    ecosystems: (values.ecosystem ?? []).map((name) => oneOf("--ecosystem", name, ECOSYSTEM_IDS)),
    policy: values.policy,
    packages: values.packages,
    package: values.package,
    repositories: values.repositories,
    registry: maybe("--registry", values.registry, registryUrl),
    githubApi: maybe("--github-api", values["github-api"], httpUrl),
    trustedRoot: values["trusted-root"] ?? "tuf",
    registryKeys: values["registry-keys"],
    format: formatOf(command, help2, values.format),
    output: values.output,
    mode: maybe("--mode", values.mode, (what, value) => oneOf(what, value, MODES)),
    record: values.record,
    replay: values.replay,
    now: maybe("--now", values.now, instant),
    timeout: seconds("--timeout", values.timeout ?? "10"),
    deadline: seconds("--deadline", values.deadline ?? "300"),
    ...partsOf(values),
    help: help2,
    version,
    ...givenOf(command, help2, Object.keys(values))
  };
}
var maybe = (what, value, read) => value === void 0 ? void 0 : read(what, value);
var givenOf = (command, help2, given) => ({
  given,
  unused: help2 ? [] : given.filter((name) => !USED_BY[command].some((used) => used === name))
});
function formatOf(command, help2, given) {
  const formats = help2 ? ["text"] : FORMATS_OF[command];
  return oneOf(`--format of ${command}`, given ?? formats[0] ?? "text", formats);
}
function partsOf(values) {
  return { fix: values.fix === true, strict: values.strict === true, shard: maybe("--shard", values.shard, shardOf) };
}
function shardOf(what, text) {
  const shard = parseShard(text);
  if (shard !== void 0) return shard;
  throw usage(`${what} must be a part of a whole, like 2/3, found ${quoted(text)}`);
}
function commandOf(word) {
  const found = COMMANDS.find((command) => command === word);
  if (found !== void 0) return found;
  throw usage(`there is no command ${quoted(word)}${didYouMean(word, COMMANDS)}`);
}
function checkWords(command, words) {
  const extra = words[WORDS_OF[command]];
  if (extra === void 0) return;
  throw usage(`${command} does not take the argument ${quoted(extra)}`, pageOf([command]));
}
function readFlags(argv) {
  const { values, positionals, twice } = parsed(argv);
  if (twice !== void 0) throw usage(`--${twice} is given twice, with two values`, pageOf(argv));
  return { values, positionals };
}
function parsed(argv) {
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...argv],
      options: OPTIONS,
      allowPositionals: true,
      strict: true,
      tokens: true
    });
    const given = tokens.flatMap((token) => token.kind === "option" && ONCE.includes(token.name) ? [token] : []);
    const twice = given.find(({ name, value }) => given.some((other) => other.name === name && other.value !== value))?.name;
    return { values, positionals, twice };
  } catch (error) {
    throw usage(error instanceof Error ? flagProblem(error.message) : "the options cannot be read", pageOf(argv));
  }
}
function pageOf(argv) {
  const command = COMMANDS.find((name) => name === argv.find((word) => !word.startsWith("-")));
  return command === void 0 ? void 0 : `\`npx countersign help ${command}\` says what it takes.`;
}
var ONCE = ["base", "head", "base-lockfile", "head-lockfile", "policy", "replay", "shard", "mode"];
function flagProblem(message) {
  const [, option = ""] = /'(-[^ '=]*)/.exec(message) ?? [];
  const name = option.replace(/^-+/, "").slice(0, 100);
  if (message.startsWith("Unknown option"))
    return `there is no option ${option.slice(0, 100)}${didYouMean(name, Object.keys(OPTIONS)).replace("`", "`--")}`;
  if (message.includes("does not take an argument")) return `${option} takes no value`;
  return `${option} needs a value${message.includes("ambiguous") ? `; one that begins with a dash is written ${option}=-…` : ""}`;
}

// src/commands/main.ts
async function main(argv, terminal2) {
  try {
    return await started(argv, terminal2);
  } catch (error) {
    const page = pageOf(argv);
    if (!(error instanceof GateError) || error.help !== GENERAL_HELP || page === void 0) throw error;
    throw usage(error.message, page);
  }
}
async function started(argv, terminal2) {
  const options = parseOptions(argv);
  if (options.version) return print(terminal2, `${terminal2.version}
`);
  if (options.help) return help(options, terminal2, argv.length > 0);
  if (options.unused.length > 0)
    terminal2.err(`note: ${options.command} does not use ${options.unused.map((name) => `--${name}`).join(", ")}
`);
  return dispatch(options, terminal2);
}
async function dispatch(options, terminal2) {
  switch (options.command) {
    case "check":
      return (await import("./chunks/check-6C66CZWD.js")).check(options, terminal2);
    case "audit":
      return (await import("./chunks/audit-PMHI3T6S.js")).audit(options, terminal2);
    case "init":
      return (await import("./chunks/init-AB6NNNEM.js")).init(options, terminal2);
    case "suggest":
      return (await import("./chunks/suggest-4O3QIAWE.js")).suggest(options, terminal2);
    case "explain":
      return (await import("./chunks/explain-HS66XDQN.js")).explain(options, terminal2);
    case "lint":
      return (await import("./chunks/lint-37CP5CGS.js")).lint(options, terminal2);
    case "report":
      return (await import("./chunks/report-Z3SEPAIF.js")).report(options, terminal2);
    case "demo":
      return (await import("./chunks/demo-74GEVPNQ.js")).demo(options, terminal2);
    case "completion":
      return print(terminal2, (await import("./chunks/completion-FPFZDICW.js")).completion(options.arguments));
    case "help":
      return help(options, terminal2, true);
  }
}
async function help({ command, arguments: [word] }, terminal2, asked) {
  const { helpText } = await import("./chunks/help-WQ7HYFH6.js");
  const about = command !== "help" ? command : word === void 0 ? void 0 : commandOf(word);
  if (asked) return print(terminal2, helpText(about, terminal2.columns));
  terminal2.err(helpText());
  return 2;
}
function print(terminal2, text) {
  terminal2.out(text);
  return 0;
}

// src/cli.ts
var isSet = (name) => !["", "0", "false"].includes(process.env[name] ?? "");
var showsColor = ({ isTTY }) => (process.env["NO_COLOR"] ?? "") === "" && (isSet("FORCE_COLOR") || isTTY && process.env["TERM"] !== "dumb");
var terminal = {
  interruption,
  env: process.env,
  cwd: process.cwd(),
  version: programVersion(import.meta.url) ?? "unknown",
  home: fileURLToPath(new URL("..", import.meta.url)),
  color: showsColor(process.stdout),
  columns: process.stdout.isTTY ? process.stdout.columns : void 0,
  interactive: process.stderr.isTTY && (process.env["CI"] ?? "") === "",
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text)
};
process.exitCode = 2;
var outcome = { failed: false };
process.on("uncaughtException", (error) => void fail(error).then(() => process.exit(2)));
process.stdout.on("error", unwritable);
process.stderr.on("error", () => void 0);
try {
  const status = await main(process.argv.slice(2), terminal);
  if (!outcome.failed) process.exitCode = status;
} catch (error) {
  await fail(error);
}
async function fail(error) {
  outcome.failed = true;
  process.exitCode = 2;
  clearProgress(terminal);
  const width = process.stderr.isTTY ? process.stderr.columns : void 0;
  terminal.err(gateErrorText(asGateError(error), { color: showsColor(process.stderr), width }));
  if ((process.env["COUNTERSIGN_DEBUG"] ?? "") !== "") terminal.err((await import("./chunks/debug-G4PQEDVL.js")).debugText(error, process.env));
}
function unwritable(error) {
  if (error.code === "EPIPE" || outcome.failed) return;
  const help2 = "The report would be incomplete, so the run fails. Check where its output goes.";
  void fail(
    new GateError("OUTPUT_FAILED", `standard output cannot be written to (${error.code ?? "unknown error"})`, { help: help2, cause: error })
  );
}
function interruption() {
  const controller = new AbortController();
  process.once("SIGINT", () => controller.abort());
  return controller.signal;
}
