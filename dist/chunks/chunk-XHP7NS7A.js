import {
  c38_askFor as askFor
} from "./shared-5DF5E1EE.js";
import {
  c27_mapInPool as mapInPool
} from "./shared-5DF5E1EE.js";
import {
  c66_textOfBase64 as textOfBase64
} from "./shared-5DF5E1EE.js";
import {
  c41_parseId as parseId
} from "./shared-5DF5E1EE.js";
import {
  c0_known as known,
  c0_unavailable as unavailable
} from "./shared-5DF5E1EE.js";
import {
  ecosystemOf
} from "./chunk-ZUD5JHB5.js";
import {
  c24_isObjectId as isObjectId
} from "./shared-5DF5E1EE.js";
import {
  c32_field as field,
  c32_inside as inside,
  c32_isJsonObject as isJsonObject,
  c32_isoTime as isoTime,
  c32_objectField as objectField,
  c32_textField as textField
} from "./shared-5DF5E1EE.js";

// src/github/commit.ts
var POSITIONS = ["identical", "behind", "ahead", "diverged"];
function parseComparison(json) {
  const status = isJsonObject(json) ? field(json, "status") : void 0;
  return POSITIONS.find((position) => position === status);
}
function parsePlace(json) {
  const status = parseComparison(json);
  if (status === void 0) return void 0;
  const parted = inside(inside(json, "merge_base_commit"), "commit");
  return { status, at: isoTime(field(inside(parted, "committer"), "date")) };
}
function parseTagRef(json) {
  return isJsonObject(json) && textField(json, "ref")?.slice(0, TAGS.length) === TAGS ? targetOf(json) : void 0;
}
var TAGS = "refs/tags/";
function parseTagObject(json) {
  const target = isJsonObject(json) ? targetOf(json) : void 0;
  if (target?.type !== "commit" || !isJsonObject(json)) return void 0;
  return { sha: target.sha, taggedAt: isoTime(field(inside(json, "tagger"), "date")) };
}
function targetOf(json) {
  const object = inside(json, "object");
  const type = field(object, "type");
  const sha = textField(object, "sha");
  return (type === "commit" || type === "tag") && sha !== void 0 && isObjectId(sha) ? { type, sha } : void 0;
}
function parseCommit(json) {
  if (!isJsonObject(json)) return void 0;
  const sha = textField(json, "sha");
  const verification = objectField(inside(json, "commit"), "verification");
  const verified = verification === void 0 ? void 0 : field(verification, "verified");
  return sha === void 0 || !isObjectId(sha) || typeof verified !== "boolean" ? void 0 : { sha, signatureVerified: verified };
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

// src/github/release.ts
function parseRelease(json) {
  if (!isJsonObject(json)) return void 0;
  const tag = textField(json, "tag_name");
  if (tag === void 0) return void 0;
  const immutable = field(json, "immutable");
  return {
    tag,
    publishedAt: isoTime(field(json, "published_at")),
    author: textField(objectField(json, "author") ?? {}, "login"),
    immutable: typeof immutable === "boolean" ? immutable : void 0
  };
}
function parseTagStep(json) {
  if (!isJsonObject(json)) return void 0;
  const object = inside(json, "object");
  const [type, sha] = [textField(object, "type"), textField(object, "sha")];
  if (type === void 0 || sha === void 0 || !isObjectId(sha)) return void 0;
  return { type, sha, taggedAt: isoTime(field(inside(json, "tagger"), "date")) };
}
function parseMatchingTags(json) {
  if (!Array.isArray(json)) return void 0;
  const found = json.map((one) => {
    if (!isJsonObject(one)) return void 0;
    const [name, target] = [textField(one, "ref"), parseTagStep(one)];
    return name === void 0 || !name.startsWith(TAGS2) || target === void 0 ? void 0 : { ...target, name: name.slice(TAGS2.length) };
  });
  return found.every((one) => one !== void 0) ? found : void 0;
}
var TAGS2 = "refs/tags/";
function parseTags(json) {
  if (!Array.isArray(json)) return void 0;
  const found = json.map((one) => {
    if (!isJsonObject(one)) return void 0;
    const [name, commit] = [textField(one, "name"), textField(inside(one, "commit"), "sha")];
    return name === void 0 || commit === void 0 ? void 0 : { name, commit };
  });
  return found.every((one) => one !== void 0) ? found : void 0;
}
function parseGitCommit(json) {
  if (!isJsonObject(json)) return void 0;
  const parents = field(json, "parents");
  if (!Array.isArray(parents)) return void 0;
  const ids = parents.map((one) => isJsonObject(one) ? textField(one, "sha") : void 0);
  if (!ids.every((id) => id !== void 0 && isObjectId(id))) return void 0;
  return { at: isoTime(field(inside(json, "committer"), "date")), parents: ids.filter((id) => id !== void 0) };
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
var MAX_JOBS = 5e3;
var MAX_STEPS = 2e3;
function parseRunAttempt(json) {
  if (!isJsonObject(json)) return void 0;
  const repository = repositoryIdentity(field(json, "repository"));
  const runId = parseId(field(json, "id"));
  const attempt = parseId(field(json, "run_attempt"));
  const [status, event, headSha, path] = ["status", "event", "head_sha", "path"].map((key) => textField(json, key));
  if (repository === void 0 || runId === void 0 || attempt === void 0) return void 0;
  if (status === void 0 || event === void 0 || path === void 0 || headSha === void 0 || !isObjectId(headSha)) return void 0;
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
    path: withoutRepository(withoutRef(path), repository.fullName),
    actor: loginOf(json, "actor"),
    triggeringActor: loginOf(json, "triggering_actor"),
    startedAt: isoTime(field(json, "run_started_at")) ?? isoTime(field(json, "created_at")),
    updatedAt: isoTime(field(json, "updated_at"))
  };
}
var withoutRef = (path) => /^.*?\.ya?ml(?=@)/s.exec(path)?.[0] ?? path;
function withoutRepository(path, fullName) {
  const prefix = `${fullName}/`;
  return path.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase() ? path.slice(prefix.length) : path;
}
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

// src/github/advisories.ts
var GHSA = /^GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}$/;
function parseAdvisories(json, name) {
  if (!Array.isArray(json)) return void 0;
  const found = /* @__PURE__ */ new Map();
  for (const advisory of json) {
    const id = isJsonObject(advisory) ? textField(advisory, "ghsa_id") : void 0;
    if (!isJsonObject(advisory) || id === void 0 || !GHSA.test(id)) return void 0;
    const withdrawn = field(advisory, "withdrawn_at") ?? void 0;
    const concerned = ofEcosystem(field(advisory, "vulnerabilities"), ecosystemOf(name).advisories);
    if (textField(advisory, "type") === "reviewed" && withdrawn === void 0 && concerned.length > 0)
      found.set(id, { id, patched: patchedIn(concerned, name) });
  }
  return [...found.values()].sort((a, b) => a.id < b.id ? -1 : 1);
}
function ofEcosystem(vulnerabilities, id) {
  if (!Array.isArray(vulnerabilities)) return [];
  return vulnerabilities.filter(isJsonObject).filter((one) => objectField(one, "package")?.["ecosystem"] === id);
}
var patchedIn = (vulnerabilities, name) => vulnerabilities.filter((one) => objectField(one, "package")?.["name"] === name).flatMap((one) => textField(one, "first_patched_version") ?? []);

// src/github/branches.ts
function parseBranches(json) {
  if (!Array.isArray(json)) return void 0;
  const names = json.map((one) => isJsonObject(one) ? textField(one, "name") : void 0);
  return names.every((name) => name !== void 0) ? names : void 0;
}
function parseBranchHead(json) {
  const id = textField(inside(json, "object"), "sha");
  return id !== void 0 && isObjectId(id) ? id : void 0;
}

// src/github/tree.ts
var TAGS3 = "refs/tags/";
function parseTagList(json) {
  if (!Array.isArray(json)) return void 0;
  const found = [];
  for (const one of json) {
    if (!isJsonObject(one)) return void 0;
    const [ref, object] = [textField(one, "ref"), inside(one, "object")];
    const [type, sha] = [textField(object, "type"), textField(object, "sha")];
    if (ref === void 0 || sha === void 0 || !isObjectId(sha) || ref.slice(0, TAGS3.length) !== TAGS3) return void 0;
    if (type === "commit" || type === "tag") found.push({ name: ref.slice(TAGS3.length), sha, annotated: type === "tag" });
  }
  return found;
}
var FILE_MODES = /* @__PURE__ */ new Set(["100644", "100755", "100664"]);
function parseTree(json) {
  const list = isJsonObject(json) ? field(json, "tree") : void 0;
  if (!isJsonObject(json) || !Array.isArray(list)) return void 0;
  const blobs = /* @__PURE__ */ new Map();
  for (const one of list) {
    if (!isJsonObject(one)) return void 0;
    const [path, sha] = [textField(one, "path"), textField(one, "sha")];
    if (path === void 0 || sha === void 0) return void 0;
    if (field(one, "type") === "blob" && FILE_MODES.has(field(one, "mode"))) blobs.set(path, sha);
  }
  return { blobs, truncated: field(json, "truncated") !== false };
}
var MAX_MANIFEST = 1024 * 1024;
function parseManifestFile(json) {
  if (!isJsonObject(json) || field(json, "type") !== "file" || field(json, "encoding") !== "base64") return void 0;
  const content = textField(json, "content")?.replace(/\s+/g, "");
  if (content === void 0 || content.length > MAX_MANIFEST * 2) return void 0;
  const text = textOfBase64(content);
  if (text === void 0) return void 0;
  try {
    const value = JSON.parse(text);
    return isJsonObject(value) ? value : "not-json";
  } catch {
    return "not-json";
  }
}
function parseHistory(json) {
  if (!isJsonObject(json)) return void 0;
  const parents = field(json, "parents");
  if (!Array.isArray(parents)) return void 0;
  const ids = parents.flatMap((one) => isJsonObject(one) ? textField(one, "sha") ?? [] : []);
  const at = isoTime(field(inside(inside(json, "commit"), "committer"), "date"));
  return ids.length === parents.length && ids.every(isObjectId) ? { at, parents: ids } : void 0;
}
function parseReleaseDate(json) {
  if (!isJsonObject(json) || textField(json, "tag_name") === void 0) return void 0;
  return { publishedAt: isoTime(field(json, "published_at")) };
}
function parseChild(json, parent) {
  const commits = isJsonObject(json) ? field(json, "commits") : void 0;
  if (!Array.isArray(commits)) return void 0;
  const first = commits[0];
  const history = isJsonObject(first) ? parseParents(first) : void 0;
  return history?.parents.includes(parent) === true ? [history.sha] : [];
}
function parseParents(commit) {
  const [sha, parents] = [textField(commit, "sha"), field(commit, "parents")];
  if (sha === void 0 || !isObjectId(sha) || !Array.isArray(parents)) return void 0;
  return { sha, parents: parents.flatMap((one) => isJsonObject(one) ? textField(one, "sha") ?? [] : []) };
}
function parseCommitList(json) {
  if (!Array.isArray(json)) return void 0;
  const ids = json.map((one) => isJsonObject(one) ? textField(one, "sha") : void 0);
  return ids.every((id) => id !== void 0 && isObjectId(id)) ? ids.filter((id) => id !== void 0) : void 0;
}

// src/gather/wanted.ts
var BRANCH = "refs/heads/";
var headOf = (branch) => `${BRANCH}${branch}`;
var branchRef = (branch) => encodeURIComponent(headOf(branch));
var spokenRef = (ref) => ref.startsWith(BRANCH) ? ref.slice(BRANCH.length) : ref;
var repoPath = (repo) => `/repos/${repo.owner}/${repo.name}`;

// src/gather/membership.ts
var MAX_BRANCHES = 100;
var WIDTH = 8;
async function askMembership(world, { repository, commit, likely, only = false, fits = () => false, atMost = MAX_BRANCHES }) {
  const first = [...new Set(likely)];
  for (const branch of first) {
    const holds = await askHolds(world, repository, branch, commit);
    if (holds.kind !== "known") return holds;
    if (holds.value !== void 0) return known({ kind: "branch", branch, ...holds.value });
  }
  if (only) return known({ kind: "none" });
  const branches = await askFor(world, { to: "github", path: `${repoPath(repository)}/branches?per_page=100` }, parseBranches);
  if (branches.kind !== "known") return branches;
  const left = branches.value.filter((branch) => !first.includes(branch));
  const others = [...left.filter(fits), ...left.filter((branch) => !fits(branch))];
  const tooMany = unavailable(
    "too-large",
    `${repository.owner}/${repository.name} has ${others.length} more branches; ${atMost} are compared`
  );
  if (others.length > atMost && atMost === MAX_BRANCHES) return tooMany;
  const found = await askOthers(world, repository, commit, others.slice(0, atMost));
  return found.kind === "known" && found.value.kind === "none" && others.length > atMost ? tooMany : found;
}
async function askOthers(world, repository, commit, branches) {
  const found = {};
  const answers = await mapInPool(branches, WIDTH, async (branch) => {
    if (found.place !== void 0) return known(void 0);
    const holds = await askHolds(world, repository, branch, commit);
    if (holds.kind === "known" && holds.value !== void 0) found.place ??= { kind: "branch", branch, ...holds.value };
    return holds;
  });
  if (found.place !== void 0) return known(found.place);
  return answers.find((answer) => answer.kind === "unavailable") ?? known({ kind: "none" });
}
async function askHolds(world, repository, branch, commit) {
  const path = `${repoPath(repository)}/compare/${branchRef(branch)}...${commit}?per_page=1`;
  const place = await askFor(world, { to: "github", path }, parsePlace);
  if (place.kind === "unavailable") return place;
  if (place.kind === "absent" || place.value.status !== "identical" && place.value.status !== "behind") return known(void 0);
  return known(place.value.at === void 0 ? {} : { at: place.value.at });
}

export {
  parseAdvisories,
  parseBranches,
  parseBranchHead,
  parseComparison,
  parseTagRef,
  parseTagObject,
  parseCommit,
  parsePulls,
  parseRelease,
  parseTagStep,
  parseMatchingTags,
  parseTags,
  parseGitCommit,
  parseRepository,
  parseRunAttempt,
  parseJobs,
  parseApprovals,
  parseTagList,
  parseTree,
  parseManifestFile,
  parseHistory,
  parseReleaseDate,
  parseChild,
  parseCommitList,
  headOf,
  branchRef,
  spokenRef,
  repoPath,
  askMembership
};
