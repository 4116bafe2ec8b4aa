import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  expectedPublisher,
  standingEntry
} from "./chunk-ZAIXISSR.js";
import {
  jsonText
} from "./chunk-SEUZPJGI.js";
import {
  spec
} from "./chunk-VTTPJSIE.js";
import {
  runUrl,
  sourceDiff
} from "./chunk-BK2A2L7T.js";
import {
  claimsOf,
  publicationTime
} from "./chunk-ECC2SLL2.js";
import {
  docsUrl
} from "./chunk-XMBKMPVX.js";
import {
  visible
} from "./chunk-TBENTHXA.js";

// src/report/json-value.ts
var orNull = (value) => value ?? null;

// src/report/json-evidence.ts
function problemOf(evidence) {
  return evidence.kind === "invalid" || evidence.kind === "unavailable" ? { code: evidence.code, detail: evidence.detail } : null;
}
var identityOf = (evidence) => evidence.kind === "verified" ? jsonIdentity(evidence.identity) : null;
function jsonIdentity(identity) {
  return {
    issuer: identity.issuer,
    buildSignerUri: identity.buildSignerUri,
    buildSignerDigest: orNull(identity.buildSignerDigest),
    runnerEnvironment: orNull(identity.runnerEnvironment),
    sourceRepositoryUri: identity.sourceRepositoryUri,
    sourceRepositoryDigest: orNull(identity.sourceRepositoryDigest),
    sourceRepositoryRef: orNull(identity.sourceRepositoryRef),
    sourceRepositoryIdentifier: orNull(identity.sourceRepositoryIdentifier),
    sourceRepositoryOwnerUri: orNull(identity.sourceRepositoryOwnerUri),
    sourceRepositoryOwnerIdentifier: orNull(identity.sourceRepositoryOwnerIdentifier),
    buildConfigUri: identity.buildConfigUri,
    buildConfigDigest: orNull(identity.buildConfigDigest),
    buildTrigger: orNull(identity.buildTrigger),
    runInvocationUri: orNull(identity.runInvocationUri),
    sourceRepositoryVisibilityAtSigning: orNull(identity.sourceRepositoryVisibilityAtSigning),
    deploymentEnvironment: orNull(identity.deploymentEnvironment),
    tokenSubject: orNull(identity.tokenSubject)
  };
}
function attestationOf(evidence) {
  if (evidence.kind !== "verified") return null;
  return {
    predicateType: evidence.predicateType,
    signedAt: evidence.signedAt,
    publishSignedAt: orNull(evidence.publishSignedAt),
    keysFrom: evidence.keysFrom,
    contradictions: evidence.contradictions.map(({ field, certified, stated }) => ({ field, certified, stated }))
  };
}
function jsonRun(run, evidence) {
  return {
    url: evidence.kind === "verified" ? orNull(runUrl(evidence.identity)) : null,
    repository: run.repositoryFullName,
    repositoryId: run.repositoryId,
    runId: run.runId,
    attempt: run.attempt,
    status: run.status,
    conclusion: orNull(run.conclusion),
    event: run.event,
    path: run.path,
    headSha: run.headSha,
    headBranch: orNull(run.headBranch),
    actor: orNull(run.actor),
    triggeringActor: orNull(run.triggeringActor),
    approvers: run.approvers.kind === "known" ? [...run.approvers.value] : null,
    startedAt: orNull(run.startedAt),
    updatedAt: orNull(run.updatedAt)
  };
}
function jsonAccount(account) {
  return {
    basis: "claimed",
    kind: account.kind,
    name: account.name,
    approver: account.kind === "staged" ? account.approver : null,
    provider: account.kind === "human" ? null : orNull(account.provider),
    configId: account.kind === "human" ? null : orNull(account.configId)
  };
}

// src/report/json-change.ts
function jsonChange(verdict, jsonFinding2) {
  const { candidate } = verdict;
  const { after } = candidate.change;
  const published = publicationTime(candidate);
  return {
    name: after.name,
    version: after.version,
    replaces: replacedVersions(candidate.change),
    kind: candidate.change.kind,
    lockfile: after.location.file,
    line: after.location.line,
    alias: orNull(after.alias),
    via: [...after.via],
    verdict: verdict.kind,
    firstSeen: candidate.change.kind === "added",
    source: jsonSource(after.source),
    registry: candidate.registry,
    integrity: orNull(after.integrity),
    evidence: candidate.evidence.kind,
    evidenceProblem: problemOf(candidate.evidence),
    binding: candidate.binding,
    identity: identityOf(candidate.evidence),
    attestation: attestationOf(candidate.evidence),
    standing: jsonStanding(verdict.standing),
    publishedAt: orNull(published?.at),
    publishedAtBasis: orNull(published?.basis),
    ...surroundings(candidate),
    baseline: candidate.baseline.map((baseline) => ({
      version: baseline.package.version,
      relation: baseline.relation,
      knownFrom: baseline.knownFrom,
      evidence: baseline.evidence.kind,
      identity: identityOf(baseline.evidence)
    })),
    sourceDiff: orNull(sourceDiff(candidate)),
    findings: verdict.findings.map(jsonFinding2),
    exempted: verdict.exempted.map(({ finding, exemption }) => ({ finding: jsonFinding2(finding), exemption: jsonExemption(exemption) }))
  };
}
function replacedVersions(change) {
  switch (change.kind) {
    case "added":
      return [];
    case "updated":
      return change.replaced.map((locked) => locked.version);
    case "re-resolved":
      return [change.before.version];
  }
}
function surroundings(candidate) {
  const { packument, run, commit, tag, review, securityFix } = candidate;
  const account = claimsOf(packument, candidate.change.after.version)?.account;
  return {
    run: run.kind === "known" ? jsonRun(run.value, candidate.evidence) : null,
    account: account === void 0 ? null : jsonAccount(account),
    commit: commit.kind === "known" ? { defaultBranch: commit.value.defaultBranch, positions: commit.value.positions.map(({ branch, status }) => ({ branch, status })) } : null,
    tag: tag.kind === "known" ? { name: tag.value.name, commit: tag.value.commit, taggedAt: orNull(tag.value.taggedAt) } : null,
    review: review.kind === "known" ? { mergedPullRequest: orNull(review.value.mergedPullRequest), signatureVerified: review.value.signatureVerified } : null,
    securityFix: securityFix.kind === "known" && securityFix.value?.version === candidate.change.after.version ? securityFix.value.advisory : null,
    answers: {
      packument: answerKind(packument),
      run: answerKind(run),
      commit: answerKind(commit),
      tag: answerKind(tag),
      review: answerKind(review),
      securityFix: answerKind(securityFix)
    }
  };
}
var answerKind = (answer) => answer.kind;
function jsonSource(source) {
  switch (source.kind) {
    case "registry":
      return { kind: "registry", url: orNull(source.url) };
    case "tarball":
      return { kind: "tarball", url: source.url };
    case "git":
      return { kind: "git", url: source.url, commit: orNull(source.commit) };
    case "file":
    case "workspace":
      return { kind: source.kind, path: source.path };
    case "bundled":
      return { kind: "bundled", inside: spec(source.inside) };
  }
}
function jsonStanding(standing) {
  const declaredAt = standing.kind === "unlisted" ? void 0 : (standingEntry(standing) ?? standing.rule).declaredAt;
  return {
    kind: standing.kind,
    pattern: standing.kind === "unlisted" ? null : standing.rule.pattern.text,
    publisher: orNull(expectedPublisher(standing)?.name),
    declaredAt: declaredAt === void 0 ? null : { file: declaredAt.file, line: declaredAt.line }
  };
}
function jsonExemption(exemption) {
  return {
    rules: [...exemption.rules],
    reason: exemption.reason,
    approvedBy: orNull(exemption.approvedBy),
    expires: exemption.expires,
    declaredAt: { file: exemption.declaredAt.file, line: exemption.declaredAt.line }
  };
}

// src/report/json.ts
function toJson(report) {
  return jsonText(reportValue(report));
}
function reportValue(report) {
  const { policy, trust } = report;
  return {
    schemaVersion: 1,
    conclusion: report.conclusion,
    mode: report.mode,
    evaluatedAt: report.evaluatedAt,
    policy: policy === void 0 ? null : {
      file: policy.file,
      commit: orNull(policy.commit),
      sha256: policy.sha256,
      extends: policy.extends.map(({ reference: { from }, sha256 }) => ({ from, sha256 }))
    },
    trust: trust === void 0 ? null : { source: trust.kind, asOf: orNull(trust.asOf), note: orNull(trust.note) },
    lockfiles: [...report.lockfiles],
    counts: {
      authorized: report.counts.authorized,
      unauthorized: report.counts.unauthorized,
      undetermined: report.counts.undetermined,
      removed: report.removed.length
    },
    readyAt: orNull(report.readyAt),
    policyDelta: [...report.policyDelta],
    findings: report.findings.map(jsonFinding),
    changes: [...report.verdicts.map((verdict) => jsonChange(verdict, jsonFinding)), ...report.removed.map(jsonRemoved)]
  };
}
var SENTENCE_LIMIT = 4e3;
function jsonFinding(finding) {
  return {
    rule: finding.rule,
    level: finding.level,
    undetermined: finding.undetermined,
    message: visible(finding.message, SENTENCE_LIMIT),
    reason: visible(finding.reason, SENTENCE_LIMIT),
    help: finding.help,
    facts: finding.facts.map(({ label, wanted, found }) => ({ label, wanted: orNull(wanted), found })),
    location: finding.location === void 0 ? null : { file: finding.location.file, line: finding.location.line },
    docs: docsUrl(finding.rule)
  };
}
function jsonRemoved({ before }) {
  return {
    name: before.name,
    version: before.version,
    replaces: [],
    kind: "removed",
    lockfile: before.location.file,
    line: before.location.line,
    alias: orNull(before.alias),
    via: [...before.via],
    verdict: "not-judged",
    findings: []
  };
}

export {
  toJson,
  reportValue
};
