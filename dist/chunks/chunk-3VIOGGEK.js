import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  covers,
  exemptionApplies,
  isAllowing,
  isDenied,
  isOver,
  liftExempted,
  rulesFor
} from "./chunk-URS3ZHPG.js";
import {
  matchesRefGlob
} from "./chunk-X7ZNDTWU.js";
import {
  isNonEmpty
} from "./chunk-P6XDTBKV.js";
import {
  comesOfAge,
  rules
} from "./chunk-GW7RSALQ.js";
import {
  FIXED_RULES,
  RULE_IDS
} from "./chunk-AI7QKUDQ.js";
import {
  spec
} from "./chunk-VTTPJSIE.js";
import {
  publicationTime
} from "./chunk-ECC2SLL2.js";
import {
  GITHUB_URL,
  GITLAB_URL,
  sameRepositoryName
} from "./chunk-NEZMJFUR.js";
import {
  lowerLevel,
  worstFirst
} from "./chunk-XMBKMPVX.js";

// src/judge/policy-findings.ts
function policyFindings(policy, verdicts, now, locked) {
  const lockedSpecs = locked === void 0 ? void 0 : new Set(locked.map(spec));
  return policy.exemptions.flatMap((exemption) => {
    if (isOver(exemption, now))
      return finding(
        policy,
        "exemption-expired",
        exemption,
        `ended on ${exemption.expires.slice(0, 10)}`,
        "It lifts nothing any more. Remove it, or decide anew and give it a later `expires`."
      );
    const because = whyUnused(exemption, verdicts, lockedSpecs);
    return because === void 0 ? [] : finding(policy, "exemption-unused", exemption, because, "Remove it: an exception that nobody needs is one that somebody may use.");
  });
}
function whyUnused(exemption, verdicts, locked) {
  const named = `${exemption.package}@${exemption.version}`;
  const judged = verdicts.filter(({ candidate }) => spec(candidate.change.after) === named);
  if (judged.length === 0) return locked === void 0 || locked.has(named) ? void 0 : `${named} is in no lockfile`;
  if (judged.some(({ exempted }) => exempted.some((lifted) => lifted.exemption === exemption))) return void 0;
  const reasons = judged.map(({ candidate }) => exemptionApplies(exemption, candidate.change)).flatMap((application) => application.kind === "other" ? [application.because] : []);
  return reasons.length > 0 ? `it did not match: ${reasons.join("; ")}` : `${named} has none of the findings that it lifts`;
}
function finding(policy, rule, exemption, because, help) {
  const level = policy.levels[rule] ?? "warning";
  if (level === "off") return [];
  const named = `${exemption.package}@${exemption.version}`;
  const state = rule === "exemption-expired" ? "is over" : "lifts nothing";
  return [
    {
      rule,
      level,
      undetermined: false,
      message: `the exemption for ${named} ${state}`,
      reason: rule === "exemption-expired" ? "An exemption holds until its date, so that an exception does not become the rule." : "Exemptions that outlive their reason hide what they were never meant for.",
      help,
      facts: [
        { label: "why", found: because },
        { label: "rules", found: exemption.rules.join(", ") },
        { label: "reason given", found: exemption.reason }
      ],
      package: void 0,
      location: exemption.declaredAt
    }
  ];
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
function standingOf(policy, { name, version, publishedAt, evidence }) {
  const rules2 = rulesFor(policy.packages, name);
  for (const rule2 of rules2) {
    const entry = rule2.entries.find((candidate) => isDenied(candidate, { name, version }));
    if (entry?.kind === "deny") return { kind: "denied", rule: rule2, entry };
  }
  const rule = rules2.find(({ entries }) => entries.some(isAllowing));
  if (rule === void 0) return { kind: "unlisted" };
  const covering = rule.entries.filter(isAllowing).filter((entry) => covers(entry, { name, version }, publishedAt));
  return judge(rule, covering, evidence, policy);
}
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
function decide(candidate, policy) {
  const { change, evidence, now } = candidate;
  const { name, version } = change.after;
  const standing = standingOf(policy, { name, version, publishedAt: publicationTime(candidate)?.at, evidence });
  const found = RULE_IDS.flatMap((rule) => {
    const level = levelOf(rule, policy);
    if (level === "off" && !isAlsoNotice(rule)) return [];
    const violations = rules[rule].check({ candidate, policy, standing });
    return violations.flatMap((violation) => findingOf(rule, violation, candidate, level) ?? []);
  });
  const { findings, exempted } = liftExempted(found, change, policy, now);
  const ordered = findings.toSorted(worstFirst);
  const errors = ordered.filter((finding2) => finding2.level === "error");
  const judged = { candidate, standing, exempted };
  if (errors.length === 0 || !isNonEmpty(ordered)) return { ...judged, kind: "authorized", findings: ordered };
  return { ...judged, kind: errors.every((finding2) => finding2.undetermined) ? "undetermined" : "unauthorized", findings: ordered };
}
function levelOf(rule, policy) {
  return FIXED_RULES.includes(rule) ? rules[rule].defaultLevel : policy.levels[rule] ?? rules[rule].defaultLevel;
}
var isAlsoNotice = (rule) => rules[rule].defaultLevel === "notice";
function findingOf(rule, violation, { change }, stated) {
  const { atMost, undetermined: missing, ...said } = violation;
  const own = missing === true && isAlsoNotice(rule) ? "error" : stated;
  if (own === "off") return void 0;
  const level = atMost === void 0 ? own : lowerLevel(own, atMost);
  const { name, version, location } = change.after;
  return { location, ...said, rule, level, undetermined: missing === true && level === "error", package: { name, version } };
}
function conclude({
  verdicts,
  removed,
  lockfiles,
  locked,
  inputs = [],
  policy,
  policyChange,
  trust,
  mode,
  now
}) {
  const beside = inputs.flatMap((violation) => inputChanged(violation, policy));
  const findings = [...policyFindings(policy, verdicts, now, locked), ...policyChanged(policyChange, policy), ...beside].toSorted(
    worstFirst
  );
  const count = (kind) => verdicts.filter((verdict) => verdict.kind === kind).length;
  const counts = { authorized: count("authorized"), unauthorized: count("unauthorized"), undetermined: count("undetermined") };
  const passes = counts.authorized === verdicts.length && findings.every((finding2) => finding2.level !== "error");
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
function inputChanged({ atMost, ...said }, policy) {
  const rule = "install-input-changed";
  const own = levelOf(rule, policy);
  if (own === "off") return [];
  const level = atMost === void 0 ? own : lowerLevel(own, atMost);
  return [{ location: void 0, ...said, rule, level, undetermined: false, package: void 0 }];
}
function policyChanged(change, policy) {
  const level = change?.broken === true ? "error" : levelOf("policy-changed", policy);
  if (change === void 0 || level === "off") return [];
  return [change.broken ? policyBroken(change, level) : policyEdited(change, level)];
}
function policyEdited(change, level) {
  return {
    ...atPolicy(change, level),
    message: change.loosens ? `${change.file} is changed, and would trust more than before` : `${change.file} is changed`,
    reason: "A change of the policy counts from the next pull request on; this one is judged by the policy at its base.",
    help: "Review what it would newly trust as carefully as code that it would let in."
  };
}
function policyBroken(change, level) {
  return {
    ...atPolicy(change, level),
    message: `${change.file} is changed, and would not be a valid policy`,
    reason: "Once merged it would fail every pull request, the one that mends it included.",
    help: "Correct it here; `countersign lint` says the same on your machine."
  };
}
var atPolicy = (change, level) => ({
  rule: "policy-changed",
  level,
  undetermined: false,
  facts: change.lines.map((line) => ({ label: "change", found: line })),
  package: void 0,
  location: { file: change.file, line: 1 }
});
function readyAt(verdicts, findings, policy) {
  const blocked = verdicts.filter((verdict) => verdict.kind !== "authorized");
  const errors = [...findings, ...blocked.flatMap((verdict) => verdict.findings)].filter((finding2) => finding2.level === "error");
  if (errors.some((finding2) => finding2.rule !== "too-new")) return void 0;
  return blocked.flatMap(({ candidate, standing }) => comesOfAge(candidate, standing, policy) ?? []).toSorted().at(-1);
}

export {
  compareIdentity,
  standingOf,
  decide,
  levelOf,
  conclude
};
