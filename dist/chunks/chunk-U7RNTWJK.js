import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/domain/report.ts
var TOOL_NAME = "countersign";

export {
  TOOL_NAME
};
