import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  basename,
  folded
} from "./chunk-L5YLDCDM.js";

// src/domain/install-input.ts
var BY_NAME = /* @__PURE__ */ new Map([
  [".npmrc", "npmrc"],
  [".yarnrc", "yarnrc"],
  [".yarnrc.yml", "yarnrc-yml"],
  ["bunfig.toml", "bunfig"],
  ["pnpm-workspace.yaml", "pnpm-workspace"],
  [".corepack.env", "corepack-env"],
  [".env.yarn", "yarn-env"],
  ["package.json", "manifest"],
  ["package.json5", "manifest"],
  ["package.yaml", "manifest"]
]);
var PNPMFILE = /^\.?pnpmfile\.(?:cjs|mjs|js)$/;
var PNP = /^\.pnp\.(?:[cm]?js|data\.json|loader\.mjs)$/;
var ARCHIVE = /\.(?:tgz|tar\.gz|zip)$/;
var PATCH = /\.(?:patch|diff)$/;
var MIRROR = /^(?:.*[-_.])?(?:offline[-_](?:mirror|cache)|packages[-_]offline(?:[-_]cache)?)$/;
function installInputOf(path) {
  const parts = path.toLowerCase().split("/");
  parts.pop();
  const name = folded(basename(path));
  if (parts.includes("node_modules")) return void 0;
  return BY_NAME.get(name) ?? (PNPMFILE.test(name) ? "pnpmfile" : PNP.test(name) ? "pnp" : void 0) ?? ofYarn(parts, name) ?? (PATCH.test(name) && parts.includes("patches") ? "patch" : void 0) ?? (ARCHIVE.test(name) && parts.some((part) => MIRROR.test(part)) ? "mirror" : void 0);
}
function ofYarn(folders, name) {
  const at = folders.lastIndexOf(".yarn");
  const below = at < 0 ? void 0 : folders[at + 1];
  switch (below) {
    case "releases":
      return "yarn-release";
    case "plugins":
      return "yarn-plugin";
    case "patches":
      return "patch";
    case "cache":
      return ARCHIVE.test(name) ? "yarn-cache" : void 0;
    case void 0:
    default:
      return void 0;
  }
}
function folderOfInput(path) {
  const parts = path.split("/").slice(0, -1);
  const at = parts.findIndex((part) => [".yarn", "patches"].includes(part.toLowerCase()) || MIRROR.test(part.toLowerCase()));
  const own = at < 0 ? parts : parts.slice(0, at);
  return own.length === 0 ? "" : `${own.join("/")}/`;
}

export {
  installInputOf,
  folderOfInput
};
