import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/report/formats.ts
var REPORT_FORMAT_NAMES = ["text", "json", "markdown", "sarif", "github", "csv", "html"];
var REPORT_FORMATS = {
  text: { medium: "terminal", load: async () => (await import("./text-TXTJBPFZ.js")).toText },
  json: { medium: "json", load: async () => (await import("./json-3WTSZLVB.js")).toJson },
  markdown: {
    medium: "markdown",
    load: async () => {
      const { toMarkdown } = await import("./summary-UMKYLTY3.js");
      return (report) => toMarkdown(report);
    }
  },
  sarif: {
    medium: "json",
    load: async (rules) => {
      const [{ toSarif }, metadata] = await Promise.all([import("./sarif-OQOH3LXW.js"), rules()]);
      return (report) => toSarif(report, metadata);
    }
  },
  github: { medium: "commands", load: async () => (await import("./github-ES4D6WGO.js")).toGitHub },
  csv: { medium: "csv", load: async () => (await import("./csv-GSSPYAPW.js")).toCsv },
  html: { medium: "page", load: async () => (await import("./report-PEYPS7AU.js")).toHtml }
};

// src/commands/option-table.ts
var COMMANDS = ["check", "audit", "init", "suggest", "explain", "lint", "report", "demo", "completion", "help"];
var MODES = ["enforce", "warn"];
var OPTIONS = {
  base: {
    type: "string",
    takes: "REF",
    about: "the git commit before. The policy and .npmrc are read there, the lockfiles where the two parted"
  },
  head: { type: "string", takes: "REF", about: "the git commit after (HEAD)" },
  "base-lockfile": {
    type: "string",
    takes: "FILE",
    about: "the lockfile before, under its usual name; without this option everything is added"
  },
  "head-lockfile": { type: "string", takes: "FILE", about: "the lockfile after, under its usual name" },
  lockfile: {
    type: "string",
    multiple: true,
    takes: "FILE",
    about: "only this lockfile, as the repository calls it. May be repeated in check and suggest"
  },
  ecosystem: {
    type: "string",
    multiple: true,
    takes: "NAME",
    about: "judge only npm, or only actions (what the policy names, else both). May be repeated"
  },
  policy: { type: "string", takes: "FILE", about: "this policy, instead of .github/countersign.yml at the base" },
  registry: { type: "string", takes: "URL", about: "where evidence is asked, or `public` (npm's configuration, else the public registry)" },
  "github-api": { type: "string", takes: "URL", about: "GitHub's REST API (GITHUB_API_URL, else https://api.github.com)" },
  "trusted-root": {
    type: "string",
    takes: "WHAT",
    about: "tuf (default; falls back to embedded, and says so) | embedded | a trusted_root.json"
  },
  package: { type: "string", takes: "NAME", about: "only what locks this package, NAME or NAME@VERSION" },
  repositories: { type: "string", takes: "FILE", about: "the repositories that should have reported, one a line" },
  packages: { type: "string", takes: "FILE", about: "draft from this list of package names, one a line, instead of from a lockfile" },
  "registry-keys": { type: "string", takes: "FILE", about: "the registry's keys, in the shape of the TUF target" },
  format: { type: "string", takes: "WHAT", about: REPORT_FORMAT_NAMES.join(" | ").replace("text", "text (default)") },
  output: { type: "string", takes: "FILE", about: "write there instead of to standard output" },
  mode: { type: "string", takes: "WHAT", about: "enforce (default) | warn: same report, exit status 0" },
  record: { type: "string", takes: "DIR", about: "save every answer the verdicts rest on" },
  replay: { type: "string", takes: "DIR", about: "judge from such a directory; no network, same report" },
  now: { type: "string", takes: "TIME", about: "judge as of this time, like 2026-11-22T10:00:00Z (now; in a replay the recorded time)" },
  timeout: { type: "string", takes: "SECONDS", about: "for each request (10)" },
  deadline: { type: "string", takes: "SECONDS", about: "for the whole run (300); what has no answer by then is undetermined" },
  shard: { type: "string", takes: "K/N", about: "judge only part K of N of what is locked; a version is always in the same part" },
  strict: { type: "boolean", about: "warnings fail too" },
  fix: { type: "boolean", about: "mend in the file what is mechanical" },
  help: { type: "boolean", short: "h", about: "this page; after a command, that command's own" },
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
  lint: ["text", "json"],
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
  REPORT_FORMATS,
  COMMANDS,
  MODES,
  OPTIONS,
  USED_BY,
  FORMATS_OF,
  WORDS_OF
};
