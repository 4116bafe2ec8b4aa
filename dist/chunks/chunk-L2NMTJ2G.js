import {
  branchRef,
  parseApprovals,
  parseCommit,
  parseComparison,
  parseJobs,
  parsePulls,
  parseRepository,
  parseRunAttempt,
  parseTagObject,
  parseTagRef,
  repoPath
} from "./chunk-XHP7NS7A.js";
import {
  c38_askFor as askFor
} from "./shared-5DF5E1EE.js";
import {
  c0_absent as absent,
  c0_known as known,
  c0_notAsked as notAsked,
  c0_unavailable as unavailable
} from "./shared-5DF5E1EE.js";
import {
  c24_isObjectId as isObjectId
} from "./shared-5DF5E1EE.js";
import {
  c54_GITHUB_ISSUER as GITHUB_ISSUER,
  c54_runInvocation as runInvocation
} from "./shared-5DF5E1EE.js";

// src/domain/source-record.ts
var NO_SOURCE_ASKED = {
  record: { kind: "not-asked" },
  archiveManifest: { kind: "not-asked" },
  youngDependencies: [],
  daring: [],
  claimedBefore: { kind: "not-asked" }
};

// src/gather/commit.ts
var BRANCH = "refs/heads/";
async function askCommit(world, repo, identity, branches) {
  const sha = identity.sourceRepositoryDigest;
  if (sha === void 0 || !isObjectId(sha)) return { kind: "absent" };
  const [first, ...others] = branches.length > 0 ? branches : ownBranch(identity);
  const early = first === void 0 ? void 0 : askPosition(world, repo, first, sha);
  const repository = await askFor(world, { to: "github", path: repoPath(repo) }, parseRepository);
  const answer = await early;
  if (repository.kind !== "known") return repository;
  if (answer?.kind === "unavailable") return answer;
  if (!isCertified(repository.value, identity)) return replaced(repo, repository.value.id, identity);
  const { defaultBranch } = repository.value;
  const positions = answer === void 0 ? [] : [answer.value];
  const rest = branches.length > 0 ? others : [defaultBranch].filter((branch) => branch !== first);
  for (const branch of rest) {
    if (positions.some(({ status }) => status === "identical" || status === "behind")) break;
    const position = await askPosition(world, repo, branch, sha);
    if (position.kind === "unavailable") return position;
    positions.push(position.value);
  }
  return known({ defaultBranch, positions });
}
var isCertified = ({ id }, { sourceRepositoryIdentifier: certified }) => certified === void 0 || certified === id;
var replaced = ({ owner, name }, id, { sourceRepositoryIdentifier: certified }) => unavailable(
  "replaced",
  `${owner}/${name} has the id ${id} today, but the certificate names the repository with the id ${certified ?? ""}`
);
function ownBranch({ sourceRepositoryRef: ref = "" }) {
  return ref.startsWith(BRANCH) ? [ref.slice(BRANCH.length)] : [];
}
async function askPosition(world, repo, branch, sha) {
  const path = `${repoPath(repo)}/compare/${branchRef(branch)}...${sha}?per_page=1`;
  const status = await askFor(world, { to: "github", path }, parseComparison);
  if (status.kind === "unavailable") return status;
  return { kind: "known", value: { branch, status: status.kind === "absent" ? "unrelated" : status.value } };
}
async function askReview(world, repo, identity) {
  const sha = identity.sourceRepositoryDigest;
  if (sha === void 0 || !isObjectId(sha)) return { kind: "absent" };
  const path = `${repoPath(repo)}/commits/${sha}`;
  const [commit, pulls] = await Promise.all([
    askFor(world, { to: "github", path }, parseCommit),
    askFor(world, { to: "github", path: `${path}/pulls` }, parsePulls)
  ]);
  if (commit.kind !== "known") return commit;
  if (pulls.kind !== "known") return pulls;
  return known({ signatureVerified: commit.value.signatureVerified, mergedPullRequest: pulls.value.mergedPullRequest });
}

// src/gather/run-attempt.ts
async function askRun(world, at, withApprovers) {
  const run = `/repos/${at.owner}/${at.repository}/actions/runs/${at.runId}`;
  const attempt = `${run}/attempts/${at.attempt}`;
  const [record, jobs, approvers] = await Promise.all([
    askFor(world, { to: "github", path: attempt }, parseRunAttempt),
    askFor(world, { to: "github", path: `${attempt}/jobs?per_page=100` }, parseJobs),
    withApprovers ? askFor(world, { to: "github", path: `${run}/approvals` }, parseApprovals) : Promise.resolve(known([]))
  ]);
  return record.kind === "known" ? known({ ...record.value, jobs, approvers }) : record;
}

// src/gather/tag.ts
var TAG = "refs/tags/";
async function askTag(world, repo, identity, pkg, wanted) {
  const names = tagNames(identity, pkg, wanted);
  if (names.length === 0) return notAsked;
  for (const name of names) {
    const tag = await askOne(world, repo, name);
    if (tag.kind !== "absent") return tag;
  }
  return absent;
}
function tagNames(identity, pkg, wanted) {
  const pattern = wanted.publisher?.tag;
  if (pattern !== void 0) return [pattern.replaceAll("{version}", pkg.version).replaceAll("{name}", pkg.name)];
  const ref = identity.sourceRepositoryRef ?? "";
  if (ref.startsWith(TAG)) return [ref.slice(TAG.length)];
  if (!wanted.tags) return [];
  const usual = [`v${pkg.version}`, `${pkg.name}@${pkg.version}`];
  return pkg.name.startsWith("@") ? usual.reverse() : usual;
}
async function askOne(world, repo, name) {
  const path = `${repoPath(repo)}/git/ref/tags/${name.split("/").map(encodeURIComponent).join("/")}`;
  const ref = await askFor(world, { to: "github", path }, parseTagRef);
  if (ref.kind !== "known") return ref;
  if (ref.value.type === "commit") return known({ name, commit: ref.value.sha, taggedAt: void 0 });
  const object = await askFor(world, { to: "github", path: `${repoPath(repo)}/git/tags/${ref.value.sha}` }, parseTagObject);
  if (object.kind !== "known") return object;
  return known({ name, commit: object.value.sha, taggedAt: object.value.taggedAt });
}

// src/gather/github-evidence.ts
var NOTHING_FROM_GITHUB = { run: notAsked, commit: notAsked, tag: notAsked, review: notAsked };
async function gatherGitHubEvidence(world, pkg, identity, wanted) {
  const invocation = runInvocation(identity);
  const repository = repositoryOf(identity);
  if (repository === void 0 && identity.issuer !== GITHUB_ISSUER) return NOTHING_FROM_GITHUB;
  const run = wanted.run === "off" ? Promise.resolve(notAsked) : invocation === void 0 ? Promise.resolve(absent) : askRun(world, invocation, wanted.approvers);
  if (repository === void 0) return { ...NOTHING_FROM_GITHUB, run: await run };
  const [attempt, commit, tag, review] = await Promise.all([
    run,
    askCommit(world, repository, identity, wanted.publisher?.branches ?? []),
    askTag(world, repository, identity, pkg, wanted),
    wanted.review ? askReview(world, repository, identity) : Promise.resolve(notAsked)
  ]);
  if (commit.kind === "unavailable" && commit.code === "replaced") return { run: attempt, commit, tag: commit, review: commit };
  const doubtful = tag.kind === "not-asked" && commit.kind === "known" && !isOnAny(commit.value);
  return { run: attempt, commit, tag: doubtful ? await askTag(world, repository, identity, pkg, { ...wanted, tags: true }) : tag, review };
}
var isOnAny = ({ positions }) => positions.some(({ status }) => status === "identical" || status === "behind");
var REPOSITORY_URI = /^https:\/\/github\.com\/([A-Za-z0-9_.-]{1,100})\/([A-Za-z0-9_.-]{1,100})$/;
function repositoryOf(identity) {
  const [, owner, name] = REPOSITORY_URI.exec(identity.sourceRepositoryUri) ?? [];
  return owner === void 0 || name === void 0 || name === "." || name === ".." || owner === "." || owner === ".." ? void 0 : { owner, name };
}

export {
  NO_SOURCE_ASKED,
  NOTHING_FROM_GITHUB,
  gatherGitHubEvidence
};
