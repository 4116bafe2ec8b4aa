import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  digestsOf,
  isGzip
} from "./chunk-SUHEUUKI.js";
import {
  askFor,
  once
} from "./chunk-RCPH6R77.js";
import {
  lockedHash
} from "./chunk-AQH76ADT.js";
import {
  parseIntegrity,
  spec
} from "./chunk-WTE2PIG2.js";
import {
  createSlots
} from "./chunk-BYSOI4NO.js";
import {
  PUBLIC_REGISTRY,
  YARN_REGISTRY_ALIAS
} from "./chunk-ANSDECAT.js";
import {
  field,
  inside,
  isJsonObject,
  isoTime,
  objectField,
  textField,
  textOf
} from "./chunk-H4Q4AXSQ.js";
import {
  MANIFEST_FIELDS,
  claimsOf
} from "./chunk-7AVNJFDU.js";
import {
  known,
  notAsked,
  unavailable
} from "./chunk-2OOIQQRO.js";

// src/gather/tarballs.ts
var AT_A_TIME = 8;
function createTarballs(world) {
  const slots = createSlots(AT_A_TIME);
  const withBytes = (of, sha512, make) => slots.use(async () => {
    const answer = await fetchTarball(world, of);
    if (answer.kind !== "known") return answer;
    const served = digestsOf(answer.value);
    if (served.sha512 === sha512) return { kind: "same", value: await make(answer.value) };
    return isGzip(answer.value) ? { kind: "other-bytes", sha512: served.sha512 } : noTarball(of);
  });
  return {
    digests: (of) => slots.use(async () => {
      const answer = await fetchTarball(world, of);
      if (answer.kind !== "known") return answer;
      return isGzip(answer.value) ? known(digestsOf(answer.value)) : noTarball(of);
    }),
    withBytes,
    async contents(of, sha512) {
      const { readTarball } = await import("./read-7Q2BVZ6W.js");
      const held = await withBytes(of, sha512, readTarball);
      if (held.kind !== "same") return held;
      return held.value.kind === "known" ? { kind: "same", value: held.value.value } : held.value;
    }
  };
}
var noTarball = ({ package: pkg }) => unavailable("malformed", `what is served for the tarball of ${spec(pkg)} is not compressed with gzip`);
function fetchTarball(world, of) {
  const path = pathOf(of);
  return askFor(
    world,
    { to: "registry", registry: of.registry, path, accept: "tarball" },
    (value) => value instanceof Uint8Array ? value : void 0
  );
}
function pathOf({ package: { name, version, source }, registry, claimedAddress }) {
  const bases = registry === "public" ? [PUBLIC_REGISTRY, YARN_REGISTRY_ALIAS] : [registry];
  const addresses = [source.kind === "registry" ? source.url : void 0, claimedAddress];
  for (const address of addresses) {
    const base = address === void 0 ? void 0 : bases.find((one) => address.slice(0, one.length + 1) === `${one}/`);
    if (address !== void 0 && base !== void 0) return address.slice(base.length);
  }
  return `/${name}/-/${name.slice(name.lastIndexOf("/") + 1)}-${version}.tgz`;
}

// src/registry/account.ts
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

// src/registry/packument.ts
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
    tarball: textField(dist, "tarball"),
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

// src/gather/publication.ts
function createPublications(world) {
  const questions = {
    world,
    packuments: once((key) => fetchPackument(world, key)),
    digests: createTarballs(world).digests,
    tools: once(async () => {
      const [attestation, documents] = await Promise.all([import("./attestation-NVK4BSF6.js"), world.trustMaterial()]);
      return { attestation, verifier: attestation.createVerifier(documents) };
    })
  };
  const asked = /* @__PURE__ */ new Map();
  return (pkg, registry) => {
    const key = [registry, spec(pkg), pkg.integrity ?? "", pkg.source.kind].join(" ");
    const publication = asked.get(key) ?? publicationOf(pkg, registry, questions);
    asked.set(key, publication);
    return publication;
  };
}
function withoutTarball(pkg) {
  const hash = lockedHash(pkg.integrity);
  return hash.kind === "one" && hash.algorithm !== "sha512" ? { ...pkg, integrity: void 0 } : pkg;
}
async function publicationOf(pkg, registry, { world, packuments, digests, tools }) {
  if (pkg.source.kind !== "registry")
    return { evidence: { kind: "not-applicable" }, binding: "none", packument: notAsked, tarball: notAsked };
  const [document, packument, { attestation, verifier }] = await Promise.all([
    world.ask({ to: "registry", registry, path: attestationsPath(pkg), accept: "json" }),
    packuments(`${registry} ${pkg.name}`),
    tools("")
  ]);
  const answers = { package: pkg, document, packument, requirePublishAttestation: registry === "public" };
  const claimedAddress = claimsOf(packument, pkg.version)?.tarball;
  const tarball = attestation.needsTarball(answers) ? await digests({ package: pkg, registry, claimedAddress }) : notAsked;
  return { ...attestation.establish(verifier, { ...answers, tarball }), packument, tarball };
}
var attestationsPath = (pkg) => `/-/npm/v1/attestations/${pkg.name.replace("/", "%2f")}@${encodeURIComponent(pkg.version)}`;
function fetchPackument(world, key) {
  const [registry = "public", name = ""] = key.split(" ");
  const path = `/${name.replace("/", "%2f")}`;
  return askFor(world, { to: "registry", registry, path, accept: "full-packument" }, (json) => parsePackument(json, name));
}

// src/gather/registries.ts
function registryOf(pkg, policy, configured) {
  const url = pkg.source.kind === "registry" ? pkg.source.url : void 0;
  if (url === void 0) return scopedRegistry(pkg, configured) ?? "public";
  if (isUnder(url, PUBLIC_REGISTRY) || isUnder(url, YARN_REGISTRY_ALIAS)) return "public";
  const others = [...configured.scoped.values(), ...policy.settings.registries.filter((r) => r !== "public")];
  const holding = others.map(withoutSlash).filter((registry) => isUnder(url, registry));
  return holding.toSorted((a, b) => b.length - a.length)[0] ?? "public";
}
function withConfiguredRegistries(policy, configured) {
  const [first, ...rest] = policy.settings.registries;
  const more = [configured.default, ...configured.scoped.values()].map(withoutSlash);
  return { ...policy, settings: { ...policy.settings, registries: [first, ...rest, ...more] } };
}
function scopedRegistry(pkg, configured) {
  const [scope] = pkg.name.startsWith("@") ? pkg.name.split("/") : [];
  const url = scope === void 0 ? void 0 : configured.scoped.get(scope);
  return url === void 0 ? void 0 : withoutSlash(url);
}
var withoutSlash = (url) => url.replace(/\/+$/, "");
var isUnder = (url, registry) => url.slice(0, registry.length + 1) === `${registry}/`;

export {
  createTarballs,
  createPublications,
  withoutTarball,
  registryOf,
  withConfiguredRegistries,
  scopedRegistry
};
