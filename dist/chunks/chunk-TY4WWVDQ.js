import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  visible
} from "./chunk-TBENTHXA.js";

// src/report/terminal.ts
function palette(color) {
  const paint = (open, close) => (text) => color ? `\x1B[${open}m${text}\x1B[${close}m` : text;
  return { red: paint(31, 39), green: paint(32, 39), yellow: paint(33, 39), bold: paint(1, 22), dim: paint(2, 22) };
}
var plain = (text, limit) => visible(text, limit);
var LEADING_COMMAND = new RegExp(String.raw`^((?:\s|\u001B\[\d+m)*):(?=:)`, "u");
function withoutCommands(lines) {
  return lines.map((line) => line.replace(LEADING_COMMAND, "$1: ").replaceAll("##[", "## [")).join("\n");
}
function wrap(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
function columns(text) {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : ZERO.test(character) ? 0 : 1;
  return width;
}
var WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
var ZERO = new RegExp("\\p{M}", "u");
var padded = (text, width) => text + " ".repeat(Math.max(0, width - columns(text)));

export {
  palette,
  plain,
  withoutCommands,
  wrap,
  columns,
  padded
};
