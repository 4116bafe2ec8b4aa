import {
  createWorld
} from "./chunk-M3C4FGXK.js";
import {
  NOTHING_LOCKED,
  configuredScopes,
  registryConfigs
} from "./chunk-ZSKALCJE.js";
import {
  c18_occasionOf as occasionOf
} from "./shared-E04875EB.js";
import {
  directorySnapshot,
  fileSnapshot
} from "./chunk-6GJQ3LXT.js";
import {
  c48_POLICY_FILE as POLICY_FILE
} from "./shared-E04875EB.js";
import {
  openGit,
  runGit
} from "./chunk-4BSTT5ZB.js";
import {
  c76_READABLE_NAMES as READABLE_NAMES,
  c76_goesWithLockfile as goesWithLockfile,
  c76_isAmong as isAmong,
  c76_isLockfileName as isLockfileName,
  c76_isLockfilePath as isLockfilePath
} from "./shared-E04875EB.js";
import {
  c2_codeOf as codeOf
} from "./shared-E04875EB.js";
import {
  c29_httpUrl as httpUrl,
  c29_usage as usage
} from "./shared-E04875EB.js";
import {
  c65_quoted as quoted
} from "./shared-E04875EB.js";
import {
  c58_GateError as GateError
} from "./shared-E04875EB.js";
import {
  c20_toSeconds as toSeconds
} from "./shared-E04875EB.js";

// src/commands/open.ts
import path2 from "node:path";

// src/io/git/beside.ts
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
  const inputs = [...here, ...below.flat()].filter(goesWithLockfile);
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
  const { createHash } = await import("node:crypto");
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

// src/io/git/work-tree.ts
var MAX_LISTING_BYTES = 64 * 2 ** 20;
async function uncommitted(cwd, env, head, policy) {
  const [top, here] = await Promise.all([line(cwd, env, "--show-toplevel"), line(cwd, env, "--verify", "HEAD^{commit}")]);
  if (top === void 0 || here === void 0 || here !== head.commit) return [];
  const listing = await runGit(top, env, ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], MAX_LISTING_BYTES);
  const listed2 = listing.status === 0 ? listing.stdout.toString("utf8").split("\0").filter(isLockfilePath) : [];
  const disk = directorySnapshot(top);
  const files = [.../* @__PURE__ */ new Set([...listed2, ...await head.lockfiles(), policy])].toSorted();
  const differ = await Promise.all(
    files.map(async (file) => {
      const [now, then] = await Promise.all([textIn(disk, file), textIn(head, file)]);
      return now !== void 0 && now !== then;
    })
  );
  return files.filter((_, index) => differ[index]);
}
async function line(cwd, env, ...args) {
  const { status, stdout } = await runGit(cwd, env, ["rev-parse", ...args]);
  return status === 0 ? stdout.toString("utf8").replace(/\r?\n$/, "") : void 0;
}
async function textIn(snapshot, file) {
  try {
    return (await snapshot.read(file))?.replaceAll("\r\n", "\n");
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return void 0;
  }
}

// src/commands/not-the-whole.ts
async function notTheWhole({ policy, lockfiles }, { cwd, env }) {
  if (policy !== void 0 && lockfiles.length > 0) return [];
  const { belowRoot } = await import("./clone-M74EHRVQ.js");
  const below = await belowRoot(cwd, env);
  if (below === void 0) return [];
  const text = `this is the folder ${quoted(below.folder)} of a repository. Lockfiles elsewhere in it and the policy at its root were not looked at. Run this in ${below.root}, or name the policy with --policy.`;
  return [{ kind: "part-of-repository", text }];
}

// src/commands/open.ts
var replay = async (dir, options, terminal) => (await import("./open-replay-7XDXDKXJ.js")).openReplay(dir, options, terminal);
async function openComparison(options, terminal) {
  if (options.replay !== void 0) return replay(options.replay, options, terminal);
  const files = options.baseLockfile !== void 0 || options.headLockfile !== void 0;
  return openSides(files ? await fileSides(options, terminal) : await gitSides(options, terminal), options, terminal);
}
async function openFolder(options, terminal) {
  if (options.replay !== void 0) return replay(options.replay, options, terminal);
  const [file, second] = options.lockfiles;
  if (second !== void 0) throw usage("only one --lockfile can be named here");
  const here = directorySnapshot(terminal.cwd);
  const head = file === void 0 ? here : await existing(file, "--lockfile", terminal);
  const notes = await notTheWhole(options, terminal);
  const isReport = options.command === "audit" || options.command === "explain";
  if (!isReport || notes.length > 0 && (await head.lockfiles()).length === 0)
    for (const { text } of notes) terminal.err(`note: ${text}
`);
  return openSides({ base: NOTHING_LOCKED, head, trusted: here, notes }, { ...options, lockfiles: [] }, terminal);
}
async function fileSides(options, terminal) {
  if (options.headLockfile === void 0) throw usage("--base-lockfile needs --head-lockfile beside it");
  if (options.base !== void 0 || options.head !== void 0) throw usage("name either two commits or two files, not both");
  const base = options.baseLockfile === void 0 ? void 0 : path2.resolve(terminal.cwd, options.baseLockfile);
  if (options.baseLockfile !== void 0) await existing(options.baseLockfile, "--base-lockfile", terminal);
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
  if (!isLockfileName(file))
    throw usage(`${option} names ${file}, which is not the name of a lockfile`, `Name a ${READABLE_NAMES.join(", ")}.`);
  const snapshot = await fileSnapshot(path2.resolve(terminal.cwd, file));
  if ((await snapshot.lockfiles()).length > 0) return snapshot;
  throw usage(`${option} names ${file}, which is not there`);
}
async function gitSides(options, terminal) {
  if (options.base === void 0) return (await import("./open-clone-G46N2KSW.js")).cloneSides(options, terminal, gitSides);
  const git = openGit(terminal.cwd, terminal.env);
  const [trusted, head] = await Promise.all([git.snapshot(options.base), git.snapshot(options.head ?? "HEAD")]);
  const parted = await git.mergeBase(options.base, options.head ?? "HEAD");
  const notes = [...noMergeBase(parted, options.base), ...await notCommitted(head, trusted, options, terminal)];
  return { base: parted === void 0 ? trusted : await git.snapshot(parted), head, trusted, notes };
}
function noMergeBase(parted, base) {
  if (parted !== void 0) return [];
  const text = `this clone does not hold the merge base, so the tip of ${quoted(base)} was compared. Commits that only the base has look reverted. \`git fetch --unshallow\` fetches the missing history.`;
  return [{ kind: "no-merge-base", text }];
}
async function notCommitted(head, trusted, options, { cwd, env }) {
  const files = await uncommitted(cwd, env, head, POLICY_FILE);
  const lockfiles = files.filter((file) => file !== POLICY_FILE && isAmong(file, options.lockfiles));
  const notes = [];
  if (lockfiles.length > 0) {
    const more = lockfiles.length > 5 ? ` and ${lockfiles.length - 5} more` : "";
    const text = `${lockfiles.slice(0, 5).join(", ")}${more} in the work tree: not committed, so not compared. Commit the file, or compare two files with --base-lockfile and --head-lockfile.`;
    notes.push({ kind: "uncommitted", text });
  }
  if (options.policy !== void 0) return notes;
  const [here, atBase, atHead] = [files.includes(POLICY_FILE), await isThere(trusted), await isThere(head)];
  if (!atBase && (here || atHead)) {
    const text = `${POLICY_FILE} is in the work tree but not at the base, so it is not used yet. Merge it first, or try it with --policy ${POLICY_FILE}.`;
    notes.push({ kind: "policy-not-at-base", text });
  } else if (here)
    notes.push({
      kind: "uncommitted",
      text: `the edit of ${POLICY_FILE} in the work tree is not committed. The policy at the base was used.`
    });
  return notes;
}
var isThere = async (side) => (await side.at?.(POLICY_FILE))?.kind === "file";
async function openSides(sides, options, terminal) {
  const { env, cwd } = terminal;
  const policyFile = { path: options.policy ?? POLICY_FILE, named: options.policy !== void 0 };
  const trusted = options.policy === void 0 ? sides.trusted : operatorFiles(cwd);
  const world = createWorld({
    ...sides,
    trusted,
    env,
    userConfig: true,
    registryConfigs: await registryConfigs(sides.trusted),
    scopes: () => configuredScopes(sides.trusted, sides.head),
    registry: options.registry,
    evidenceApi: options.githubApi ?? httpUrl("GITHUB_API_URL", env["GITHUB_API_URL"] ?? "https://api.github.com"),
    evidenceToken: env["GITHUB_TOKEN"],
    trustedRoot: ["tuf", "embedded"].includes(options.trustedRoot) ? options.trustedRoot : path2.resolve(cwd, options.trustedRoot),
    registryKeys: options.registryKeys === void 0 ? void 0 : path2.resolve(cwd, options.registryKeys),
    timeoutMs: options.timeout,
    deadlineMs: options.deadline,
    now: options.now ?? toSeconds(/* @__PURE__ */ new Date()),
    occasion: occasionOf(env)
  });
  const runOptions = {
    mode: options.mode ?? "enforce",
    policyFile,
    lockfiles: options.lockfiles,
    notes: sides.notes ?? [],
    ...judgedAlone(options.ecosystems),
    version: terminal.version,
    shard: options.shard
  };
  if (options.record === void 0) return { world, runOptions, close: () => Promise.resolve(void 0) };
  const { recordingWorld } = await import("./recording-XT62A7SN.js");
  const recording = await recordingWorld(world, path2.resolve(cwd, options.record), runOptions);
  return { world: recording.world, runOptions, close: () => recording.close() };
}
var judgedAlone = (ecosystems) => ecosystems.length === 0 ? {} : { ecosystems };
function operatorFiles(cwd) {
  const read = (file) => {
    const at = path2.resolve(cwd, file);
    return directorySnapshot(path2.dirname(at)).read(path2.basename(at));
  };
  return { ...directorySnapshot(cwd), read };
}

export {
  openComparison,
  openFolder,
  operatorFiles
};
