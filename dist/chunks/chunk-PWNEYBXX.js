import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/text/hidden.ts
var HIDDEN = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{DI}\\p{Co}\\u2800]|(?! )\\p{Zs}";
var MISLEADING = "\\p{Cc}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069";
var ANY_HIDDEN = new RegExp(HIDDEN, "u");
var EACH_HIDDEN = new RegExp(HIDDEN, "gu");
var EACH_MISLEADING = new RegExp(`[${MISLEADING}]`, "gu");
var EACH_MISLEADING_IN_LINES = new RegExp(`(?![\\t\\n]|\\r\\n)[${MISLEADING}]`, "gu");
var hasHidden = (text) => ANY_HIDDEN.test(text);
var replaceHidden = (text, by) => text.replace(EACH_HIDDEN, by);
var replaceMisleading = (text, by) => text.replace(EACH_MISLEADING, by);
var misleadingIn = (text) => text.matchAll(EACH_MISLEADING_IN_LINES);
var codePointName = (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
var escaped = (text) => Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");

export {
  hasHidden,
  replaceHidden,
  replaceMisleading,
  misleadingIn,
  codePointName,
  escaped
};
