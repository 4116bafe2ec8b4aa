import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  GateError
} from "./chunk-33IVOZPE.js";
import "./chunk-7Y3QBSS7.js";

// src/lockfile/unclosed.ts
function newlyUnclosed(base, head) {
  if (head.unclosed === void 0 || head.unclosed.length === 0) return [];
  const known = new Set(base?.format === head.format ? (base.unclosed ?? []).map(keyOf) : []);
  return head.unclosed.filter((unclosed) => !known.has(keyOf(unclosed)));
}
var keyOf = ({ kind, name, range, askers, why }) => JSON.stringify([kind, name, range, askers, why]);

// src/line/closed.ts
var MAX_TOLD = 5;
function refuseUnclosed(base, head) {
  const open = newlyUnclosed(base, head);
  const [first] = open;
  if (first === void 0) return;
  const more = open.length > MAX_TOLD ? `; and ${open.length - MAX_TOLD} more` : "";
  const told = open.slice(0, MAX_TOLD).map(({ line, why }) => `${head.file}:${line}: ${why}`);
  throw new GateError("LOCKFILE_UNREADABLE", `${told.join("; ")}${more}`, {
    help: "let the package manager write the lockfile anew, and commit package.json with it; nothing of it was compared, so that nothing slips through"
  });
}
export {
  refuseUnclosed
};
