import {
  c73_belongsTo as belongsTo,
  c73_belongsToNpm as belongsToNpm,
  c73_patternsFor as patternsFor
} from "./shared-E04875EB.js";
import {
  c31_mapInPool as mapInPool
} from "./shared-E04875EB.js";
import {
  c76_READABLE_NAMES as READABLE_NAMES,
  c76_REGISTRY_CONFIGS as REGISTRY_CONFIGS,
  c76_ecosystemOfLockfile as ecosystemOfLockfile
} from "./shared-E04875EB.js";
import {
  c89_pinFileKind as pinFileKind
} from "./shared-E04875EB.js";
import {
  c64_installInputOf as installInputOf
} from "./shared-E04875EB.js";
import {
  c70_NPM_NAMES as NPM_NAMES,
  c70_folderOf as folderOf,
  c70_isInstalled as isInstalled,
  c70_isLockfileName as isLockfileName,
  c70_readableName as readableName
} from "./shared-E04875EB.js";
import {
  c58_GateError as GateError,
  c58_UnsuitableFileError as UnsuitableFileError
} from "./shared-E04875EB.js";
import {
  c56_ecosystemIdOf as ecosystemIdOf
} from "./shared-E04875EB.js";

// src/ecosystems/reader.ts
var NOTHING_BESIDE = { changes: [], inputs: [], archives: [] };
var NOTHING_LOCKED = {
  commit: void 0,
  isNothing: true,
  read: () => Promise.resolve(void 0),
  lockfiles: () => Promise.resolve([])
};

// src/ecosystems/actions/readers.ts
var actionsReaders = {
  lockfiles: void 0,
  archives: void 0,
  questions: async () => (await import("./questions-7HXDHNDK.js")).askAction,
  unlocked: async (name, text) => (await import("./project-OS56346Z.js")).pinnedAt(name, text),
  beside: pins,
  scopes: () => Promise.resolve(/* @__PURE__ */ new Map())
};
async function pins({ base, head, changed: ask }) {
  const changed = await ask();
  if (changed?.some(({ path }) => pinFileKind(path) !== void 0))
    return { ...NOTHING_BESIDE, changes: await (await import("./project-OS56346Z.js")).pinnedChanges({ base, head }, changed) };
  if (changed !== void 0 || base.isNothing !== true) return void 0;
  const pinned = await (await import("./project-OS56346Z.js")).allPinned(head);
  return pinned.length === 0 ? void 0 : { ...NOTHING_BESIDE, changes: pinned };
}

// src/ecosystems/npm/project/configured-scopes.ts
async function configuredScopes(trusted, head) {
  const { scopesIn, settingsBeside } = await import("./scopes-ZKUWFTGT.js");
  const files = settingsBeside(await head.lockfiles());
  const texts = await Promise.all(files.map((file) => trusted.read(file)));
  return new Map(files.flatMap((file, index) => [...scopesIn(file, texts[index] ?? "")]));
}

// src/ecosystems/npm/project/install-inputs.ts
async function installInputs(sides, only) {
  const changed = await sides.changed();
  if (changed === void 0) {
    if ((await sides.base.lockfiles()).length > 0) return NOTHING_BESIDE;
    return { ...NOTHING_BESIDE, changes: await (await import("./packages-beside-IYNR4CUM.js")).packagesBeside(sides.head, only) };
  }
  if (!changed.some(mayDecide)) return NOTHING_BESIDE;
  return (await import("./inputs-judged-7MWRG3OX.js")).judgedInputs(sides, changed, only);
}
function mayDecide({ path, before, after }) {
  return installInputOf(path) !== void 0 || isLockfileName(path) || before === "link" || after === "link" || after === "submodule" && before !== after;
}

// src/ecosystems/npm/project/workspaces.ts
var MAX_READ = 2e3;
var looksFurther = ({ format }) => format === "yarn-classic" || format === "npm";
var globOf = ({ format }) => format === "npm" ? belongsToNpm : belongsTo;
function changedWorkspaces(root, folders, lockfile) {
  const patterns = root?.workspaces ?? [];
  return folders.filter((folder) => globOf(lockfile)(patterns, folder) !== "no");
}
function certainlyKnown(base, before, after) {
  if (base === void 0 || !looksFurther(base)) return before;
  const named = /* @__PURE__ */ new Set(["", ...base.projects ?? []]);
  const [were, are] = [before, after].map((manifests) => manifests.get("")?.workspaces ?? []);
  const isKnown = (folder) => named.has(folder) || globOf(base)(were ?? [], folder) === "yes" || JSON.stringify(patternsFor(were ?? [], folder)) === JSON.stringify(patternsFor(are ?? [], folder));
  return new Map([...before].map(([folder, manifest]) => [folder, isKnown(folder) ? manifest : nameOnly(manifest)]));
}
var nameOnly = (manifest) => ({ ...manifest, dependencies: [], resolutions: [] });
function unnamedWorkspaces(base, head, changed) {
  if (head === void 0 || !looksFurther(head)) return "none";
  if (base?.format !== head.format) return changed === void 0 && base === void 0 ? "none" : "certain";
  const isSomeRemoved = head.answers === void 0 ? someRemoved(base.projects, head.projects) : someRemoved(base.answers, head.answers);
  return isSomeRemoved || changed === void 0 || changed.some((one) => mayLeaveOpen(one, head)) ? "all" : "none";
}
function someRemoved(before = [], after = []) {
  const there = new Set(after);
  return [...before].some((one) => !there.has(one));
}
function mayLeaveOpen({ path, before, after }, lockfile) {
  if (before === void 0) return false;
  if (lockfile.format === "npm") {
    const isRoot = path === `${folderOf2(lockfile)}package.json`;
    return isRoot && JSON.stringify(before.workspaces) !== JSON.stringify(after?.workspaces);
  }
  const partsThatCount = ({ name, version, workspaces, resolutions }) => JSON.stringify([name, version, workspaces, resolutions.map((one) => [one.path, one.spec])]);
  return after === void 0 || partsThatCount(before) !== partsThatCount(after);
}
async function unchangedWorkspaces(unnamed, root, lockfile, snapshot) {
  const patterns = root?.workspaces ?? [];
  if (unnamed === "none" || patterns.length === 0) return [];
  const belongs = unnamed === "all" ? ["yes", "maybe"] : ["yes"];
  return (await foldersBelow(lockfile, snapshot)).filter((folder) => belongs.includes(globOf(lockfile)(patterns, folder)));
}
async function withSiblings(lockfile, manifests, snapshot, read) {
  const patterns = manifests.get("")?.workspaces ?? [];
  const missing = new Set(patterns.length === 0 ? [] : missingIn(lockfile, manifests));
  if (missing.size === 0) return manifests;
  const base = folderOf2(lockfile);
  const folders = await foldersBelow(lockfile, snapshot);
  const unread = folders.filter((folder) => !manifests.has(folder) && belongsTo(patterns, folder) === "yes");
  const found = new Map(manifests);
  for (const folder of likelyFirst(unread, missing).slice(0, MAX_READ)) {
    if (missing.size === 0) break;
    const manifest = await read(`${base}${folder}/package.json`);
    if (manifest === void 0) continue;
    found.set(folder, nameOnly(manifest));
    if (manifest.name !== void 0) missing.delete(manifest.name);
  }
  return found;
}
var missingIn = (lockfile, manifests) => (lockfile.unclosed?.(manifests) ?? []).flatMap(({ kind, name }) => kind === "missing" ? [name] : []);
var folderOf2 = ({ file }) => file.slice(0, file.lastIndexOf("/") + 1);
async function foldersBelow(lockfile, snapshot) {
  const base = folderOf2(lockfile);
  const paths = await snapshot.manifests?.() ?? [];
  return paths.flatMap((path) => path.startsWith(base) ? folderOfManifest(path.slice(base.length)) : []);
}
function folderOfManifest(path) {
  const folder = path.slice(0, Math.max(path.lastIndexOf("/"), 0));
  return path.endsWith("/package.json") && !isInstalled(path) ? [folder] : [];
}
function likelyFirst(folders, names) {
  const ends = new Set([...names].map((name) => name.slice(name.lastIndexOf("/") + 1)));
  const isLikely = (folder) => ends.has(folder.slice(folder.lastIndexOf("/") + 1));
  return [...folders.filter(isLikely), ...folders.filter((folder) => !isLikely(folder))];
}

// src/ecosystems/npm/project/manifests.ts
var MANIFEST = "package.json";
var AT_ONCE = 8;
async function changedManifests(paths, { base, head }) {
  const named = paths.filter((path) => path === MANIFEST || path.endsWith(`/${MANIFEST}`)).filter((path) => !isInstalled(path));
  if (named.length === 0) return [];
  const { asksTheSame } = await import("./manifest-compare-IQDOAJDD.js");
  const found = [];
  for (const path of named) {
    const [before, after] = await Promise.all([readFrom(base, path), readFrom(head, path)]);
    if (!asksTheSame(before, after)) found.push({ path, before, after });
  }
  return found;
}
var isAbove = (lockfile, { path }) => path.startsWith(folderOf(lockfile));
async function manifestsFor(base, head, changed) {
  const touched = newToTheLockfile(base.lockfile, head.lockfile, changed !== void 0 || base.lockfile !== void 0);
  const workspaces = unnamedWorkspaces(base.lockfile, head.lockfile, changed);
  const [before, after] = await Promise.all([
    manifestsOf(base, changed, "before", { touched, workspaces }),
    manifestsOf(head, changed, "after", { touched, workspaces })
  ]);
  return { base: certainlyKnown(base.lockfile, before, after), head: after };
}
function newToTheLockfile(base, head, isCompared) {
  if (!isCompared) return /* @__PURE__ */ new Set();
  const known = new Set(base?.format === head?.format ? base?.projects : []);
  const isNew = (project) => !known.has(project) || base?.repeated?.(project) !== head?.repeated?.(project);
  return new Set((head?.projects ?? []).filter(isNew));
}
async function manifestsOf({ lockfile, snapshot }, changed, side, { touched, workspaces }) {
  const found = /* @__PURE__ */ new Map();
  if (lockfile === void 0) return found;
  const folder = folderOf(lockfile.file);
  const projects = /* @__PURE__ */ new Set(["", ...lockfile.projects ?? []]);
  const readsAll = changed === void 0 && snapshot.commit === void 0;
  const known = new Map((changed ?? []).map((one) => [one.path, one[side]]));
  const read = async (project) => {
    const path = `${folder}${project === "" ? "" : `${project}/`}${MANIFEST}`;
    return known.has(path) ? known.get(path) : readFrom(snapshot, path);
  };
  const isRead = (project) => readsAll || workspaces === "all" || project === "" || touched.has(project) || known.has(`${folder}${project}/${MANIFEST}`);
  const wanted = [...projects].filter(isRead);
  await readInto(found, wanted, read);
  if (!looksFurther(lockfile)) return found;
  const root = found.get("");
  const below = foldersBelow2(folder, [...known.keys()]);
  const more = [...changedWorkspaces(root, below, lockfile), ...await unchangedWorkspaces(workspaces, root, lockfile, snapshot)];
  await readInto(
    found,
    more.filter((project) => !found.has(project)),
    read
  );
  return lockfile.format === "yarn-classic" ? withSiblings(lockfile, found, snapshot, (path) => readFrom(snapshot, path)) : found;
}
async function readInto(found, projects, read) {
  const manifests = await mapInPool(projects, AT_ONCE, async (project) => ({ project, manifest: await read(project) }));
  for (const { project, manifest } of manifests) if (manifest !== void 0) found.set(project, manifest);
}
var foldersBelow2 = (folder, paths) => paths.flatMap((path) => path.startsWith(folder) ? [path.slice(folder.length, -`/${MANIFEST}`.length)] : []);
function refuseUnreadable({ base, head }, { format }, changed) {
  for (const [project, { problem, file }] of head) {
    if (problem === void 0 || format === "bun" && problem.isRelaxed === true) continue;
    if (project === "" && problem.isNoFile === true) continue;
    const isAsBefore = base.get(project)?.problem?.why === problem.why;
    if (isAsBefore && !(problem.hidesAll && (changed ?? []).some(({ path }) => path === file))) continue;
    throw new GateError("LOCKFILE_UNREADABLE", `${file}:${problem.location.line}: ${problem.why}`, {
      help: "correct it. Without it, what an install fetches is not known, so nothing was compared"
    });
  }
}
async function readFrom(snapshot, path) {
  try {
    const text = await snapshot.read(path);
    return text === void 0 ? void 0 : (await import("./manifest-KKBCZREG.js")).readManifest(text, path);
  } catch (error) {
    if (!(error instanceof UnsuitableFileError)) throw error;
    return (await import("./manifest-KKBCZREG.js")).unreadManifest(path, error.message);
  }
}

// src/ecosystems/npm/readers.ts
var lockfiles = {
  parse: async (text, file) => (await formatsFor(file)).parseLockfile(text, file),
  manifests: { changed: changedManifests, isAbove, read: manifestsFor, refuse: refuseUnreadable }
};
var formatsFor = async (file) => NPM_NAMES.some((name) => name === readableName(file)) ? import("./npm-alone-G5TYTP75.js") : import("./formats-2FMWMSG7.js");
var npmReaders = {
  lockfiles,
  archives: async () => (await import("./tarball-AZ2ARNVF.js")).npmArchives,
  beside: installInputs,
  scopes: configuredScopes
};

// src/ecosystems/readers.ts
var READERS = { npm: npmReaders, actions: actionsReaders };
var archiveReader = async (name) => READERS[ecosystemIdOf(name)].archives?.();
var questionsOf = (name) => READERS[ecosystemIdOf(name)].questions;
function lockfileReader(file) {
  const id = ecosystemOfLockfile(file);
  return id === void 0 ? void 0 : READERS[id].lockfiles;
}
function parseLockfile(text, file) {
  const reader = lockfileReader(file);
  if (reader !== void 0) return reader.parse(text, file);
  throw new GateError("LOCKFILE_UNSUPPORTED", `${file} is not a lockfile that can be read`, {
    help: `lockfiles are recognised by their names: ${READABLE_NAMES.join(", ")}`
  });
}
async function configuredScopes2(trusted, head) {
  const all = await Promise.all(Object.values(READERS).map(({ scopes }) => scopes(trusted, head)));
  return new Map(all.flatMap((scopes) => [...scopes]));
}
async function registryConfigs(trusted) {
  const texts = await Promise.all(REGISTRY_CONFIGS.map(async (file) => ({ file, text: await trusted.read(file) })));
  return new Map(texts.flatMap(({ file, text }) => text === void 0 ? [] : [[file, text]]));
}

export {
  NOTHING_BESIDE,
  NOTHING_LOCKED,
  READERS,
  archiveReader,
  questionsOf,
  lockfileReader,
  parseLockfile,
  configuredScopes2 as configuredScopes,
  registryConfigs
};
