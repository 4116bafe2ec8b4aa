import {
  c45_DEPENDENCY_KINDS as DEPENDENCY_KINDS
} from "./shared-E04875EB.js";
import {
  c35_field as field,
  c35_isJsonObject as isJsonObject
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";

// src/ecosystems/npm/manifest/manifest-compare.ts
var MAX_DEPTH = 20;
function asksTheSame(a, b) {
  if (a === void 0 || b === void 0) return a === b;
  if (a.problem !== void 0 || b.problem !== void 0) return false;
  return JSON.stringify(decisive(a)) === JSON.stringify(decisive(b));
}
var DECISIVE = [
  ...DEPENDENCY_KINDS,
  "peerDependenciesMeta",
  "dependenciesMeta",
  "acceptDependencies",
  "bundleDependencies",
  "bundledDependencies",
  "overrides",
  "resolutions",
  "workspaces",
  "packageManager",
  "devEngines",
  "pnpm",
  "installConfig",
  "trustedDependencies",
  "patchedDependencies",
  "catalog",
  "catalogs"
];
function decisive({ data, name, version }) {
  return sorted([name ?? null, version ?? null, ...DECISIVE.map((key) => field({ ...data }, key) ?? null)], 0);
}
function sorted(value, depth) {
  if (depth > MAX_DEPTH) return JSON.stringify(value);
  if (Array.isArray(value)) return value.map((item) => sorted(item, depth + 1));
  if (!isJsonObject(value)) return value;
  const keys = Object.keys(value).sort();
  return keys.map((key) => [key, sorted(value[key], depth + 1)]);
}
export {
  asksTheSame
};
