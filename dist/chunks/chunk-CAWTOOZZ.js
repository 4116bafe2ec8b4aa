import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  COMMANDS,
  FORMATS_OF,
  MODES,
  OPTIONS,
  USED_BY,
  WORDS_OF
} from "./chunk-6TJQ2ZQ7.js";
import {
  c49_parseShard as parseShard
} from "./shared-B2A01CC1.js";
import {
  c28_didYouMean as didYouMean
} from "./shared-B2A01CC1.js";
import {
  c85_httpUrl as httpUrl,
  c85_instant as instant,
  c85_oneOf as oneOf,
  c85_registryUrl as registryUrl,
  c85_seconds as seconds,
  c85_usage as usage
} from "./shared-B2A01CC1.js";
import {
  c67_quoted as quoted
} from "./shared-B2A01CC1.js";
import {
  c57_ECOSYSTEM_IDS as ECOSYSTEM_IDS
} from "./shared-B2A01CC1.js";

// src/commands/options.ts
import { parseArgs } from "node:util";
function parseOptions(argv) {
  const { values, positionals } = readFlags(argv);
  for (const [name, value] of Object.entries(values)) if ([value].flat().includes("")) throw usage(`--${name} is given and empty`);
  const [first, ...rest] = positionals;
  const version = values.version === true;
  const command = version || first === void 0 ? "help" : commandOf(first);
  const help = values.help === true || command === "help";
  if (!help) checkWords(command, rest);
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
    format: formatOf(command, help, values.format),
    output: values.output,
    mode: maybe("--mode", values.mode, (what, value) => oneOf(what, value, MODES)),
    record: values.record,
    replay: values.replay,
    now: maybe("--now", values.now, instant),
    timeout: seconds("--timeout", values.timeout ?? "10"),
    deadline: seconds("--deadline", values.deadline ?? "300"),
    ...partsOf(values),
    help,
    version,
    unused: help ? [] : Object.keys(values).filter((name) => !USED_BY[command].some((used) => used === name))
  };
}
var maybe = (what, value, read) => value === void 0 ? void 0 : read(what, value);
function formatOf(command, help, given) {
  const formats = help ? ["text"] : FORMATS_OF[command];
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
  throw usage(`${command} does not know what to do with ${quoted(extra)}`, `\`countersign help ${command}\` says what it takes.`);
}
function readFlags(argv) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw usage(error instanceof Error ? flagProblem(error.message) : "the options cannot be read");
  }
}
function flagProblem(message) {
  const [, option = ""] = /'(-[^ '=]*)/.exec(message) ?? [];
  const name = option.replace(/^-+/, "").slice(0, 100);
  if (message.startsWith("Unknown option"))
    return `there is no option ${option.slice(0, 100)}${didYouMean(name, Object.keys(OPTIONS)).replace("`", "`--")}`;
  if (message.includes("does not take an argument")) return `${option} takes no value`;
  return `${option} needs a value${message.includes("ambiguous") ? `; one that begins with a dash is written ${option}=-…` : ""}`;
}

export {
  parseOptions,
  commandOf
};
