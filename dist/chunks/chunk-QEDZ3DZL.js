import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  covers,
  exemptionApplies,
  isAllowing,
  isDenied,
  isOver,
  liftExempted,
  rulesFor
} from "./chunk-ZLLG72XO.js";
import {
  NOT_EXEMPTIBLE,
  demandedBy,
  isOnlyAge,
  levelOf,
  matchesRefGlob
} from "./chunk-Z26E4XJ3.js";
import {
  isNonEmpty
} from "./chunk-P6XDTBKV.js";
import {
  comesOfAge,
  rules
} from "./chunk-6ELTT5BU.js";
import {
  RULE_IDS
} from "./chunk-KEL2VGC6.js";
import {
  spec
} from "./chunk-7LCTGES3.js";
import {
  GITHUB_URL,
  GITLAB_URL,
  publicationTime,
  sameRepositoryName
} from "./chunk-WCCY5ZVD.js";
import {
  higherLevel,
  lowerLevel,
  worstFirst
} from "./chunk-VSFDKPCL.js";

// src/judge/exemption-use.ts
function exemptionUses(policy, verdicts, now, locked) {
  const lockedSpecs = locked === void 0 ? void 0 : new Set(locked.map(spec));
  return policy.exemptions.map((exemption) => ({
    exemption,
    use: isOver(exemption, now) ? { kind: "over" } : useOf(exemption, verdicts, lockedSpecs)
  }));
}
function useOf(exemption, verdicts, locked) {
  const named = `${exemption.package}@${exemption.version}`;
  const judged = verdicts.filter(({ candidate }) => spec(candidate.change.after) === named);
  if (judged.length === 0)
    return locked === void 0 || locked.has(named) ? { kind: "undecided" } : { kind: "unused", because: `${named} is in no lockfile` };
  if (judged.some(({ exempted }) => exempted.some((lifted) => lifted.exemption === exemption))) return { kind: "needed" };
  const reasons = judged.map(({ candidate }) => exemptionApplies(exemption, candidate.change)).flatMap((application) => application.kind === "other" ? [application.because] : []);
  const because = reasons.length > 0 ? `it did not match: ${reasons.join("; ")}` : `${named} has none of the findings that it lifts`;
  return { kind: "unused", because };
}

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
  return judge(rule, covering, evidence, policy);
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
function judge(rule, covering, evidence, policy) {
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
  const accounts = [...new Set(entries.flatMap((entry) => entry.accounts))];
  const cooldown = Math.max(...entries.map((entry) => entry.cooldown ?? settings.cooldown));
  return isNonEmpty(accounts) ? { ...first, accounts, cooldown } : first;
}

// src/line/decide.ts
function decide(candidate, policy, standing = standsUnder(policy, candidate)) {
  const { change, now } = candidate;
  const trial = { candidate, policy, standing, demanded: demandedBy(policy) };
  const found = RULE_IDS.flatMap((id) => {
    const rule = rules[id];
    const level = levelOf(id, policy);
    if (rule.about !== "candidate" || level === "off" && !isAlsoNotice(rule)) return [];
    return rule.check(trial).flatMap((violation) => findingOf(id, violation, candidate, level) ?? []);
  });
  const isExemptible = (rule) => !NOT_EXEMPTIBLE.includes(rule);
  const { findings, exempted } = liftExempted(found, { change, policy, now, isExemptible });
  const ordered = findings.toSorted(worstFirst);
  const errors = ordered.filter((finding) => finding.level === "error");
  const judged = { candidate, standing, exempted };
  if (errors.length === 0 || !isNonEmpty(ordered)) return { ...judged, kind: "authorized", findings: ordered };
  return { ...judged, kind: errors.every((finding) => finding.undetermined) ? "undetermined" : "unauthorized", findings: ordered };
}
var isAlsoNotice = (rule) => rule.defaultLevel === "notice";
function findingOf(rule, violation, { change }, stated) {
  const { atMost, undetermined: missing, ...said } = violation;
  const own = missing === true && isAlsoNotice(rules[rule]) ? "error" : stated;
  if (own === "off") return void 0;
  const level = atMost === void 0 ? own : lowerLevel(own, atMost);
  const { name, version, location } = change.after;
  const undetermined = missing === true && level === "error";
  return { location, ...said, rule, level, undetermined, onlyAge: isOnlyAge(rule), package: { name, version } };
}
function conclude(conclusion) {
  const { verdicts, removed, lockfiles, locked, inputs = [], policy, policyChange, trust, mode, now } = conclusion;
  const exemptions = exemptionUses(policy, verdicts, now, locked);
  const findings = runFindings({ policy, exemptions, policyChange, inputs }).toSorted(worstFirst);
  const count = (kind) => verdicts.filter((verdict) => verdict.kind === kind).length;
  const counts = { authorized: count("authorized"), unauthorized: count("unauthorized"), undetermined: count("undetermined") };
  const passes = counts.authorized === verdicts.length && findings.every((finding) => finding.level !== "error");
  return {
    conclusion: passes ? "pass" : "fail",
    mode,
    evaluatedAt: now,
    policy: policy.source,
    trust,
    lockfiles,
    counts,
    findings,
    verdicts,
    removed,
    policyDelta: policyChange?.lines ?? [],
    readyAt: readyAt(verdicts, findings, policy)
  };
}
function runFindings(trial) {
  return RULE_IDS.flatMap((id) => {
    const rule = rules[id];
    const stated = levelOf(id, trial.policy);
    if (rule.about !== "run") return [];
    return rule.check(trial).flatMap(({ atLeast, atMost, ...said }) => {
      const own = atLeast === void 0 ? stated : higherLevel(atLeast, stated);
      if (own === "off") return [];
      const level = atMost === void 0 ? own : lowerLevel(own, atMost);
      return [{ ...said, rule: id, level, undetermined: false, onlyAge: isOnlyAge(id), package: void 0 }];
    });
  });
}
function readyAt(verdicts, findings, policy) {
  const blocked = verdicts.filter((verdict) => verdict.kind !== "authorized");
  const errors = [...findings, ...blocked.flatMap((verdict) => verdict.findings)].filter((finding) => finding.level === "error");
  if (errors.some((finding) => !finding.onlyAge)) return void 0;
  return blocked.flatMap(({ candidate, standing }) => comesOfAge(candidate, standing, policy) ?? []).toSorted().at(-1);
}

export {
  compareIdentity,
  standsUnder,
  isListed,
  isCovered,
  decide,
  conclude
};
