import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/domain/packument.ts
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
function claimsOf(packument, version) {
  return packument.kind === "known" ? packument.value.versions.get(version) : void 0;
}

export {
  MANIFEST_FIELDS,
  claimsOf
};
