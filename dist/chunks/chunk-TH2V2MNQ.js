import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  createWorld,
  recordingWorld,
  replayWorld
} from "./chunk-DRJLBUQL.js";
import {
  directorySnapshot,
  fileSnapshot
} from "./chunk-GKJVHXBJ.js";
import {
  POLICY_FILE
} from "./chunk-M6LRAAQA.js";
import {
  openGit
} from "./chunk-75VJBN6Y.js";
import {
  httpUrl,
  toSeconds,
  usage
} from "./chunk-POY5ITKE.js";

// src/commands/open.ts
import path from "node:path";
var NOTHING_LOCKED = { commit: void 0, read: () => Promise.resolve(void 0), lockfiles: () => Promise.resolve([]) };
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
  const base = await fileSnapshot(options.baseLockfile === void 0 ? void 0 : path.resolve(terminal.cwd, options.baseLockfile));
  return { base, head: await existing(options.headLockfile, "--head-lockfile", terminal), trusted: base };
}
async function existing(file, option, terminal) {
  const snapshot = await fileSnapshot(path.resolve(terminal.cwd, file));
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
    registry: options.registry,
    evidenceApi: options.githubApi ?? httpUrl("GITHUB_API_URL", env["GITHUB_API_URL"] ?? "https://api.github.com"),
    evidenceToken: env["GITHUB_TOKEN"],
    trustedRoot: ["tuf", "embedded"].includes(options.trustedRoot) ? options.trustedRoot : path.resolve(cwd, options.trustedRoot),
    registryKeys: options.registryKeys === void 0 ? void 0 : path.resolve(cwd, options.registryKeys),
    timeoutMs: options.timeout,
    deadlineMs: options.deadline,
    now: options.now ?? toSeconds(/* @__PURE__ */ new Date())
  });
  const runOptions = { mode: options.mode ?? "enforce", policyFile, lockfiles: options.lockfiles };
  if (options.record === void 0) return { world, runOptions, close: () => Promise.resolve() };
  const recording = await recordingWorld(world, path.resolve(cwd, options.record), runOptions);
  return { world: recording.world, runOptions, close: () => recording.close() };
}
function operatorFiles(cwd) {
  const read = (file) => {
    const at = path.resolve(cwd, file);
    return directorySnapshot(path.dirname(at)).read(path.basename(at));
  };
  return { ...directorySnapshot(cwd), read };
}
async function openReplay(dir, options, terminal) {
  const { world, options: recorded } = await replayWorld(path.resolve(terminal.cwd, dir));
  return {
    world: options.now === void 0 ? world : { ...world, now: options.now },
    runOptions: { ...recorded, mode: options.mode ?? recorded.mode },
    close: () => Promise.resolve()
  };
}

export {
  NOTHING_LOCKED,
  openComparison,
  openFolder,
  operatorFiles
};
