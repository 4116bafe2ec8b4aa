import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/io/comparison.ts
var OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

export {
  OBJECT_ID
};
