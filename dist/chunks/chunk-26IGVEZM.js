import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  parseIntegrity,
  spec
} from "./chunk-QREEFC4K.js";
import {
  PUBLIC_REGISTRY,
  YARN_REGISTRY_ALIAS
} from "./chunk-ANSDECAT.js";
import {
  parseId
} from "./chunk-JNAGP7CW.js";
import {
  absent,
  known,
  notAsked,
  unavailable
} from "./chunk-AZPNARBY.js";
import {
  field,
  isJsonObject,
  isoTime,
  objectField,
  textField,
  textOf
} from "./chunk-QMI6BNU7.js";
import {
  claimsOf
} from "./chunk-ECC2SLL2.js";
import {
  GITHUB_ISSUER,
  runInvocation
} from "./chunk-NEZMJFUR.js";

// src/gather/registries.ts
function registryOf(pkg, policy, configured) {
  const url = pkg.source.kind === "registry" ? pkg.source.url : void 0;
  if (url === void 0) return scopedRegistry(pkg, configured) ?? "public";
  if (isUnder(url, PUBLIC_REGISTRY) || isUnder(url, YARN_REGISTRY_ALIAS)) return "public";
  const others = [...configured.scoped.values(), ...policy.settings.registries.filter((r) => r !== "public")];
  const holding = others.map(withoutSlash).filter((registry) => isUnder(url, registry));
  return holding.toSorted((a, b) => b.length - a.length)[0] ?? "public";
}
function withConfiguredRegistries(policy, configured) {
  const [first, ...rest] = policy.settings.registries;
  const more = [configured.default, ...configured.scoped.values()].map(withoutSlash);
  return { ...policy, settings: { ...policy.settings, registries: [first, ...rest, ...more] } };
}
function scopedRegistry(pkg, configured) {
  const [scope] = pkg.name.startsWith("@") ? pkg.name.split("/") : [];
  const url = scope === void 0 ? void 0 : configured.scoped.get(scope);
  return url === void 0 ? void 0 : withoutSlash(url);
}
var withoutSlash = (url) => url.replace(/\/+$/, "");
var isUnder = (url, registry) => url.slice(0, registry.length + 1) === `${registry}/`;

// src/github/advisories.ts
var GHSA = /^GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}$/;
function parseAdvisories(json, name) {
  if (!Array.isArray(json)) return void 0;
  const found = /* @__PURE__ */ new Map();
  for (const advisory of json) {
    const id = isJsonObject(advisory) ? textField(advisory, "ghsa_id") : void 0;
    if (!isJsonObject(advisory) || id === void 0 || !GHSA.test(id)) return void 0;
    const withdrawn = field(advisory, "withdrawn_at") ?? void 0;
    const concerned = ofNpm(field(advisory, "vulnerabilities"));
    if (textField(advisory, "type") === "reviewed" && withdrawn === void 0 && concerned.length > 0)
      found.set(id, { id, patched: patchedIn(concerned, name) });
  }
  return [...found.values()].sort((a, b) => a.id < b.id ? -1 : 1);
}
function ofNpm(vulnerabilities) {
  if (!Array.isArray(vulnerabilities)) return [];
  return vulnerabilities.filter(isJsonObject).filter((one) => objectField(one, "package")?.["ecosystem"] === "npm");
}
var patchedIn = (vulnerabilities, name) => vulnerabilities.filter((one) => objectField(one, "package")?.["name"] === name).flatMap((one) => textField(one, "first_patched_version") ?? []);

// src/github/commit.ts
var OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
var POSITIONS = ["identical", "behind", "ahead", "diverged"];
function parseComparison(json) {
  const status = isJsonObject(json) ? field(json, "status") : void 0;
  return POSITIONS.find((position) => position === status);
}
function parseTagRef(json) {
  return isJsonObject(json) && textField(json, "ref")?.slice(0, TAGS.length) === TAGS ? targetOf(json) : void 0;
}
var TAGS = "refs/tags/";
function parseTagObject(json) {
  const target = isJsonObject(json) ? targetOf(json) : void 0;
  if (target?.type !== "commit" || !isJsonObject(json)) return void 0;
  return { sha: target.sha, taggedAt: isoTime(field(objectField(json, "tagger") ?? {}, "date")) };
}
function targetOf(json) {
  const object = objectField(json, "object") ?? {};
  const type = field(object, "type");
  const sha = textField(object, "sha");
  return (type === "commit" || type === "tag") && sha !== void 0 && OBJECT_ID.test(sha) ? { type, sha } : void 0;
}
function parseCommit(json) {
  if (!isJsonObject(json)) return void 0;
  const sha = textField(json, "sha");
  const verification = objectField(objectField(json, "commit") ?? {}, "verification");
  const verified = verification === void 0 ? void 0 : field(verification, "verified");
  return sha === void 0 || !OBJECT_ID.test(sha) || typeof verified !== "boolean" ? void 0 : { sha, signatureVerified: verified };
}
function parsePulls(json) {
  if (!Array.isArray(json)) return void 0;
  const merged = [];
  for (const pull of json) {
    const number = isJsonObject(pull) ? field(pull, "number") : void 0;
    if (!isJsonObject(pull) || typeof number !== "number" || !Number.isSafeInteger(number)) return void 0;
    if (isoTime(field(pull, "merged_at")) !== void 0) merged.push(number);
  }
  return { mergedPullRequest: merged.length === 0 ? void 0 : Math.min(...merged) };
}

// src/github/repository.ts
function parseRepository(json) {
  const identity = repositoryIdentity(json);
  if (identity === void 0 || !isJsonObject(json)) return void 0;
  const defaultBranch = textField(json, "default_branch");
  return defaultBranch === void 0 ? void 0 : { ...identity, ownerId: ownerId(json), defaultBranch };
}
function repositoryIdentity(json) {
  if (!isJsonObject(json)) return void 0;
  const id = parseId(json["id"]);
  const fullName = textField(json, "full_name");
  return id === void 0 || fullName === void 0 ? void 0 : { id, fullName };
}
var ownerId = (json) => parseId(objectField(json, "owner")?.["id"]);

// src/github/run.ts
var COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
var MAX_JOBS = 5e3;
var MAX_STEPS = 2e3;
function parseRunAttempt(json) {
  if (!isJsonObject(json)) return void 0;
  const repository = repositoryIdentity(field(json, "repository"));
  const runId = parseId(field(json, "id"));
  const attempt = parseId(field(json, "run_attempt"));
  const [status, event, headSha, path] = ["status", "event", "head_sha", "path"].map((key) => textField(json, key));
  if (repository === void 0 || runId === void 0 || attempt === void 0) return void 0;
  if (status === void 0 || event === void 0 || path === void 0 || headSha === void 0 || !COMMIT.test(headSha)) return void 0;
  return {
    repositoryId: repository.id,
    repositoryFullName: repository.fullName,
    headRepositoryId: repositoryIdentity(field(json, "head_repository"))?.id,
    runId,
    attempt,
    status,
    conclusion: textField(json, "conclusion"),
    event,
    headSha,
    headBranch: textField(json, "head_branch"),
    path: withoutRef(path),
    actor: loginOf(json, "actor"),
    triggeringActor: loginOf(json, "triggering_actor"),
    startedAt: isoTime(field(json, "run_started_at")) ?? isoTime(field(json, "created_at")),
    updatedAt: isoTime(field(json, "updated_at"))
  };
}
var withoutRef = (path) => /^.*?\.ya?ml(?=@)/s.exec(path)?.[0] ?? path;
var loginOf = (json, key) => textField(objectField(json, key) ?? {}, "login");
function parseJobs(json) {
  if (!isJsonObject(json)) return void 0;
  const list = field(json, "jobs");
  const total = field(json, "total_count");
  if (!Array.isArray(list) || list.length > MAX_JOBS || typeof total !== "number" || list.length < total) return void 0;
  return all(list, readJob);
}
function readJob(json) {
  const outcome = readOutcome(json);
  const list = isJsonObject(json) ? field(json, "steps") ?? [] : void 0;
  if (outcome === void 0 || !Array.isArray(list) || list.length > MAX_STEPS) return void 0;
  const steps = all(list, readOutcome);
  return steps === void 0 ? void 0 : { ...outcome, steps };
}
function readOutcome(json) {
  if (!isJsonObject(json)) return void 0;
  const name = textField(json, "name");
  const status = textField(json, "status");
  if (name === void 0 || status === void 0) return void 0;
  return {
    name,
    status,
    conclusion: textField(json, "conclusion"),
    startedAt: isoTime(field(json, "started_at")),
    completedAt: isoTime(field(json, "completed_at"))
  };
}
function parseApprovals(json) {
  if (!Array.isArray(json)) return void 0;
  const logins = /* @__PURE__ */ new Set();
  for (const review of json) {
    if (!isJsonObject(review)) return void 0;
    if (textField(review, "state") !== "approved") continue;
    const login = loginOf(review, "user");
    if (login === void 0) return void 0;
    logins.add(login);
  }
  return [...logins];
}
function all(list, read) {
  const values = list.map(read);
  return values.every((value) => value !== void 0) ? values : void 0;
}

// src/gather/ask.ts
async function askFor(world, question, parse) {
  const answer = await world.ask(question);
  if (answer.kind !== "known") return answer;
  const value = parse(answer.value);
  return value === void 0 ? unavailable("malformed", `${question.path}: the answer has an unexpected shape`) : known(value);
}
function once(make) {
  const asked = /* @__PURE__ */ new Map();
  return (key) => {
    const before = asked.get(key);
    if (before !== void 0) return before;
    const promise = make(key);
    asked.set(key, promise);
    return promise;
  };
}

// src/gather/wanted.ts
var repoPath = (repo) => `/repos/${repo.owner}/${repo.name}`;

// src/gather/commit.ts
var BRANCH = "refs/heads/";
var COMMIT2 = /^[0-9a-f]{40}$/;
async function askCommit(world, repo, identity, branches) {
  const sha = identity.sourceRepositoryDigest;
  if (sha === void 0 || !COMMIT2.test(sha)) return { kind: "absent" };
  const [first, ...others] = branches.length > 0 ? branches : ownBranch(identity);
  const early = first === void 0 ? void 0 : askPosition(world, repo, first, sha);
  const repository = await askFor(world, { to: "github", path: repoPath(repo) }, parseRepository);
  const answer = await early;
  if (repository.kind !== "known") return repository;
  if (answer?.kind === "unavailable") return answer;
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
function ownBranch({ sourceRepositoryRef: ref = "" }) {
  return ref.startsWith(BRANCH) ? [ref.slice(BRANCH.length)] : [];
}
async function askPosition(world, repo, branch, sha) {
  const path = `${repoPath(repo)}/compare/${encodeURIComponent(branch)}...${sha}?per_page=1`;
  const status = await askFor(world, { to: "github", path }, parseComparison);
  if (status.kind === "unavailable") return status;
  return { kind: "known", value: { branch, status: status.kind === "absent" ? "unrelated" : status.value } };
}
async function askReview(world, repo, identity) {
  const sha = identity.sourceRepositoryDigest;
  if (sha === void 0 || !COMMIT2.test(sha)) return { kind: "absent" };
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
  const doubtful = tag.kind === "not-asked" && commit.kind === "known" && !isOnAny(commit.value);
  return { run: attempt, commit, tag: doubtful ? await askTag(world, repository, identity, pkg, { ...wanted, tags: true }) : tag, review };
}
var isOnAny = ({ positions }) => positions.some(({ status }) => status === "identical" || status === "behind");
var REPOSITORY_URI = /^https:\/\/github\.com\/([A-Za-z0-9_.-]{1,100})\/([A-Za-z0-9_.-]{1,100})$/;
function repositoryOf(identity) {
  const [, owner, name] = REPOSITORY_URI.exec(identity.sourceRepositoryUri) ?? [];
  return owner === void 0 || name === void 0 || name === "." || name === ".." || owner === "." || owner === ".." ? void 0 : { owner, name };
}

// src/gather/pool.ts
async function mapInPool(list, width, call) {
  const results = /* @__PURE__ */ new Map();
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < list.length; index = next++) {
      const item = list[index];
      if (item !== void 0) results.set(index, await call(item));
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, list.length) }, worker));
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}

// src/registry/account.ts
function parseAccount(npmUser) {
  const name = isJsonObject(npmUser) ? textField(npmUser, "name") : nameOf(npmUser);
  if (name === void 0) return void 0;
  if (!isJsonObject(npmUser)) return { kind: "human", name };
  const publisher = objectField(npmUser, "trustedPublisher");
  const provider = publisher === void 0 ? void 0 : textField(publisher, "id");
  const configId = publisher === void 0 ? void 0 : textField(publisher, "oidcConfigId");
  const approver = objectField(npmUser, "approver");
  if (approver !== void 0) {
    const by = textField(approver, "name");
    return by === void 0 ? void 0 : { kind: "staged", approver: by, provider, configId, name };
  }
  if (publisher === void 0) return { kind: "human", name };
  return provider === void 0 ? void 0 : { kind: "trusted-publisher", provider, configId, name };
}
function nameOf(value) {
  const text = textOf(value) ?? "";
  const at = text.indexOf("<");
  return textOf(text.slice(0, at < 0 ? text.length : at).trim());
}

// src/registry/packument.ts
var MAX_VERSIONS = 5e4;
var MAX_VERSION_LENGTH = 256;
var NOT_A_VERSION = /* @__PURE__ */ new Set(["created", "modified", "unpublished"]);
var INSTALL_SCRIPTS = ["preinstall", "install", "postinstall"];
function parsePackument(json, name) {
  if (!isJsonObject(json) || field(json, "name") !== name) return void 0;
  const times = readTimes(field(json, "time"));
  const manifests = manifestsOf(json);
  if (times === void 0 || manifests === void 0) return void 0;
  const versions = /* @__PURE__ */ new Map();
  for (const [version, manifest] of manifests) {
    if (version === "" || version.length > MAX_VERSION_LENGTH || !isJsonObject(manifest)) return void 0;
    versions.set(version, readVersion(version, manifest, times.get(version)));
  }
  return { name, versions, times };
}
function manifestsOf(json) {
  const versions = field(json, "versions");
  if (versions === void 0) return objectField(objectField(json, "time") ?? {}, "unpublished") === void 0 ? void 0 : [];
  if (!isJsonObject(versions)) return void 0;
  const entries = Object.entries(versions);
  return entries.length <= MAX_VERSIONS ? entries : void 0;
}
function readTimes(time) {
  const times = /* @__PURE__ */ new Map();
  if (time === void 0) return times;
  if (!isJsonObject(time)) return void 0;
  const entries = Object.entries(time);
  if (entries.length > MAX_VERSIONS + NOT_A_VERSION.size) return void 0;
  for (const [version, value] of entries) {
    const at = NOT_A_VERSION.has(version) || version.length > MAX_VERSION_LENGTH ? void 0 : isoTime(value);
    if (at !== void 0) times.set(version, at);
  }
  return times;
}
function readVersion(version, manifest, publishedAt) {
  const dist = objectField(manifest, "dist") ?? {};
  const integrity = textField(dist, "integrity");
  const scripts = objectField(manifest, "scripts") ?? {};
  const deprecated = field(manifest, "deprecated");
  return {
    version,
    publishedAt,
    account: parseAccount(field(manifest, "_npmUser")),
    maintainers: readMaintainers(field(manifest, "maintainers")),
    integrity: integrity === void 0 ? void 0 : parseIntegrity(integrity),
    attestationsAdvertised: isPresent(field(dist, "attestations")),
    hasInstallScript: field(manifest, "hasInstallScript") === true || INSTALL_SCRIPTS.some((script) => textField(scripts, script) !== void 0),
    installScripts: readScripts(scripts),
    deprecated: deprecated === true || textOf(deprecated) !== void 0
  };
}
var isPresent = (value) => value !== void 0 && value !== null && value !== false;
function readScripts(scripts) {
  const found = {};
  for (const script of [...INSTALL_SCRIPTS, "prepare"]) {
    const command = textField(scripts, script);
    if (command !== void 0) found[script] = command;
  }
  return found;
}
function readMaintainers(value) {
  if (!Array.isArray(value)) return void 0;
  const names = value.map((one) => isJsonObject(one) ? textField(one, "name") : nameOf(one));
  return names.every((name) => name !== void 0) ? names : void 0;
}

// src/gather/binding.ts
var SHA512_BYTES = 64;
function lockedDigest(integrity) {
  const digests = /* @__PURE__ */ new Set();
  for (const part of (integrity ?? "").split(" ")) {
    if (!part.startsWith("sha512-")) continue;
    const bytes = Buffer.from(part.slice("sha512-".length), "base64");
    if (bytes.length !== SHA512_BYTES) return { kind: "several" };
    digests.add(bytes.toString("hex"));
  }
  const [hex] = digests;
  if (hex === void 0) return { kind: "none" };
  return digests.size === 1 ? { kind: "sha512", hex } : { kind: "several" };
}

// src/gather/publication.ts
function createPublications(world) {
  const packuments = once((key) => fetchPackument(world, key));
  const tools = once(async () => {
    const [attestation, documents] = await Promise.all([import("./attestation-WYAGUGKX.js"), world.trustMaterial()]);
    return { attestation, verifier: attestation.createVerifier(documents) };
  });
  const asked = /* @__PURE__ */ new Map();
  return (pkg, registry) => {
    const key = [registry, spec(pkg), pkg.integrity ?? "", pkg.source.kind].join(" ");
    const publication = asked.get(key) ?? publicationOf(world, pkg, registry, packuments, () => tools(""));
    asked.set(key, publication);
    return publication;
  };
}
async function publicationOf(world, pkg, registry, packuments, tools) {
  if (pkg.source.kind !== "registry") return { evidence: { kind: "not-applicable" }, binding: "none", packument: notAsked };
  const [document, packument, ready] = await Promise.all([
    world.ask({ to: "registry", registry, path: attestationsPath(pkg), accept: "json" }),
    packuments(`${registry} ${pkg.name}`),
    tools()
  ]);
  const bound = bind(pkg, packument);
  if (bound.kind !== "sha512") return { ...unbound(bound, document, packument, pkg), packument };
  const requirePublishAttestation = registry === "public";
  const evidence = judge(document, packument, { package: pkg, sha512: bound.hex, requirePublishAttestation }, ready);
  return { evidence, binding: evidence.kind === "verified" ? bound.binding : "none", packument };
}
var attestationsPath = (pkg) => `/-/npm/v1/attestations/${pkg.name.replace("/", "%2f")}@${encodeURIComponent(pkg.version)}`;
function fetchPackument(world, key) {
  const [registry = "public", name = ""] = key.split(" ");
  const path = `/${name.replace("/", "%2f")}`;
  return askFor(world, { to: "registry", registry, path, accept: "full-packument" }, (json) => parsePackument(json, name));
}
function bind(pkg, packument) {
  const locked = lockedDigest(pkg.integrity);
  if (locked.kind === "sha512") return { ...locked, binding: "lockfile" };
  if (locked.kind === "several") return locked;
  const claimed = lockedDigest(claimsOf(packument, pkg.version)?.integrity);
  return claimed.kind === "sha512" ? { ...claimed, binding: "registry" } : claimed;
}
function unbound(bound, document, packument, pkg) {
  if (bound.kind === "several") {
    const detail = `${spec(pkg)} is locked with several different sha512 hashes, or one of the wrong length; an attestation speaks for one`;
    return { evidence: { kind: "invalid", code: "subject-digest-mismatch", detail }, binding: "none" };
  }
  if (document.kind === "absent") return { evidence: unattested(packument, pkg), binding: "none" };
  if (document.kind === "unavailable") return { evidence: document, binding: "none" };
  const cause = packument.kind === "unavailable" ? packument : {
    kind: "unavailable",
    code: "inconsistent",
    detail: `neither the lockfile nor the registry has a sha512 of ${spec(pkg)} to bind its attestations to`
  };
  return { evidence: cause, binding: "none" };
}
function judge(document, packument, wanted, tools) {
  if (document.kind === "unavailable") return document;
  if (document.kind === "absent") return unattested(packument, wanted.package);
  const evidence = tools.attestation.verifyAttestations(tools.verifier, { ...wanted, document: document.value });
  return evidence.kind === "unattested" ? unattested(packument, wanted.package) : evidence;
}
function unattested(packument, pkg) {
  if (claimsOf(packument, pkg.version)?.attestationsAdvertised !== true) return { kind: "unattested" };
  const detail = `the registry advertises attestations of ${spec(pkg)} and then serves none`;
  return { kind: "unavailable", code: "inconsistent", detail };
}

export {
  parseAdvisories,
  askFor,
  registryOf,
  withConfiguredRegistries,
  NOTHING_FROM_GITHUB,
  gatherGitHubEvidence,
  mapInPool,
  createPublications
};
