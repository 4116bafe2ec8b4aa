import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  duration
} from "./chunk-D5HWV5PU.js";

// src/report/trust-line.ts
var SOURCES = {
  tuf: "Sigstore root by TUF",
  embedded: "Sigstore root embedded in this release",
  file: "trusted root from a file"
};
function trustLine({ trust, evaluatedAt }) {
  if (trust === void 0) return "";
  const age = trust.asOf === void 0 ? "" : `, ${duration(Date.parse(evaluatedAt) - Date.parse(trust.asOf))} old`;
  return `${SOURCES[trust.kind]}${age}${trust.note === void 0 ? "" : ` (${trust.note})`}`;
}

export {
  trustLine
};
