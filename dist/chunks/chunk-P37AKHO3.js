import {
  c65_quoted as quoted
} from "./shared-E04875EB.js";
import {
  parseNpmName,
  registryRoot
} from "./chunk-VYA3Q5WH.js";
import {
  c9_hasGitScheme as hasGitScheme,
  c9_parseIntegrity as parseIntegrity,
  c9_parseVersion as parseVersion,
  c9_readGitAddress as readGitAddress
} from "./shared-E04875EB.js";

// src/ecosystems/npm/lockfiles/entry.ts
function lockedPackage(facts) {
  const { location, installScript, dev, optional, via } = facts;
  const { name, version, source } = identify(facts.name, facts.version, facts.source);
  const { alias, aliases } = aliasesOf(facts);
  const integrity = facts.integrity === void 0 ? void 0 : parseIntegrity(facts.integrity);
  const { checksum, hashOmitted } = facts;
  const locked = { name, version, source, integrity, checksum, location, alias, installScript, dev, optional, via };
  if (hashOmitted === void 0 && aliases === void 0) return locked;
  return { ...locked, ...hashOmitted === void 0 ? {} : { hashOmitted }, ...aliases === void 0 ? {} : { aliases } };
}
var UNDER_ITS_OWN_NAME = { alias: void 0 };
function aliasesOf({ name, installedAs }) {
  if (installedAs.every((one) => one === name)) return UNDER_ITS_OWN_NAME;
  const [first, ...others] = [...new Set(installedAs)].filter((one) => one !== name).toSorted();
  if (first === void 0) return UNDER_ITS_OWN_NAME;
  if (installedAs.includes(name)) return { alias: void 0, aliases: [first, ...others] };
  return { alias: first, ...others.length === 0 ? {} : { aliases: others } };
}
function identify(rawName, rawVersion, source) {
  const name = parseNpmName(rawName);
  const version = rawVersion === void 0 ? void 0 : parseVersion(rawVersion);
  if (name !== void 0 && version !== void 0) return { name, version, source };
  const isRegistrys = source.kind === "registry" || source.kind === "bundled";
  return {
    name: name ?? parseNpmName(readable(rawName)) ?? UNREADABLE_NAME,
    version: version ?? parseVersion(readable(rawVersion ?? "")) ?? NO_VERSION,
    source: isRegistrys ? { kind: "tarball", url: oddAddress(rawName, rawVersion, source) } : source
  };
}
function oddAddress(name, version, source) {
  return source.kind === "registry" && source.url !== void 0 ? source.url : quoted(version === void 0 ? name : `${name}@${version}`);
}
var readable = (raw) => raw.slice(0, 200).replace(/[^A-Za-z0-9.+_~@/-]+/g, "_").replace(/^[^A-Za-z0-9@]+/, "");
var UNREADABLE_NAME = required(parseNpmName("unreadable-name"));
var NO_VERSION = required(parseVersion("0.0.0"));
function required(value) {
  if (value === void 0) throw new Error("a constant is not what it says");
  return value;
}

// src/ecosystems/npm/lockfiles/source.ts
var HTTP = /^https?:\/\/[^/]/i;
var OTHER_SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
var PLAIN = /^[!#-[\]-~]+$/;
var DOT_SEGMENT = /\/(?:\.|%2e){1,2}(?:\/|$)/i;
function classifyUrl(url, name, version) {
  if (!HTTP.test(url)) {
    if (hasGitScheme(url)) return { kind: "git", ...readGitAddress(url) };
    return OTHER_SCHEME.test(url) ? { kind: "tarball", url } : { kind: "file", path: url.replace(/^file:/i, "") };
  }
  const address = before(url, "#");
  const path = before(address, "?");
  if (path.endsWith(".git")) return { kind: "git", ...readGitAddress(url) };
  const hasDots = DOT_SEGMENT.test(path.replace(/%2f/gi, "/"));
  return PLAIN.test(address) && !hasDots && registryRoot(path, name, version) !== void 0 ? { kind: "registry", url: address } : { kind: "tarball", url };
}
function before(text, mark) {
  const at = text.indexOf(mark);
  return at < 0 ? text : text.slice(0, at);
}
var ARCHIVE = /\.t(?:ar\.)?gz$/;
var VERSION_START = /-\d+\.\d+\.\d+/;
function versionInAddress(address) {
  const path = address.split(/[?#]/, 1)[0] ?? address;
  const file = path.slice(path.lastIndexOf("/") + 1);
  const stem = file.replace(ARCHIVE, "");
  const at = stem.search(VERSION_START);
  return at < 0 || stem === file ? void 0 : stem.slice(at + 1);
}

export {
  lockedPackage,
  identify,
  classifyUrl,
  versionInAddress
};
