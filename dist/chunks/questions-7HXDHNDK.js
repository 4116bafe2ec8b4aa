import {
  c37_askMembership as askMembership,
  c37_branchRef as branchRef,
  c37_parseBranchHead as parseBranchHead,
  c37_parseComparison as parseComparison,
  c37_parseGitCommit as parseGitCommit,
  c37_parseMatchingTags as parseMatchingTags,
  c37_parseRelease as parseRelease,
  c37_parseRepository as parseRepository,
  c37_parseTagRef as parseTagRef,
  c37_parseTagStep as parseTagStep,
  c37_parseTags as parseTags,
  c37_repoPath as repoPath
} from "./shared-E04875EB.js";
import {
  c82_askFor as askFor
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c0_known as known,
  c0_notAsked as notAsked,
  c0_unavailable as unavailable
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c4_lockedBefore as lockedBefore
} from "./shared-E04875EB.js";
import {
  c20_HOUR as HOUR,
  c20_elapsed as elapsed
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";

// src/ecosystems/actions/questions/date.ts
var MOVED_AFTER = HOUR;
async function askDate(world, repository, question) {
  const { release, tag } = question;
  if (release.kind === "unavailable") return release;
  const { publishedAt, immutable } = release.kind === "known" ? release.value : {};
  if (publishedAt !== void 0 && immutable === true) return known({ at: publishedAt, basis: "release" });
  const made = await committed(world, repository, question);
  if (made.kind === "unavailable") return made;
  const others = [
    ...tag?.taggedAt === void 0 ? [] : [{ at: tag.taggedAt, basis: "tag" }],
    ...made.kind === "known" ? [{ at: made.value, basis: "commit" }] : []
  ];
  const dated = publishedAt === void 0 ? others[0] : movedAfter(publishedAt, others) ?? { at: publishedAt, basis: "release" };
  return dated === void 0 ? { kind: "absent" } : known(dated);
}
var movedAfter = (publishedAt, others) => others.find(({ at }) => (elapsed(publishedAt, at) ?? 0) > MOVED_AFTER);
async function committed(world, repository, { commit, committedAt: committedAt2 }) {
  if (committedAt2 !== void 0) return known(committedAt2);
  const found = await askFor(world, { to: "github", path: `${repoPath(repository)}/git/commits/${commit}` }, parseGitCommit);
  if (found.kind !== "known") return found;
  return found.value.at === void 0 ? { kind: "absent" } : known(found.value.at);
}

// src/ecosystems/actions/questions/tags.ts
var MAX_DEPTH = 5;
var MAX_WITHIN = 30;
var path = (name) => name.split("/").map(encodeURIComponent).join("/");
async function askNamedTag(world, repository, name) {
  const ref = await askFor(world, { to: "github", path: `${repoPath(repository)}/git/ref/tags/${path(name)}` }, parseTagRef);
  if (ref.kind !== "known") return ref;
  const peeled = await peel(world, repository, { ...ref.value, taggedAt: void 0 });
  return peeled.kind === "known" ? known({ name, commit: peeled.value.sha, taggedAt: peeled.value.taggedAt }) : peeled;
}
async function peel(world, repository, from) {
  let target = from;
  for (let depth = 0; target.type === "tag"; depth++) {
    if (depth === MAX_DEPTH) return unavailable("inconsistent", `the tag ${from.sha} is a tag of a tag, more than ${MAX_DEPTH} deep`);
    const next = await askFor(world, { to: "github", path: `${repoPath(repository)}/git/tags/${target.sha}` }, parseTagStep);
    if (next.kind !== "known") return next;
    target = { ...next.value, taggedAt: target.taggedAt ?? next.value.taggedAt };
  }
  return target.type === "commit" ? known(target) : unavailable("inconsistent", `the tag ${from.sha} names no commit`);
}
async function askClaim(world, repository, name, commit) {
  for (const spelling of spellings(name)) {
    const tag = await askNamedTag(world, repository, spelling);
    if (tag.kind === "unavailable") return tag;
    if (tag.kind === "absent") continue;
    if (tag.value.commit === commit) return askSame(world, repository, { name, spelling, tag: tag.value });
    const within2 = await askWithin(world, repository, spelling, commit);
    if (within2.kind === "unavailable") return within2;
    if (within2.kind === "known") return known({ claim: { kind: "within", name, tag: within2.value.name }, tag: within2.value });
    return known({ claim: { kind: "elsewhere", name, commit: tag.value.commit }, tag: void 0 });
  }
  const within = await askWithin(world, repository, name, commit);
  if (within.kind === "unavailable") return within;
  if (within.kind === "known") return known({ claim: { kind: "within", name, tag: within.value.name }, tag: within.value });
  return askBranchClaim(world, repository, name, commit);
}
async function askSame(world, repository, { name, spelling, tag }) {
  const full = await askWithin(world, repository, spelling, tag.commit);
  if (full.kind === "unavailable") return full;
  return known({ claim: { kind: "same", name, tag: spelling }, tag: full.kind === "known" ? full.value : tag });
}
var spellings = (name) => [name, name.startsWith("v") ? name.slice(1) : `v${name}`];
async function askWithin(world, repository, name, commit) {
  if (!/^v?\d+(?:\.\d+)?$/.test(name)) return { kind: "absent" };
  const prefix = `${name.startsWith("v") ? name : `v${name}`}.`;
  const list = await askFor(
    world,
    { to: "github", path: `${repoPath(repository)}/git/matching-refs/tags/${path(prefix)}` },
    parseMatchingTags
  );
  if (list.kind !== "known") return list;
  const direct = list.value.find(({ type, sha }) => type === "commit" && sha === commit);
  if (direct !== void 0) return known({ name: direct.name, commit, taggedAt: void 0 });
  for (const tag of list.value.filter(({ type }) => type === "tag").slice(-MAX_WITHIN)) {
    const peeled = await peel(world, repository, tag);
    if (peeled.kind === "unavailable") return peeled;
    if (peeled.kind === "known" && peeled.value.sha === commit) return known({ name: tag.name, commit, taggedAt: peeled.value.taggedAt });
  }
  return { kind: "absent" };
}
async function askBranchClaim(world, repository, name, commit) {
  const head = await askFor(world, { to: "github", path: `${repoPath(repository)}/git/ref/heads/${path(name)}` }, parseBranchHead);
  if (head.kind === "unavailable") return head;
  if (head.kind === "absent") return known({ claim: { kind: "absent", name }, tag: void 0 });
  const place = await askMembership(world, { repository, commit, likely: [name], only: true });
  if (place.kind !== "known") return place;
  const isHeld = place.value.kind === "branch";
  return known({ claim: isHeld ? { kind: "same", name, tag: name } : { kind: "elsewhere", name, commit: head.value }, tag: void 0 });
}
async function askTagOf(world, repository, commit) {
  const tags = await askFor(world, { to: "github", path: `${repoPath(repository)}/tags?per_page=60` }, parseTags);
  if (tags.kind !== "known") return tags;
  const found = tags.value.filter((tag) => tag.commit === commit).sort((a, b) => b.name.length - a.name.length)[0];
  return found === void 0 ? { kind: "absent" } : known({ ...found, taggedAt: void 0 });
}

// src/ecosystems/actions/questions/commit.ts
var MAX_CLAIMS = 5;
async function askPin(world, question) {
  const [owner = "", name = ""] = question.after.repository.split("/");
  const repository = { owner, name };
  const found = await askFor(world, { to: "github", path: repoPath(repository) }, parseRepository);
  if (found.kind === "absent") return unavailable("refused", `${owner}/${name} does not exist, or the token may not read it`);
  if (found.kind === "unavailable") return found;
  const { id: repositoryId, ownerId = "", fullName } = found.value;
  const asked = new Asking(world, repository, found.value, question);
  const [membership, before] = await Promise.all([asked.membership(), asked.before()]);
  const commit = membership.kind === "known" ? membership.value.commit : question.after.commit;
  const claims = await asked.claims(commit);
  const tag = claims.kind === "known" ? await asked.tagOf(commit, claims.value) : claims;
  const release = tag.kind === "known" ? await asked.release(tag.value.name) : notAsked;
  const named = tag.kind === "known" ? tag.value : void 0;
  return known({
    repository: { repositoryId, ownerId, fullName },
    commit,
    belongs: await asked.belonging(membership, { commit, tag, release, before }),
    claims: claims.kind === "known" ? known(claims.value.map(({ claim }) => claim)) : claims,
    tag: named?.name,
    release,
    dated: await askDate(world, repository, { commit, committedAt: committedAt(membership), tag: named, release }),
    before
  });
}
var committedAt = (member) => member.kind === "known" && member.value.membership.kind === "branch" ? member.value.membership.at : void 0;
var Asking = class {
  #world;
  #repository;
  #found;
  #question;
  constructor(world, repository, found, question) {
    this.#world = world;
    this.#repository = repository;
    this.#found = found;
    this.#question = question;
  }
  async membership() {
    const { commit } = this.#question.after;
    const first = await this.#holds(commit);
    if (first.kind !== "known" || first.value.kind === "branch")
      return first.kind === "known" ? known({ commit, membership: first.value }) : first;
    const object = await peel(this.#world, this.#repository, { type: "tag", sha: commit, taggedAt: void 0 });
    if (object.kind === "unavailable") return object;
    if (object.kind === "absent") return known({ commit, membership: first.value });
    const peeled = await this.#holds(object.value.sha);
    return peeled.kind === "known" ? known({ commit: object.value.sha, membership: peeled.value }) : peeled;
  }
  #holds(commit) {
    const { branches, after } = this.#question;
    return askMembership(this.#world, {
      repository: this.#repository,
      commit,
      likely: branches.length > 0 ? branches : [this.#found.defaultBranch],
      only: branches.length > 0,
      fits: (branch) => after.claimedTags.some((tag) => fits(branch, tag))
    });
  }
  async claims(commit) {
    const asked = [];
    for (const name of this.#question.after.claimedTags.slice(0, MAX_CLAIMS)) {
      const claim = await askClaim(this.#world, this.#repository, name, commit);
      if (claim.kind === "unavailable") return claim;
      if (claim.kind === "known") asked.push(claim.value);
    }
    return known(asked);
  }
  /** The tag that names the commit: the claimed one if it does, else one that is searched for. */
  async tagOf(commit, claims) {
    const claimed = claims.find(({ tag }) => tag !== void 0)?.tag;
    return claimed === void 0 ? askTagOf(this.#world, this.#repository, commit) : known(claimed);
  }
  release(tag) {
    const path2 = `${repoPath(this.#repository)}/releases/tags/${tag.split("/").map(encodeURIComponent).join("/")}`;
    return askFor(this.#world, { to: "github", path: path2 }, parseRelease);
  }
  async before() {
    const { before } = this.#question;
    if (before === void 0) return notAsked;
    const path2 = `${repoPath(this.#repository)}/compare/${branchRef(this.#found.defaultBranch)}...${before.commit}?per_page=1`;
    const [status, release] = await Promise.all([
      askFor(this.#world, { to: "github", path: path2 }, parseComparison),
      before.claimedTags[0] === void 0 ? notAsked : this.release(before.claimedTags[0])
    ]);
    if (status.kind === "unavailable") return status;
    const isKnown = status.kind === "known" ? known(true) : await this.#serves(before.commit);
    return isKnown.kind === "known" ? known({ isKnown: isKnown.value, release }) : isKnown;
  }
  /**
   * If the commit before was an impostor, it has no common history with the repository. That does not mean that the
   * repository is another one.
   */
  async #serves(commit) {
    const found = await askFor(this.#world, { to: "github", path: `${repoPath(this.#repository)}/git/commits/${commit}` }, parseGitCommit);
    return found.kind === "unavailable" ? found : known(found.kind === "known");
  }
  async belonging(membership, about) {
    if (membership.kind !== "known") return membership;
    if (membership.value.membership.kind === "branch") return known({ kind: "branch", branch: membership.value.membership.branch });
    if (about.tag.kind === "unavailable") return about.tag;
    if (about.tag.kind === "absent" || about.tag.value.commit !== about.commit) return known({ kind: "no" });
    if (about.release.kind === "known" && about.release.value.immutable === true) return known({ kind: "immutable-release" });
    if (about.release.kind === "unavailable") return about.release;
    return this.#detached(about.commit);
  }
  /** One commit on top of a branch, like the release before it. Honest projects add their built files in this way. */
  async #detached(commit) {
    const { before, detached } = this.#question;
    if (!detached) {
      if (before === void 0) return known({ kind: "no" });
      const predecessor = await this.#holds(before.commit);
      if (predecessor.kind !== "known") return predecessor;
      if (predecessor.value.kind === "branch") return known({ kind: "no" });
      const was = await this.#isOnTopOfBranch(before.commit);
      if (was.kind !== "known") return was;
      if (!was.value) return known({ kind: "no" });
    }
    const is = await this.#isOnTopOfBranch(commit);
    return is.kind === "known" ? known({ kind: is.value ? "detached-release" : "no" }) : is;
  }
  async #isOnTopOfBranch(commit) {
    const found = await askFor(this.#world, { to: "github", path: `${repoPath(this.#repository)}/git/commits/${commit}` }, parseGitCommit);
    if (found.kind === "unavailable") return found;
    const [parent, ...others] = found.kind === "known" ? found.value.parents : [];
    if (parent === void 0 || others.length > 0) return known(false);
    const holds = await this.#holds(parent);
    return holds.kind === "known" ? known(holds.value.kind === "branch") : holds;
  }
};
function fits(branch, tag) {
  const [, major] = /^v?(\d+)/.exec(tag) ?? [];
  return major !== void 0 && new RegExp(`(?:^|[/v-])v?${major}(?:\\.|$)`).test(branch);
}

// src/ecosystems/actions/questions/index.ts
var askAction = async (asked, world) => ({ pin: await pinOf(asked, world) });
async function pinOf({ change, entries, isDraft }, world) {
  const { source } = change.after;
  if (source.kind !== "pin" || !isCommitted(source.pin)) return notAsked;
  const entry = entries.find((one) => one.kind === "action");
  const before = lockedBefore(change).flatMap((one) => one.source.kind === "pin" && isCommitted(one.source.pin) ? [one.source.pin] : []);
  return askPin(world, {
    after: source.pin,
    before: before.find(({ commit }) => commit !== source.pin.commit),
    branches: entry?.branches ?? [],
    detached: isDraft || entry?.detached === true
  });
}
var isCommitted = (pin) => pin.commit !== void 0;
export {
  askAction
};
