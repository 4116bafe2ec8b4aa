import {
  REPORT_FORMAT_NAMES
} from "./chunk-IVRKGX5G.js";

// src/commands/option-table.ts
var COMMANDS = ["check", "audit", "init", "suggest", "explain", "lint", "report", "demo", "completion", "help"];
var MODES = ["enforce", "warn"];
var OPTIONS = {
  base: {
    type: "string",
    takes: "REF",
    about: "the base commit. The policy and .npmrc are read there, the lockfiles at the merge base"
  },
  head: { type: "string", takes: "REF", about: "the head commit (HEAD)" },
  "base-lockfile": {
    type: "string",
    takes: "FILE",
    about: "the lockfile before, under its usual name. Without it every version counts as added"
  },
  "head-lockfile": { type: "string", takes: "FILE", about: "the lockfile after, under its usual name" },
  lockfile: {
    type: "string",
    multiple: true,
    takes: "FILE",
    about: "only this lockfile, by its path in the repository. May be repeated in check and suggest"
  },
  ecosystem: {
    type: "string",
    multiple: true,
    takes: "NAME",
    about: "judge only npm, or only actions (default: as the policy says, otherwise both). May be repeated"
  },
  policy: { type: "string", takes: "FILE", about: "this policy, instead of .github/countersign.yml at the base" },
  registry: {
    type: "string",
    takes: "URL",
    about: "the registry to ask for evidence, or `public` (default: npm's configuration, otherwise the public registry)"
  },
  "github-api": { type: "string", takes: "URL", about: "GitHub's REST API (default: GITHUB_API_URL, otherwise https://api.github.com)" },
  "trusted-root": {
    type: "string",
    takes: "WHAT",
    about: "tuf (default. If it fails: embedded, and the report says so) | embedded | a trusted_root.json"
  },
  package: {
    type: "string",
    takes: "NAME",
    about: "only places that lock this package, NAME or NAME@VERSION. For an action also actions:OWNER/REPO@COMMIT"
  },
  repositories: { type: "string", takes: "FILE", about: "the repositories that should have reported, one per line" },
  packages: { type: "string", takes: "FILE", about: "draft from this list of package names, one per line, instead of from a lockfile" },
  "registry-keys": {
    type: "string",
    takes: "FILE",
    about: "the registry's keys, in the format of the file that Sigstore distributes by TUF"
  },
  format: { type: "string", takes: "WHAT", about: REPORT_FORMAT_NAMES.join(" | ").replace("text", "text (default)") },
  output: { type: "string", takes: "FILE", about: "write there instead of to standard output" },
  mode: { type: "string", takes: "WHAT", about: "enforce (default) | warn: the same report, exit status 0" },
  record: { type: "string", takes: "DIR", about: "save every answer that the verdicts rest on" },
  replay: { type: "string", takes: "DIR", about: "judge from such a folder, without network. The report is the same" },
  now: {
    type: "string",
    takes: "TIME",
    about: "judge as of this time, like 2026-11-22T10:00:00Z (default: now. In a replay: the recorded time)"
  },
  timeout: { type: "string", takes: "SECONDS", about: "for each request (10)" },
  deadline: { type: "string", takes: "SECONDS", about: "for the whole run (300). A version without an answer by then is undetermined" },
  shard: { type: "string", takes: "K/N", about: "judge only part K of N of the locked versions. A version is always in the same part" },
  strict: { type: "boolean", about: "warnings fail too" },
  fix: { type: "boolean", about: "correct in the file what has only one correction" },
  help: { type: "boolean", short: "h", about: "this page. After a command: the page of that command" },
  version: { type: "boolean", short: "v", about: "the version of this program" }
};
var EVIDENCE = ["registry", "github-api", "trusted-root", "registry-keys", "now", "timeout", "deadline"];
var RECORDING = ["record", "replay"];
var OUTPUT = ["format", "output"];
var COMPARISON = ["base", "head", "base-lockfile", "head-lockfile", "lockfile", "ecosystem", "policy"];
var USED_BY = {
  check: [...COMPARISON, "mode", ...OUTPUT, ...RECORDING, ...EVIDENCE],
  audit: ["lockfile", "ecosystem", "policy", "mode", "shard", ...OUTPUT, ...RECORDING, ...EVIDENCE],
  init: ["lockfile", "packages", "policy", ...OUTPUT, ...RECORDING, ...EVIDENCE],
  suggest: [...COMPARISON, ...OUTPUT, ...RECORDING, ...EVIDENCE],
  explain: [...COMPARISON, "mode", ...OUTPUT, ...RECORDING, ...EVIDENCE],
  lint: ["policy", "lockfile", "fix", "strict", ...OUTPUT, "now", "github-api", "timeout", "deadline"],
  report: ["package", "repositories", ...OUTPUT],
  demo: [...OUTPUT, "mode", "now"],
  completion: [],
  help: []
};
var FORMATS_OF = {
  check: REPORT_FORMAT_NAMES,
  audit: REPORT_FORMAT_NAMES,
  demo: REPORT_FORMAT_NAMES,
  init: ["text", "json"],
  suggest: ["text", "json"],
  explain: ["text", "json"],
  lint: ["text", "json", "github"],
  report: ["markdown", "json", "html", "sarif", "csv"],
  completion: ["text"],
  help: ["text"]
};
var WORDS_OF = {
  check: 0,
  audit: 0,
  init: 0,
  suggest: 0,
  explain: 1,
  lint: 0,
  report: 1e4,
  demo: 0,
  completion: 1,
  help: 1
};

export {
  COMMANDS,
  MODES,
  OPTIONS,
  USED_BY,
  FORMATS_OF,
  WORDS_OF
};
