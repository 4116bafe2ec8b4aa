import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/text/object-id.ts
var OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
var isObjectId = (text) => OBJECT_ID.test(text);

export {
  isObjectId
};
