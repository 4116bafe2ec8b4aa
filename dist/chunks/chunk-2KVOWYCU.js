import {
  NOTHING_BESIDE,
  NOTHING_LOCKED,
  READERS,
  lockfileReader,
  parseLockfile
} from "./chunk-XVNO7YCX.js";
import {
  c28_NONE_READ as NONE_READ
} from "./shared-5DF5E1EE.js";
import {
  c72_READABLE_NAMES as READABLE_NAMES,
  c72_isAmong as isAmong,
  c72_readableName as readableName
} from "./shared-5DF5E1EE.js";
import {
  c82_GateError as GateError,
  c82_isAboutFile as isAboutFile
} from "./shared-5DF5E1EE.js";

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

// src/line/manifests-beside.ts
var manifestReader = (lockfile) => lockfileReader(lockfile)?.manifests;
async function changedManifests(paths, sides) {
  const found2 = [];
  for (const { lockfiles } of Object.values(READERS)) found2.push(...await lockfiles?.manifests?.changed(paths, sides) ?? []);
  return found2;
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
  const { knownElsewhere } = await import("./lockfile-elsewhere-LM6MFQ6U.js");
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
  const [{ diffLockfiles }, { refuseUnclosed }, { namesTaken }, { patchesTold }] = await Promise.all([
    import("./diff-7ET7AQ3O.js"),
    import("./closed-N6NTFMO7.js"),
    import("./aliases-PBKNLUFM.js"),
    import("./patches-AZVG7N3T.js")
  ]);
  const [then, now] = [await parsed(before, pair.base), await parsed(after, pair.head)];
  const read = await readManifests({ lockfile: then, snapshot: base }, { lockfile: now, snapshot: head }, touched);
  const unmet = now === void 0 ? [] : refuseUnclosed(then, now, read, touched !== void 0);
  const patches = now === void 0 ? [] : patchesTold(then, now, paths);
  if (isSame) return { ...UNCHANGED, unmet, patches };
  const changes = diffLockfiles(then, now);
  return { changes, locked: now?.packages ?? [], unmet, taken: namesTaken(then, now), patches };
}
var parsed = async (text, file) => text === void 0 || file === void 0 ? void 0 : parseLockfile(text, file);
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
var ALL = Object.values(READERS);
var WITH_LOCKFILES = ALL.filter(({ lockfiles }) => lockfiles !== void 0);
var WITHOUT = ALL.filter(({ lockfiles }) => lockfiles === void 0);
async function allChanges(sides, only = [], judgesPins = () => Promise.resolve(true)) {
  const pinned = await found(WITHOUT, (readers) => readableBeside(readers, sides, judgesPins));
  const locked = await lockfileChanges(sides.base, sides.head, only, await sides.changed()).catch(
    (error) => withoutLockfile(error, pinned, only, sides)
  );
  const beside = await found(WITH_LOCKFILES, (readers) => readers.beside(sides, only));
  const [changes, pins] = [beside, pinned].map((all) => all.flatMap((one) => one.changes));
  const incoming = afters([...changes ?? [], ...isAudit(sides) ? pins ?? [] : []]);
  return {
    ...locked,
    changes: [...locked.changes, ...changes ?? [], ...pins ?? []],
    inputs: [...locked.inputs ?? [], ...beside.flatMap(({ inputs }) => inputs)],
    archives: beside.flatMap(({ archives }) => archives),
    locked: locked.locked === void 0 ? void 0 : [...locked.locked, ...incoming]
  };
}
var isAudit = ({ base }) => base.isNothing === true;
var afters = (changes) => changes.flatMap((one) => "after" in one ? one.after : []);
async function found(all, ask) {
  const besides = [];
  for (const readers of all) {
    const beside = await ask(readers);
    if (beside !== void 0) besides.push(beside);
  }
  return besides;
}
async function readableBeside({ beside }, sides, isJudged) {
  try {
    return await beside(sides, []);
  } catch (error) {
    if (!(error instanceof GateError) || !isAboutFile(error) || await isJudged()) throw error;
    return NOTHING_BESIDE;
  }
}
function withoutLockfile(error, pinned, only, sides) {
  if (!(error instanceof GateError) || error.code !== "LOCKFILE_MISSING" || pinned.length === 0 || only.length > 0) throw error;
  return { lockfiles: [], changes: [], locked: isAudit(sides) ? [] : void 0 };
}
function allLocked(head, only = [], judgesPins) {
  return allChanges({ base: NOTHING_LOCKED, head, changed: () => Promise.resolve(void 0) }, only, judgesPins);
}

export {
  lockfileChanges,
  allChanges,
  allLocked
};
