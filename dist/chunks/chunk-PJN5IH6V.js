import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  NOTHING_LOCKED
} from "./chunk-H5RTXZGO.js";
import {
  configuredScopes,
  createWorld,
  recordingWorld,
  replayWorld
} from "./chunk-2YD7EQQR.js";
import {
  directorySnapshot,
  fileSnapshot
} from "./chunk-KHCNNCUA.js";
import {
  installInputOf
} from "./chunk-ECGV5RLF.js";
import {
  POLICY_FILE
} from "./chunk-M6LRAAQA.js";
import {
  openGit
} from "./chunk-7TDLIFMQ.js";
import {
  codeOf
} from "./chunk-46N6HSVD.js";
import {
  httpUrl,
  usage
} from "./chunk-4ZSESCRF.js";
import {
  GateError
} from "./chunk-33IVOZPE.js";
import {
  toSeconds
} from "./chunk-GDAUV33E.js";

// src/commands/open.ts
import path2 from "node:path";

// src/io/git/beside.ts
import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
var FOLDERS = /^(?:\.yarn|patches)$|offline/i;
var MAX_FILES = 5e4;
async function entriesBeside(folder) {
  const names = await fs.readdir(folder, { withFileTypes: true }).catch(noFolder);
  if (!names.some((entry) => entry.name === "package.json")) return void 0;
  const folders = names.filter((entry) => entry.isDirectory() && FOLDERS.test(entry.name)).map((entry) => entry.name);
  const below = await Promise.all(folders.map((name) => listed(folder, name)));
  const here = names.filter((entry) => entry.isFile() || entry.isSymbolicLink()).map((entry) => entry.name);
  const inputs = [...here, ...below.flat()].filter((name) => installInputOf(name) !== void 0);
  if (inputs.length > MAX_FILES) throw tooMany(folder);
  const entries = [];
  for (const name of inputs) entries.push(await entryOf(folder, name));
  return entries;
}
async function listed(folder, name) {
  const entries = await fs.readdir(path.join(folder, name), { withFileTypes: true, recursive: true }).catch(throwUnlistable(name));
  return entries.filter((entry) => !entry.isDirectory()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
}
async function entryOf(folder, name) {
  const at = path.join(folder, name);
  const stat = await fs.lstat(at);
  if (stat.isSymbolicLink()) return { path: name, kind: "link", id: await fs.readlink(at) };
  if (!stat.isFile()) return { path: name, kind: "file", id: "" };
  return {
    path: name,
    kind: "file",
    id: createHash("sha256").update(await fs.readFile(at)).digest("hex")
  };
}
function noFolder(error) {
  return codeOf(error) === "ENOENT" ? [] : throwUnlistable(".")(error);
}
var throwUnlistable = (folder) => (cause) => {
  throw new GateError("CONTENTS_UNAVAILABLE", `the folder ${folder} cannot be listed (${codeOf(cause)})`, {
    help: "Check its permissions.",
    cause
  });
};
function tooMany(folder) {
  return new GateError("CONTENTS_UNAVAILABLE", `more than ${MAX_FILES} files beside the lockfile in ${folder} decide its install`, {
    help: "Compare two commits instead: `--base REF --head REF`."
  });
}

// src/commands/open.ts
async function openComparison(options, terminal) {
  if (options.replay !== void 0) return openReplay(options.replay, options, terminal);
  const files = options.baseLockfile !== void 0 || options.headLockfile !== void 0;
  return open(files ? await fileSides(options, terminal) : await gitSides(options, terminal), options, terminal);
}
async function openFolder(options, terminal) {
  if (options.replay !== void 0) return openReplay(options.replay, options, terminal);
  const [file, second] = options.lockfiles;
  if (second !== void 0) throw usage("only one --lockfile can be named here");
  const here = directorySnapshot(terminal.cwd);
  const head = file === void 0 ? here : await existing(file, "--lockfile", terminal);
  return open({ base: NOTHING_LOCKED, head, trusted: here }, { ...options, lockfiles: [] }, terminal);
}
async function fileSides(options, terminal) {
  if (options.headLockfile === void 0) throw usage("--base-lockfile needs --head-lockfile beside it");
  if (options.base !== void 0 || options.head !== void 0) throw usage("name either two commits or two files, not both");
  const base = options.baseLockfile === void 0 ? void 0 : path2.resolve(terminal.cwd, options.baseLockfile);
  const trusted = await fileSnapshot(base);
  await existing(options.headLockfile, "--head-lockfile", terminal);
  return {
    base: base === void 0 ? trusted : await withProject(base),
    head: await withProject(path2.resolve(terminal.cwd, options.headLockfile)),
    trusted
  };
}
async function withProject(file) {
  const folder = path2.dirname(file);
  const entries = await entriesBeside(folder);
  const snapshot = await fileSnapshot(file, folder);
  return entries === void 0 ? snapshot : { ...snapshot, entries: () => Promise.resolve(entries) };
}
async function existing(file, option, terminal) {
  const snapshot = await fileSnapshot(path2.resolve(terminal.cwd, file));
  if ((await snapshot.lockfiles()).length > 0) return snapshot;
  throw usage(`${option} names ${file}, which is not there`);
}
async function gitSides(options, terminal) {
  if (options.base === void 0) throw usage("name what to compare: --base REF [--head REF], or --base-lockfile FILE --head-lockfile FILE");
  const git = openGit(terminal.cwd, terminal.env);
  const [trusted, head] = await Promise.all([git.snapshot(options.base), git.snapshot(options.head ?? "HEAD")]);
  const parted = await git.mergeBase(options.base, options.head ?? "HEAD");
  return { base: parted === void 0 ? trusted : await git.snapshot(parted), head, trusted };
}
async function open(sides, options, terminal) {
  const { env, cwd } = terminal;
  const policyFile = { path: options.policy ?? POLICY_FILE, named: options.policy !== void 0 };
  const trusted = options.policy === void 0 ? sides.trusted : operatorFiles(cwd);
  const world = createWorld({
    ...sides,
    trusted,
    env,
    userConfig: true,
    npmrcText: await sides.trusted.read(".npmrc"),
    scopes: () => configuredScopes(sides.trusted, sides.head),
    registry: options.registry,
    evidenceApi: options.githubApi ?? httpUrl("GITHUB_API_URL", env["GITHUB_API_URL"] ?? "https://api.github.com"),
    evidenceToken: env["GITHUB_TOKEN"],
    trustedRoot: ["tuf", "embedded"].includes(options.trustedRoot) ? options.trustedRoot : path2.resolve(cwd, options.trustedRoot),
    registryKeys: options.registryKeys === void 0 ? void 0 : path2.resolve(cwd, options.registryKeys),
    timeoutMs: options.timeout,
    deadlineMs: options.deadline,
    now: options.now ?? toSeconds(/* @__PURE__ */ new Date())
  });
  const runOptions = { mode: options.mode ?? "enforce", policyFile, lockfiles: options.lockfiles };
  if (options.record === void 0) return { world, runOptions, close: () => Promise.resolve() };
  const recording = await recordingWorld(world, path2.resolve(cwd, options.record), runOptions);
  return { world: recording.world, runOptions, close: () => recording.close() };
}
function operatorFiles(cwd) {
  const read = (file) => {
    const at = path2.resolve(cwd, file);
    return directorySnapshot(path2.dirname(at)).read(path2.basename(at));
  };
  return { ...directorySnapshot(cwd), read };
}
async function openReplay(dir, options, terminal) {
  const { world, options: recorded } = await replayWorld(path2.resolve(terminal.cwd, dir));
  return {
    world: options.now === void 0 ? world : { ...world, now: options.now },
    runOptions: { ...recorded, mode: options.mode ?? recorded.mode },
    close: () => Promise.resolve()
  };
}

export {
  openComparison,
  openFolder,
  operatorFiles
};
