import {
  readYaml
} from "./chunk-FGAI5O7R.js";
import {
  EVENT_ID,
  offsetOf,
  readEvents
} from "./chunk-G5HJHWNJ.js";
import {
  c85_lineAt as lineAt,
  c85_lineStarts as lineStarts
} from "./shared-E04875EB.js";
import {
  c11_shown as shown
} from "./shared-E04875EB.js";
import {
  c89_pinFileKind as pinFileKind
} from "./shared-E04875EB.js";
import {
  c58_GateError as GateError,
  c58_isAboutFile as isAboutFile
} from "./shared-E04875EB.js";
import {
  c22_actionName as actionName
} from "./shared-E04875EB.js";
import {
  c51_isObjectId as isObjectId
} from "./shared-E04875EB.js";
import {
  c41_groupBy as groupBy
} from "./shared-E04875EB.js";
import {
  c9_parseVersion as parseVersion
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";

// src/ecosystems/actions/reference.ts
var OWNER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
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
var commitIn = (ref) => isObjectId(ref.toLowerCase()) ? ref.toLowerCase() : void 0;

// src/ecosystems/actions/lock.ts
var LIMITS = { what: "actions.lock", maxLength: 8 * 2 ** 20, maxDepth: 12 };
var VERSIONS = /* @__PURE__ */ new Set(["v0.0.1", "v0.0.2"]);
var SECTIONS = ["dependencies", "actions"];
var REF_KEYS = ["ref", "tag", "branch"];
function readActionsLock(text, file) {
  const { root, problems } = readYaml(text, LIMITS);
  if (problems[0] !== void 0 || root?.kind !== "map")
    throw damaged(file, problems[0] ?? { line: 1, column: 1, message: "is not a mapping" });
  const version = scalarOf(root, "version");
  if (version === void 0 || !VERSIONS.has(version))
    throw new GateError(
      "LOCKFILE_UNSUPPORTED",
      `${file}: has the version ${JSON.stringify(version ?? "none").slice(0, 40)}, which is not supported`,
      {
        help: `Supported are ${[...VERSIONS].join(" and ")}. Let a supported version of its tool write the file, or do not judge the ecosystem \`actions\`.`
      }
    );
  const section = root.entries.find(({ key }) => SECTIONS.includes(key));
  if (section !== void 0 && section.value.kind !== "map" && section.value.kind !== "nothing")
    throw damaged(file, { ...section.keyPlace, message: `\`${section.key}\` is not a mapping` });
  const entries = section?.value.kind === "map" ? section.value.entries : [];
  const answered = new Set(entries.map(({ key }) => referenceIn(key).toLowerCase()));
  return { pins: entries.map((entry) => pinOf(entry, file)), workflows: workflowsIn(root, answered) };
}
function pinOf({ key, keyPlace, value }, file) {
  const bad = (message) => damaged(file, { ...keyPlace, message: `the entry \`${key.slice(0, 100)}\` ${message}` });
  if (value.kind !== "map") throw bad("is not a mapping");
  const written = referenceIn(key);
  const reference = parseReference(written);
  if (reference?.kind !== "repository") throw bad("is not a reference");
  const stated = ["commit", "sha"].flatMap((name2) => scalarOf(value, name2) ?? []);
  const [commit, ...others] = [...stated, ...commitInKey(key)].map((text) => /^sha(?:1|256)-([0-9a-fA-F]+)$/.exec(text)?.[1]);
  const ref = REF_KEYS.map((name2) => scalarOf(value, name2)).find((one) => one !== void 0);
  const [repositoryId, ownerId] = [scalarOf(value, "repo_id"), scalarOf(value, "owner_id")];
  const full = commit === void 0 ? void 0 : commitIn(commit);
  const name = actionName(reference.repository);
  if (full === void 0 || name === void 0 || stated.length === 0) throw bad("names no full commit id");
  if (ref === void 0 || repositoryId === void 0 || ownerId === void 0) throw bad("lacks `ref`, `repo_id` or `owner_id`");
  const pinned = commitIn(reference.ref);
  if (pinned !== void 0 && pinned !== full || others.some((one) => one?.toLowerCase() !== full))
    throw bad("names two different commits");
  const claimedTag2 = commitIn(ref) === void 0 ? ref : void 0;
  const claimedIds = { repositoryId, ownerId };
  return { name, repository: reference.repository, commit: full, ref, claimedTag: claimedTag2, claimedIds, location: { file, line: keyPlace.line } };
}
var referenceIn = (key) => key.replace(/:sha(?:1|256)-[0-9a-fA-F]+:?$/, "");
var commitInKey = (key) => /:(sha(?:1|256)-[0-9a-fA-F]+):?$/.exec(key)?.slice(1) ?? [];
function workflowsIn(root, answered) {
  const section = root.entries.find(({ key }) => key === "workflows")?.value;
  const found = /* @__PURE__ */ new Map();
  for (const { key, value } of section?.kind === "map" ? section.entries : []) {
    const items = value.kind === "list" ? value.items : [];
    const references = items.flatMap((item) => item.kind === "scalar" ? [referenceIn(item.text).toLowerCase()] : []);
    found.set(key, new Set(references.filter((reference) => answered.has(reference))));
  }
  return found;
}
function scalarOf(node, key) {
  const value = node.entries.find((entry) => entry.key === key)?.value;
  return value?.kind === "scalar" && value.text !== "" ? value.text : void 0;
}
function damaged(file, { line, message }) {
  return new GateError("LOCKFILE_UNREADABLE", `${file}:${line}: ${message}`, {
    help: "Let its tool write the file again. GitHub treats a damaged actions.lock like an empty one. Nothing in it was compared, so the run fails."
  });
}

// src/ecosystems/actions/pins.ts
function pinChanges(base, head) {
  const [before, after] = [inForce(base), inForce(head)];
  const known = new Set(before.map(useKey));
  const stays = new Set(after.map(useKey));
  const claimed = new Set(before.map(claimKey));
  return [...groupBy(after, useKey).values()].flatMap((pins) => {
    const [first] = pins;
    const isKnown = known.has(useKey(first));
    const own = goneFirst(
      before.filter(({ name }) => name === first.name),
      pins,
      stays
    );
    if (isKnown && (first.commit === void 0 || pins.every((pin) => claimed.has(claimKey(pin))))) return [];
    const kind = first.commit === void 0 ? "unpinned" : isKnown ? "reclaimed" : own.length > 0 ? "updated" : "added";
    return [{ kind, ...summed(pins, first), before: own }];
  });
}
function pinsRemoved(base, head) {
  const [stays, names] = [new Set(all(head).map(useKey)), new Set(all(head).map(({ name }) => name))];
  const gone = all(base).filter((pin) => !stays.has(useKey(pin)) && !names.has(pin.name));
  return [...groupBy(gone, useKey).values()].map(([first]) => first);
}
function goneFirst(own, pins, stays) {
  const files = new Set(pins.map(({ location }) => location.file));
  const rank = (pin) => (stays.has(useKey(pin)) ? 2 : 0) + (files.has(pin.location.file) ? 0 : 1);
  return own.toSorted((a, b) => rank(a) - rank(b));
}
var all = ({ pins, lock }) => [...pins, ...lock?.pins ?? []];
var useKey = ({ name, commit, ref }) => `${name} ${commit ?? `ref ${ref ?? ""}`}`;
var claimKey = (pin) => `${useKey(pin)} ${pin.claimedTag ?? ""} ${pin.claimedIds?.repositoryId ?? ""} ${pin.claimedIds?.ownerId ?? ""}`;
var inForce = (side) => all(side).filter((pin) => pin.commit !== void 0 || !isLocked(pin, side.lock));
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

// src/ecosystems/actions/steps.ts
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
var JOBS = "jobs";
function createAliases(text, events) {
  const anchors = /* @__PURE__ */ new Map();
  for (const [index, event] of events.entries()) {
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP || event.type === EVENT_ID.ALIAS || event.anchorStart < 0) continue;
    const name = text.slice(event.anchorStart, event.anchorEnd);
    const list = anchors.get(name);
    if (list === void 0) anchors.set(name, [index]);
    else list.push(index);
  }
  const target = (alias) => {
    const event = events[alias];
    if (event?.type !== EVENT_ID.ALIAS) return void 0;
    return anchors.get(text.slice(event.anchorStart, event.anchorEnd))?.findLast((one) => one < alias);
  };
  return { target };
}
function usesIn(source, aliases) {
  const found = /* @__PURE__ */ new Map();
  const [seen, seenAsNames] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  const resolved = (index) => aliases.target(index) ?? index;
  const visit = (written, holdsNames) => {
    const index = resolved(written);
    const before = holdsNames ? seenAsNames : seen;
    if (before.has(index)) return;
    before.add(index);
    const type = source.events[index]?.type;
    if (type === EVENT_ID.SEQUENCE) for (const item of source.inside(index)) visit(item, false);
    if (type === EVENT_ID.MAPPING) visitMapping(source.inside(index), holdsNames);
  };
  const visitMapping = (inside, holdsNames) => {
    for (let at = 0; at + 1 < inside.length; at += 2) {
      const [keyIndex = -1, value = -1] = inside.slice(at, at + 2);
      const key = source.scalar(resolved(keyIndex));
      if (holdsNames) visit(value, false);
      else if (key?.toLowerCase() === "uses") found.set(value, { key: keyIndex, value });
      else if (key === void 0 || !NOT_STEPS.has(key)) visit(value, key === JOBS);
    }
  };
  for (const document of source.documents) visit(document, false);
  return [...found.values()];
}

// src/ecosystems/actions/workflow.ts
var MAX_LENGTH2 = 2 ** 20;
var MAX_DEPTH = 60;
function readWorkflow(text, file) {
  if (text.length > MAX_LENGTH2) throw unreadable(file, 1, `has more than ${MAX_LENGTH2} characters`);
  const plain = text.replace(/^\uFEFF/, "");
  const starts = lineStarts(plain);
  const read = readEvents(plain, MAX_DEPTH);
  if (read.kind === "no-yaml") throw unreadable(file, lineAt(starts, read.offset), `is not readable as YAML: ${read.reason}`);
  const lineOf = (offset) => lineAt(starts, Math.max(0, offset));
  const aliases = createAliases(plain, read.events);
  const uses = usesIn(read, aliases).map(({ key, value }) => useAt(plain, read, value, aliases) ?? nothingAt(read.events[key]));
  return uses.flatMap(({ value, at, rest }) => pinOf2(value, rest, { file, line: lineOf(at) }));
}
function pinOf2(value, rest, location) {
  const reference = parseReference(value);
  const written = value === "" ? "something that is not text" : shown(value);
  if (reference === void 0) throw unreadable(location.file, location.line, `uses ${written}, which cannot be read`);
  if (reference.kind !== "repository") return [];
  const name = actionName(reference.repository);
  if (name === void 0) throw unreadable(location.file, location.line, `uses ${shown(value)}, which cannot be read`);
  const commit = commitIn(reference.ref);
  const ref = commit === void 0 ? reference.ref : void 0;
  return [{ name, repository: reference.repository, commit, ref, claimedTag: claimedTag(rest), claimedIds: void 0, location }];
}
function useAt(text, source, index, aliases) {
  const event = source.events[index];
  if (event?.type === EVENT_ID.ALIAS) {
    const target = aliases.target(index);
    const pointed = target === void 0 ? void 0 : useAt(text, source, target, aliases);
    return { value: pointed?.value ?? "", at: event.anchorStart, rest: restOfLine(text, event.anchorEnd) || (pointed?.rest ?? "") };
  }
  if (event?.type !== EVENT_ID.SCALAR || event.valueStart < 0) return void 0;
  const isBlock = event.style > 3;
  const value = source.scalar(index) ?? "";
  return isBlock ? { value, at: event.valueStart, rest: headerRest(text, event.valueStart) } : { value, at: event.valueStart, rest: restOfLine(text, event.valueEnd) };
}
var nothingAt = (key) => ({ value: "", at: offsetOf(key), rest: "" });
function restOfLine(text, from) {
  const line = /[^\r\n]*/y;
  line.lastIndex = from;
  return line.exec(text)?.[0] ?? "";
}
function headerRest(text, valueStart) {
  const end = text.lastIndexOf("\n", valueStart - 1);
  const header = text.slice(text.lastIndexOf("\n", end - 1) + 1, end < 0 ? 0 : end);
  const hash = header.indexOf(" #");
  return hash < 0 ? "" : header.slice(hash);
}
function unreadable(file, line, what) {
  return new GateError("LOCKFILE_UNREADABLE", `${file}:${line}: ${what}`, {
    help: "Write each `uses` as `owner/name@<full commit id> # <tag>`. Nothing in this file was compared, so the run fails."
  });
}

// src/ecosystems/actions/project.ts
var LOCK = ".github/workflows/actions.lock";
async function pinnedChanges({ base, head }, changed) {
  const differing = changed.filter(({ path }) => pinFileKind(path) !== void 0);
  const listed = differing.some(({ path }) => path === LOCK) ? await answeredAtBase(base, differing) : [];
  const before = [...differing.flatMap(({ path, before: was }) => was === void 0 ? [] : [path]), ...listed];
  const after = [...differing.flatMap(({ path, after: is }) => is === void 0 ? [] : [path]), ...listed];
  const [left, right] = await Promise.all([sideOf(base, before, readable), sideOf(head, after, whole)]);
  const found = pinChanges(left, right);
  if (!found.some(({ kind }) => kind === "added" || kind === "unpinned")) return asChanges(found, left, right);
  const everywhere = await sideOf(base, await pinFilesOf(base) ?? before, readable);
  return asChanges(pinChanges(everywhere, right), left, right);
}
async function answeredAtBase(base, differing) {
  const { lock } = await sideOf(base, [LOCK], readable);
  const others = [...lock?.workflows.keys() ?? []].filter((file) => pinFileKind(file) === "workflow");
  return others.filter((file) => differing.every(({ path }) => path !== file));
}
async function allPinned(head) {
  const side = await sideOf(head, await pinFilesOf(head) ?? [], whole);
  const nothing = { pins: [], lock: void 0 };
  return asChanges(
    pinChanges(nothing, side).filter(({ kind }) => kind !== "unpinned"),
    nothing,
    side
  );
}
var pinFilesOf = async (snapshot) => snapshot.files?.((path) => pinFileKind(path) !== void 0);
var whole = (reading) => reading();
var readable = async (reading) => {
  try {
    return await reading();
  } catch (error) {
    if (error instanceof GateError && isAboutFile(error)) return void 0;
    throw error;
  }
};
async function sideOf(snapshot, files, reading) {
  const readPins = (file) => reading(async () => {
    const text = await snapshot.read(file);
    return text === void 0 ? [] : readWorkflow(text, file);
  });
  const readLock = () => (files.includes(LOCK) ? reading : readable)(async () => {
    const text = await snapshot.read(LOCK);
    return text === void 0 ? void 0 : readActionsLock(text, LOCK);
  });
  const pins = await Promise.all(files.filter((file) => file !== LOCK).map(readPins));
  return { pins: pins.flatMap((found) => found ?? []), lock: files.length === 0 ? void 0 : await readLock() };
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
function pinnedAt(name, text) {
  const commit = commitIn(text);
  if (commit === void 0) return void 0;
  const repository = name.slice(name.indexOf(":") + 1);
  const nothing = { ref: void 0, claimedTags: [], claimedIds: void 0, places: [] };
  return lockedPin({ name, repository, commit, ...nothing });
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
  pinnedAt,
  pinnedChanges
};
