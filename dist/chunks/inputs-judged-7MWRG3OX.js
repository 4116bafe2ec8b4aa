import {
  c12_effectOf as effectOf,
  c12_filesChanged as filesChanged,
  c12_settingsChanged as settingsChanged,
  c12_unreadableInput as unreadableInput
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  MANIFEST,
  WORKSPACE,
  between,
  packagesIn,
  readAsked,
  withoutLocked
} from "./chunk-FKFQKS6E.js";
import "./chunk-JZDAIEJT.js";
import {
  changedSettings,
  hasSettings,
  readSettings
} from "./chunk-6EQC4EN7.js";
import "./chunk-YNQU7B3G.js";
import "./shared-E04875EB.js";
import "./chunk-P37AKHO3.js";
import "./chunk-QVWDTDQF.js";
import "./chunk-D6XPS5MG.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./chunk-FGAI5O7R.js";
import "./chunk-G5HJHWNJ.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c64_folderOfInput as folderOfInput,
  c64_installInputOf as installInputOf
} from "./shared-E04875EB.js";
import {
  c77_isNamed as isNamed
} from "./shared-E04875EB.js";
import {
  c70_folderOf as folderOf,
  c70_isOfTests as isOfTests,
  c70_readableName as readableName,
  c70_standsFor as standsFor
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c58_GateError as GateError,
  c58_UnsuitableFileError as UnsuitableFileError,
  c58_isAboutFile as isAboutFile
} from "./shared-E04875EB.js";
import "./chunk-VYA3Q5WH.js";
import "./shared-E04875EB.js";
import "./chunk-NYO4SOWK.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c35_isJsonObject as isJsonObject
} from "./shared-E04875EB.js";
import {
  c41_groupBy as groupBy
} from "./shared-E04875EB.js";
import {
  c9_spec as spec
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";

// src/ecosystems/npm/project/inputs-named.ts
var NAMEABLE = /\.(?:[cm]?js|patch|diff|tgz|zip|gz)$/i;
var MAX_FOLDERS = 20;
var FILES = [".npmrc", ".yarnrc", ".yarnrc.yml", "pnpm-workspace.yaml", "package.json"];
async function inputsNamed(head, changed, projects) {
  const unknown = changed.filter(({ path, after }) => (NAMEABLE.test(path) || after === "link") && installInputOf(path) === void 0);
  if (unknown.length === 0) return /* @__PURE__ */ new Map();
  const folders = [.../* @__PURE__ */ new Set(["", ...projects])].slice(0, MAX_FOLDERS);
  const named = (await Promise.all(folders.flatMap((folder) => FILES.map((name) => namedIn(head, folder, name))))).flat();
  return new Map(
    unknown.flatMap(({ path }) => {
      const found = named.find((one) => one.path === path || path.startsWith(`${one.path}/`));
      return found === void 0 ? [] : [[path, found.kind]];
    })
  );
}
async function namedIn(head, folder, name) {
  const settings = await settingsIn(head, folder + name);
  return settings.flatMap(({ key, value }) => {
    const kind = kindNamedBy(key);
    const paths = kind === void 0 ? [] : value.startsWith("{") ? patchesIn(value) : [value];
    return paths.flatMap((path) => {
      const at = normalised(folder + path);
      return kind === void 0 || at === void 0 ? [] : [{ path: at, kind }];
    });
  });
}
async function settingsIn(head, path) {
  const kind = installInputOf(path);
  try {
    if (kind === "manifest") {
      const reading = await readAsked(head, path);
      return reading.kind === "read" ? reading.asked.settings : [];
    }
    const text = await head.read(path);
    return kind === void 0 || text === void 0 ? [] : readSettings(kind, text) ?? [];
  } catch (error) {
    if (error instanceof UnsuitableFileError) return [];
    throw error;
  }
}
function kindNamedBy(key) {
  if (/^(?:pnpm\.)?(?:global-?)?pnpmfile$/i.test(key)) return "pnpmfile";
  if (/^(?:yarnPath|yarn-path)$/.test(key)) return "yarn-release";
  if (/^plugins(?:\.path)?$/.test(key)) return "yarn-plugin";
  if (/^(?:pnpm\.)?patchedDependencies(?:\.|$)/.test(key)) return "patch";
  if (key === "cacheFolder") return "yarn-cache";
  return key === "yarn-offline-mirror" ? "mirror" : void 0;
}
function patchesIn(json) {
  const value = JSON.parse(json);
  return isJsonObject(value) ? Object.values(value).filter((path) => typeof path === "string") : [];
}
function normalised(path) {
  const parts = [];
  for (const part of path.split(/[/\\]/)) {
    if (part === "..") {
      if (parts.pop() === void 0) return void 0;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

// src/ecosystems/npm/beside/gone.ts
function lockfileGone(lockfile, manifest, coveredBy, ofTests) {
  const facts = [{ label: "project", found: manifest }, ...coveredBy === void 0 ? [] : [{ label: "lockfile above", found: coveredBy }]];
  const location = { file: manifest, line: 1 };
  if (coveredBy !== void 0) {
    return {
      message: `${lockfile} is deleted, but ${manifest} stays below ${coveredBy}`,
      reason: "The lockfile above decides what is installed here only if this folder is a workspace of that project.",
      help: `Check that ${manifest} is a workspace of the project above.`,
      facts,
      atMost: "notice",
      location
    };
  }
  return {
    message: `${lockfile} is deleted, but ${manifest} and its dependencies stay`,
    reason: "An install then fetches the versions that are newest at that time. No pull request shows them.",
    help: `Keep ${lockfile}, or delete the project too. If the project should have no lockfile, set \`install-input-changed\` to \`warning\` in the policy's \`rules\`.`,
    facts,
    ...ofTests && { atMost: "warning" },
    location
  };
}
function behindLink(path, what, lockfiles, leadsAway2) {
  return {
    message: `${path} is now ${what}, where lockfiles are not searched for`,
    reason: "An install in that folder uses a lockfile that this gate never reads, or one that can change without a change in this repository.",
    help: `Keep ${path} a folder of this repository. The target of a link is judged only at its own place. A submodule needs a gate in its own repository.`,
    facts: lockfiles.slice(0, 20).map((found) => ({ label: "lockfile before", found })),
    ...!leadsAway2 && { atMost: "warning" },
    location: { file: path, line: 1 }
  };
}

// src/ecosystems/npm/project/lockfiles-gone.ts
async function goneBehind(sides, facts) {
  const gone = facts.atBase.filter((file) => !facts.atHead.includes(file) && isNamed(file, facts.only, standsFor));
  const found = /* @__PURE__ */ new Map();
  for (const file of gone) {
    const violation = await whereItWent(file, sides, facts);
    if (violation !== void 0) found.set(violation.location.file, violation);
  }
  for (const { path, before, after } of facts.changed) {
    if (after !== "link" && (after !== "submodule" || before === after)) continue;
    const violation = found.has(path) ? void 0 : await leadsAway(path, sides, facts);
    if (violation !== void 0) found.set(path, violation);
  }
  return [...found.values()];
}
async function whereItWent(lockfile, { head }, { atHead, atBase }) {
  const folder = folderOf(lockfile);
  const links = await linkOnTheWay(folder, head);
  if (links !== void 0) {
    const [path, state] = links;
    return behindLink(
      path,
      wordsFor(state),
      atBase.filter((file) => file.startsWith(`${path}/`)),
      isBlind(path, state, atHead)
    );
  }
  if (atHead.some((file) => folderOf(file) === folder)) return void 0;
  const manifest = await dependenciesIn(head, folder + MANIFEST);
  if (!manifest) return void 0;
  const above = atHead.find((file) => folder.startsWith(folderOf(file)));
  return lockfileGone(lockfile, folder + MANIFEST, above, isOfTests(lockfile));
}
async function linkOnTheWay(folder, head) {
  const parts = folder.split("/").slice(0, -1);
  for (let length = 1; length <= parts.length; length++) {
    const path = parts.slice(0, length).join("/");
    const state = await head.at?.(path);
    if (state === void 0) return void 0;
    if (state.kind !== "folder") return [path, state];
  }
  return void 0;
}
async function leadsAway(path, { base, head }, { atBase, atHead }) {
  const state = await head.at?.(path);
  if (state === void 0 || state.kind === "folder" || state.kind === "file") return void 0;
  const was = await base.at?.(path);
  const before = was?.kind === "link" ? targetOf(path, was.target) : path;
  const lockfiles = before === void 0 ? [] : atBase.filter((file) => file.startsWith(`${before}/`));
  const blind = isBlind(path, state, atHead);
  if (!blind || lockfiles.length === 0 && !leadsIntoModules(path, state)) return void 0;
  return behindLink(path, wordsFor(state), lockfiles, lockfiles.length > 0);
}
var wordsFor = (state) => state.kind === "link" ? `a symbolic link to ${JSON.stringify(state.target.slice(0, 200))}` : state.kind === "submodule" ? "a submodule" : "a file";
var isBlind = (path, state, atHead) => {
  const target = state.kind === "link" ? targetOf(path, state.target) : void 0;
  return target === void 0 || leadsIntoModules(path, state) || !atHead.some((file) => file.startsWith(target === "" ? "" : `${target}/`));
};
function leadsIntoModules(path, state) {
  const target = state.kind === "link" ? targetOf(path, state.target) : void 0;
  return target?.toLowerCase().split("/").some((part) => part === "node_modules" || part === ".git") === true;
}
function targetOf(path, target) {
  return target.startsWith("/") || /^[a-z]:/i.test(target) ? void 0 : normalised(folderOf(path) + target);
}
var DEPENDENCIES = ["dependencies", "devDependencies", "optionalDependencies", "workspaces"];
async function dependenciesIn(head, path) {
  try {
    const text = await head.read(path);
    if (text === void 0) return false;
    const json = JSON.parse(text.replace(/^\ufeff/, ""));
    return isJsonObject(json) && DEPENDENCIES.some((key) => typeof json[key] === "object" && json[key] !== null && Object.keys(json[key]).length > 0);
  } catch (error) {
    if (error instanceof GateError && error.code !== "CONTENTS_UNAVAILABLE") throw error;
    return true;
  }
}

// src/ecosystems/npm/project/unbound.ts
var MAX_LOCKFILES = 100;
function createUnbound(head, lockfiles) {
  const read = /* @__PURE__ */ new Map();
  const unboundOf = (file) => {
    const known = read.get(file) ?? (read.size < MAX_LOCKFILES ? unboundIn(head, file) : Promise.resolve("unknown"));
    read.set(file, known);
    return known;
  };
  return async (path, effects) => {
    if (effects.every(({ redirects }) => redirects === void 0)) return () => [];
    const below = lockfiles.filter((file) => file.startsWith(folderOf(path)));
    const found = await Promise.all(below.map(async (file) => ({ file, packages: await unboundOf(file) })));
    return ({ redirects }) => redirects === void 0 ? [] : [...new Set(found.flatMap(({ file, packages }) => namesIn(file, packages, redirects.scope)))];
  };
}
function namesIn(file, packages, scope) {
  if (packages === "unknown") return [`the packages in ${file}`];
  return packages.filter(({ name }) => scope === void 0 || name.startsWith(`${scope}/`)).map(spec);
}
async function unboundIn(head, file) {
  try {
    const text = await head.read(file);
    if (text === void 0) return [];
    const { packages } = (await import("./formats-2FMWMSG7.js")).parseLockfile(text, file);
    return packages.filter(
      ({ source, integrity, checksum }) => source.kind === "registry" && integrity === void 0 && checksum === void 0
    );
  } catch (error) {
    if (error instanceof GateError && isAboutFile(error)) return "unknown";
    throw error;
  }
}

// src/ecosystems/npm/project/inputs-judged.ts
async function judgedInputs(sides, changed, only) {
  const [atBase, atHead] = await Promise.all([allLockfiles(sides.base), allLockfiles(sides.head)]);
  const projects = new Set([...atBase, ...atHead].map(folderOf));
  const named = await inputsNamed(sides.head, changed, projects);
  const inputs = changed.flatMap((path) => {
    const kind = installInputOf(path.path) ?? named.get(path.path);
    return kind === void 0 ? [] : [{ ...path, kind }];
  });
  const judged = inputs.filter(({ path }) => concerns(folderOfInput(path), projects, only));
  const unbound = createUnbound(sides.head, atHead);
  const packages = await changedPackages(judged, projects, { atBase, atHead }, sides);
  const settings = [];
  for (const input of judged) settings.push(...await settingsOf(input, packages.readings.get(input.path), sides, unbound));
  return {
    changes: packages.changes,
    archives: archivesIn(judged, atHead),
    inputs: [...settings, ...codeOf(judged), ...packages.unreadable, ...await goneBehind(sides, { changed, atBase, atHead, only })]
  };
}
function archivesIn(inputs, lockfiles) {
  return inputs.flatMap(({ path, kind, after }) => {
    if (kind !== "yarn-cache" || after === void 0) return [];
    const above = lockfiles.filter((file) => readableName(file) === "yarn.lock" && path.startsWith(folderOf(file)));
    return [{ ecosystem: "npm", path, lockfile: above.toSorted((a, b) => b.length - a.length)[0] }];
  });
}
var allLockfiles = (snapshot) => (snapshot.allLockfiles ?? snapshot.lockfiles)();
function concerns(folder, projects, only) {
  if (only.length === 0) return !isOfTests(folder) || projects.has(folder);
  const nearest = [...projects].filter((project) => folder.startsWith(project)).toSorted((a, b) => b.length - a.length)[0];
  return only.some((file) => folderOf(file).startsWith(folder) || folderOf(file) === nearest);
}
async function changedPackages(inputs, projects, { atBase, atHead }, { base, head }) {
  const files = inputs.filter(({ path, kind }) => holdsPackages(kind, path) && (folderOf(path) === "" || projects.has(folderOf(path))));
  const readings = /* @__PURE__ */ new Map();
  for (const { path } of files) readings.set(path, await Promise.all([readAsked(base, path), readAsked(head, path)]));
  const pairs = [...readings.values()];
  const after = await withoutLocked(packagesIn(pairs.map(([, now]) => now)), atHead, head);
  const before = await withoutLocked(packagesIn(pairs.map(([then]) => then)), atBase, base);
  return {
    changes: between(after.length === 0 ? before : [...before, ...await atRoot(base, readings)], after).filter(comesIn(after)),
    unreadable: [...readings].flatMap(
      ([path, [, now]]) => now.kind === "unreadable" ? [unreadableInput(path, now.why, now.mayHide)] : []
    ),
    readings
  };
}
async function atRoot(base, readings) {
  const unread = [MANIFEST, WORKSPACE].filter((file) => !readings.has(file));
  return packagesIn(await Promise.all(unread.map((file) => readAsked(base, file))));
}
var comesIn = (after) => (change) => change.kind !== "removed" || after.every(({ name }) => name !== change.before.name);
var holdsPackages = (kind, path) => kind === "pnpm-workspace" || kind === "manifest" && path.toLowerCase().endsWith(".json");
async function settingsOf(input, judged, sides, unbound) {
  const { path, kind } = input;
  const readings = kind === "manifest" ? judged ?? await Promise.all([readAsked(sides.base, path), readAsked(sides.head, path)]) : void 0;
  if (readings !== void 0) {
    const [before, after] = readings.map((reading) => reportedSettings(reading, judged === void 0));
    return settingsChanged(path, kind, changedSettings(before ?? [], after ?? []), () => []);
  }
  if (!hasSettings(kind)) return [];
  try {
    const [before, after] = await Promise.all([sides.base.read(path), sides.head.read(path)]);
    const now = readSettings(kind, after ?? "");
    if (now === void 0) return judged === void 0 ? [unreadableInput(path, "it is not plain YAML", false)] : [];
    const changed = changedSettings(readSettings(kind, before ?? "") ?? [], now);
    const effects = changed.flatMap(({ key }) => effectOf(kind, key) ?? []);
    return settingsChanged(path, kind, changed, await unbound(path, effects));
  } catch (error) {
    if (error instanceof UnsuitableFileError) return [unreadableInput(path, error.message, false)];
    throw error;
  }
}
function reportedSettings(reading, packages) {
  if (reading.kind === "unreadable") return [];
  const { managers, configDependencies, settings } = reading.asked;
  const asSetting = (key) => (one) => ({ key, value: `${one.name}@${one.version}`, line: one.location.line });
  const unjudged = packages ? [...managers.map(asSetting("packageManager")), ...configDependencies.map(asSetting("configDependencies"))] : [];
  return [...settings, ...unjudged];
}
function codeOf(inputs) {
  const groups = groupBy(inputs, ({ kind, path }) => `${kind} ${folderOfInput(path)}`);
  return [...groups.values()].flatMap(
    (files) => filesChanged(
      files[0].kind,
      files.map(({ path, before, after }) => ({ path, how: how(before, after) }))
    )
  );
}
var how = (before, after) => after === "link" ? "now a link" : before === void 0 ? "added" : after === void 0 ? "removed" : "changed";
export {
  judgedInputs
};
