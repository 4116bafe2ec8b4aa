import {
  c73_belongsTo as belongsTo,
  c73_belongsToNpm as belongsToNpm,
  c73_patternsAbove as patternsAbove
} from "./shared-E04875EB.js";
import {
  classifyUrl,
  identify,
  lockedPackage,
  versionInAddress
} from "./chunk-P37AKHO3.js";
import {
  contentKey,
  isSameText,
  mergeTwins,
  sourcePlace
} from "./chunk-QVWDTDQF.js";
import {
  readJson,
  unreadable
} from "./chunk-D6XPS5MG.js";
import {
  c45_DEPENDENCY_KINDS as DEPENDENCY_KINDS
} from "./shared-E04875EB.js";
import {
  c85_lineAt as lineAt,
  c85_lineStarts as lineStarts
} from "./shared-E04875EB.js";
import {
  c70_NPM_NAMES as NPM_NAMES,
  c70_READABLE_NAMES as READABLE_NAMES,
  c70_UNSUPPORTED as UNSUPPORTED,
  c70_basename as basename,
  c70_readableName as readableName
} from "./shared-E04875EB.js";
import {
  c65_quoted as quoted
} from "./shared-E04875EB.js";
import {
  c58_GateError as GateError
} from "./shared-E04875EB.js";
import {
  require_intersects,
  require_satisfies,
  require_valid as require_valid2
} from "./chunk-NYO4SOWK.js";
import {
  c69_require_valid as require_valid
} from "./shared-E04875EB.js";
import {
  c35_field as field,
  c35_isJsonObject as isJsonObject,
  c35_keysOf as keysOf
} from "./shared-E04875EB.js";
import {
  c9_readHostedArchive as readHostedArchive,
  c9_spec as spec
} from "./shared-E04875EB.js";
import {
  c16___toESM as __toESM
} from "./shared-E04875EB.js";

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
  /** Fast. True only for a version in a plain range. */
  plainlyMeets: (version, range) => isPlainlyMet(version, range),
  isRange: (text) => (0, import_valid2.default)(text, true) !== null,
  meets: (version, range) => range === "*" || isPlainlyMet(version, range) || (0, import_satisfies.default)(version, range, true),
  /** Whether a version may be in both ranges. A text that is not a range overlaps with every range. */
  overlap: (a, b) => (0, import_valid2.default)(a, true) === null || (0, import_valid2.default)(b, true) === null || (0, import_intersects.default)(a, b, true)
};

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
  const isWorkspace = isReviewed && isInRepository(path, lockfile);
  return isWorkspace ? { kind: "workspace", path: plain === "" ? "." : plain } : { kind: "file", path: plain };
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
function readGitWish(text) {
  if (text.length > MAX_ADDRESS) return void 0;
  const hash = text.indexOf("#");
  const address = hash < 0 ? text : text.slice(0, hash);
  const repository = hostedAt(address) ?? (GIT_ADDRESS.test(address) ? address.replace(/^git\+/i, "") : void 0);
  return repository === void 0 ? void 0 : { repository, ...committish(hash < 0 ? "" : text.slice(hash + 1)) };
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
function decoded2(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
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
function readAlias(text) {
  const at2 = text.indexOf("@", 1);
  const name = at2 < 0 ? text : text.slice(0, at2);
  const inner = readSpec(at2 < 0 || at2 === text.length - 1 ? "*" : text.slice(at2 + 1));
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
var isSamePath = (path, locked, { folder }) => (locked.isLink || HAS_FILE.test(locked.resolved ?? "")) && pathOf(locked) === joinPath(folder, path);
var HAS_FILE = /^file:/i;
var pathOf = ({ resolved }) => joinPath("", (resolved ?? "").replace(HAS_FILE, "").replaceAll("\\", "/"));
function isSameGit(wish, locked, at2) {
  const there = locked.isLink || !SCHEME.test(locked.resolved ?? "") ? void 0 : readGitWish(locked.resolved ?? "");
  if (there === void 0 || there.repository !== wish.repository) return false;
  if (wish.range !== void 0) return locked.version !== void 0 && npmRanges.meets(locked.version, wish.range);
  if (wish.commit !== void 0) return wish.commit === there.commit && wish.reference === there.reference;
  if (at2.lockedSpec === void 0) return true;
  const before = readGitWish(at2.lockedSpec);
  return before === void 0 || before.reference === wish.reference;
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
    const section2 = meta[kind];
    const spec2 = isJsonObject(section2) ? field(section2, name) : void 0;
    if (typeof spec2 === "string") return spec2;
  }
  return void 0;
}
function folderOf(node, location) {
  const resolved = addressText(node.meta["resolved"]);
  return resolved === void 0 || !/^file:/i.test(resolved) ? location : joinPath(resolved.replace(/^file:/i, ""), "..");
}
function lockedAt(node, manifests) {
  const actual = node.target ?? node;
  const own = projectBehind(node, manifests);
  const stated = own?.version ?? addressText(actual.meta["version"]);
  const isAddress2 = stated !== void 0 && /[:/]/.test(stated);
  const resolved = addressText(node.meta["resolved"]);
  return {
    name: own?.name ?? actual.name,
    version: isAddress2 || stated === void 0 ? void 0 : stated,
    resolved: node.meta["link"] === true ? resolved : resolved ?? (isAddress2 ? stated : void 0),
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
      const text = typeof own === "string" && own !== "" ? own : isJsonObject(value) && own === void 0 ? of : "*";
      const location = locationOf(root, [...keys, key]);
      const rule = { name, of, value: dereferenced(text, root), inside: path, location };
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
var replaces = ({ value }) => value !== "*";
function countsFor({ of }, spec2) {
  if (of === "*") return true;
  const wish = requested(spec2);
  const inner = wish.kind === "alias" ? wish.inner : wish;
  if (inner.kind === "git") return inner.range !== void 0 && npmRanges.overlap(inner.range, of);
  return inner.kind !== "range" || npmRanges.overlap(inner.range, of);
}

// src/ecosystems/npm/lockfiles/formats/npm-overrides-reach.ts
var MAX_NESTED = 200;
function reachedBy({ nodes }, resolve, rules) {
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
    why: `\`workspaces\` names ${quoted(pattern)}, which ${pattern.includes("\\") ? "has a backslash, and may lead" : "leads"} out of the folder of the lockfile, so the requests there are not checked`
  }));
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
function unlinkedWorkspaces({ nodes, byWishes }, manifests, open) {
  const patterns = manifests.get("")?.workspaces ?? [];
  const isUnlinked = (location) => !nodes.has(location) && belongsToNpm(patterns, location) === "yes";
  const isReported = (location) => open.some(({ askers }) => askers.includes(joinPath(location, "package.json")));
  const unlinked = byWishes ? [...manifests].filter(([location]) => isUnlinked(location) && !isReported(location)) : [];
  return unlinked.map(([location, { name = location, file }]) => ({
    kind: "missing",
    outcome: "refused",
    name,
    range: "",
    askers: ["workspaces"],
    file,
    line: 1,
    why: `the workspace ${quoted(location)} has no entry in the lockfile`
  }));
}
function unlistedAbove({ nodes }, manifests) {
  const above = [...nodes.keys()].filter((location) => location.startsWith("../"));
  const isListed = ({ name }) => above.some((location) => isFoundBy(name, location));
  return unclosedAbove(manifests, "anew").filter((pattern) => !isListed(pattern));
}
var UP = /^(?:\.\.\/)+/;
function isFoundBy(pattern, location) {
  const [up = ""] = UP.exec(location) ?? [];
  return up === UP.exec(pattern)?.[0] && belongsTo([pattern.slice(up.length)], location.slice(up.length)) === "yes";
}

// src/ecosystems/npm/lockfiles/formats/npm-wishes.ts
function wishesIn(meta, isProject, isAnswered) {
  const section2 = (kind) => {
    const found = meta[kind];
    return isJsonObject(found) ? found : void 0;
  };
  const development = isProject ? section2("devDependencies") : void 0;
  const sections = [
    ["required", development],
    ["optional", section2("optionalDependencies")],
    ["required", section2("dependencies") ?? section2("requires")],
    ["peer", section2("peerDependencies")]
  ];
  const wishes = [];
  const filled = sections.filter(([, found]) => found !== void 0);
  for (const [index, [kind, found]] of filled.entries()) {
    for (const [name, spec2] of Object.entries(found ?? {})) {
      if (typeof spec2 !== "string" || isAnswered(name, spec2)) continue;
      const isShadowed = filled.slice(0, index).some(([, before]) => before !== void 0 && Object.hasOwn(before, name));
      const mayBeAbsent = kind === "peer" && isOptionalPeer(meta, name);
      wishes.push({ name, spec: spec2, kind, isForDevelopment: found === development, isShadowed, mayBeAbsent, location: void 0 });
    }
  }
  return wishes;
}
function isOptionalPeer(meta, name) {
  const all = meta["peerDependenciesMeta"];
  const entry = isJsonObject(all) ? field(all, name) : void 0;
  return isJsonObject(entry) && entry["optional"] === true;
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
    isForDevelopment: kind === "devDependencies",
    isShadowed: first.get(name) !== ORDER[kind],
    mayBeAbsent,
    location
  }));
}

// src/ecosystems/npm/lockfiles/formats/npm-closure.ts
var MAX_STEPS = 8e6;
function unclosedNpm(tree, manifests) {
  const resolve = resolverIn(tree.place);
  const rules = overrideRules(manifests.get(""));
  const below = reachedBy(tree, resolve, rules);
  const folders = foldersOf(tree);
  const open = [];
  for (const [location, node] of [...tree.nodes, ...unknownProjects(tree, manifests)]) {
    if (node.target !== void 0) continue;
    const manifest = node.isProject ? manifests.get(location) : void 0;
    const asker = { location, node, manifest, isRoot: location === "", isFolder: folders.has(location), tree, manifests };
    const isAnswered = (name, spec2) => !rules.has(name) && isPlainlyAnswered(resolve(node, name), spec2);
    for (const wish of manifest === void 0 ? wishesIn(node.meta, node.isProject, isAnswered) : wishesOf(manifest)) {
      const found = openIn(wish, specsFor(wish, node, rules, below), resolve(node, wish.name), asker);
      if (found !== void 0) open.push(found);
    }
  }
  return [...open, ...unlinkedWorkspaces(tree, manifests, open), ...unlistedAbove(tree, manifests)];
}
var isPlainlyAnswered = (found, spec2) => found?.version !== void 0 && found.target === void 0 && npmRanges.plainlyMeets(found.version, spec2);
function resolverIn({ file }) {
  let steps = 0;
  return (from, name) => {
    for (let at2 = from; at2 !== void 0; at2 = at2.parent) {
      if (++steps > MAX_STEPS) throw unreadable(file, 1, "nests its packages too deep to follow their requests");
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
  const top = counting.filter(({ inside }) => inside.length === 0);
  const nested = counting.filter((rule) => rule.inside.length > 0 && below.get(rule)?.has(node) === true);
  const replacing = [...top.filter(replaces).slice(0, 1), ...nested.filter(replaces)].map((rule) => ({ spec: rule.value, rule }));
  return [...top.slice(0, 1), ...nested].some((rule) => !replaces(rule)) || top.length === 0 ? [plain, ...replacing] : replacing;
}
function openIn(wish, specs, found, asker) {
  const { node, tree } = asker;
  if (!node.isProject && node.bundles.includes(wish.name)) return void 0;
  const outcomes = specs.map((asked2) => ({ asked: asked2, outcome: outcomeOf(wish, asked2, found, asker) }));
  const worst = outcomes.find(({ outcome: outcome2 }) => outcome2 === "installed");
  const reported = worst ?? (outcomes.some(({ outcome: outcome2 }) => outcome2 === void 0) ? void 0 : outcomes[0]);
  if (reported?.outcome === void 0) return void 0;
  const { outcome, asked } = reported;
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
  const folder = rule === void 0 ? folderOf(node, location) : "";
  return answer(asked, lockedAt(found, manifests), { folder, lockedSpec: lockedSpecOf(wish.name, node) });
}
function outcomeOfMissing({ name, kind, isForDevelopment, mayBeAbsent, isShadowed }, spec2, { node, tree, isFolder }) {
  if (kind !== "required" && (!node.isProject || mayBeAbsent || isShadowed)) return void 0;
  if (requested(spec2).kind === "refused") return "refused";
  if (isAddress(spec2)) return "anew";
  const isOptional = kind === "peer" ? !tree.byWishes || lockedSpecOf(name, node) === spec2 : isForDevelopment && !tree.byWishes && isFolder;
  return isOptional ? "refused" : "anew";
}
var isAddress = (spec2) => !["range", "tag", "alias", "refused"].includes(requested(spec2).kind);
var isWorkspaceOf = ({ isRoot }, found) => isRoot && found.target?.isProject === true;

// src/ecosystems/npm/lockfiles/via.ts
var MAX_VIA = 3;
var MAX_STEPS2 = 2e6;
function namesVia(nodes) {
  const names = /* @__PURE__ */ new Map();
  const direct = /* @__PURE__ */ new Set();
  const resolve = resolver();
  const resolved = /* @__PURE__ */ new Map();
  const dependenciesOf = (node) => {
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
    for (const dependency of dependenciesOf(reached.node)) reach(dependency, reached.name);
  }
  for (const node of direct) names.set(node, []);
  return names;
}
function resolver() {
  let steps = 0;
  return (from, name) => {
    for (let at2 = from; at2 !== void 0 && steps < MAX_STEPS2; at2 = at2.parent) {
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
  const root = toNode("", 0, {}, void 0, place.file);
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
    const node = toNode(name, offset, meta, parent, place.file);
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
function toNode(folder, offset, meta, parent, file) {
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
var ADDRESS = /[:/]|^\./;
var SHORTHAND = /^[^./:@][^/:@]*\/[^/:]+$/;
function identity(folder, meta, file) {
  const stated = addressText(meta["version"]);
  const [, aliased, aliasVersion] = ALIAS.exec(stated ?? "") ?? [];
  if (stated !== void 0 && aliased === void 0 && ADDRESS.test(stated)) return addressed(folder, stated, file);
  const name = aliased ?? folder;
  const version = aliasVersion ?? stated;
  const resolved = addressText(meta["resolved"]);
  if (resolved !== void 0) return { name, version, source: classifyAddress(resolved, name, version ?? "") };
  const from = addressText(meta["integrity"]) === void 0 ? fromAddress(folder, addressText(meta["from"])) : void 0;
  return from === void 0 ? { name, version, source: { kind: "registry", url: void 0 } } : addressed(folder, from, file, version);
}
function addressed(name, address, file, known) {
  const url = SHORTHAND.test(address.split("#", 1)[0] ?? address) ? `github:${address}` : address;
  const version = known ?? versionInAddress(url);
  const found = classifyAddress(url, name, version ?? "");
  const source = isFileUrl(url) ? localFolder(folderText(url), file) : found;
  return { name, version: version ?? (source.kind === "git" ? source.commit : void 0) ?? "0.0.0", source };
}
function fromAddress(folder, from) {
  if (from === void 0) return void 0;
  const spec2 = from.startsWith(`${folder}@`) ? from.slice(folder.length + 1) : from;
  return !spec2.startsWith("npm:") && !spec2.startsWith("@") && ADDRESS.test(spec2) ? spec2 : void 0;
}

// src/ecosystems/npm/lockfiles/formats/npm-packages.ts
var MODULES = "node_modules/";
var MAX_LOCATION = 4096;
var ODD = /\\|(?:^|\/)\.{0,2}(?:\/|$)/;
var OUTSIDE = /^(?:\.\.\/)*(?:\.\.)?$|^(?:\.\.\/)+(?!\.{0,2}(?:\/|$))(?:(?!\/\.{0,2}(?:\/|$))[^\\])*$/;
function readPackages(packages, keys, place) {
  const nodes = /* @__PURE__ */ new Map();
  for (const [location, offset] of keys.offsets) nodes.set(location, toNode2(location, offset, field(packages, location), place));
  if (!nodes.has("")) nodes.set("", toNode2("", 0, {}, place));
  connect(nodes);
  const via = namesVia(nodes.values());
  const bundlers = findBundlers([...nodes.values()]);
  const locked = [...nodes].filter(([location, node]) => location !== "" && node.target?.isProject !== true).map(([, node]) => toLockedPackage(node, via.get(node) ?? [], bundlers.get(node), place));
  return { packages: locked, tree: { nodes, place, byWishes: true } };
}
function toNode2(location, offset, meta, { file, line }) {
  if (!isJsonObject(meta)) throw unreadable(file, line(offset), `the entry ${quoted(location)} is not an object`);
  if (!isPlain(location)) throw unreadable(file, line(offset), `the entry ${quoted(location)} is not at a path that npm installs to`);
  const isProject = !isInModules(location);
  const folder = folderOf2(location);
  const name = addressText(meta["name"]) ?? folder;
  const version = addressText(meta["version"]);
  return {
    parent: void 0,
    target: void 0,
    children: void 0,
    requires: requiredBy(meta, isProject),
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
function requiredBy(meta, isProject) {
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
function folderOf2(location) {
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
var SHAPE = { keys: { packages: {}, dependencies: LEGACY } };
function parseNpm(text, file) {
  const { data, keys, line } = readJson(text, file, SHAPE);
  if (!isJsonObject(data)) throw unreadable(file, 1, "is not an object");
  const lineOf = (key) => line(keys.offsets.get(key) ?? 0);
  const formatVersion = statedVersion(data, file, lineOf);
  const place = { file, line };
  const current = section(data, "packages", file, lineOf);
  const legacy = section(data, "dependencies", file, lineOf);
  const read = current === void 0 ? void 0 : readPackages(current, keys.inside?.get("packages") ?? NO_KEYS, place);
  const olderKeys = keys.inside?.get("dependencies") ?? NO_KEYS;
  if (read === void 0) {
    const { packages, tree } = readLegacy(legacy ?? {}, olderKeys, place, true);
    return { file, format: "npm", formatVersion, packages: mergeTwins(packages), ...askedOf(tree) };
  }
  const isRepetition = legacy === void 0 || current !== void 0 && isRepeated(legacy, current);
  const entries = isRepetition ? read.packages : [...read.packages, ...onlyIn(readLegacy(legacy, olderKeys, place, false).packages, read.packages)];
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
function statedVersion(data, file, lineOf) {
  const version = data["lockfileVersion"];
  const isAncient = version === void 0 && isJsonObject(data["dependencies"]) && data["packages"] === void 0;
  if (isAncient) return "0";
  if (version === void 0) throw unreadable(file, 1, "has no `lockfileVersion`, so it is not a lockfile of npm");
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
  return Object.values(data).some(isJsonObject) ? "has other sections, but no `dependencies`" : void 0;
}
function section(data, key, file, lineOf) {
  const value = data[key];
  if (value === void 0) return void 0;
  if (!isJsonObject(value)) throw unreadable(file, lineOf(key), `\`${key}\` is not an object`);
  const isCut = key === "packages" && Object.keys(value).length === 0 && keysOf(data["dependencies"]).length > 0;
  if (isCut) throw unreadable(file, lineOf(key), "has `dependencies`, but `packages` lacks even the root");
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
var addressKey = (entry) => `${entry.name} ${sourcePlace(entry.source, entry.name, entry.version).replace(/^(?:file|workspace) /, "local ")}`;

// src/lockfile/text.ts
var MAX_CHARACTERS = 5e7;
var CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/m;
var LFS_POINTER = /^(?:oid|version) (?:sha256:|https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com|git-media\.io)\/)/;
var LFS_HELP = "keep lockfiles in git itself: remove the pattern from .gitattributes, run `git lfs untrack` and `git add --renormalize` on the file, and commit both";
function plainText(text, file) {
  if (text.length >= MAX_CHARACTERS) {
    throw unreadable(file, 1, "is larger than 50 MB", "split the workspace, or leave the file out with `--lockfile` (input `lockfiles`)");
  }
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
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
function at(text, offset, file, why, help) {
  return unreadable(file, lineAt(lineStarts(text), Math.max(offset, 0)), why, help);
}

// src/ecosystems/npm/lockfiles/formats/read.ts
function formatOf(formats, name, text, file) {
  if (name === "yarn.lock" && /^\s*\{/.test(text)) {
    throw new GateError("LOCKFILE_UNSUPPORTED", `${file}:1: is JSON, as Yarn 6 writes it; this format is not supported yet`, {
      help: "lock the project with Yarn 1 to 4, or leave this file out with `--lockfile` (input `lockfiles`). Nothing in it was compared"
    });
  }
  return formats.find(({ names, isOne }) => names.includes(name) && (isOne === void 0 || isOne(text)));
}
function readAs(formats, text, file) {
  const name = readableName(file);
  const plain = name === void 0 ? "" : plainText(text, file);
  const format = name === void 0 ? void 0 : formatOf(formats, name, plain, file);
  if (format !== void 0) return format.parse(plain, file);
  throw new GateError("LOCKFILE_UNSUPPORTED", `${file} is not a lockfile that can be read`, {
    help: UNSUPPORTED.get(basename(file).toLowerCase()) ?? `lockfiles are recognised by their names: ${READABLE_NAMES.join(", ")}`
  });
}

// src/ecosystems/npm/lockfiles/formats/npm-alone.ts
var NPM = {
  names: NPM_NAMES,
  versions: "1, 2, 3 (and those before npm 5, which state none)",
  parse: parseNpm
};
var parseLockfile = (text, file) => readAs([NPM], text, file);

export {
  classifyAddress,
  localFolder,
  isInRepository,
  joinPath,
  isOutsideRange,
  npmRanges,
  requested,
  namesVia,
  resolver,
  unclosedAbove,
  readAs,
  NPM,
  parseLockfile
};
