import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/domain/registry.ts
var PUBLIC_REGISTRY = "https://registry.npmjs.org";
var YARN_REGISTRY_ALIAS = "https://registry.yarnpkg.com";
var REGISTRY_KEYS_TARGET = "registry.npmjs.org/keys.json";

export {
  PUBLIC_REGISTRY,
  YARN_REGISTRY_ALIAS,
  REGISTRY_KEYS_TARGET
};
