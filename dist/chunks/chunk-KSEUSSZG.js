import {
  publicAddresses,
  registryRoot2 as registryRoot
} from "./chunk-VYA3Q5WH.js";
import {
  c27_publicationTime as publicationTime
} from "./shared-E04875EB.js";
import {
  c46_claimsOf as claimsOf
} from "./shared-E04875EB.js";
import {
  c9_gitPlace as gitPlace,
  c9_readGit as readGit,
  c9_sourceText as sourceText
} from "./shared-E04875EB.js";
import {
  c4_lockedBefore as lockedBefore
} from "./shared-E04875EB.js";
import {
  c20_DAY as DAY,
  c20_HOUR as HOUR,
  c20_elapsed as elapsed,
  c20_later as later
} from "./shared-E04875EB.js";

// src/domain/bound.ts
var boundCommit = ({ source }) => source?.kind === "pin" ? source.pin.commit : void 0;
function boundTo({ source, version, integrity, checksum }) {
  if (source.kind === "pin") return source.pin.commit === void 0 ? void 0 : { kind: "commit", text: source.pin.commit };
  if (source.kind === "git") return source.commit === void 0 ? void 0 : { kind: "source", text: sourceText(source, version) };
  const hash = integrity ?? checksum;
  return hash === void 0 ? { kind: "source", text: sourceText(source, version) } : { kind: "integrity", text: hash };
}
function namesSource(text, { source, version }) {
  return source.kind === "git" ? gitPlace(readGit(text)) === gitPlace(source) : text === sourceText(source, version);
}

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
  return !lockedBefore(change).some((before) => isSame(before, change.after));
}
function isSame(before, after) {
  const commit = boundCommit(after);
  if (commit !== void 0) return boundCommit(before) === commit;
  return before.version === after.version && before.source.kind === after.source.kind;
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
  claimed,
  change,
  evidence
}) {
  const published = publicationTime({ claimed, change, evidence });
  if (claimed.kind !== "known" || published === void 0) return [];
  return [...claimed.value.times].filter(([version, at]) => {
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
  const after = claimsOf(candidate.claimed, candidate.change.after.version);
  const before = baseline === void 0 ? void 0 : claimsOf(candidate.claimed, baseline.package.version);
  return before === void 0 || after === void 0 ? void 0 : { before, after };
}

// src/weighing/registry-root.ts
var hostOf = (url) => url.split("/").slice(0, 3).join("/");
function rootOf(url, { name, version }) {
  const root = registryRoot(url.split("?", 1)[0] ?? url, name, version);
  return root === void 0 || root.length < hostOf(url).length ? hostOf(url) : root;
}

// src/weighing/untold.ts
function isUntoldForGood(candidate, part) {
  const { claimed, askedAt, change } = candidate;
  const isPublic = askedAt === publicAddresses(change.after.name)[0];
  if (askedAt === void 0 || isPublic || claimed.kind !== "known" || !staysThere(candidate)) return false;
  if (!claimed.value.versions.has(candidate.change.after.version)) return false;
  const isSaid = {
    time: ({ publishedAt }) => publishedAt !== void 0,
    account: ({ account }) => account !== void 0
  };
  return ![...claimed.value.versions.values()].some(isSaid[part]);
}
var isAccepted = (candidate, part, { settings }) => candidate.askedAt !== void 0 && settings.registriesWithoutMetadata?.includes(candidate.askedAt) === true && isUntoldForGood(candidate, part);
function staysThere({ change }) {
  const hostIn = (source) => source.kind === "registry" ? source.url === void 0 ? "" : hostOf(source.url) : void 0;
  const host = hostIn(change.after.source);
  return lockedBefore(change).every(({ source }) => hostIn(source) === host);
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
  if (trouble !== void 0) return trouble.kind === "not" ? "none" : "unknown";
  return files.kind === "known" && files.value.others === 0 ? "reproduced" : "tagged";
}
function tagTroubleOf(tag, candidate) {
  const unknown = (why) => ({ kind: "unknown", why });
  const not = (why) => ({ kind: "not", why });
  if (tag.stated.kind !== "known") return unknown("could not be read");
  const stated = tag.stated.value;
  if (stated.kind === "other") return not(`is on a commit that says ${stated.version}`);
  if (stated.kind === "no-manifest") return not("is on a commit that does not have the package");
  if (tag.place.kind !== "known") return unknown("is on a commit whose branch is not known");
  if (tag.place.value.kind === "none") return not("is on a commit that no branch holds");
  return dateTrouble(tag, candidate);
}
function dateTrouble({ taggedAt, committedAt }, candidate) {
  const published = publicationTime(candidate);
  const at = taggedAt ?? committedAt;
  if (at === void 0) return { kind: "undated", why: "has no date" };
  const delay = published === void 0 ? void 0 : elapsed(published.at, at);
  if (delay === void 0)
    return { kind: isUntoldForGood(candidate, "time") ? "unpublished" : "unknown", why: "has a date, but the publish has none" };
  if (delay < -TAG_BEFORE) return { kind: "not", why: "was made long before the publish" };
  return delay > TAG_AFTER ? { kind: "not", why: "was made after the publish" } : void 0;
}
var agrees = ({ sourceEvidence: { record } }) => record.kind === "known" && record.value.manifest.kind === "known" && record.value.manifest.value.excess.length === 0;
var contradicts = ({ sourceEvidence: { record } }) => record.kind === "known" && record.value.manifest.kind === "known" && record.value.manifest.value.excess.length > 0;
var SETTLED = 7 * DAY;
function vouchedFrom(candidate, standing, policy, by) {
  const witness = witnessOf(candidate);
  const { archiveManifest } = candidate.sourceEvidence;
  if (!agrees(candidate) || archiveManifest.kind !== "known" || hasDaringCompany(candidate)) return void 0;
  const cooldown = cooldownOf(standing, policy);
  if (witness === "reproduced") return atAge(candidate, cooldown);
  return witness === "tagged" && by === "tagged" ? atAge(candidate, Math.max(SETTLED, cooldown)) : void 0;
}
function oldEnoughUnwitnessedFrom(candidate, { settings }) {
  const { attestationLostAfter: age } = settings;
  return age === void 0 || contradicts(candidate) || hasDaringCompany(candidate) ? void 0 : atAge(candidate, age);
}
function hasDaringCompany(candidate) {
  const { sourceEvidence, change } = candidate;
  const { archiveManifest, youngDependencies, daring } = sourceEvidence;
  const before = releaseLine(candidate);
  const runs = change.after.installScript ?? claimsOf(candidate.claimed, change.after.version)?.hasInstallScript ?? false;
  const ran = before === void 0 || (claimsOf(candidate.claimed, before.package.version)?.hasInstallScript ?? before.package.installScript ?? false);
  return change.after.source.kind !== "registry" || archiveManifest.kind === "known" && archiveManifest.value.length > 0 || youngDependencies.length > 0 || daring.length > 0 || runs && !ran || publishedNear(candidate).length > 0;
}
function atAge(candidate, age) {
  const time = publicationTime(candidate);
  return time === void 0 ? void 0 : later(time.at, age);
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
  boundCommit,
  boundTo,
  namesSource,
  expectedPublisher,
  standingEntry,
  cooldownOf,
  isSubjectToCooldown,
  comesOfAge,
  readyTimes,
  releaseLine,
  predecessors,
  claimedPair,
  hostOf,
  rootOf,
  isUntoldForGood,
  isAccepted,
  witnessOf,
  tagTroubleOf,
  agrees,
  contradicts,
  vouchedFrom,
  oldEnoughUnwitnessedFrom,
  witnessText
};
