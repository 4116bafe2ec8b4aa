import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/domain/policy-place.ts
var POLICY_FILE = ".github/countersign.yml";

export {
  POLICY_FILE
};
