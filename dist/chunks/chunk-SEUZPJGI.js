import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  escaped,
  replaceHidden
} from "./chunk-PWNEYBXX.js";

// src/report/json-text.ts
function jsonText(value) {
  const json = JSON.stringify(value, (_key, inner) => typeof inner === "string" ? inner.toWellFormed() : inner, 2);
  const visible = replaceHidden(json, (character) => character === "\n" ? character : escaped(character));
  return `${visible.replaceAll("##[", "#\\u0023[")}
`;
}

export {
  jsonText
};
