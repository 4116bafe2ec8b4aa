import {
  c33_MAX_FILE_BYTES as MAX_FILE_BYTES,
  c33_isNameOfText as isNameOfText,
  c33_isRepositoryPath as isRepositoryPath,
  c33_nameNotText as nameNotText,
  c33_notAFile as notAFile,
  c33_textOfFile as textOfFile,
  c33_tooLarge as tooLarge
} from "./shared-E04875EB.js";
import {
  c76_isLockfilePath as isLockfilePath
} from "./shared-E04875EB.js";
import {
  c65_quoted as quoted
} from "./shared-E04875EB.js";
import {
  c58_GateError as GateError
} from "./shared-E04875EB.js";
import {
  c51_isObjectId as isObjectId
} from "./shared-E04875EB.js";

// src/io/git/git-command.ts
import path from "node:path";
var SETTINGS = [
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "protocol.allow=never",
  "core.quotePath=false",
  "safe.bareRepository=explicit",
  "core.warnAmbiguousRefs=true"
];
var SAFE = ["--no-pager", "--literal-pathspecs", ...SETTINGS.flatMap((setting) => ["-c", setting])];
var ELSEWHERE = path.dirname(process.execPath);
var TIMEOUT_MS = 12e4;
async function runGit(cwd, env, args, maxBytes = MAX_FILE_BYTES) {
  const { execFile } = await import("node:child_process");
  const options = {
    cwd: ELSEWHERE,
    env: gitEnvironment(env),
    encoding: "buffer",
    maxBuffer: maxBytes,
    timeout: TIMEOUT_MS,
    windowsHide: true
  };
  return new Promise((resolve, reject) => {
    execFile("git", ["-C", path.resolve(cwd), ...SAFE, ...args], options, (error, stdout, stderr) => {
      const code = error?.code ?? 0;
      if (typeof code === "number")
        return resolve({ status: error?.killed === true ? 1 : code, stdout, stderr: lastLine(stderr), tooLarge: false });
      if (code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") return resolve({ status: 1, stdout: Buffer.alloc(0), stderr: "", tooLarge: true });
      const help = "Install git and run inside a clone, or name two files with --base-lockfile and --head-lockfile.";
      reject(
        new GateError("GIT_FAILED", code === "ENOENT" ? "git could not be started" : `git could not be run (${code})`, {
          help,
          cause: error
        })
      );
    });
  });
}
function gitEnvironment(env) {
  const kept = Object.entries(env).filter(([name]) => !name.toUpperCase().startsWith("GIT_"));
  const ours = { GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1", GIT_NO_REPLACE_OBJECTS: "1", LC_ALL: "C" };
  return { ...Object.fromEntries(kept), ...ours };
}
function lastLine(stderr) {
  const lines = stderr.toString("utf8").split("\n");
  const text = (lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines[0] ?? "").replace(/[^\x20-\x7e]/g, "?");
  return text.slice(0, 300);
}

// src/io/git/git.ts
var MAX_LISTING_BYTES = 512 * 2 ** 20;
function openGit(cwd, env) {
  const run = (args, maxBytes) => runGit(cwd, env, args, maxBytes);
  const resolve = remembered(async (ref) => commitOf(await revParse(run, ref), ref));
  const snapshotOf = remembered((commit) => Promise.resolve(snapshotAt(run, commit)));
  return {
    resolve,
    has: async (ref) => (await revParse(run, ref)).status === 0,
    async mergeBase(a, b) {
      const out = await run(["merge-base", await resolve(a), await resolve(b)]);
      const id = out.stdout.toString("utf8").trim();
      return out.status === 0 && isObjectId(id) ? id : void 0;
    },
    snapshot: async (ref) => snapshotOf(await resolve(ref))
  };
}
function remembered(ask) {
  const known = /* @__PURE__ */ new Map();
  return (key) => {
    const before = known.get(key);
    if (before !== void 0) return before;
    const asked = ask(key);
    known.set(key, asked);
    asked.catch(() => known.delete(key));
    return asked;
  };
}
function snapshotAt(run, commit) {
  let listing;
  const list = () => listing ??= listTree(run, ["-r", commit]);
  const listed = remembered((path2) => listTree(run, [commit, "--", path2]));
  const find = async (path2) => (await listing)?.find((one) => one.path === path2) ?? (await listed(path2)).find((one) => one.path === path2);
  return {
    commit,
    read: (path2) => readFile(run, commit, path2, find),
    lockfiles: async () => lockfilesIn(await list()),
    contentId: async (path2) => isNameOfText(path2) ? (await list()).find((entry) => entry.path === path2)?.id : void 0,
    files: async (wanted) => filesIn(await list(), wanted),
    entries: async () => (await list()).map(({ path: path2, mode, id }) => ({ path: path2, kind: kindOfMode(mode), id })),
    manifests: async () => manifestsIn(await list()),
    bytes: (path2) => readBytes(run, commit, path2, find),
    at: (path2) => stateAt(run, commit, path2, listed)
  };
}
var revParse = (run, ref) => ref === "" || ref.includes("\0") ? Promise.resolve({ status: 1, stdout: Buffer.alloc(0), stderr: "", tooLarge: false }) : run(["rev-parse", "--verify", "--end-of-options", `${ref}^{commit}`]);
var isAmbiguous = ({ stderr }) => stderr.startsWith("warning: refname") && stderr.includes("is ambiguous");
function commitOf(out, ref) {
  const id = out.stdout.toString("utf8").trim().split("\n").at(-1) ?? "";
  if (isAmbiguous(out)) {
    const help2 = "Write the full name: `refs/heads/…`, `refs/remotes/origin/…` or `refs/tags/…`. Or delete the tag if it should not exist.";
    throw new GateError("GIT_FAILED", `${quoted(ref)} is both a branch and a tag in this clone`, { help: help2 });
  }
  if (out.status === 0 && isObjectId(id)) return id;
  if (out.stderr.includes("not a git repository")) {
    const help2 = "Run inside a clone, or name two files with --base-lockfile and --head-lockfile.";
    throw new GateError("GIT_FAILED", "this is not a git repository", { help: help2, cause: out.stderr });
  }
  if (out.stderr.includes("safe.bareRepository")) {
    const help2 = "Run in a clone with a working tree, or name two files with --base-lockfile and --head-lockfile.";
    throw new GateError("GIT_FAILED", "this folder is a bare repository, which a pull request can contain", { help: help2, cause: out.stderr });
  }
  if (out.stderr.includes("dubious ownership")) {
    const help2 = "Allow it with `git config --global --add safe.directory <path of the clone>`.";
    throw new GateError("GIT_FAILED", "git does not read this repository because another user owns it", { help: help2, cause: out.stderr });
  }
  const help = "Check its name. A shallow clone lacks most commits: with actions/checkout set `fetch-depth: 0`, elsewhere `git fetch --unshallow`.";
  throw new GateError("GIT_FAILED", `there is no commit ${quoted(ref)} in this clone`, { help, cause: out.stderr });
}
async function readFile(run, commit, path2, find) {
  const bytes = await readBytes(run, commit, path2, find);
  return bytes === void 0 ? void 0 : textOfFile(bytes, path2);
}
async function readBytes(run, commit, path2, find) {
  if (!isRepositoryPath(path2)) return void 0;
  if (!isNameOfText(path2)) throw nameNotText(path2);
  const entry = await find(path2);
  if (entry === void 0) return void 0;
  if (!entry.mode.startsWith("100")) throw notAFile(path2, KINDS[entry.mode] ?? "something else");
  const out = await run(["cat-file", "blob", entry.id]);
  if (out.tooLarge) throw tooLarge(path2);
  if (out.status !== 0) throw unreadable(path2, commit, out);
  return out.stdout;
}
async function stateAt(run, commit, path2, listed) {
  if (!isRepositoryPath(path2) || !isNameOfText(path2)) return void 0;
  const entry = (await listed(path2)).find((one) => one.path === path2);
  if (entry === void 0) return void 0;
  if (entry.mode === FOLDER) return { kind: "folder" };
  const kind = kindOfMode(entry.mode);
  if (kind !== "link") return { kind };
  const out = await run(["cat-file", "blob", entry.id]);
  if (out.status !== 0) throw unreadable(path2, commit, out);
  return { kind, target: out.stdout.toString("utf8") };
}
var kindOfMode = (mode) => mode === "120000" ? "link" : mode === "160000" ? "submodule" : "file";
var FOLDER = "040000";
var KINDS = { "120000": "a symbolic link", "160000": "a submodule", [FOLDER]: "a folder" };
var filesIn = (entries, wanted) => entries.flatMap(({ path: path2, mode }) => kindOfMode(mode) !== "submodule" && isOwn(path2) && wanted(path2) ? [path2] : []).sort();
var isOwn = (path2) => !/(?:^|\/)node_modules\//.test(path2);
var manifestsIn = (entries) => entries.flatMap(({ path: path2 }) => /(?:^|\/)package\.json$/.test(path2) && isOwn(path2) ? [path2] : []);
function lockfilesIn(entries) {
  return entries.map((entry) => entry.path).filter(isLockfilePath).sort();
}
async function listTree(run, args) {
  const out = await run(["ls-tree", "-z", "--full-tree", ...args], MAX_LISTING_BYTES);
  if (out.status !== 0) throw unreadable("the list of files", args.find((arg) => isObjectId(arg)) ?? "", out);
  const lines = out.stdout.toString("utf8").split("\0");
  return lines.flatMap((line) => {
    const [, mode, id, path2] = /^(\d{6}) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return mode === void 0 || id === void 0 || path2 === void 0 ? [] : [{ mode, id, path: path2 }];
  });
}
function unreadable(what, commit, out) {
  const help = "Check the clone with `git fsck`. A partial clone lacks file contents: with actions/checkout, leave out `filter`.";
  return new GateError("GIT_FAILED", `git cannot read ${what} at ${commit.slice(0, 12)}`, { help, cause: out.stderr });
}

export {
  runGit,
  openGit,
  isAmbiguous,
  kindOfMode,
  filesIn,
  manifestsIn
};
