import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  subjectOf
} from "./chunk-6N2345EO.js";
import {
  NOTHING_FROM_GITHUB,
  NO_SOURCE_ASKED,
  gatherGitHubEvidence
} from "./chunk-BY6KHL4K.js";
import {
  createPublications,
  createTarballs,
  registryOf,
  scopedRegistry,
  withConfiguredRegistries,
  withoutTarball
} from "./chunk-N5Y6PK74.js";
import {
  readPolicyChange
} from "./chunk-Y7LV7JZU.js";
import {
  askMembership,
  parseAdvisories,
  parseBranches,
  parseChild,
  parseComparison,
  parseHistory,
  parseManifestFile,
  parseReleaseDate,
  parseRepository,
  parseTagList,
  parseTagObject,
  parseTree,
  repoPath
} from "./chunk-TA2YRGZL.js";
import {
  askFor,
  mapInPool
} from "./chunk-RCPH6R77.js";
import {
  conclude,
  decide,
  isListed,
  standsUnder
} from "./chunk-TQNFHAAW.js";
import {
  demandedBy,
  isJudged,
  levelOf
} from "./chunk-CSNTEA73.js";
import {
  demandedTag,
  sourceRequirement
} from "./chunk-C6D4DZF7.js";
import {
  lockedHash
} from "./chunk-AQH76ADT.js";
import {
  ecosystemOf,
  versionsOf
} from "./chunk-2ZSJ5GQX.js";
import {
  parseVersion,
  spec
} from "./chunk-WTE2PIG2.js";
import {
  field,
  inside,
  isJsonObject,
  keysOf,
  textField
} from "./chunk-H4Q4AXSQ.js";
import {
  comesOfAge,
  cooldownOf,
  expectedPublisher,
  standingEntry
} from "./chunk-O4OHIW26.js";
import {
  publicationTime
} from "./chunk-CKN7UVTL.js";
import {
  lockedBefore
} from "./chunk-4LN5PO7X.js";
import {
  claimsOf
} from "./chunk-7AVNJFDU.js";
import {
  absent,
  known,
  notAsked,
  unavailable
} from "./chunk-2OOIQQRO.js";
import {
  isObjectId
} from "./chunk-DTHD5BCR.js";
import {
  elapsed
} from "./chunk-D5HWV5PU.js";

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
var isBefore = (earlier, later) => earlier === void 0 || later === void 0 || (elapsed(earlier, later) ?? 0) >= 0;
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
function versionBefore({ change, packument, baseline: baseline2, policy, cooldown }) {
  if (packument.kind !== "known") return void 0;
  const line = baseline2.find(({ relation }) => relation === "release-line")?.package ?? lockedBaselines(change, policy).line[0];
  const locked = line === void 0 || line.source.kind !== "registry" ? void 0 : line.version;
  if (locked !== void 0 && locked !== change.after.version) return claimsOf(packument, locked);
  return registryBaseline(change.after, packument.value, policy, cooldown);
}

// src/gather/advisories.ts
async function askSecurityFix(world, replaced, incoming) {
  const [of, ...before] = await Promise.all([incoming, ...replaced].map((version) => askAdvisories(world, version)));
  if (of === void 0 || of.kind === "unavailable") return of ?? { kind: "absent" };
  if (of.kind === "absent") return known(void 0);
  const left = [];
  for (const advisories of before) {
    if (advisories.kind === "unavailable") return advisories;
    if (advisories.kind === "known") left.push(...advisories.value);
  }
  const isNew = of.value.some(({ id }) => left.every((one) => one.id !== id));
  return known(
    isNew ? void 0 : fixAmong(
      left.filter(({ id }) => of.value.every((one) => one.id !== id)),
      incoming
    )
  );
}
function fixAmong(left, incoming) {
  const { version } = incoming;
  const named = left.find(({ patched }) => patched.includes(version));
  if (named !== void 0) return { advisory: named.id, version };
  for (const { id, patched } of left) {
    const earlier = patched.find((one) => isEarlierOnLine(one, incoming));
    if (earlier !== void 0) return { advisory: id, version: earlier };
  }
  return void 0;
}
function isEarlierOnLine(patched, { name, version }) {
  const versions = versionsOf(name);
  return versions.sameLine(patched, version) && versions.compare(patched, version) < 0;
}
function askAdvisories(world, version) {
  return askFor(
    world,
    {
      to: "github",
      path: `/advisories?ecosystem=${ecosystemOf(version.name).advisories}&per_page=100&affects=${encodeURIComponent(spec(version))}`
    },
    (json) => parseAdvisories(json, version.name)
  );
}

// src/gather/archive.ts
async function boundByArchive(pkg, registry, publication, tarballs) {
  const { checksum } = pkg;
  const claims = claimsOf(publication.packument, pkg.version);
  const attested = lockedHash(claims?.integrity);
  if (checksum !== void 0 && checksum.startsWith("corepack-")) return heldByCorepack(pkg, registry, publication, tarballs);
  if (publication.binding !== "registry" || checksum === void 0 || attested.kind !== "one" || attested.algorithm !== "sha512")
    return publication;
  const held = await tarballs.withBytes({ package: pkg, registry, claimedAddress: claims?.tarball }, attested.hex, async (bytes) => {
    const { isArchiveOf } = await import("./yarn-archive-ZCMGTUXH.js");
    return isArchiveOf(bytes, pkg.name, checksum);
  });
  return held.kind === "same" && held.value ? { ...publication, binding: "lockfile" } : publication;
}
async function heldByCorepack(pkg, registry, publication, tarballs) {
  const claims = claimsOf(publication.packument, pkg.version);
  const stated = lockedHash(claims?.integrity);
  if (stated.kind !== "one" || stated.algorithm !== "sha512") return publication;
  const held = await tarballs.withBytes({ package: pkg, registry, claimedAddress: claims?.tarball }, stated.hex, async (bytes) => {
    const { hasCorepackHash } = await import("./corepack-6H3TNACM.js");
    return hasCorepackHash(bytes, pkg.checksum ?? "");
  });
  if (held.kind !== "same" || held.value === void 0) return publication;
  if (!held.value) return { ...publication, otherBytes: claims?.integrity ?? "other bytes" };
  return publication.binding === "registry" ? { ...publication, binding: "lockfile" } : publication;
}

// src/gather/baseline.ts
async function askLockedHistory(change, sources) {
  const { line, packageWide } = lockedBaselines(change, sources.policy);
  const ask = (entry) => asked(entry, registryOf(entry, sources.policy, sources.registries), sources);
  const [asLine, asWide] = await Promise.all([Promise.all(line.map(ask)), packageWide === void 0 ? void 0 : ask(packageWide)]);
  return { line: asLine, packageWide: asWide };
}
async function asked(entry, registry, { publications }) {
  const { evidence, packument } = await publications(withoutTarball(entry), registry);
  return { package: entry, evidence, publishedAt: claimsOf(packument, entry.version)?.publishedAt };
}
async function chooseBaseline(incoming, locked, sources) {
  const { change, publication } = incoming;
  const history = await locked;
  const measure = decisive(history.line, publicationTime({ change, ...publication })?.at);
  if (measure === void 0) return askRegistryBaseline(incoming, sources);
  const others = history.packageWide === void 0 ? [] : [baseline(history.packageWide, "package-wide", "lockfile")];
  return [baseline(measure, "release-line", "lockfile"), ...others];
}
var baseline = ({ package: entry, evidence }, relation, knownFrom) => ({ package: entry, evidence, relation, knownFrom });
async function askRegistryBaseline({ change, publication, registry, cooldown }, sources) {
  const { after } = change;
  if (after.source.kind !== "registry" || publication.packument.kind !== "known") return [];
  const packument = publication.packument.value;
  const claims = registryBaseline(after, packument, sources.policy, cooldown);
  const entry = claims === void 0 ? void 0 : listed(after, claims);
  return entry === void 0 ? [] : [baseline(await asked(entry, registry, sources), "release-line", "registry")];
}
function listed(after, { version: text, integrity }) {
  const version = parseVersion(text);
  if (version === void 0) return void 0;
  return { ...after, version, integrity, checksum: void 0, source: { kind: "registry", url: void 0 }, installScript: void 0 };
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
function dependenciesOf(layers) {
  const found = /* @__PURE__ */ new Map();
  for (const layer of layers)
    for (const kind of KINDS)
      for (const name of keysOf(field(layer, kind)).slice(0, MAX_ENTRIES)) {
        const spec2 = inside(layer, kind)[name];
        if (typeof spec2 === "string") found.set(name, [...found.get(name) ?? [], spec2]);
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
  const listed2 = await askFor(world, { to: "github", path: `${repoPath(repository)}/git/matching-refs/tags/` }, parseTagList);
  if (listed2.kind !== "known") return { tag: listed2, history: listed2, before: void 0 };
  const names = listed2.value.map((tag2) => tag2.name);
  const history = tagHistory(names, name, versionsBefore);
  const [newest] = versionsBefore;
  const nameBefore = history.pattern === void 0 || newest === void 0 ? void 0 : tagName(history.pattern, question.before ?? newest);
  const before = listed2.value.find((tag2) => tag2.name === nameBefore);
  const tag = await askVersionTag(question, tagsNamed(listed2.value, tagsOfVersion(names, name, version, versionsBefore)), {
    history,
    before
  });
  return { tag, history: known(history), before: before === void 0 ? void 0 : { name: before.name, commit: before.sha } };
}
var tagsNamed = (tags, names) => names.flatMap((name) => tags.find((tag) => tag.name === name) ?? []);
async function askVersionTag(question, tags, past) {
  const expected = past.history.pattern === void 0 ? void 0 : tagName(past.history.pattern, question.version);
  let second;
  for (const listed2 of tags) {
    const peeled = await peel(question, listed2);
    if (peeled.kind !== "known") return peeled.kind === "absent" ? absent : peeled;
    const stated = await askStated(question, peeled.value.commit);
    const tag = { name: listed2.name, ...peeled.value, committedAt: void 0, stated, place: notAsked };
    if (stated.kind === "unavailable") return known(tag);
    if (stated.kind === "known" && (stated.value.kind === "same" || stated.value.kind === "placeholder"))
      return askRest(question, tag, past.before);
    if (listed2.name === expected) second = tag;
  }
  return second === void 0 ? absent : known(second);
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

// src/gather/commit-before.ts
var MAX_BRANCHES2 = 4;
async function withCommitBefore(world, evidence, baseline2, { commit, tag }, version) {
  const line = baseline2.find(({ relation }) => relation === "release-line");
  if (evidence.kind !== "verified" || line?.evidence.kind !== "verified" || commit.kind !== "known" || tag.kind !== "known") return commit;
  const repository = certifiedRepository(evidence.identity);
  const [sha, earlier] = [evidence.identity.sourceRepositoryDigest, line.evidence.identity.sourceRepositoryDigest];
  if (repository === void 0 || sha === void 0 || earlier === void 0 || !isObjectId(earlier) || isHeld(commit.value)) return commit;
  const before = await askPosition(world, repository, commit.value.defaultBranch, earlier);
  if (before.kind !== "known" || !isOn(before.value)) return known({ ...commit.value, before });
  const held = await askLine(world, repository, sha, version);
  if (held.kind === "unavailable") return known({ ...commit.value, before: held });
  const position = held.kind === "known" ? [{ branch: held.value, status: "behind" }] : [];
  return known({ ...commit.value, before, positions: [...commit.value.positions, ...position] });
}
var isOn = (status) => status === "identical" || status === "behind";
var isHeld = ({ positions }) => positions.some(({ status }) => isOn(status));
async function askPosition(world, repository, branch, sha) {
  const path = `${repoPath(repository)}/compare/${encodeURIComponent(branch)}...${sha}?per_page=1`;
  const status = await askFor(world, { to: "github", path }, parseComparison);
  return status.kind === "absent" ? known("unrelated") : status;
}
async function askLine(world, repository, commit, version) {
  const branches = await askFor(world, { to: "github", path: `${repoPath(repository)}/branches?per_page=100` }, parseBranches);
  if (branches.kind !== "known") return branches;
  const likely = branches.value.filter(fitsLine(version)).slice(0, MAX_BRANCHES2);
  const member = await askMembership(world, { repository, commit, likely, only: true });
  if (member.kind !== "known") return member;
  return member.value.kind === "branch" ? known(member.value.branch) : { kind: "absent" };
}

// src/source/compare.ts
var NODE_GYP = "node-gyp rebuild";
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
    return specs.filter((spec2) => isAddress(spec2) && !inKnown.includes(spec2) && !isResolvedAlias(spec2, inKnown)).map((found) => ({ kind: "address", label: name, found }));
  });
}
var isResolvedAlias = (spec2, known2) => spec2.startsWith("npm:") && known2.some((one) => one.startsWith("catalog:") || one.startsWith("workspace:"));
var isAddress = (spec2) => /[:/]/.test(spec2) && !/^(?:workspace|catalog|condition):/.test(spec2);
function entryPoints(manifest, known2) {
  return [...manifest.entryPoints].flatMap(([file, field2]) => {
    const isKnown = known2.some(
      (one) => one.entryPoints.has(file) || field2 === "bin" && one.binFolder !== void 0 && file.startsWith(`${one.binFolder}/`)
    );
    return isKnown ? [] : [{ kind: "entry-point", label: field2, found: file }];
  });
}
function manifestDifferences(registry, tarball, hasBindingFile2) {
  return [
    ...dependencyDifferences(registry, tarball),
    ...LIFECYCLE.flatMap((script) => {
      const [said, has] = [registry.scripts[script], tarball.scripts[script]];
      if (said === has || script === "install" && said === NODE_GYP && has === void 0 && hasBindingFile2) return [];
      return [difference(script, said, has)];
    }),
    ...binDifferences(registry, tarball)
  ];
}
function dependencyDifferences(registry, tarball) {
  const names = [.../* @__PURE__ */ new Set([...registry.dependencies.keys(), ...tarball.dependencies.keys()])].toSorted();
  return names.flatMap((name) => {
    const [said, has] = [registry.dependencies.get(name), tarball.dependencies.get(name)];
    const same = said !== void 0 && has !== void 0 && addressesOf(said) === addressesOf(has);
    return same ? [] : [difference(`dependency ${name}`, said?.join(", "), has?.join(", "))];
  });
}
var addressesOf = (specs) => [...new Set(specs.filter(isAddress))].toSorted().join(" ");
function binDifferences(registry, tarball) {
  const commands = [.../* @__PURE__ */ new Set([...registry.bin.keys(), ...tarball.bin.keys()])].toSorted();
  return commands.flatMap((command) => {
    const [said, has] = [registry.bin.get(command), tarball.bin.get(command)];
    const isWrittenOut = has === void 0 && tarball.binFolder !== void 0 && said?.startsWith(`${tarball.binFolder}/`) === true;
    return said === has || isWrittenOut ? [] : [difference(`bin ${command}`, said, has)];
  });
}
var difference = (label, registry, tarball) => ({
  label,
  registry: registry ?? "none",
  tarball: tarball ?? "none"
});

// src/gather/source-compared.ts
async function askComparedManifest(question, tag, published) {
  if (tag.kind === "unavailable") return tag;
  return tag.kind === "known" ? askAt(question, tag.value.commit, "tag", published) : askAt(question, question.defaultBranch, "default branch", published);
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
async function askAt(question, ref, at, { published, before, tarball }) {
  const found = await askSourceManifest(question, ref);
  if (found.kind !== "known") return found.kind === "absent" ? absent : found;
  const manifests = tarball.kind === "known" ? [published, readManifest(tarball.value.manifest)] : [published];
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
function compareFiles(tarball, { blobs, folder: folder2 }, source) {
  const at = (path) => folder2 === "" ? path : `${folder2}/${path}`;
  const differing = [];
  let same = 0;
  for (const [path, file] of tarball.files) {
    const isBundled = path.split("/").includes("node_modules");
    if (!isBundled && blobs.get(at(path)) === file.blobId) same++;
    else if (isBundled || !(isText(path) || path === MANIFEST2 && source !== void 0 && isPublishedFrom(tarball.manifest, source)))
      differing.push(path);
  }
  const total = tarball.files.size;
  return { same, total, differing: differing.toSorted().slice(0, SHOWN), others: differing.length };
}
function filesInNone(tarball, sets) {
  const unknown = [...tarball.files].filter(
    ([path, { blobId }]) => path !== MANIFEST2 && !isText(path) && !sets.some((set) => set.has(path, blobId))
  );
  const differing = unknown.map(([path]) => path).toSorted();
  return {
    same: tarball.files.size - differing.length,
    total: tarball.files.size,
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
    return [field(source, key), field(config, key)].some((value) => JSON.stringify(value) === found);
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
  return Object.entries(published).every(([name, spec2]) => {
    const said = field(source, name);
    if (said === spec2) return true;
    return typeof said === "string" && typeof spec2 === "string" && /^(?:workspace|catalog):/.test(said) && !isAddress(spec2);
  });
}
function isSubset(published, source) {
  if (published === void 0) return true;
  if (!isJsonObject(published) || !isJsonObject(source)) return false;
  return Object.entries(published).every(([key, value]) => JSON.stringify(field(source, key)) === JSON.stringify(value));
}

// src/gather/source-files.ts
async function askFiles(question, { tag, before }, { tarball, before: earlier, wish }) {
  const isTagged = tag.kind === "known" && tag.value.stated.kind === "known" && tag.value.stated.value.kind !== "other";
  if (!wish.filesBefore)
    return { files: wish.files && isTagged ? await askAt2(question, tag.value.commit, tarball) : notAsked, filesBefore: notAsked };
  const tarballBefore = await earlier();
  const filesBefore = before === void 0 ? absent : await askAt2(question, before.commit, tarballBefore);
  const files = isTagged ? await askAt2(question, tag.value.commit, tarball) : tag.kind === "unavailable" ? tag : await askAnywhere(question, tarball, tarballBefore);
  return { files, filesBefore };
}
async function askAt2(question, commit, tarball) {
  if (tarball.kind !== "known") return tarball;
  const [tree, source] = await Promise.all([askTree(question, commit), askSourceManifest(question, commit)]);
  if (tree.kind !== "known") return tree;
  if (source.kind !== "known") return source;
  return known(compareFiles(tarball.value, { blobs: tree.value.blobs, folder: source.value.folder }, source.value.json));
}
async function askAnywhere(question, tarball, before) {
  if (tarball.kind !== "known") return tarball;
  if (before.kind !== "known") return before;
  const tree = await askTree(question, question.defaultBranch);
  if (tree.kind !== "known") return tree;
  const blobs = new Set(tree.value.blobs.values());
  return known(
    filesInNone(tarball.value, [{ has: (_path, id) => blobs.has(id) }, { has: (path, id) => before.value.files.get(path)?.blobId === id }])
  );
}

// src/gather/source-subject.ts
function repositoryFor({ baseline: baseline2, before }, named) {
  const [owner, name] = named?.split("/") ?? [];
  if (owner !== void 0 && name !== void 0) return { owner, name, id: void 0, namedBy: "policy" };
  const line = baseline2.find(({ relation }) => relation === "release-line");
  const certified = line?.evidence.kind === "verified" ? certifiedRepository(line.evidence.identity) : void 0;
  if (line?.evidence.kind === "verified") return certified;
  const claimed = claimedRepository(before);
  return claimed === void 0 ? void 0 : { ...claimed, id: void 0, namedBy: "metadata" };
}
function lowerVersions({ change: { after }, publication: { packument } }) {
  const order = versionsOf(after.name);
  if (packument.kind !== "known" || !order.hasOrder(after.version)) return [];
  return [...packument.value.versions.keys()].filter((one) => order.hasOrder(one) && order.compare(one, after.version) < 0).filter((one) => order.isPrerelease(after.version) || !order.isPrerelease(one)).sort((a, b) => order.compare(b, a));
}

// src/gather/source.ts
var NOTHING = { evidence: NO_SOURCE_ASKED, otherBytes: void 0 };
async function gatherSource(subject, wish, tools) {
  const { change, publication, before } = subject;
  const claims = claimsOf(publication.packument, change.after.version);
  if (change.after.source.kind !== "registry" || claims?.manifest === void 0) return NOTHING;
  const manifests = { published: readManifest(claims.manifest), before: readManifest(before?.manifest ?? {}) };
  const way = wayOf(subject, manifests, wish);
  if (way === "none") return NOTHING;
  const held = await askTarball(subject, claims, tools);
  const tarball = contentsOf(held);
  const ask = way === "certificate" ? askAttested : askUnattested;
  const record = await ask(subject, manifests, tarball, tools, wish);
  const evidence = {
    ...{ ...NO_SOURCE_ASKED, record, tarballManifest: differencesIn(manifests.published, tarball) },
    daring: before === void 0 ? [] : daringNews(publishedOf(manifests, tarball), manifests.before)
  };
  return { evidence, otherBytes: held.kind === "other-bytes" ? `sha512 ${held.sha512}` : void 0 };
}
function wayOf({ publication, before }, manifests, wish) {
  const { kind } = publication.evidence;
  if (kind !== "verified" && kind !== "unattested") return "none";
  if (wish.named !== void 0) return "tag";
  if (before === void 0) return "none";
  if (kind === "unattested") return wish.unattested ? "tag" : "none";
  return before.manifest !== void 0 && isNewsOver(manifests.published, manifests.before) ? "certificate" : "none";
}
async function askTarball({ change, registry }, claims, { tarballs }) {
  const hash = [lockedHash(change.after.integrity), lockedHash(claims.integrity)].find(
    (one) => one.kind === "one" && one.algorithm === "sha512"
  );
  if (hash?.kind !== "one") return unavailable("inconsistent", `no sha512 says which tarball of ${change.after.name} is meant`);
  return tarballs.contents({ package: change.after, registry, claimedAddress: claims.tarball }, hash.hex);
}
function contentsOf(held) {
  if (held.kind === "same") return known(held.value);
  return held.kind === "other-bytes" ? unavailable("inconsistent", "the registry serves a tarball of other bytes") : held;
}
var publishedOf = ({ published }, tarball) => tarball.kind === "known" ? [published, readManifest(tarball.value.manifest)] : [published];
function differencesIn(published, tarball) {
  if (tarball.kind !== "known") return tarball;
  return known(manifestDifferences(published, readManifest(tarball.value.manifest), tarball.value.files.has("binding.gyp")));
}
async function askAttested({ change, publication, github, before }, manifests, tarball, { world }) {
  if (publication.evidence.kind !== "verified") return notAsked;
  const { identity } = publication.evidence;
  const named = certifiedRepository(identity);
  if (github.commit.kind !== "known" || named?.id === void 0 || identity.sourceRepositoryDigest === void 0)
    return github.commit.kind === "known" ? absent : github.commit;
  const { defaultBranch, positions } = github.commit.value;
  const repository = { fullName: `${named.owner}/${named.name}`, id: named.id, defaultBranch, namedBy: "certificate" };
  const question = {
    ...{ world, repository: named, defaultBranch, name: change.after.name, version: change.after.version },
    ...{ before: before?.version, versionsBefore: [], directory: claimedRepository(before)?.directory }
  };
  const branch = positions.find(({ status }) => status === "identical" || status === "behind")?.branch;
  const at = { commit: identity.sourceRepositoryDigest, branch };
  const manifest = await askAttestedManifest(question, at, { ...manifests, tarball });
  return known({ repository, tag: notAsked, history: notAsked, manifest, files: notAsked, filesBefore: notAsked });
}
async function askUnattested(subject, manifests, tarball, tools, wish) {
  const { change, before } = subject;
  const named = repositoryFor(subject, wish.named);
  if (named === void 0) return absent;
  const repository = await askSourceRepository(tools.world, named);
  if (repository.kind !== "known") return repository;
  const [owner = "", name = ""] = repository.value.fullName.split("/");
  const question = {
    ...{ world: tools.world, repository: { owner, name }, defaultBranch: repository.value.defaultBranch },
    ...{ name: change.after.name, version: change.after.version, before: before?.version, versionsBefore: lowerVersions(subject) },
    directory: claimedRepository(before)?.directory
  };
  const tags = await askTags(question);
  const [manifest, files] = await Promise.all([
    askComparedManifest(question, tags.tag, { ...manifests, tarball }),
    askFiles(question, tags, { tarball, before: () => tarballOf(subject, tools), wish })
  ]);
  return known({ repository: repository.value, tag: tags.tag, history: tags.history, manifest, ...files });
}
async function tarballOf({ change, before, registry }, { tarballs }) {
  const hash = lockedHash(before?.integrity);
  const version = parseVersion(before?.version ?? "");
  if (before === void 0 || version === void 0 || hash.kind !== "one" || hash.algorithm !== "sha512") return absent;
  const pkg = { name: change.after.name, version, source: { kind: "registry", url: void 0 } };
  return contentsOf(await tarballs.contents({ package: pkg, registry, claimedAddress: before.tarball }, hash.hex));
}

// src/gather/young-dependencies.ts
function withYoungDependencies(all, policy) {
  const young = new Set(
    all.filter(({ candidate, standing }) => comesOfAge(candidate, standing, policy) !== void 0).map(({ candidate }) => candidate.change.after.name)
  );
  return all.map((one) => {
    const { candidate } = one;
    if (young.size === 0 || candidate.sourceEvidence.record.kind === "not-asked") return one;
    const manifest = claimsOf(candidate.packument, candidate.change.after.version)?.manifest;
    const dependencies2 = manifest === void 0 ? [] : [...readManifest(manifest).dependencies.keys()];
    const youngDependencies = dependencies2.filter((name) => [...young].some((other) => other === name)).toSorted();
    return { ...one, candidate: { ...candidate, sourceEvidence: { ...candidate.sourceEvidence, youngDependencies } } };
  });
}

// src/gather/gather.ts
var WIDTH = 64;
var TAGS_UP_TO = 60;
async function gatherEvidence(changes, policy, world, options = {}) {
  const gathering = {
    world,
    policy,
    publications: createPublications(world),
    tarballs: createTarballs(world),
    tags: (options.among ?? changes.length) <= TAGS_UP_TO || demandedBy(policy).has("tag"),
    registries: await world.registries()
  };
  let done = 0;
  const all = await mapInPool(changes, WIDTH, async (change) => {
    const gathered = change.after.source.kind === "pin" ? await gatherPinned(change, gathering) : await gatherOne(change, gathering);
    options.onProgress?.(++done, changes.length, spec(change.after));
    return gathered;
  });
  return withYoungDependencies(all, policy);
}
async function gatherPinned(change, { world, policy }) {
  const candidate = await (await import("./pins-35ALIMST.js")).gatherPin(change, policy, world);
  return { candidate, standing: standsUnder(policy, candidate) };
}
async function gatherOne(change, gathering) {
  const { world, policy } = gathering;
  const registry = registryOf(change.after, policy, gathering.registries);
  const early = !isListed(policy, change.after) ? askLockedHistory(change, gathering) : void 0;
  early?.catch(() => void 0);
  const asked2 = await gathering.publications(change.after, registry);
  const publication = await boundByArchive(change.after, registry, asked2, gathering.tarballs);
  const standing = standsUnder(policy, { change, ...publication });
  const [baseline2, github] = await Promise.all([
    decidedByPolicyAlone(standing) ? [] : chooseBaseline(
      { change, publication, registry, cooldown: cooldownOf(standing, policy) },
      early ?? askLockedHistory(change, gathering),
      gathering
    ),
    gatherGitHub(change, publication, standing, gathering)
  ]);
  const commit = await withCommitBefore(world, publication.evidence, baseline2, github, change.after.version);
  const source = await askedOfSource({ change, publication, registry, baseline: baseline2, github }, standing, gathering);
  const scopeRegistry = scopedRegistry(change.after, gathering.registries);
  const candidate = {
    ...{
      change,
      ...publication,
      ...github,
      commit,
      registry,
      scopeRegistry,
      baseline: baseline2,
      now: world.now,
      pin: notAsked,
      securityFix: notAsked
    },
    sourceEvidence: source.evidence,
    ...source.otherBytes === void 0 ? {} : { otherBytes: source.otherBytes }
  };
  return { candidate: { ...candidate, securityFix: await gatherSecurityFix(candidate, standing, gathering) }, standing };
}
async function askedOfSource(subject, standing, { world, policy, tarballs, tags }) {
  const { change, publication, baseline: baseline2 } = subject;
  if (standing.kind === "denied" || sourceRequirement(standing, policy) === "off")
    return { evidence: NO_SOURCE_ASKED, otherBytes: void 0 };
  const before = versionBefore({ change, packument: publication.packument, baseline: baseline2, policy, cooldown: cooldownOf(standing, policy) });
  const hasLost = baseline2.some(({ evidence }) => evidence.kind === "verified" || evidence.kind === "invalid") || isOfOtherAccount(publication, change, before);
  const demanded = demandedTag(standing);
  const wish = {
    unattested: tags || hasLost || sourceRequirement(standing, policy) === "required",
    named: demanded?.repository,
    files: hasLost || demanded?.entry.reproduced === true,
    filesBefore: levelOf("files-contradict-source", policy) !== "off"
  };
  return gatherSource({ ...subject, before }, wish, { world, tarballs });
}
function isOfOtherAccount({ packument }, { after }, before) {
  const account = claimsOf(packument, after.version)?.account;
  return account !== void 0 && before?.account !== void 0 && JSON.stringify(account) !== JSON.stringify(before.account);
}
function decidedByPolicyAlone(standing) {
  return standing.kind === "published" || standing.kind === "unattested" || standing.kind === "denied";
}
async function gatherGitHub(change, publication, standing, gathering) {
  if (publication.evidence.kind !== "verified") return NOTHING_FROM_GITHUB;
  const publisher = expectedPublisher(standing);
  const entry = standingEntry(standing);
  const wanted = {
    run: (entry?.kind === "deny" ? void 0 : entry?.run) ?? gathering.policy.settings.run,
    approvers: publisher?.maintainers.github !== void 0,
    review: isJudged("review", gathering.policy),
    tags: gathering.tags,
    publisher: publisher?.provider === "github-actions" ? publisher : void 0
  };
  return gatherGitHubEvidence(gathering.world, change.after, publication.evidence.identity, wanted);
}
async function gatherSecurityFix(candidate, standing, gathering) {
  const { settings } = gathering.policy;
  const entry = standingEntry(standing);
  const at = publicationTime(candidate)?.at;
  const replaced = candidate.change.kind === "updated" ? candidate.change.replaced : [];
  if (settings.cooldownSecurityFixes !== "lift" || replaced.length === 0 || at === void 0) return notAsked;
  const age = Date.parse(candidate.now) - Date.parse(at);
  if (age >= (entry?.cooldown ?? settings.cooldown)) return notAsked;
  return askSecurityFix(gathering.world, replaced, candidate.change.after);
}

// src/line/archives-judged.ts
async function archivesJudged(archives, policy, world) {
  if (archives.length === 0) return [];
  const [{ unshownArchives }, { archivesUnshown }] = await Promise.all([
    import("./cached-archives-TYEA57BK.js"),
    import("./findings-PVHGRH6T.js")
  ]);
  return archivesUnshown(await unshownArchives(archives, policy, world));
}

// src/line/from-changes.ts
async function judge(world, written, { lockfiles, changes, locked, inputs = [], archives = [], unmet, taken, ecosystems }, options) {
  const policy = changes.length === 0 ? written : withConfiguredRegistries(written, await world.registries());
  const incoming = changes.filter((change) => change.kind !== "removed");
  const { among, onProgress } = options;
  const gathered = await gatherEvidence(incoming, policy, world, { among, ...onProgress !== void 0 && { onProgress } });
  const verdicts = gathered.map(({ candidate, standing }) => decide(candidate, policy, standing));
  const policyChange = await readPolicyChange(world, options.policyFile, written);
  const trust = gathered.some(({ candidate }) => candidate.change.after.source.kind === "registry") ? (await world.trustMaterial()).source : void 0;
  const removed = changes.filter((change) => change.kind === "removed");
  const told = { inputs: [...inputs, ...await archivesJudged(archives, policy, world)], unmet, taken, ecosystems };
  const by = { policy: written, policyChange };
  return conclude({
    verdicts,
    removed,
    lockfiles,
    locked,
    ...told,
    ...by,
    trust,
    notes: options.notes,
    mode: options.mode,
    now: world.now,
    subject: subjectOf(world),
    version: options.version
  });
}

export {
  judge
};
