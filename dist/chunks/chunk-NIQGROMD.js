import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  lockedBefore
} from "./chunk-4LN5PO7X.js";
import {
  GITHUB_URL,
  GITLAB_URL,
  sameRepositoryName
} from "./chunk-NEZMJFUR.js";
import {
  isObjectId
} from "./chunk-DTHD5BCR.js";

// src/report/source-diff.ts
function sourceDiff(candidate) {
  if (candidate.pin.kind === "known") return pinDiff(candidate, candidate.pin.value);
  if (candidate.evidence.kind !== "verified") return void 0;
  const after = candidate.evidence.identity;
  for (const baseline of candidate.baseline) {
    if (baseline.evidence.kind !== "verified") continue;
    const before = baseline.evidence.identity;
    const url = sameRepository(before, after) ? compareUrl(after.sourceRepositoryUri, before.sourceRepositoryDigest, after.sourceRepositoryDigest) : void 0;
    if (url !== void 0) return url;
  }
  return void 0;
}
function pinDiff({ change }, { repository, commit }) {
  const before = lockedBefore(change).flatMap(({ source }) => source.kind === "pin" ? source.pin.commit ?? [] : [])[0];
  return compareUrl(`${GITHUB_URL}/${repository.fullName}`, before, commit);
}
function sourceCommit(identity) {
  const { sourceRepositoryUri: repository, sourceRepositoryDigest: digest } = identity;
  if (!isCommit(digest)) return void 0;
  if (isOn(GITHUB_URL, repository)) return `${repository}/commit/${digest}`;
  return isOn(GITLAB_URL, repository) ? `${repository}/-/commit/${digest}` : void 0;
}
function runUrl(identity) {
  const url = identity.runInvocationUri;
  return url !== void 0 && (isOn(GITHUB_URL, url) || isOn(GITLAB_URL, url)) ? url : void 0;
}
function sameRepository(a, b) {
  if (a.issuer !== b.issuer) return false;
  const [idA, idB] = [a.sourceRepositoryIdentifier, b.sourceRepositoryIdentifier];
  return idA === void 0 && idB === void 0 ? sameRepositoryName(a.sourceRepositoryUri, b.sourceRepositoryUri) : idA === idB;
}
function compareUrl(repository, before, after) {
  if (!isCommit(before) || !isCommit(after)) return void 0;
  if (isOn(GITHUB_URL, repository)) return `${repository}/compare/${before}...${after}`;
  return isOn(GITLAB_URL, repository) ? `${repository}/-/compare/${before}...${after}` : void 0;
}
var isCommit = (digest) => digest !== void 0 && isObjectId(digest);
var PATH = /^(?:\/[A-Za-z0-9_.-]+)+$/;
var isOn = (host, url) => url.startsWith(`${host}/`) && PATH.test(url.slice(host.length));

export {
  sourceDiff,
  sourceCommit,
  runUrl
};
