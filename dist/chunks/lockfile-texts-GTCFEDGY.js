import {
  newlyUnclosed,
  readManifests
} from "./chunk-UXFKDE2V.js";
import {
  parseLockfile
} from "./chunk-ZSKALCJE.js";
import "./shared-E04875EB.js";
import {
  c55_PATCH_REASON as PATCH_REASON,
  c55_newlyPatched as newlyPatched
} from "./shared-E04875EB.js";
import {
  diffLockfiles
} from "./chunk-JZDAIEJT.js";
import "./chunk-QVWDTDQF.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c58_GateError as GateError
} from "./shared-E04875EB.js";
import "./chunk-VYA3Q5WH.js";
import "./shared-E04875EB.js";
import "./chunk-NYO4SOWK.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c41_groupBy as groupBy
} from "./shared-E04875EB.js";
import {
  c9_spec as spec
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";

// src/line/aliases.ts
function namesTaken(base, head) {
  const aliases = (head?.packages ?? []).flatMap((after) => foreignNames(after).map((name) => ({ name, after })));
  if (base === void 0 || aliases.length === 0) return [];
  const named = base.packages.flatMap((entry) => [...namesOf(entry)].map((name) => ({ name, entry })));
  const there = groupBy(named, ({ name }) => name);
  return aliases.flatMap(({ name, after }) => {
    const under = there.get(name);
    return under === void 0 || under.some(({ entry }) => entry.name === after.name) ? [] : [{ name, before: under[0].entry, after }];
  });
}
var foreignNames = ({ alias, aliases = [] }) => alias === void 0 ? aliases : [alias, ...aliases];
var namesOf = ({ name, alias, aliases = [] }) => /* @__PURE__ */ new Set([alias ?? name, ...aliases]);

// src/line/closed.ts
var MAX_TOLD = 5;
function refuseUnclosed(base, head, read, isCompared) {
  const open = newlyUnclosed(base, head, read);
  const decisive = open.filter(({ outcome }) => outcome === "installed");
  if (decisive.length === 0) return isCompared || base !== void 0 ? open : open.map(toldAlone);
  const more = decisive.length > MAX_TOLD ? `; and ${decisive.length - MAX_TOLD} more` : "";
  const listed = decisive.slice(0, MAX_TOLD).map(({ file, line, why }) => `${file}:${line}: ${why}`);
  throw new GateError("LOCKFILE_UNREADABLE", `${listed.join("; ")}${more}`, {
    help: "let the package manager write the lockfile again, and commit package.json with it. Nothing in this lockfile was compared, so the run fails"
  });
}
var toldAlone = (unclosed) => unclosed.outcome === "anew" ? { ...unclosed, outcome: "refused" } : unclosed;

// src/line/patches.ts
var MAX_FACTS = 20;
function patchesTold(base, head, changed) {
  const found = newlyPatched(base, head, changed);
  const [first] = found;
  if (first === void 0) return [];
  const more = found.length === 1 ? "" : ` and ${found.length - 1} more`;
  return [
    {
      message: `${spec(first.package)}${more} ${found.length === 1 ? "is" : "are"} patched differently than before`,
      reason: PATCH_REASON,
      help: "Review the patch as carefully as code that runs in your build. If it was not intended, do not merge.",
      facts: found.slice(0, MAX_FACTS).map(({ package: pkg, files, id }) => ({
        label: spec(pkg),
        found: files?.map(({ path }) => path).join(", ") ?? id.slice(0, 300)
      })),
      atMost: "warning",
      location: first.package.location
    }
  ];
}

// src/line/lockfile-texts.ts
async function compareTexts(before, after, isSame, { touched, paths }) {
  const then = await parsed(before);
  const now = isSame ? then : await parsed(after);
  const read = await readManifests({ lockfile: then, snapshot: before.snapshot }, { lockfile: now, snapshot: after.snapshot }, touched);
  const unmet = now === void 0 ? [] : refuseUnclosed(then, now, read, touched !== void 0);
  const patches = now === void 0 ? [] : patchesTold(then, now, paths);
  if (isSame) return { changes: [], locked: void 0, unmet, taken: [], patches };
  const changes = diffLockfiles(then, now);
  return { changes, locked: now?.packages ?? [], unmet, taken: namesTaken(then, now), patches };
}
var parsed = async ({ file, text }) => text === void 0 || file === void 0 ? void 0 : parseLockfile(text, file);
export {
  compareTexts
};
