import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  VALUE_LIMIT,
  visible,
  visibleLines
} from "./chunk-TBENTHXA.js";

// src/report/markdown.ts
var PROSE_LIMIT = 2e3;
var FENCED_LIMIT = 8e3;
var ACTIVE = /[&<>"'`*[\]|\\!~$^{}]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
var LEADING = /^(\s*)(?:([#+=-]|:(?=:))|(\d+)([.)])(?=\s|$))/;
var NAMED = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
var reference = (character) => NAMED[character] ?? `&#${character.codePointAt(0) ?? 65533};`;
var COMMAND = /^(\s*):(?=:)/;
var escaped = (text) => text.replace(ACTIVE, reference);
function notLeading(line) {
  return line.replace(
    LEADING,
    (_all, space, mark, digits = "", after = ".") => mark === void 0 ? `${space}${String(digits)}${reference(String(after))}` : `${space}${reference(mark)}`
  );
}
function code(text, limit = VALUE_LIMIT) {
  return text === "" ? "" : codeOf(visible(text, limit));
}
var PLAIN_CODE = /^(?! )[^`<>&|[\]\\]+(?<! )$/;
var codeOf = (line) => PLAIN_CODE.test(line) ? `\`${line}\`` : elementOf(line);
var elementOf = (line) => `<code>${unlinked(escaped(line))}</code>`;
var unlinked = (text) => text.replace(/:|@|www(?=\.)|\/(?=\/)/gi, (mark) => `${mark}<!-- -->`);
function prose(text, limit = PROSE_LIMIT) {
  return proseLine(visible(text, limit), codeOf);
}
function proseInHtml(text, limit = PROSE_LIMIT) {
  return proseLine(visible(text, limit), elementOf);
}
var codeInHtml = (text) => elementOf(visible(text));
var BACKTICKED = /`([^`]+)`/;
var LINKED_BY_GITHUB = /[@#/\\]|:\/\/|www\.|mailto:|xmpp:|\bGH-\d|\b[0-9a-f]{7,40}\b/i;
function proseLine(line, set) {
  const parts = line.trim().split(BACKTICKED);
  const told = parts.map((part, index) => index % 2 === 1 ? set(part) : words(part, set)).join("");
  return notLeading(told.replaceAll("``", "`<!-- -->`"));
}
function words(text, set) {
  return text.split(/( +)/).map((word) => {
    if (!LINKED_BY_GITHUB.test(word)) return escaped(word);
    const [, open = "", core = "", close = ""] = /^([("']*)(.*?)([)"',.;:!?]*)$/.exec(word) ?? [];
    if (core === "") return escaped(word);
    return `${escaped(open)}${LOOKED_AT.test(core) ? link(core, core) : set(core)}${escaped(close)}`;
  }).join("");
}
var LOOKED_AT = /^https:\/\/github\.com\/[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100}(?:\/(?:commit|compare|actions\/runs)\/[A-Za-z0-9./]{1,200})?$/;
function fenced(text, language) {
  const lines = visibleLines(text.trimEnd(), FENCED_LIMIT).map((line) => line.replace(COMMAND, "$1 :"));
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return [`${fence}${language}`, ...lines, fence].join("\n");
}
var LINKABLE = /^https:\/\/(?:github\.com|gitlab\.com)\/[A-Za-z0-9_.\-/]{1,600}$/;
function link(words_, url) {
  return url !== void 0 && LINKABLE.test(url) ? `<a href="${url}">${escaped(words_)}</a>` : escaped(words_);
}
function utf8Length(text) {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 128 ? 1 : point < 2048 ? 2 : point < 65536 ? 3 : 4;
  }
  return bytes;
}

export {
  code,
  prose,
  proseInHtml,
  codeInHtml,
  fenced,
  link,
  utf8Length
};
