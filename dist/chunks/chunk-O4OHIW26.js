import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
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
  DAY,
  HOUR,
  elapsed,
  later
} from "./chunk-D5HWV5PU.js";

// src/weighing/expected.ts
function expectedPublisher(standing) {
  switch (standing.kind) {
    case "published":
    case "mismatched":
    case "unproven":
      return standing.entry.publisher;
    case "unlisted":
    case "denied":
    case "uncovered":
    case "unattested":
    case "action":
      return void 0;
  }
}
function standingEntry(standing) {
  return standing.kind === "unlisted" || standing.kind === "uncovered" ? void 0 : standing.entry;
}

// src/weighing/cooldown.ts
var cooldownOf = (standing, policy) => standingEntry(standing)?.cooldown ?? policy.settings.cooldown;
function isSubjectToCooldown({ change }) {
  const { version, source } = change.after;
  return !lockedBefore(change).some((before) => before.version === version && before.source.kind === source.kind);
}
function comesOfAge(candidate, standing, policy) {
  const time = publicationTime(candidate);
  if (time === void 0 || !isSubjectToCooldown(candidate)) return void 0;
  const cooldown = cooldownOf(standing, policy);
  const age = elapsed(time.at, candidate.now);
  return age === void 0 || age >= cooldown ? void 0 : later(time.at, cooldown);
}
function readyTimes({ candidate, standing, findings }, policy) {
  const others = findings.flatMap(({ level, readyAt }) => level === "error" && readyAt !== void 0 ? [readyAt] : []);
  const own = comesOfAge(candidate, standing, policy);
  return own === void 0 ? others : [own, ...others];
}

// src/weighing/burst.ts
function publishedNear({
  packument,
  change,
  evidence
}) {
  const published = publicationTime({ packument, change, evidence });
  if (packument.kind !== "known" || published === void 0) return [];
  return [...packument.value.times].filter(([version, at]) => {
    const distance = elapsed(at, published.at);
    return version !== change.after.version && distance !== void 0 && Math.abs(distance) <= HOUR;
  });
}

// src/weighing/predecessor.ts
function releaseLine(candidate) {
  return candidate.baseline.find((baseline) => baseline.relation === "release-line");
}
function predecessors(change) {
  return change.kind === "updated" && change.replaced.length > 0 ? change.replaced : lockedBefore(change);
}
function claimedPair(candidate) {
  const baseline = releaseLine(candidate);
  const after = claimsOf(candidate.packument, candidate.change.after.version);
  const before = baseline === void 0 ? void 0 : claimsOf(candidate.packument, baseline.package.version);
  return before === void 0 || after === void 0 ? void 0 : { before, after };
}

// src/weighing/witness.ts
var [TAG_BEFORE, TAG_AFTER] = [72 * HOUR, 24 * HOUR];
function witnessOf(candidate) {
  const { record } = candidate.sourceEvidence;
  switch (record.kind) {
    case "not-asked":
      return "not-asked";
    case "absent":
      return "none";
    case "unavailable":
      return "unknown";
    case "known":
      return ofRecord(record.value, candidate);
  }
}
function ofRecord({ tag, files }, candidate) {
  if (tag.kind !== "known") return tag.kind === "absent" ? "none" : tag.kind === "unavailable" ? "unknown" : "not-asked";
  const trouble = tagTroubleOf(tag.value, candidate);
  if (trouble !== void 0) return trouble.isUnknown ? "unknown" : "none";
  return files.kind === "known" && files.value.others === 0 ? "reproduced" : "tagged";
}
function tagTroubleOf(tag, candidate) {
  const unknown = (why) => ({ isUnknown: true, why });
  const not = (why) => ({ isUnknown: false, why });
  if (tag.stated.kind !== "known") return unknown("could not be looked into");
  const stated = tag.stated.value;
  if (stated.kind === "other") return not(`is on a commit that says ${stated.version}`);
  if (stated.kind === "no-manifest") return not("is on a commit that does not have the package");
  if (tag.place.kind !== "known") return unknown("is on a commit whose branch could not be found out");
  if (tag.place.value.kind === "none") return not("is on a commit that no branch holds");
  return dateTrouble(tag, candidate);
}
function dateTrouble({ taggedAt, committedAt }, candidate) {
  const published = publicationTime(candidate);
  const at = taggedAt ?? committedAt;
  const delay = at === void 0 || published === void 0 ? void 0 : elapsed(published.at, at);
  if (delay === void 0) return { isUnknown: true, why: "has no date, or the publish has none" };
  if (delay < -TAG_BEFORE) return { isUnknown: false, why: "was made long before the publish" };
  return delay > TAG_AFTER ? { isUnknown: false, why: "was made after the publish" } : void 0;
}
var agrees = ({ sourceEvidence: { record } }) => record.kind === "known" && record.value.manifest.kind === "known" && record.value.manifest.value.excess.length === 0;
var contradicts = ({ sourceEvidence: { record } }) => record.kind === "known" && record.value.manifest.kind === "known" && record.value.manifest.value.excess.length > 0;
var SETTLED = 7 * DAY;
function isVouchedFor(candidate, standing, policy, by) {
  const witness = witnessOf(candidate);
  const { tarballManifest } = candidate.sourceEvidence;
  if (!agrees(candidate) || tarballManifest.kind !== "known" || hasDaringCompany(candidate)) return false;
  if (witness === "reproduced") return isOlderThan(candidate, cooldownOf(standing, policy));
  return witness === "tagged" && by === "tagged" && isOlderThan(candidate, Math.max(SETTLED, cooldownOf(standing, policy)));
}
function isOldEnoughUnwitnessed(candidate, { settings }) {
  const { attestationLostAfter: age } = settings;
  return age !== void 0 && isOlderThan(candidate, age) && !contradicts(candidate) && !hasDaringCompany(candidate);
}
function hasDaringCompany(candidate) {
  const { sourceEvidence, change } = candidate;
  const { tarballManifest, youngDependencies, daring } = sourceEvidence;
  const before = releaseLine(candidate);
  const runs = change.after.installScript ?? claimsOf(candidate.packument, change.after.version)?.hasInstallScript ?? false;
  const ran = before === void 0 || (claimsOf(candidate.packument, before.package.version)?.hasInstallScript ?? before.package.installScript ?? false);
  return change.after.source.kind !== "registry" || tarballManifest.kind === "known" && tarballManifest.value.length > 0 || youngDependencies.length > 0 || daring.length > 0 || runs && !ran || publishedNear(candidate).length > 0;
}
function isOlderThan(candidate, age) {
  const time = publicationTime(candidate);
  const found = time === void 0 ? void 0 : elapsed(time.at, candidate.now);
  return found !== void 0 && found >= age;
}
function witnessText(candidate) {
  const { record } = candidate.sourceEvidence;
  if (record.kind === "unavailable") return `the source repository could not be asked (${record.code})`;
  if (record.kind !== "known") return void 0;
  const { repository, tag } = record.value;
  if (tag.kind === "absent") return `${repository.fullName} has no tag for this version`;
  if (tag.kind === "unavailable") return `the tags of ${repository.fullName} could not be read (${tag.code})`;
  if (tag.kind !== "known") return void 0;
  const trouble = tagTroubleOf(tag.value, candidate);
  return `the tag ${tag.value.name} in ${repository.fullName} ${trouble?.why ?? "was made around the publish, of a commit that a branch holds"}`;
}

export {
  publishedNear,
  expectedPublisher,
  standingEntry,
  cooldownOf,
  isSubjectToCooldown,
  comesOfAge,
  readyTimes,
  releaseLine,
  predecessors,
  claimedPair,
  witnessOf,
  contradicts,
  isVouchedFor,
  isOldEnoughUnwitnessed,
  witnessText
};
