import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  hexOfBase64
} from "./chunk-RBMTNNWO.js";

// src/domain/hash.ts
var ALGORITHMS = { sha512: 64, sha384: 48, sha256: 32, sha224: 28, sha1: 20, md5: 16 };
var strongestFirst = ["sha512", "sha384", "sha256", "sha224", "sha1", "md5"];
function lockedHash(integrity) {
  const algorithm = integrity === void 0 ? void 0 : strongestKind(integrity);
  if (integrity === void 0 || algorithm === void 0) return { kind: "none" };
  const found = new Set(hashesOf(integrity, algorithm).map((digest) => hexOf(digest, algorithm)));
  const [hex] = found;
  return found.size === 1 && hex !== void 0 ? { kind: "one", algorithm, hex } : { kind: "ambiguous", algorithm };
}
function strongestKind(integrity) {
  return strongestFirst.find((algorithm) => hashesOf(integrity, algorithm).length > 0);
}
var isWeaker = (a, b) => strongestFirst.indexOf(a) > strongestFirst.indexOf(b);
function compareIntegrity(a, b) {
  if (a === void 0 || b === void 0) return "incomparable";
  for (const algorithm of strongestFirst) {
    const [left, right] = [hashesOf(a, algorithm), hashesOf(b, algorithm)];
    if (left.length > 0 && right.length > 0) return asSet(left) === asSet(right) ? "same" : "different";
  }
  return "incomparable";
}
function strongestHashes(integrity) {
  const algorithm = integrity.includes(" ") ? strongestKind(integrity) : void 0;
  if (algorithm === void 0) return integrity;
  return [...new Set(hashesOf(integrity, algorithm))].toSorted().map((digest) => `${algorithm}-${digest}`).join(" ");
}
var hashesOf = (integrity, algorithm) => integrity.split(" ").filter((hash) => hash.slice(0, algorithm.length + 1) === `${algorithm}-`).map((hash) => hash.slice(algorithm.length + 1));
var asSet = (digests) => [...new Set(digests)].toSorted().join(" ");
function hexOf(digest, algorithm) {
  const hex = hexOfBase64(digest);
  return hex?.length === 2 * ALGORITHMS[algorithm] ? hex : void 0;
}

export {
  lockedHash,
  strongestKind,
  isWeaker,
  compareIntegrity,
  strongestHashes
};
