import {
  parseLockfile
} from "./chunk-ZSKALCJE.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c59_isNonEmpty as isNonEmpty
} from "./shared-E04875EB.js";
import {
  c76_readableName as readableName
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c70_isOfTests as isOfTests
} from "./shared-E04875EB.js";
import {
  c58_GateError as GateError,
  c58_UnsuitableFileError as UnsuitableFileError
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";

// src/line/lockfile-elsewhere.ts
var MAX_LOCKFILES = 100;
async function knownElsewhere(changes, base, files) {
  const added = new Set(changes.flatMap(({ kind, ...change }) => kind === "added" && "after" in change ? [change.after.name] : []));
  const others = files.filter((file) => readableName(file) !== void 0 && !isOfTests(file)).slice(0, MAX_LOCKFILES);
  if (added.size === 0 || others.length === 0) return changes;
  const found = (await Promise.all(others.map((file) => packagesIn(base, file)))).flat();
  const known = found.filter(({ name, source }) => added.has(name) && source.kind === "registry");
  return changes.map((change) => {
    const before = change.kind === "added" ? known.filter(({ name }) => name === change.after.name) : [];
    return change.kind === "added" && isNonEmpty(before) ? { kind: "updated", before, replaced: [], after: change.after } : change;
  });
}
async function packagesIn(base, file) {
  try {
    const text = await base.read(file);
    if (text === void 0) return [];
    return (await parseLockfile(text, file)).packages;
  } catch (error) {
    const isNoLockfile = error instanceof GateError && (error.code === "LOCKFILE_UNREADABLE" || error.code === "LOCKFILE_UNSUPPORTED");
    if (isNoLockfile || error instanceof UnsuitableFileError) return [];
    throw error;
  }
}
export {
  knownElsewhere
};
