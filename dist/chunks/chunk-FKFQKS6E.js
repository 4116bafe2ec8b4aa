import {
  diffLockfiles
} from "./chunk-JZDAIEJT.js";
import {
  YAML_LIMITS
} from "./chunk-6EQC4EN7.js";
import {
  readManifest
} from "./chunk-YNQU7B3G.js";
import {
  classifyUrl,
  lockedPackage
} from "./chunk-P37AKHO3.js";
import {
  readYaml
} from "./chunk-FGAI5O7R.js";
import {
  c85_lineAt as lineAt,
  c85_lineStarts as lineStarts
} from "./shared-E04875EB.js";
import {
  c77_isNamed as isNamed
} from "./shared-E04875EB.js";
import {
  c70_folderOf as folderOf,
  c70_standsFor as standsFor
} from "./shared-E04875EB.js";
import {
  c58_GateError as GateError,
  c58_UnsuitableFileError as UnsuitableFileError
} from "./shared-E04875EB.js";
import {
  semverVersions
} from "./chunk-VYA3Q5WH.js";
import {
  c35_field as field,
  c35_isJsonObject as isJsonObject,
  c35_objectField as objectField,
  c35_textField as textField
} from "./shared-E04875EB.js";

// src/ecosystems/npm/beside/manager.ts
var PACKAGES = /* @__PURE__ */ new Map([
  ["npm", () => "npm"],
  ["pnpm", () => "pnpm"],
  ["bun", () => "bun"],
  ["yarn", (version) => semverVersions.inRange(version, "<2") ? "yarn" : BERRY]
]);
var BERRY = "@yarnpkg/cli-dist";
var HASH = /^(sha(?:1|224|256|384|512))\.([0-9a-f]+)$/i;
var HEX_LENGTH = /* @__PURE__ */ new Map([
  ["sha1", 40],
  ["sha224", 56],
  ["sha256", 64],
  ["sha384", 96],
  ["sha512", 128]
]);
function managerOf(text, location) {
  const at = text.indexOf("@");
  const [name, reference] = [text.slice(0, at), text.slice(at + 1)];
  const packageOf = at > 0 ? PACKAGES.get(name) : void 0;
  if (packageOf === void 0) return void 0;
  if (/^https?:/i.test(reference)) return fromAddress(name, reference, location);
  const plus = reference.indexOf("+");
  const version = plus < 0 ? reference : reference.slice(0, plus);
  if (!isExact(version)) return void 0;
  const real = packageOf(version);
  const hashes = hashOf(plus < 0 ? "" : reference.slice(plus + 1), real === BERRY);
  return hashes === void 0 ? void 0 : entry(real, version, { kind: "registry", url: void 0 }, hashes, location);
}
var isExact = (version) => /^\d/.test(version) && semverVersions.hasOrder(version);
function hashOf(text, isOfOneFile) {
  if (text === "") return { hashOptional: true };
  const [, written = "", hex = ""] = HASH.exec(text) ?? [];
  const algorithm = written.toLowerCase();
  if (hex.length !== HEX_LENGTH.get(algorithm)) return void 0;
  if (isOfOneFile) return { checksum: `corepack-${algorithm}/${hex.toLowerCase()}` };
  return { integrity: `${algorithm}-${Buffer.from(hex, "hex").toString("base64")}` };
}
function fromAddress(name, address, location) {
  const hash = address.lastIndexOf("#");
  const url = hash < 0 ? address : address.slice(0, hash);
  return entry(name, void 0, { kind: "tarball", url }, hashOf(hash < 0 ? "" : address.slice(hash + 1), false) ?? {}, location);
}
function entry(name, version, source, hashes, location) {
  const locked = lockedPackage({
    name,
    version,
    source,
    integrity: hashes.integrity,
    checksum: hashes.checksum,
    location,
    installedAs: [name],
    installScript: void 0,
    dev: void 0,
    optional: void 0,
    via: []
  });
  return hashes.hashOptional === true ? { ...locked, hashOptional: true } : locked;
}
function configDependency(name, reference, tarball, location) {
  const plus = reference.indexOf("+sha");
  const [named, integrity] = plus < 0 ? [reference, void 0] : [reference.slice(0, plus), reference.slice(plus + 1)];
  const at = named.lastIndexOf("@");
  const isAlias = named.startsWith("npm:") && at > "npm:".length;
  const [real, version] = isAlias ? [named.slice("npm:".length, at), named.slice(at + 1)] : [name, named];
  const isVersion = isExact(version);
  const source = tarball !== void 0 ? classifyUrl(tarball, real, version) : /^[a-z+]+:/i.test(version) ? classifyUrl(version, real, version) : { kind: "registry", url: void 0 };
  return {
    ...entry(
      real,
      isVersion || source.kind === "registry" ? version : void 0,
      source,
      integrity === void 0 ? {} : { integrity },
      location
    ),
    alias: isAlias ? name : void 0
  };
}

// src/ecosystems/npm/beside/manifest.ts
var NOTHING_ASKED = { managers: [], configDependencies: [], settings: [] };
var DECISIVE = ["trustedDependencies", "patchedDependencies", "dependenciesMeta", "allowScripts"];
var DECISIVE_OF_PNPM = /^(?:patchedDependencies|onlyBuiltDependencies(?:File)?|neverBuiltDependencies|ignoredBuiltDependencies|allowBuilds|packageExtensions|allowNonAppliedPatches|executionEnv|requiredScripts|pnpmfile)$/;
function askedIn(text, file) {
  const { data, packageManager, devEngines } = readManifest(text, file);
  const lines = lineStarts(text);
  const at = (key, from = 0) => ({ file, line: lineAt(lines, Math.max(text.indexOf(JSON.stringify(key), from), 0)) });
  const pnpm = objectField(data, "pnpm") ?? {};
  const section = text.indexOf('"configDependencies"');
  const managers = managersIn([
    ...wishesIn(packageManager?.text, "packageManager", packageManager?.location),
    ...wishesIn(
      isJsonObject(devEngines?.value) ? field(devEngines.value, "packageManager") : void 0,
      "devEngines",
      devEngines?.location
    )
  ]);
  return {
    managers: managers.exact,
    configDependencies: Object.entries(objectField(pnpm, "configDependencies") ?? {}).map(
      ([name, value]) => readConfigDependency(name, value, at(name, section))
    ),
    settings: [
      ...managers.other,
      ...DECISIVE.flatMap((key) => settingsIn(data, key, key, at(key).line)),
      ...Object.keys(pnpm).filter((key) => DECISIVE_OF_PNPM.test(key)).flatMap((key) => settingsIn(pnpm, key, `pnpm.${key}`, at(key).line))
    ]
  };
}
function managersIn(wishes) {
  const read = wishes.map((wish) => ({ manager: managerOf(wish.text, wish.location), wish }));
  return {
    exact: withoutTwins(read.flatMap(({ manager }) => manager ?? [])),
    other: read.flatMap(
      ({ manager, wish }) => manager === void 0 ? [{ key: wish.key, value: wish.text, line: wish.location.line }] : []
    )
  };
}
function withoutTwins(managers) {
  const hashed = managers.filter(({ hashOptional }) => hashOptional !== true);
  const isTwin = (one) => (other) => other.name === one.name && other.version === one.version;
  const distinct = managers.filter((one, index) => managers.findIndex(isTwin(one)) === index);
  return distinct.map((one) => one.hashOptional === true ? hashed.find(isTwin(one)) ?? one : one);
}
function wishesIn(value, key, location) {
  if (location === void 0 || value === "") return [];
  if (typeof value === "string") return [{ key, text: value, location }];
  if (Array.isArray(value))
    return value.slice(0, MAX_WISHES).flatMap((one) => isJsonObject(one) ? wishesIn(one, key, location) : []);
  if (!isJsonObject(value)) return [];
  const [name, version] = [textField(value, "name"), textField(value, "version")];
  return name === void 0 ? [] : [{ key, text: version === void 0 ? name : `${name}@${version}`, location }];
}
var MAX_WISHES = 20;
function readConfigDependency(name, value, location) {
  const object = isJsonObject(value) ? value : {};
  const reference = typeof value === "string" ? value : textField(object, "integrity") ?? textField(object, "version") ?? "";
  return configDependency(name, reference, textField(object, "tarball"), location);
}
function settingsIn(object, key, name, line) {
  const value = field(object, key);
  return value === void 0 ? [] : [{ key: name, value: JSON.stringify(value), line }];
}

// src/ecosystems/npm/beside/workspace.ts
function configDependenciesIn(text, file) {
  const { root, problems } = readYaml(text, YAML_LIMITS);
  if (problems.length > 0) return text.includes("configDependencies") || text.includes("\\") ? void 0 : [];
  const section = root === void 0 ? void 0 : entriesOf(root).find(({ key }) => key === "configDependencies");
  return entriesOf(section?.value).map(({ key, keyPlace, value }) => readConfigDependency(key, plain(value), { file, line: keyPlace.line }));
}
var entriesOf = (node) => node?.kind === "map" ? node.entries : [];
var plain = (node) => node.kind === "scalar" ? node.text : Object.fromEntries(entriesOf(node).map(({ key, value }) => [key, value.kind === "scalar" ? value.text : ""]));

// src/ecosystems/npm/project/packages-beside.ts
var MANIFEST = "package.json";
var WORKSPACE = "pnpm-workspace.yaml";
var NOTHING = { kind: "read", asked: NOTHING_ASKED };
async function readAsked(snapshot, path) {
  try {
    const text = await snapshot.read(path);
    if (text === void 0) return NOTHING;
    if (path.toLowerCase().endsWith(".json")) return { kind: "read", asked: askedIn(text, path) };
    const configDependencies = configDependenciesIn(text, path);
    if (configDependencies === void 0) return { kind: "unreadable", why: "it is not plain YAML", mayHide: true };
    return { kind: "read", asked: { ...NOTHING_ASKED, configDependencies } };
  } catch (error) {
    if (error instanceof UnsuitableFileError || error instanceof GateError && error.code === "LOCKFILE_UNREADABLE")
      return { kind: "unreadable", why: error.message, mayHide: true };
    throw error;
  }
}
async function packagesBeside(head, only) {
  const lockfiles = (await head.lockfiles()).filter((file) => isNamed(file, only, standsFor));
  const folders = [...new Set(lockfiles.map(folderOf))];
  const readings = await Promise.all(folders.flatMap((folder) => [MANIFEST, WORKSPACE].map((name) => readAsked(head, folder + name))));
  return between([], await withoutLocked(packagesIn(readings), lockfiles, head));
}
var packagesIn = (readings) => readings.flatMap((reading) => reading.kind === "read" ? [...reading.asked.managers, ...reading.asked.configDependencies] : []);
function between(before, after) {
  const lockfile = (packages) => ({ file: MANIFEST, format: "npm", formatVersion: "3", packages });
  return diffLockfiles(lockfile(before), lockfile(after));
}
async function withoutLocked(packages, lockfiles, side) {
  const bare = packages.filter(isBare);
  if (bare.length === 0) return packages;
  const folders = new Set(bare.map(({ location }) => folderOf(location.file)));
  const locked = /* @__PURE__ */ new Set();
  for (const file of lockfiles.filter((one) => folders.has(folderOf(one)))) {
    for (const entry2 of await lockedIn(side, file)) locked.add(keyOf(entry2, file));
  }
  return packages.filter((one) => !isBare(one) || !locked.has(keyOf(one, one.location.file)));
}
var keyOf = ({ name, alias, version }, file) => `${folderOf(file)} ${alias ?? name}@${version}`;
var isBare = ({ source, integrity, checksum, hashOptional }) => source.kind === "registry" && integrity === void 0 && checksum === void 0 && hashOptional === void 0;
async function lockedIn(head, file) {
  const text = await head.read(file);
  if (text === void 0) return [];
  return (await import("./formats-2FMWMSG7.js")).parseLockfile(text, file).packages;
}

export {
  MANIFEST,
  WORKSPACE,
  readAsked,
  packagesBeside,
  packagesIn,
  between,
  withoutLocked
};
