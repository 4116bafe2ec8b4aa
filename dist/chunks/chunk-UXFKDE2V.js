import {
  READERS,
  lockfileReader
} from "./chunk-ZSKALCJE.js";

// src/lockfile/unclosed.ts
var NONE_READ = { base: /* @__PURE__ */ new Map(), head: /* @__PURE__ */ new Map() };
function newlyUnclosed(base, head, read = NONE_READ) {
  const open = head.unclosed?.(read.head) ?? [];
  if (open.length === 0) return [];
  const known = new Set(base?.format === head.format ? (base.unclosed?.(read.base) ?? []).map(keyOf) : []);
  return open.filter((unclosed) => !known.has(keyOf(unclosed))).map((unclosed) => ({ file: head.file, ...unclosed }));
}
var keyOf = ({ kind, outcome, name, range, askers, why }) => JSON.stringify([kind, outcome, name, range, askers, outcome === "installed" ? why : ""]);

// src/line/manifests-beside.ts
var manifestReader = (lockfile) => lockfileReader(lockfile)?.manifests;
async function changedManifests(paths, sides) {
  const found = [];
  for (const { lockfiles } of Object.values(READERS)) found.push(...await lockfiles?.manifests?.changed(paths, sides) ?? []);
  return found;
}
function goingBy(lockfile, manifests) {
  const reader = lockfile === void 0 ? void 0 : manifestReader(lockfile);
  return manifests.filter((manifest) => lockfile !== void 0 && reader?.isAbove(lockfile, manifest) === true);
}
async function readManifests(base, head, changed) {
  const lockfile = head.lockfile ?? base.lockfile;
  const reader = lockfile === void 0 ? void 0 : manifestReader(lockfile.file);
  if (reader === void 0) return NONE_READ;
  const read = await reader.read(base, head, changed);
  if (head.lockfile !== void 0) reader.refuse(read, head.lockfile, changed);
  return read;
}

export {
  newlyUnclosed,
  changedManifests,
  goingBy,
  readManifests
};
