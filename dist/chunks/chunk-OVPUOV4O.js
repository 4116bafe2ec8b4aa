import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  installInputOf
} from "./chunk-YNEPCKBE.js";
import {
  pinFileKind
} from "./chunk-RWDXE5OK.js";
import {
  isAmong,
  isLockfileName,
  readableName
} from "./chunk-L5YLDCDM.js";
import {
  GateError,
  UnsuitableFileError
} from "./chunk-33IVOZPE.js";

// src/lockfile/workspaces.ts
var OTHER_SIGNS = /[?[\]{}()!+@|\\]/;
var MAX_PARTS = 50;
function belongsTo(patterns, folder2) {
  const found = patterns.map((pattern) => matches(pattern, folder2));
  return found.includes("yes") ? "yes" : found.includes("maybe") ? "maybe" : "no";
}
function matches(pattern, folder2) {
  const wanted = partsOf(pattern);
  const found = partsOf(folder2);
  if (wanted.length > MAX_PARTS || found.length > MAX_PARTS) return "maybe";
  const odd = wanted.findIndex((part) => OTHER_SIGNS.test(part.startsWith("@") ? part.slice(1) : part));
  if (odd < 0) return partsMatch(wanted, found) ? "yes" : "no";
  const plain = wanted.slice(0, odd);
  return found.length >= plain.length && partsMatch(plain, found.slice(0, plain.length)) ? "maybe" : "no";
}
var partsOf = (path) => path.split("/").filter((part) => part !== "" && part !== ".");
function partsMatch(wanted, found) {
  let open = beyondStars(wanted, /* @__PURE__ */ new Set([0]));
  for (const part of found) {
    const next = /* @__PURE__ */ new Set();
    for (const at of open) {
      const own = wanted[at];
      if (own === "**") next.add(at);
      else if (own !== void 0 && partMatches(own, part)) next.add(at + 1);
    }
    open = beyondStars(wanted, next);
  }
  return open.has(wanted.length);
}
function beyondStars(wanted, open) {
  const all = new Set(open);
  for (const at of all) if (wanted[at] === "**") all.add(at + 1);
  return all;
}
function partMatches(pattern, part) {
  const [head = "", ...rest] = pattern.split("*");
  const tail = rest.pop();
  if (tail === void 0) return pattern === part;
  if (part.startsWith(".") && head === "") return false;
  if (part.length < head.length + tail.length || !part.startsWith(head) || !part.endsWith(tail)) return false;
  let from = head.length;
  for (const literal of rest) {
    const at = part.indexOf(literal, from);
    if (at < 0 || at + literal.length > part.length - tail.length) return false;
    from = at + literal.length;
  }
  return true;
}

// src/line/workspaces.ts
var MAX_READ = 2e3;
function changedWorkspaces(root, folders) {
  const patterns = root?.workspaces ?? [];
  return folders.filter((folder2) => belongsTo(patterns, folder2) !== "no");
}
async function withSiblings(lockfile, manifests, snapshot, read) {
  const patterns = manifests.get("")?.workspaces ?? [];
  const missing = new Set(patterns.length === 0 ? [] : missingIn(lockfile, manifests));
  if (missing.size === 0 || snapshot.manifests === void 0) return manifests;
  const base = lockfile.file.slice(0, lockfile.file.lastIndexOf("/") + 1);
  const folders = (await snapshot.manifests()).flatMap((path) => path.startsWith(base) ? folderOfManifest(path.slice(base.length)) : []);
  const unread = folders.filter((folder2) => !manifests.has(folder2) && belongsTo(patterns, folder2) === "yes");
  const found = new Map(manifests);
  for (const folder2 of likelyFirst(unread, missing).slice(0, MAX_READ)) {
    if (missing.size === 0) break;
    const manifest = await read(`${base}${folder2}/package.json`);
    if (manifest === void 0) continue;
    found.set(folder2, { ...manifest, dependencies: [], resolutions: [] });
    if (manifest.name !== void 0) missing.delete(manifest.name);
  }
  return found;
}
var missingIn = (lockfile, manifests) => (lockfile.unclosed?.(manifests) ?? []).flatMap(({ kind, name: name2 }) => kind === "missing" ? [name2] : []);
function folderOfManifest(path) {
  const folder2 = path.slice(0, Math.max(path.lastIndexOf("/"), 0));
  return path.endsWith("/package.json") && !path.includes("node_modules/") ? [folder2] : [];
}
function likelyFirst(folders, names) {
  const ends = new Set([...names].map((name2) => name2.slice(name2.lastIndexOf("/") + 1)));
  const isLikely = (folder2) => ends.has(folder2.slice(folder2.lastIndexOf("/") + 1));
  return [...folders.filter(isLikely), ...folders.filter((folder2) => !isLikely(folder2))];
}

// src/line/manifests.ts
var MANIFEST = "package.json";
var MAX_PROJECTS = 2e3;
async function changedManifests(paths, { base, head }) {
  const named = paths.filter((path) => path === MANIFEST || path.endsWith(`/${MANIFEST}`)).filter((path) => !path.includes("node_modules/"));
  if (named.length === 0) return [];
  const { asksTheSame } = await import("./manifest-compare-5TSO5KJR.js");
  const found = [];
  for (const path of named) {
    const [before, after] = await Promise.all([readFrom(base, path), readFrom(head, path)]);
    if (!asksTheSame(before, after)) found.push({ path, before, after });
  }
  return found;
}
var isAbove = (lockfile, { path }) => path.startsWith(folderOf(lockfile));
async function manifestsFor(base, head, changed) {
  const [before, after] = await Promise.all([manifestsOf(base, changed, "before"), manifestsOf(head, changed, "after")]);
  return { base: before, head: after };
}
async function manifestsOf({ lockfile, snapshot }, changed, side) {
  const found = /* @__PURE__ */ new Map();
  if (lockfile === void 0) return found;
  const folder2 = folderOf(lockfile.file);
  const projects = /* @__PURE__ */ new Set(["", ...lockfile.projects ?? []]);
  const read = changed !== void 0 || snapshot.commit !== void 0 ? [""] : [...projects].slice(0, MAX_PROJECTS);
  const known = new Map((changed ?? []).map((one) => [one.path, one[side]]));
  for (const project of projects) {
    const path = `${folder2}${project === "" ? "" : `${project}/`}${MANIFEST}`;
    const manifest = known.has(path) ? known.get(path) : read.includes(project) ? await readFrom(snapshot, path) : void 0;
    if (manifest !== void 0) found.set(project, manifest);
    if (project === "" && lockfile.format === "yarn-classic")
      for (const workspace of changedWorkspaces(manifest, foldersBelow(folder2, [...known.keys()]))) projects.add(workspace);
  }
  return lockfile.format === "yarn-classic" ? withSiblings(lockfile, found, snapshot, (path) => readFrom(snapshot, path)) : found;
}
var foldersBelow = (folder2, paths) => paths.flatMap((path) => path.startsWith(folder2) ? [path.slice(folder2.length, -`/${MANIFEST}`.length)] : []);
function refuseUnreadable({ base, head }, { format }, changed) {
  for (const [project, { problem, file }] of head) {
    if (problem === void 0 || format === "bun" && problem.isRelaxed === true) continue;
    if (project === "" && problem.isNoFile === true) continue;
    const isAsBefore = base.get(project)?.problem?.why === problem.why;
    if (isAsBefore && !(problem.hidesAll && (changed ?? []).some(({ path }) => path === file))) continue;
    throw new GateError("LOCKFILE_UNREADABLE", `${file}:${problem.location.line}: ${problem.why}`, {
      help: "correct it; what an install takes from it cannot be told, and nothing was compared"
    });
  }
}
var folderOf = (file) => file.slice(0, file.lastIndexOf("/") + 1);
async function readFrom(snapshot, path) {
  try {
    const text = await snapshot.read(path);
    return text === void 0 ? void 0 : (await import("./manifest-YCFPGJ7Y.js")).readManifest(text, path);
  } catch (error) {
    if (!(error instanceof UnsuitableFileError)) throw error;
    return (await import("./manifest-YCFPGJ7Y.js")).unreadManifest(path, error.message);
  }
}

// src/line/lockfile-changes.ts
async function lockfileChanges(base, head, only = [], changed) {
  const [atBase, atHead] = await Promise.all([base.lockfiles(), head.lockfiles()]);
  const differing = pairUp(narrowed(atBase, only), narrowed(atHead, only));
  const missing = await missingNames(base, head, only);
  if (missing.length > 0 || differing.length === 0 && only.length === 0 && isMissing(base, head)) throw noLockfile(missing);
  const paths = changed?.map(({ path }) => path);
  const sides = { base, head, manifests: paths === void 0 ? void 0 : await changedManifests(paths, { base, head }) };
  const pairs = [...differing, ...await unchangedAbove(differing, sides, only)];
  const compared = [];
  for (const pair of pairs) compared.push(await compare(pair, sides));
  return {
    unmet: compared.flatMap(({ unmet }) => unmet),
    taken: compared.flatMap(({ taken }) => taken),
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
  return others.filter((file) => manifests.some((manifest) => isAbove(file, manifest))).map((file) => ({ base: file, head: file }));
}
async function compareWithOthers(changes, pairs, base, only) {
  if (!changes.some(({ kind }) => kind === "added")) return changes;
  const files = narrowed(await (base.allLockfiles ?? base.lockfiles)(), only);
  if (pairs.length === 1 && files.every((file) => file === pairs[0]?.base)) return changes;
  const { knownElsewhere } = await import("./lockfile-elsewhere-MDOPW33P.js");
  return knownElsewhere(changes, base, files);
}
var UNCHANGED = { changes: [], locked: void 0, unmet: [], taken: [] };
async function compare(pair, { base, head, manifests }) {
  const touched = manifests?.filter((manifest) => pair.head !== void 0 && isAbove(pair.head, manifest));
  const isAlone = touched === void 0 ? head.commit !== void 0 : touched.length === 0;
  if (isAlone && await isSameFile(pair, base, head)) return UNCHANGED;
  const [before, after] = await Promise.all([readFrom2(base, leftBehind(pair) ? void 0 : pair.base), readFrom2(head, pair.head)]);
  const isSame = before !== void 0 && before === after && pair.base === pair.head;
  if (isSame && isAlone) return UNCHANGED;
  const [{ parseLockfile }, { diffLockfiles }, { refuseUnclosed }, { namesTaken }] = await Promise.all([
    import("./formats-LAX7LRMF.js"),
    import("./diff-FLL56DVU.js"),
    import("./closed-PX6H74IR.js"),
    import("./aliases-ZVM7MCUS.js")
  ]);
  const parsed = (text, file) => text === void 0 || file === void 0 ? void 0 : parseLockfile(text, file);
  const [then, now] = [parsed(before, pair.base), parsed(after, pair.head)];
  const read = await manifestsFor({ lockfile: then, snapshot: base }, { lockfile: now, snapshot: head }, touched);
  if (now !== void 0) refuseUnreadable(read, now, touched);
  const unmet = now === void 0 ? [] : refuseUnclosed(then, now, read);
  if (isSame) return { ...UNCHANGED, unmet };
  const changes = diffLockfiles(then, now);
  return { changes, locked: now?.packages ?? [], unmet, taken: namesTaken(then, changes) };
}
var leftBehind = ({ base, head }) => base !== void 0 && base !== head && readableName(base) === void 0;
async function isSameFile(pair, base, head) {
  if (pair.base === void 0 || pair.base !== pair.head) return false;
  const [before, after] = await Promise.all([base.contentId?.(pair.base), head.contentId?.(pair.base)]);
  return before !== void 0 && before === after;
}
async function readFrom2(snapshot, file) {
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
    help: "Commit a lockfile (package-lock.json, npm-shrinkwrap.json, pnpm-lock.yaml, yarn.lock or bun.lock), or correct the name (`--lockfile`, or the input `lockfiles`)."
  });
}

// src/line/install-inputs.ts
var NONE = { changes: [], inputs: [], archives: [] };
async function installInputs(sides, only) {
  const changed = await sides.changed();
  if (changed === void 0) {
    if ((await sides.base.lockfiles()).length > 0) return NONE;
    return { changes: await (await import("./packages-beside-NFA3R3RO.js")).packagesBeside(sides.head, only), inputs: [], archives: [] };
  }
  if (!changed.some(mayDecide)) return NONE;
  return (await import("./inputs-judged-TQAPFDCU.js")).judgedInputs(sides, changed, only);
}
function mayDecide({ path, before, after }) {
  return installInputOf(path) !== void 0 || isLockfileName(path) || before === "link" || after === "link" || after === "submodule" && before !== after;
}

// src/line/changes.ts
async function allChanges(sides, only = []) {
  const pins = await pinChanges(sides);
  const locked = await lockfileChanges(sides.base, sides.head, only, await sides.changed()).catch(
    (error) => withoutLockfile(error, pins, only)
  );
  const { changes, inputs, archives } = await installInputs(sides, only);
  return {
    ...locked,
    changes: [...locked.changes, ...changes, ...pins ?? []],
    inputs,
    archives,
    locked: locked.locked === void 0 ? void 0 : [...locked.locked, ...changes.flatMap((one) => "after" in one ? one.after : [])]
  };
}
async function pinChanges(sides) {
  const changed = await sides.changed();
  if (changed === void 0) {
    const pinned = sides.base === NOTHING_LOCKED ? await (await import("./pin-changes-WGQITTVM.js")).allPinned(sides.head) : [];
    return pinned.length === 0 ? void 0 : pinned;
  }
  if (!changed.some(({ path }) => pinFileKind(path) !== void 0)) return void 0;
  return (await import("./pin-changes-WGQITTVM.js")).pinnedChanges(sides, changed);
}
function withoutLockfile(error, pins, only) {
  if (!(error instanceof GateError) || error.code !== "LOCKFILE_MISSING" || pins === void 0 || only.length > 0) throw error;
  return { lockfiles: [], changes: [] };
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
