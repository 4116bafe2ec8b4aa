import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  versionsOf
} from "./chunk-LO4YLDIC.js";
import {
  boundTo,
  namesSource
} from "./chunk-TT7XIQYX.js";
import {
  NOT_EXEMPTIBLE
} from "./chunk-AI7QKUDQ.js";

// src/judge/exempt.ts
function liftExempted(findings, change, policy, now) {
  const applicable = policy.exemptions.filter((exemption) => exemptionApplies(exemption, change).kind === "applies");
  const inForce = applicable.filter((exemption) => !isOver(exemption, now));
  const lifting = (finding, among) => NOT_EXEMPTIBLE.includes(finding.rule) ? void 0 : among.find(({ rules }) => rules.includes(finding.rule));
  const kept = [];
  const exempted = [];
  for (const finding of findings) {
    const exemption = lifting(finding, inForce);
    if (exemption === void 0) kept.push(finding);
    else exempted.push({ finding, exemption });
  }
  const expired = applicable.filter(
    (exemption) => isOver(exemption, now) && kept.some((finding) => lifting(finding, [exemption]) !== void 0)
  );
  return { findings: kept, exempted, expired };
}
var isOver = ({ expires }, now) => !(Date.parse(now) <= Date.parse(expires));
function exemptionApplies(exemption, { after }) {
  if (exemption.package !== after.name) return other(`it is for ${exemption.package}`);
  if (exemption.version !== after.version) return other(`it is for version ${exemption.version}`);
  const bound = boundTo(after);
  if (bound === void 0) return other("the lockfile names no commit of its git source, so nothing says what is installed");
  return bound.kind === "integrity" ? heldByBytes(exemption, bound.text) : heldByAddress(exemption, after, bound.text);
}
function heldByBytes({ integrity }, locked) {
  if (integrity === void 0) return other(`it names no integrity, and the lockfile has ${locked}`);
  return sameHashes(locked, integrity) ? { kind: "applies" } : other(`the lockfile has other bytes: ${locked}`);
}
function heldByAddress({ integrity, source }, after, locked) {
  if (integrity !== void 0 && after.source.kind !== "git")
    return other("it names an integrity, and the lockfile has none to compare it with");
  if (source === void 0) return other(`it names no source, and the lockfile has ${locked}`);
  return namesSource(source, after) ? { kind: "applies" } : other(`the lockfile has another source: ${locked}`);
}
var other = (because) => ({ kind: "other", because });
function sameHashes(a, b) {
  const hashes = (sri) => [...new Set(sri.split(/\s+/))].toSorted().join(" ");
  return hashes(a) === hashes(b);
}

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
  const { since, until } = entry.kind === "publisher" ? entry.publisher : entry;
  return versionsOf(name).inRange(version, entry.versions) && inWindow(since, until, publishedAt);
}
function inWindow(since, until, publishedAt) {
  if (since === void 0 && until === void 0) return true;
  const at = Date.parse(publishedAt ?? "");
  return !Number.isNaN(at) && (since === void 0 || at >= Date.parse(since)) && (until === void 0 || at <= Date.parse(until));
}
var isAllowing = (entry) => entry.kind !== "deny";

export {
  liftExempted,
  isOver,
  exemptionApplies,
  matchesPattern,
  rulesFor,
  isDenied,
  covers,
  isAllowing
};
