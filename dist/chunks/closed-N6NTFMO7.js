import {
  c28_newlyUnclosed as newlyUnclosed
} from "./shared-5DF5E1EE.js";
import {
  c82_GateError as GateError
} from "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";

// src/line/closed.ts
var MAX_TOLD = 5;
function refuseUnclosed(base, head, read, isCompared) {
  const open = newlyUnclosed(base, head, read);
  const decisive = open.filter(({ outcome }) => outcome === "installed");
  if (decisive.length === 0) return isCompared || base !== void 0 ? open : open.map(toldAlone);
  const more = decisive.length > MAX_TOLD ? `; and ${decisive.length - MAX_TOLD} more` : "";
  const told = decisive.slice(0, MAX_TOLD).map(({ file, line, why }) => `${file}:${line}: ${why}`);
  throw new GateError("LOCKFILE_UNREADABLE", `${told.join("; ")}${more}`, {
    help: "let the package manager write the lockfile again, and commit package.json with it. Nothing in this lockfile was compared, so the run fails"
  });
}
var toldAlone = (unclosed) => unclosed.outcome === "anew" ? { ...unclosed, outcome: "refused" } : unclosed;
export {
  refuseUnclosed
};
