import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  replaceHidden
} from "./chunk-PWNEYBXX.js";

// src/text/shown.ts
var LIMIT = 120;
function shown(text) {
  if (text === void 0) return "none";
  const line = replaceHidden(text, () => "�");
  return line.length <= LIMIT ? line : `${line.slice(0, LIMIT - 1).toWellFormed()}…`;
}

export {
  shown
};
