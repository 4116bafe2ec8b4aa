import {
  c27_mapInPool as mapInPool
} from "./shared-2215EC58.js";
import {
  directorySnapshot
} from "./chunk-6MNHSBS6.js";
import {
  filesIn,
  kindOfMode,
  manifestsIn,
  runGit
} from "./chunk-A6WHMW6C.js";
import {
  c80_MAX_FILE_BYTES as MAX_FILE_BYTES
} from "./shared-2215EC58.js";
import {
  c53_isLockfilePath as isLockfilePath
} from "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import {
  c36_usage as usage
} from "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";

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
async function workTree(cwd, env) {
  const top = lines(await runGit(cwd, env, ["rev-parse", "--show-toplevel"]), "\n")[0];
  if (top === void 0) return void 0;
  const list = async (...args) => lines(await runGit(top, env, args, MAX_LISTING_BYTES), "\0");
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
function treeOf(top, listed) {
  const all = listed.toSorted((a, b) => a.path < b.path ? -1 : 1);
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
async function onDisk(top, listed) {
  const at = path.join(top, listed.path);
  const stat = await fs.lstat(at).catch(() => void 0);
  if (kindOfMode(listed.mode) === "submodule") return { now: listed, isEdited: false };
  if (stat === void 0 || !(stat.isFile() || stat.isSymbolicLink())) return { now: void 0, isEdited: true };
  const mode = stat.isSymbolicLink() ? "120000" : "100644";
  const bytes = stat.isSymbolicLink() ? Buffer.from(await fs.readlink(at)) : stat.size > MAX_FILE_BYTES ? void 0 : await fs.readFile(at);
  const ids = bytes === void 0 ? [] : [bytes, withoutReturns(bytes)].map((one) => blobId(one, listed.id.length));
  const isSame = ids.includes(listed.id) && kindOfMode(mode) === kindOfMode(listed.mode);
  return { now: isSame ? listed : { path: listed.path, mode, id: ids[0] ?? "too large" }, isEdited: !isSame };
}
var withoutReturns = (bytes) => Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
var blobId = (bytes, digits) => createHash(digits === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
var lines = ({ status, stdout }, separator) => status === 0 ? stdout.toString("utf8").split(separator).map((line) => line.replace(/\r?\n$/, "")).filter((line) => line !== "") : [];

// src/commands/open-clone.ts
async function cloneSides(options, terminal, between) {
  const base = options.head === void 0 ? await remoteDefault(terminal.cwd, terminal.env) : void 0;
  if (base === void 0)
    throw usage(
      "name what to compare: --base REF [--head REF], or --base-lockfile FILE --head-lockfile FILE",
      "In a clone with a remote, `git remote set-head origin --auto` records its default branch. Then no base has to be named."
    );
  const sides = await between({ ...options, base }, terminal);
  const head = await workTree(terminal.cwd, terminal.env);
  const more = head === void 0 ? "" : "; the work tree is judged, including what is not committed";
  const guessed = { kind: "guessed", text: `compared with ${base.replace("refs/remotes/", "")}, as of the last fetch${more}.` };
  const rest = (sides.notes ?? []).filter(({ kind }) => head === void 0 || kind !== "uncommitted");
  return { ...sides, head: head ?? sides.head, notes: [guessed, ...rest] };
}
export {
  cloneSides
};
