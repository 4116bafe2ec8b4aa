import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  readYaml
} from "./chunk-Y5EH4PDN.js";
import {
  EVENT_ID,
  readEvents
} from "./chunk-G5HJHWNJ.js";
import {
  lineAt,
  lineStarts
} from "./chunk-YEVTA7QM.js";
import {
  shown
} from "./chunk-6NBCIGOG.js";
import {
  actionName
} from "./chunk-VW2JEQK7.js";
import {
  parseVersion
} from "./chunk-WTE2PIG2.js";
import {
  pinFileKind
} from "./chunk-RWDXE5OK.js";
import {
  GateError
} from "./chunk-33IVOZPE.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";

// src/ecosystems/actions/reference.ts
var OWNER = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38}[A-Za-z0-9])?$/;
var NAME = /^[A-Za-z0-9._-]{1,100}$/;
var REF = /^[A-Za-z0-9][\w.+/@#=,~!-]{0,254}$/;
var MAX_LENGTH = 1024;
function parseReference(raw) {
  const text = raw.trim();
  if (text.length > MAX_LENGTH) return void 0;
  if (text.startsWith("./") || text.startsWith("$/") || text.startsWith(".\\")) return { kind: "local" };
  if (/^docker:\/\//i.test(text)) return { kind: "docker", image: text };
  const at = text.indexOf("@");
  if (at < 0) return void 0;
  const [owner = "", name = "", ...path] = text.slice(0, at).split("/");
  const ref = text.slice(at + 1);
  const isPath = path.every((part) => part !== "" && part !== ".." && /^[^\s\p{Cc}]+$/u.test(part));
  if (!OWNER.test(owner) || !NAME.test(name) || name === "." || name === ".." || !isPath || !REF.test(ref)) return void 0;
  return { kind: "repository", repository: `${owner}/${name}`, ref };
}
var COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i;
var commitIn = (ref) => COMMIT.test(ref) ? ref.toLowerCase() : void 0;

// src/ecosystems/actions/lock.ts
var LIMITS = { what: "actions.lock", maxLength: 8 * 2 ** 20, maxDepth: 12 };
var VERSIONS = /* @__PURE__ */ new Set(["v0.0.1", "v0.0.2"]);
var SECTIONS = ["dependencies", "actions"];
var REF_KEYS = ["ref", "tag", "branch"];
function readActionsLock(text, file) {
  const { root, problems } = readYaml(text, LIMITS);
  if (problems[0] !== void 0 || root?.kind !== "map")
    throw damaged(file, problems[0] ?? { line: 1, column: 1, message: "is no mapping" });
  const version = scalarOf(root, "version");
  if (version === void 0 || !VERSIONS.has(version))
    throw new GateError(
      "LOCKFILE_UNSUPPORTED",
      `${file}: has the version ${JSON.stringify(version ?? "none").slice(0, 40)}, which is not supported`,
      {
        help: `Supported are ${[...VERSIONS].join(" and ")}. Let a supported version of its tool write it, or leave the ecosystem \`actions\` out.`
      }
    );
  const section = root.entries.find(({ key }) => SECTIONS.includes(key));
  if (section !== void 0 && section.value.kind !== "map" && section.value.kind !== "nothing")
    throw damaged(file, { ...section.keyPlace, message: `\`${section.key}\` is no mapping` });
  const entries = section?.value.kind === "map" ? section.value.entries : [];
  return { pins: entries.map((entry) => pinOf(entry, file)), workflows: workflowsIn(root) };
}
function pinOf({ key, keyPlace, value }, file) {
  const bad = (message) => damaged(file, { ...keyPlace, message: `the entry \`${key.slice(0, 100)}\` ${message}` });
  if (value.kind !== "map") throw bad("is no mapping");
  const written = referenceIn(key);
  const reference = parseReference(written);
  if (reference?.kind !== "repository") throw bad("is no reference");
  const [, commit] = /^sha(?:1|256)-([0-9a-fA-F]+)$/.exec(scalarOf(value, "commit") ?? "") ?? [];
  const ref = REF_KEYS.map((name2) => scalarOf(value, name2)).find((one) => one !== void 0);
  const [repositoryId, ownerId] = [scalarOf(value, "repo_id"), scalarOf(value, "owner_id")];
  const full = commit === void 0 ? void 0 : commitIn(commit);
  const name = actionName(reference.repository);
  if (full === void 0 || name === void 0) throw bad("names no commit in full");
  if (ref === void 0 || repositoryId === void 0 || ownerId === void 0) throw bad("lacks `ref`, `repo_id` or `owner_id`");
  const pinned = commitIn(reference.ref);
  if (pinned !== void 0 && pinned !== full) throw bad("names two different commits");
  const claimedTag2 = commitIn(ref) === void 0 ? ref : void 0;
  const claimedIds = { repositoryId, ownerId };
  return { name, repository: reference.repository, commit: full, ref, claimedTag: claimedTag2, claimedIds, location: { file, line: keyPlace.line } };
}
var referenceIn = (key) => key.replace(/:sha(?:1|256)-[0-9a-fA-F]+:?$/, "");
function workflowsIn(root) {
  const section = root.entries.find(({ key }) => key === "workflows")?.value;
  const found = /* @__PURE__ */ new Map();
  for (const { key, value } of section?.kind === "map" ? section.entries : []) {
    const items = value.kind === "list" ? value.items : [];
    found.set(key, new Set(items.flatMap((item) => item.kind === "scalar" ? [referenceIn(item.text).toLowerCase()] : [])));
  }
  return found;
}
function scalarOf(node, key) {
  const value = node.entries.find((entry) => entry.key === key)?.value;
  return value?.kind === "scalar" && value.text !== "" ? value.text : void 0;
}
function damaged(file, { line, message }) {
  return new GateError("LOCKFILE_UNREADABLE", `${file}:${line}: ${message}`, {
    help: "Let its tool write the file anew. GitHub takes a damaged actions.lock for an empty one; nothing of it was compared, so the run fails."
  });
}

// src/ecosystems/actions/pins.ts
function pinChanges(base, head) {
  const before = all(base);
  const after = all(head).filter((pin) => pin.commit !== void 0 || !isLocked(pin, head.lock));
  const known = new Set(before.map(useKey));
  const claimed = new Set(before.map(claimKey));
  return [...groupBy(after, useKey).values()].flatMap((pins) => {
    const [first] = pins;
    if (first === void 0) return [];
    const isKnown = known.has(useKey(first));
    const own = before.filter(({ name }) => name === first.name);
    if (isKnown && (first.commit === void 0 || pins.every((pin) => claimed.has(claimKey(pin))))) return [];
    const kind = first.commit === void 0 ? "unpinned" : isKnown ? "reclaimed" : own.length > 0 ? "updated" : "added";
    return [{ kind, ...summed(pins, first), before: own }];
  });
}
function pinsRemoved(base, head) {
  const [stays, names] = [new Set(all(head).map(useKey)), new Set(all(head).map(({ name }) => name))];
  const gone = all(base).filter((pin) => !stays.has(useKey(pin)) && !names.has(pin.name));
  return [...groupBy(gone, useKey).values()].flatMap(([first]) => first === void 0 ? [] : [first]);
}
var all = ({ pins, lock }) => [...pins, ...lock?.pins ?? []];
var useKey = ({ name, commit, ref }) => `${name} ${commit ?? `ref ${ref ?? ""}`}`;
var claimKey = (pin) => `${useKey(pin)} ${pin.claimedTag ?? ""} ${pin.claimedIds?.repositoryId ?? ""} ${pin.claimedIds?.ownerId ?? ""}`;
function isLocked({ repository, ref, location }, lock) {
  const reference = `${repository}@${ref ?? ""}`.toLowerCase();
  return [...lock?.workflows.get(location.file) ?? []].some((one) => one === reference || withoutPath(one) === reference);
}
var withoutPath = (reference) => reference.replace(/^([^/@]+\/[^/@]+)\/[^@]*@/, "$1@");
function summed(pins, { name, repository, commit, ref }) {
  return {
    name,
    repository,
    commit,
    ref,
    claimedTags: [...new Set(pins.flatMap(({ claimedTag: claimedTag2 }) => claimedTag2 ?? []))],
    claimedIds: pins.find(({ claimedIds }) => claimedIds !== void 0)?.claimedIds,
    places: pins.map(({ location }) => location)
  };
}
function groupBy(list, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of list) {
    const group = groups.get(keyOf(item));
    if (group === void 0) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

// src/ecosystems/actions/comment.ts
var LABEL = /^(?:renovate\s*:\s*)?(?:tag|version|ver)\s*[:=]\s*(\S+)$/i;
var WORD = /^(?:zizmor|renovate|nosemgrep|pin|pinned|was|from|at)\b/i;
var TAG = /^[A-Za-z0-9][\w.+/@-]{0,127}$/;
function claimedTag(rest) {
  for (const comment of rest.split("#").slice(1)) {
    const text = comment.trim();
    const label = LABEL.exec(text)?.[1];
    if (label !== void 0) return TAG.test(label) ? label : void 0;
    const [first = ""] = text.split(/[\s,;]/, 1);
    if (!WORD.test(first) && TAG.test(first) && /\d/.test(first)) return first;
  }
  return void 0;
}

// src/ecosystems/actions/workflow.ts
var MAX_LENGTH2 = 2 ** 20;
var MAX_DEPTH = 60;
var NOT_STEPS = /* @__PURE__ */ new Set([
  "with",
  "env",
  "inputs",
  "outputs",
  "secrets",
  "strategy",
  "defaults",
  "container",
  "services",
  "on",
  "permissions",
  "concurrency",
  "branding"
]);
function readWorkflow(text, file) {
  if (text.length > MAX_LENGTH2) throw unreadable(file, 1, `has more than ${MAX_LENGTH2} characters`);
  const plain = text.replace(/^\uFEFF/, "");
  const starts = lineStarts(plain);
  const read = readEvents(plain, MAX_DEPTH);
  if (read.kind === "no-yaml") throw unreadable(file, lineAt(starts, read.offset), `is not readable as YAML: ${read.reason}`);
  const lineOf = (offset) => lineAt(starts, Math.max(0, offset));
  return usesIn(plain, read).flatMap(({ value, at, rest }) => pinOf2(value, rest, { file, line: lineOf(at) }));
}
function pinOf2(value, rest, location) {
  const reference = parseReference(value);
  if (reference === void 0) throw unreadable(location.file, location.line, `uses ${shown(value)}, which cannot be read`);
  if (reference.kind !== "repository") return [];
  const name = actionName(reference.repository);
  if (name === void 0) throw unreadable(location.file, location.line, `uses ${shown(value)}, which cannot be read`);
  const commit = commitIn(reference.ref);
  const ref = commit === void 0 ? reference.ref : void 0;
  return [{ name, repository: reference.repository, commit, ref, claimedTag: claimedTag(rest), claimedIds: void 0, location }];
}
function usesIn(text, source) {
  const anchors = anchorsOf(text, source.events);
  const found = [];
  const visit = (index) => {
    const event = source.events[index];
    if (event?.type === EVENT_ID.SEQUENCE) for (const item of source.inside(index)) visit(item);
    if (event?.type !== EVENT_ID.MAPPING) return;
    const inside = source.inside(index);
    for (let at = 0; at + 1 < inside.length; at += 2) {
      const key = source.scalar(inside[at] ?? -1);
      const value = inside[at + 1] ?? -1;
      if (key === "uses") found.push(useAt(text, source, value, anchors));
      else if (key === void 0 || !NOT_STEPS.has(key)) visit(value);
    }
  };
  for (const document of source.documents) visit(document);
  return found;
}
function anchorsOf(text, events) {
  const anchors = /* @__PURE__ */ new Map();
  for (const [index, event] of events.entries()) {
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP || event.type === EVENT_ID.ALIAS || event.anchorStart < 0) continue;
    const name = text.slice(event.anchorStart, event.anchorEnd);
    const list = anchors.get(name);
    if (list === void 0) anchors.set(name, [index]);
    else list.push(index);
  }
  return anchors;
}
function useAt(text, source, index, anchors) {
  const event = source.events[index];
  if (event?.type === EVENT_ID.ALIAS) {
    const target = anchors.get(text.slice(event.anchorStart, event.anchorEnd))?.findLast((one) => one < index);
    const pointed = target === void 0 ? void 0 : useAt(text, source, target, anchors);
    return { value: pointed?.value ?? "", at: event.anchorStart, rest: restOfLine(text, event.anchorEnd) || (pointed?.rest ?? "") };
  }
  if (event?.type !== EVENT_ID.SCALAR || event.valueStart < 0) return { value: "", at: offsetNear(event), rest: "" };
  const isBlock = event.style > 3;
  const value = source.scalar(index) ?? "";
  return isBlock ? { value, at: event.valueStart, rest: headerRest(text, event.valueStart) } : { value, at: event.valueStart, rest: restOfLine(text, event.valueEnd) };
}
var offsetNear = (event) => event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE ? event.start : 0;
function restOfLine(text, from) {
  const end = text.indexOf("\n", from);
  return text.slice(from, end < 0 ? text.length : end);
}
function headerRest(text, valueStart) {
  const end = text.lastIndexOf("\n", valueStart - 1);
  const header = text.slice(text.lastIndexOf("\n", end - 1) + 1, end < 0 ? 0 : end);
  const hash = header.indexOf(" #");
  return hash < 0 ? "" : header.slice(hash);
}
function unreadable(file, line, what) {
  return new GateError("LOCKFILE_UNREADABLE", `${file}:${line}: ${what}`, {
    help: "Write each `uses` as `owner/name@<full commit id> # <tag>`. Nothing of this file was compared, so the run fails."
  });
}

// src/line/pin-changes.ts
var LOCK = ".github/workflows/actions.lock";
async function pinnedChanges({ base, head }, changed) {
  const differing = changed.filter(({ path }) => pinFileKind(path) !== void 0);
  const before = differing.flatMap(({ path, before: was }) => was === void 0 ? [] : [path]);
  const after = differing.flatMap(({ path, after: is }) => is === void 0 ? [] : [path]);
  const [left, right] = await Promise.all([sideOf(base, before), sideOf(head, after)]);
  const found = pinChanges(left, right);
  if (!found.some(({ kind }) => kind === "added" || kind === "unpinned")) return asChanges(found, left, right);
  const everywhere = await sideOf(base, await pinFilesOf(base) ?? before);
  return asChanges(pinChanges(everywhere, right), left, right);
}
async function allPinned(head) {
  const side = await sideOf(head, await pinFilesOf(head) ?? []);
  const nothing = { pins: [], lock: void 0 };
  return asChanges(
    pinChanges(nothing, side).filter(({ kind }) => kind !== "unpinned"),
    nothing,
    side
  );
}
async function pinFilesOf(snapshot) {
  const entries = await snapshot.entries?.();
  return entries?.flatMap(({ path, kind }) => kind === "file" && pinFileKind(path) !== void 0 ? [path] : []);
}
async function sideOf(snapshot, files) {
  const texts = await Promise.all(files.filter((file) => file !== LOCK).map(async (file) => ({ file, text: await snapshot.read(file) })));
  const lockText = files.length === 0 ? void 0 : await snapshot.read(LOCK);
  const lock = lockText === void 0 ? void 0 : readActionsLock(lockText, LOCK);
  return { pins: texts.flatMap(({ file, text }) => text === void 0 ? [] : readWorkflow(text, file)), lock };
}
function asChanges(found, base, head) {
  const incoming = found.map((change) => {
    const after = lockedPin(change);
    const [first, ...others] = change.before.map(fromPin);
    if (first === void 0) return { kind: "added", after };
    const same = [first, ...others].find((one) => one.source.kind === "pin" && one.source.pin.commit === change.commit);
    if (change.kind === "reclaimed" && same !== void 0) return { kind: "re-resolved", before: same, after };
    return { kind: "updated", before: [first, ...others], replaced: [first], after };
  });
  return [...incoming, ...pinsRemoved(base, head).map((pin) => ({ kind: "removed", before: fromPin(pin) }))];
}
var fromPin = (pin) => lockedPin({ ...pin, claimedTags: pin.claimedTag === void 0 ? [] : [pin.claimedTag], places: [pin.location] });
function lockedPin({ name, repository, commit, ref, claimedTags, claimedIds, places }) {
  const [tag = ref ?? ""] = claimedTags;
  return {
    name,
    version: parseVersion(tag) ?? parseVersion(commit?.slice(0, SHORT) ?? "") ?? UNNAMED,
    source: { kind: "pin", pin: { repository, commit, ref, claimedTags, claimedIds, places } },
    integrity: void 0,
    checksum: void 0,
    location: places[0] ?? { file: LOCK, line: 1 },
    alias: void 0,
    installScript: void 0,
    dev: void 0,
    optional: void 0,
    via: []
  };
}
var SHORT = 12;
var UNNAMED = named("unnamed");
function named(text) {
  const version = parseVersion(text);
  if (version === void 0) throw new Error("a constant is not what it says");
  return version;
}
export {
  allPinned,
  pinnedChanges
};
