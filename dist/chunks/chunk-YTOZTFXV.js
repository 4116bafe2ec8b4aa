import {
  versionsOf
} from "./chunk-VYA3Q5WH.js";

// src/judge/match.ts
function matchesPattern({ kind, text }, name) {
  return kind === "exact" ? name === text : name.startsWith(text.slice(0, -1));
}
var indexes = /* @__PURE__ */ new WeakMap();
function indexOf(packages) {
  const known = indexes.get(packages);
  if (known !== void 0) return known;
  const exact = new Map(
    packages.filter(({ pattern }) => pattern.kind === "exact").map((rule) => [rule.pattern.text, rule])
  );
  const patterns = packages.filter(({ pattern }) => pattern.kind !== "exact").toSorted((a, b) => b.pattern.text.length - a.pattern.text.length);
  const index = { exact, patterns };
  indexes.set(packages, index);
  return index;
}
function rulesFor(packages, name) {
  const { exact, patterns } = indexOf(packages);
  const own = exact.get(name);
  const wider = patterns.filter(({ pattern }) => matchesPattern(pattern, name));
  return own === void 0 ? wider : [own, ...wider];
}
function isDenied(entry, { name, version }) {
  const versions = versionsOf(name);
  return entry.kind === "deny" && (versions.inRange(version, entry.versions) || !versions.hasOrder(version));
}
function covers(entry, { name, version }, publishedAt) {
  const { since, until } = entry.kind === "publisher" ? entry.publisher : entry.kind === "unattested" ? entry : NO_WINDOW;
  return versionsOf(name).inRange(version, entry.versions) && inWindow(since, until, publishedAt);
}
var NO_WINDOW = { since: void 0, until: void 0 };
function inWindow(since, until, publishedAt) {
  if (since === void 0 && until === void 0) return true;
  const at = Date.parse(publishedAt ?? "");
  return !Number.isNaN(at) && (since === void 0 || at >= Date.parse(since)) && (until === void 0 || at <= Date.parse(until));
}
var isAllowing = (entry) => entry.kind !== "deny";

export {
  matchesPattern,
  rulesFor,
  isDenied,
  covers,
  isAllowing
};
