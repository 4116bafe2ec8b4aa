import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  escaped
} from "./chunk-PWNEYBXX.js";

// src/text/quoted.ts
var LIMIT = 80;
function quoted(raw, limit = LIMIT) {
  const text = JSON.stringify(raw.length > limit ? `${raw.slice(0, limit)}...` : raw);
  return text.replace(/[^\x20-\x7e]/g, escaped);
}

export {
  quoted
};
