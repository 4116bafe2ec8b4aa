import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/report/json-text.ts
var UNSAFE = /(?![\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{DI}]/gu;
function jsonText(value) {
  const json = JSON.stringify(value, (_key, inner) => typeof inner === "string" ? inner.toWellFormed() : inner, 2);
  const escaped = json.replace(
    UNSAFE,
    (character) => Array.from({ length: character.length }, (_, i) => unicodeEscape(character.charCodeAt(i))).join("")
  );
  return `${escaped.replaceAll("##[", "#\\u0023[")}
`;
}
var unicodeEscape = (unit) => `\\u${unit.toString(16).padStart(4, "0")}`;

export {
  jsonText
};
