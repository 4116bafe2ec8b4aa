import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  dayText,
  durationText
} from "./chunk-CSNTEA73.js";
import {
  DEFAULT_SETTINGS
} from "./chunk-XUO5NSX5.js";
import {
  gitPlace,
  readGit,
  sourceText
} from "./chunk-WTE2PIG2.js";
import {
  GITHUB_ISSUER,
  GITLAB_ISSUER
} from "./chunk-NEZMJFUR.js";
import {
  escaped,
  replaceMisleading
} from "./chunk-PWNEYBXX.js";

// src/domain/bound.ts
function boundTo({ source, version, integrity, checksum }) {
  if (source.kind === "pin") return source.pin.commit === void 0 ? void 0 : { kind: "commit", text: source.pin.commit };
  if (source.kind === "git") return source.commit === void 0 ? void 0 : { kind: "source", text: sourceText(source, version) };
  const hash = integrity ?? checksum;
  return hash === void 0 ? { kind: "source", text: sourceText(source, version) } : { kind: "integrity", text: hash };
}
function namesSource(text, { source, version }) {
  return source.kind === "git" ? gitPlace(readGit(text)) === gitPlace(source) : text === sourceText(source, version);
}

// src/judge/exempt.ts
function liftExempted(findings, { change, policy, now, isExemptible }) {
  const applicable = policy.exemptions.filter((exemption) => exemptionApplies(exemption, change).kind === "applies");
  const inForce = applicable.filter((exemption) => !isOver(exemption, now));
  const lifting = (finding, among) => isExemptible(finding.rule) ? among.find(({ rules }) => rules.includes(finding.rule)) : void 0;
  const kept = [];
  const exempted = [];
  for (const finding of findings) {
    const exemption = lifting(finding, inForce);
    if (exemption === void 0) kept.push(finding);
    else exempted.push({ finding, exemption });
  }
  const expired = applicable.filter(
    (exemption) => isOver(exemption, now) && kept.some((finding) => lifting(finding, [exemption]) !== void 0)
  );
  return { findings: kept, exempted, expired };
}
var isOver = ({ expires }, now) => !(Date.parse(now) <= Date.parse(expires));
function exemptionApplies(exemption, { after }) {
  if (exemption.package !== after.name) return other(`it is for ${exemption.package}`);
  if (after.source.kind === "pin") return heldByCommit(exemption, after.source.pin.commit);
  if (exemption.version !== after.version) return other(`it is for version ${exemption.version}`);
  const bound = boundTo(after);
  if (bound === void 0) return other("the lockfile names no commit of its git source, so nothing says what is installed");
  return bound.kind === "integrity" ? heldByBytes(exemption, bound.text) : heldByAddress(exemption, after, bound.text);
}
function heldByCommit({ commit }, pinned) {
  if (commit === void 0) return other("it names no commit");
  return commit === pinned ? { kind: "applies" } : other(`the pinned commit is ${pinned ?? "none"}`);
}
function heldByBytes({ integrity }, locked) {
  if (integrity === void 0) return other(`it names no integrity, and the lockfile has ${locked}`);
  return sameHashes(locked, integrity) ? { kind: "applies" } : other(`the lockfile has other bytes: ${locked}`);
}
function heldByAddress({ integrity, source }, after, locked) {
  if (integrity !== void 0 && after.source.kind !== "git")
    return other("it names an integrity, and the lockfile has none to compare it with");
  if (source === void 0) return other(`it names no source, and the lockfile has ${locked}`);
  return namesSource(source, after) ? { kind: "applies" } : other(`the lockfile has another source: ${locked}`);
}
var other = (because) => ({ kind: "other", because });
function sameHashes(a, b) {
  const hashes = (sri) => [...new Set(sri.split(/\s+/))].toSorted().join(" ");
  return hashes(a) === hashes(b);
}

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
  const { versions, run, source } = entry;
  const cooldown = entry.cooldown === void 0 ? void 0 : durationText(entry.cooldown);
  switch (entry.kind) {
    case "publisher":
      return versions === void 0 && cooldown === void 0 && run === void 0 && source === void 0 ? entry.publisher.name : { publisher: entry.publisher.name, versions, cooldown, run, source };
    case "unattested":
      return {
        ...{ unattested: true, accounts: entry.accounts.length === 0 ? void 0 : entry.accounts, taggedIn: entry.taggedIn },
        ...{
          reproduced: entry.reproduced === true ? true : void 0,
          source,
          versions,
          cooldown,
          since: day(entry.since),
          until: day(entry.until)
        }
      };
    case "action":
      return {
        repositoryId: entry.repositoryId,
        ownerId: entry.ownerId,
        branches: entry.branches.length === 0 ? void 0 : entry.branches,
        detached: entry.detached ? true : void 0,
        immutable: entry.immutable,
        cooldown
      };
    case "deny":
      return { deny: true, versions, reason: entry.reason };
  }
}
function entriesYaml(entries) {
  const values = entries.map(entryYaml);
  const [only] = values;
  return values.length === 1 && typeof only === "string" ? only : values;
}
function exemptionYaml(exemption) {
  const { package: name, version, integrity, source, commit, rules, reason, approvedBy, expires } = exemption;
  return {
    package: name,
    version: commit === void 0 ? version : void 0,
    integrity,
    source,
    commit,
    rules,
    reason,
    approvedBy,
    expires: dayText(expires)
  };
}
function settingsYaml(settings) {
  const { cooldown, cooldownSecurityFixes, unlisted, registries, run } = settings;
  return {
    cooldown: unless(durationText(cooldown), durationText(DEFAULT_SETTINGS.cooldown)),
    cooldownSecurityFixes: unless(cooldownSecurityFixes, DEFAULT_SETTINGS.cooldownSecurityFixes),
    unlisted: unless(unlisted, DEFAULT_SETTINGS.unlisted),
    registries: registries.length === 1 && registries[0] === "public" ? void 0 : registries,
    ecosystems: settings.ecosystems,
    run: settings.runStated === true ? run : unless(run, DEFAULT_SETTINGS.run),
    source: settings.source,
    cooldownUntagged: settings.cooldownUntagged === void 0 ? void 0 : durationText(settings.cooldownUntagged),
    attestationLostAfter: settings.attestationLostAfter === void 0 ? void 0 : durationText(settings.attestationLostAfter)
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
  boundTo,
  liftExempted,
  isOver,
  exemptionApplies,
  isList,
  mapLines,
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
