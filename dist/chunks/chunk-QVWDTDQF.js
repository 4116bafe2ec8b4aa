import {
  c21_strongestHashes as strongestHashes
} from "./shared-E04875EB.js";
import {
  isPublic,
  registryRoot2 as registryRoot
} from "./chunk-VYA3Q5WH.js";
import {
  c9_gitPlace as gitPlace,
  c9_sourceText as sourceText,
  c9_spec as spec
} from "./shared-E04875EB.js";

// src/lockfile/source-place.ts
function sourcePlace(source, name, version) {
  if (source.kind === "registry") return `registry ${registryPlace(source.url, name, version)}`;
  if (source.kind === "git") return `git ${gitPlace(source)}`;
  if (source.kind === "bundled") return `bundled ${source.inside.name}`;
  return `${source.kind} ${sourceText(source, version)}`;
}
function registryPlace(url, name, version) {
  if (url === void 0 || isPublic(name, url) && registryRoot(url.split("?", 1)[0] ?? url, name, version) !== void 0) return "public";
  return url;
}

// src/lockfile/content.ts
function contentKey(entry) {
  return `${entry.name}@${entry.version} ${sourcePlace(entry.source, entry.name, entry.version)} ${bytesKey(entry)}`;
}
function bytesKey({ source, integrity, checksum }) {
  if (source.kind === "git" && source.commit !== void 0) return "commit";
  if (integrity !== void 0) return strongestHashes(integrity);
  if (checksum !== void 0) return `checksum ${checksum}`;
  return source.kind === "registry" ? `unhashed ${source.url ?? ""}` : "unhashed";
}
function isSameText(a, b) {
  return a.integrity === b.integrity && a.checksum === b.checksum && isSameSource(a.source, b.source);
}
function isSameSource(a, b) {
  if (a.kind === "registry") return b.kind === "registry" && a.url === b.url;
  if (a.kind === "bundled") return b.kind === "bundled" && a.inside.name === b.inside.name;
  if (a.kind === "tarball") return b.kind === "tarball" && a.url === b.url;
  if (a.kind === "git") return b.kind === "git" && a.url === b.url && a.commit === b.commit && a.folder === b.folder;
  return a.kind === b.kind && sourceText(a, "") === sourceText(b, "");
}
var MAX_VIA = 3;
function mergeTwins(entries) {
  const found = [];
  const bySpec = /* @__PURE__ */ new Map();
  const byContent = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const name = spec(entry);
    const at = bySpec.get(name);
    if (at === void 0) bySpec.set(name, found.push(entry) - 1);
    else addTwin(entry, at, found, byContent);
  }
  return found;
}
function addTwin(entry, first, found, byContent) {
  const namesake = found[first];
  if (namesake !== void 0) byContent.set(contentKey(namesake), first);
  const key = contentKey(entry);
  const at = byContent.get(key);
  const twin = at === void 0 ? void 0 : found[at];
  if (at === void 0 || twin === void 0) byContent.set(key, found.push(entry) - 1);
  else found[at] = merged(twin, entry);
}
function merged(a, b) {
  const isDirect = a.via.length === 0 || b.via.length === 0;
  return {
    ...a,
    ...aliasesOf(a, b),
    installScript: either(a.installScript, b.installScript),
    dev: both(a.dev, b.dev),
    optional: both(a.optional, b.optional),
    via: isDirect ? [] : [.../* @__PURE__ */ new Set([...a.via, ...b.via])].slice(0, MAX_VIA)
  };
}
function aliasesOf(a, b) {
  if (b.alias === void 0 && b.aliases === void 0) return {};
  const others = /* @__PURE__ */ new Set([...a.aliases ?? [], ...b.alias === void 0 ? [] : [b.alias], ...b.aliases ?? []]);
  if (a.alias !== void 0) others.delete(a.alias);
  return others.size === 0 ? {} : { aliases: [...others].toSorted() };
}
var either = (a, b) => a === true || b === true ? true : a ?? b;
var both = (a, b) => a === void 0 || b === void 0 ? void 0 : a && b;

export {
  sourcePlace,
  contentKey,
  isSameText,
  mergeTwins
};
