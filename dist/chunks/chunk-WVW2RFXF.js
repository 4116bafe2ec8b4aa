import {
  REPORT_FORMAT_NAMES
} from "./chunk-6ISJQYXE.js";

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
    about: "the lockfile before, under its usual name; without it every version counts as added"
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
    about: "judge only npm, or only actions (as the policy says, else both). May be repeated"
  },
  policy: { type: "string", takes: "FILE", about: "this policy, instead of .github/countersign.yml at the base" },
  registry: {
    type: "string",
    takes: "URL",
    about: "the registry to ask for evidence, or `public` (npm's configuration, else the public registry)"
  },
  "github-api": { type: "string", takes: "URL", about: "GitHub's REST API (GITHUB_API_URL, else https://api.github.com)" },
  "trusted-root": {
    type: "string",
    takes: "WHAT",
    about: "tuf (default; falls back to embedded, and says so) | embedded | a trusted_root.json"
  },
  package: {
    type: "string",
    takes: "NAME",
    about: "only places that lock this package, NAME or NAME@VERSION; for an action also actions:OWNER/REPO@COMMIT"
  },
  repositories: { type: "string", takes: "FILE", about: "the repositories that should have reported, one per line" },
  packages: { type: "string", takes: "FILE", about: "draft from this list of package names, one per line, instead of from a lockfile" },
  "registry-keys": { type: "string", takes: "FILE", about: "the registry's keys, in the shape of the TUF target" },
  format: { type: "string", takes: "WHAT", about: REPORT_FORMAT_NAMES.join(" | ").replace("text", "text (default)") },
  output: { type: "string", takes: "FILE", about: "write there instead of to standard output" },
  mode: { type: "string", takes: "WHAT", about: "enforce (default) | warn: same report, exit status 0" },
  record: { type: "string", takes: "DIR", about: "save every answer that the verdicts rest on" },
  replay: { type: "string", takes: "DIR", about: "judge from such a folder; no network, same report" },
  now: { type: "string", takes: "TIME", about: "judge as of this time, like 2026-11-22T10:00:00Z (now; in a replay the recorded time)" },
  timeout: { type: "string", takes: "SECONDS", about: "for each request (10)" },
  deadline: { type: "string", takes: "SECONDS", about: "for the whole run (300); without an answer by then a version is undetermined" },
  shard: { type: "string", takes: "K/N", about: "judge only part K of N of the locked versions; a version is always in the same part" },
  strict: { type: "boolean", about: "warnings fail too" },
  fix: { type: "boolean", about: "correct in the file what is mechanical" },
  help: { type: "boolean", short: "h", about: "this page; after a command, the page of that command" },
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
