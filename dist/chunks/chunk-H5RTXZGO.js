import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  installInputOf
} from "./chunk-ECGV5RLF.js";
import {
  isAmong,
  isLockfileName,
  readableName
} from "./chunk-Y74EWB4W.js";
import {
  GateError
} from "./chunk-33IVOZPE.js";

// src/line/lockfile-changes.ts
async function lockfileChanges(base, head, only = []) {
  const [atBase, atHead] = await Promise.all([base.lockfiles(), head.lockfiles()]);
  const pairs = pairUp(narrowed(atBase, only), narrowed(atHead, only));
  if (pairs.length === 0 && await isMissing(base, head, only)) throw noLockfile(only);
  const compared = [];
  for (const pair of pairs) compared.push(await compare(pair, base, head));
  return {
    lockfiles: pairs.map((p) => p.head ?? p.base ?? "").sort(),
    changes: await compareWithOthers(compared.flatMap(({ changes }) => changes).filter(comesFromOutside), pairs, base, only),
    locked: compared.some(({ locked }) => locked === void 0) ? void 0 : compared.flatMap(({ locked }) => locked ?? [])
  };
}
async function isMissing(base, head, only) {
  if (base.allLockfiles === void 0 || head.allLockfiles === void 0) return true;
  if (only.length === 0) return false;
  const all = await Promise.all([base.allLockfiles(), head.allLockfiles()]);
  return narrowed(all.flat(), only).length === 0;
}
async function compareWithOthers(changes, pairs, base, only) {
  if (!changes.some(({ kind }) => kind === "added")) return changes;
  const files = narrowed(await (base.allLockfiles ?? base.lockfiles)(), only);
  if (pairs.length === 1 && files.every((file) => file === pairs[0]?.base)) return changes;
  const { knownElsewhere } = await import("./lockfile-elsewhere-FH3BDRRM.js");
  return knownElsewhere(changes, base, files);
}
async function compare(pair, base, head) {
  if (await isSameFile(pair, base, head)) return { changes: [], locked: void 0 };
  const [before, after] = await Promise.all([readFrom(base, leftBehind(pair) ? void 0 : pair.base), readFrom(head, pair.head)]);
  if (before !== void 0 && before === after && pair.base === pair.head) return { changes: [], locked: void 0 };
  const [{ parseLockfile }, { diffLockfiles }, { refuseUnclosed }] = await Promise.all([
    import("./formats-4C37IHBQ.js"),
    import("./diff-PE6GUAUN.js"),
    import("./closed-PMJ75FH7.js")
  ]);
  const parsed = (text, file) => text === void 0 || file === void 0 ? void 0 : parseLockfile(text, file);
  const [then, now] = [parsed(before, pair.base), parsed(after, pair.head)];
  if (now !== void 0) refuseUnclosed(then, now);
  return { changes: diffLockfiles(then, now), locked: now?.packages ?? [] };
}
var leftBehind = ({ base, head }) => base !== void 0 && base !== head && readableName(base) === void 0;
async function isSameFile(pair, base, head) {
  if (pair.base === void 0 || pair.base !== pair.head) return false;
  const [before, after] = await Promise.all([base.contentId?.(pair.base), head.contentId?.(pair.base)]);
  return before !== void 0 && before === after;
}
async function readFrom(snapshot, file) {
  if (file === void 0) return void 0;
  const text = await snapshot.read(file);
  if (text !== void 0) return text;
  throw new GateError("CONTENTS_UNAVAILABLE", `${file} is listed, and is not to be found under this name`, {
    help: "Re-run the job. If it fails again, rename the file or its folder."
  });
}
function pairUp(atBase, atHead) {
  const gone = atBase.filter((file) => !atHead.includes(file));
  const pairs = atHead.map((file) => ({ base: atBase.includes(file) ? file : takePredecessor(file, gone), head: file }));
  return [...pairs, ...gone.map((file) => ({ base: file, head: void 0 }))];
}
function takePredecessor(file, gone) {
  const index = [gone.findIndex((g) => folder(g) === folder(file)), gone.findIndex((g) => name(g) === name(file))].find((i) => i >= 0);
  return index === void 0 ? void 0 : gone.splice(index, 1)[0];
}
var folder = (file) => file.slice(0, file.lastIndexOf("/") + 1);
var name = (file) => file.slice(file.lastIndexOf("/") + 1);
function narrowed(files, only) {
  return files.filter((file) => isAmong(file, only));
}
function comesFromOutside(change) {
  const after = change.kind === "removed" ? change.before : change.after;
  if (after.source.kind !== "workspace") return true;
  return change.kind === "updated" ? change.before.some((p) => p.source.kind !== "workspace") : change.kind === "re-resolved" && change.before.source.kind !== "workspace";
}
function noLockfile(only) {
  const where = only.length > 0 ? ` among ${only.join(", ")}` : "";
  return new GateError("LOCKFILE_MISSING", `there is no lockfile${where} on either side of the comparison`, {
    help: "Commit a lockfile (package-lock.json, npm-shrinkwrap.json, pnpm-lock.yaml, yarn.lock or bun.lock), or correct the `lockfiles` input."
  });
}

// src/line/install-inputs.ts
var NONE = { changes: [], inputs: [] };
async function installInputs(sides, only) {
  const changed = await sides.changed();
  if (changed === void 0) {
    if ((await sides.base.lockfiles()).length > 0) return NONE;
    return { changes: await (await import("./packages-beside-JSMGWVYH.js")).packagesBeside(sides.head, only), inputs: [] };
  }
  if (!changed.some(mayDecide)) return NONE;
  return (await import("./inputs-judged-7JF6IO3J.js")).judgedInputs(sides, changed, only);
}
function mayDecide({ path, before, after }) {
  return installInputOf(path) !== void 0 || isLockfileName(path) || before === "link" || after === "link" || after === "submodule" && before !== after;
}

// src/line/changes.ts
async function allChanges(sides, only = []) {
  const locked = await lockfileChanges(sides.base, sides.head, only);
  const { changes, inputs } = await installInputs(sides, only);
  return {
    ...locked,
    changes: [...locked.changes, ...changes],
    inputs,
    locked: locked.locked === void 0 ? void 0 : [...locked.locked, ...changes.flatMap((one) => "after" in one ? one.after : [])]
  };
}
var NOTHING_LOCKED = { commit: void 0, read: () => Promise.resolve(void 0), lockfiles: () => Promise.resolve([]) };
function allLocked(head, only = []) {
  return allChanges({ base: NOTHING_LOCKED, head, changed: () => Promise.resolve(void 0) }, only);
}

export {
  lockfileChanges,
  allChanges,
  NOTHING_LOCKED,
  allLocked
};
