import {
  c54_blankRelaxations as blankRelaxations
} from "./shared-E04875EB.js";
import {
  readJson
} from "./chunk-D6XPS5MG.js";
import {
  c45_DEPENDENCY_KINDS as DEPENDENCY_KINDS
} from "./shared-E04875EB.js";
import {
  c58_GateError as GateError
} from "./shared-E04875EB.js";
import {
  c35_field as field,
  c35_isJsonObject as isJsonObject
} from "./shared-E04875EB.js";

// src/ecosystems/npm/manifest/manifest.ts
var MAX_OVERRIDE_DEPTH = 20;
var MAX_CHARACTERS = 5e6;
var NESTED = {
  get each() {
    return NESTED;
  }
};
var SHAPE = {
  keys: {
    ...Object.fromEntries(DEPENDENCY_KINDS.map((kind) => [kind, {}])),
    overrides: NESTED,
    resolutions: {},
    pnpm: { keys: { overrides: {} } }
  }
};
var NO_KEYS = { offsets: /* @__PURE__ */ new Map(), inside: void 0 };
function readManifest(text, file) {
  return fieldsOf(parse(text.startsWith("\uFEFF") ? text.slice(1) : text, file), file);
}
function unreadManifest(file, why) {
  const problem = { why, hidesAll: true, isNoFile: true, location: { file, line: 1 } };
  return fieldsOf({ ...unread(file, why), problem }, file);
}
function fieldsOf({ data, keys, line, problem }, file) {
  const at = (...path) => ({ file, line: line(offsetOf(keys, path)) });
  const [name, version, packageManager] = [data["name"], data["version"], data["packageManager"]];
  const pnpm = field(data, "pnpm");
  return {
    file,
    folder: file.slice(0, Math.max(file.lastIndexOf("/"), 0)),
    name: typeof name === "string" ? name : void 0,
    version: typeof version === "string" ? version : void 0,
    dependencies: dependenciesIn(data, at),
    overrides: overridesIn(field(data, "overrides"), ["overrides"], at),
    resolutions: overridesIn(field(data, "resolutions"), ["resolutions"], at),
    pnpmOverrides: overridesIn(isJsonObject(pnpm) ? field(pnpm, "overrides") : void 0, ["pnpm", "overrides"], at),
    workspaces: workspacesIn(field(data, "workspaces")),
    packageManager: typeof packageManager === "string" ? { text: packageManager, location: at("packageManager") } : void 0,
    devEngines: Object.hasOwn(data, "devEngines") ? { value: data["devEngines"], location: at("devEngines") } : void 0,
    data,
    problem: problem ?? misshapen(data, at)
  };
}
function parse(text, file) {
  if (text.length > MAX_CHARACTERS) return unread(file, "is larger than 5 MB");
  const strict = attempt(text, file);
  if (strict.kind === "read") return strict.parsed;
  const blanked = blankRelaxations(text);
  const relaxed = attempt(blanked, file);
  if (relaxed.kind === "read") return { ...relaxed.parsed, problem: { ...problemOf(strict.error, file), isRelaxed: true } };
  const data = jsonIn(text) ?? jsonIn(blanked);
  const problem = problemOf(relaxed.error, file);
  return isJsonObject(data) ? { ...unread(file, ""), data, problem } : { ...unread(file, ""), problem: { ...problem, hidesAll: true } };
}
function attempt(text, file) {
  try {
    const { data, keys, line } = readJson(text, file, SHAPE);
    return { kind: "read", parsed: isJsonObject(data) ? { data, keys, line, problem: void 0 } : unread(file, "is not an object") };
  } catch (error) {
    if (error instanceof GateError) return { kind: "failed", error };
    throw error;
  }
}
function problemOf({ message }, file) {
  const [, line = "1", why = "cannot be read"] = /:(\d+): (.*)$/s.exec(message) ?? [];
  return { why, hidesAll: false, location: { file, line: Number(line) } };
}
function jsonIn(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
var unread = (file, why) => ({
  data: {},
  keys: NO_KEYS,
  line: () => 1,
  problem: { why, hidesAll: true, location: { file, line: 1 } }
});
function offsetOf(keys, path) {
  let offset = 0;
  let inside = keys;
  for (const key of path) {
    offset = inside?.offsets.get(key) ?? offset;
    inside = inside?.inside?.get(key);
  }
  return offset;
}
function dependenciesIn(data, at) {
  const meta = field(data, "peerDependenciesMeta");
  return DEPENDENCY_KINDS.flatMap(
    (kind) => textsIn(field(data, kind)).map(([name, spec]) => ({
      kind,
      name,
      spec,
      mayBeAbsent: kind === "peerDependencies" && isOptionalPeer(meta, name),
      location: at(kind, name)
    }))
  );
}
function misshapen(data, at) {
  const field2 = [...DEPENDENCY_KINDS, "overrides", "resolutions"].find((kind) => data[kind] !== void 0 && !isJsonObject(data[kind]));
  if (field2 !== void 0) return { why: `\`${field2}\` is not an object`, hidesAll: false, location: at(field2) };
  return isDeep(data["overrides"], 0) ? { why: `\`overrides\` are nested more than ${MAX_OVERRIDE_DEPTH} deep`, hidesAll: false, location: at("overrides") } : void 0;
}
function isDeep(value, depth) {
  return isJsonObject(value) && (depth > MAX_OVERRIDE_DEPTH || Object.values(value).some((inside) => isDeep(inside, depth + 1)));
}
function isOptionalPeer(meta, name) {
  const entry = isJsonObject(meta) ? field(meta, name) : void 0;
  return isJsonObject(entry) && entry["optional"] === true;
}
function textsIn(value) {
  return isJsonObject(value) ? Object.entries(value).flatMap(([key, text]) => typeof text === "string" ? [[key, text]] : []) : [];
}
function overridesIn(value, field2, at) {
  const found = [];
  const collect = (inside, path) => {
    const [first, ...rest] = path.at(-1) === "." ? path.slice(0, -1) : path;
    if (typeof inside === "string" && first !== void 0) {
      found.push({ path: [first, ...rest], spec: inside, location: at(...field2, ...path) });
    }
    if (!isJsonObject(inside) || path.length > MAX_OVERRIDE_DEPTH) return;
    for (const [key, deeper] of Object.entries(inside)) collect(deeper, [...path, key]);
  };
  collect(value, []);
  return found;
}
function workspacesIn(value) {
  const list = isJsonObject(value) ? value["packages"] : value;
  return Array.isArray(list) ? list.filter((pattern) => typeof pattern === "string") : [];
}

export {
  readManifest,
  unreadManifest
};
