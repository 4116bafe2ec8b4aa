import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  codePointName,
  replaceHidden
} from "./chunk-PWNEYBXX.js";

// src/report/visible.ts
var VALUE_LIMIT = 400;
var STACKED = new RegExp("(\\p{M}{2})\\p{M}+", "gu");
function visible(text, limit = VALUE_LIMIT) {
  const cut = shortened(text.toWellFormed(), limit);
  return replaceHidden(cut, (character) => `⟨${codePointName(character)}⟩`).replace(STACKED, "$1�");
}
function visibleLines(text, limit) {
  return shortened(text.toWellFormed(), limit).split(/\r\n|\n/).map((line) => visible(line, limit));
}
function shortened(text, limit) {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).toWellFormed().replace(/\uFFFD$/, "")}…`;
}

export {
  VALUE_LIMIT,
  visible,
  visibleLines
};
