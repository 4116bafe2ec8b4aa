import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  dayText,
  durationText
} from "./chunk-QBS3DWYO.js";
import {
  DEFAULT_SETTINGS
} from "./chunk-LA6O4YYV.js";
import {
  GITHUB_ISSUER,
  GITLAB_ISSUER
} from "./chunk-NEZMJFUR.js";
import {
  escaped,
  replaceMisleading
} from "./chunk-PWNEYBXX.js";

// src/policy/write/yaml-text.ts
var PLAIN = /^(?:[.]?[A-Za-z/][A-Za-z0-9_./*@+-]*|https?:\/\/[A-Za-z0-9_./:-]*[A-Za-z0-9_/-]|[0-9]+[.][0-9]+[.][0-9]+[A-Za-z0-9.-]*|[0-9]{4}-[0-9]{2}-[0-9]{2})$/;
var OTHERWISE_READ = /^(?:true|false|null|yes|no|on|off|y|n|[.]inf|[.]nan)$/i;
function scalarText(value) {
  if (typeof value !== "string") return String(value);
  if (PLAIN.test(value) && !OTHERWISE_READ.test(value)) return value;
  return replaceMisleading(JSON.stringify(value), escaped).replaceAll("\uFEFF", escaped);
}
var isList = (value) => Array.isArray(value);
var isMap = (value) => typeof value === "object" && !isList(value);
var entriesOf = (map) => Object.entries(map).flatMap(([key, value]) => value === void 0 ? [] : [[key, value]]);
function flowText(value) {
  if (isList(value)) return `[${value.map(flowText).join(", ")}]`;
  if (!isMap(value)) return scalarText(value);
  const entries = entriesOf(value).map(([key, inner]) => `${scalarText(key)}: ${flowText(inner)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
var WIDTH = 120;
function mapLines(map, indent, comments = () => void 0, path = []) {
  return entriesOf(map).flatMap(([key, value]) => entryLines(key, value, indent, comments, [...path, key]));
}
function entryLines(key, value, indent, comments = () => void 0, path = [key]) {
  const comment = comments(path);
  const beside = comment === void 0 ? "" : `   # ${comment}`;
  const head = `${indent}${scalarText(key)}:`;
  if (!isList(value) && !isMap(value)) return [`${head} ${scalarText(value)}${beside}`];
  const flow = `${head} ${flowText(value)}`;
  if (isList(value)) {
    const isShort = value.every((item) => !isMap(item)) && flow.length <= WIDTH;
    return isShort || value.length === 0 ? [`${flow}${beside}`] : [`${head}${beside}`, ...value.flatMap((item) => itemLines(item, `${indent}  `))];
  }
  return Object.keys(value).length === 0 ? [`${flow}${beside}`] : [`${head}${beside}`, ...mapLines(value, `${indent}  `, comments, path)];
}
function itemLines(item, indent) {
  const flow = `${indent}- ${flowText(item)}`;
  if (!isMap(item) || flow.length <= WIDTH && !("reason" in item && "rules" in item)) return [flow];
  const [first = "", ...rest] = mapLines(item, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

// src/policy/write/edit.ts
function applyEdits(text, edits) {
  let out = "";
  let from = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    out += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return out + text.slice(from);
}
function lineEnd(text, end) {
  if (end > 0 && text[end - 1] === "\n") return end;
  const at = text.indexOf("\n", end);
  return at < 0 ? text.length : at + 1;
}
var newline = (text) => text.includes("\r\n") ? "\r\n" : "\n";
function insertLines(text, at, lines) {
  const eol = newline(text);
  const before = at > 0 && text[at - 1] !== "\n" ? eol : "";
  return { start: at, end: at, text: `${before}${lines.join(eol)}${eol}` };
}
var indentOf = (column) => " ".repeat(column - 1);
function insertInside(text, { place }, last, flow) {
  const at = last === void 0 ? place.end - 1 : endOf(text, last);
  return { start: at, end: at, text: last === void 0 ? flow : `, ${flow}` };
}
var endOf = (text, { kind, place }) => place.end + (kind === "scalar" && isQuoted(text, place.start) ? 1 : 0);
var isQuoted = (text, start) => /["']/.test(text[start - 1] ?? "");
function addEntries(text, map, entries) {
  const pairs = Object.entries(entries).flatMap(([key, value]) => value === void 0 ? [] : [{ key, value }]);
  const flow = pairs.map(({ key, value }) => `${scalarText(key)}: ${flowText(value)}`).join(", ");
  if (map.flow) return insertInside(text, map, map.entries.at(-1)?.value, flow);
  const lines = pairs.flatMap(({ key, value }) => entryLines(key, value, indentOf(map.place.column)));
  return insertLines(text, lineEnd(text, map.place.end), lines);
}
function addItem(text, list, item) {
  if (list.flow) return insertInside(text, list, list.items.at(-1), flowText(item));
  return insertLines(text, lineEnd(text, list.place.end), itemLines(item, indentOf(list.place.column)));
}
function addSection(text, root, key, value) {
  if (root?.kind === "map" && root.flow) return addEntries(text, root, { [key]: value });
  const end = documentEnd(text, root?.place.end ?? 0);
  const above = text.slice(0, end);
  const blank = /\n\r?\n$/.test(above) || above === "" ? [] : [""];
  return insertLines(text, end, [...blank, ...entryLines(key, value, "")]);
}
function documentEnd(text, from) {
  const at = text.slice(from).search(/^\.\.\.(?:\s|$)/m);
  return at < 0 ? text.length : from + at;
}
function replaceScalar(text, node, value) {
  const quoted = isQuoted(text, node.place.start) ? 1 : 0;
  return { start: node.place.start - quoted, end: node.place.end + quoted, text: flowText(value) };
}
function removeLines(text, start, end) {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = lineEnd(text, end);
  if (!/^[\s-]*["']?$/.test(text.slice(from, start))) return void 0;
  const above = /\n(\r?\n)$/.exec(text.slice(0, from))?.[1];
  return { start: above !== void 0 && /^\r?\n/.test(text.slice(to)) ? from - above.length : from, end: to, text: "" };
}

// src/policy/write/to-yaml.ts
var some = (list) => list === void 0 || list.length === 0 ? void 0 : list;
var day = (iso) => iso === void 0 ? void 0 : dayText(iso);
var unless = (value, usual) => value === usual ? void 0 : value;
function publisherYaml(publisher) {
  const { repository, repositoryId, ownerId, workflow, refs, refGlobs, triggers, environment, maintainers, since, until, issuer } = publisher;
  const isGitLab = publisher.provider === "gitlab-ci";
  const gitHub = isGitLab ? {} : { signer: publisher.signer, runner: publisher.runner, tag: publisher.tag, branches: some(publisher.branches) };
  const hasMaintainers = maintainers.github !== void 0 || maintainers.npm !== void 0;
  return {
    provider: isGitLab ? "gitlab-ci" : void 0,
    issuer: unless(issuer, isGitLab ? GITLAB_ISSUER : GITHUB_ISSUER),
    ...{ repository, repositoryId, ownerId, workflow },
    refs: some(refs),
    refGlobs: some(refGlobs),
    ...{ triggers, environment, ...gitHub },
    maintainers: hasMaintainers ? { github: maintainers.github, npm: maintainers.npm } : void 0,
    since: day(since),
    until: day(until)
  };
}
function entryYaml(entry) {
  const { versions, run } = entry;
  const cooldown = entry.cooldown === void 0 ? void 0 : durationText(entry.cooldown);
  switch (entry.kind) {
    case "publisher":
      return versions === void 0 && cooldown === void 0 && run === void 0 ? entry.publisher.name : { publisher: entry.publisher.name, versions, cooldown, run };
    case "unattested":
      return { unattested: true, accounts: entry.accounts, versions, cooldown, since: day(entry.since), until: day(entry.until) };
    case "deny":
      return { deny: true, versions, reason: entry.reason };
  }
}
function entriesYaml(entries) {
  const values = entries.map(entryYaml);
  const [only] = values;
  return values.length === 1 && typeof only === "string" ? only : values;
}
function exemptionYaml({ package: name, version, integrity, source, rules, reason, approvedBy, expires }) {
  return { package: name, version, integrity, source, rules, reason, approvedBy, expires: dayText(expires) };
}
function settingsYaml(settings) {
  const { cooldown, cooldownSecurityFixes, unlisted, registries, run } = settings;
  return {
    cooldown: unless(durationText(cooldown), durationText(DEFAULT_SETTINGS.cooldown)),
    cooldownSecurityFixes: unless(cooldownSecurityFixes, DEFAULT_SETTINGS.cooldownSecurityFixes),
    unlisted: unless(unlisted, DEFAULT_SETTINGS.unlisted),
    registries: registries.length === 1 && registries[0] === "public" ? void 0 : registries,
    run: settings.runStated === true ? run : unless(run, DEFAULT_SETTINGS.run)
  };
}
function policyYaml(policy) {
  const exemptions = policy.exemptions.map(exemptionYaml);
  return {
    version: 1,
    settings: filled(settingsYaml(policy.settings)),
    rules: filled(policy.levels),
    publishers: filled(Object.fromEntries(policy.publishers.map((publisher) => [publisher.name, publisherYaml(publisher)]))),
    packages: filled(Object.fromEntries(policy.packages.map(({ pattern, entries }) => [pattern.text, entriesYaml(entries)]))),
    exemptions: exemptions.length === 0 ? void 0 : exemptions
  };
}
var filled = (map) => Object.values(map).some((value) => value !== void 0) ? map : void 0;

export {
  isList,
  entryLines,
  applyEdits,
  addEntries,
  addItem,
  addSection,
  replaceScalar,
  removeLines,
  publisherYaml,
  entryYaml,
  entriesYaml,
  exemptionYaml,
  policyYaml
};
