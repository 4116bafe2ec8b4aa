import {
  changedManifests,
  goingBy
} from "./chunk-UXFKDE2V.js";
import {
  NOTHING_BESIDE,
  NOTHING_LOCKED,
  READERS
} from "./chunk-ZSKALCJE.js";
import {
  c76_READABLE_NAMES as READABLE_NAMES,
  c76_isAmong as isAmong,
  c76_readableName as readableName
} from "./shared-E04875EB.js";
import {
  c58_GateError as GateError,
  c58_isAboutFile as isAboutFile
} from "./shared-E04875EB.js";
import {
  c56_ECOSYSTEM_IDS as ECOSYSTEM_IDS
} from "./shared-E04875EB.js";

// src/line/lockfile-pairs.ts
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

// src/line/lockfile-changes.ts
async function lockfileChanges(base, head, only = [], changed) {
  const [atBase, atHead] = await Promise.all([base.lockfiles(), head.lockfiles()]);
  const differing = pairUp(narrowed(atBase, only), narrowed(atHead, only));
  const missing = await missingNames(base, head, only);
  if (missing.length > 0 || differing.length === 0 && only.length === 0 && isMissing(base, head)) throw noLockfile(missing);
  const paths = changed?.map(({ path }) => path);
  const manifests = paths === void 0 ? void 0 : await changedManifests(paths, { base, head });
  const sides = { base, head, manifests, paths: paths === void 0 ? void 0 : new Set(paths) };
  const pairs = [...differing, ...await unchangedAbove(differing, sides, only)];
  const compared = [];
  for (const pair of pairs) compared.push(await compare(pair, sides));
  return {
    unmet: compared.flatMap(({ unmet }) => unmet),
    taken: compared.flatMap(({ taken }) => taken),
    inputs: compared.flatMap(({ patches }) => patches),
    lockfiles: pairs.map((p) => p.head ?? p.base ?? "").sort(),
    changes: await compareWithOthers(compared.flatMap(({ changes }) => changes).filter(comesFromOutside), pairs, base, only),
    locked: compared.some(({ locked }) => locked === void 0) ? void 0 : compared.flatMap(({ locked }) => locked ?? [])
  };
}
var isMissing = (base, head) => base.allLockfiles === void 0 || head.allLockfiles === void 0;
async function missingNames(base, head, only) {
  const without = (names, there = []) => names.filter((name2) => !there.some((file) => isAmong(file, [name2])));
  let missing = without(only, [...await head.lockfiles(), ...await base.lockfiles()]);
  if (missing.length > 0) missing = without(missing, await head.allLockfiles?.());
  if (missing.length > 0) missing = without(missing, await base.allLockfiles?.());
  return missing;
}
async function unchangedAbove(pairs, { head, manifests = [] }, only) {
  if (manifests.length === 0 || head.allLockfiles === void 0) return [];
  const known = new Set(pairs.map((pair) => pair.head));
  const others = narrowed(await head.allLockfiles(), only).filter((file) => !known.has(file) && readableName(file) !== void 0);
  return others.filter((file) => goingBy(file, manifests).length > 0).map((file) => ({ base: file, head: file }));
}
async function compareWithOthers(changes, pairs, base, only) {
  if (!changes.some(({ kind }) => kind === "added")) return changes;
  const files = narrowed(await (base.allLockfiles ?? base.lockfiles)(), only);
  if (pairs.length === 1 && files.every((file) => file === pairs[0]?.base)) return changes;
  const { knownElsewhere } = await import("./lockfile-elsewhere-NM5JCE4O.js");
  return knownElsewhere(changes, base, files);
}
var UNCHANGED = { changes: [], locked: void 0, unmet: [], taken: [], patches: [] };
async function compare(pair, { base, head, manifests, paths }) {
  const touched = manifests === void 0 ? void 0 : goingBy(pair.head, manifests);
  const isAlone = touched === void 0 ? head.commit !== void 0 : touched.length === 0;
  if (isAlone && await isSameFile(pair, base, head)) return UNCHANGED;
  const [before, after] = await Promise.all([readFrom(base, leftBehind(pair) ? void 0 : pair.base), readFrom(head, pair.head)]);
  const isSame = before !== void 0 && before === after && pair.base === pair.head;
  if (isSame && isAlone) return UNCHANGED;
  const { compareTexts } = await import("./lockfile-texts-GTCFEDGY.js");
  return compareTexts({ file: pair.base, text: before, snapshot: base }, { file: pair.head, text: after, snapshot: head }, isSame, {
    touched,
    paths
  });
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
  throw new GateError("CONTENTS_UNAVAILABLE", `${file} is in the list of files, but cannot be found under this name`, {
    help: "Re-run the check. If it fails again, rename the file or its folder."
  });
}
function narrowed(files, only) {
  return files.filter((file) => isAmong(file, only));
}
function comesFromOutside(change) {
  const after = change.kind === "removed" ? change.before : change.after;
  if (after.source.kind !== "workspace") return true;
  return change.kind === "updated" ? change.before.some((p) => p.source.kind !== "workspace") : change.kind === "re-resolved" && change.before.source.kind !== "workspace";
}
var NAMES = READABLE_NAMES.join(", ").replace(/, ([^,]+)$/, " or $1");
function noLockfile(only) {
  const where = only.length > 0 ? ` among ${only.join(", ")}` : "";
  return new GateError("LOCKFILE_MISSING", `there is no lockfile${where}`, {
    help: `Commit a lockfile (${NAMES}), or correct the name (\`--lockfile\`, or the input \`lockfiles\`).`
  });
}

// src/line/changes.ts
var WITH_LOCKFILES = ECOSYSTEM_IDS.filter((id) => READERS[id].lockfiles !== void 0);
var WITHOUT = ECOSYSTEM_IDS.filter((id) => READERS[id].lockfiles === void 0);
var EVERY_ONE = () => Promise.resolve(true);
async function allChanges(sides, only = [], isJudged = EVERY_ONE) {
  const alone = await found(WITHOUT, (id) => readableBeside(id, sides, isJudged));
  const locked = await lockfileChanges(sides.base, sides.head, only, await sides.changed()).catch(
    (error) => withoutLockfile(error, alone, only, sides)
  );
  const beside = await found(WITH_LOCKFILES, (id) => READERS[id].beside(sides, only));
  const [changes, others] = [changesOf(beside), changesOf(alone)];
  const incoming = afters([...changes, ...isAudit(sides) ? others : []]);
  return {
    ...locked,
    changes: [...locked.changes, ...changes, ...others],
    inputs: [...locked.inputs ?? [], ...[...beside, ...alone].flatMap(({ inputs }) => inputs)],
    archives: [...beside, ...alone].flatMap(({ archives }) => archives),
    locked: locked.locked === void 0 ? void 0 : [...locked.locked, ...incoming]
  };
}
var isAudit = ({ base }) => base.isNothing === true;
var changesOf = (found2) => found2.flatMap(({ changes }) => changes);
var afters = (changes) => changes.flatMap((one) => "after" in one ? one.after : []);
async function found(all, ask) {
  const besides = [];
  for (const id of all) {
    const beside = await ask(id);
    if (beside !== void 0) besides.push(beside);
  }
  return besides;
}
async function readableBeside(id, sides, isJudged) {
  try {
    return await READERS[id].beside(sides, []);
  } catch (error) {
    if (!(error instanceof GateError) || !isAboutFile(error) || await isJudged(id)) throw error;
    return NOTHING_BESIDE;
  }
}
function withoutLockfile(error, alone, only, sides) {
  if (!(error instanceof GateError) || error.code !== "LOCKFILE_MISSING" || alone.length === 0 || only.length > 0) throw error;
  return { lockfiles: [], changes: [], locked: isAudit(sides) ? [] : void 0 };
}
function allLocked(head, only = [], isJudged) {
  return allChanges({ base: NOTHING_LOCKED, head, changed: () => Promise.resolve(void 0) }, only, isJudged);
}

export {
  lockfileChanges,
  allChanges,
  allLocked
};
