import {
  readYaml
} from "./chunk-FGAI5O7R.js";

// src/ecosystems/npm/beside/settings.ts
var MAX_SETTINGS = 2e4;
var readSettings = (kind, text) => READERS[kind]?.(text);
var READERS = {
  npmrc: (text) => lines(text, iniLine),
  "corepack-env": (text) => lines(text, iniLine),
  "yarn-env": (text) => lines(text, iniLine),
  yarnrc: (text) => lines(text, yarnrcLine),
  bunfig: (text) => lines(text, tomlLine),
  "yarnrc-yml": (text) => yamlSettings(text),
  "pnpm-workspace": (text) => yamlSettings(text)
};
var hasSettings = (kind) => READERS[kind] !== void 0;
function lines(text, read) {
  const settings = [];
  let before = { section: "", key: "" };
  for (const [index, raw] of text.replace(/^\ufeff/, "").split(/\r\n|[\n\r]/).entries()) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#") || line.startsWith(";")) continue;
    const found = read(line, before) ?? { ...before, value: line };
    before = found;
    if (found.value !== void 0) settings.push({ key: found.section + found.key, value: found.value, line: index + 1 });
    if (settings.length > MAX_SETTINGS) return void 0;
  }
  return settings;
}
var unquoted = (text) => {
  const trimmed = text.trim();
  const quote = trimmed[0];
  return (quote === '"' || quote === "'") && trimmed.length > 1 && trimmed.endsWith(quote) ? trimmed.slice(1, -1) : trimmed;
};
var iniLine = (line, { section }) => {
  if (line.startsWith("[") && line.endsWith("]")) return { section: `${line.slice(1, -1).trim()}.`, key: "" };
  const at = line.indexOf("=");
  const key = unquoted(at < 0 ? line : line.slice(0, at)).replace(/\[\]$/, "");
  return { section, key, value: at < 0 ? "true" : unquoted(line.slice(at + 1)) };
};
var yarnrcLine = (line, { section }) => {
  const end = line.startsWith('"') ? line.indexOf('"', 1) + 1 : line.search(/[\s:=]/);
  if (end <= 0) return { section, key: unquoted(line), value: "true" };
  return { section, key: unquoted(line.slice(0, end)), value: unquoted(line.slice(end).replace(/^\s*[:=]/, "")) };
};
var tomlLine = (line, { section }) => {
  const [, name] = /^\[{1,2}([^\]]+)\]{1,2}\s*(?:#.*)?$/.exec(line) ?? [];
  if (name !== void 0 && !line.includes("=") && !/^\[+\s*["']?[^"']*["']?\s*,/.test(line))
    return { section: `${dotted(name)}.`, key: "" };
  const at = line.indexOf("=");
  const key = at < 0 ? "" : line.slice(0, at);
  return /^[\w\s."'@/:-]+$/.test(key) ? { section, key: dotted(key), value: unquoted(line.slice(at + 1)) } : void 0;
};
var dotted = (key) => key.split(".").map(unquoted).join(".");
var YAML_LIMITS = { what: "a file of settings", maxLength: 1e6, maxDepth: 12 };
function yamlSettings(text) {
  const { root, problems } = readYaml(text, YAML_LIMITS);
  if (problems.length > 0) return void 0;
  if (root === void 0 || root.kind === "nothing") return [];
  if (root.kind !== "map") return void 0;
  const settings = [];
  flatten(root, "", 1, settings);
  return settings.length > MAX_SETTINGS ? void 0 : settings;
}
function flatten(node, key, line, into) {
  switch (node.kind) {
    case "map":
      if (node.entries.length === 0 && key !== "") into.push({ key, value: "{}", line });
      for (const entry of node.entries) flatten(entry.value, key === "" ? entry.key : `${key}.${entry.key}`, entry.keyPlace.line, into);
      return;
    case "list":
      if (node.items.length === 0) into.push({ key, value: "[]", line });
      for (const item of node.items) flatten(item, key, item.place.line, into);
      return;
    case "scalar":
      into.push({ key, value: node.text, line });
      return;
    case "nothing":
      into.push({ key, value: "", line });
      return;
  }
}
function changedSettings(before, after) {
  const [left, right] = [grouped(before), grouped(after)];
  const keys = [.../* @__PURE__ */ new Set([...right.keys(), ...left.keys()])];
  return keys.flatMap((key) => {
    const [was, is] = [left.get(key), right.get(key)];
    const [old, now] = [was?.values.join(", "), is?.values.join(", ")];
    return old === now ? [] : [{ key, before: old, after: now, line: is?.line }];
  });
}
function grouped(settings) {
  const groups = /* @__PURE__ */ new Map();
  for (const { key, value, line } of settings) {
    const group = groups.get(key);
    if (group === void 0) groups.set(key, { values: [value], line });
    else group.values.push(value);
  }
  return groups;
}

export {
  readSettings,
  hasSettings,
  YAML_LIMITS,
  changedSettings
};
