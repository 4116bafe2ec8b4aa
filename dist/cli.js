#!/usr/bin/env node
import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  c53_clearProgress as clearProgress
} from "./chunks/shared-B2A01CC1.js";
import {
  commandOf,
  parseOptions
} from "./chunks/chunk-CAWTOOZZ.js";
import "./chunks/chunk-6TJQ2ZQ7.js";
import {
  c32_gateErrorText as gateErrorText
} from "./chunks/shared-B2A01CC1.js";
import "./chunks/shared-B2A01CC1.js";
import "./chunks/shared-B2A01CC1.js";
import {
  c10_programVersion as programVersion
} from "./chunks/shared-B2A01CC1.js";
import "./chunks/shared-B2A01CC1.js";
import "./chunks/shared-B2A01CC1.js";
import {
  c58_GateError as GateError,
  c58_asGateError as asGateError
} from "./chunks/shared-B2A01CC1.js";
import "./chunks/shared-B2A01CC1.js";
import "./chunks/shared-B2A01CC1.js";
import "./chunks/shared-B2A01CC1.js";
import "./chunks/shared-B2A01CC1.js";
import "./chunks/shared-B2A01CC1.js";
import "./chunks/shared-B2A01CC1.js";
import "./chunks/shared-B2A01CC1.js";

// src/cli.ts
import { fileURLToPath } from "node:url";

// src/commands/main.ts
async function main(argv, terminal2) {
  const options = parseOptions(argv);
  if (options.version) return print(terminal2, `${terminal2.version}
`);
  if (options.help) return help(options, terminal2, argv.length > 0);
  if (options.unused.length > 0)
    terminal2.err(`note: ${options.command} makes no use of ${options.unused.map((name) => `--${name}`).join(", ")}
`);
  return dispatch(options, terminal2);
}
async function dispatch(options, terminal2) {
  switch (options.command) {
    case "check":
      return (await import("./chunks/check-PWI2DNBP.js")).check(options, terminal2);
    case "audit":
      return (await import("./chunks/audit-NTHALNEB.js")).audit(options, terminal2);
    case "init":
      return (await import("./chunks/init-MPYAFLUH.js")).init(options, terminal2);
    case "suggest":
      return (await import("./chunks/suggest-WSNIVCMJ.js")).suggest(options, terminal2);
    case "explain":
      return (await import("./chunks/explain-OLSUKJYK.js")).explain(options, terminal2);
    case "lint":
      return (await import("./chunks/lint-UNPYGSQK.js")).lint(options, terminal2);
    case "report":
      return (await import("./chunks/report-KIZ7WMAE.js")).report(options, terminal2);
    case "demo":
      return (await import("./chunks/demo-AH3KA4ZC.js")).demo(options, terminal2);
    case "completion":
      return print(terminal2, (await import("./chunks/completion-5VKKV5PI.js")).completion(options.arguments));
    case "help":
      return help(options, terminal2, true);
  }
}
async function help({ command, arguments: [word] }, terminal2, asked) {
  const { helpText } = await import("./chunks/help-QOJEAMKI.js");
  const about = command !== "help" ? command : word === void 0 ? void 0 : commandOf(word);
  if (asked) return print(terminal2, helpText(about));
  terminal2.err(helpText());
  return 2;
}
function print(terminal2, text) {
  terminal2.out(text);
  return 0;
}

// src/cli.ts
var plainTerminal = (process.env["NO_COLOR"] ?? "") !== "" || process.env["TERM"] === "dumb";
var terminal = {
  interruption,
  env: process.env,
  cwd: process.cwd(),
  version: programVersion(import.meta.url) ?? "unknown",
  home: fileURLToPath(new URL("..", import.meta.url)),
  color: process.stdout.isTTY && !plainTerminal,
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
  terminal.err(gateErrorText(asGateError(error), { color: process.stderr.isTTY && !plainTerminal }));
  if ((process.env["COUNTERSIGN_DEBUG"] ?? "") !== "") terminal.err((await import("./chunks/debug-G4PQEDVL.js")).debugText(error, process.env));
}
function unwritable(error) {
  if (error.code === "EPIPE" || outcome.failed) return;
  const help2 = "Nothing may be missing from a report, so the run fails. Check where its output goes.";
  void fail(
    new GateError("OUTPUT_FAILED", `standard output cannot be written to (${error.code ?? "unknown error"})`, { help: help2, cause: error })
  );
}
function interruption() {
  const controller = new AbortController();
  process.once("SIGINT", () => controller.abort());
  return controller.signal;
}
