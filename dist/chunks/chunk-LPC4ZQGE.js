import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/domain/manifest.ts
var DEPENDENCY_KINDS = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];

export {
  DEPENDENCY_KINDS
};
