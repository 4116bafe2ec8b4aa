import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  GateError
} from "./chunk-33IVOZPE.js";
import "./chunk-7Y3QBSS7.js";

// src/lockfile/unclosed.ts
var NONE_READ = { base: /* @__PURE__ */ new Map(), head: /* @__PURE__ */ new Map() };
function newlyUnclosed(base, head, read = NONE_READ) {
  const open = head.unclosed?.(read.head) ?? [];
  if (open.length === 0) return [];
  const known = new Set(base?.format === head.format ? (base.unclosed?.(read.base) ?? []).map(keyOf) : []);
  return open.filter((unclosed) => !known.has(keyOf(unclosed))).map((unclosed) => ({ file: head.file, ...unclosed }));
}
var keyOf = ({ kind, outcome, name, range, askers, why }) => JSON.stringify([kind, outcome, name, range, askers, outcome === "installed" ? why : ""]);

// src/line/closed.ts
var MAX_TOLD = 5;
function refuseUnclosed(base, head, read) {
  const open = newlyUnclosed(base, head, read);
  const decisive = open.filter(({ outcome }) => outcome === "installed");
  if (decisive.length === 0) return open;
  const more = decisive.length > MAX_TOLD ? `; and ${decisive.length - MAX_TOLD} more` : "";
  const told = decisive.slice(0, MAX_TOLD).map(({ file, line, why }) => `${file}:${line}: ${why}`);
  throw new GateError("LOCKFILE_UNREADABLE", `${told.join("; ")}${more}`, {
    help: "let the package manager write the lockfile anew, and commit package.json with it; nothing of it was compared, so that nothing slips through"
  });
}
export {
  refuseUnclosed
};
