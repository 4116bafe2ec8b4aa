import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  VALUE_LIMIT,
  visible,
  visibleLines
} from "./chunk-TBENTHXA.js";

// src/report/markdown.ts
var PROSE_LIMIT = 2e3;
var HELP_LIMIT = 8e3;
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
var codeOf = (line) => PLAIN_CODE.test(line) ? `\`${line}\`` : `<code>${unlinked(escaped(line))}</code>`;
var unlinked = (text) => text.replace(/:|@|www(?=\.)|\/(?=\/)/gi, (mark) => `${mark}<!-- -->`);
function prose(text, limit = PROSE_LIMIT) {
  return proseLine(visible(text, limit));
}
var BACKTICKED = /`([^`]+)`/;
var LINKED_BY_GITHUB = /[@#/\\]|:\/\/|www\.|mailto:|xmpp:|\bGH-\d|[0-9a-f]{7}/i;
function proseLine(line) {
  const parts = line.trim().split(BACKTICKED);
  const told = parts.map((part, index) => index % 2 === 1 ? codeOf(part) : words(part)).join("");
  return notLeading(told.replaceAll("``", "`<!-- -->`"));
}
function words(text) {
  return text.split(/( +)/).map((word) => {
    if (!LINKED_BY_GITHUB.test(word)) return escaped(word);
    const [, open = "", core = "", close = ""] = /^([("']*)(.*?)([)"',.;:!?]*)$/.exec(word) ?? [];
    return core === "" ? escaped(word) : `${escaped(open)}${codeOf(core)}${escaped(close)}`;
  }).join("");
}
function helpBlocks(text) {
  const blocks = [];
  for (const line of visibleLines(text, HELP_LIMIT)) {
    const last = blocks.at(-1);
    const kind = /^ {2,}\S/.test(line) || line.trim() === "" && last?.kind === "code" ? "code" : "prose";
    if (last?.kind === kind) last.lines.push(line);
    else blocks.push({ kind, lines: [line] });
  }
  return blocks.flatMap(({ kind, lines }) => {
    if (kind === "code")
      return [`<details><summary>Lines for the policy, if it is legitimate</summary>

${preformatted(lines)}

</details>`];
    const paragraph = lines.filter((line) => line.trim() !== "").map((line) => proseLine(line.trim()));
    return paragraph.length === 0 ? [] : [paragraph.join(" ")];
  });
}
function preformatted(lines) {
  const end = lines.findLastIndex((line) => line.trim() !== "") + 1;
  const kept = lines.slice(0, end);
  const indent = Math.min(...kept.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length));
  const inert = (line) => line.replace(/[&<>"'`*[\]|\\!~$^{}_]/g, reference).replace(COMMAND, "$1&#58;");
  const body = kept.map((line) => inert(line.slice(indent)));
  return `<pre lang="yaml">${body.map((line) => line === "" ? "&#32;" : line).join("\n")}</pre>`;
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
  helpBlocks,
  link,
  utf8Length
};
