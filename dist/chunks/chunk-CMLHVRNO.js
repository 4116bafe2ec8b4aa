import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
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
  c75_require_valid as require_valid
} from "./shared-B2A01CC1.js";
import {
  c62_PUBLIC_REGISTRY as PUBLIC_REGISTRY,
  c62_REGISTRY_KEYS_TARGET as REGISTRY_KEYS_TARGET,
  c62_YARN_REGISTRY_ALIAS as YARN_REGISTRY_ALIAS
} from "./shared-B2A01CC1.js";
import {
  c19_parseActionName as parseActionName
} from "./shared-B2A01CC1.js";
import {
  c57_ecosystemIdOf as ecosystemIdOf
} from "./shared-B2A01CC1.js";
import {
  c34_field as field,
  c34_inside as inside,
  c34_isJsonObject as isJsonObject,
  c34_isoTime as isoTime,
  c34_objectField as objectField,
  c34_textField as textField,
  c34_textOf as textOf
} from "./shared-B2A01CC1.js";
import {
  c17_MANIFEST_FIELDS as MANIFEST_FIELDS
} from "./shared-B2A01CC1.js";
import {
  c59_parseIntegrity as parseIntegrity
} from "./shared-B2A01CC1.js";
import {
  c13___toESM as __toESM
} from "./shared-B2A01CC1.js";

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
  archive: "archive",
  grounds: /* @__PURE__ */ new Set(["commit", "tag", "account", "age"])
};

// src/ecosystems/npm/attestations.ts
var npmAttestations = {
  ofRegistry: {
    predicateType: "https://github.com/npm/attestation/tree/main/specs/publish/v0.1",
    states: ({ name, version }) => ({ name, version, registry: PUBLIC_REGISTRY })
  },
  // Of the people who make Sigstore's client for npm; its metadata is small.
  known: { name: "@sigstore/core", version: "2.0.0" },
  keysTarget: REGISTRY_KEYS_TARGET,
  keyUsage: "npm:attestations",
  // npm's own client; pnpm, yarn and bun write the same.
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

// src/ecosystems/npm/registry/layout.ts
var DIGEST = /^[0-9a-f]{8,128}$/i;
var HOST_AT = "https://".length;
function registryRoot(address, name, version) {
  const plain = address.includes("%") ? address.replace(/%40/g, "@").replace(/%2f/gi, "/").replace(/%2b/gi, "+") : address;
  const files = [`${name.slice(name.lastIndexOf("/") + 1)}-${version}.tgz`, `${name}-${version}.tgz`];
  const npms = endAmong(plain, files, [`/${name}/-/`]);
  if (npms !== void 0) return !isPublic(plain) || isPublicRoot(npms) ? npms : void 0;
  if (isPublic(plain)) return void 0;
  return endAmong(plain, files, [`/${name}/-/${version}/`, `/${name}/download/`, `/${name}/${version}/`]) ?? download(plain, name, version);
}
function endAmong(address, files, folders) {
  const file = files.find((one) => address.endsWith(`/${one}`));
  if (file === void 0) return void 0;
  for (const one of files) {
    for (const folder of folders) if (address.endsWith(folder + one)) return address.slice(0, -(folder.length + one.length));
  }
  return void 0;
}
function download(address, name, version) {
  const folder = `/download/${name}/${version}/`;
  const at = address.lastIndexOf(folder);
  return at > HOST_AT && DIGEST.test(address.slice(at + folder.length)) ? address.slice(0, at) : void 0;
}
var isPublic = (url) => url.startsWith(`${PUBLIC_REGISTRY}/`) || url.startsWith(`${YARN_REGISTRY_ALIAS}/`);
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
var INSTALL_SCRIPTS = ["preinstall", "install", "postinstall"];
function parsePackument(json, name) {
  if (!isJsonObject(json) || field(json, "name") !== name) return void 0;
  const times = readTimes(field(json, "time"));
  const manifests = manifestsOf(json);
  if (times === void 0 || manifests === void 0) return void 0;
  const versions = /* @__PURE__ */ new Map();
  for (const [version, manifest] of manifests) {
    if (version === "" || version.length > MAX_VERSION_LENGTH || !isJsonObject(manifest)) return void 0;
    versions.set(version, readVersion(version, manifest, times.get(version)));
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
function readVersion(version, manifest, publishedAt) {
  const dist = inside(manifest, "dist");
  const integrity = textField(dist, "integrity");
  const scripts = inside(manifest, "scripts");
  const deprecated = field(manifest, "deprecated");
  return {
    version,
    publishedAt,
    account: parseAccount(field(manifest, "_npmUser")),
    maintainers: readMaintainers(field(manifest, "maintainers")),
    integrity: integrity === void 0 ? void 0 : parseIntegrity(integrity),
    shasum: readShasum(textField(dist, "shasum")),
    archive: textField(dist, "tarball"),
    attestationsAdvertised: isPresent(field(dist, "attestations")),
    hasInstallScript: field(manifest, "hasInstallScript") === true || INSTALL_SCRIPTS.some((script) => textField(scripts, script) !== void 0),
    installScripts: readScripts(scripts),
    manifest: manifestOf(manifest),
    deprecated: deprecated === true || textOf(deprecated) !== void 0
  };
}
var manifestOf = (manifest) => Object.fromEntries(MANIFEST_FIELDS.filter((key) => Object.hasOwn(manifest, key)).map((key) => [key, manifest[key]]));
var SHASUM = /^[0-9a-f]{40}$/i;
var readShasum = (text) => text !== void 0 && SHASUM.test(text) ? text.toLowerCase() : void 0;
var isPresent = (value) => value !== void 0 && value !== null && value !== false;
function readScripts(scripts) {
  const found = {};
  for (const script of [...INSTALL_SCRIPTS, "prepare"]) {
    const command = textField(scripts, script);
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
var npmRegistry = {
  addresses: [PUBLIC_REGISTRY, YARN_REGISTRY_ALIAS],
  documentPath: (name) => `/${inPath(name)}`,
  readDocument: parsePackument,
  attestationsPath: ({ name, version }) => `/-/npm/v1/attestations/${inPath(name)}@${encodeURIComponent(version)}`,
  archivePath: ({ name, version }) => `/${name}/-/${name.slice(name.lastIndexOf("/") + 1)}-${version}.tgz`,
  rootOf: registryRoot,
  scopeOf: (name) => name.startsWith("@") ? name.slice(0, name.indexOf("/")) : void 0
};

// src/ecosystems/npm/versions.ts
var import_compare = __toESM(require_compare(), 1);
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
  compare: (a, b) => (0, import_compare.default)(a, b),
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
var ATTESTED = Object.values(ECOSYSTEMS).flatMap(({ attestations }) => attestations ?? []);
var publicAddresses = (name) => registryFor(name)?.addresses ?? [];
var isPublic2 = (name, url) => publicAddresses(name).some((address) => url.startsWith(`${address}/`));
var registryRoot2 = (address, name, version) => registryFor(name)?.rootOf(address, name, version);
var archiveWord = (name) => ecosystemOf(name).archive;
function knownAttested(name) {
  const known = attestationsFor(name)?.known;
  return known === void 0 ? "" : `${known.name}@${known.version}`;
}

export {
  parseNpmName,
  registryRoot,
  semverVersions,
  ECOSYSTEMS,
  ecosystemOf,
  parsePackageName,
  versionsOf,
  purl,
  registryFor,
  attestationsFor,
  ATTESTED,
  publicAddresses,
  isPublic2 as isPublic,
  registryRoot2,
  archiveWord,
  knownAttested
};
