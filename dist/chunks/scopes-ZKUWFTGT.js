import {
  readSettings
} from "./chunk-6EQC4EN7.js";
import "./chunk-FGAI5O7R.js";
import "./chunk-G5HJHWNJ.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";

// src/ecosystems/npm/beside/scopes.ts
var SETTINGS = [
  // Yarn 2 and later: npmScopes: { corp: { npmRegistryServer: … } }
  { lockfile: /^yarn\.lock$/i, file: ".yarnrc.yml", kind: "yarnrc-yml", scoped: /^npmScopes\.(.+)\.npmRegistryServer$/ },
  // bun: [install.scopes], with an address or a table that has one
  { lockfile: /^bun\.lock$/i, file: "bunfig.toml", kind: "bunfig", scoped: /^install\.scopes\.(.+?)(?:\.url)?$/ },
  // pnpm: registries: { '@corp': … }
  { lockfile: /^pnpm-lock(?:\.[^/]*)?\.yaml$/i, file: "pnpm-workspace.yaml", kind: "pnpm-workspace", scoped: /^registries\.(@.+)$/ }
];
function settingsBeside(lockfiles) {
  const names = lockfiles.map((file) => file.slice(file.lastIndexOf("/") + 1));
  return SETTINGS.filter(({ lockfile }) => names.some((name) => lockfile.test(name))).map(({ file }) => file);
}
var ADDRESS = /https?:\/\/[^\s"'{},?#]+/i;
function scopesIn(file, text) {
  const scopes = /* @__PURE__ */ new Map();
  const reader = SETTINGS.find((one) => one.file === file);
  if (reader === void 0) return scopes;
  for (const { key, value } of readSettings(reader.kind, text) ?? []) {
    const scope = reader.scoped.exec(key)?.[1];
    const url = ADDRESS.exec(value)?.[0];
    if (scope !== void 0 && url !== void 0) scopes.set(scope.startsWith("@") ? scope : `@${scope}`, url.replace(/(?<!\/)\/+$/, ""));
  }
  return scopes;
}
export {
  scopesIn,
  settingsBeside
};
