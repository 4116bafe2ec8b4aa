import {
  c31_mapInPool as mapInPool
} from "./shared-E04875EB.js";
import {
  directorySnapshot
} from "./chunk-6GJQ3LXT.js";
import {
  filesIn,
  kindOfMode,
  manifestsIn,
  runGit
} from "./chunk-4BSTT5ZB.js";
import {
  c33_MAX_FILE_BYTES as MAX_FILE_BYTES
} from "./shared-E04875EB.js";
import {
  c76_isLockfilePath as isLockfilePath
} from "./shared-E04875EB.js";
import {
  c58_GateError as GateError
} from "./shared-E04875EB.js";

// src/io/git/clone.ts
import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
var MAX_LISTING_BYTES = 512 * 2 ** 20;
var FILES_AT_A_TIME = 32;
var REMOTE = "refs/remotes/origin";
async function remoteDefault(cwd, env) {
  const named = await runGit(cwd, env, ["symbolic-ref", "--quiet", `${REMOTE}/HEAD`]);
  const ref = named.stdout.toString("utf8").trim();
  if (named.status === 0 && ref.startsWith(`${REMOTE}/`)) return ref;
  for (const branch of ["main", "master"]) {
    const found = await runGit(cwd, env, ["rev-parse", "--verify", "--quiet", `${REMOTE}/${branch}^{commit}`]);
    if (found.status === 0) return `${REMOTE}/${branch}`;
  }
  return void 0;
}
async function isRepository(cwd, env) {
  const { status, stderr } = await runGit(cwd, env, ["rev-parse", "--git-dir"]);
  return status === 0 || !stderr.includes("not a git repository");
}
async function belowRoot(cwd, env) {
  const lines = await runGit(cwd, env, ["rev-parse", "--show-toplevel", "--show-prefix"]).then(
    ({ status, stdout }) => status === 0 ? stdout.toString("utf8").split(/\r?\n/) : [],
    () => []
  );
  const [root, prefix = ""] = lines;
  return root === void 0 || prefix === "" ? void 0 : { root, folder: prefix.replace(/\/$/, "") };
}
async function workTree(cwd, env) {
  const found = await runGit(cwd, env, ["rev-parse", "--show-toplevel"]);
  if (found.status !== 0 && found.stderr.includes("work tree")) return void 0;
  const top = found.status === 0 ? found.stdout.toString("utf8").replace(/\r?\n$/, "") : throwUnlisted(found);
  const list = async (...args) => listed(await runGit(top, env, args, MAX_LISTING_BYTES));
  const [index, staged, added] = await Promise.all([
    list("ls-files", "-z", "--stage"),
    list("diff-index", "-z", "--name-only", "--cached", "HEAD", "--"),
    list("ls-files", "-z", "--others", "--exclude-standard")
  ]);
  const tracked = await mapInPool(index.flatMap(readIndex), FILES_AT_A_TIME, (one) => onDisk(top, one));
  const fresh = await mapInPool(added, FILES_AT_A_TIME, (file) => onDisk(top, { path: file, mode: "", id: "" }));
  if (staged.length + added.length === 0 && tracked.every(({ isEdited }) => !isEdited)) return void 0;
  return treeOf(
    top,
    [...tracked, ...fresh].flatMap(({ now }) => now ?? [])
  );
}
function treeOf(top, listed2) {
  const all = listed2.toSorted((a, b) => a.path < b.path ? -1 : 1);
  return {
    ...directorySnapshot(top),
    lockfiles: () => Promise.resolve(all.map(({ path: file }) => file).filter(isLockfilePath)),
    files: (wanted) => Promise.resolve(filesIn(all, wanted)),
    entries: () => Promise.resolve(all.map(({ path: file, mode, id }) => ({ path: file, kind: kindOfMode(mode), id }))),
    manifests: () => Promise.resolve(manifestsIn(all))
  };
}
function readIndex(line) {
  const [, mode, id, file] = /^(\d{6}) ([0-9a-f]+) \d\t(.*)$/s.exec(line) ?? [];
  return mode === void 0 || id === void 0 || file === void 0 ? [] : [{ path: file, mode, id }];
}
async function onDisk(top, listed2) {
  const at = path.join(top, listed2.path);
  const stat = await fs.lstat(at).catch(() => void 0);
  if (kindOfMode(listed2.mode) === "submodule") return { now: listed2, isEdited: false };
  if (stat === void 0 || !(stat.isFile() || stat.isSymbolicLink())) return { now: void 0, isEdited: true };
  const mode = stat.isSymbolicLink() ? "120000" : "100644";
  const bytes = stat.isSymbolicLink() ? Buffer.from(await fs.readlink(at)) : stat.size > MAX_FILE_BYTES ? void 0 : await fs.readFile(at);
  const ids = bytes === void 0 ? [] : [bytes, withoutReturns(bytes)].map((one) => blobId(one, listed2.id.length));
  const isSame = ids.includes(listed2.id) && kindOfMode(mode) === kindOfMode(listed2.mode);
  return { now: isSame ? listed2 : { path: listed2.path, mode, id: ids[0] ?? "too large" }, isEdited: !isSame };
}
var withoutReturns = (bytes) => Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
var blobId = (bytes, digits) => createHash(digits === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
var listed = (out) => out.status === 0 ? out.stdout.toString("utf8").split("\0").filter((line) => line !== "") : throwUnlisted(out);
function throwUnlisted({ stderr }) {
  const help = "Check the clone with `git fsck` and `git status`, or name two commits with --base and --head.";
  throw new GateError("GIT_FAILED", "git cannot list the files of the work tree", { help, cause: stderr });
}

export {
  remoteDefault,
  isRepository,
  belowRoot,
  workTree
};
