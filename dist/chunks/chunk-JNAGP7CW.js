import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/github/ids.ts
var DIGITS = /^[1-9][0-9]{0,19}$/;
function parseId(value) {
  if (typeof value === "number") return Number.isSafeInteger(value) && value > 0 ? String(value) : void 0;
  return typeof value === "string" && DIGITS.test(value) ? value : void 0;
}

export {
  parseId
};
