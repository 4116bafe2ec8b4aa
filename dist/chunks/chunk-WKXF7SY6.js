import {
  boundCommit,
  boundTo,
  namesSource
} from "./chunk-KSEUSSZG.js";

// src/judge/exempt.ts
function liftExempted(findings, { change, policy, now, isExemptible }) {
  const applicable = policy.exemptions.filter((exemption) => exemptionApplies(exemption, change).kind === "applies");
  const inForce = applicable.filter((exemption) => !isOver(exemption, now));
  const lifting = (finding, among) => isExemptible(finding.rule) ? among.find(({ rules }) => rules.includes(finding.rule)) : void 0;
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
function isNamedBy(exemption, locked) {
  if (exemption.package !== locked.name) return false;
  if (exemption.commit === void 0) return exemption.version === locked.version;
  return boundCommit(locked) === exemption.commit;
}
function exemptionApplies(exemption, { after }) {
  if (exemption.package !== after.name) return other(`it is for ${exemption.package}`);
  const bound = boundTo(after);
  if (exemption.commit !== void 0 || bound?.kind === "commit") return heldByCommit(exemption, boundCommit(after));
  if (exemption.version !== after.version) return other(`it is for version ${exemption.version}`);
  if (bound === void 0) return other("the lockfile names no commit of its git source, so it is not known what is installed");
  return bound.kind === "integrity" ? heldByBytes(exemption, bound.text) : heldByAddress(exemption, after, bound.text);
}
function heldByCommit({ commit }, locked) {
  if (commit === void 0) return other("it names no commit");
  return commit === locked ? { kind: "applies" } : other(`the pinned commit is ${locked ?? "none"}`);
}
function heldByBytes({ integrity }, locked) {
  if (integrity === void 0) return other(`it names no integrity, but the lockfile has ${locked}`);
  return sameHashes(locked, integrity) ? { kind: "applies" } : other(`the lockfile has other bytes: ${locked}`);
}
function heldByAddress({ integrity, source }, after, locked) {
  if (integrity !== void 0 && after.source.kind !== "git")
    return other("it names an integrity, but the lockfile has no hash of this version");
  if (source === void 0) return other(`it names no source, but the lockfile has ${locked}`);
  return namesSource(source, after) ? { kind: "applies" } : other(`the lockfile has another source: ${locked}`);
}
var other = (because) => ({ kind: "other", because });
function sameHashes(a, b) {
  const hashes = (sri) => [...new Set(sri.split(/\s+/))].toSorted().join(" ");
  return hashes(a) === hashes(b);
}

export {
  liftExempted,
  isOver,
  isNamedBy,
  exemptionApplies
};
