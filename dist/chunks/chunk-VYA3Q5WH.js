import {
  c61_PUBLIC_REGISTRY as PUBLIC_REGISTRY,
  c61_REGISTRY_KEYS_TARGET as REGISTRY_KEYS_TARGET,
  c61_YARN_REGISTRY_ALIAS as YARN_REGISTRY_ALIAS
} from "./shared-E04875EB.js";
import {
  require_compare,
  require_intersects,
  require_major,
  require_prerelease,
  require_satisfies,
  require_subset,
  require_valid as require_valid2
} from "./chunk-NYO4SOWK.js";
import {
  c69_require_valid as require_valid
} from "./shared-E04875EB.js";
import {
  c22_parseActionName as parseActionName
} from "./shared-E04875EB.js";
import {
  c35_field as field,
  c35_inside as inside,
  c35_isJsonObject as isJsonObject,
  c35_isoTime as isoTime,
  c35_keysOf as keysOf,
  c35_objectField as objectField,
  c35_textField as textField,
  c35_textOf as textOf
} from "./shared-E04875EB.js";
import {
  c9_parseIntegrity as parseIntegrity
} from "./shared-E04875EB.js";
import {
  c56_ecosystemIdOf as ecosystemIdOf
} from "./shared-E04875EB.js";
import {
  c16___toESM as __toESM
} from "./shared-E04875EB.js";

// src/ecosystems/actions/versions.ts
var TAG = /^v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(-[0-9A-Za-z.-]+)?$/;
function partsOf(tag) {
  const [, major2, minor = "0", patch = "0", pre] = TAG.exec(tag) ?? [];
  return major2 === void 0 ? void 0 : [Number(major2), Number(minor), Number(patch), pre === void 0 ? 1 : 0];
}
function compare(a, b) {
  const [left, right] = [partsOf(a), partsOf(b)];
  if (left === void 0 || right === void 0) return 0;
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}
var tagVersions = {
  hasOrder: (version) => partsOf(version) !== void 0,
  compare,
  isPrerelease: (version) => partsOf(version)?.[3] === 0,
  sameLine: (a, b) => partsOf(a) !== void 0 && partsOf(a)?.[0] === partsOf(b)?.[0],
  boundary: (_, after) => after,
  inRange: (_, range) => range === void 0,
  isRange: () => false,
  overlap: () => true,
  within: (inner, outer) => inner === outer
};

// src/ecosystems/actions/index.ts
var purlOf = ({ name, version }) => `pkg:github/${name.slice("actions:".length)}@${encodeURIComponent(version)}`;
var actions = {
  id: "actions",
  names: { parse: parseActionName },
  versions: tagVersions,
  purl: purlOf,
  advisories: "actions",
  registry: void 0,
  attestations: void 0,
  source: void 0,
  archive: "archive",
  grounds: /* @__PURE__ */ new Set(["commit", "tag", "account", "age"])
};

// src/ecosystems/npm/attestations.ts
var npmAttestations = {
  ofRegistry: {
    predicateType: "https://github.com/npm/attestation/tree/main/specs/publish/v0.1",
    states: ({ name, version }) => ({ name, version, registry: PUBLIC_REGISTRY })
  },
  // The authors of Sigstore's client for npm publish this package. Its metadata is small.
  known: { name: "@sigstore/core", version: "2.0.0" },
  keysTarget: REGISTRY_KEYS_TARGET,
  keyUsage: "npm:attestations",
  // npm's client writes these. pnpm, yarn and bun write the same.
  buildTypes: /* @__PURE__ */ new Map([
    ["https://github.com/npm/cli/gha@v0", "github"],
    ["https://github.com/npm/cli/gha@v1", "github"],
    ["https://github.com/npm/cli/gha/v1", "github"],
    ["https://github.com/npm/cli/gha/v2", "github"],
    ["https://github.com/npm/cli/gitlab/v0alpha1", "gitlab"],
    ["https://github.com/npm/CLI/gitlab/v0alpha1", "gitlab"]
  ])
};

// src/ecosystems/npm/names.ts
var NAME = /^(?:@[a-z0-9-~_][a-z0-9-._~]*\/)?[a-z0-9-~_][a-z0-9-._~]*$/i;
var MAX_LENGTH = 214;
function parseNpmName(raw) {
  return raw.length <= MAX_LENGTH && NAME.test(raw) ? raw : void 0;
}
var purlOf2 = (p) => `pkg:npm/${p.name.replace(/^@/, "%40")}@${p.version}`;

// src/text/address.ts
function plainAddress(address) {
  const [start, scheme = "", host = ""] = /^(https?):\/\/([^/?#@\\]+)(?=[/?#]|$)/i.exec(address) ?? [];
  if (start === void 0) return address;
  const isEncrypted = scheme.toLowerCase() === "https";
  const shortened = host.toLowerCase().replace(isEncrypted ? /:0*443$/ : /:0*80$/, "");
  return `${scheme.toLowerCase()}://${shortened}${address.slice(start.length)}`;
}
function isUnder(address, base) {
  if (address.startsWith(`${base}/`)) return true;
  const [plain2, wanted] = [plainAddress(address), plainAddress(base)];
  return plain2 === wanted || plain2.slice(0, wanted.length + 1) === `${wanted}/`;
}

// src/ecosystems/npm/registry/layout.ts
var DIGEST = /^[0-9a-f]{8,128}$/i;
var HOST_AT = "https://".length;
function registryRoot(address, name, version) {
  const plain2 = address.includes("%") ? address.replace(/%40/g, "@").replace(/%2f/gi, "/").replace(/%2b/gi, "+") : address;
  const basename = name.slice(name.lastIndexOf("/") + 1);
  const usual = `/${name}/-/${basename}-${version}.tgz`;
  const files = plain2.endsWith(usual) ? [] : [`${basename}-${version}.tgz`, `${name}-${version}.tgz`];
  const npms = files.length === 0 ? plain2.slice(0, -usual.length) : endAmong(plain2, files, [`/${name}/-/`]);
  if (npms !== void 0) return !isPublic(plain2) || isPublicRoot(npms) ? npms : void 0;
  if (isPublic(plain2)) return void 0;
  return endAmong(plain2, files, [`/${name}/-/${version}/`, `/${name}/download/`, `/${name}/${version}/`]) ?? download(plain2, name, version);
}
function endAmong(address, files, folders) {
  const file = files.find((one) => address.endsWith(`/${one}`));
  if (file === void 0) return void 0;
  for (const one of files) {
    for (const folder2 of folders) if (address.endsWith(folder2 + one)) return address.slice(0, -(folder2.length + one.length));
  }
  return void 0;
}
function download(address, name, version) {
  const folder2 = `/download/${name}/${version}/`;
  const at = address.lastIndexOf(folder2);
  return at > HOST_AT && DIGEST.test(address.slice(at + folder2.length)) ? address.slice(0, at) : void 0;
}
var isPublic = (url) => beginsPublic(url) || beginsPublic(plainAddress(url));
var beginsPublic = (url) => url.startsWith(`${PUBLIC_REGISTRY}/`) || url.startsWith(`${YARN_REGISTRY_ALIAS}/`);
var isPublicRoot = (root) => root === PUBLIC_REGISTRY || root === YARN_REGISTRY_ALIAS;

// src/ecosystems/npm/registry/account.ts
function parseAccount(npmUser) {
  const name = isJsonObject(npmUser) ? textField(npmUser, "name") : nameOf(npmUser);
  if (name === void 0) return void 0;
  if (!isJsonObject(npmUser)) return { kind: "human", name };
  const publisher = objectField(npmUser, "trustedPublisher");
  const provider = publisher === void 0 ? void 0 : textField(publisher, "id");
  const configId = publisher === void 0 ? void 0 : textField(publisher, "oidcConfigId");
  const approver = objectField(npmUser, "approver");
  if (approver !== void 0) {
    const by = textField(approver, "name");
    return by === void 0 ? void 0 : { kind: "staged", approver: by, provider, configId, name };
  }
  if (publisher === void 0) return { kind: "human", name };
  return provider === void 0 ? void 0 : { kind: "trusted-publisher", provider, configId, name };
}
function nameOf(value) {
  const text = textOf(value) ?? "";
  const at = text.indexOf("<");
  return textOf(text.slice(0, at < 0 ? text.length : at).trim());
}

// src/ecosystems/npm/registry/packument.ts
var MAX_VERSIONS = 5e4;
var MAX_VERSION_LENGTH = 256;
var NOT_A_VERSION = /* @__PURE__ */ new Set(["created", "modified", "unpublished"]);
var MANIFEST_FIELDS = [
  "name",
  "version",
  "dependencies",
  "optionalDependencies",
  "peerDependencies",
  "scripts",
  "bin",
  "directories",
  "main",
  "module",
  "browser",
  "exports",
  "imports",
  "repository"
];
var INSTALL_SCRIPTS = ["preinstall", "install", "postinstall"];
var all = (keys) => Object.fromEntries(keys.map((key) => [key, "all"]));
var VERSION_PARTS = {
  ...all([...MANIFEST_FIELDS, "_npmUser", "maintainers", "hasInstallScript", "deprecated"]),
  dist: { fields: all(["integrity", "shasum", "tarball", "attestations"]) }
};
var PACKUMENT_PARTS = { fields: { name: "all", time: "all", versions: { each: { fields: VERSION_PARTS } } } };
function parsePackument(json, name) {
  if (!isJsonObject(json) || field(json, "name") !== name) return void 0;
  const times = readTimes(field(json, "time"));
  const manifests = manifestsOf(json);
  if (times === void 0 || manifests === void 0) return void 0;
  const versions = /* @__PURE__ */ new Map();
  const read = versionReader();
  for (const [version, manifest] of manifests) {
    if (version === "" || version.length > MAX_VERSION_LENGTH || !isJsonObject(manifest)) return void 0;
    versions.set(version, read(version, manifest, times.get(version)));
  }
  return { name, versions, times };
}
function manifestsOf(json) {
  const versions = field(json, "versions");
  if (versions === void 0) return objectField(inside(json, "time"), "unpublished") === void 0 ? void 0 : [];
  if (!isJsonObject(versions)) return void 0;
  const entries = Object.entries(versions);
  return entries.length <= MAX_VERSIONS ? entries : void 0;
}
function readTimes(time) {
  const times = /* @__PURE__ */ new Map();
  if (time === void 0) return times;
  if (!isJsonObject(time)) return void 0;
  const entries = Object.entries(time);
  if (entries.length > MAX_VERSIONS + NOT_A_VERSION.size) return void 0;
  for (const [version, value] of entries) {
    const at = NOT_A_VERSION.has(version) || version.length > MAX_VERSION_LENGTH ? void 0 : isoTime(value);
    if (at !== void 0) times.set(version, at);
  }
  return times;
}
function versionReader() {
  const [account, maintainers] = [readOnce(parseAccount), readOnce(readMaintainers)];
  return (version, manifest, publishedAt) => ({
    ...readVersion(version, manifest, publishedAt),
    account: account(field(manifest, "_npmUser")),
    maintainers: maintainers(field(manifest, "maintainers"))
  });
}
function readOnce(read) {
  let last;
  return (value) => {
    if (last === void 0 || last.value !== value) last = { value, result: read(value) };
    return last.result;
  };
}
function readVersion(version, manifest, publishedAt) {
  const dist = inside(manifest, "dist");
  const integrity = textField(dist, "integrity");
  const scripts2 = inside(manifest, "scripts");
  const deprecated = field(manifest, "deprecated");
  return {
    version,
    publishedAt,
    integrity: integrity === void 0 ? void 0 : parseIntegrity(integrity),
    shasum: readShasum(textField(dist, "shasum")),
    archive: textField(dist, "tarball"),
    attestationsAdvertised: isPresent(field(dist, "attestations")),
    hasInstallScript: field(manifest, "hasInstallScript") === true || INSTALL_SCRIPTS.some((script) => textField(scripts2, script) !== void 0),
    installScripts: readScripts(scripts2),
    manifest: manifestOf(manifest),
    deprecated: deprecated === true || textOf(deprecated) !== void 0
  };
}
var manifestOf = (manifest) => Object.fromEntries(MANIFEST_FIELDS.filter((key) => Object.hasOwn(manifest, key)).map((key) => [key, manifest[key]]));
var SHASUM = /^[0-9a-f]{40}$/i;
var readShasum = (text) => text !== void 0 && SHASUM.test(text) ? text.toLowerCase() : void 0;
var isPresent = (value) => value !== void 0 && value !== null && value !== false;
function readScripts(scripts2) {
  const found = {};
  for (const script of [...INSTALL_SCRIPTS, "prepare"]) {
    const command = textField(scripts2, script);
    if (command !== void 0) found[script] = command;
  }
  return found;
}
function readMaintainers(value) {
  if (!Array.isArray(value)) return void 0;
  const names = value.map((one) => isJsonObject(one) ? textField(one, "name") : nameOf(one));
  return names.every((name) => name !== void 0) ? names : void 0;
}

// src/ecosystems/npm/registry/index.ts
var inPath = (name) => name.replace("/", "%2f");
var ATTESTATIONS = "/-/npm/v1/attestations/";
var npmRegistry = {
  addresses: [PUBLIC_REGISTRY, YARN_REGISTRY_ALIAS],
  owner: "npm",
  configuredBy: "`.npmrc`, or the settings of Yarn, pnpm or bun",
  documentPath: (name) => `/${inPath(name)}`,
  readDocument: parsePackument,
  documentParts: PACKUMENT_PARTS,
  attestationsFolder: ATTESTATIONS,
  attestationsPath: ({ name, version }) => `${ATTESTATIONS}${inPath(name)}@${encodeURIComponent(version)}`,
  archivePath: ({ name, version }) => `/${name}/-/${name.slice(name.lastIndexOf("/") + 1)}-${version}.tgz`,
  rootOf: registryRoot,
  scopeOf: (name) => name.startsWith("@") ? name.slice(0, name.indexOf("/")) : void 0
};

// src/ecosystems/npm/source/manifest.ts
var LIFECYCLE = ["preinstall", "install", "postinstall"];
var NODE_GYP = "node-gyp rebuild";
var BUILD_FILE = "binding.gyp";
var KINDS = ["dependencies", "optionalDependencies", "peerDependencies"];
var FILE_FIELDS = ["main", "module", "browser", "exports", "imports", "bin"];
var MAX_ENTRIES = 1e4;
var MAX_DEPTH = 12;
function readManifest(json) {
  const layers = [json, inside(json, "publishConfig")];
  return {
    name: textField(json, "name"),
    version: textField(json, "version"),
    dependencies: dependenciesOf(layers),
    scripts: lifecycleOf(inside(json, "scripts")),
    bin: new Map(layers.flatMap((layer) => binOf(field(layer, "bin"), textField(json, "name")))),
    entryPoints: entryPointsOf(layers),
    binFolder: folderOf(textField(inside(json, "directories"), "bin"))
  };
}
function readArchiveManifest({ manifest, files }) {
  const read = readManifest(manifest);
  const { install, preinstall } = read.scripts;
  const isBuilt = files.has(BUILD_FILE) && install === void 0 && preinstall === void 0 && field(manifest, "gypfile") !== false;
  return isBuilt ? { ...read, scripts: { ...read.scripts, install: NODE_GYP } } : read;
}
function dependenciesOf(layers) {
  const found = /* @__PURE__ */ new Map();
  for (const layer of layers)
    for (const kind of KINDS)
      for (const name of keysOf(field(layer, kind)).slice(0, MAX_ENTRIES)) {
        const spec = inside(layer, kind)[name];
        if (typeof spec === "string") found.set(name, [...found.get(name) ?? [], spec]);
      }
  return found;
}
function lifecycleOf(scripts2) {
  return Object.fromEntries(
    LIFECYCLE.flatMap((script) => textField(scripts2, script) === void 0 ? [] : [[script, textField(scripts2, script) ?? ""]])
  );
}
function binOf(bin, name) {
  if (typeof bin === "string") return [[name?.slice(name.lastIndexOf("/") + 1) ?? "", plain(bin)]];
  return keysOf(bin).slice(0, MAX_ENTRIES).flatMap((command) => {
    const file = isJsonObject(bin) ? bin[command] : void 0;
    return typeof file === "string" ? [[command.slice(command.lastIndexOf("/") + 1), plain(file)]] : [];
  });
}
function entryPointsOf(layers) {
  const found = /* @__PURE__ */ new Map();
  for (const layer of layers)
    for (const key of FILE_FIELDS)
      for (const file of filesIn(field(layer, key), key === "browser")) if (!found.has(file)) found.set(file, key);
  return found;
}
function filesIn(value, withKeys) {
  const files = [];
  const walk = (inner, depth) => {
    if (files.length >= MAX_ENTRIES || depth > MAX_DEPTH) return;
    if (typeof inner === "string") files.push(plain(inner));
    else if (Array.isArray(inner)) for (const one of inner) walk(one, depth + 1);
    else if (isJsonObject(inner))
      for (const [key, one] of Object.entries(inner)) {
        if (withKeys) files.push(plain(key));
        walk(one, depth + 1);
      }
  };
  walk(value, 0);
  return files;
}
var plain = (path) => path.startsWith("./") ? path.slice(2) : path.startsWith("/") ? path.slice(1) : path;
var folderOf = (path) => {
  const folder2 = path === void 0 ? "" : plain(path).replace(/\/$/, "");
  return folder2 === "" ? void 0 : folder2;
};

// src/ecosystems/npm/source/compare.ts
function excessOf({ published, source, before, hasBuildFile }) {
  const known = [source, before];
  const all2 = published.flatMap((manifest) => [
    ...scripts(manifest, known, hasBuildFile),
    ...dependencies(manifest, known),
    ...entryPoints(manifest, known)
  ]);
  return [...new Map(all2.map((one) => [`${one.kind} ${one.label} ${one.found}`, one])).values()];
}
var isNewsOver = (published, before) => excessOf({ published: [published], source: before, before, hasBuildFile: false }).length > 0;
var daringNews = (published, before) => excessOf({ published, source: before, before, hasBuildFile: false }).filter(({ kind }) => kind === "script" || kind === "address");
function scripts(manifest, known, hasBuildFile) {
  return LIFECYCLE.flatMap((script) => {
    const command = manifest.scripts[script];
    if (command === void 0 || known.some((one) => one.scripts[script] === command)) return [];
    if (script === "install" && command === NODE_GYP && hasBuildFile) return [];
    return [{ kind: "script", label: script, found: command }];
  });
}
function dependencies(manifest, known) {
  return [...manifest.dependencies].flatMap(([name, specs]) => {
    const inKnown = known.flatMap((one) => one.dependencies.get(name) ?? []);
    if (inKnown.length === 0)
      return specs.slice(0, 1).map((found) => ({ kind: isAddress(found) ? "address" : "dependency", label: name, found }));
    return specs.filter((spec) => isAddress(spec) && !inKnown.includes(spec) && !isResolvedAlias(spec, inKnown)).map((found) => ({ kind: "address", label: name, found }));
  });
}
var isResolvedAlias = (spec, known) => spec.startsWith("npm:") && known.some((one) => one.startsWith("catalog:") || one.startsWith("workspace:"));
var isAddress = (spec) => /[:/]/.test(spec) && !/^(?:workspace|catalog|condition):/.test(spec);
function entryPoints(manifest, known) {
  return [...manifest.entryPoints].flatMap(([file, field2]) => {
    const isKnown = known.some(
      (one) => one.entryPoints.has(file) || field2 === "bin" && one.binFolder !== void 0 && file.startsWith(`${one.binFolder}/`)
    );
    return isKnown ? [] : [{ kind: "entry-point", label: field2, found: file }];
  });
}
function manifestDifferences(registry, archive, hasBuildFile) {
  return [
    ...dependencyDifferences(registry, archive),
    ...LIFECYCLE.flatMap((script) => {
      const [said, has] = [registry.scripts[script], archive.scripts[script]];
      if (said === has || script === "install" && said === NODE_GYP && has === void 0 && hasBuildFile) return [];
      return [difference(script, said, has)];
    }),
    ...binDifferences(registry, archive)
  ];
}
function dependencyDifferences(registry, archive) {
  const names = [.../* @__PURE__ */ new Set([...registry.dependencies.keys(), ...archive.dependencies.keys()])].toSorted();
  return names.flatMap((name) => {
    const [said, has] = [registry.dependencies.get(name), archive.dependencies.get(name)];
    const same = said !== void 0 && has !== void 0 && addressesOf(said) === addressesOf(has);
    return same ? [] : [difference(`dependency ${name}`, said?.join(", "), has?.join(", "))];
  });
}
var addressesOf = (specs) => [...new Set(specs.filter(isAddress))].toSorted().join(" ");
function binDifferences(registry, archive) {
  const commands = [.../* @__PURE__ */ new Set([...registry.bin.keys(), ...archive.bin.keys()])].toSorted();
  return commands.flatMap((command) => {
    const [said, has] = [registry.bin.get(command), archive.bin.get(command)];
    const isWrittenOut = has === void 0 && archive.binFolder !== void 0 && said?.startsWith(`${archive.binFolder}/`) === true;
    return said === has || isWrittenOut ? [] : [difference(`bin ${command}`, said, has)];
  });
}
var difference = (label, registry, archive) => ({
  label,
  registry: registry ?? "none",
  archive: archive ?? "none"
});

// src/ecosystems/npm/source/paths.ts
var MANIFEST = "package.json";
var IGNORED = /(?:^|\/)(?:__?(?:fixtures|tests|mocks)__?|fixtures?|tests?|spec|examples?|demos?|templates?|node_modules|e2e|benchmarks?)(?:\/|$)/i;
var MAX_LOOKED_AT = 2;
var manifestPath = (folder2) => folder2 === "" ? MANIFEST : `${folder2}/${MANIFEST}`;
var likelyFolders = (directory) => [.../* @__PURE__ */ new Set([directory ?? "", ""])];
function foldersByName(paths, name) {
  const short = name.slice(name.lastIndexOf("/") + 1);
  const folders = [];
  for (const path of paths) {
    if (path !== MANIFEST && !path.endsWith(`/${MANIFEST}`)) continue;
    const folder2 = path.slice(0, -MANIFEST.length - 1);
    if (!IGNORED.test(folder2)) folders.push(folder2);
  }
  const isNamed = (folder2) => Number(folder2.slice(folder2.lastIndexOf("/") + 1) === short);
  return folders.filter((folder2) => isNamed(folder2) === 1).toSorted((a, b) => a.length - b.length).slice(0, MAX_LOOKED_AT);
}

// src/ecosystems/npm/source/published.ts
var MANIFEST2 = "package.json";
var RUNS = ["main", "module", "browser", "exports", "imports", "bin", "type"];
var KINDS2 = ["dependencies", "optionalDependencies", "peerDependencies", "devDependencies"];
function isPublishedFrom(published, source) {
  const config = inside(source, "publishConfig");
  const isSame = (key) => {
    const found = JSON.stringify(field(published, key));
    const replaced = field(config, key);
    return [field(source, key), ...replaced === void 0 ? [] : [replaced]].some((value) => JSON.stringify(value) === found);
  };
  return [.../* @__PURE__ */ new Set([...keysOf(published), ...RUNS])].every((key) => {
    if (key === "version") return true;
    if (KINDS2.includes(key)) return isResolved(field(published, key), field(source, key));
    if (key === "scripts" || key === "publishConfig") return isSubset(field(published, key), field(source, key));
    return isSame(key);
  });
}
function isResolved(published, source) {
  if (published === void 0) return true;
  if (!isJsonObject(published) || !isJsonObject(source)) return false;
  return Object.entries(published).every(([name, spec]) => {
    const stated = field(source, name);
    if (stated === spec) return true;
    return typeof stated === "string" && typeof spec === "string" && /^(?:workspace|catalog):/.test(stated) && !isAddress(spec);
  });
}
function isSubset(published, source) {
  if (published === void 0) return true;
  if (!isJsonObject(published) || !isJsonObject(source)) return false;
  return Object.entries(published).every(([key, value]) => JSON.stringify(field(source, key)) === JSON.stringify(value));
}

// src/domain/named-repository.ts
var MAX_LENGTH2 = 2e3;
var ADDRESS = /^(?:(?:git\+)?(?:https?|ssh|git):\/\/(?:[^@/]{1,100}@)?(?:www\.)?github\.com[/:]|git@github\.com:|github:)?([A-Za-z0-9_.-]{1,100})\/([A-Za-z0-9_.-]{1,100}?)(?:\.git)?(?:\/tree\/[^?#]*)?\/?(?:[?#].*)?$/i;
var DOTS = /^\.{1,2}$/;
function readAddress(url) {
  if (url.length > MAX_LENGTH2) return void 0;
  const [, owner, name] = ADDRESS.exec(url) ?? [];
  return owner === void 0 || name === void 0 || DOTS.test(owner) || DOTS.test(name) ? void 0 : { owner, name };
}

// src/ecosystems/npm/source/repository.ts
function namedRepository(manifest) {
  const stated = field(manifest, "repository");
  const url = typeof stated === "string" ? stated : isJsonObject(stated) ? textField(stated, "url") : void 0;
  const found = url === void 0 ? void 0 : readAddress(url);
  return found === void 0 ? void 0 : { ...found, directory: isJsonObject(stated) ? folder(textField(stated, "directory")) : void 0 };
}
function folder(path) {
  const parts = path?.split("/").filter((part) => part !== "" && part !== ".") ?? [];
  return parts.length === 0 || parts.some((part) => part === ".." || /[\p{Cc}\\]/u.test(part)) ? void 0 : parts.join("/");
}

// src/ecosystems/npm/source/index.ts
var npmSource = {
  readManifest,
  readArchive: readArchiveManifest,
  repositoryIn: namedRepository,
  places: { manifestIn: manifestPath, likelyFolders, foldersByName },
  excessOf,
  isNewsOver,
  daringNews,
  differences: (registry, archive) => manifestDifferences(registry, readManifest(archive.manifest), archive.files.has(BUILD_FILE)),
  buildFile: {
    name: BUILD_FILE,
    explains: ({ kind, label, found }) => kind === "script" && label === "install" && found === NODE_GYP
  },
  files: { manifest: MANIFEST2, isPublishedFrom, isBundled: (path) => path.split("/").includes("node_modules") }
};

// src/ecosystems/npm/versions.ts
var import_compare3 = __toESM(require_compare(), 1);
var import_major = __toESM(require_major(), 1);
var import_prerelease = __toESM(require_prerelease(), 1);
var import_satisfies = __toESM(require_satisfies(), 1);
var import_valid = __toESM(require_valid(), 1);
var import_intersects = __toESM(require_intersects(), 1);
var import_subset = __toESM(require_subset(), 1);
var import_valid2 = __toESM(require_valid2(), 1);
var BARE_COMPARATOR = /(?<![<>=])(<|>=)\s*[v=]?\s*([0-9]+)(?:\.([0-9]+|[xX*]))?(?:\.[xX*])?(?=\s|\||$)/g;
var written = (range) => range.replace(
  BARE_COMPARATOR,
  (_, operator, whole, minor) => `${operator}${whole}.${/^[0-9]+$/.test(minor ?? "") ? minor ?? "0" : "0"}.0`
);
var hasOrder = (version) => (0, import_valid.default)(version) !== null;
function boundary(before, after) {
  const isOfMajor = (0, import_major.default)(after) > (0, import_major.default)(before) && (0, import_prerelease.default)(after) === null;
  return isOfMajor ? String((0, import_major.default)(after)) : after;
}
var semverVersions = {
  hasOrder,
  compare: (a, b) => (0, import_compare3.default)(a, b),
  isPrerelease: (version) => (0, import_prerelease.default)(version) !== null,
  sameLine: (a, b) => hasOrder(a) && hasOrder(b) && (0, import_major.default)(a) === (0, import_major.default)(b),
  boundary,
  inRange: (version, range) => range === void 0 || (0, import_satisfies.default)(version, written(range), { includePrerelease: true }),
  isRange: (text) => (0, import_valid2.default)(text) !== null,
  overlap: (a, b) => (0, import_intersects.default)(a, b, { includePrerelease: true }),
  within: (inner, outer) => (0, import_subset.default)(inner, outer, { includePrerelease: true })
};

// src/ecosystems/npm/index.ts
var npm = {
  id: "npm",
  names: { parse: parseNpmName },
  versions: semverVersions,
  purl: purlOf2,
  advisories: "npm",
  registry: npmRegistry,
  attestations: npmAttestations,
  source: npmSource,
  archive: "tarball",
  grounds: /* @__PURE__ */ new Set(["attestation", "run", "commit", "tag", "review", "account", "metadata", "source", "age"])
};

// src/ecosystems/index.ts
var ECOSYSTEMS = { npm, actions };
var ecosystemOf = (name) => ECOSYSTEMS[ecosystemIdOf(name)];
var parsePackageName = (text) => ecosystemOf(text).names.parse(text);
var versionsOf = (name) => ecosystemOf(name).versions;
var purl = (version) => ecosystemOf(version.name).purl(version);
var registryFor = (name) => ecosystemOf(name).registry;
var attestationsFor = (name) => ecosystemOf(name).attestations;
var sourceWitnessFor = (name) => ecosystemOf(name).source;
var ATTESTED = Object.values(ECOSYSTEMS).flatMap(({ attestations }) => attestations ?? []);
var publicAddresses = (name) => registryFor(name)?.addresses ?? [];
var isPublic2 = (name, url) => publicAddresses(name).some((address) => url.startsWith(`${address}/`));
var registryOwner = (name) => registryFor(name)?.owner ?? "the registry";
var registryRoot2 = (address, name, version) => registryFor(name)?.rootOf(address, name, version);
var archiveWord = (name) => ecosystemOf(name).archive;
function knownAttested(name) {
  const known = attestationsFor(name)?.known;
  return known === void 0 ? "" : `${known.name}@${known.version}`;
}

export {
  parseNpmName,
  plainAddress,
  isUnder,
  registryRoot,
  semverVersions,
  ECOSYSTEMS,
  ecosystemOf,
  parsePackageName,
  versionsOf,
  purl,
  registryFor,
  attestationsFor,
  sourceWitnessFor,
  ATTESTED,
  publicAddresses,
  isPublic2 as isPublic,
  registryOwner,
  registryRoot2,
  archiveWord,
  knownAttested
};
