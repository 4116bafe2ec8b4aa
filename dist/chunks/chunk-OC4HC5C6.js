import {
  c37_askMembership as askMembership,
  c37_branchRef as branchRef,
  c37_headOf as headOf,
  c37_parseApprovals as parseApprovals,
  c37_parseChild as parseChild,
  c37_parseCommit as parseCommit,
  c37_parseCommitList as parseCommitList,
  c37_parseComparison as parseComparison,
  c37_parseHistory as parseHistory,
  c37_parseJobs as parseJobs,
  c37_parseManifestFile as parseManifestFile,
  c37_parsePulls as parsePulls,
  c37_parseReleaseDate as parseReleaseDate,
  c37_parseRepository as parseRepository,
  c37_parseRunAttempt as parseRunAttempt,
  c37_parseTagList as parseTagList,
  c37_parseTagObject as parseTagObject,
  c37_parseTagRef as parseTagRef,
  c37_parseTree as parseTree,
  c37_repoPath as repoPath,
  c37_spokenRef as spokenRef
} from "./shared-E04875EB.js";
import {
  c82_askFor as askFor
} from "./shared-E04875EB.js";
import {
  rulesFor
} from "./chunk-YTOZTFXV.js";
import {
  c21_lockedHash as lockedHash
} from "./shared-E04875EB.js";
import {
  c0_absent as absent,
  c0_known as known,
  c0_notAsked as notAsked,
  c0_unavailable as unavailable
} from "./shared-E04875EB.js";
import {
  archiveWord,
  sourceWitnessFor,
  versionsOf
} from "./chunk-VYA3Q5WH.js";
import {
  c51_isObjectId as isObjectId
} from "./shared-E04875EB.js";
import {
  c27_publicationTime as publicationTime
} from "./shared-E04875EB.js";
import {
  c49_GITHUB_ISSUER as GITHUB_ISSUER,
  c49_runInvocation as runInvocation
} from "./shared-E04875EB.js";
import {
  c46_claimsOf as claimsOf
} from "./shared-E04875EB.js";
import {
  c9_parseVersion as parseVersion
} from "./shared-E04875EB.js";
import {
  c4_lockedBefore as lockedBefore
} from "./shared-E04875EB.js";
import {
  c20_DAY as DAY,
  c20_elapsed as elapsed,
  c20_later as later
} from "./shared-E04875EB.js";

// src/domain/source-record.ts
var NO_SOURCE_ASKED = {
  record: { kind: "not-asked" },
  archiveManifest: { kind: "not-asked" },
  youngDependencies: [],
  daring: [],
  claimedBefore: { kind: "not-asked" }
};

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
  const plain = [`v${VERSION}`, VERSION];
  return name.startsWith("@") ? [...own, ...plain] : [...plain, ...own];
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

// src/gather/source-manifest.ts
async function askSourceManifest(question, ref) {
  for (const folder of question.witness.places.likelyFolders(question.directory)) {
    const found = await askIn(question, ref, folder);
    if (found.kind !== "absent") return found;
  }
  const tree = await askTree(question, ref);
  if (tree.kind !== "known") return tree;
  for (const folder of question.witness.places.foldersByName(tree.value.blobs.keys(), question.name)) {
    const found = await askIn(question, ref, folder);
    if (found.kind !== "absent") return found;
  }
  return absent;
}
async function askIn(question, ref, folder) {
  const { world, repository, witness } = question;
  const file = witness.places.manifestIn(folder);
  const path = `${repoPath(repository)}/contents/${file.split("/").map(encodeURIComponent).join("/")}?ref=${encodeURIComponent(ref)}`;
  const found = await askFor(world, { to: "github", path }, parseManifestFile);
  if (found.kind !== "known") return found;
  if (found.value === "not-json") return unavailable("malformed", `the ${file} at ${spokenRef(ref)} is not JSON`);
  const manifest = witness.readManifest(found.value);
  return manifest.name === question.name ? known({ folder, manifest, json: found.value }) : absent;
}
async function askTree({ world, repository }, ref) {
  const path = `${repoPath(repository)}/git/trees/${encodeURIComponent(ref)}?recursive=1`;
  const tree = await askFor(world, { to: "github", path }, parseTree);
  if (tree.kind === "known" && tree.value.truncated) return unavailable("too-large", `the list of files at ${spokenRef(ref)} was cut`);
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
  return listed.kind === "absent" ? unavailable("inconsistent", "the repository answers, but its list of tags could not be fetched") : listed;
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
  if (history.kind === "absent") return unavailable("inconsistent", "the tag exists, but its commit could not be fetched");
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

// src/gather/source-repository.ts
var REPOSITORY_URI = /^https:\/\/github\.com\/([A-Za-z0-9_.-]{1,100})\/([A-Za-z0-9_.-]{1,100})$/;
var DOTS = /^\.{1,2}$/;
function certifiedRepository({
  sourceRepositoryUri: uri,
  sourceRepositoryIdentifier: id
}) {
  const [, owner, name] = REPOSITORY_URI.exec(uri) ?? [];
  if (owner === void 0 || name === void 0 || DOTS.test(owner) || DOTS.test(name)) return void 0;
  return { owner, name, id, namedBy: "certificate" };
}
var claimedRepository = (name, claims) => claims?.manifest === void 0 ? void 0 : sourceWitnessFor(name)?.repositoryIn(claims.manifest);
async function askSourceRepository(world, named) {
  const found = await askFor(world, { to: "github", path: repoPath(named) }, parseRepository);
  if (found.kind !== "known") return found;
  const { id, fullName, defaultBranch } = found.value;
  if (named.id !== void 0 && named.id !== id)
    return unavailable(
      "replaced",
      `${named.owner}/${named.name} has the id ${id} today, but the certificate names the repository with the id ${named.id}`
    );
  return known({ fullName, id, defaultBranch, namedBy: named.namedBy });
}

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
  const usual2 = [`v${pkg.version}`, `${pkg.name}@${pkg.version}`];
  return pkg.name.startsWith("@") ? usual2.reverse() : usual2;
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
  const repository = certifiedRepository(identity);
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

// src/gather/own-questions.ts
var NOTHING_ASKED = {
  evidence: { kind: "not-applicable" },
  binding: "none",
  registry: "",
  claimed: notAsked,
  archive: notAsked,
  ...NOTHING_FROM_GITHUB,
  pin: notAsked,
  sourceEvidence: NO_SOURCE_ASKED,
  securityFix: notAsked,
  baseline: []
};
async function askedByEcosystem(load, change, { policy, world, isDraft = false }) {
  const ask = await load();
  const entries = rulesFor(policy.packages, change.after.name).flatMap((rule) => rule.entries);
  return { ...NOTHING_ASKED, ...await ask({ change, entries, isDraft }, world), change, now: world.now };
}

// src/gather/source-subject.ts
function repositoryFor({ change, baseline, before }, named) {
  const [owner, name] = named?.split("/") ?? [];
  if (owner !== void 0 && name !== void 0) return { owner, name, id: void 0, namedBy: "policy" };
  const line = baseline.find(({ relation }) => relation === "release-line");
  const certified = line?.evidence.kind === "verified" ? certifiedRepository(line.evidence.identity) : void 0;
  if (line?.evidence.kind === "verified") return certified;
  const claimed = claimedRepository(change.after.name, before);
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
  const today = await askAt(question, headOf(question.defaultBranch), "default branch", published);
  if (today.kind !== "known" || today.value.excess.length === 0) return today;
  const then = await askCommitThen(question);
  if (then.kind === "absent") return await hasGoneOn(question) ? absent : today;
  return then.kind === "known" ? askAt(question, then.value, "default branch", published) : then;
}
async function askCommitThen({ world, repository, defaultBranch, publishedAt }) {
  if (publishedAt === void 0) return absent;
  const query = `sha=${branchRef(defaultBranch)}&until=${later(publishedAt, DAY)}&per_page=1`;
  const commits = await askFor(world, { to: "github", path: `${repoPath(repository)}/commits?${query}` }, parseCommitList);
  if (commits.kind !== "known") return commits;
  const [newest] = commits.value;
  return newest === void 0 ? absent : known(newest);
}
async function hasGoneOn(question) {
  const found = await askSourceManifest(question, headOf(question.defaultBranch));
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
  const path = `${repoPath(repository)}/compare/${commit}...${branchRef(branch)}?per_page=1`;
  const child = await askFor(world, { to: "github", path }, (json) => parseChild(json, commit));
  if (child.kind === "unavailable") return child;
  return known(child.kind === "known" ? [...parents, ...child.value] : parents);
}
async function askAt(question, ref, at, { published, before, archive }) {
  const found = await askSourceManifest(question, ref);
  if (found.kind !== "known") return found.kind === "absent" ? absent : found;
  const { witness } = question;
  const manifests = archive.kind === "known" ? [published, witness.readArchive(archive.value)] : [published];
  const compare = (hasBuildFile2) => witness.excessOf({ published: manifests, source: found.value.manifest, before, hasBuildFile: hasBuildFile2 });
  const record = { commit: spokenRef(ref), at, scripts: found.value.manifest.scripts };
  const excess = compare(false);
  if (!excess.some(witness.buildFile.explains)) return known({ ...record, excess });
  const hasFile = await hasBuildFile(question, ref, found.value);
  return hasFile.kind === "known" ? known({ ...record, excess: compare(hasFile.value) }) : hasFile;
}
async function hasBuildFile(question, ref, { folder }) {
  const tree = await askTree(question, ref);
  if (tree.kind !== "known") return tree;
  const { name } = question.witness.buildFile;
  return known(tree.value.blobs.has(folder === "" ? name : `${folder}/${name}`));
}

// src/source/files.ts
var TEXT = /^(?:readme|licen[cs]e|changelog|changes|history|notice|authors|contributors|contributing|security)(?:[-.][a-z0-9_-]{1,30})?(?:\.(?:md|markdown|txt|rst))?$/i;
var CODE = /\.(?:[cm]?[jt]sx?|node|wasm|sh|json|gyp|py)$/i;
var SHOWN = 10;
var isText = (path) => {
  const base = path.slice(path.lastIndexOf("/") + 1);
  return path.endsWith(".d.ts.map") || TEXT.test(base) && !CODE.test(base);
};
function compareFiles(archive, { blobs, folder }, source, { manifest, isPublishedFrom, isBundled }) {
  const at = (path) => folder === "" ? path : `${folder}/${path}`;
  const differing = [];
  let same = 0;
  for (const [path, file] of archive.files) {
    const isOthers = isBundled(path);
    const isExcused = () => isText(path) || path === manifest && source !== void 0 && isPublishedFrom(archive.manifest, source);
    if (!isOthers && blobs.get(at(path)) === file.blobId) same++;
    else if (isOthers || !isExcused()) differing.push(path);
  }
  const total = archive.files.size;
  return { same, total, differing: differing.toSorted().slice(0, SHOWN), others: differing.length };
}
function filesInNone(archive, sets, { manifest }) {
  const unknown = [...archive.files].filter(
    ([path, { blobId }]) => path !== manifest && !isText(path) && !sets.some((set) => set.has(path, blobId))
  );
  const differing = unknown.map(([path]) => path).toSorted();
  return {
    same: archive.files.size - differing.length,
    total: archive.files.size,
    differing: differing.slice(0, SHOWN),
    others: differing.length
  };
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
  return known(
    compareFiles(archive.value, { blobs: tree.value.blobs, folder: source.value.folder }, source.value.json, question.witness.files)
  );
}
async function askAnywhere(question, archive, before) {
  if (archive.kind !== "known") return archive;
  if (before.kind !== "known") return before;
  const tree = await askTree(question, headOf(question.defaultBranch));
  if (tree.kind !== "known") return tree;
  const blobs = new Set(tree.value.blobs.values());
  const sets = [
    { has: (_path, id) => blobs.has(id) },
    { has: (path, id) => before.value.files.get(path)?.blobId === id }
  ];
  return known(filesInNone(archive.value, sets, question.witness.files));
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
  const witness = sourceWitnessFor(change.after.name);
  if (change.after.source.kind !== "registry" || claims?.manifest === void 0 || witness === void 0) return NOTHING;
  const manifests = {
    published: witness.readManifest(claims.manifest),
    before: witness.readManifest(before?.manifest ?? {}),
    witness
  };
  const way = wayOf(subject, manifests, wish);
  if (way === "none") return NOTHING;
  const held = await askArchive(subject, claims, tools);
  const archive = contentsOf(held);
  const ask = way === "certificate" ? askAttested : askUnattested;
  const record = await ask(subject, manifests, archive, tools, wish);
  const evidence = {
    ...{ ...NO_SOURCE_ASKED, record, archiveManifest: differencesIn(manifests, archive) },
    daring: before === void 0 ? [] : witness.daringNews(publishedOf(manifests, archive), manifests.before)
  };
  return { evidence, otherBytes: held.kind === "other-bytes" ? `sha512 ${held.sha512}` : void 0 };
}
function wayOf({ change, publication, before }, manifests, wish) {
  const { kind } = publication.evidence;
  if (kind !== "verified" && kind !== "unattested") return "none";
  if (wish.named !== void 0) return "tag";
  if (before === void 0) return "none";
  if (kind === "unattested") return "tag";
  const runsNews = change.after.installScript === true && !before.hasInstallScript;
  return before.manifest !== void 0 && (runsNews || manifests.witness.isNewsOver(manifests.published, manifests.before)) ? "certificate" : "none";
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
var publishedOf = ({ published, witness }, archive) => archive.kind === "known" ? [published, witness.readArchive(archive.value)] : [published];
var differencesIn = ({ published, witness }, archive) => archive.kind === "known" ? known(witness.differences(published, archive.value)) : archive;
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
    ...{ world, witness: manifests.witness, repository: named, defaultBranch, ...versionAsked(change, publication) },
    ...{ before: before?.version, versionsBefore: [], directory: claimedRepository(change.after.name, before)?.directory }
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
    ...{ world: tools.world, witness: manifests.witness, repository: { owner, name }, defaultBranch: repository.value.defaultBranch },
    ...{ ...versionAsked(change, publication), before: before?.version, versionsBefore: lowerVersions(subject) },
    directory: claimedRepository(change.after.name, before)?.directory
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
  NO_SOURCE_ASKED,
  lockedBaselines,
  decisive,
  registryBaseline,
  versionBefore,
  askTagHistory,
  fitsLine,
  certifiedRepository,
  claimedRepository,
  askSourceRepository,
  NOTHING_FROM_GITHUB,
  gatherGitHubEvidence,
  askedByEcosystem,
  lowerVersions,
  isOfOtherAccount,
  gatherSource
};
