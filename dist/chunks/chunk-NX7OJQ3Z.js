import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/report/visible.ts
var VALUE_LIMIT = 400;
var HIDDEN = new RegExp("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{DI}\\p{Co}]|(?! )\\p{Zs}|\\u2800", "gu");
var STACKED = new RegExp("(\\p{M}{2})\\p{M}+", "gu");
function visible(text, limit = VALUE_LIMIT) {
  const cut = shortened(text.toWellFormed(), limit);
  return cut.replace(HIDDEN, codePoint).replace(STACKED, "$1�");
}
function visibleLines(text, limit) {
  return shortened(text.toWellFormed(), limit).split(/\r\n|\n/).map((line) => visible(line, limit));
}
function shortened(text, limit) {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).toWellFormed().replace(/\uFFFD$/, "")}…`;
}
function codePoint(character) {
  return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
}

export {
  VALUE_LIMIT,
  visible,
  visibleLines
};
