import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  YAML_LIMITS
} from "./chunk-WDYDADZZ.js";
import {
  diffLockfiles
} from "./chunk-ZKWGSIUW.js";
import {
  blankRelaxations,
  lockedPackage,
  readJson
} from "./chunk-BO4RTS6W.js";
import {
  classifyUrl
} from "./chunk-YITSKWAG.js";
import {
  readYaml
} from "./chunk-ZTYVCK62.js";
import {
  lineAt,
  lineStarts
} from "./chunk-UTBZCCTL.js";
import {
  versionsOf
} from "./chunk-LO4YLDIC.js";
import {
  isAmong
} from "./chunk-Y74EWB4W.js";
import {
  field,
  isJsonObject,
  objectField,
  textField
} from "./chunk-H4Q4AXSQ.js";
import {
  GateError
} from "./chunk-33IVOZPE.js";

// src/domain/manifest.ts
var DEPENDENCY_KINDS = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];

// src/lockfile/manifest.ts
var MAX_OVERRIDE_DEPTH = 20;
var MAX_CHARACTERS = 5e6;
var NESTED = {
  get each() {
    return NESTED;
  }
};
var SHAPE = {
  keys: {
    ...Object.fromEntries(DEPENDENCY_KINDS.map((kind) => [kind, {}])),
    overrides: NESTED,
    resolutions: {},
    pnpm: { keys: { overrides: {} } }
  }
};
var NO_KEYS = { offsets: /* @__PURE__ */ new Map(), inside: void 0 };
function readManifest(text, file) {
  const { data, keys, line, problem } = parse(text.startsWith("\uFEFF") ? text.slice(1) : text, file);
  const at = (...path) => ({ file, line: line(offsetOf(keys, path)) });
  const [name, version, packageManager] = [data["name"], data["version"], data["packageManager"]];
  const pnpm = field(data, "pnpm");
  return {
    file,
    folder: file.slice(0, Math.max(file.lastIndexOf("/"), 0)),
    name: typeof name === "string" ? name : void 0,
    version: typeof version === "string" ? version : void 0,
    dependencies: dependenciesIn(data, at),
    overrides: overridesIn(field(data, "overrides"), ["overrides"], at),
    resolutions: overridesIn(field(data, "resolutions"), ["resolutions"], at),
    pnpmOverrides: overridesIn(isJsonObject(pnpm) ? field(pnpm, "overrides") : void 0, ["pnpm", "overrides"], at),
    workspaces: workspacesIn(field(data, "workspaces")),
    packageManager: typeof packageManager === "string" ? { text: packageManager, location: at("packageManager") } : void 0,
    devEngines: Object.hasOwn(data, "devEngines") ? { value: data["devEngines"], location: at("devEngines") } : void 0,
    data,
    problem: problem ?? misshapen(data, at)
  };
}
function parse(text, file) {
  if (text.length > MAX_CHARACTERS) return unread(file, "is larger than 5 MB");
  try {
    const { data, keys, line } = readJson(text, file, SHAPE);
    if (!isJsonObject(data)) return unread(file, "is not an object");
    return { data, keys, line, problem: void 0 };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    const data = jsonIn(text) ?? jsonIn(blankRelaxations(text));
    const [, line = "1", why = "cannot be read"] = /:(\d+): (.*)$/s.exec(error.message) ?? [];
    return { ...unread(file, why, Number(line)), ...isJsonObject(data) && { data } };
  }
}
function jsonIn(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
var unread = (file, why, line = 1) => ({
  data: {},
  keys: NO_KEYS,
  line: () => line,
  problem: { why, location: { file, line } }
});
function offsetOf(keys, path) {
  let offset = 0;
  let inside = keys;
  for (const key of path) {
    offset = inside?.offsets.get(key) ?? offset;
    inside = inside?.inside?.get(key);
  }
  return offset;
}
function dependenciesIn(data, at) {
  const meta = field(data, "peerDependenciesMeta");
  return DEPENDENCY_KINDS.flatMap(
    (kind) => textsIn(field(data, kind)).map(([name, spec]) => ({
      kind,
      name,
      spec,
      mayBeAbsent: kind === "peerDependencies" && isOptionalPeer(meta, name),
      location: at(kind, name)
    }))
  );
}
function misshapen(data, at) {
  const field2 = [...DEPENDENCY_KINDS, "overrides", "resolutions"].find((kind) => data[kind] !== void 0 && !isJsonObject(data[kind]));
  if (field2 !== void 0) return { why: `\`${field2}\` is not an object`, location: at(field2) };
  return isDeep(data["overrides"], 0) ? { why: `\`overrides\` are nested more than ${MAX_OVERRIDE_DEPTH} deep`, location: at("overrides") } : void 0;
}
function isDeep(value, depth) {
  return isJsonObject(value) && (depth > MAX_OVERRIDE_DEPTH || Object.values(value).some((inside) => isDeep(inside, depth + 1)));
}
function isOptionalPeer(meta, name) {
  const said = isJsonObject(meta) ? field(meta, name) : void 0;
  return isJsonObject(said) && said["optional"] === true;
}
function textsIn(value) {
  return isJsonObject(value) ? Object.entries(value).flatMap(([key, text]) => typeof text === "string" ? [[key, text]] : []) : [];
}
function overridesIn(value, field2, at) {
  const found = [];
  const collect = (inside, path) => {
    const [first, ...rest] = path.at(-1) === "." ? path.slice(0, -1) : path;
    if (typeof inside === "string" && first !== void 0) {
      found.push({ path: [first, ...rest], spec: inside, location: at(...field2, ...path) });
    }
    if (!isJsonObject(inside) || path.length > MAX_OVERRIDE_DEPTH) return;
    for (const [key, deeper] of Object.entries(inside)) collect(deeper, [...path, key]);
  };
  collect(value, []);
  return found;
}
function workspacesIn(value) {
  const list = isJsonObject(value) ? value["packages"] : value;
  return Array.isArray(list) ? list.filter((pattern) => typeof pattern === "string") : [];
}

// src/beside/manager.ts
var PACKAGES = /* @__PURE__ */ new Map([
  ["npm", () => "npm"],
  ["pnpm", () => "pnpm"],
  ["bun", () => "bun"],
  ["yarn", (version) => versionsOf("yarn").inRange(version, "<2") ? "yarn" : BERRY]
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
var isExact = (version) => /^\d/.test(version) && versionsOf("npm").hasOrder(version);
function hashOf(text, isOfOneFile) {
  if (text === "") return { hashOptional: true };
  const [, written = "", hex = ""] = HASH.exec(text) ?? [];
  const algorithm = written.toLowerCase();
  if (hex.length !== HEX_LENGTH.get(algorithm)) return void 0;
  if (isOfOneFile || algorithm === "sha224") return { checksum: `corepack-${algorithm}/${hex.toLowerCase()}` };
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
    installedAs: name,
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

// src/beside/manifest.ts
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

// src/beside/workspace.ts
function configDependenciesIn(text, file) {
  const { root, problems } = readYaml(text, YAML_LIMITS);
  if (problems.length > 0) return text.includes("configDependencies") || text.includes("\\") ? void 0 : [];
  const section = root === void 0 ? void 0 : entriesOf(root).find(({ key }) => key === "configDependencies");
  return entriesOf(section?.value).map(({ key, keyPlace, value }) => readConfigDependency(key, plain(value), { file, line: keyPlace.line }));
}
var entriesOf = (node) => node?.kind === "map" ? node.entries : [];
var plain = (node) => node.kind === "scalar" ? node.text : Object.fromEntries(entriesOf(node).map(({ key, value }) => [key, value.kind === "scalar" ? value.text : ""]));

// src/line/packages-beside.ts
var folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);
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
    if (error instanceof GateError && READABLE_NOT.includes(error.code)) return { kind: "unreadable", why: error.message, mayHide: true };
    throw error;
  }
}
var READABLE_NOT = ["LOCKFILE_UNREADABLE"];
async function packagesBeside(head, only) {
  const lockfiles = (await head.lockfiles()).filter((file) => isAmong(file, only));
  const folders = [...new Set(lockfiles.map(folderOf))];
  const readings = await Promise.all(folders.flatMap((folder) => [MANIFEST, WORKSPACE].map((name) => readAsked(head, folder + name))));
  return between([], await withoutLocked(packagesIn(readings), lockfiles, head));
}
var packagesIn = (readings) => readings.flatMap((reading) => reading.kind === "read" ? [...reading.asked.managers, ...reading.asked.configDependencies] : []);
function between(before, after) {
  const lockfile = (packages) => ({ file: MANIFEST, format: "npm", formatVersion: "3", packages });
  return diffLockfiles(lockfile(before), lockfile(after));
}
async function withoutLocked(packages, lockfiles, head) {
  const bare = packages.filter(isBare);
  if (bare.length === 0) return packages;
  const folders = new Set(bare.map(({ location }) => folderOf(location.file)));
  const locked = /* @__PURE__ */ new Set();
  for (const file of lockfiles.filter((one) => folders.has(folderOf(one)))) {
    for (const { name, alias } of await lockedIn(head, file)) locked.add(`${folderOf(file)} ${alias ?? name}`);
  }
  return packages.filter((one) => !isBare(one) || !locked.has(`${folderOf(one.location.file)} ${one.alias ?? one.name}`));
}
var isBare = ({ source, integrity, checksum, hashOptional }) => source.kind === "registry" && integrity === void 0 && checksum === void 0 && hashOptional === void 0;
async function lockedIn(head, file) {
  const text = await head.read(file);
  if (text === void 0) return [];
  return (await import("./formats-4C37IHBQ.js")).parseLockfile(text, file).packages;
}

export {
  folderOf,
  MANIFEST,
  WORKSPACE,
  readAsked,
  packagesBeside,
  packagesIn,
  between,
  withoutLocked
};
