import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  NO_SOURCE_ASKED
} from "./chunk-3FJEVEHI.js";
import {
  askMembership,
  parseChild,
  parseCommitList,
  parseComparison,
  parseHistory,
  parseManifestFile,
  parseReleaseDate,
  parseRepository,
  parseTagList,
  parseTagObject,
  parseTree,
  repoPath
} from "./chunk-YXRY4NRZ.js";
import {
  c39_askFor as askFor
} from "./shared-B2A01CC1.js";
import {
  c16_lockedHash as lockedHash
} from "./shared-B2A01CC1.js";
import {
  archiveWord,
  versionsOf
} from "./chunk-CMLHVRNO.js";
import {
  c34_field as field,
  c34_inside as inside,
  c34_isJsonObject as isJsonObject,
  c34_keysOf as keysOf,
  c34_textField as textField
} from "./shared-B2A01CC1.js";
import {
  c3_lockedBefore as lockedBefore
} from "./shared-B2A01CC1.js";
import {
  c65_publicationTime as publicationTime
} from "./shared-B2A01CC1.js";
import {
  c17_claimsOf as claimsOf
} from "./shared-B2A01CC1.js";
import {
  c1_absent as absent,
  c1_known as known,
  c1_notAsked as notAsked,
  c1_unavailable as unavailable
} from "./shared-B2A01CC1.js";
import {
  c59_parseVersion as parseVersion
} from "./shared-B2A01CC1.js";
import {
  c23_DAY as DAY,
  c23_elapsed as elapsed,
  c23_later as later
} from "./shared-B2A01CC1.js";

// src/weighing/baseline.ts
function lockedBaselines(change, policy) {
  const before = lockedBefore(change).filter((entry) => !isExempted(entry.name, entry.version, policy));
  const fromRegistry = before.filter((entry) => entry.source.kind === "registry");
  const ranked = byVersion(fromRegistry.length > 0 ? fromRegistry : before);
  const line = releaseLine(ranked, change.after);
  return { line, packageWide: ranked.find((entry) => entry.version !== line[0]?.version) };
}
var isExempted = (name, version, { exemptions }) => exemptions.some((exemption) => exemption.package === name && exemption.version === version);
function byVersion(entries) {
  const distinct = [...new Map(entries.toReversed().map((entry) => [entry.version, entry])).values()].reverse();
  const ordered = distinct.filter(hasOrder).sort((a, b) => versionsOf(a.name).compare(b.version, a.version));
  return [...ordered, ...distinct.filter((entry) => !hasOrder(entry))];
}
var hasOrder = ({ name, version }) => versionsOf(name).hasOrder(version);
function releaseLine(ranked, after) {
  if (!hasOrder(after)) return [ranked.find((entry) => entry.version === after.version) ?? ranked[0]].filter((entry) => entry !== void 0);
  const comparable = ranked.filter(hasOrder);
  const onLine = comparable.filter((entry) => versionsOf(after.name).sameLine(entry.version, after.version));
  if (onLine.length > 0) return nearestFirst(onLine, after);
  return (comparable.length > 0 ? nearestFirst(comparable, after) : ranked).slice(0, 1);
}
function nearestFirst(falling, { name, version }) {
  const isLower = (entry) => versionsOf(name).compare(entry.version, version) <= 0;
  return [...falling.filter(isLower), ...falling.filter((entry) => !isLower(entry)).toReversed()];
}
function decisive(line, incomingAt) {
  const [nearest, ...others] = line;
  if (nearest === void 0 || saysSomething(nearest)) return nearest;
  return others.find((other) => saysSomething(other) && isBefore(other.publishedAt, incomingAt)) ?? nearest;
}
var saysSomething = ({ evidence }) => evidence.kind !== "unattested" && evidence.kind !== "not-applicable";
var isBefore = (earlier, later2) => earlier === void 0 || later2 === void 0 || (elapsed(earlier, later2) ?? 0) >= 0;
function registryBaseline({ name, version }, { versions, times }, policy, cooldown) {
  const order = versionsOf(name);
  if (!order.hasOrder(version)) return void 0;
  const lower = [...versions.values()].filter(
    (claims) => order.hasOrder(claims.version) && order.compare(claims.version, version) < 0 && !isExempted(name, claims.version, policy)
  );
  const releases = order.isPrerelease(version) ? lower : lower.filter((claims) => !order.isPrerelease(claims.version));
  const falling = (releases.length > 0 ? releases : lower).sort((a, b) => order.compare(b.version, a.version));
  const at = versions.get(version)?.publishedAt ?? times.get(version);
  const earlierBy = (claims) => at === void 0 || claims.publishedAt === void 0 ? void 0 : elapsed(claims.publishedAt, at);
  return falling.find((claims) => (earlierBy(claims) ?? 0) >= Math.max(cooldown, 1)) ?? falling.find((claims) => (earlierBy(claims) ?? 0) >= 0) ?? falling[0];
}

// src/weighing/version-before.ts
function versionBefore({ change, claimed, baseline, policy, cooldown }) {
  if (claimed.kind !== "known") return void 0;
  const line = baseline.find(({ relation }) => relation === "release-line")?.package ?? lockedBaselines(change, policy).line[0];
  const locked = line === void 0 || line.source.kind !== "registry" ? void 0 : line.version;
  if (locked !== void 0 && locked !== change.after.version) return claimsOf(claimed, locked);
  return registryBaseline(change.after, claimed.value, policy, cooldown);
}

// src/source/tags.ts
var VERSION = "{version}";
var HISTORY = 10;
var MAX_TAGS = 3;
var usual = (name) => {
  const short = name.slice(name.lastIndexOf("/") + 1);
  const own = [`${name}@${VERSION}`, `${short}@${VERSION}`, `${short}-v${VERSION}`, `${short}/v${VERSION}`];
  const plain2 = [`v${VERSION}`, VERSION];
  return name.startsWith("@") ? [...own, ...plain2] : [...plain2, ...own];
};
function tagHistory(tags, name, versions) {
  const looked = versions.slice(0, HISTORY);
  const patterns = patternsOf(tags, name, looked);
  const names = new Set(tags);
  const count = (pattern) => looked.filter((version) => names.has(tagName(pattern, version))).length;
  const [best] = patterns.map((pattern) => ({ pattern, tagged: count(pattern) })).sort((a, b) => b.tagged - a.tagged);
  return { pattern: best?.pattern, tagged: best?.tagged ?? 0, of: looked.length };
}
function tagsOfVersion(tags, name, version, versions) {
  const names = new Set(tags);
  const patterns = /* @__PURE__ */ new Set([...patternsOf(tags, name, versions.slice(0, HISTORY)), ...usual(name)]);
  return [...patterns].map((pattern) => tagName(pattern, version)).filter((tag) => names.has(tag)).slice(0, MAX_TAGS);
}
var tagName = (pattern, version) => pattern.replace(VERSION, () => version);
function patternsOf(tags, name, versions) {
  const counts = /* @__PURE__ */ new Map();
  for (const version of versions)
    for (const tag of tags) {
      const pattern = patternIn(tag, version);
      if (pattern !== void 0) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
    }
  const likely = usual(name);
  const rank = (pattern) => likely.includes(pattern) ? likely.indexOf(pattern) : likely.length;
  const newest = versions[0];
  const isNewest = (pattern) => Number(newest !== void 0 && tags.includes(tagName(pattern, newest)));
  return [...counts.keys()].sort(
    (a, b) => isNewest(b) - isNewest(a) || rank(a) - rank(b) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1)
  );
}
function patternIn(tag, version) {
  const at = tag.indexOf(version);
  if (at < 0 || tag.includes(VERSION)) return void 0;
  const [before, after] = [tag.slice(0, at), tag.slice(at + version.length)];
  if (/[0-9]\.?$/.test(before) || /^(?:\.?[0-9]|[-+.]?(?:alpha|beta|rc|next|canary|pre|dev))/i.test(after)) return void 0;
  return `${before}${VERSION}${after}`;
}

// src/source/manifest.ts
var LIFECYCLE = ["preinstall", "install", "postinstall"];
var NODE_GYP = "node-gyp rebuild";
var KINDS = ["dependencies", "optionalDependencies", "peerDependencies"];
var FILE_FIELDS = ["main", "module", "browser", "exports", "imports", "bin"];
var MAX_ENTRIES = 1e4;
var MAX_DEPTH = 12;
function readManifest(json) {
  const layers = [json, inside(json, "publishConfig")];
  return {
    name: textField(json, "name"),
    version: textField(json, "version"),
    dependencies: dependenciesOf(layers),
    scripts: lifecycleOf(inside(json, "scripts")),
    bin: new Map(layers.flatMap((layer) => binOf(field(layer, "bin"), textField(json, "name")))),
    entryPoints: entryPointsOf(layers),
    binFolder: folderOf(textField(inside(json, "directories"), "bin"))
  };
}
function readArchiveManifest({ manifest, files }) {
  const read = readManifest(manifest);
  const { install, preinstall } = read.scripts;
  const isBuilt = files.has("binding.gyp") && install === void 0 && preinstall === void 0 && field(manifest, "gypfile") !== false;
  return isBuilt ? { ...read, scripts: { ...read.scripts, install: NODE_GYP } } : read;
}
function dependenciesOf(layers) {
  const found = /* @__PURE__ */ new Map();
  for (const layer of layers)
    for (const kind of KINDS)
      for (const name of keysOf(field(layer, kind)).slice(0, MAX_ENTRIES)) {
        const spec = inside(layer, kind)[name];
        if (typeof spec === "string") found.set(name, [...found.get(name) ?? [], spec]);
      }
  return found;
}
function lifecycleOf(scripts2) {
  return Object.fromEntries(
    LIFECYCLE.flatMap((script) => textField(scripts2, script) === void 0 ? [] : [[script, textField(scripts2, script) ?? ""]])
  );
}
function binOf(bin, name) {
  if (typeof bin === "string") return [[name?.slice(name.lastIndexOf("/") + 1) ?? "", plain(bin)]];
  return keysOf(bin).slice(0, MAX_ENTRIES).flatMap((command) => {
    const file = isJsonObject(bin) ? bin[command] : void 0;
    return typeof file === "string" ? [[command.slice(command.lastIndexOf("/") + 1), plain(file)]] : [];
  });
}
function entryPointsOf(layers) {
  const found = /* @__PURE__ */ new Map();
  for (const layer of layers)
    for (const key of FILE_FIELDS)
      for (const file of filesIn(field(layer, key), key === "browser")) if (!found.has(file)) found.set(file, key);
  return found;
}
function filesIn(value, withKeys) {
  const files = [];
  const walk = (inner, depth) => {
    if (files.length >= MAX_ENTRIES || depth > MAX_DEPTH) return;
    if (typeof inner === "string") files.push(plain(inner));
    else if (Array.isArray(inner)) for (const one of inner) walk(one, depth + 1);
    else if (isJsonObject(inner))
      for (const [key, one] of Object.entries(inner)) {
        if (withKeys) files.push(plain(key));
        walk(one, depth + 1);
      }
  };
  walk(value, 0);
  return files;
}
var plain = (path) => path.startsWith("./") ? path.slice(2) : path.startsWith("/") ? path.slice(1) : path;
var folderOf = (path) => {
  const folder2 = path === void 0 ? "" : plain(path).replace(/\/$/, "");
  return folder2 === "" ? void 0 : folder2;
};

// src/source/paths.ts
var MANIFEST = "package.json";
var IGNORED = /(?:^|\/)(?:__?(?:fixtures|tests|mocks)__?|fixtures?|tests?|spec|examples?|demos?|templates?|node_modules|e2e|benchmarks?)(?:\/|$)/i;
var MAX_LOOKED_AT = 2;
var manifestPath = (folder2) => folder2 === "" ? MANIFEST : `${folder2}/${MANIFEST}`;
var likelyFolders = (directory) => [.../* @__PURE__ */ new Set([directory ?? "", ""])];
function foldersByName(paths, name) {
  const short = name.slice(name.lastIndexOf("/") + 1);
  const folders = [];
  for (const path of paths) {
    if (path !== MANIFEST && !path.endsWith(`/${MANIFEST}`)) continue;
    const folder2 = path.slice(0, -MANIFEST.length - 1);
    if (!IGNORED.test(folder2)) folders.push(folder2);
  }
  const isNamed = (folder2) => Number(folder2.slice(folder2.lastIndexOf("/") + 1) === short);
  return folders.filter((folder2) => isNamed(folder2) === 1).toSorted((a, b) => a.length - b.length).slice(0, MAX_LOOKED_AT);
}

// src/gather/source-manifest.ts
async function askSourceManifest(question, ref) {
  for (const folder2 of likelyFolders(question.directory)) {
    const found = await askIn(question, ref, folder2);
    if (found.kind !== "absent") return found;
  }
  const tree = await askTree(question, ref);
  if (tree.kind !== "known") return tree;
  for (const folder2 of foldersByName(tree.value.blobs.keys(), question.name)) {
    const found = await askIn(question, ref, folder2);
    if (found.kind !== "absent") return found;
  }
  return absent;
}
async function askIn(question, ref, folder2) {
  const path = `${repoPath(question.repository)}/contents/${manifestPath(folder2).split("/").map(encodeURIComponent).join("/")}?ref=${encodeURIComponent(ref)}`;
  const file = await askFor(question.world, { to: "github", path }, parseManifestFile);
  if (file.kind !== "known") return file;
  if (file.value === "not-json") return unavailable("malformed", `the ${manifestPath(folder2)} at ${ref} is not JSON`);
  const manifest = readManifest(file.value);
  return manifest.name === question.name ? known({ folder: folder2, manifest, json: file.value }) : absent;
}
async function askTree({ world, repository }, ref) {
  const path = `${repoPath(repository)}/git/trees/${encodeURIComponent(ref)}?recursive=1`;
  const tree = await askFor(world, { to: "github", path }, parseTree);
  if (tree.kind === "known" && tree.value.truncated) return unavailable("too-large", `the list of files at ${ref} was cut`);
  return tree;
}

// src/gather/source-tag.ts
var MAX_BRANCHES = 4;
async function askTags(question) {
  const { world, repository, name, version, versionsBefore } = question;
  const listed = await askTagList(world, repository);
  if (listed.kind !== "known") return { tag: listed, history: listed, before: void 0 };
  const names = listed.value.map((tag) => tag.name);
  const history = tagHistory(names, name, versionsBefore);
  const [newest] = versionsBefore;
  const nameBefore = history.pattern === void 0 || newest === void 0 ? void 0 : tagName(history.pattern, question.before ?? newest);
  const before = listed.value.find((tag) => tag.name === nameBefore);
  const tags = tagsNamed(listed.value, tagsOfVersion(names, name, version, versionsBefore));
  return { tag: await askVersionTag(question, tags, { history, before }), history: known(history), before };
}
async function askTagList(world, repository) {
  const listed = await askFor(world, { to: "github", path: `${repoPath(repository)}/git/matching-refs/tags/` }, parseTagList);
  return listed.kind === "absent" ? unavailable("inconsistent", "the repository answers, and its list of tags does not") : listed;
}
async function askTagHistory(world, repository, name, versions) {
  const listed = await askTagList(world, repository);
  if (listed.kind !== "known") return listed;
  return known(
    tagHistory(
      listed.value.map((tag) => tag.name),
      name,
      versions
    )
  );
}
var tagsNamed = (tags, names) => names.flatMap((name) => tags.find((tag) => tag.name === name) ?? []);
async function askVersionTag(question, tags, past) {
  const expected = past.history.pattern === void 0 ? void 0 : tagName(past.history.pattern, question.version);
  let second;
  for (const listed of tags) {
    const peeled = await peel(question, listed);
    if (peeled.kind !== "known") return peeled.kind === "absent" ? absent : peeled;
    const stated2 = await askStated(question, peeled.value.commit);
    const tag = { name: listed.name, ...peeled.value, committedAt: void 0, stated: stated2, place: notAsked };
    if (stated2.kind === "unavailable") return known(tag);
    if (stated2.kind === "known" && (stated2.value.kind === "same" || stated2.value.kind === "placeholder"))
      return askRest(question, tag, past.before);
    if (listed.name === expected) second = tag;
  }
  if (second === void 0) return absent;
  const stated = await askWhetherConstant(question, second, past.before);
  return stated === void 0 ? known(second) : askRest(question, { ...second, stated }, past.before);
}
async function askWhetherConstant(question, { stated, commit }, before) {
  if (before === void 0 || stated.kind !== "known" || stated.value.kind !== "other") return void 0;
  const { version } = stated.value;
  if (question.versionsBefore.includes(version) || question.before === version) return void 0;
  const earlier = await peel(question, before);
  if (earlier.kind !== "known" || earlier.value.commit === commit) return void 0;
  const found = await askSourceManifest(question, earlier.value.commit);
  return found.kind === "known" && found.value.manifest.version === version ? known({ kind: "placeholder", version }) : void 0;
}
async function peel(question, { sha, annotated }) {
  if (!annotated) return known({ commit: sha, taggedAt: void 0 });
  const object = await askFor(question.world, { to: "github", path: `${repoPath(question.repository)}/git/tags/${sha}` }, parseTagObject);
  return object.kind === "known" ? known({ commit: object.value.sha, taggedAt: object.value.taggedAt }) : object;
}
var PLACEHOLDER = /^0\.0\.[01](?:[-+].*)?$|development|semantic/;
async function askStated(question, commit) {
  const found = await askSourceManifest(question, commit);
  if (found.kind === "absent") return known({ kind: "no-manifest" });
  if (found.kind !== "known") return found;
  const { version } = found.value.manifest;
  if (version === question.version) return known({ kind: "same" });
  return known(version === void 0 || PLACEHOLDER.test(version) ? { kind: "placeholder", version } : { kind: "other", version });
}
async function askRest(question, tag, before) {
  const [place, times] = await Promise.all([askPlace(question, tag.commit, before), askTimes(question, tag)]);
  return times.kind === "unavailable" ? times : known({ ...tag, place, ...times.kind === "known" ? times.value : {} });
}
async function askTimes({ world, repository }, { name, commit, taggedAt }) {
  if (taggedAt !== void 0) return known({ taggedAt, committedAt: void 0 });
  const path = `${repoPath(repository)}/releases/tags/${name.split("/").map(encodeURIComponent).join("/")}`;
  const release = await askFor(world, { to: "github", path }, parseReleaseDate);
  if (release.kind === "unavailable") return release;
  if (release.kind === "known" && release.value.publishedAt !== void 0)
    return known({ taggedAt: release.value.publishedAt, committedAt: void 0 });
  const history = await askFor(world, { to: "github", path: `${repoPath(repository)}/commits/${commit}` }, parseHistory);
  return history.kind === "known" ? known({ taggedAt: void 0, committedAt: history.value.at }) : history;
}
async function askPlace(question, commit, before) {
  const member = await askMember(question, commit);
  if (member.kind !== "known" || member.value.kind === "branch" || before === void 0) return member;
  const earlier = await peel(question, before);
  if (earlier.kind !== "known") return earlier;
  const wasMember = await askMember(question, earlier.value.commit);
  if (wasMember.kind !== "known") return wasMember;
  if (wasMember.value.kind === "branch") return known({ kind: "none" });
  const path = `${repoPath(question.repository)}/compare/${earlier.value.commit}...${commit}?per_page=1`;
  const status = await askFor(question.world, { to: "github", path }, parseComparison);
  if (status.kind === "unavailable") return status;
  return known(status.kind === "known" && status.value === "ahead" ? { kind: "beside" } : { kind: "none" });
}
function fitsLine(version) {
  const major = /^\d{1,9}/.exec(version)?.[0];
  const line = new RegExp(`(?:^|[^0-9.])${major ?? "x"}(?:$|[^0-9])`);
  return (branch) => major !== void 0 && line.test(branch);
}
function askMember({ world, repository, defaultBranch, version }, commit) {
  return askMembership(world, { repository, commit, likely: [defaultBranch], fits: fitsLine(version), atMost: MAX_BRANCHES });
}

// src/source/repository.ts
var MAX_LENGTH = 2e3;
var ADDRESS = /^(?:(?:git\+)?(?:https?|ssh|git):\/\/(?:[^@/]{1,100}@)?(?:www\.)?github\.com[/:]|git@github\.com:|github:)?([A-Za-z0-9_.-]{1,100})\/([A-Za-z0-9_.-]{1,100}?)(?:\.git)?(?:\/tree\/[^?#]*)?\/?(?:[?#].*)?$/i;
var DOTS = /^\.{1,2}$/;
function namedRepository(manifest) {
  const said = field(manifest, "repository");
  const url = typeof said === "string" ? said : isJsonObject(said) ? textField(said, "url") : void 0;
  const found = url === void 0 ? void 0 : readAddress(url);
  return found === void 0 ? void 0 : { ...found, directory: isJsonObject(said) ? folder(textField(said, "directory")) : void 0 };
}
function readAddress(url) {
  if (url.length > MAX_LENGTH) return void 0;
  const [, owner, name] = ADDRESS.exec(url) ?? [];
  return owner === void 0 || name === void 0 || DOTS.test(owner) || DOTS.test(name) ? void 0 : { owner, name };
}
function folder(path) {
  const parts = path?.split("/").filter((part) => part !== "" && part !== ".") ?? [];
  return parts.length === 0 || parts.some((part) => part === ".." || /[\p{Cc}\\]/u.test(part)) ? void 0 : parts.join("/");
}

// src/gather/source-repository.ts
function certifiedRepository({ sourceRepositoryUri: uri, sourceRepositoryIdentifier: id }) {
  const found = uri.startsWith("https://github.com/") ? readAddress(uri) : void 0;
  return found === void 0 ? void 0 : { ...found, id, namedBy: "certificate" };
}
var claimedRepository = (claims) => claims?.manifest === void 0 ? void 0 : namedRepository(claims.manifest);
async function askSourceRepository(world, named) {
  const found = await askFor(world, { to: "github", path: repoPath(named) }, parseRepository);
  if (found.kind !== "known") return found;
  const { id, fullName, defaultBranch } = found.value;
  if (named.id !== void 0 && named.id !== id)
    return unavailable(
      "replaced",
      `${named.owner}/${named.name} has the id ${id} today; the certificate names the repository with the id ${named.id}`
    );
  return known({ fullName, id, defaultBranch, namedBy: named.namedBy });
}

// src/gather/source-subject.ts
function repositoryFor({ baseline, before }, named) {
  const [owner, name] = named?.split("/") ?? [];
  if (owner !== void 0 && name !== void 0) return { owner, name, id: void 0, namedBy: "policy" };
  const line = baseline.find(({ relation }) => relation === "release-line");
  const certified = line?.evidence.kind === "verified" ? certifiedRepository(line.evidence.identity) : void 0;
  if (line?.evidence.kind === "verified") return certified;
  const claimed = claimedRepository(before);
  return claimed === void 0 ? void 0 : { ...claimed, id: void 0, namedBy: "metadata" };
}
function lowerVersions({ change: { after }, publication: { claimed } }) {
  const order = versionsOf(after.name);
  if (claimed.kind !== "known" || !order.hasOrder(after.version)) return [];
  return [...claimed.value.versions.keys()].filter((one) => order.hasOrder(one) && order.compare(one, after.version) < 0).filter((one) => order.isPrerelease(after.version) || !order.isPrerelease(one)).sort((a, b) => order.compare(b, a));
}
function isOfOtherAccount({ change: { after }, publication: { claimed }, before }) {
  const account = claimsOf(claimed, after.version)?.account;
  return account !== void 0 && before?.account !== void 0 && JSON.stringify(account) !== JSON.stringify(before.account);
}

// src/source/compare.ts
function excessOf({ published, source, before, hasBindingFile: hasBindingFile2 }) {
  const known2 = [source, before];
  const all = published.flatMap((manifest) => [
    ...scripts(manifest, known2, hasBindingFile2),
    ...dependencies(manifest, known2),
    ...entryPoints(manifest, known2)
  ]);
  return [...new Map(all.map((one) => [`${one.kind} ${one.label} ${one.found}`, one])).values()];
}
var isNewsOver = (published, before) => excessOf({ published: [published], source: before, before, hasBindingFile: false }).length > 0;
var daringNews = (published, before) => excessOf({ published, source: before, before, hasBindingFile: false }).filter(({ kind }) => kind === "script" || kind === "address");
function scripts(manifest, known2, hasBindingFile2) {
  return LIFECYCLE.flatMap((script) => {
    const command = manifest.scripts[script];
    if (command === void 0 || known2.some((one) => one.scripts[script] === command)) return [];
    if (script === "install" && command === NODE_GYP && hasBindingFile2) return [];
    return [{ kind: "script", label: script, found: command }];
  });
}
function dependencies(manifest, known2) {
  return [...manifest.dependencies].flatMap(([name, specs]) => {
    const inKnown = known2.flatMap((one) => one.dependencies.get(name) ?? []);
    if (inKnown.length === 0)
      return specs.slice(0, 1).map((found) => ({ kind: isAddress(found) ? "address" : "dependency", label: name, found }));
    return specs.filter((spec) => isAddress(spec) && !inKnown.includes(spec) && !isResolvedAlias(spec, inKnown)).map((found) => ({ kind: "address", label: name, found }));
  });
}
var isResolvedAlias = (spec, known2) => spec.startsWith("npm:") && known2.some((one) => one.startsWith("catalog:") || one.startsWith("workspace:"));
var isAddress = (spec) => /[:/]/.test(spec) && !/^(?:workspace|catalog|condition):/.test(spec);
function entryPoints(manifest, known2) {
  return [...manifest.entryPoints].flatMap(([file, field2]) => {
    const isKnown = known2.some(
      (one) => one.entryPoints.has(file) || field2 === "bin" && one.binFolder !== void 0 && file.startsWith(`${one.binFolder}/`)
    );
    return isKnown ? [] : [{ kind: "entry-point", label: field2, found: file }];
  });
}
function manifestDifferences(registry, archive, hasBindingFile2) {
  return [
    ...dependencyDifferences(registry, archive),
    ...LIFECYCLE.flatMap((script) => {
      const [said, has] = [registry.scripts[script], archive.scripts[script]];
      if (said === has || script === "install" && said === NODE_GYP && has === void 0 && hasBindingFile2) return [];
      return [difference(script, said, has)];
    }),
    ...binDifferences(registry, archive)
  ];
}
function dependencyDifferences(registry, archive) {
  const names = [.../* @__PURE__ */ new Set([...registry.dependencies.keys(), ...archive.dependencies.keys()])].toSorted();
  return names.flatMap((name) => {
    const [said, has] = [registry.dependencies.get(name), archive.dependencies.get(name)];
    const same = said !== void 0 && has !== void 0 && addressesOf(said) === addressesOf(has);
    return same ? [] : [difference(`dependency ${name}`, said?.join(", "), has?.join(", "))];
  });
}
var addressesOf = (specs) => [...new Set(specs.filter(isAddress))].toSorted().join(" ");
function binDifferences(registry, archive) {
  const commands = [.../* @__PURE__ */ new Set([...registry.bin.keys(), ...archive.bin.keys()])].toSorted();
  return commands.flatMap((command) => {
    const [said, has] = [registry.bin.get(command), archive.bin.get(command)];
    const isWrittenOut = has === void 0 && archive.binFolder !== void 0 && said?.startsWith(`${archive.binFolder}/`) === true;
    return said === has || isWrittenOut ? [] : [difference(`bin ${command}`, said, has)];
  });
}
var difference = (label, registry, archive) => ({
  label,
  registry: registry ?? "none",
  archive: archive ?? "none"
});

// src/gather/source-compared.ts
async function askComparedManifest(question, tag, published) {
  if (tag.kind === "unavailable") return tag;
  if (tag.kind !== "known") return askOnDefaultBranch(question, published);
  const own = await askAt(question, tag.value.commit, "tag", published);
  if (isOfVersion(tag.value) || own.kind === "unavailable" || isClean(own)) return own;
  const other = await askOnDefaultBranch(question, published);
  return own.kind === "absent" || other.kind === "unavailable" || isClean(other) ? other : own;
}
var isOfVersion = ({ stated }) => stated.kind === "known" && (stated.value.kind === "same" || stated.value.kind === "placeholder");
var isClean = (answer) => answer.kind === "known" && answer.value.excess.length === 0;
async function askOnDefaultBranch(question, published) {
  const today = await askAt(question, question.defaultBranch, "default branch", published);
  if (today.kind !== "known" || today.value.excess.length === 0) return today;
  const then = await askCommitThen(question);
  if (then.kind === "absent") return await hasGoneOn(question) ? absent : today;
  return then.kind === "known" ? askAt(question, then.value, "default branch", published) : then;
}
async function askCommitThen({ world, repository, defaultBranch, publishedAt }) {
  if (publishedAt === void 0) return absent;
  const query = `sha=${encodeURIComponent(defaultBranch)}&until=${later(publishedAt, DAY)}&per_page=1`;
  const commits = await askFor(world, { to: "github", path: `${repoPath(repository)}/commits?${query}` }, parseCommitList);
  if (commits.kind !== "known") return commits;
  const [newest] = commits.value;
  return newest === void 0 ? absent : known(newest);
}
async function hasGoneOn(question) {
  const found = await askSourceManifest(question, question.defaultBranch);
  const version = found.kind === "known" ? found.value.manifest.version : void 0;
  const order = versionsOf(question.name);
  return version !== void 0 && order.hasOrder(version) && order.hasOrder(question.version) && order.compare(version, question.version) > 0;
}
async function askAttestedManifest(question, { commit, branch }, published) {
  const own = await askAt(question, commit, "attested commit", published);
  if (own.kind !== "known" || own.value.excess.length === 0) return own;
  const neighbours = await askNeighbours(question, commit, branch);
  if (neighbours.kind !== "known") return neighbours;
  for (const neighbour of neighbours.value) {
    const other = await askAt(question, neighbour, "attested commit", published);
    if (other.kind === "unavailable" || other.kind === "known" && other.value.excess.length === 0) return other;
  }
  return own;
}
async function askNeighbours({ world, repository }, commit, branch) {
  const history = await askFor(world, { to: "github", path: `${repoPath(repository)}/commits/${commit}` }, parseHistory);
  if (history.kind === "unavailable") return history;
  const parents = history.kind === "known" ? history.value.parents.slice(0, 1) : [];
  if (branch === void 0) return known(parents);
  const path = `${repoPath(repository)}/compare/${commit}...${encodeURIComponent(branch)}?per_page=1`;
  const child = await askFor(world, { to: "github", path }, (json) => parseChild(json, commit));
  if (child.kind === "unavailable") return child;
  return known(child.kind === "known" ? [...parents, ...child.value] : parents);
}
async function askAt(question, ref, at, { published, before, archive }) {
  const found = await askSourceManifest(question, ref);
  if (found.kind !== "known") return found.kind === "absent" ? absent : found;
  const manifests = archive.kind === "known" ? [published, readArchiveManifest(archive.value)] : [published];
  const compare = (hasBindingFile2) => excessOf({ published: manifests, source: found.value.manifest, before, hasBindingFile: hasBindingFile2 });
  const record = { commit: ref, at, scripts: found.value.manifest.scripts };
  const excess = compare(false);
  if (!excess.some(({ kind, label, found: script }) => kind === "script" && label === "install" && script === NODE_GYP))
    return known({ ...record, excess });
  const hasFile = await hasBindingFile(question, ref, found.value);
  return hasFile.kind === "known" ? known({ ...record, excess: compare(hasFile.value) }) : hasFile;
}
async function hasBindingFile(question, ref, { folder: folder2 }) {
  const tree = await askTree(question, ref);
  if (tree.kind !== "known") return tree;
  return known(tree.value.blobs.has(folder2 === "" ? "binding.gyp" : `${folder2}/binding.gyp`));
}

// src/source/files.ts
var TEXT = /^(?:readme|licen[cs]e|changelog|changes|history|notice|authors|contributors|contributing|security)(?:[-.][a-z0-9_-]{1,30})?(?:\.(?:md|markdown|txt|rst))?$/i;
var CODE = /\.(?:[cm]?[jt]sx?|node|wasm|sh|json|gyp|py)$/i;
var MANIFEST2 = "package.json";
var SHOWN = 10;
var isText = (path) => {
  const base = path.slice(path.lastIndexOf("/") + 1);
  return path.endsWith(".d.ts.map") || TEXT.test(base) && !CODE.test(base);
};
function compareFiles(archive, { blobs, folder: folder2 }, source) {
  const at = (path) => folder2 === "" ? path : `${folder2}/${path}`;
  const differing = [];
  let same = 0;
  for (const [path, file] of archive.files) {
    const isBundled = path.split("/").includes("node_modules");
    if (!isBundled && blobs.get(at(path)) === file.blobId) same++;
    else if (isBundled || !(isText(path) || path === MANIFEST2 && source !== void 0 && isPublishedFrom(archive.manifest, source)))
      differing.push(path);
  }
  const total = archive.files.size;
  return { same, total, differing: differing.toSorted().slice(0, SHOWN), others: differing.length };
}
function filesInNone(archive, sets) {
  const unknown = [...archive.files].filter(
    ([path, { blobId }]) => path !== MANIFEST2 && !isText(path) && !sets.some((set) => set.has(path, blobId))
  );
  const differing = unknown.map(([path]) => path).toSorted();
  return {
    same: archive.files.size - differing.length,
    total: archive.files.size,
    differing: differing.slice(0, SHOWN),
    others: differing.length
  };
}
var RUNS = ["main", "module", "browser", "exports", "imports", "bin", "type"];
var KINDS2 = ["dependencies", "optionalDependencies", "peerDependencies", "devDependencies"];
function isPublishedFrom(published, source) {
  const config = inside(source, "publishConfig");
  const isSame = (key) => {
    const found = JSON.stringify(field(published, key));
    const replaced = field(config, key);
    return [field(source, key), ...replaced === void 0 ? [] : [replaced]].some((value) => JSON.stringify(value) === found);
  };
  return [.../* @__PURE__ */ new Set([...keysOf(published), ...RUNS])].every((key) => {
    if (key === "version") return true;
    if (KINDS2.includes(key)) return isResolved(field(published, key), field(source, key));
    if (key === "scripts" || key === "publishConfig") return isSubset(field(published, key), field(source, key));
    return isSame(key);
  });
}
function isResolved(published, source) {
  if (published === void 0) return true;
  if (!isJsonObject(published) || !isJsonObject(source)) return false;
  return Object.entries(published).every(([name, spec]) => {
    const said = field(source, name);
    if (said === spec) return true;
    return typeof said === "string" && typeof spec === "string" && /^(?:workspace|catalog):/.test(said) && !isAddress(spec);
  });
}
function isSubset(published, source) {
  if (published === void 0) return true;
  if (!isJsonObject(published) || !isJsonObject(source)) return false;
  return Object.entries(published).every(([key, value]) => JSON.stringify(field(source, key)) === JSON.stringify(value));
}

// src/gather/source-files.ts
async function askFiles(question, { tag, before }, { archive, before: earlier, wish }) {
  const isTagged = tag.kind === "known" && tag.value.stated.kind === "known" && tag.value.stated.value.kind !== "other";
  if (!wish.filesBefore)
    return { files: wish.files && isTagged ? await askAt2(question, tag.value.commit, archive) : notAsked, filesBefore: notAsked };
  const archiveBefore = await earlier();
  const filesBefore = before === void 0 ? absent : await askAtTag(question, before, archiveBefore);
  const files = isTagged ? await askAt2(question, tag.value.commit, archive) : tag.kind === "unavailable" ? tag : await askAnywhere(question, archive, archiveBefore);
  return { files, filesBefore };
}
async function askAtTag(question, tag, archive) {
  const peeled = await peel(question, tag);
  return peeled.kind === "known" ? askAt2(question, peeled.value.commit, archive) : peeled;
}
async function askAt2(question, commit, archive) {
  if (archive.kind !== "known") return archive;
  const [tree, source] = await Promise.all([askTree(question, commit), askSourceManifest(question, commit)]);
  if (tree.kind !== "known") return tree;
  if (source.kind !== "known") return source;
  return known(compareFiles(archive.value, { blobs: tree.value.blobs, folder: source.value.folder }, source.value.json));
}
async function askAnywhere(question, archive, before) {
  if (archive.kind !== "known") return archive;
  if (before.kind !== "known") return before;
  const tree = await askTree(question, question.defaultBranch);
  if (tree.kind !== "known") return tree;
  const blobs = new Set(tree.value.blobs.values());
  return known(
    filesInNone(archive.value, [{ has: (_path, id) => blobs.has(id) }, { has: (path, id) => before.value.files.get(path)?.blobId === id }])
  );
}

// src/gather/source-habit.ts
var NOT_ASKED = { tag: notAsked, history: notAsked };
async function askHabit(subject, repository, world) {
  const { change, github } = subject;
  const listed = github.tag.kind === "absent" ? await askTagList(world, repository) : notAsked;
  if (listed.kind !== "known") return NOT_ASKED;
  const names = listed.value.map((tag) => tag.name);
  const history = tagHistory(names, change.after.name, lowerVersions(subject));
  const own = history.pattern === void 0 ? void 0 : tagName(history.pattern, change.after.version);
  return own === void 0 || names.includes(own) ? NOT_ASKED : { tag: absent, history: known(history) };
}

// src/gather/source.ts
var NOTHING = { evidence: NO_SOURCE_ASKED, otherBytes: void 0 };
async function gatherSource(subject, wish, tools) {
  const { change, publication, before } = subject;
  const claims = claimsOf(publication.claimed, change.after.version);
  if (change.after.source.kind !== "registry" || claims?.manifest === void 0) return NOTHING;
  const manifests = { published: readManifest(claims.manifest), before: readManifest(before?.manifest ?? {}) };
  const way = wayOf(subject, manifests, wish);
  if (way === "none") return NOTHING;
  const held = await askArchive(subject, claims, tools);
  const archive = contentsOf(held);
  const ask = way === "certificate" ? askAttested : askUnattested;
  const record = await ask(subject, manifests, archive, tools, wish);
  const evidence = {
    ...{ ...NO_SOURCE_ASKED, record, archiveManifest: differencesIn(manifests.published, archive) },
    daring: before === void 0 ? [] : daringNews(publishedOf(manifests, archive), manifests.before)
  };
  return { evidence, otherBytes: held.kind === "other-bytes" ? `sha512 ${held.sha512}` : void 0 };
}
function wayOf({ change, publication, before }, manifests, wish) {
  const { kind } = publication.evidence;
  if (kind !== "verified" && kind !== "unattested") return "none";
  if (wish.named !== void 0) return "tag";
  if (before === void 0) return "none";
  if (kind === "unattested") return wish.unattested ? "tag" : "none";
  const runsNews = change.after.installScript === true && !before.hasInstallScript;
  return before.manifest !== void 0 && (runsNews || isNewsOver(manifests.published, manifests.before)) ? "certificate" : "none";
}
async function askArchive({ change, registry }, claims, { archives }) {
  const hash = [lockedHash(change.after.integrity), lockedHash(claims.integrity)].find(
    (one) => one.kind === "one" && one.algorithm === "sha512"
  );
  if (hash?.kind !== "one")
    return unavailable("inconsistent", `no sha512 says which ${archiveWord(change.after.name)} of ${change.after.name} is meant`);
  return archives.contents({ package: change.after, registry, claimedAddress: claims.archive }, hash.hex);
}
function contentsOf(held) {
  if (held.kind === "same") return known(held.value);
  return held.kind === "other-bytes" ? unavailable("inconsistent", "the registry serves other bytes than it states") : held;
}
var publishedOf = ({ published }, archive) => archive.kind === "known" ? [published, readArchiveManifest(archive.value)] : [published];
function differencesIn(published, archive) {
  if (archive.kind !== "known") return archive;
  return known(manifestDifferences(published, readManifest(archive.value.manifest), archive.value.files.has("binding.gyp")));
}
var versionAsked = (change, publication) => ({
  name: change.after.name,
  version: change.after.version,
  publishedAt: publicationTime({ change, ...publication })?.at
});
async function askAttested(subject, manifests, archive, { world }) {
  const { change, publication, github, before } = subject;
  if (publication.evidence.kind !== "verified") return notAsked;
  const { identity } = publication.evidence;
  const named = certifiedRepository(identity);
  if (github.commit.kind !== "known" || named?.id === void 0 || identity.sourceRepositoryDigest === void 0)
    return github.commit.kind === "known" ? absent : github.commit;
  const { defaultBranch, positions } = github.commit.value;
  const repository = { fullName: `${named.owner}/${named.name}`, id: named.id, defaultBranch, namedBy: "certificate" };
  const question = {
    ...{ world, repository: named, defaultBranch, ...versionAsked(change, publication) },
    ...{ before: before?.version, versionsBefore: [], directory: claimedRepository(before)?.directory }
  };
  const branch = positions.find(({ status }) => status === "identical" || status === "behind")?.branch;
  const at = { commit: identity.sourceRepositoryDigest, branch };
  const [manifest, habit] = await Promise.all([
    askAttestedManifest(question, at, { ...manifests, archive }),
    askHabit(subject, named, world)
  ]);
  return known({ repository, ...habit, manifest, files: notAsked, filesBefore: notAsked });
}
async function askUnattested(subject, manifests, archive, tools, wish) {
  const { change, publication, before } = subject;
  const named = repositoryFor(subject, wish.named);
  if (named === void 0) return absent;
  const repository = await askSourceRepository(tools.world, named);
  if (repository.kind !== "known") return repository;
  const [owner = "", name = ""] = repository.value.fullName.split("/");
  const question = {
    ...{ world: tools.world, repository: { owner, name }, defaultBranch: repository.value.defaultBranch },
    ...{ ...versionAsked(change, publication), before: before?.version, versionsBefore: lowerVersions(subject) },
    directory: claimedRepository(before)?.directory
  };
  const tags = await askTags(question);
  const [manifest, files] = await Promise.all([
    askComparedManifest(question, tags.tag, { ...manifests, archive }),
    askFiles(question, tags, { archive, before: () => archiveOf(subject, tools), wish })
  ]);
  return known({ repository: repository.value, tag: tags.tag, history: tags.history, manifest, ...files });
}
async function archiveOf({ change, before, registry }, { archives }) {
  const hash = lockedHash(before?.integrity);
  const version = parseVersion(before?.version ?? "");
  if (before === void 0 || version === void 0 || hash.kind !== "one" || hash.algorithm !== "sha512") return absent;
  const pkg = { name: change.after.name, version, source: { kind: "registry", url: void 0 } };
  return contentsOf(await archives.contents({ package: pkg, registry, claimedAddress: before.archive }, hash.hex));
}

export {
  lockedBaselines,
  decisive,
  registryBaseline,
  versionBefore,
  readManifest,
  askTagHistory,
  fitsLine,
  certifiedRepository,
  claimedRepository,
  askSourceRepository,
  lowerVersions,
  isOfOtherAccount,
  gatherSource
};
