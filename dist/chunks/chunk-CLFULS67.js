import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  ECOSYSTEMS
} from "./chunk-2ZSJ5GQX.js";
import {
  parseIntegrity,
  parseVersion
} from "./chunk-WTE2PIG2.js";
import {
  quoted
} from "./chunk-QD3PMZYE.js";

// src/lockfile/entry.ts
var parseName = ECOSYSTEMS.npm.names.parse;
function lockedPackage(facts) {
  const { location, installScript, dev, optional, via } = facts;
  const { name, version, source } = identify(facts.name, facts.version, facts.source);
  return {
    name,
    version,
    source,
    integrity: facts.integrity === void 0 ? void 0 : parseIntegrity(facts.integrity),
    checksum: facts.checksum,
    ...facts.hashOmitted === true ? { hashOmitted: true } : {},
    location,
    alias: facts.installedAs === facts.name ? void 0 : facts.installedAs,
    installScript,
    dev,
    optional,
    via
  };
}
function identify(rawName, rawVersion, source) {
  const name = parseName(rawName);
  const version = rawVersion === void 0 ? void 0 : parseVersion(rawVersion);
  if (name !== void 0 && version !== void 0) return { name, version, source };
  const isRegistrys = source.kind === "registry" || source.kind === "bundled";
  return {
    name: name ?? parseName(readable(rawName)) ?? UNREADABLE_NAME,
    version: version ?? parseVersion(readable(rawVersion ?? "")) ?? NO_VERSION,
    source: isRegistrys ? { kind: "tarball", url: oddAddress(rawName, rawVersion, source) } : source
  };
}
function oddAddress(name, version, source) {
  return source.kind === "registry" && source.url !== void 0 ? source.url : quoted(version === void 0 ? name : `${name}@${version}`);
}
var readable = (raw) => raw.slice(0, 200).replace(/[^A-Za-z0-9.+_~@/-]+/g, "_").replace(/^[^A-Za-z0-9@]+/, "");
var UNREADABLE_NAME = required(parseName("unreadable-name"));
var NO_VERSION = required(parseVersion("0.0.0"));
function required(value) {
  if (value === void 0) throw new Error("a constant is not what it says");
  return value;
}

export {
  lockedPackage,
  identify
};
