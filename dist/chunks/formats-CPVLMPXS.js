import {
  c71_patternsAbove as patternsAbove
} from "./shared-5DF5E1EE.js";
import {
  classifyUrl,
  identify,
  lockedPackage,
  versionInAddress
} from "./chunk-NC64BS2Q.js";
import {
  blankRelaxations,
  readJson,
  unreadable
} from "./chunk-VW4LJAZ2.js";
import "./shared-5DF5E1EE.js";
import {
  contentKey,
  isSameText,
  mergeTwins,
  placeOf
} from "./chunk-7XWUYYG2.js";
import {
  c48_DEPENDENCY_KINDS as DEPENDENCY_KINDS
} from "./shared-5DF5E1EE.js";
import {
  EVENT_ID,
  MERGE_KEY,
  decorationsOf,
  offsetOf,
  readEvents
} from "./chunk-G5HJHWNJ.js";
import {
  c79_lineAt as lineAt,
  c79_lineStarts as lineStarts
} from "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import {
  c40_folderOfInput as folderOfInput,
  c40_installInputOf as installInputOf
} from "./shared-5DF5E1EE.js";
import {
  c77_READABLE_NAMES as READABLE_NAMES,
  c77_UNSUPPORTED as UNSUPPORTED,
  c77_basename as basename,
  c77_folderOf as folderOf,
  c77_readableName as readableName
} from "./shared-5DF5E1EE.js";
import {
  c63_quoted as quoted
} from "./shared-5DF5E1EE.js";
import {
  c82_GateError as GateError
} from "./shared-5DF5E1EE.js";
import "./chunk-ZUD5JHB5.js";
import {
  require_intersects,
  require_satisfies,
  require_valid as require_valid2
} from "./chunk-NYO4SOWK.js";
import {
  c67_require_valid as require_valid
} from "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import {
  c24_isObjectId as isObjectId
} from "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import {
  c32_field as field,
  c32_isJsonObject as isJsonObject,
  c32_keysOf as keysOf
} from "./shared-5DF5E1EE.js";
import {
  c44_groupBy as groupBy
} from "./shared-5DF5E1EE.js";
import {
  c80_folderIn as folderIn,
  c80_gitPlace as gitPlace,
  c80_inFolder as inFolder,
  c80_readGit as readGit,
  c80_readHostedArchive as readHostedArchive,
  c80_sourceText as sourceText,
  c80_spec as spec
} from "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import {
  c13___toESM as __toESM
} from "./shared-5DF5E1EE.js";

// src/lockfile/text.ts
var MAX_CHARACTERS = 5e7;
var CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/m;
var LFS_POINTER = /^(?:oid|version) (?:sha256:|https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com|git-media\.io)\/)/;
var LFS_HELP = "keep lockfiles in git itself: remove the pattern from .gitattributes, run `git lfs untrack` and `git add --renormalize` on the file, and commit both";
function plainText(text2, file) {
  if (text2.length >= MAX_CHARACTERS) {
    throw unreadable(file, 1, "is larger than 50 MB", "split the workspace, or leave the file out with `--lockfile` (input `lockfiles`)");
  }
  const plain = text2.startsWith("\uFEFF") ? text2.slice(1) : text2;
  if (LFS_POINTER.test(plain)) throw unreadable(file, 1, "is a Git LFS pointer, not the lockfile itself", LFS_HELP);
  const nul = plain.indexOf("\0");
  if (nul >= 0) throw at(plain, nul, file, "holds a NUL character");
  if (!plain.isWellFormed()) throw at(plain, plain.search(/[\ud800-\udfff]/u), file, "holds half a character (a lone surrogate)");
  const conflict = CONFLICT.exec(plain);
  if (conflict !== null) {
    throw at(
      plain,
      conflict.index,
      file,
      "holds a merge conflict",
      "resolve the conflict, let the package manager write the lockfile again, and commit it"
    );
  }
  return plain;
}
function at(text2, offset, file, why, help) {
  return unreadable(file, lineAt(lineStarts(text2), Math.max(offset, 0)), why, help);
}

// src/ecosystems/npm/lockfiles/hosted.ts
function classifyAddress(url, name, version) {
  const hosted = readHostedArchive(url);
  return hosted === void 0 ? classifyUrl(url, name, version) : { kind: "git", ...hosted };
}
var ARCHIVE = /\.(?:tgz|tar|tar\.gz)$/i;
var INSTALLED = /(?:^|\/)node_modules(?:\/|$)/i;
var ABSOLUTE = /^(?:\/|~|[A-Za-z]:)/;
function localFolder(path, lockfile) {
  const plain = joinPath("", path.replaceAll("\\", "/"));
  const isReviewed = !ARCHIVE.test(plain) && !readings(path).some((reading) => INSTALLED.test(reading));
  const isWorkspace3 = isReviewed && isInRepository(path, lockfile);
  return isWorkspace3 ? { kind: "workspace", path: plain === "" ? "." : plain } : { kind: "file", path: plain };
}
function isInRepository(path, lockfile) {
  const slash = lockfile.lastIndexOf("/");
  const folder = slash < 0 ? "" : lockfile.slice(0, slash);
  const from = isBeyond(folder) ? "" : folder;
  return readings(path).every((reading) => !ABSOLUTE.test(reading) && !isBeyond(joinPath(from, reading)));
}
function readings(path) {
  const slashed = path.includes("\\") ? [path, path.replaceAll("\\", "/")] : [path];
  return path.includes("%") ? slashed.flatMap((one) => [one, decoded(one)]) : slashed;
}
function decoded(path) {
  try {
    return decodeURIComponent(path).replaceAll("\\", "/");
  } catch {
    return path;
  }
}
var isBeyond = (path) => ABSOLUTE.test(path) || path === ".." || path.startsWith("../");
function joinPath(folder, path) {
  if (ABSOLUTE.test(path)) return path;
  const parts = [];
  for (const part of `${folder}/${path}`.split("/")) {
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

// src/ecosystems/npm/lockfiles/patch-file.ts
var patchFile = (path, lockfile) => ({
  path,
  isToldByName: installInputOf(path) === "patch" && folderOfInput(path) === folderOf(lockfile)
});
function patchedBy(listed, packages, lockfile) {
  if (listed.length === 0) return {};
  const byName = groupBy(packages, ({ name }) => name);
  const patched2 = listed.flatMap(({ key, path, stamp }) => {
    const at2 = key.indexOf("@", 1);
    const [name, version] = at2 < 0 ? [key, ""] : [key.slice(0, at2), key.slice(at2 + 1)];
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
  const at2 = typeof ident === "string" ? ident.indexOf("@", 1) : -1;
  const wrong = (why) => unreadable(file, line, `the entry ${quoted(key)} ${why}`);
  if (typeof ident !== "string" || at2 < 0) throw wrong("does not start with a name and a version");
  const name = ident.slice(0, at2);
  const from = ident.slice(at2 + 1);
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
  if (texts === void 0) throw wrong("is not [name@address, facts, and what its kind has behind them]");
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
  if (tag === void 0) throw wrong(`has no commit behind ${quoted(from)}`);
  if (tag.slice(tag.lastIndexOf("-") + 1) !== commit) throw wrong(`is at ${quoted(from)}, and behind it stands ${quoted(tag)}`);
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

// src/ecosystems/npm/ranges.ts
var import_satisfies = __toESM(require_satisfies(), 1);
var import_valid = __toESM(require_valid(), 1);
var import_intersects = __toESM(require_intersects(), 1);
var import_valid2 = __toESM(require_valid2(), 1);
function isOutsideRange(version, range) {
  if (range === "" || isPlainlyMet(version, range)) return false;
  return (0, import_valid2.default)(range) !== null && (0, import_valid.default)(version) !== null && !(0, import_satisfies.default)(version, range);
}
var PLAIN = /^([\^~]?)(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/;
function isPlainlyMet(version, range) {
  const [, own, major, minor, patch] = PLAIN.exec(version) ?? [];
  const [, mark, ...from] = PLAIN.exec(range) ?? [];
  if (own !== "" || mark === void 0) return false;
  if (version === range) return true;
  const isFrom = major === from[0] && (Number(minor) > Number(from[1]) || minor === from[1] && Number(patch) >= Number(from[2]));
  return isFrom && (mark === "^" && major !== "0" || mark === "~" && minor === from[1]);
}
var npmRanges = {
  /** Quick, and true only of a version in a plain range. */
  plainlyMeets: (version, range) => isPlainlyMet(version, range),
  isRange: (text2) => (0, import_valid2.default)(text2, true) !== null,
  meets: (version, range) => range === "*" || isPlainlyMet(version, range) || (0, import_satisfies.default)(version, range, true),
  /** Whether some version may meet both. A text that is not a range overlaps with everything. */
  overlap: (a, b) => (0, import_valid2.default)(a, true) === null || (0, import_valid2.default)(b, true) === null || (0, import_intersects.default)(a, b, true)
};

// src/ecosystems/npm/manifest/requested-git.ts
var HOSTS = /* @__PURE__ */ new Map([
  ["github", "github.com"],
  ["gitlab", "gitlab.com"],
  ["bitbucket", "bitbucket.org"],
  ["gist", "gist.github.com"],
  ["sourcehut", "git.sr.ht"]
]);
var DOMAINS = new Set(HOSTS.values());
var REPOSITORY = /^~?[\w.-]+(?:\/[\w.-]+)*$/;
var SHORT = /^(?:([a-z]+):(?!\/\/))?([^:@]+)$/i;
var AT_HOST = /^(?:(git\+)?([a-z]+):\/\/)?(?:git@)?([a-z0-9.-]+)[:/]\/?([^:@]+)$/i;
var GIT_ADDRESS = /^git(?:\+(?:https?|ssh|file|rsync|ftp))?:/i;
var COMMIT = /^[0-9a-f]{40,64}$/i;
var MAX_ADDRESS = 4096;
function readGitWish(text2) {
  if (text2.length > MAX_ADDRESS) return void 0;
  const hash = text2.indexOf("#");
  const address = hash < 0 ? text2 : text2.slice(0, hash);
  const repository = hostedAt(address) ?? (GIT_ADDRESS.test(address) ? address.replace(/^git\+/i, "") : void 0);
  return repository === void 0 ? void 0 : { repository, ...committish(hash < 0 ? "" : text2.slice(hash + 1)) };
}
function hostedAt(address) {
  const short = shorthandAt(address);
  if (short !== void 0) return short;
  const [, prefix, scheme, domain = "", rest = ""] = AT_HOST.exec(address) ?? [];
  const isScp = scheme === void 0 && !address.startsWith("git@");
  const host = domain.toLowerCase().replace(/^www\./, "");
  if (isScp || !DOMAINS.has(host)) return void 0;
  return repositoryAt(host, rest, prefix === void 0 && /^https?$/i.test(scheme ?? ""));
}
function shorthandAt(address) {
  const [, name = "github", path] = SHORT.exec(address) ?? [];
  const host = HOSTS.get(name.toLowerCase());
  return host === void 0 || path === void 0 || /^[./]/.test(address) ? void 0 : repositoryAt(host, path);
}
function repositoryAt(host, path, isPage = false) {
  const plain = path.replace(/\/$/, "").replace(/\.git$/, "");
  const parts = plain.split("/").length;
  const fits = host === "gitlab.com" ? parts >= 2 && !(isPage && /\/(?:-|archive\.tar\.gz)(?:\/|$)/.test(plain)) : host === "gist.github.com" ? parts <= 2 : parts === 2;
  if (!fits || !REPOSITORY.test(plain)) return void 0;
  return `${host}/${host === "gist.github.com" ? plain.split("/").at(-1) ?? plain : plain}`;
}
function committish(fragment) {
  let [commit, range, reference] = [];
  for (const part of decoded2(fragment).split("::")) {
    if (part.startsWith("semver:")) range = part.slice("semver:".length);
    else if (COMMIT.test(part)) commit = part.toLowerCase();
    else if (part !== "") reference = reference === void 0 ? part : `${reference}::${part}`;
  }
  return { commit, range, reference };
}
function decoded2(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return text2;
  }
}

// src/ecosystems/npm/manifest/requested.ts
var PATH = /^(?:file:|\.|~\/|[/\\]|[a-z]:)/i;
var ARCHIVE2 = /\.(?:tgz|tar\.gz|tar)$/i;
var HTTP = /^https?:/i;
var SCHEME = /^(?:git\+)?[a-z]+:/i;
var OF_OTHERS = /^(?:workspace|catalog|link|portal|patch|exec|jsr|root|git\+ssh2):/i;
var MAX_SPEC = 4096;
var seen = /* @__PURE__ */ new Map();
var MAX_SEEN = 2e4;
function requested(spec2) {
  const known = seen.get(spec2);
  if (known !== void 0) return known;
  const read = spec2.length > MAX_SPEC ? { kind: "unknown" } : readSpec(spec2);
  if (seen.size < MAX_SEEN) seen.set(spec2, read);
  return read;
}
function readSpec(spec2) {
  if (PATH.test(spec2)) return pathIn(spec2);
  if (/^npm:/i.test(spec2)) return readAlias(spec2.slice("npm:".length));
  if (!/[:/\\]/.test(spec2)) return ARCHIVE2.test(spec2) ? pathIn(spec2) : rangeOrTag(spec2.trim());
  const git = readGitWish(spec2);
  if (git !== void 0) return { kind: "git", ...git };
  if (HTTP.test(spec2)) return { kind: "remote", url: spec2 };
  if (OF_OTHERS.test(spec2)) return { kind: "refused" };
  return SCHEME.test(spec2) || spec2.includes(":") ? { kind: "unknown" } : pathIn(spec2);
}
function rangeOrTag(spec2) {
  if (npmRanges.isRange(spec2)) return { kind: "range", range: spec2 };
  return encodeURIComponent(spec2) === spec2 ? { kind: "tag" } : { kind: "refused" };
}
function readAlias(text2) {
  const at2 = text2.indexOf("@", 1);
  const name = at2 < 0 ? text2 : text2.slice(0, at2);
  const inner = readSpec(at2 < 0 || at2 === text2.length - 1 ? "*" : text2.slice(at2 + 1));
  return inner.kind === "range" || inner.kind === "tag" ? { kind: "alias", name, inner } : { kind: "unknown" };
}
function pathIn(spec2) {
  const path = spec2.replace(/^file:/i, "").replaceAll("\\", "/");
  const plain = path.replace(/^\/{1,3}(?=\.\.?(?:\/|$))/, "");
  return { kind: "path", path: plain, isArchive: ARCHIVE2.test(spec2) };
}
function answer(wish, locked, at2) {
  switch (wish.kind) {
    case "range":
      return isInRange(locked, wish.range) ? "met" : "refused";
    case "tag":
      return tagAnswer(locked);
    case "alias":
      return isTagOfAnother(wish, locked) ? "installed" : answer(wish.inner, locked, at2);
    case "remote":
      return locked.resolved === wish.url ? "met" : "installed";
    case "git":
      return isSameGit(wish, locked, at2) ? "met" : "installed";
    case "path":
      return isSamePath(wish.path, locked, at2) ? "met" : "installed";
    case "refused":
      return "refused";
    case "unknown":
      return "installed";
  }
}
function tagAnswer({ resolved, isLink }) {
  if (isLink) return "refused";
  return resolved === void 0 || HTTP.test(resolved) ? "met" : "installed";
}
var isInRange = ({ version }, range) => version === void 0 || npmRanges.meets(version, range);
var isTagOfAnother = ({ name, inner }, locked) => inner.kind === "tag" && name !== locked.name && !HTTP.test(locked.resolved ?? "");
var isSamePath = (path, locked, { folder }) => (locked.isLink || HAS_FILE.test(locked.resolved ?? "")) && pathOf2(locked) === joinPath(folder, path);
var HAS_FILE = /^file:/i;
var pathOf2 = ({ resolved }) => joinPath("", (resolved ?? "").replace(HAS_FILE, "").replaceAll("\\", "/"));
function isSameGit(wish, locked, at2) {
  const there = locked.isLink || !SCHEME.test(locked.resolved ?? "") ? void 0 : readGitWish(locked.resolved ?? "");
  if (there === void 0 || there.repository !== wish.repository) return false;
  if (wish.range !== void 0) return locked.version !== void 0 && npmRanges.meets(locked.version, wish.range);
  if (wish.commit !== void 0) return wish.commit === there.commit && wish.reference === there.reference;
  if (at2.lockedSpec === void 0) return true;
  const before = readGitWish(at2.lockedSpec);
  return before === void 0 || before.reference === wish.reference;
}

// src/ecosystems/npm/lockfiles/formats/bun-manifests.ts
function unclosedBun(manifests, workspaces) {
  return [...manifests].flatMap(
    ([folder, manifest]) => manifest.dependencies.flatMap((wish) => {
      const { name, spec: spec2, location } = wish;
      if (!isAddress(spec2) || repeated(workspaces, folder, wish) === spec2) return [];
      const why = `${quoted(manifest.file)} asks for ${quoted(`${name}@${spec2}`)}, and bun.lock does not repeat it`;
      return [{ kind: "elsewhere", outcome: "installed", name, range: spec2, askers: [manifest.file], ...location, why }];
    })
  );
}
var isAddress = (spec2) => ["remote", "git", "unknown"].includes(requested(spec2).kind);
function repeated(workspaces, folder, { kind, name }) {
  const project = field(workspaces, folder);
  const wishes = isJsonObject(project) ? field(project, kind) : void 0;
  return isJsonObject(wishes) ? field(wishes, name) : void 0;
}

// src/ecosystems/npm/lockfiles/via.ts
var MAX_VIA = 3;
var MAX_STEPS = 2e6;
function namesVia(nodes) {
  const names = /* @__PURE__ */ new Map();
  const direct = /* @__PURE__ */ new Set();
  const resolve = resolver();
  const resolved = /* @__PURE__ */ new Map();
  const dependenciesOf2 = (node) => {
    const known = resolved.get(node) ?? node.requires.flatMap((name) => resolve(node, name) ?? []);
    resolved.set(node, known);
    return known;
  };
  const queue = [];
  const reach = (node, name) => {
    if (node === void 0 || node.isProject) return;
    const known = names.get(node) ?? [];
    if (known.length >= MAX_VIA || known.includes(name)) return;
    names.set(node, [...known, name]);
    queue.push({ node, name });
  };
  for (const project of nodes) {
    if (!project.isProject) continue;
    for (const name of project.requires) {
      const node = resolve(project, name);
      if (node !== void 0) direct.add(node);
      reach(node, name);
    }
  }
  for (let next = 0; next < queue.length; next++) {
    const reached = queue[next];
    if (reached === void 0) break;
    for (const dependency of dependenciesOf2(reached.node)) reach(dependency, reached.name);
  }
  for (const node of direct) names.set(node, []);
  return names;
}
function resolver() {
  let steps = 0;
  return (from, name) => {
    for (let at2 = from; at2 !== void 0 && steps < MAX_STEPS; at2 = at2.parent) {
      steps++;
      const found = at2.children?.get(name);
      if (found !== void 0) return found.target ?? found;
    }
    return void 0;
  };
}
function neverRequired(root, nodes) {
  const resolve = resolver();
  const required = /* @__PURE__ */ new Set();
  for (const node of nodes) {
    for (const name of node.requires) {
      const found = resolve(node, name);
      if (found !== void 0 && found !== node) required.add(found);
    }
  }
  return [...root.children ?? []].filter(([, node]) => !required.has(node)).map(([name]) => name);
}

// src/ecosystems/npm/lockfiles/formats/bun-tree.ts
function bunTree(entries, workspaces, file, line) {
  const project = (folder, at2) => {
    const workspace = field(workspaces, folder);
    return toNode(requiredBy(workspace, DIRECT), requiredBy(workspace, NEEDED), true, at2);
  };
  const root = project("", line);
  const nodes = /* @__PURE__ */ new Map([["", root]]);
  for (const [key, { requires, needs, workspace, line: at2 }] of entries)
    nodes.set(key, workspace === void 0 ? toNode(requires, needs, false, at2) : project(workspace, line));
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
    if (gone !== void 0) throw unreadable(file, node.line, `no entry for ${quoted(gone)}; the file is cut short or edited`);
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
  if (version === void 0) throw unreadable(file, 1, "has no `lockfileVersion`, so it is no lockfile of bun");
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

// src/ecosystems/npm/lockfiles/workspaces-above.ts
function unclosedAbove(manifests, outcome) {
  const root = manifests.get("");
  return patternsAbove(root?.workspaces ?? []).map((pattern) => ({
    kind: "missing",
    outcome,
    name: pattern,
    range: "",
    askers: ["workspaces"],
    ...root?.file !== void 0 && { file: root.file },
    line: 1,
    why: `\`workspaces\` names ${quoted(pattern)}, which ${pattern.includes("\\") ? "has a backslash, and may lead" : "leads"} out of the folder of the lockfile, so that nobody reads what is asked for there`
  }));
}

// src/ecosystems/npm/lockfiles/formats/npm-node.ts
function addChild(parent, child) {
  parent.children ??= /* @__PURE__ */ new Map();
  parent.children.set(child.folder, child);
}
function toLockedPackage(node, via, bundler, { file, line }) {
  return lockedPackage({
    name: node.name,
    version: node.version,
    source: isInBundle(node, bundler) ? { kind: "bundled", inside: identify(bundler.name, bundler.version, bundler.source) } : node.source,
    integrity: addressText(node.meta["integrity"]),
    location: { file, line: line(node.offset) },
    installedAs: [node.folder],
    installScript: node.installScript,
    dev: node.meta["dev"] === true,
    optional: node.meta["optional"] === true,
    via
  });
}
function isInBundle(node, bundler) {
  if (bundler?.source.kind !== "registry") return false;
  return node.saysBundled && addressText(node.meta["resolved"]) === void 0 && addressText(node.meta["integrity"]) === void 0;
}
var isFileUrl = (address) => /^file:/i.test(address);
var folderText = (path) => path.replace(/^file:/i, "").replaceAll("\\", "/");
function addressText(value) {
  if (typeof value === "string") return value === "" ? void 0 : value;
  return value === void 0 || value === null || value === false ? void 0 : quoted(JSON.stringify(value));
}

// src/ecosystems/npm/lockfiles/formats/npm-locked.ts
function lockedSpecOf(name, { meta }) {
  for (const kind of DEPENDENCY_KINDS) {
    const section4 = meta[kind];
    const spec2 = isJsonObject(section4) ? field(section4, name) : void 0;
    if (typeof spec2 === "string") return spec2;
  }
  return void 0;
}
function folderOf2(node, location) {
  const resolved = addressText(node.meta["resolved"]);
  return resolved === void 0 || !/^file:/i.test(resolved) ? location : joinPath(resolved.replace(/^file:/i, ""), "..");
}
function lockedAt(node, manifests) {
  const actual = node.target ?? node;
  const own = projectBehind(node, manifests);
  const stated = own?.version ?? addressText(actual.meta["version"]);
  const isAddress3 = stated !== void 0 && /[:/]/.test(stated);
  const resolved = addressText(node.meta["resolved"]);
  return {
    name: own?.name ?? actual.name,
    version: isAddress3 || stated === void 0 ? void 0 : stated,
    resolved: node.meta["link"] === true ? resolved : resolved ?? (isAddress3 ? stated : void 0),
    isLink: node.meta["link"] === true
  };
}
var projectBehind = ({ target, meta }, manifests) => target?.isProject === true ? manifests.get(joinPath("", (addressText(meta["resolved"]) ?? "").replace(/^file:/i, ""))) : void 0;
function describe(node, manifests) {
  const { name, version, resolved, isLink } = lockedAt(node, manifests);
  const at2 = resolved === void 0 ? "" : ` from ${resolved}`;
  return quoted(isLink ? `the folder ${resolved ?? ""}` : `${name}@${version ?? node.version ?? ""}${at2}`);
}

// src/ecosystems/npm/lockfiles/formats/npm-overrides.ts
var MAX_DEPTH = 20;
function overrideRules(root) {
  const rules = /* @__PURE__ */ new Map();
  const overrides = root?.data["overrides"];
  if (root === void 0 || !isJsonObject(overrides)) return rules;
  const collect2 = (inside, path, keys) => {
    for (const [key, value] of Object.entries(inside)) {
      if (key === ".") continue;
      const at2 = key.indexOf("@", 1);
      const [name, of] = at2 < 0 ? [key, "*"] : [key.slice(0, at2), key.slice(at2 + 1) || "*"];
      const own = isJsonObject(value) ? value["."] : value;
      const text2 = typeof own === "string" && own !== "" ? own : isJsonObject(value) && own === void 0 ? of : "*";
      const location = locationOf(root, [...keys, key]);
      const rule = { name, of, value: dereferenced(text2, root), inside: path, location };
      rules.set(name, [...rules.get(name) ?? [], rule]);
      if (isJsonObject(value) && path.length < MAX_DEPTH) collect2(value, [...path, rule], [...keys, key]);
    }
  };
  collect2(overrides, [], []);
  return rules;
}
var locationOf = ({ overrides, file }, keys) => overrides.find(({ path }) => keys.every((key, depth) => path[depth] === key))?.location ?? { file, line: 1 };
function dereferenced(value, { dependencies }) {
  if (!value.startsWith("$")) return value;
  const order = ["devDependencies", "optionalDependencies", "dependencies", "peerDependencies"];
  const found = order.flatMap((kind) => dependencies.filter((wish) => wish.kind === kind && wish.name === value.slice(1)));
  return found[0]?.spec ?? value;
}
function countsFor({ of, value }, spec2) {
  if (value === "*") return false;
  if (of === "*") return true;
  const wish = requested(spec2);
  const inner = wish.kind === "alias" ? wish.inner : wish;
  if (inner.kind === "git") return inner.range !== void 0 && npmRanges.overlap(inner.range, of);
  return inner.kind !== "range" || npmRanges.overlap(inner.range, of);
}

// src/ecosystems/npm/lockfiles/formats/npm-projects.ts
function projectsOf({ nodes, byWishes }) {
  const own = [...nodes].flatMap(([location, { isProject }]) => isProject ? [location] : []);
  return [...own, ...byWishes ? [] : foldersOf({ nodes })].filter((location) => !/^\.{1,2}(?:\/|$)/.test(location));
}
var foldersOf = ({ nodes }) => new Set([...nodes.values()].flatMap(({ source }) => source.kind === "workspace" ? [source.path] : []));
function unknownProjects({ nodes }, manifests) {
  const root = nodes.get("");
  const unknown = [...manifests].filter(([location]) => !nodes.has(location));
  return unknown.flatMap(([location, { name }]) => {
    const own = { name: name ?? location, folder: name ?? location, bundles: [], meta: {}, requires: [], children: void 0 };
    return root === void 0 ? [] : [[location, { ...root, ...own, parent: root, target: void 0, isProject: true }]];
  });
}

// src/ecosystems/npm/lockfiles/formats/npm-wishes.ts
function wishesIn(meta, isProject, isAnswered) {
  const section4 = (kind) => {
    const found = meta[kind];
    return isJsonObject(found) ? found : void 0;
  };
  const sections = [
    ["required", isProject ? section4("devDependencies") : void 0],
    ["optional", section4("optionalDependencies")],
    ["required", section4("dependencies") ?? section4("requires")],
    ["peer", section4("peerDependencies")]
  ];
  const wishes = [];
  const filled = sections.filter(([, found]) => found !== void 0);
  for (const [index, [kind, found]] of filled.entries()) {
    for (const [name, spec2] of Object.entries(found ?? {})) {
      if (typeof spec2 !== "string" || isAnswered(name, spec2)) continue;
      const isShadowed = filled.slice(0, index).some(([, before]) => before !== void 0 && Object.hasOwn(before, name));
      wishes.push({ name, spec: spec2, kind, isShadowed, mayBeAbsent: kind === "peer" && isOptionalPeer(meta, name), location: void 0 });
    }
  }
  return wishes;
}
function isOptionalPeer(meta, name) {
  const all = meta["peerDependenciesMeta"];
  const said = isJsonObject(all) ? field(all, name) : void 0;
  return isJsonObject(said) && said["optional"] === true;
}
var ORDER = { devDependencies: 0, optionalDependencies: 1, dependencies: 2, peerDependencies: 3 };
var KINDS = { devDependencies: "required", optionalDependencies: "optional", dependencies: "required", peerDependencies: "peer" };
function wishesOf({ dependencies }) {
  const first = /* @__PURE__ */ new Map();
  for (const { name, kind } of dependencies) first.set(name, Math.min(ORDER[kind], first.get(name) ?? ORDER.peerDependencies));
  return dependencies.map(({ name, spec: spec2, kind, mayBeAbsent, location }) => ({
    name,
    spec: spec2,
    kind: KINDS[kind],
    isShadowed: first.get(name) !== ORDER[kind],
    mayBeAbsent,
    location
  }));
}

// src/ecosystems/npm/lockfiles/formats/npm-closure.ts
var MAX_STEPS2 = 8e6;
function unclosedNpm(tree, manifests) {
  const resolve = resolverIn(tree.place);
  const rules = overrideRules(manifests.get(""));
  const below = reachable(tree, resolve, rules);
  const folders = foldersOf(tree);
  const open2 = [];
  for (const [location, node] of [...tree.nodes, ...unknownProjects(tree, manifests)]) {
    if (node.target !== void 0) continue;
    const manifest = node.isProject ? manifests.get(location) : void 0;
    const asker = { location, node, manifest, isRoot: location === "", isFolder: folders.has(location), tree, manifests };
    const isAnswered = (name, spec2) => !rules.has(name) && isPlainlyAnswered(resolve(node, name), spec2);
    for (const wish of manifest === void 0 ? wishesIn(node.meta, node.isProject, isAnswered) : wishesOf(manifest)) {
      const found = openIn(wish, specsFor(wish, node, rules, below), resolve(node, wish.name), asker);
      if (found !== void 0) open2.push(found);
    }
  }
  const hasAbove = [...tree.nodes.keys()].some((location) => location.startsWith("../"));
  return hasAbove ? open2 : [...open2, ...unclosedAbove(manifests, "anew")];
}
var isPlainlyAnswered = (found, spec2) => found?.version !== void 0 && found.target === void 0 && npmRanges.plainlyMeets(found.version, spec2);
function resolverIn({ file }) {
  let steps = 0;
  return (from, name) => {
    for (let at2 = from; at2 !== void 0; at2 = at2.parent) {
      if (++steps > MAX_STEPS2) throw unreadable(file, 1, "nests its packages so deep that what they ask for cannot be followed");
      const found = at2.children?.get(name);
      if (found !== void 0) return found;
    }
    return void 0;
  };
}
function specsFor(wish, node, rules, below) {
  const plain = { spec: wish.spec, rule: void 0 };
  const named = rules.get(wish.name);
  if (named === void 0) return [plain];
  const counting = named.filter((rule) => countsFor(rule, wish.spec));
  const [top] = counting.filter(({ inside }) => inside.length === 0);
  const nested = counting.filter((rule) => rule.inside.length > 0 && below.get(rule)?.has(node) === true);
  return [top === void 0 ? plain : { spec: top.value, rule: top }, ...nested.map((rule) => ({ spec: rule.value, rule }))];
}
function openIn(wish, specs, found, asker) {
  const { node, tree } = asker;
  if (!node.isProject && node.bundles.includes(wish.name)) return void 0;
  const outcomes = specs.map((asked2) => ({ asked: asked2, outcome: outcomeOf(wish, asked2, found, asker) }));
  const worst = outcomes.find(({ outcome: outcome2 }) => outcome2 === "installed");
  const told = worst ?? (outcomes.some(({ outcome: outcome2 }) => outcome2 === void 0) ? void 0 : outcomes[0]);
  if (told?.outcome === void 0) return void 0;
  const { outcome, asked } = told;
  const place = asked.rule?.location ?? wish.location ?? { file: tree.place.file, line: tree.place.line(node.offset) };
  const who = node.isProject ? joinPath(asker.location, "package.json") : node.name;
  return {
    kind: found === void 0 ? "missing" : outcome === "installed" ? "elsewhere" : "unmet",
    outcome,
    name: wish.name,
    range: asked.spec,
    askers: [who],
    file: place.file,
    line: place.line,
    why: `${quoted(asked.rule === void 0 ? who : "overrides")} asks for ${quoted(`${wish.name}@${asked.spec}`)}, and ${found === void 0 ? "nothing" : describe(found, asker.manifests)} is locked`
  };
}
function outcomeOf(wish, asked, found, asker) {
  const { node, tree } = asker;
  if (found === void 0) return isLenient(node) ? void 0 : outcomeOfMissing(wish, asked.spec, asker);
  const met = answerOf(wish, asked, found, asker);
  if (met === "met") return void 0;
  if (met === "installed") return tree.byWishes || isOfProject(asker, asked) || asked.rule !== void 0 ? "installed" : "refused";
  if (isLenient(node) || wish.isShadowed || met === "refused" && isWorkspaceOf(asker, found)) return void 0;
  if (wish.kind === "peer") return "tolerated";
  return isOfProject(asker, asked) && requested(asked.spec).kind !== "refused" ? "anew" : "refused";
}
var isOfProject = ({ node }, { rule }) => node.isProject && rule === void 0;
var isLenient = ({ bundles, meta }) => bundles.length > 0 && meta["optional"] === true;
function answerOf(wish, { spec: spec2, rule }, found, { node, location, manifests }) {
  const asked = requested(spec2);
  if (asked.kind === "range" && (projectBehind(found, manifests)?.name ?? wish.name) !== wish.name) return "called-otherwise";
  const folder = rule === void 0 ? folderOf2(node, location) : "";
  return answer(asked, lockedAt(found, manifests), { folder, lockedSpec: lockedSpecOf(wish.name, node) });
}
function outcomeOfMissing({ name, kind, mayBeAbsent, isShadowed }, spec2, { node, tree, isFolder }) {
  if (kind !== "required" && (!node.isProject || mayBeAbsent || isShadowed)) return void 0;
  if (requested(spec2).kind === "refused") return "refused";
  if (isAddress2(spec2)) return "anew";
  const isOptional2 = kind === "peer" ? !tree.byWishes || lockedSpecOf(name, node) === spec2 : !tree.byWishes && isFolder;
  return isOptional2 ? "refused" : "anew";
}
var isAddress2 = (spec2) => !["range", "tag", "alias", "refused"].includes(requested(spec2).kind);
var isWorkspaceOf = ({ isRoot }, found) => isRoot && found.target?.isProject === true;
var MAX_NESTED = 200;
function reachable({ nodes }, resolve, rules) {
  const below = /* @__PURE__ */ new Map();
  const nested = [...rules.values()].flat().filter(({ inside }) => inside.length > 0);
  for (const rule of nested) {
    let reached = new Set(nodes.values());
    for (const { name } of nested.length > MAX_NESTED ? [] : rule.inside) reached = fromNamed(name, reached, resolve);
    below.set(rule, reached);
  }
  return below;
}
function fromNamed(name, among, resolve) {
  const reached = new Set([...among].filter((node) => node.folder === name || node.name === name));
  for (const node of reached) {
    for (const next of node.target === void 0 ? node.requires.flatMap((wanted) => resolve(node, wanted) ?? []) : [node.target]) {
      reached.add(next);
    }
  }
  return reached;
}

// src/ecosystems/npm/lockfiles/formats/npm-bundles.ts
function findBundlers(nodes) {
  const bundlers = /* @__PURE__ */ new Map();
  const resolve = resolver();
  const candidates = nodes.filter((node) => node.bundles.length > 0).map((node) => ({ node, depth: depthOf(node) }));
  for (const { node: bundler } of candidates.sort((a, b) => a.depth - b.depth)) {
    if (bundlers.has(bundler)) continue;
    const queue = [];
    const take = (node) => {
      if (node === void 0 || bundlers.has(node)) return;
      bundlers.set(node, bundler);
      queue.push(node);
    };
    for (const name of bundler.bundles) take(bundler.children?.get(name));
    for (const next of queue) {
      for (const child of next.children?.values() ?? []) take(child);
      for (const name of next.requires) {
        const found = resolve(next, name);
        if (found?.parent === bundler) take(found);
      }
    }
  }
  return bundlers;
}
function depthOf(node) {
  let depth = 0;
  for (let at2 = node.parent; at2 !== void 0; at2 = at2.parent) depth++;
  return depth;
}

// src/ecosystems/npm/lockfiles/formats/npm-legacy.ts
function readLegacy(dependencies, keys, place, isWhole) {
  const root = toNode2("", 0, {}, void 0, place.file);
  const nodes = [];
  const tree = () => ({ nodes: byLocation([root, ...nodes]), place, byWishes: false });
  collect(dependencies, keys, root, nodes, place);
  if (!isWhole) {
    for (const node of [root, ...nodes]) node.bundles = bundledBy(node);
    const bundlers = findBundlers([root, ...nodes]);
    return { packages: nodes.map((node) => toLockedPackage(node, [], bundlers.get(node), place)), tree: tree() };
  }
  const via = namesVia([{ ...root, requires: neverRequired(root, nodes) }, ...nodes]);
  return { packages: nodes.map((node) => toLockedPackage(node, via.get(node) ?? [], void 0, place)), tree: tree() };
}
function byLocation(nodes) {
  const locations = /* @__PURE__ */ new Map([[void 0, ""]]);
  for (const node of nodes) {
    const above = locations.get(node.parent) ?? "";
    locations.set(node, node.parent === void 0 ? "" : `${above === "" ? "" : `${above}/`}node_modules/${node.folder}`);
  }
  locations.delete(void 0);
  return new Map([...locations].flatMap(([node, location]) => node === void 0 ? [] : [[location, node]]));
}
function collect(dependencies, keys, parent, nodes, place) {
  for (const [name, offset] of keys.offsets) {
    const meta = field(dependencies, name);
    if (!isJsonObject(meta)) throw unreadable(place.file, place.line(offset), `the entry ${quoted(name)} is not an object`);
    const node = toNode2(name, offset, meta, parent, place.file);
    addChild(parent, node);
    nodes.push(node);
    const nested = meta["dependencies"];
    const nestedKeys = keys.inside?.get(name)?.inside?.get("dependencies");
    if (isJsonObject(nested) && nestedKeys !== void 0) collect(nested, nestedKeys, node, nodes, place);
  }
}
function bundledBy(node) {
  if (node.saysBundled || node.children === void 0) return [];
  return [...node.children].filter(([name, child]) => child.saysBundled && (node.isProject || node.requires.includes(name))).map(([name]) => name);
}
function toNode2(folder, offset, meta, parent, file) {
  const { name, version, source } = identity(folder, meta, file);
  return {
    parent,
    target: void 0,
    children: void 0,
    requires: keysOf(meta["requires"]),
    isProject: parent === void 0,
    folder,
    offset,
    meta,
    name,
    version,
    source,
    saysBundled: meta["bundled"] === true,
    bundles: [],
    installScript: void 0
  };
}
var ALIAS = /^npm:(@?[^@]+)@(.+)$/;
var ADDRESS2 = /[:/]|^\./;
var SHORTHAND = /^[^./:@][^/:@]*\/[^/:]+$/;
function identity(folder, meta, file) {
  const stated = addressText(meta["version"]);
  const [, aliased, aliasVersion] = ALIAS.exec(stated ?? "") ?? [];
  if (stated !== void 0 && aliased === void 0 && ADDRESS2.test(stated)) return addressed2(folder, stated, file);
  const name = aliased ?? folder;
  const version = aliasVersion ?? stated;
  const resolved = addressText(meta["resolved"]);
  if (resolved !== void 0) return { name, version, source: classifyAddress(resolved, name, version ?? "") };
  const from = addressText(meta["integrity"]) === void 0 ? fromAddress(folder, addressText(meta["from"])) : void 0;
  return from === void 0 ? { name, version, source: { kind: "registry", url: void 0 } } : addressed2(folder, from, file, version);
}
function addressed2(name, address, file, known) {
  const url = SHORTHAND.test(address.split("#", 1)[0] ?? address) ? `github:${address}` : address;
  const version = known ?? versionInAddress(url);
  const found = classifyAddress(url, name, version ?? "");
  const source = isFileUrl(url) ? localFolder(folderText(url), file) : found;
  return { name, version: version ?? (source.kind === "git" ? source.commit : void 0) ?? "0.0.0", source };
}
function fromAddress(folder, from) {
  if (from === void 0) return void 0;
  const spec2 = from.startsWith(`${folder}@`) ? from.slice(folder.length + 1) : from;
  return !spec2.startsWith("npm:") && !spec2.startsWith("@") && ADDRESS2.test(spec2) ? spec2 : void 0;
}

// src/ecosystems/npm/lockfiles/formats/npm-packages.ts
var MODULES = "node_modules/";
var MAX_LOCATION = 4096;
var ODD = /\\|(?:^|\/)\.{0,2}(?:\/|$)/;
var OUTSIDE = /^(?:\.\.\/)*(?:\.\.)?$|^(?:\.\.\/)+(?!\.{0,2}(?:\/|$))(?:(?!\/\.{0,2}(?:\/|$))[^\\])*$/;
function readPackages(packages, keys, place) {
  const nodes = /* @__PURE__ */ new Map();
  for (const [location, offset] of keys.offsets) nodes.set(location, toNode3(location, offset, field(packages, location), place));
  if (!nodes.has("")) nodes.set("", toNode3("", 0, {}, place));
  connect(nodes);
  const via = namesVia(nodes.values());
  const bundlers = findBundlers([...nodes.values()]);
  const locked = [...nodes].filter(([location, node]) => location !== "" && node.target === void 0).map(([, node]) => toLockedPackage(node, via.get(node) ?? [], bundlers.get(node), place));
  return { packages: locked, tree: { nodes, place, byWishes: true } };
}
function toNode3(location, offset, meta, { file, line }) {
  if (!isJsonObject(meta)) throw unreadable(file, line(offset), `the entry ${quoted(location)} is not an object`);
  if (!isPlain(location)) throw unreadable(file, line(offset), `the entry ${quoted(location)} is at no place that npm installs to`);
  const isProject = !isInModules(location);
  const folder = folderOf3(location);
  const name = addressText(meta["name"]) ?? folder;
  const version = addressText(meta["version"]);
  return {
    parent: void 0,
    target: void 0,
    children: void 0,
    requires: requiredBy2(meta, isProject),
    isProject,
    folder: isProject ? name : folder,
    offset,
    meta,
    name,
    version: version ?? (isProject || meta["link"] === true ? "0.0.0" : void 0),
    source: sourceOf(location, meta, name, version ?? "", file),
    saysBundled: meta["inBundle"] === true,
    bundles: namesIn(meta["bundleDependencies"]),
    installScript: meta["hasInstallScript"] === true
  };
}
function connect(nodes) {
  const root = nodes.get("");
  for (const [location, node] of nodes) {
    if (location === "") continue;
    const at2 = modulesAt(location);
    const holder = at2 > 0 ? nodes.get(location.slice(0, at2 - 1)) : root;
    node.parent = holder ?? root;
    if (at2 >= 0 && holder !== void 0) addChild(holder, node);
    if (node.meta["link"] === true) node.target = nodes.get(joinPath("", folderText(addressText(node.meta["resolved"]) ?? "")));
  }
}
function requiredBy2(meta, isProject) {
  const kinds = [meta["optionalDependencies"], meta["peerDependencies"], isProject ? meta["devDependencies"] : void 0];
  const most = keysOf(meta["dependencies"]);
  return kinds.every((kind) => kind === void 0) ? most : [...most, ...kinds.flatMap(keysOf)];
}
var NO_NAMES = [];
var namesIn = (value) => Array.isArray(value) ? value.filter((name) => typeof name === "string") : NO_NAMES;
function sourceOf(location, meta, name, version, file) {
  const resolved = addressText(meta["resolved"]);
  const isLocal = meta["link"] === true || !isInModules(location);
  const source = resolved === void 0 ? { kind: "registry", url: void 0 } : classifyAddress(resolved, name, version);
  if (resolved !== void 0 && source.kind !== "file") return source;
  if (isLocal) return localFolder(folderText(meta["link"] === true ? resolved ?? location : location), file);
  return resolved !== void 0 && isFileUrl(resolved) ? localFolder(folderText(resolved), file) : source;
}
var modulesAt = (location) => `/${location}`.lastIndexOf(`/${MODULES}`);
var isInModules = (location) => modulesAt(location) >= 0;
function folderOf3(location) {
  if (isInModules(location)) return location.slice(modulesAt(location) + MODULES.length);
  const parts = location.split("/");
  const scope = parts.at(-2) ?? "";
  return scope.startsWith("@") ? parts.slice(-2).join("/") : parts.at(-1) ?? location;
}
var isPlain = (location) => location.length <= MAX_LOCATION && (!ODD.test(location) || OUTSIDE.test(location));

// src/ecosystems/npm/lockfiles/formats/npm-repeated.ts
function isRepeated(dependencies, packages, folder = "") {
  return Object.keys(dependencies).every((name) => {
    const location = `${folder}${folder === "" ? "" : "/"}node_modules/${name}`;
    const legacy = field(dependencies, name);
    const current = field(packages, location);
    if (!isJsonObject(legacy) || !isJsonObject(current) || !saysTheSame(legacy, current)) return false;
    const nested = legacy["dependencies"];
    if (nested === void 0) return true;
    const inside = current["link"] === true ? current["resolved"] : location;
    return isJsonObject(nested) && typeof inside === "string" && isRepeated(nested, packages, inside);
  });
}
function saysTheSame(legacy, current) {
  const { version, resolved, integrity, bundled, from } = legacy;
  if (typeof version !== "string" || integrity !== current["integrity"] || bundled !== current["inBundle"]) return false;
  if (version === current["resolved"]) return resolved === void 0;
  if (from !== void 0 || resolved !== current["resolved"] || current["link"] === true) return version === linkTo(current);
  return version === (typeof current["name"] === "string" ? `npm:${current["name"]}@${String(current["version"])}` : current["version"]);
}
function linkTo(current) {
  return current["link"] === true && typeof current["resolved"] === "string" ? `file:${current["resolved"]}` : void 0;
}

// src/ecosystems/npm/lockfiles/formats/npm.ts
var NO_KEYS = { offsets: /* @__PURE__ */ new Map(), inside: void 0 };
var LEGACY = {
  each: {
    isPassage: true,
    keys: {
      get dependencies() {
        return LEGACY;
      }
    }
  }
};
var SHAPE2 = { keys: { packages: {}, dependencies: LEGACY } };
function parseNpm(text2, file) {
  const { data, keys, line } = readJson(text2, file, SHAPE2);
  if (!isJsonObject(data)) throw unreadable(file, 1, "is not an object");
  const lineOf = (key) => line(keys.offsets.get(key) ?? 0);
  const formatVersion = statedVersion2(data, file, lineOf);
  const place = { file, line };
  const current = section2(data, "packages", file, lineOf);
  const legacy = section2(data, "dependencies", file, lineOf);
  const read = current === void 0 ? void 0 : readPackages(current, keys.inside?.get("packages") ?? NO_KEYS, place);
  const olderKeys = keys.inside?.get("dependencies") ?? NO_KEYS;
  if (read === void 0) {
    const { packages, tree } = readLegacy(legacy ?? {}, olderKeys, place, true);
    return { file, format: "npm", formatVersion, packages: mergeTwins(packages), ...askedOf(tree) };
  }
  const isSaid = legacy === void 0 || current !== void 0 && isRepeated(legacy, current);
  const entries = isSaid ? read.packages : [...read.packages, ...onlyIn(readLegacy(legacy, olderKeys, place, false).packages, read.packages)];
  return { file, format: "npm", formatVersion, packages: mergeTwins(entries), ...askedOf(read.tree) };
}
function askedOf(tree) {
  const projects = projectsOf(tree);
  return {
    projects,
    repeated: (project) => repeatedOf(tree.nodes.get(project)?.meta),
    unclosed: (manifests) => unclosedNpm(tree, manifests)
  };
}
var repeatedOf = (meta) => meta === void 0 ? void 0 : JSON.stringify(DEPENDENCY_KINDS.map((kind) => meta[kind] ?? null));
function statedVersion2(data, file, lineOf) {
  const version = data["lockfileVersion"];
  const isAncient = version === void 0 && isJsonObject(data["dependencies"]) && data["packages"] === void 0;
  if (isAncient) return "0";
  if (version === void 0) throw unreadable(file, 1, "has no `lockfileVersion`, so it is no lockfile of npm");
  if (version !== 1 && version !== 2 && version !== 3) {
    const message = `${file}:${lineOf("lockfileVersion")}: lockfileVersion ${quoted(JSON.stringify(version))} is not 1, 2 or 3`;
    throw new GateError("LOCKFILE_UNSUPPORTED", message, { help: "write the lockfile with a released version of npm, or update this tool" });
  }
  const lack = lackOf(data, version);
  if (lack !== void 0) throw unreadable(file, lineOf("lockfileVersion"), lack);
  return version.toString();
}
function lackOf(data, version) {
  if (data["packages"] !== void 0) return void 0;
  if (version === 3) return "has no `packages`";
  if (data["dependencies"] !== void 0) return void 0;
  if (version === 2) return "has neither `packages` nor `dependencies`";
  return Object.values(data).some(isJsonObject) ? "holds something, but no `dependencies`" : void 0;
}
function section2(data, key, file, lineOf) {
  const value = data[key];
  if (value === void 0) return void 0;
  if (!isJsonObject(value)) throw unreadable(file, lineOf(key), `\`${key}\` is not an object`);
  const isCut = key === "packages" && Object.keys(value).length === 0 && keysOf(data["dependencies"]).length > 0;
  if (isCut) throw unreadable(file, lineOf(key), "has dependencies, and no packages, not even the root");
  return value;
}
function onlyIn(legacy, packages) {
  const bySpec = new Map(packages.map((entry) => [spec(entry), entry]));
  const others = legacy.filter((entry) => {
    const namesake = bySpec.get(spec(entry));
    return namesake === void 0 || !isSameText(namesake, entry);
  });
  if (others.length === 0) return [];
  const known = new Set(packages.flatMap((entry) => [contentKey(entry), addressKey(entry)]));
  return others.filter((entry) => !known.has(isAddressed(entry) ? addressKey(entry) : contentKey(entry))).map(unbundled);
}
var unbundled = (entry) => entry.source.kind === "bundled" ? { ...entry, source: { kind: "registry", url: void 0 } } : entry;
var isAddressed = ({ source }) => source.kind !== "registry" && source.kind !== "bundled";
var addressKey = (entry) => `${entry.name} ${placeOf(entry.source, entry.name, entry.version).replace(/^(?:file|workspace) /, "local ")}`;

// src/ecosystems/npm/lockfiles/yaml.ts
var MAX_DEPTH2 = 16;
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
    for (let at2 = 0; at2 + 1 < keysAndValues.length; at2 += 2) {
      const [key = 0, value = 0] = [keysAndValues[at2], keysAndValues[at2 + 1]];
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
  const read = readEvents(text2, MAX_DEPTH2);
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
  for (let at2 = 0; at2 < text2.length; at2++) {
    const code = text2.charCodeAt(at2);
    if (code === LF || code === COLON || code === COMMA || code === BRACKET || code === BRACE) marks++;
  }
  if (marks > MAX_MARKS) throw unreadable(file, 1, `has ${marks} line ends, colons, commas and brackets, more than any lockfile needs`);
}

// src/ecosystems/npm/lockfiles/reach.ts
var MAX_VIA2 = 3;
function namesReaching(direct, from) {
  const names = /* @__PURE__ */ new Map();
  const nodes = [];
  const carried = [];
  const reach = (node, name) => {
    const known = names.get(node);
    if (known === void 0) names.set(node, [name]);
    else if (known.length < MAX_VIA2 && !known.includes(name)) known.push(name);
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
function reachable2(starts, from) {
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
  const at2 = separatorIn(body, separator);
  if (at2 < 0) return NOTHING;
  const version = versionOf(body.slice(at2 + 1));
  if (!VERSION.test(version)) return NOTHING;
  return { name: body.slice(0, at2), version, registry: host === "" ? void 0 : { host } };
}
function separatorIn(body, separator) {
  return body.indexOf(separator, body.startsWith("@") ? body.indexOf("/") + 1 : 1);
}
function readPlain(key) {
  const at2 = separatorIn(key, "@");
  if (at2 < 0) return NOTHING;
  const name = key.slice(0, at2);
  const reference = key.slice(at2 + 1);
  if (VERSION.test(reference)) return { name, version: reference, registry: void 0 };
  const [, alias, version] = NAMED.exec(reference) ?? [];
  if (alias === void 0 || version === void 0 || !VERSION.test(version)) return { ...NOTHING, name };
  return { name, version, registry: { alias } };
}
function withoutSuffix(key) {
  if (!key.endsWith(")")) return key;
  let open2 = 0;
  for (let at2 = key.length - 1; at2 >= 0; at2--) {
    if (key[at2] === ")") open2++;
    else if (key[at2] === "(") open2--;
    else if (open2 === 0) return key.slice(0, at2 + 1);
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
var SCHEME2 = /^[a-z][a-z0-9+.-]*:/i;
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
  if (other !== void 0) throw wrong(`has ${quoted(other)}, which is not known there`);
}
function gitSource(text2, wrong) {
  const [url, commit] = [text2("repo"), text2("commit")];
  if (url === void 0 || commit === void 0) throw wrong("has no `repo` or no `commit`");
  if (!isObjectId(commit)) throw wrong(`is at ${quoted(commit)}, which names no commit`);
  return { kind: "git", ...inFolder({ url, commit }, pathIn2(text2)) };
}
var pathIn2 = (text2) => {
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
  if (SCHEME2.test(tarball)) {
    const source = classifyAddress(tarball, name, version);
    if (source.kind === "git") return { ...source, ...inFolder(source, pathIn2(text2)) };
    if (text2("path") !== void 0) throw wrong("has a `path`, and is no git source");
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
  const overridden = namesIn2(yaml, root, "overrides");
  return (name, dependency, key) => {
    const real = readKey(key, generation).name;
    if (real === void 0 || real === name || overridden.has(name)) return;
    const specifier = specifierOf(yaml, root, name, dependency);
    if (specifier === void 0 || asksFor(specifier, real)) return;
    throw unreadable(
      yaml.file,
      yaml.lineOfKey(dependency),
      `${quoted(name)} asks for ${quoted(specifier)}, and ${quoted(key)} is locked in its place`
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
function namesIn2(yaml, root, section4) {
  const names = /* @__PURE__ */ new Set();
  for (const key of mapping(yaml, root, section4).keys()) {
    let parent = key.lastIndexOf(">");
    while (parent > 0 && " |@".includes(key.charAt(parent - 1))) parent = key.lastIndexOf(">", parent - 1);
    const selected = key.slice(parent + 1);
    const at2 = selected.indexOf("@", 1);
    names.add(at2 < 0 ? selected : selected.slice(0, at2));
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
    const own = RUNTIME.flatMap((section4) => readSection(reader, fields, section4, ""));
    const known = edges.get(key);
    if (known === void 0) edges.set(key, own);
    else known.push(...own);
  }
  const importers = importersOf(yaml, root);
  const refuseOther = otherNameRefuser(yaml, root, generation);
  if (generation === 5) for (const { fields } of importers) refuseUnlocked(yaml, fields);
  const direct = (section4) => importers.flatMap(
    ({ folder, fields }) => isNothing(yaml, root, fields.get(section4)) ? [] : readSection(reader, fields, section4, folder, refuseOther)
  );
  const runtime = DIRECT2.flatMap(direct);
  const development = direct("devDependencies");
  const from = (key) => edges.get(key) ?? NONE;
  const via = namesReaching([...runtime, ...development], from);
  const needed = reachable2(
    runtime.map(({ to }) => to),
    from
  );
  return {
    standingOf: (key) => ({
      via: via.get(key) ?? [],
      dev: !needed.has(key),
      installedAs: [...reader.names.get(key) ?? []]
    }),
    links: reader.links,
    isEnvironment: importers.some(({ fields }) => ENVIRONMENT.some((section4) => fields.has(section4)))
  };
}
function readSection({ yaml, installed, generation, links, names }, fields, section4, folder, refuseOther) {
  const field2 = fields.get(section4);
  if (field2 === void 0) return [];
  const edges = [];
  const has = (key) => installed.has(key);
  for (const [name, dependency] of yaml.mapping(field2, section4)) {
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
        `no entry for ${quoted(`${name}@${reference}`)}; the file is cut short or edited`
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
    if (folder.length > MAX_FOLDER) throw unreadable(yaml.file, yaml.lineOfKey(value), `the importer ${quoted(folder)} is no folder`);
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
  const sections = [...RUNTIME, "devDependencies"].flatMap((section4) => importer.get(section4) ?? []);
  const locked = new Set(sections.flatMap((section4) => [...yaml.mapping(section4, "dependencies").keys()]));
  for (const [name, range] of yaml.mapping(ranges, "specifiers")) {
    if (!locked.has(name))
      throw unreadable(yaml.file, yaml.lineOfKey(range), `nothing is locked for ${quoted(name)}; the file is cut short or edited`);
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
  const { version, generation } = statedVersion3(yaml, root);
  refuseHeader(yaml, root, generation);
  const packages = section3(yaml, root, "packages");
  const snapshots = generation === 9 ? section3(yaml, root, "snapshots") : void 0;
  const installed = installedIn(yaml, packages, snapshots);
  const graph = readGraph(yaml, root, installed, generation);
  const optional = optionalKeys(yaml, installed);
  const entries = [];
  for (const [key, value] of packages) {
    const isOptional2 = optional.get(key);
    if (isOptional2 === void 0) throw unreadable(yaml.file, yaml.lineOfKey(value), `${quoted(key)} has no entry in \`snapshots\``);
    const fields = (snapshots === void 0 ? installed.get(key)?.fields : void 0) ?? yaml.mapping(value, key);
    entries.push(...readEntry(yaml, { key, line: yaml.lineOfKey(value), fields, generation, standing: graph.standingOf(key), isOptional: isOptional2 }));
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
function statedVersion3(yaml, root) {
  const version = textOf(yaml, root, "lockfileVersion");
  if (version === void 0) throw unreadable(yaml.file, 1, "has no `lockfileVersion`, so it is no lockfile of pnpm");
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
  throw unreadable(yaml.file, yaml.lineOfKey(root.get("lockfileVersion") ?? 0), "has no `importers`; the file is cut short or edited");
}
function section3(yaml, root, name) {
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
function readEntry(yaml, { key, line, fields, generation, standing, isOptional: isOptional2 }) {
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
      installedAs: standing.installedAs,
      // Lockfile 9 leaves it to be found out at installation.
      installScript: isBuilt || (generation === 9 ? void 0 : false),
      dev: generation === 9 ? standing.dev : textOf(yaml, fields, "dev") === "true",
      optional: isOptional2,
      via: standing.via
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
    throw unreadable(yaml.file, line, `the entry ${quoted(written)} says that it is ${quoted(`${name ?? ""}@${version ?? ""}`)}`);
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
      throw unreadable(yaml.file, yaml.lineOfKey(value), `no entry for ${quoted(name)}; the file is cut short or edited`);
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
  const at2 = reference.indexOf("::");
  if (at2 < 0) return { head: reference, bindings: /* @__PURE__ */ new Map() };
  const head = reference.slice(0, at2);
  const known = KNOWN2.get(PROTOCOL.exec(head)?.[0] ?? "") ?? [];
  const bindings = /* @__PURE__ */ new Map();
  for (const pair of reference.slice(at2 + 2).split("&")) {
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
var decodedValue = (text2) => ENCODED.test(text2) ? decoded3(text2) : void 0;
function decoded3(text2) {
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
  return addressed3(head, name);
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
  const inner = hash < 0 ? void 0 : decoded3(head.slice("patch:".length, hash));
  const under = inner === void 0 ? void 0 : readLocator(inner, depth + 1);
  return under === void 0 ? void 0 : { ...under, isPatched: true };
}
var ON_DISK = /^(?:link|portal|file|exec):/;
function onDisk(reference, name) {
  const { head, bindings } = reference;
  const parts = head.slice(head.indexOf(":") + 1).split("#");
  const path = parts.length > 2 ? void 0 : decoded3(parts.at(-1) ?? "");
  if (path === void 0) return void 0;
  const folder = folderOfAsker(reference);
  return located(
    name,
    (_, lockfile) => folder === void 0 ? { kind: "file", path: `${bindings.get("locator") ?? ""} ${path}` } : localFolder(joinPath(folder, path), lockfile)
  );
}
var ADDRESS3 = /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/i;
var COMMIT2 = /^[0-9a-f]{7,64}$/i;
var GIT_KEYS = ["commit", "workspace", "cwd"];
function addressed3(reference, name) {
  if (!ADDRESS3.test(reference)) return void 0;
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
  if (commit === void 0 || !COMMIT2.test(commit)) return void 0;
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
  const isOfPatched = decoded3(inner)?.includes("@patch:") !== false;
  if (isOfPatched) return { files: void 0, stamp: [...stamp, inner.slice(inner.indexOf("%23"))].join(" ") };
  const folder = folderOfAsker(split);
  const paths = parts.map((file) => folder === void 0 ? void 0 : pathOf3(file, folder, lockfile));
  return {
    files: paths.every((path) => path !== void 0) ? paths.map((path) => patchFile(path, lockfile)) : void 0,
    stamp: stamp.join(" ")
  };
}
var hashOf = ({ bindings }, parts) => parts.every((part) => BUILTIN.test(part)) ? "" : bindings.get("hash") ?? "";
function pathOf3(file, folder, lockfile) {
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
  return new GateError("LOCKFILE_UNSUPPORTED", `${yaml.file}:${line}: version ${version} of yarn.lock is not one that can be read`, {
    help: `versions ${OLDEST} to ${NEWEST_KNOWN} can: write the lockfile with such a version of Yarn, or update this tool`,
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
  const seen2 = /* @__PURE__ */ new Set();
  for (const { descriptors, line } of entries) {
    for (const descriptor of descriptors) {
      if (seen2.has(descriptor)) throw unreadable(yaml.file, line, `${quoted(descriptor)} has two entries`);
      seen2.add(descriptor);
    }
  }
}
function packagesOf(yaml, entries, cacheKey) {
  const via = namesViaWorkspaces(yaml, entries);
  const dependencies = entries.filter(({ resolution }) => !resolution.endsWith("@workspace:."));
  const packages = dependencies.map((entry) => toLockedPackage2(yaml, entry, via.get(entry) ?? [], cacheKey));
  const unpatched = new Set(packages.filter((_, index) => dependencies[index]?.located.isPatched === false).map(placeKey));
  return mergeTwins(packages.filter((entry, index) => dependencies[index]?.located.isPatched === false || !unpatched.has(placeKey(entry))));
}
var placeKey = (entry) => `${entry.name}@${entry.version} ${placeOf(entry.source, entry.name, entry.version)}`;
function toLockedPackage2(yaml, entry, via, cacheKey) {
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
  return { package: toLockedPackage2(yaml, entry, [], void 0), id: entry.resolution, ...patchesOf(entry.resolution, yaml.file) };
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
var ALIAS2 = /^npm:((?:@[^/@]+\/)?[^/@]+)(?:@(.*))?$/;
var RANGE = /^(?:[\^~<>=*]|v?\d+(?:\.|$)|x$)/i;
function readDescriptor(text2) {
  if (SCHEME_FIRST.test(text2)) return { installedAs: text2, name: text2, range: text2 };
  const { name: installedAs, range } = splitDescriptor(text2);
  if (!range.startsWith("npm:")) return { installedAs, name: installedAs, range };
  const [, real, realRange] = ALIAS2.exec(range) ?? [];
  const isAlias = real !== void 0 && (realRange !== void 0 || !RANGE.test(real));
  return isAlias ? { installedAs, name: real, range: realRange ?? "" } : { installedAs, name: installedAs, range };
}
function splitDescriptor(text2) {
  const at2 = text2.indexOf("@", 1);
  return at2 < 0 ? { name: text2, range: "" } : { name: text2.slice(0, at2), range: text2.slice(at2 + 1) };
}
var FOLDER = /^(?:file:|link:|\.{1,2}\/|\/)/;
var ARCHIVE3 = /\.(?:tgz|tar\.gz)$/;
var isFolderRange = (range) => FOLDER.test(range) && (range.includes("@") || !ARCHIVE3.test(range));
var GIT_RANGE = /^(?:git(?:\+[a-z0-9]+)?:|ssh:|https?:.+\.git(?:#|$)|https?:\/\/(?:github\.com|gitlab\.com|bitbucket\.(?:com|org))\/[^/]+\/[^/]+\/?(?:#.*)?$)/i;
var isGitRange = (range) => range.includes(":") && GIT_RANGE.test(range);

// src/ecosystems/npm/lockfiles/formats/yarn-classic-resolutions.ts
var COMPONENT = /^(?:\*\*|(?:@[^/@*]+\/)?[^/@*]+)$/;
var SHORTHAND2 = /^[^/\s]+\/[^/\s]+$/;
function resolutionsOf(root) {
  return (root?.resolutions ?? []).flatMap(resolutionIn);
}
function resolutionIn({ path: [text2], spec: spec2, location: { file, line } }) {
  const components = text2.match(/(?:@[^/]+\/)?[^/]+/g) ?? [];
  const name = components.at(-1);
  const isObeyed = npmRanges.isRange(spec2) || SCHEME_FIRST.test(spec2) || /^(?:\.{0,2}\/)/.test(spec2) || SHORTHAND2.test(spec2);
  if (name === void 0 || name === "**" || !isObeyed || !components.every((one) => COMPONENT.test(one))) return [];
  return [{ name, spec: spec2, above: components.slice(0, -1), file, line }];
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
  const onDisk2 = new Set([...locked].filter((one) => isFolderRange(rangeOf(one))).map((one) => one.slice(0, one.indexOf("@", 1))));
  return [...manifests].flatMap(([folder, manifest]) => {
    const kinds = folders.has(folder) ? OF_FOLDERS : OF_PROJECTS;
    const outcome = folder === "" ? "refused" : "installed";
    return manifest.dependencies.flatMap(({ kind, name, spec: spec2, location }) => {
      const isLocked = locked.has(spec2 === "" ? name : `${name}@${spec2}`) || isFolderRange(spec2) && onDisk2.has(name);
      if (!kinds.includes(kind) || isLocked) return [];
      const why = `\`${kind}\` asks for ${quoted(`${name}@${spec2}`)}, which has no entry in the lockfile`;
      return [{ kind: "missing", outcome, name, range: spec2, askers: [folder === "" ? "." : folder], ...location, why }];
    });
  });
}
var rangeOf = (descriptor) => descriptor.slice(descriptor.indexOf("@", 1) + 1);
function unclosedResolutions(resolutions, locked) {
  return resolutions.flatMap(({ name, spec: spec2, file, line }) => {
    if (locked.has(`${name}@${spec2}`)) return [];
    const why = `\`resolutions\` asks for ${quoted(`${name}@${spec2}`)}, which has no entry in the lockfile, so that Yarn resolves it anew`;
    return [{ kind: "missing", outcome: "installed", name, range: spec2, askers: ["resolutions"], file, line, why }];
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
    const asked = [...unclosedWishes(manifests, folders, locked), ...unclosedResolutions(resolutions, locked)];
    own ??= [...missingEdges(blocks, locked), ...openDescriptors(blocks)];
    const open2 = [...withAskers(own, blocks, manifests), ...asked, ...unclosedAbove(manifests, "installed")];
    if (open2.length === 0) return open2;
    const names = new Set(blocks.flatMap(({ edges }) => edges.map(({ name }) => name)));
    const isReplaced = (one) => resolutions.some(
      (resolution) => locked.has(`${resolution.name}@${resolution.spec}`) && explains(resolution, one, (name) => names.has(name))
    );
    return open2.filter((one) => !isWorkspace2(one, manifests, folders) && !isReplaced(one));
  };
}
function missingEdges(blocks, locked) {
  const found = [];
  for (const { edges } of blocks) {
    for (const { name, range, line } of edges) {
      const descriptor = `${name}@${range}`;
      if (!locked.has(descriptor))
        found.push(open("missing", descriptor, line, `no entry for ${quoted(descriptor)}, which Yarn resolves anew`));
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
      if (!isPlaced)
        found.push(open("unplaced", descriptor, line, `${quoted(descriptor)} has no \`resolved\`, so that Yarn resolves it anew`));
      else if (isOutsideRange(version, range))
        found.push(
          open("unmet", descriptor, line, `version ${quoted(version)} is none of ${quoted(descriptor)}, so that Yarn resolves it anew`)
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
    for (const { name, spec: spec2 } of dependencies) askers.get(`${name}@${spec2}`)?.add(folder === "" ? "." : folder);
  }
  const seen2 = /* @__PURE__ */ new Set();
  return found.flatMap(({ descriptor, ...rest }) => {
    const key = `${rest.kind} ${descriptor}`;
    if (seen2.has(key)) return [];
    seen2.add(key);
    return [{ ...rest, askers: [...askers.get(descriptor) ?? []].sort() }];
  });
}

// src/ecosystems/npm/lockfiles/formats/yarn-classic-word.ts
var MAX_WORD = 8192;
function readWord(file, text2, start, line, role = "name") {
  const word = text2[start] === '"' ? quotedWord(file, text2, start, line) : bareWord(file, text2, start, line, role);
  if (word.end - start > MAX_WORD) throw unreadable(file, line, `has a word of ${word.end - start} characters`);
  if (word.value === "" && role === "name") throw unreadable(file, line, "has a name without a letter");
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
  let at2 = text2.indexOf('"', start + 1);
  while (at2 > 0 && text2[at2 - 1] === "\\" && text2[at2 - 2] !== "\\") at2 = text2.indexOf('"', at2 + 1);
  return at2;
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
  for (let at2 = 0; at2 < text2.length; at2++) if (text2.charCodeAt(at2) < 32) return true;
  return false;
}
var [SPACE, QUOTE, COMMA2, COLON2] = [32, 34, 44, 58];
var isSeparator = (code) => code <= SPACE || code === COLON2 || code === COMMA2 || code === QUOTE;

// src/ecosystems/npm/lockfiles/formats/yarn-classic-scan.ts
var MAX_DESCRIPTORS = 1e3;
var MAX_NAMES = 5e5;
var HEADER = /^yarn lockfile v(\d+)$/;
var KINDS2 = {
  name: "value",
  version: "value",
  uid: "value",
  resolved: "value",
  integrity: "value",
  registry: "value",
  dependencies: "edges",
  optionalDependencies: "edges",
  // Yarn knows it and lets it decide nothing.
  permissions: "idle"
};
var isField = (key) => Object.hasOwn(KINDS2, key);
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
    throw unreadable(state.file, line, "is indented and belongs to no entry; Yarn reads nothing of what follows");
  if (indent === 2) return addField(state, block, text2, line);
  if (indent !== 4 || state.section === void 0)
    throw unreadable(state.file, line, `is indented by ${indent} spaces, where Yarn writes none, two or four`);
  addToSection(state, block, state.section, text2, line);
}
function endBlock(state, text2, line) {
  state.block = void 0;
  const stated = HEADER.exec(text2.slice(1).trim())?.[1];
  if (stated !== void 0 && Number(state.version?.stated ?? 1) <= 1) state.version = { stated: String(Number(stated)), line };
}
function openBlock(state, text2, line) {
  const descriptors = [];
  let at2 = 0;
  for (; ; ) {
    const token = readWord(state.file, text2, at2, line);
    if (descriptors.push(token.value) > MAX_DESCRIPTORS)
      throw unreadable(state.file, line, `has more than ${MAX_DESCRIPTORS} names for one entry`);
    addOnce(state, state.descriptors, token.value, line);
    at2 = token.end;
    if (!text2.startsWith(", ", at2)) break;
    at2 += 2;
  }
  if (state.descriptors.size > MAX_NAMES) throw unreadable(state.file, line, `is behind more than ${MAX_NAMES} names`);
  if (text2.slice(at2) !== ":") throw unreadable(state.file, line, `${quoted(text2.slice(at2))} follows the name of an entry`);
  state.section = void 0;
  state.block = { descriptors, line, fields: {}, edges: [] };
  state.blocks.push(state.block);
}
function addField(state, block, text2, line) {
  state.section = void 0;
  if (text2.endsWith(":")) {
    const name = readWord(state.file, text2, 2, line);
    if (name.end !== text2.length - 1) throw unreadable(state.file, line, "is neither a field nor a section");
    const section4 = name.value;
    if (!isField(section4) || KINDS2[section4] === "value") throw unknownKey(state, section4, line);
    addValue(state, block, section4, "", line);
    state.section = { hasEdges: KINDS2[section4] === "edges", keys: /* @__PURE__ */ new Set() };
    return;
  }
  const { key, value } = readPair(state, text2, 2, line);
  if (!isField(key) || KINDS2[key] !== "value") throw unknownKey(state, key, line);
  addValue(state, block, key, value, line);
}
function addToSection(state, block, section4, text2, line) {
  const { key, value } = readPair(state, text2, 4, line);
  addOnce(state, section4.keys, key, line);
  if (section4.hasEdges) block.edges.push({ name: key, range: value, line });
}
function unknownKey(state, key, line) {
  return unreadable(state.file, line, `${quoted(key)} is no field that is known of an entry`);
}
function addValue(state, { fields }, key, value, line) {
  if (fields[key] !== void 0) throw unreadable(state.file, line, `the entry has ${quoted(key)} twice`);
  fields[key] = value;
}
function addOnce(state, seen2, key, line) {
  if (seen2.has(key)) throw unreadable(state.file, line, `${quoted(key)} occurs twice`);
  seen2.add(key);
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
  for (let at2 = 0; at2 < hex.length; at2 += 3) {
    const bits = parseInt(hex.slice(at2, at2 + 3).padEnd(3, "0"), 16);
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
  if (first !== void 0 && all.every(({ name }) => name === first.name)) return [readAs(first.name, all, block, version, file)];
  const byName = /* @__PURE__ */ new Map();
  for (const descriptor of all) {
    const same = byName.get(descriptor.name);
    if (same === void 0) byName.set(descriptor.name, [descriptor]);
    else same.push(descriptor);
  }
  const read = [...byName].map(([name, own]) => readAs(name, own, block, version, file));
  const owners = read.filter(isOwnTarball);
  return owners.length === 0 ? read : owners;
}
var UNKNOWN = { installScript: void 0, dev: void 0, optional: void 0, via: [] };
function readAs(name, descriptors, { fields, line }, version, file) {
  const { source, sha1 } = sourceOf2(fields.resolved ?? "", descriptors, version, file);
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
    throw unreadable(file, line, `the entry is called ${quoted(name)}, which none of its descriptors asks for`);
  const registry = fields.registry;
  if (registry !== void 0 && registry !== "npm" && registry !== "yarn")
    throw unreadable(file, line, `the entry is of the registry ${quoted(registry)}, which Yarn 1 does not have`);
  const folder = folderOf4(descriptors);
  if (folder !== void 0 && (fields.resolved ?? "") !== "")
    throw unreadable(file, line, `${quoted(folder)} is a folder, which Yarn takes whatever \`resolved\` says`);
}
var folderOf4 = (descriptors) => descriptors.find(({ range }) => isFolderRange(range))?.range;
var isOwnTarball = ({ source }) => source.kind === "registry" && source.url !== void 0;
var GIT_SCHEME = /^git(?:\+[a-z0-9]+)?:/i;
var SHA1 = /^[0-9a-f]{40}$/i;
function sourceOf2(resolved, descriptors, version, file) {
  const name = descriptors[0]?.name ?? "";
  const range = folderOf4(descriptors) ?? descriptors[0]?.range ?? "";
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
  npm: {
    names: ["package-lock.json", "npm-shrinkwrap.json"],
    versions: "1, 2, 3 (and those before npm 5, which state none)",
    parse: parseNpm
  },
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
function formatOf(name, text2, file) {
  if (name === "yarn.lock" && /^\s*\{/.test(text2)) {
    throw new GateError("LOCKFILE_UNSUPPORTED", `${file}:1: is JSON, as Yarn 6 writes it; this format is not supported yet`, {
      help: "lock the project with Yarn 1 to 4, or leave this file out with `--lockfile` (input `lockfiles`). Nothing in it was compared"
    });
  }
  return Object.values(FORMATS).find(({ names, isOne }) => names.includes(name) && (isOne === void 0 || isOne(text2)));
}
function parseLockfile(text2, file) {
  const name = readableName(file);
  const plain = name === void 0 ? "" : plainText(text2, file);
  const format = name === void 0 ? void 0 : formatOf(name, plain, file);
  if (format !== void 0) return format.parse(plain, file);
  throw new GateError("LOCKFILE_UNSUPPORTED", `${file} is not a lockfile that can be read`, {
    help: UNSUPPORTED.get(basename(file).toLowerCase()) ?? `lockfiles are recognised by their names: ${READABLE_NAMES.join(", ")}`
  });
}
export {
  FORMATS,
  parseLockfile
};
