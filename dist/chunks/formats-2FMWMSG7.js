import {
  NPM,
  classifyAddress,
  isInRepository,
  isOutsideRange,
  joinPath,
  localFolder,
  namesVia,
  npmRanges,
  readAs,
  requested,
  resolver,
  unclosedAbove
} from "./chunk-NP6QDW6R.js";
import "./shared-E04875EB.js";
import {
  c54_blankRelaxations as blankRelaxations
} from "./shared-E04875EB.js";
import {
  classifyUrl,
  identify,
  lockedPackage,
  versionInAddress
} from "./chunk-P37AKHO3.js";
import {
  mergeTwins,
  sourcePlace
} from "./chunk-QVWDTDQF.js";
import {
  readJson,
  unreadable
} from "./chunk-D6XPS5MG.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  EVENT_ID,
  MERGE_KEY,
  decorationsOf,
  offsetOf,
  readEvents
} from "./chunk-G5HJHWNJ.js";
import {
  c85_lineAt as lineAt,
  c85_lineStarts as lineStarts
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c64_folderOfInput as folderOfInput,
  c64_installInputOf as installInputOf
} from "./shared-E04875EB.js";
import {
  c70_folderOf as folderOf
} from "./shared-E04875EB.js";
import {
  c65_quoted as quoted
} from "./shared-E04875EB.js";
import {
  c58_GateError as GateError
} from "./shared-E04875EB.js";
import "./chunk-VYA3Q5WH.js";
import "./shared-E04875EB.js";
import "./chunk-NYO4SOWK.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c51_isObjectId as isObjectId
} from "./shared-E04875EB.js";
import {
  c35_field as field,
  c35_isJsonObject as isJsonObject,
  c35_keysOf as keysOf
} from "./shared-E04875EB.js";
import {
  c41_groupBy as groupBy
} from "./shared-E04875EB.js";
import {
  c9_folderIn as folderIn,
  c9_gitPlace as gitPlace,
  c9_inFolder as inFolder,
  c9_readGit as readGit,
  c9_sourceText as sourceText
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";

// src/ecosystems/npm/lockfiles/patch-file.ts
var patchFile = (path, lockfile) => ({
  path,
  isNamedAsPatch: installInputOf(path) === "patch" && folderOfInput(path) === folderOf(lockfile)
});
function patchedBy(listed, packages, lockfile) {
  if (listed.length === 0) return {};
  const byName = groupBy(packages, ({ name }) => name);
  const patched2 = listed.flatMap(({ key, path, stamp }) => {
    const at = key.indexOf("@", 1);
    const [name, version] = at < 0 ? [key, ""] : [key.slice(0, at), key.slice(at + 1)];
    const namesakes = byName.get(name) ?? [];
    const found = namesakes.find((one) => one.version === version) ?? namesakes[0];
    const files = path === void 0 ? void 0 : [patchFile(joinPath(folderOf(lockfile), path), lockfile)];
    return found === void 0 ? [] : [{ package: found, id: key, files, stamp }];
  });
  return patched2.length === 0 ? {} : { patched: patched2 };
}

// src/ecosystems/npm/lockfiles/formats/bun-entry.ts
var ADDRESS = /[:/]|^\.|\.t(?:ar\.)?gz$/;
function readBunEntry(key, value, file, line) {
  const [ident, ...rest] = isList(value) ? value : [];
  const at = typeof ident === "string" ? ident.indexOf("@", 1) : -1;
  const wrong = (why) => unreadable(file, line, `the entry ${quoted(key)} ${why}`);
  if (typeof ident !== "string" || at < 0) throw wrong("does not start with a name and a version");
  const name = ident.slice(0, at);
  const from = ident.slice(at + 1);
  const info = rest.find(isJsonObject) ?? {};
  const needs = keysOf(info["dependencies"]);
  const requires = [...needs, ...keysOf(info["optionalDependencies"]), ...keysOf(info["peerDependencies"])];
  const common = { path: pathOf(key), line, name, needs, requires, workspace: void 0, saysBundled: info["bundled"] === true };
  if (ADDRESS.test(from)) return { ...common, ...addressed(name, from, rest, file, wrong) };
  const [registry, facts, integrity] = rest;
  if (typeof registry !== "string" || !isJsonObject(facts) || typeof integrity !== "string" || rest.length !== 3)
    throw wrong("is not [name@version, registry, facts, integrity]");
  const source = registry === "" ? { kind: "registry", url: void 0 } : classifyUrl(registry, name, from);
  return { ...common, version: from, source, integrity: integrity === "" ? void 0 : integrity };
}
var isList = (value) => Array.isArray(value);
function addressed(name, from, rest, file, wrong) {
  const texts = textsBehind(rest);
  if (texts === void 0) throw wrong("is not [name@address, facts, texts]");
  const workspace = from === "root:" ? "" : /^workspace:(.*)$/s.exec(from)?.[1];
  if (workspace !== void 0) {
    const kind = isInRepository(workspace, file) ? "workspace" : "file";
    return { version: "0.0.0", source: { kind, path: workspace }, integrity: texts[0], workspace };
  }
  const version = versionInAddress(from);
  const source = sourceAt(from, name, version ?? "", file);
  const known = version ?? (source.kind === "git" ? source.commit : void 0) ?? "0.0.0";
  if (classifyUrl(from, name, "").kind !== "git") return { version: known, source, integrity: texts[0], workspace: void 0 };
  refuseOtherTag(from, texts[0], wrong);
  return { version: known, source, integrity: texts[1], workspace: void 0 };
}
function textsBehind(rest) {
  const behind = isJsonObject(rest[0]) ? rest.slice(1) : rest;
  const texts = behind.filter((text2) => typeof text2 === "string");
  return texts.length === behind.length && texts.length <= 2 ? texts : void 0;
}
function refuseOtherTag(from, tag, wrong) {
  const commit = from.slice(from.indexOf("#") + 1);
  if (tag === void 0) throw wrong(`has no commit after ${quoted(from)}`);
  if (tag.slice(tag.lastIndexOf("-") + 1) !== commit) throw wrong(`is at ${quoted(from)}, but its tag is ${quoted(tag)}`);
}
function sourceAt(from, name, version, file) {
  const link = /^link:(.*)$/s.exec(from)?.[1];
  if (link !== void 0) return { kind: "file", path: link };
  const source = classifyAddress(from, name, version);
  return source.kind === "file" ? localFolder(source.path, file) : source;
}
function pathOf(key) {
  const path = [];
  let scope = "";
  for (const part of key.split("/")) {
    if (scope === "" && part.startsWith("@")) scope = `${part}/`;
    else {
      path.push(scope + part);
      scope = "";
    }
  }
  return scope === "" ? path : [...path, scope];
}

// src/ecosystems/npm/lockfiles/formats/bun-manifests.ts
function unclosedBun(manifests, workspaces) {
  return [...manifests].flatMap(
    ([folder, manifest]) => manifest.dependencies.flatMap((wish) => {
      const { name, spec, location } = wish;
      if (!isAddress(spec) || repeated(workspaces, folder, wish) === spec) return [];
      const why = `${quoted(manifest.file)} asks for ${quoted(`${name}@${spec}`)}, and bun.lock does not repeat it`;
      return [{ kind: "elsewhere", outcome: "installed", name, range: spec, askers: [manifest.file], ...location, why }];
    })
  );
}
var isAddress = (spec) => ["remote", "git", "unknown"].includes(requested(spec).kind);
function repeated(workspaces, folder, { kind, name }) {
  const project = field(workspaces, folder);
  const wishes = isJsonObject(project) ? field(project, kind) : void 0;
  return isJsonObject(wishes) ? field(wishes, name) : void 0;
}

// src/ecosystems/npm/lockfiles/formats/bun-tree.ts
function bunTree(entries, workspaces, file, line) {
  const project = (folder, at) => {
    const workspace = field(workspaces, folder);
    return toNode(requiredBy(workspace, DIRECT), requiredBy(workspace, NEEDED), true, at);
  };
  const root = project("", line);
  const nodes = /* @__PURE__ */ new Map([["", root]]);
  for (const [key, { requires, needs, workspace, line: at }] of entries)
    nodes.set(key, workspace === void 0 ? toNode(requires, needs, false, at) : project(workspace, line));
  for (const [key, { path }] of entries) {
    const node = nodes.get(key);
    if (node === void 0) continue;
    const holder = nodes.get(path.slice(0, -1).join("/"));
    node.parent = holder ?? root;
    if (holder === void 0) continue;
    node.parent.children ??= /* @__PURE__ */ new Map();
    node.parent.children.set(path.at(-1) ?? key, node);
  }
  refuseGaps([...nodes.values(), ...listedAlone(entries, workspaces).map((folder) => ({ ...project(folder, line), parent: root }))], file);
  const via = namesVia(nodes.values());
  return { nodes, via: (key) => via.get(nodes.get(key) ?? root) ?? [] };
}
function listedAlone(entries, workspaces) {
  const known = new Set([...entries.values()].map(({ workspace }) => workspace));
  return Object.keys(workspaces).filter((folder) => folder !== "" && !known.has(folder));
}
var toNode = (requires, needs, isProject, line) => ({
  parent: void 0,
  target: void 0,
  children: void 0,
  requires,
  needs,
  isProject,
  line
});
var NEEDED = ["dependencies", "devDependencies"];
var DIRECT = [...NEEDED, "optionalDependencies", "peerDependencies"];
var requiredBy = (workspace, kinds) => isJsonObject(workspace) ? kinds.flatMap((kind) => keysOf(workspace[kind])) : [];
function refuseGaps(nodes, file) {
  const resolve = resolver();
  for (const node of nodes) {
    const gone = node.needs.find((name) => resolve(node, name) === void 0);
    if (gone !== void 0) throw unreadable(file, node.line, `no entry for ${quoted(gone)}, so the file is cut short or edited`);
  }
}

// src/ecosystems/npm/lockfiles/formats/bun.ts
var SHAPE = { keys: { packages: {}, workspaces: {} } };
function parseBun(text2, file) {
  const { data, keys, line } = readJson(blankRelaxations(text2, refuseComments(text2, file)), file, SHAPE);
  if (!isJsonObject(data)) throw unreadable(file, 1, "is not an object");
  const lineOf = (key) => line(keys.offsets.get(key) ?? 0);
  const formatVersion = statedVersion(data["lockfileVersion"], file, lineOf("lockfileVersion"));
  const workspaces = section(data, "workspaces", file, lineOf);
  const packages = section(data, "packages", file, lineOf);
  const entries = /* @__PURE__ */ new Map();
  for (const [key, offset] of keys.inside?.get("packages")?.offsets ?? [])
    entries.set(key, readBunEntry(key, field(packages, key), file, line(offset)));
  const holders = holdersOf(entries);
  const { via } = bunTree(entries, workspaces, file, lineOf("workspaces"));
  const locked = [...entries].map(
    ([key, entry]) => lockedPackage({
      ...entry,
      source: sourceIn(entry, holders.get(key)),
      location: { file, line: entry.line },
      installedAs: [entry.path.at(-1) ?? key],
      installScript: void 0,
      dev: void 0,
      optional: void 0,
      via: via(key)
    })
  );
  const asked = {
    projects: Object.keys(workspaces),
    repeated: (project) => JSON.stringify(field(workspaces, project)),
    unclosed: (manifests) => unclosedBun(manifests, workspaces)
  };
  const all = mergeTwins(locked);
  return { file, format: "bun", formatVersion, packages: all, ...patchedBy(listedPatches(data), all, file), ...asked };
}
function listedPatches({ patchedDependencies: listed }) {
  if (!isJsonObject(listed)) return [];
  return Object.entries(listed).flatMap(([key, path]) => typeof path === "string" ? [{ key, path, stamp: path }] : []);
}
var refuseComments = (text2, file) => (offset) => unreadable(file, lineAt(lineStarts(text2), offset), "has a comment, which bun does not write");
function statedVersion(version, file, line) {
  if (version === void 0) throw unreadable(file, 1, "has no `lockfileVersion`, so it is not a lockfile of bun");
  if (version === 0 || version === 1 || version === 2) return version.toString();
  throw new GateError("LOCKFILE_UNSUPPORTED", `${file}:${line}: lockfileVersion ${quoted(JSON.stringify(version))} is not 0, 1 or 2`, {
    help: "write the lockfile with a bun that this tool knows, or update this tool"
  });
}
function section(data, key, file, lineOf) {
  const value = data[key];
  if (!isJsonObject(value)) throw unreadable(file, lineOf(key), value === void 0 ? `has no \`${key}\`` : `\`${key}\` is not an object`);
  return value;
}
function holdersOf(entries) {
  const holders = /* @__PURE__ */ new Map();
  for (const start of entries.keys()) {
    const climbed = [];
    let key = start;
    let entry = entries.get(key);
    while (entry?.saysBundled === true && !holders.has(key)) {
      climbed.push(key);
      key = entry.path.slice(0, -1).join("/");
      entry = key === "" ? void 0 : entries.get(key);
    }
    const holder = entry?.saysBundled === true ? holders.get(key) : entry;
    for (const one of climbed) holders.set(one, holder);
  }
  return holders;
}
function sourceIn(entry, holder) {
  if (holder?.source.kind !== "registry" || entry.source.kind !== "registry") return entry.source;
  return { kind: "bundled", inside: identify(holder.name, holder.version, holder.source) };
}

// src/ecosystems/npm/lockfiles/yaml.ts
var MAX_DEPTH = 16;
var MAX_MARKS = 8e6;
var [LF, COLON, COMMA, BRACKET, BRACE] = [10, 58, 44, 91, 123];
function readYaml(text2, file) {
  refuseDense(text2, file);
  const starts = lineStarts(text2);
  const line = (offset) => lineAt(starts, offset);
  const { events, documents, scalar, inside } = eventsOf(text2, file, line);
  const mapping2 = (node, what) => {
    if (events[node]?.type !== EVENT_ID.MAPPING) {
      throw unreadable(file, line(offsetOf(events[node]) || offsetOf(events[node - 1])), `${quoted(what)} is not a mapping`);
    }
    const fields = /* @__PURE__ */ new Map();
    const keysAndValues = inside(node);
    for (let at = 0; at + 1 < keysAndValues.length; at += 2) {
      const [key = 0, value = 0] = [keysAndValues[at], keysAndValues[at + 1]];
      const name = scalar(key);
      if (name === void 0) throw unreadable(file, line(offsetOf(events[key])), `a key of ${quoted(what)} is not a string`);
      if (name === MERGE_KEY) throw unreadable(file, line(offsetOf(events[key])), "uses a merge key, which no package manager writes");
      if (fields.has(name)) throw unreadable(file, line(offsetOf(events[key])), `${quoted(what)} has the key ${quoted(name)} twice`);
      fields.set(name, value);
    }
    return fields;
  };
  const sequence = (node) => events[node]?.type === EVENT_ID.SEQUENCE ? inside(node) : void 0;
  return { file, documents, lineOfKey: (value) => line(offsetOf(events[value - 1])), scalar, mapping: mapping2, sequence };
}
function eventsOf(text2, file, line) {
  const read = readEvents(text2, MAX_DEPTH);
  if (read.kind === "no-yaml") throw unreadable(file, line(read.offset), `is not YAML: ${read.reason}`);
  for (const event of read.events) refuseDecorations(event, file, line);
  return read;
}
function refuseDecorations(event, file, line) {
  const [decoration] = decorationsOf(event);
  if (decoration === void 0) return;
  const what = decoration.kind === "tag" ? "a tag" : "an anchor or an alias";
  throw unreadable(file, line(decoration.start), `uses ${what}, which no package manager writes`);
}
function refuseDense(text2, file) {
  if (text2.length <= MAX_MARKS) return;
  let marks = 0;
  for (let at = 0; at < text2.length; at++) {
    const code = text2.charCodeAt(at);
    if (code === LF || code === COLON || code === COMMA || code === BRACKET || code === BRACE) marks++;
  }
  if (marks > MAX_MARKS) throw unreadable(file, 1, `has ${marks} line ends, colons, commas and brackets, more than any lockfile needs`);
}

// src/ecosystems/npm/lockfiles/reach.ts
var MAX_VIA = 3;
function namesReaching(direct, from) {
  const names = /* @__PURE__ */ new Map();
  const nodes = [];
  const carried = [];
  const reach = (node, name) => {
    const known = names.get(node);
    if (known === void 0) names.set(node, [name]);
    else if (known.length < MAX_VIA && !known.includes(name)) known.push(name);
    else return;
    nodes.push(node);
    carried.push(name);
  };
  for (const { to, name } of [...direct].sort((a, b) => a.name < b.name ? -1 : Number(a.name > b.name))) reach(to, name);
  for (const [index, node] of nodes.entries()) {
    for (const { to } of from(node)) reach(to, carried[index] ?? "");
  }
  for (const { to } of direct) names.set(to, []);
  return names;
}
function reachable(starts, from) {
  const reached = new Set(starts);
  for (const node of reached) for (const { to } of from(node)) reached.add(to);
  return reached;
}

// src/ecosystems/npm/lockfiles/formats/pnpm-key.ts
var NOTHING = { name: void 0, version: void 0, registry: void 0 };
var VERSION = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
var NAMED = /^([A-Za-z][\w.-]*):(\d.*)$/;
function readKey(key, generation) {
  switch (generation) {
    case 5:
      return readSlashed(key, (rest) => rest.split("_", 1)[0] ?? "", "/");
    case 6:
      return readSlashed(withoutSuffix(key), (rest) => rest, "@");
    case 9:
      return readPlain(withoutSuffix(key.startsWith("/") ? key.slice(1) : key));
  }
}
function readSlashed(key, versionOf, separator) {
  const slash = key.indexOf("/");
  if (slash < 0) return NOTHING;
  const host = key.slice(0, slash);
  const body = key.slice(slash + 1);
  const at = separatorIn(body, separator);
  if (at < 0) return NOTHING;
  const version = versionOf(body.slice(at + 1));
  if (!VERSION.test(version)) return NOTHING;
  return { name: body.slice(0, at), version, registry: host === "" ? void 0 : { host } };
}
function separatorIn(body, separator) {
  return body.indexOf(separator, body.startsWith("@") ? body.indexOf("/") + 1 : 1);
}
function readPlain(key) {
  const at = separatorIn(key, "@");
  if (at < 0) return NOTHING;
  const name = key.slice(0, at);
  const reference = key.slice(at + 1);
  if (VERSION.test(reference)) return { name, version: reference, registry: void 0 };
  const [, alias, version] = NAMED.exec(reference) ?? [];
  if (alias === void 0 || version === void 0 || !VERSION.test(version)) return { ...NOTHING, name };
  return { name, version, registry: { alias } };
}
function withoutSuffix(key) {
  if (!key.endsWith(")")) return key;
  let open2 = 0;
  for (let at = key.length - 1; at >= 0; at--) {
    if (key[at] === ")") open2++;
    else if (key[at] === "(") open2--;
    else if (open2 === 0) return key.slice(0, at + 1);
    if (open2 < 0) return key;
  }
  return key;
}
function keyOfReference(name, reference, generation, has) {
  const own = generation === 5 ? `/${name}/${reference}` : generation === 6 ? `/${name}@${reference}` : `${name}@${reference}`;
  if (has(own)) return own;
  if (has(reference)) return reference;
  return generation === 9 && has(`/${own}`) ? `/${own}` : void 0;
}

// src/ecosystems/npm/lockfiles/formats/pnpm-resolution.ts
var SCHEME = /^[a-z][a-z0-9+.-]*:/i;
function readResolution(yaml, node, subject) {
  const fields = yaml.mapping(node, "a resolution");
  const text2 = (key) => textOf(yaml, fields, key);
  const wrong = (why) => unreadable(yaml.file, subject.line, `the resolution of ${quoted(subject.name)} ${why}`);
  const type = text2("type");
  const integrity = text2("integrity");
  refuseUnknown(fields, type, wrong);
  switch (type) {
    case void 0:
      return [{ source: registryOrTarball(text2, subject, wrong), integrity }];
    case "git":
      return [{ source: gitSource(text2, wrong), integrity }];
    case "directory": {
      const directory = text2("directory");
      if (directory === void 0) throw wrong("has no `directory`");
      return [{ source: localFolder(directory, yaml.file), integrity }];
    }
    case "binary": {
      const url = text2("url");
      if (url === void 0) throw wrong("has no `url`");
      return [{ source: { kind: "tarball", url }, integrity }];
    }
    case "variations":
      return variants(yaml, fields, subject, wrong);
    default:
      throw wrong(`is of the type ${quoted(type)}, which cannot be judged`);
  }
}
var KNOWN = {
  "": ["integrity", "tarball", "registry", "gitHosted", "path"],
  git: ["type", "repo", "commit", "path", "integrity"],
  directory: ["type", "directory"],
  binary: ["type", "url", "integrity", "bin", "archive", "prefix"],
  variations: ["type", "variants"]
};
function refuseUnknown(fields, type, wrong) {
  const known = Object.hasOwn(KNOWN, type ?? "") ? KNOWN[type ?? ""] : void 0;
  const other = known === void 0 ? void 0 : [...fields.keys()].find((key) => !known.includes(key));
  if (other !== void 0) throw wrong(`has the unknown field ${quoted(other)}`);
}
function gitSource(text2, wrong) {
  const [url, commit] = [text2("repo"), text2("commit")];
  if (url === void 0 || commit === void 0) throw wrong("has no `repo` or no `commit`");
  if (!isObjectId(commit)) throw wrong(`is at ${quoted(commit)}, which is not a commit`);
  return { kind: "git", ...inFolder({ url, commit }, pathIn(text2)) };
}
var pathIn = (text2) => {
  const path = text2("path");
  return path === void 0 ? void 0 : folderIn([`path:${path}`]);
};
function variants(yaml, fields, subject, wrong) {
  const list = fields.get("variants");
  const items = list === void 0 ? void 0 : yaml.sequence(list);
  if (items === void 0 || items.length === 0) throw wrong("has no `variants`");
  return items.flatMap((item) => {
    const resolution = yaml.mapping(item, "a variant").get("resolution");
    if (resolution === void 0) throw wrong("has a variant without one");
    if (textOf(yaml, yaml.mapping(resolution, "a resolution"), "type") === "variations") throw wrong("has variants inside variants");
    return readResolution(yaml, resolution, subject);
  });
}
function registryOrTarball(text2, subject, wrong) {
  const { name, version } = subject;
  const tarball = text2("tarball");
  if (tarball === void 0) {
    if (text2("integrity") === void 0 && version === "") throw wrong("has neither an address nor an integrity");
    return registrySource(subject, text2("registry"));
  }
  if (SCHEME.test(tarball)) {
    const source = classifyAddress(tarball, name, version);
    if (source.kind === "git") return { ...source, ...inFolder(source, pathIn(text2)) };
    if (text2("path") !== void 0) throw wrong("has a `path`, but is not a git source");
    return source;
  }
  const isOwn = tarball.replace(/^\//, "").replace(/%2f/i, "/") === tarballPath(name, version);
  return isOwn ? registrySource(subject, text2("registry")) : { kind: "tarball", url: tarball };
}
var tarballPath = (name, version) => `${name}/-/${name.slice(name.indexOf("/") + 1)}-${version}.tgz`;
function registrySource({ name, version, registry }, stated) {
  const host = registry !== void 0 && "host" in registry ? `https://${registry.host}` : void 0;
  const base = stated ?? host;
  if (base !== void 0) return classifyUrl(`${base.replace(/\/$/, "")}/${tarballPath(name, version)}`, name, version);
  if (registry !== void 0 && "alias" in registry) return { kind: "tarball", url: `${registry.alias}:${name}@${version}` };
  return { kind: "registry", url: void 0 };
}
function textOf(yaml, fields, key) {
  const field2 = fields.get(key);
  if (field2 === void 0) return void 0;
  const text2 = yaml.scalar(field2);
  if (text2 === void 0) throw unreadable(yaml.file, yaml.lineOfKey(field2), `${quoted(key)} is not a string`);
  return text2 === "" ? void 0 : text2;
}

// src/ecosystems/npm/lockfiles/formats/pnpm-asked.ts
function otherNameRefuser(yaml, root, generation) {
  if (generation !== 9 || textOf(yaml, root, "pnpmfileChecksum") !== void 0) return () => void 0;
  const overridden = namesIn(yaml, root, "overrides");
  return (name, dependency, key) => {
    const real = readKey(key, generation).name;
    if (real === void 0 || real === name || overridden.has(name)) return;
    const specifier = specifierOf(yaml, root, name, dependency);
    if (specifier === void 0 || asksFor(specifier, real)) return;
    throw unreadable(
      yaml.file,
      yaml.lineOfKey(dependency),
      `${quoted(name)} asks for ${quoted(specifier)}, but ${quoted(key)} is locked in its place`
    );
  };
}
function asksFor(specifier, real) {
  if (!specifier.startsWith("npm:")) return /[:/]/.test(specifier);
  const asked = specifier.slice("npm:".length);
  return asked === real || asked.startsWith(`${real}@`);
}
function specifierOf(yaml, root, name, dependency) {
  if (yaml.scalar(dependency) !== void 0) return void 0;
  const specifier = textOf(yaml, yaml.mapping(dependency, name), "specifier");
  const catalog = /^catalog:(.*)$/s.exec(specifier ?? "")?.[1];
  if (catalog === void 0) return specifier;
  const catalogs = mapping(yaml, root, "catalogs");
  const entries = mapping(yaml, catalogs, catalog === "" ? "default" : catalog);
  return textOf(yaml, mapping(yaml, entries, name), "specifier");
}
var NOTHING2 = /* @__PURE__ */ new Map();
function mapping(yaml, fields, key) {
  const field2 = fields.get(key);
  return field2 === void 0 || yaml.scalar(field2) !== void 0 ? NOTHING2 : yaml.mapping(field2, key);
}
function namesIn(yaml, root, section3) {
  const names = /* @__PURE__ */ new Set();
  for (const key of mapping(yaml, root, section3).keys()) {
    let parent = key.lastIndexOf(">");
    while (parent > 0 && " |@".includes(key.charAt(parent - 1))) parent = key.lastIndexOf(">", parent - 1);
    const selected = key.slice(parent + 1);
    const at = selected.indexOf("@", 1);
    names.add(at < 0 ? selected : selected.slice(0, at));
  }
  return names;
}

// src/ecosystems/npm/lockfiles/formats/pnpm-graph.ts
var RUNTIME = ["dependencies", "optionalDependencies"];
var ENVIRONMENT = ["configDependencies", "packageManagerDependencies"];
var DIRECT2 = [...RUNTIME, ...ENVIRONMENT];
var NONE = [];
var MAX_FOLDER = 4096;
function readGraph(yaml, root, installed, generation) {
  const reader = { yaml, installed, generation, links: [], names: /* @__PURE__ */ new Map() };
  const edges = /* @__PURE__ */ new Map();
  for (const { key, fields } of installed.values()) {
    const own = RUNTIME.flatMap((section3) => readSection(reader, fields, section3, ""));
    const known = edges.get(key);
    if (known === void 0) edges.set(key, own);
    else known.push(...own);
  }
  const importers = importersOf(yaml, root);
  const refuseOther = otherNameRefuser(yaml, root, generation);
  if (generation === 5) for (const { fields } of importers) refuseUnlocked(yaml, fields);
  const direct = (section3) => importers.flatMap(
    ({ folder, fields }) => isNothing(yaml, root, fields.get(section3)) ? [] : readSection(reader, fields, section3, folder, refuseOther)
  );
  const runtime = DIRECT2.flatMap(direct);
  const development = direct("devDependencies");
  const from = (key) => edges.get(key) ?? NONE;
  const via = namesReaching([...runtime, ...development], from);
  const needed = reachable(
    runtime.map(({ to }) => to),
    from
  );
  return {
    usageOf: (key) => ({
      via: via.get(key) ?? [],
      dev: !needed.has(key),
      installedAs: [...reader.names.get(key) ?? []]
    }),
    links: reader.links,
    isEnvironment: importers.some(({ fields }) => ENVIRONMENT.some((section3) => fields.has(section3)))
  };
}
function readSection({ yaml, installed, generation, links, names }, fields, section3, folder, refuseOther) {
  const field2 = fields.get(section3);
  if (field2 === void 0) return [];
  const edges = [];
  const has = (key) => installed.has(key);
  for (const [name, dependency] of yaml.mapping(field2, section3)) {
    const reference = referenceOf(yaml, name, dependency);
    if (reference.startsWith("link:")) {
      links.push({ name, path: joinPath(folder, reference.slice("link:".length)), line: yaml.lineOfKey(dependency) });
      continue;
    }
    const found = keyOfReference(name, reference, generation, has);
    const to = found === void 0 ? void 0 : installed.get(found)?.key;
    if (to === void 0) {
      throw unreadable(
        yaml.file,
        yaml.lineOfKey(dependency),
        `no entry for ${quoted(`${name}@${reference}`)}, so the file is cut short or edited`
      );
    }
    refuseOther?.(name, dependency, to);
    const known = names.get(to);
    if (known === void 0) names.set(to, /* @__PURE__ */ new Set([name]));
    else known.add(name);
    edges.push({ name, to });
  }
  return edges;
}
var isNothing = (yaml, root, field2) => field2 !== void 0 && root.has("packages") && yaml.scalar(field2) === "";
function importersOf(yaml, root) {
  const importers = root.get("importers");
  const listed = importers === void 0 ? [] : [...yaml.mapping(importers, "importers")];
  for (const [folder, value] of listed) {
    if (folder.length > MAX_FOLDER) throw unreadable(yaml.file, yaml.lineOfKey(value), `the importer ${quoted(folder)} is not a folder`);
  }
  return [
    { folder: "", fields: root },
    ...listed.map(([folder, value]) => ({
      folder: folder === "." ? "" : folder,
      fields: yaml.mapping(value, folder)
    }))
  ];
}
function refuseUnlocked(yaml, importer) {
  const ranges = importer.get("specifiers");
  if (ranges === void 0) return;
  const sections = [...RUNTIME, "devDependencies"].flatMap((section3) => importer.get(section3) ?? []);
  const locked = new Set(sections.flatMap((section3) => [...yaml.mapping(section3, "dependencies").keys()]));
  for (const [name, range] of yaml.mapping(ranges, "specifiers")) {
    if (!locked.has(name))
      throw unreadable(yaml.file, yaml.lineOfKey(range), `nothing is locked for ${quoted(name)}, so the file is cut short or edited`);
  }
}
function referenceOf(yaml, name, value) {
  const reference = yaml.scalar(value) ?? textOf(yaml, yaml.mapping(value, name), "version");
  if (reference === void 0 || reference === "")
    throw unreadable(yaml.file, yaml.lineOfKey(value), `the dependency ${quoted(name)} has no version`);
  return reference;
}
function installedIn(yaml, packages, snapshots) {
  const installed = /* @__PURE__ */ new Map();
  for (const [full, value] of snapshots ?? packages) {
    const key = snapshots === void 0 ? full : withoutSuffix(full);
    if (!packages.has(key)) throw unreadable(yaml.file, yaml.lineOfKey(value), `${quoted(full)} has no entry in \`packages\``);
    installed.set(full, { key, fields: yaml.mapping(value, full) });
  }
  return installed;
}

// src/ecosystems/npm/lockfiles/formats/pnpm.ts
function parsePnpm(text2, file) {
  const yaml = readYaml(text2, file);
  const documents = yaml.documents.filter((node) => yaml.scalar(node) !== "").map((node) => readDocument(yaml, node));
  const last = documents.at(-1);
  if (last === void 0) throw unreadable(file, 1, "is empty");
  if (yaml.documents.length > 2) throw unreadable(file, 1, `holds ${yaml.documents.length} documents; pnpm writes one or two`);
  if (last.isEnvironment && !file.endsWith("pnpm-lock.env.yaml"))
    throw unreadable(file, 1, "holds the environment document without the project's");
  const packages = mergeTwins(documents.flatMap((one) => one.packages));
  const patched2 = patchedBy(
    documents.flatMap((one) => one.patches),
    packages,
    file
  );
  return { file, format: "pnpm", formatVersion: last.version, packages, ...patched2 };
}
function readDocument(yaml, node) {
  const root = yaml.mapping(node, "the file");
  const { version, generation } = statedVersion2(yaml, root);
  refuseHeader(yaml, root, generation);
  const packages = section2(yaml, root, "packages");
  const snapshots = generation === 9 ? section2(yaml, root, "snapshots") : void 0;
  const installed = installedIn(yaml, packages, snapshots);
  const graph = readGraph(yaml, root, installed, generation);
  const optional = optionalKeys(yaml, installed);
  const entries = [];
  for (const [key, value] of packages) {
    const isOptional2 = optional.get(key);
    if (isOptional2 === void 0) throw unreadable(yaml.file, yaml.lineOfKey(value), `${quoted(key)} has no entry in \`snapshots\``);
    const fields = (snapshots === void 0 ? installed.get(key)?.fields : void 0) ?? yaml.mapping(value, key);
    entries.push(...readEntry(yaml, { key, line: yaml.lineOfKey(value), fields, generation, usage: graph.usageOf(key), isOptional: isOptional2 }));
  }
  const links = graph.links.map((link) => linked(yaml, link));
  return { version, isEnvironment: graph.isEnvironment, packages: [...entries, ...links], patches: listedPatches2(yaml, root) };
}
function listedPatches2(yaml, root) {
  const field2 = root.get("patchedDependencies");
  if (field2 === void 0 || yaml.scalar(field2) === "") return [];
  return [...yaml.mapping(field2, "patchedDependencies")].map(([key, value]) => {
    const hash = yaml.scalar(value);
    if (hash !== void 0) return { key, path: void 0, stamp: hash };
    const fields = yaml.mapping(value, key);
    return { key, path: textOf(yaml, fields, "path"), stamp: textOf(yaml, fields, "hash") ?? "" };
  });
}
var GENERATIONS = /* @__PURE__ */ new Map([
  ["5", 5],
  ["6", 6],
  ["7", 9],
  ["9", 9]
]);
function statedVersion2(yaml, root) {
  const version = textOf(yaml, root, "lockfileVersion");
  if (version === void 0) throw unreadable(yaml.file, 1, "has no `lockfileVersion`, so it is not a lockfile of pnpm");
  const major = /^(\d+)\.\d+(?:-inlineSpecifiers)?$/.exec(version)?.[1];
  const generation = GENERATIONS.get(major ?? version);
  if (generation !== void 0) return { version, generation };
  throw new GateError(
    "LOCKFILE_UNSUPPORTED",
    `${yaml.file}:${yaml.lineOfKey(root.get("lockfileVersion") ?? 0)}: lockfileVersion ${quoted(version)} is not 5, 6, 7 or 9`,
    { help: "write the lockfile with a released version of pnpm (5 or later), or update this tool" }
  );
}
function refuseHeader(yaml, root, generation) {
  if (generation === 6 || root.has("importers") || generation === 5 && root.has("specifiers")) return;
  throw unreadable(yaml.file, yaml.lineOfKey(root.get("lockfileVersion") ?? 0), "has no `importers`, so the file is cut short or edited");
}
function section2(yaml, root, name) {
  const field2 = root.get(name);
  return field2 === void 0 || isNothing2(yaml, root, name, field2) ? /* @__PURE__ */ new Map() : yaml.mapping(field2, name);
}
function isNothing2(yaml, root, name, field2) {
  return yaml.scalar(field2) === "" && (name === "snapshots" || root.has("snapshots"));
}
function optionalKeys(yaml, installed) {
  const optional = /* @__PURE__ */ new Map();
  for (const { key, fields } of installed.values()) {
    optional.set(key, textOf(yaml, fields, "optional") === "true" && optional.get(key) !== false);
  }
  return optional;
}
function readEntry(yaml, { key, line, fields, generation, usage, isOptional: isOptional2 }) {
  const { name, version, registry } = identityOf(yaml, fields, readKey(key, generation), key, line);
  const resolution = fields.get("resolution");
  if (resolution === void 0) throw unreadable(yaml.file, line, `the entry ${quoted(key)} has no \`resolution\``);
  const resolved = readResolution(yaml, resolution, { name, version: version ?? "", registry, line });
  for (const { source } of resolved)
    if (isOtherGit(key, name, source))
      throw unreadable(yaml.file, line, `the entry ${quoted(key)} resolves to ${quoted(sourceText(source, ""))}`);
  const isBuilt = textOf(yaml, fields, "requiresBuild") === "true";
  return resolved.map(
    ({ source, integrity }) => lockedPackage({
      name,
      version: version ?? (source.kind === "registry" ? void 0 : "0.0.0"),
      source,
      integrity,
      location: { file: yaml.file, line },
      installedAs: usage.installedAs,
      // Lockfile 9 does not state it. pnpm finds out when it installs the package.
      installScript: isBuilt || (generation === 9 ? void 0 : false),
      dev: generation === 9 ? usage.dev : textOf(yaml, fields, "dev") === "true",
      optional: isOptional2,
      via: usage.via
    })
  );
}
function isOtherGit(key, name, source) {
  if (source.kind !== "git" || !key.startsWith(`${name}@`)) return false;
  const named = readGit(withoutSuffix(key).slice(name.length + 1));
  const url = source.url.replace(/^([^@\s:/]+@[^:\s/]+):(?!\/\/)/, "ssh://$1/");
  return named.commit !== void 0 && gitPlace(named) !== gitPlace({ ...source, url });
}
function identityOf(yaml, fields, key, written, line) {
  const [name, version] = [textOf(yaml, fields, "name"), textOf(yaml, fields, "version")];
  const contradicts = (a, b) => a !== void 0 && b !== void 0 && a !== b;
  if (contradicts(key.name, name) || contradicts(key.version, version)) {
    throw unreadable(yaml.file, line, `the entry ${quoted(written)} states that it is ${quoted(`${name ?? ""}@${version ?? ""}`)}`);
  }
  const real = key.name ?? name;
  if (real === void 0) throw unreadable(yaml.file, line, `the entry ${quoted(written)} names no package`);
  return { name: real, version: key.version ?? version, registry: key.registry };
}
function linked(yaml, { name, path, line }) {
  const facts = { version: "0.0.0", integrity: void 0, installScript: void 0, dev: void 0, optional: void 0, via: [] };
  return lockedPackage({ ...facts, name, source: localFolder(path, yaml.file), installedAs: [name], location: { file: yaml.file, line } });
}

// src/ecosystems/npm/lockfiles/formats/yarn-berry-graph.ts
function namesViaWorkspaces(yaml, entries) {
  if (entries.length === 0) throw unreadable(yaml.file, 1, "has no entries, not even that of the project");
  const byDescriptor = /* @__PURE__ */ new Map();
  const names = /* @__PURE__ */ new Set();
  for (const entry of entries) {
    for (const descriptor of entry.descriptors) {
      byDescriptor.set(descriptor, entry);
      names.add(descriptor.slice(0, descriptor.indexOf("@", 1)));
    }
  }
  const edges = /* @__PURE__ */ new Map();
  for (const entry of entries) edges.set(entry, edgesOf(yaml, entry, byDescriptor, names));
  const workspaces = entries.filter(isWorkspace);
  const direct = workspaces.flatMap((workspace) => edges.get(workspace) ?? []).filter(({ to }) => !isWorkspace(to));
  return namesReaching(direct, (entry) => isWorkspace(entry) ? [] : edges.get(entry) ?? []);
}
var isWorkspace = ({ resolution }) => resolution.includes("@workspace:");
function edgesOf(yaml, { fields, resolution }, byDescriptor, names) {
  const edges = [];
  for (const [name, value] of dependenciesOf(yaml, fields)) {
    const range = yaml.scalar(value) ?? "";
    const bound = () => `${name}@${range}::locator=${encodeURIComponent(resolution)}`;
    const to = byDescriptor.get(`${name}@${range}`) ?? byDescriptor.get(`${name}@npm:${range}`) ?? byDescriptor.get(bound());
    if (to !== void 0) edges.push({ name, to });
    else if (!names.has(name) && !isOptional(yaml, fields, name))
      throw unreadable(yaml.file, yaml.lineOfKey(value), `no entry for ${quoted(name)}, so the file is cut short or edited`);
  }
  return edges;
}
function dependenciesOf(yaml, fields) {
  const field2 = fields.get("dependencies");
  return field2 === void 0 || yaml.scalar(field2) === "" ? /* @__PURE__ */ new Map() : yaml.mapping(field2, "dependencies");
}
function isOptional(yaml, fields, name) {
  const all = fields.get("dependenciesMeta");
  const own = all === void 0 ? void 0 : yaml.mapping(all, "dependenciesMeta").get(name);
  const optional = own === void 0 ? void 0 : yaml.mapping(own, name).get("optional");
  return optional !== void 0 && yaml.scalar(optional) === "true";
}

// src/ecosystems/npm/lockfiles/formats/yarn-berry-range.ts
var KNOWN2 = /* @__PURE__ */ new Map([
  ["npm:", ["__archiveUrl"]],
  ["patch:", ["version", "hash", "locator"]],
  ["file:", ["hash", "locator"]],
  ["exec:", ["hash", "locator"]],
  ["link:", ["locator"]],
  ["portal:", ["locator"]]
]);
var ENCODED = /^(?:[A-Za-z0-9\-._~!'()*]|%[0-9A-Fa-f]{2})+$/;
var PROTOCOL = /^[a-z]+:/;
function splitReference(reference) {
  const at = reference.indexOf("::");
  if (at < 0) return { head: reference, bindings: /* @__PURE__ */ new Map() };
  const head = reference.slice(0, at);
  const known = KNOWN2.get(PROTOCOL.exec(head)?.[0] ?? "") ?? [];
  const bindings = /* @__PURE__ */ new Map();
  for (const pair of reference.slice(at + 2).split("&")) {
    const equals = pair.indexOf("=");
    const [key, value] = [pair.slice(0, Math.max(equals, 0)), decodedValue(pair.slice(equals + 1))];
    if (!known.includes(key) || bindings.has(key) || value === void 0) return void 0;
    bindings.set(key, value);
  }
  return { head, bindings };
}
var WORKSPACE = /^(?:@[^/@]+\/)?[^@/]+@workspace:([^#:%]*)$/;
function folderOfAsker({ bindings }) {
  const asker = bindings.get("locator");
  return asker === void 0 ? "" : WORKSPACE.exec(asker)?.[1];
}
var decodedValue = (text2) => ENCODED.test(text2) ? decoded(text2) : void 0;
function decoded(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return void 0;
  }
}

// src/ecosystems/npm/lockfiles/formats/yarn-berry-locator.ts
var MAX_PATCHES = 5;
var MAX_LOCATOR = 8192;
var LOCATOR = /^((?:@[^/@]+\/)?[^@/]+)@(.+)$/;
var VERSION2 = /^[^?#%&=:]+$/;
function readLocator(locator, depth = 0) {
  if (locator.length > MAX_LOCATOR) return void 0;
  const [, name, reference] = LOCATOR.exec(locator) ?? [];
  const split = reference === void 0 ? void 0 : splitReference(reference);
  if (name === void 0 || split === void 0) return void 0;
  const { head } = split;
  if (head.startsWith("npm:")) return published(split, name);
  if (head.startsWith("patch:")) return depth < MAX_PATCHES ? patched(head, depth) : void 0;
  if (head.startsWith("workspace:")) return located(name, (_, lockfile) => localFolder(head.slice("workspace:".length), lockfile));
  if (ON_DISK.test(head)) return onDisk(split, name);
  return addressed2(head, name);
}
function located(name, source, version) {
  return { name, version, source, isPatched: false };
}
function published({ head, bindings }, name) {
  const version = head.slice("npm:".length);
  if (!VERSION2.test(version)) return void 0;
  const url = bindings.get("__archiveUrl");
  return located(name, (known) => url === void 0 ? { kind: "registry", url } : classifyAddress(url, name, known), version);
}
function patched(head, depth) {
  const hash = head.indexOf("#");
  const inner = hash < 0 ? void 0 : decoded(head.slice("patch:".length, hash));
  const under = inner === void 0 ? void 0 : readLocator(inner, depth + 1);
  return under === void 0 ? void 0 : { ...under, isPatched: true };
}
var ON_DISK = /^(?:link|portal|file|exec):/;
function onDisk(reference, name) {
  const { head, bindings } = reference;
  const parts = head.slice(head.indexOf(":") + 1).split("#");
  const path = parts.length > 2 ? void 0 : decoded(parts.at(-1) ?? "");
  if (path === void 0) return void 0;
  const folder = folderOfAsker(reference);
  return located(
    name,
    (_, lockfile) => folder === void 0 ? { kind: "file", path: `${bindings.get("locator") ?? ""} ${path}` } : localFolder(joinPath(folder, path), lockfile)
  );
}
var ADDRESS2 = /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/i;
var COMMIT = /^[0-9a-f]{7,64}$/i;
var GIT_KEYS = ["commit", "workspace", "cwd"];
function addressed2(reference, name) {
  if (!ADDRESS2.test(reference)) return void 0;
  const hash = reference.indexOf("#");
  if (hash < 0) return located(name, (version) => classifyAddress(reference, name, version));
  const fields = /* @__PURE__ */ new Map();
  for (const pair of reference.slice(hash + 1).split("&")) {
    const equals = pair.indexOf("=");
    const [key, value] = [pair.slice(0, Math.max(equals, 0)), decodedValue(pair.slice(equals + 1))];
    if (!GIT_KEYS.includes(key) || fields.has(key) || value === void 0) return void 0;
    fields.set(key, value);
  }
  const commit = fields.get("commit");
  if (commit === void 0 || !COMMIT.test(commit)) return void 0;
  const folder = [...fields].flatMap(([key, value]) => key === "commit" ? [] : [`${key}=${value}`]).sort();
  const address = { url: reference.slice(0, hash), commit };
  return located(name, () => ({ kind: "git", ...folder.length === 0 ? address : { ...address, folder: folder.join("&") } }));
}

// src/ecosystems/npm/lockfiles/formats/yarn-berry-patch.ts
var FLAGS = /^(?:optional!|~(?=builtin<))/;
var BUILTIN = /^builtin<[\w/.-]+>$/;
var FILE = /^(?:~\/|\.{1,2}\/)[\w@.+/-]+$/;
function patchesOf(resolution, lockfile) {
  const split = splitReference(resolution.slice(resolution.indexOf("@patch:") + 1));
  if (split === void 0) return { files: void 0, stamp: resolution };
  const [inner = "", selector = ""] = split.head.split("#");
  const parts = selector.split("&").map((part) => part.replace(FLAGS, ""));
  const stamp = [...parts, hashOf(split, parts), split.bindings.get("locator") ?? ""];
  const isOfPatched = decoded(inner)?.includes("@patch:") !== false;
  if (isOfPatched) return { files: void 0, stamp: [...stamp, inner.slice(inner.indexOf("%23"))].join(" ") };
  const folder = folderOfAsker(split);
  const paths = parts.map((file) => folder === void 0 ? void 0 : pathOf2(file, folder, lockfile));
  return {
    files: paths.every((path) => path !== void 0) ? paths.map((path) => patchFile(path, lockfile)) : void 0,
    stamp: stamp.join(" ")
  };
}
var hashOf = ({ bindings }, parts) => parts.every((part) => BUILTIN.test(part)) ? "" : bindings.get("hash") ?? "";
function pathOf2(file, folder, lockfile) {
  if (!FILE.test(file)) return void 0;
  const below = file.startsWith("~/") ? file.slice("~/".length) : joinPath(folder, file);
  const path = joinPath(folderOf(lockfile), below);
  return path.startsWith("../") ? void 0 : path;
}

// src/ecosystems/npm/lockfiles/formats/yarn-berry.ts
var OLDEST = 4;
var NEWEST_KNOWN = 10;
var CLASSIC = /^#\s*yarn\s+lockfile\s+v1/im;
function parseYarnBerry(text2, file) {
  const classic = CLASSIC.exec(text2);
  if (classic !== null)
    throw unreadable(file, lineAt(lineStarts(text2), classic.index), "calls itself a lockfile of Yarn 1 and has `__metadata`");
  const yaml = readYaml(text2, file);
  const [node, second] = yaml.documents;
  if (node === void 0 || second !== void 0) throw unreadable(file, 1, "is not one YAML document");
  const root = yaml.mapping(node, "the file");
  const metadata = statedMetadata(yaml, root);
  try {
    const entries = [...root].filter(([key]) => key !== "__metadata").map(([key, value]) => readEntry2(yaml, key, value));
    refuseTwice(yaml, entries);
    const packages = packagesOf(yaml, entries, metadata.cacheKey);
    const patched2 = entries.filter(({ located: located2 }) => located2.isPatched).map((entry) => toPatched(yaml, entry));
    return { file, format: "yarn-berry", formatVersion: metadata.version, packages, ...patched2.length === 0 ? {} : { patched: patched2 } };
  } catch (error) {
    if (Number(metadata.version) <= NEWEST_KNOWN || !(error instanceof GateError)) throw error;
    throw unsupported(yaml, root, metadata.version, error);
  }
}
function statedMetadata(yaml, root) {
  const field2 = root.get("__metadata");
  if (field2 === void 0) throw unreadable(yaml.file, 1, "has no `__metadata`");
  const metadata = yaml.mapping(field2, "__metadata");
  const version = text(yaml, metadata, "version") ?? "";
  if (!/^\d{1,4}$/.test(version)) throw unreadable(yaml.file, yaml.lineOfKey(field2), `\`__metadata\` has the version ${quoted(version)}`);
  if (Number(version) < OLDEST) throw unsupported(yaml, root, version);
  return { version, cacheKey: text(yaml, metadata, "cacheKey") };
}
function unsupported(yaml, root, version, cause) {
  const line = yaml.lineOfKey(root.get("__metadata") ?? 0);
  return new GateError("LOCKFILE_UNSUPPORTED", `${yaml.file}:${line}: version ${version} of yarn.lock is not supported`, {
    help: `versions ${OLDEST} to ${NEWEST_KNOWN} are supported: write the lockfile with a Yarn that uses one of them, or update this tool`,
    cause
  });
}
var FIELDS = /* @__PURE__ */ new Set([
  "version",
  "resolution",
  "dependencies",
  "peerDependencies",
  "dependenciesMeta",
  "peerDependenciesMeta",
  "bin",
  "checksum",
  "conditions",
  "languageName",
  "linkType"
]);
function readEntry2(yaml, key, value) {
  const line = yaml.lineOfKey(value);
  const wrong = (why) => unreadable(yaml.file, line, `the entry ${quoted(key)} ${why}`);
  const fields = yaml.mapping(value, key);
  const unknown = [...fields.keys()].find((field2) => !FIELDS.has(field2));
  if (unknown !== void 0) throw wrong(`has the field ${quoted(unknown)}, which no lockfile of Yarn has`);
  const resolution = text(yaml, fields, "resolution");
  if (resolution === void 0) throw wrong("has no `resolution`");
  if (text(yaml, fields, "version") === void 0) throw wrong("has no `version`");
  if (!["hard", "soft"].includes(text(yaml, fields, "linkType") ?? "")) throw wrong("has no `linkType`");
  const located2 = readLocator(resolution);
  if (located2 === void 0) throw wrong(`resolves to ${quoted(resolution)}, which cannot be judged`);
  return {
    descriptors: key.includes(",") ? key.split(",").map((descriptor) => descriptor.trim()) : [key],
    line,
    fields,
    resolution,
    located: located2
  };
}
function refuseTwice(yaml, entries) {
  const seen = /* @__PURE__ */ new Set();
  for (const { descriptors, line } of entries) {
    for (const descriptor of descriptors) {
      if (seen.has(descriptor)) throw unreadable(yaml.file, line, `${quoted(descriptor)} has two entries`);
      seen.add(descriptor);
    }
  }
}
function packagesOf(yaml, entries, cacheKey) {
  const via = namesViaWorkspaces(yaml, entries);
  const dependencies = entries.filter(({ resolution }) => !resolution.endsWith("@workspace:."));
  const packages = dependencies.map((entry) => toLockedPackage(yaml, entry, via.get(entry) ?? [], cacheKey));
  const unpatched = new Set(packages.filter((_, index) => dependencies[index]?.located.isPatched === false).map(placeKey));
  return mergeTwins(packages.filter((entry, index) => dependencies[index]?.located.isPatched === false || !unpatched.has(placeKey(entry))));
}
var placeKey = (entry) => `${entry.name}@${entry.version} ${sourcePlace(entry.source, entry.name, entry.version)}`;
function toLockedPackage(yaml, entry, via, cacheKey) {
  const { located: located2, fields } = entry;
  const version = located2.version ?? text(yaml, fields, "version") ?? "";
  const names = entry.descriptors.map((descriptor) => descriptor.slice(0, descriptor.indexOf("@", 1)));
  return lockedPackage({
    name: located2.name,
    version,
    source: located2.source(version, yaml.file),
    integrity: void 0,
    checksum: located2.isPatched ? void 0 : checksumOf(text(yaml, fields, "checksum"), cacheKey),
    location: { file: yaml.file, line: entry.line },
    installedAs: names,
    installScript: void 0,
    dev: void 0,
    optional: void 0,
    via,
    ...fields.has("conditions") && !fields.has("checksum") ? { hashOmitted: true } : {}
  });
}
function toPatched(yaml, entry) {
  return { package: toLockedPackage(yaml, entry, [], void 0), id: entry.resolution, ...patchesOf(entry.resolution, yaml.file) };
}
function checksumOf(checksum, cacheKey) {
  return checksum === void 0 || checksum.includes("/") || cacheKey === void 0 ? checksum : `${cacheKey}/${checksum}`;
}
function text(yaml, fields, key) {
  const field2 = fields.get(key);
  if (field2 === void 0) return void 0;
  const value = yaml.scalar(field2);
  if (value === void 0) throw unreadable(yaml.file, yaml.lineOfKey(field2), `${quoted(key)} is not a string`);
  return value === "" ? void 0 : value;
}

// src/ecosystems/npm/lockfiles/formats/yarn-classic-descriptor.ts
var SCHEME_FIRST = /^[a-z][a-z0-9+.-]*:/i;
var ALIAS = /^npm:((?:@[^/@]+\/)?[^/@]+)(?:@(.*))?$/;
var RANGE = /^(?:[\^~<>=*]|v?\d+(?:\.|$)|x$)/i;
function readDescriptor(text2) {
  if (SCHEME_FIRST.test(text2)) return { installedAs: text2, name: text2, range: text2 };
  const { name: installedAs, range } = splitDescriptor(text2);
  if (!range.startsWith("npm:")) return { installedAs, name: installedAs, range };
  const [, real, realRange] = ALIAS.exec(range) ?? [];
  const isAlias = real !== void 0 && (realRange !== void 0 || !RANGE.test(real));
  return isAlias ? { installedAs, name: real, range: realRange ?? "" } : { installedAs, name: installedAs, range };
}
function splitDescriptor(text2) {
  const at = text2.indexOf("@", 1);
  return at < 0 ? { name: text2, range: "" } : { name: text2.slice(0, at), range: text2.slice(at + 1) };
}
var FOLDER = /^(?:file:|link:|\.{1,2}\/|\/)/;
var ARCHIVE = /\.(?:tgz|tar\.gz)$/;
var isFolderRange = (range) => FOLDER.test(range) && (range.includes("@") || !ARCHIVE.test(range));
var GIT_RANGE = /^(?:git(?:\+[a-z0-9]+)?:|ssh:|https?:.+\.git(?:#|$)|https?:\/\/(?:github\.com|gitlab\.com|bitbucket\.(?:com|org))\/[^/]+\/[^/]+\/?(?:#.*)?$)/i;
var isGitRange = (range) => range.includes(":") && GIT_RANGE.test(range);

// src/ecosystems/npm/lockfiles/formats/yarn-classic-resolutions.ts
var COMPONENT = /^(?:\*\*|(?:@[^/@*]+\/)?[^/@*]+)$/;
var SHORTHAND = /^[^/\s]+\/[^/\s]+$/;
function resolutionsOf(root) {
  return (root?.resolutions ?? []).flatMap(resolutionIn);
}
function resolutionIn({ path: [text2], spec, location: { file, line } }) {
  const components = text2.match(/(?:@[^/]+\/)?[^/]+/g) ?? [];
  const name = components.at(-1);
  const isObeyed = npmRanges.isRange(spec) || SCHEME_FIRST.test(spec) || /^(?:\.{0,2}\/)/.test(spec) || SHORTHAND.test(spec);
  if (name === void 0 || name === "**" || !isObeyed || !components.every((one) => COMPONENT.test(one))) return [];
  return [{ name, spec, above: components.slice(0, -1), file, line }];
}
function explains({ name, above }, open2, isAskedFor) {
  if (open2.name !== name) return false;
  const named = above.filter((one) => one !== "**");
  const [parent] = named;
  if (parent === void 0) return true;
  if (named.length > 1 || open2.askers.length === 0 || open2.askers.some((asker) => asker !== parent)) return false;
  return above[0] === "**" || !isAskedFor(parent);
}

// src/ecosystems/npm/lockfiles/formats/yarn-classic-wishes.ts
var OF_PROJECTS = ["dependencies", "devDependencies", "optionalDependencies"];
var OF_FOLDERS = ["dependencies", "optionalDependencies"];
function unclosedWishes(manifests, folders, locked) {
  const onDisk2 = new Set([...locked].filter((one) => isFolderRange(rangeOf(one))).map(nameOf));
  return [...manifests].flatMap(([folder, manifest]) => {
    const kinds = folders.has(folder) ? OF_FOLDERS : OF_PROJECTS;
    const outcome = folder === "" ? "refused" : "installed";
    return manifest.dependencies.flatMap(({ kind, name, spec, location }) => {
      const isLocked = locked.has(spec === "" ? name : `${name}@${spec}`) || isFolderRange(spec) && onDisk2.has(name);
      if (!kinds.includes(kind) || isLocked) return [];
      const why = `\`${kind}\` asks for ${quoted(`${name}@${spec}`)}, which has no entry in the lockfile`;
      return [{ kind: "missing", outcome, name, range: spec, askers: [folder === "" ? "." : folder], ...location, why }];
    });
  });
}
var rangeOf = (descriptor) => descriptor.slice(descriptor.indexOf("@", 1) + 1);
function nameOf(descriptor) {
  const end = descriptor.indexOf("@", 1);
  return end === -1 ? descriptor : descriptor.slice(0, end);
}
function unclosedResolutions(resolutions, locked, manifests) {
  const open2 = resolutions.filter(({ name, spec }) => !locked.has(`${name}@${spec}`));
  if (open2.length === 0) return [];
  const requested2 = new Set([...manifests.values()].flatMap(({ dependencies }) => dependencies.map(({ name }) => name)));
  for (const descriptor of locked) requested2.add(nameOf(descriptor));
  return open2.flatMap(({ name, spec, file, line }) => {
    if (npmRanges.isRange(spec) && !requested2.has(name)) return [];
    const why = `\`resolutions\` asks for ${quoted(`${name}@${spec}`)}, which has no entry in the lockfile, so Yarn resolves it again`;
    return [{ kind: "missing", outcome: "installed", name, range: spec, askers: ["resolutions"], file, line, why }];
  });
}
function isWorkspace2({ kind, name, range }, manifests, folders) {
  if (kind !== "missing") return false;
  const answers = ({ name: own, version }) => own === name && version !== void 0 && isMet(version, range);
  return [...manifests].some(([folder, manifest]) => folder !== "" && !folders.has(folder) && answers(manifest));
}
var isMet = (version, range) => npmRanges.meets(version, range) && !(range === "*" && version.includes("-"));

// src/ecosystems/npm/lockfiles/formats/yarn-classic-closure.ts
function closureOf(blocks, locked, folders) {
  let own;
  return (manifests) => {
    const resolutions = resolutionsOf(manifests.get(""));
    own ??= [...missingEdges(blocks, locked), ...openDescriptors(blocks)];
    const open2 = [...withAskers(own, blocks, manifests), ...unclosedWishes(manifests, folders, locked)];
    const certain = [...unclosedResolutions(resolutions, locked, manifests), ...unclosedAbove(manifests, "installed")];
    if (open2.length === 0 && certain.length === 0) return open2;
    const names = new Set(blocks.flatMap(({ edges }) => edges.map(({ name }) => name)));
    const isReplaced = (one) => resolutions.some(
      (resolution) => locked.has(`${resolution.name}@${resolution.spec}`) && explains(resolution, one, (name) => names.has(name))
    );
    const isClosed = (one) => isWorkspace2(one, manifests, folders);
    return [...open2.filter((one) => !isClosed(one) && !isReplaced(one)), ...certain.filter((one) => !isClosed(one))];
  };
}
function missingEdges(blocks, locked) {
  const found = [];
  for (const { edges } of blocks) {
    for (const { name, range, line } of edges) {
      const descriptor = `${name}@${range}`;
      if (!locked.has(descriptor))
        found.push(open("missing", descriptor, line, `no entry for ${quoted(descriptor)}, so Yarn resolves it again`));
    }
  }
  return found;
}
function open(kind, descriptor, line, why) {
  return { kind, outcome: "installed", descriptor, ...splitDescriptor(descriptor), line, why };
}
function openDescriptors(blocks) {
  const found = [];
  for (const { descriptors, fields, line } of blocks) {
    const isPlaced = (fields.resolved ?? "") !== "";
    const version = fields.version ?? "";
    for (const descriptor of descriptors) {
      const { range } = splitDescriptor(descriptor);
      if (isFolderRange(range) || isFolderRange(descriptor)) continue;
      if (!isPlaced) found.push(open("unplaced", descriptor, line, `${quoted(descriptor)} has no \`resolved\`, so Yarn resolves it again`));
      else if (isOutsideRange(version, range))
        found.push(
          open(
            "unmet",
            descriptor,
            line,
            `version ${quoted(version)} is not in the range of ${quoted(descriptor)}, so Yarn resolves it again`
          )
        );
    }
  }
  return found;
}
function withAskers(found, blocks, manifests) {
  if (found.length === 0) return [];
  const askers = new Map(found.map(({ descriptor }) => [descriptor, /* @__PURE__ */ new Set()]));
  for (const { edges, descriptors } of blocks) {
    for (const { name, range } of edges) askers.get(`${name}@${range}`)?.add(splitDescriptor(descriptors[0] ?? "").name);
  }
  for (const [folder, { dependencies }] of manifests) {
    for (const { name, spec } of dependencies) askers.get(`${name}@${spec}`)?.add(folder === "" ? "." : folder);
  }
  const seen = /* @__PURE__ */ new Set();
  return found.flatMap(({ descriptor, ...rest }) => {
    const key = `${rest.kind} ${descriptor}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...rest, askers: [...askers.get(descriptor) ?? []].sort() }];
  });
}

// src/ecosystems/npm/lockfiles/formats/yarn-classic-word.ts
var MAX_WORD = 8192;
function readWord(file, text2, start, line, role = "name") {
  const word = text2[start] === '"' ? quotedWord(file, text2, start, line) : bareWord(file, text2, start, line, role);
  if (word.end - start > MAX_WORD) throw unreadable(file, line, `has a word of ${word.end - start} characters`);
  if (word.value === "" && role === "name") throw unreadable(file, line, "has an empty name");
  return word;
}
var FIRST = /^[a-zA-Z/.-]/;
var SPLIT = /^(?:true|false)/;
var PLAIN_VALUE = /^(?:true|false|0|[1-9][0-9]{0,14})$/;
function bareWord(file, text2, start, line, role) {
  let end = start;
  while (end < text2.length && !isSeparator(text2.charCodeAt(end))) end++;
  const value = text2.slice(start, end);
  const isWord = FIRST.test(value) && !SPLIT.test(value);
  if (isWord || role === "value" && PLAIN_VALUE.test(value)) return { value, end };
  throw unreadable(file, line, `${quoted(text2.slice(start))} is neither a word nor quoted`);
}
function quotedWord(file, text2, start, line) {
  const end = closingQuote(text2, start) + 1;
  if (end === 0) throw unreadable(file, line, "has a quote that does not end");
  return { value: unquoted(file, text2.slice(start, end), line), end };
}
function closingQuote(text2, start) {
  let at = text2.indexOf('"', start + 1);
  while (at > 0 && text2[at - 1] === "\\" && text2[at - 2] !== "\\") at = text2.indexOf('"', at + 1);
  return at;
}
function unquoted(file, literal, line) {
  if (!literal.includes("\\") && !hasControl(literal)) return literal.slice(1, -1);
  try {
    return String(JSON.parse(literal));
  } catch {
    throw unreadable(file, line, `${quoted(literal)} is not a string`);
  }
}
function hasControl(text2) {
  for (let at = 0; at < text2.length; at++) if (text2.charCodeAt(at) < 32) return true;
  return false;
}
var [SPACE, QUOTE, COMMA2, COLON2] = [32, 34, 44, 58];
var isSeparator = (code) => code <= SPACE || code === COLON2 || code === COMMA2 || code === QUOTE;

// src/ecosystems/npm/lockfiles/formats/yarn-classic-scan.ts
var MAX_DESCRIPTORS = 1e3;
var MAX_NAMES = 5e5;
var HEADER = /^yarn lockfile v(\d+)$/;
var KINDS = {
  name: "value",
  version: "value",
  uid: "value",
  resolved: "value",
  integrity: "value",
  registry: "value",
  dependencies: "edges",
  optionalDependencies: "edges",
  // Yarn knows this field and ignores it.
  permissions: "idle"
};
var isField = (key) => Object.hasOwn(KINDS, key);
function scanYarnClassic(text2, file) {
  const state = { file, blocks: [], descriptors: /* @__PURE__ */ new Set(), version: void 0, block: void 0, section: void 0 };
  let line = 1;
  for (let start = 0; start < text2.length; line++) {
    const feed = text2.indexOf("\n", start);
    const next = feed < 0 ? text2.length : feed;
    const end = text2[next - 1] === "\r" && next > start ? next - 1 : next;
    scanLine(state, text2.slice(start, end), line);
    start = next + 1;
  }
  return { blocks: state.blocks, descriptors: state.descriptors, version: state.version };
}
function scanLine(state, text2, line) {
  if (text2 === "" || text2.startsWith("#")) return endBlock(state, text2, line);
  let indent = 0;
  while (text2[indent] === " ") indent++;
  if (indent === 0) return openBlock(state, text2, line);
  const { block } = state;
  if (block === void 0 || indent === text2.length || text2[indent] === "#")
    throw unreadable(state.file, line, "is indented but belongs to no entry, so Yarn ignores the rest of the file");
  if (indent === 2) return addField(state, block, text2, line);
  if (indent !== 4 || state.section === void 0)
    throw unreadable(state.file, line, `is indented by ${indent} spaces; Yarn writes none, two or four`);
  addToSection(state, block, state.section, text2, line);
}
function endBlock(state, text2, line) {
  state.block = void 0;
  const stated = HEADER.exec(text2.slice(1).trim())?.[1];
  if (stated !== void 0 && Number(state.version?.stated ?? 1) <= 1) state.version = { stated: String(Number(stated)), line };
}
function openBlock(state, text2, line) {
  const descriptors = [];
  let at = 0;
  for (; ; ) {
    const token = readWord(state.file, text2, at, line);
    if (descriptors.push(token.value) > MAX_DESCRIPTORS)
      throw unreadable(state.file, line, `has more than ${MAX_DESCRIPTORS} names for one entry`);
    addOnce(state, state.descriptors, token.value, line);
    at = token.end;
    if (!text2.startsWith(", ", at)) break;
    at += 2;
  }
  if (state.descriptors.size > MAX_NAMES) throw unreadable(state.file, line, `comes after more than ${MAX_NAMES} names`);
  if (text2.slice(at) !== ":") throw unreadable(state.file, line, `${quoted(text2.slice(at))} follows the name of an entry`);
  state.section = void 0;
  state.block = { descriptors, line, fields: {}, edges: [] };
  state.blocks.push(state.block);
}
function addField(state, block, text2, line) {
  state.section = void 0;
  if (text2.endsWith(":")) {
    const name = readWord(state.file, text2, 2, line);
    if (name.end !== text2.length - 1) throw unreadable(state.file, line, "is neither a field nor a section");
    const section3 = name.value;
    if (!isField(section3) || KINDS[section3] === "value") throw unknownKey(state, section3, line);
    addValue(state, block, section3, "", line);
    state.section = { hasEdges: KINDS[section3] === "edges", keys: /* @__PURE__ */ new Set() };
    return;
  }
  const { key, value } = readPair(state, text2, 2, line);
  if (!isField(key) || KINDS[key] !== "value") throw unknownKey(state, key, line);
  addValue(state, block, key, value, line);
}
function addToSection(state, block, section3, text2, line) {
  const { key, value } = readPair(state, text2, 4, line);
  addOnce(state, section3.keys, key, line);
  if (section3.hasEdges) block.edges.push({ name: key, range: value, line });
}
function unknownKey(state, key, line) {
  return unreadable(state.file, line, `${quoted(key)} is not a known field of an entry`);
}
function addValue(state, { fields }, key, value, line) {
  if (fields[key] !== void 0) throw unreadable(state.file, line, `the entry has ${quoted(key)} twice`);
  fields[key] = value;
}
function addOnce(state, seen, key, line) {
  if (seen.has(key)) throw unreadable(state.file, line, `${quoted(key)} occurs twice`);
  seen.add(key);
}
function readPair(state, text2, start, line) {
  const key = readWord(state.file, text2, start, line);
  if (text2[key.end] !== " ") throw unreadable(state.file, line, `${quoted(key.value)} has no value`);
  const value = readWord(state.file, text2, key.end + 1, line, "value");
  if (value.end !== text2.length)
    throw unreadable(state.file, line, `${quoted(text2.slice(value.end))} follows the value of ${quoted(key.value)}`);
  return { key: key.value, value: value.value };
}

// src/ecosystems/npm/lockfiles/formats/yarn-classic-sha1.ts
var ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function sriOfSha1(hex) {
  let base64 = "";
  for (let at = 0; at < hex.length; at += 3) {
    const bits = parseInt(hex.slice(at, at + 3).padEnd(3, "0"), 16);
    base64 += ALPHABET.charAt(bits >> 6) + ALPHABET.charAt(bits & 63);
  }
  return `sha1-${base64.slice(0, 27)}=`;
}

// src/ecosystems/npm/lockfiles/formats/yarn-classic.ts
function parseYarnClassic(text2, file) {
  const { blocks, descriptors: answers, version } = scanYarnClassic(text2, file);
  if (version !== void 0 && Number(version.stated) > 1) {
    throw new GateError("LOCKFILE_UNSUPPORTED", `${file}:${version.line}: yarn lockfile v${quoted(version.stated)} is not version 1`, {
      help: "write the lockfile with a released version of Yarn, or update this tool"
    });
  }
  const packages = [];
  for (const block of blocks) packages.push(...readBlock(block, file));
  const folders = copiedFolders(answers, file);
  return {
    file,
    format: "yarn-classic",
    formatVersion: "1",
    packages: mergeTwins(packages),
    projects: ["", ...folders],
    answers,
    unclosed: closureOf(blocks, answers, folders)
  };
}
function copiedFolders(descriptors, file) {
  const folders = /* @__PURE__ */ new Set();
  for (const text2 of descriptors) {
    const { range } = readDescriptor(text2);
    if (!isFolderRange(range) || range.startsWith("link:")) continue;
    const source = localFolder(range.replace(/^file:/, ""), file);
    if (source.kind === "workspace") folders.add(source.path);
  }
  return folders;
}
function readBlock(block, file) {
  const { fields, line } = block;
  const version = fields.version;
  if (version === void 0 || version === "")
    throw unreadable(file, line, `the entry ${quoted(block.descriptors[0] ?? "")} has no version`);
  const all = block.descriptors.map(readDescriptor);
  refuseContradiction(block, all, file);
  const [first] = all;
  if (first !== void 0 && all.every(({ name }) => name === first.name)) return [readAs2(first.name, all, block, version, file)];
  const byName = /* @__PURE__ */ new Map();
  for (const descriptor of all) {
    const same = byName.get(descriptor.name);
    if (same === void 0) byName.set(descriptor.name, [descriptor]);
    else same.push(descriptor);
  }
  const read = [...byName].map(([name, own]) => readAs2(name, own, block, version, file));
  const owners = read.filter(isOwnTarball);
  return owners.length === 0 ? read : owners;
}
var UNKNOWN = { installScript: void 0, dev: void 0, optional: void 0, via: [] };
function readAs2(name, descriptors, { fields, line }, version, file) {
  const { source, sha1 } = sourceOf(fields.resolved ?? "", descriptors, version, file);
  return lockedPackage({
    name,
    version,
    source,
    integrity: fields.integrity ?? (sha1 === void 0 ? void 0 : sriOfSha1(sha1)),
    location: { file, line },
    installedAs: descriptors.map(({ installedAs }) => installedAs),
    ...UNKNOWN
  });
}
function refuseContradiction({ fields, line }, descriptors, file) {
  const name = fields.name;
  if (name !== void 0 && !descriptors.some((descriptor) => descriptor.name === name || descriptor.installedAs === name))
    throw unreadable(file, line, `the entry has the name ${quoted(name)}, but none of its descriptors requests it`);
  const registry = fields.registry;
  if (registry !== void 0 && registry !== "npm" && registry !== "yarn")
    throw unreadable(file, line, `the entry has the registry ${quoted(registry)}, which Yarn 1 does not have`);
  const folder = folderOf2(descriptors);
  if (folder !== void 0 && (fields.resolved ?? "") !== "")
    throw unreadable(file, line, `${quoted(folder)} is a folder, and Yarn installs it whatever \`resolved\` states`);
}
var folderOf2 = (descriptors) => descriptors.find(({ range }) => isFolderRange(range))?.range;
var isOwnTarball = ({ source }) => source.kind === "registry" && source.url !== void 0;
var GIT_SCHEME = /^git(?:\+[a-z0-9]+)?:/i;
var SHA1 = /^[0-9a-f]{40}$/i;
function sourceOf(resolved, descriptors, version, file) {
  const name = descriptors[0]?.name ?? "";
  const range = folderOf2(descriptors) ?? descriptors[0]?.range ?? "";
  if (resolved === "") return { source: unresolved(name, range, version, file), sha1: void 0 };
  const hash = resolved.indexOf("#");
  const url = hash < 0 ? resolved : resolved.slice(0, hash);
  const fragment = hash < 0 ? "" : resolved.slice(hash + 1);
  if (GIT_SCHEME.test(url) || descriptors.some(({ range: asked }) => isGitRange(asked))) {
    return { source: { kind: "git", ...readGit(resolved) }, sha1: void 0 };
  }
  return { source: classifyAddress(url, name, version), sha1: SHA1.test(fragment) ? fragment : void 0 };
}
function unresolved(name, range, version, file) {
  const local = /^(?:file:|link:|portal:)?(.*)$/.exec(range)?.[1] ?? "";
  if (/^(?:file|link|portal):/.test(range) || /^(?:\.{1,2}\/|\/|~\/)/.test(range)) return localFolder(local, file);
  return SCHEME_FIRST.test(range) || range.includes("/") ? classifyAddress(hostedShorthand(range), name, version) : { kind: "registry", url: void 0 };
}
var hostedShorthand = (range) => SCHEME_FIRST.test(range) ? range : `github:${range}`;

// src/ecosystems/npm/lockfiles/formats/index.ts
var FORMATS = {
  npm: NPM,
  pnpm: { names: ["pnpm-lock.yaml"], versions: "5.x, 6.x, 7, 9; one document or two; `pnpm-lock.<branch>.yaml` too", parse: parsePnpm },
  "yarn-classic": { names: ["yarn.lock"], versions: "1, of Yarn 1", isOne: (text2) => !isBerry(text2), parse: parseYarnClassic },
  "yarn-berry": {
    names: ["yarn.lock"],
    versions: "4 to 10, of Yarn 2 and later; later ones if they have the same shape",
    isOne: (text2) => isBerry(text2),
    parse: parseYarnBerry
  },
  bun: { names: ["bun.lock"], versions: "0, 1, 2", parse: parseBun }
};
var isBerry = (text2) => /^__metadata:/m.test(text2);
var parseLockfile = (text2, file) => readAs(Object.values(FORMATS), text2, file);
export {
  FORMATS,
  parseLockfile
};
