import {
  covers,
  isAllowing,
  isDenied,
  rulesFor
} from "./chunk-YTOZTFXV.js";
import {
  idsWhere,
  levelOf,
  matchesRefGlob
} from "./chunk-P4QUR335.js";
import {
  rules
} from "./chunk-K6U7SMI5.js";
import {
  c59_isNonEmpty as isNonEmpty
} from "./shared-E04875EB.js";
import {
  c62_RULE_IDS as RULE_IDS
} from "./shared-E04875EB.js";
import {
  ECOSYSTEMS
} from "./chunk-VYA3Q5WH.js";
import {
  c27_publicationTime as publicationTime
} from "./shared-E04875EB.js";
import {
  c49_GITHUB_URL as GITHUB_URL,
  c49_GITLAB_URL as GITLAB_URL,
  c49_sameRepositoryName as sameRepositoryName
} from "./shared-E04875EB.js";

// src/judge/compare.ts
function compareIdentity(identity, publisher) {
  const repository = compareRepository(identity, publisher);
  const mismatches = [
    ...equal("issuer-unexpected", "issuer", publisher.issuer, identity.issuer),
    ...repository,
    ...compareWorkflow(identity, publisher, repository.length === 0),
    ...compareRef(identity, publisher),
    ...oneOf("trigger-unexpected", "trigger", publisher.triggers, identity.buildTrigger),
    ...publisher.environment === void 0 ? [] : equal("environment-unexpected", "environment", publisher.environment, identity.deploymentEnvironment),
    ...publisher.provider === "github-actions" ? equal("runner-unexpected", "runner", publisher.runner ?? "github-hosted", identity.runnerEnvironment) : []
  ];
  return { mismatches, notes: mismatches.length === 0 ? notesOn(identity, publisher) : [] };
}
var base = (publisher) => publisher.provider === "github-actions" ? GITHUB_URL : GITLAB_URL;
function compareRepository(identity, publisher) {
  const byName = publisher.repositoryId === void 0 && !isNamed(identity.sourceRepositoryUri, publisher);
  return [
    ...byName ? mismatch("repository-unexpected", "repository", `${base(publisher)}/${publisher.repository}`, identity.sourceRepositoryUri) : [],
    ...compareId(
      "repository id",
      publisher.repositoryId,
      identity.sourceRepositoryIdentifier,
      publisher.repository,
      identity.sourceRepositoryUri
    ),
    ...compareId(
      "owner id",
      publisher.ownerId,
      identity.sourceRepositoryOwnerIdentifier,
      ownerOf(publisher),
      identity.sourceRepositoryOwnerUri
    )
  ];
}
function compareId(label, wanted, found, wantedName, foundName) {
  if (wanted === void 0 || wanted === found) return [];
  return mismatch(
    "repository-unexpected",
    label,
    `${wanted} (${wantedName})`,
    found === void 0 ? void 0 : `${found} (${foundName ?? "unnamed"})`
  );
}
var ownerOf = ({ repository }) => repository.split("/").slice(0, -1).join("/");
function isNamed(uri, publisher) {
  const start = `${base(publisher)}/`;
  return uri.slice(0, start.length) === start && sameRepositoryName(uri.slice(start.length), publisher.repository);
}
function compareWorkflow(identity, publisher, inOurRepository) {
  const ref = identity.sourceRepositoryRef ?? publisher.refs[0] ?? publisher.refGlobs[0] ?? "";
  const refs = [ref, ...publisher.refs, ...identity.sourceRepositoryDigest === void 0 ? [] : [identity.sourceRepositoryDigest]];
  const workflows = workflowPaths(identity, publisher);
  const isOurs = refs.some((candidate) => workflows.some((workflow) => `${workflow}@${candidate}` === identity.buildConfigUri));
  const wanted = inOurRepository ? workflows[0] ?? "" : namedWorkflow(publisher);
  return [
    ...isOurs ? [] : mismatch("workflow-unexpected", "workflow (build config URI)", `${wanted}@${ref}`, identity.buildConfigUri),
    ...compareSigner(identity, publisher)
  ];
}
var namedWorkflow = (publisher) => publisher.provider === "github-actions" ? `${GITHUB_URL}/${publisher.repository}/${publisher.workflow}` : `${publisher.issuer}/${publisher.repository}//${publisher.workflow}`;
function workflowPaths(identity, publisher) {
  if (publisher.provider === "github-actions") return [`${identity.sourceRepositoryUri}/${publisher.workflow}`];
  return gitLabPaths(identity, publisher);
}
function gitLabPaths(identity, publisher) {
  const isKnown = identity.sourceRepositoryUri.slice(0, GITLAB_URL.length + 1) === `${GITLAB_URL}/`;
  const project = isKnown ? identity.sourceRepositoryUri.slice(GITLAB_URL.length + 1) : publisher.repository;
  return [publisher.issuer, GITLAB_URL].map((host) => `${host}/${project}//${publisher.workflow}`);
}
function compareSigner(identity, publisher) {
  const named = publisher.provider === "github-actions" ? publisher.signer : void 0;
  if (named === void 0) return equal("signer-unexpected", "signer (build signer URI)", identity.buildConfigUri, identity.buildSignerUri);
  return isSigner(identity.buildSignerUri, named) ? [] : mismatch("signer-unexpected", "signer (build signer URI)", `${GITHUB_URL}/${named}`, identity.buildSignerUri);
}
function isSigner(uri, signer) {
  const start = `${GITHUB_URL}/`;
  const nameLength = signer.split("/").slice(0, 2).join("/").length;
  const found = uri.slice(start.length);
  return uri.slice(0, start.length) === start && sameRepositoryName(found.slice(0, nameLength), signer.slice(0, nameLength)) && found.slice(nameLength) === signer.slice(nameLength);
}
function compareRef({ sourceRepositoryRef: ref }, { refs, refGlobs }) {
  if (ref !== void 0 && (refs.includes(ref) || refGlobs.some((pattern) => matchesRefGlob(pattern, ref)))) return [];
  return mismatch("ref-unexpected", "ref", [...refs, ...refGlobs].join(", "), ref);
}
var equal = (rule, label, wanted, found) => wanted === found ? [] : mismatch(rule, label, wanted, found);
var oneOf = (rule, label, wanted, found) => found !== void 0 && wanted.includes(found) ? [] : mismatch(rule, label, wanted.join(", "), found);
var mismatch = (rule, label, wanted, found) => [
  { rule, label, wanted, found: found ?? "none in the certificate" }
];
function notesOn(identity, publisher) {
  if (isNamed(identity.sourceRepositoryUri, publisher)) return [];
  return [`the repository that the policy calls ${publisher.repository} is now ${identity.sourceRepositoryUri}; its id is the same`];
}

// src/judge/standing.ts
function standsUnder(policy, known) {
  const { name, version } = known.change.after;
  return standingOf(policy, { name, version, publishedAt: publicationTime(known)?.at, evidence: known.evidence });
}
function standingOf(policy, { name, version, publishedAt, evidence }) {
  const denied = denialOf(policy, { name, version });
  if (denied !== void 0) return denied;
  const rule = allowingRule(policy, name);
  if (rule === void 0) return { kind: "unlisted" };
  const covering = rule.entries.filter(isAllowing).filter((entry) => covers(entry, { name, version }, publishedAt));
  return standingBy(rule, covering, evidence, policy);
}
var isListed = (policy, { name, version }) => denialOf(policy, { name, version }) !== void 0 || allowingRule(policy, name) !== void 0;
var isCovered = (policy, { name, version }) => denialOf(policy, { name, version }) !== void 0 || allowingRule(policy, name)?.entries.some((entry) => isAllowing(entry) && covers(entry, { name, version }, void 0)) === true;
function denialOf(policy, version) {
  for (const rule of rulesFor(policy.packages, version.name)) {
    const entry = rule.entries.find((candidate) => isDenied(candidate, version));
    if (entry?.kind === "deny") return { kind: "denied", rule, entry };
  }
  return void 0;
}
var allowingRule = (policy, name) => rulesFor(policy.packages, name).find(({ entries }) => entries.some(isAllowing));
function standingBy(rule, covering, evidence, policy) {
  const publishers = covering.filter((entry) => entry.kind === "publisher");
  const nearest = evidence.kind === "verified" ? nearestPublisher(publishers, evidence.identity) : void 0;
  if (nearest !== void 0 && !isNonEmpty(nearest.mismatches))
    return { kind: "published", rule, entry: nearest.entry, notes: nearest.notes };
  const unattested = joined(
    covering.filter((entry) => entry.kind === "unattested"),
    policy
  );
  if (unattested !== void 0) return { kind: "unattested", rule, entry: unattested };
  if (nearest !== void 0 && isNonEmpty(nearest.mismatches))
    return { kind: "mismatched", rule, entry: nearest.entry, mismatches: nearest.mismatches };
  const action = covering.find((entry) => entry.kind === "action");
  if (action !== void 0) return { kind: "action", rule, entry: action };
  const [expected] = publishers;
  return expected === void 0 ? { kind: "uncovered", rule } : { kind: "unproven", rule, entry: expected };
}
function nearestPublisher(entries, identity) {
  let best;
  for (const entry of entries) {
    const comparison = compareIdentity(identity, entry.publisher);
    if (best === void 0 || comparison.mismatches.length < best.mismatches.length) best = { entry, ...comparison };
  }
  return best;
}
function joined(entries, { settings }) {
  const [first, ...rest] = entries;
  if (first === void 0 || rest.length === 0) return first;
  const registry = entries.find((entry) => entry.registry !== void 0)?.registry;
  const there = entries.filter((entry) => entry.registry === void 0 || entry.registry === registry);
  const accounts = [...new Set(there.flatMap((entry) => entry.accounts))];
  const cooldown = Math.max(...entries.map((entry) => entry.cooldown ?? settings.cooldown));
  const tagged = entries.find(({ taggedIn }) => taggedIn !== void 0);
  const demand = { registry, taggedIn: tagged?.taggedIn, reproduced: entries.some(({ reproduced }) => reproduced === true) };
  return { ...first, accounts, cooldown, ...demand, source: strictest(entries.map(({ source }) => source)) };
}
var STRICTEST_FIRST = ["required", "when-available", "off"];
var strictest = (wanted) => STRICTEST_FIRST.find((one) => wanted.includes(one));

// src/traits/ground.ts
var ONLY_AGE = idsWhere(({ restsOn }) => restsOn.length > 0 && restsOn.every((ground) => ground === "age"));
var isOnlyAge = (rule) => ONLY_AGE.includes(rule);
var lackedBy = (rule, ecosystem) => rules[rule].restsOn.filter((ground) => ground !== "policy" && ground !== "lockfile" && !ECOSYSTEMS[ecosystem].grounds.has(ground));
var demandedBy = (policy) => new Set(RULE_IDS.filter((rule) => policy.levels[rule] === "error").flatMap((rule) => rules[rule].restsOn));
var isJudged = (ground, policy) => RULE_IDS.some((rule) => rules[rule].restsOn.includes(ground) && levelOf(rule, policy) !== "off");

export {
  compareIdentity,
  standsUnder,
  isListed,
  isCovered,
  isOnlyAge,
  lackedBy,
  demandedBy,
  isJudged
};
