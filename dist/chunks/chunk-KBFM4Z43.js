import {
  c84_jsonRemedies as jsonRemedies,
  c84_orNull as orNull
} from "./shared-E04875EB.js";
import {
  c1_TOOL_NAME as TOOL_NAME
} from "./shared-E04875EB.js";
import {
  c6_jsonTextPieces as jsonTextPieces
} from "./shared-E04875EB.js";
import {
  c66_runUrl as runUrl,
  c66_sourceDiff as sourceDiff
} from "./shared-E04875EB.js";
import {
  expectedPublisher,
  standingEntry,
  witnessOf
} from "./chunk-KSEUSSZG.js";
import {
  ecosystemOf,
  purl
} from "./chunk-VYA3Q5WH.js";
import {
  c57_waitingCount as waitingCount
} from "./shared-E04875EB.js";
import {
  c27_docsUrl as docsUrl,
  c27_publicationTime as publicationTime
} from "./shared-E04875EB.js";
import {
  c46_claimsOf as claimsOf
} from "./shared-E04875EB.js";
import {
  c9_placesOf as placesOf,
  c9_spec as spec
} from "./shared-E04875EB.js";
import {
  c74_visible as visible
} from "./shared-E04875EB.js";

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

// src/report/json-pin.ts
function jsonPin({ change, pin }) {
  const { source } = change.after;
  if (source.kind !== "pin") return null;
  const record = valueOf(pin);
  return {
    commit: orNull(source.pin.commit),
    tag: orNull(record?.tag ?? source.pin.claimedTags[0]),
    ...belongsTo(source.pin, record),
    repositoryId: orNull(record?.repository.repositoryId),
    ownerId: orNull(record?.repository.ownerId),
    ...released(record === void 0 ? void 0 : valueOf(record.release))
  };
}
var valueOf = (answer) => answer.kind === "known" ? answer.value : void 0;
function belongsTo({ commit }, record) {
  if (commit === void 0) return { belongs: "no", branch: null };
  const belongs = record === void 0 ? void 0 : valueOf(record.belongs);
  return { belongs: belongs?.kind ?? "unknown", branch: belongs?.kind === "branch" ? belongs.branch : null };
}
var released = (release) => ({
  immutable: orNull(release?.immutable),
  releasedAt: orNull(release?.publishedAt),
  releasedBy: orNull(release?.author)
});

// src/report/json-source.ts
function jsonSourceRepository(candidate) {
  const { record } = candidate.sourceEvidence;
  if (record.kind === "not-asked" || record.kind === "absent") return null;
  const witness = witnessOf(candidate);
  const nothing = { repository: null, repositoryId: null, tag: null, taggedAt: null, commit: null };
  if (record.kind === "unavailable")
    return { ...nothing, manifest: "unknown", files: "unknown", filesSame: null, filesTotal: null, witness };
  const { repository, tag, manifest, files } = record.value;
  const known = tag.kind === "known" ? tag.value : void 0;
  return {
    repository: repository.fullName,
    repositoryId: repository.id,
    tag: orNull(known?.name),
    taggedAt: orNull(known?.taggedAt ?? known?.committedAt),
    commit: orNull(known?.commit),
    manifest: manifestWord(manifest),
    files: filesWord(files),
    filesSame: files.kind === "known" ? files.value.same : null,
    filesTotal: files.kind === "known" ? files.value.total : null,
    witness
  };
}
function manifestWord(manifest) {
  if (manifest.kind === "known") return manifest.value.excess.length === 0 ? "agrees" : "contradicts";
  return manifest.kind === "not-asked" ? "not-asked" : "unknown";
}
function filesWord(files) {
  if (files.kind === "known") return files.value.others === 0 ? "reproduced" : "differs";
  return files.kind === "not-asked" ? "not-asked" : "unknown";
}

// src/report/json-change.ts
function jsonChange(verdict, blocked, jsonFinding2) {
  const { candidate } = verdict;
  const { after } = candidate.change;
  const published = publicationTime(candidate);
  return {
    ...named(after),
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
    baseline: candidate.baseline.map(jsonBaseline),
    pin: jsonPin(candidate),
    places: placesOf(after),
    sourceRepository: jsonSourceRepository(candidate),
    sourceDiff: orNull(sourceDiff(candidate)),
    ...whatWasFound(verdict, jsonFinding2),
    ...wayOut(blocked)
  };
}
var whatWasFound = ({ findings, exempted }, jsonFinding2) => ({
  findings: findings.map(jsonFinding2),
  exempted: exempted.map(({ finding, exemption }) => ({ finding: jsonFinding2(finding), exemption: jsonExemption(exemption) }))
});
var named = (after) => ({
  name: after.name,
  version: after.version,
  ecosystem: ecosystemOf(after.name).id,
  purl: purl(after)
});
var jsonBaseline = ({ package: { version }, relation, knownFrom, evidence }) => ({
  version,
  relation,
  knownFrom,
  evidence: evidence.kind,
  identity: identityOf(evidence)
});
var wayOut = (blocked) => ({
  waiting: blocked?.readyAt !== void 0,
  remedies: jsonRemedies(blocked?.remedies ?? [])
});
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
  const { claimed, run, commit, tag, review, securityFix } = candidate;
  const account = claimsOf(claimed, candidate.change.after.version)?.account;
  return {
    run: run.kind === "known" ? jsonRun(run.value, candidate.evidence) : null,
    account: account === void 0 ? null : jsonAccount(account),
    commit: commit.kind === "known" ? { defaultBranch: commit.value.defaultBranch, positions: commit.value.positions.map(({ branch, status }) => ({ branch, status })) } : null,
    tag: tag.kind === "known" ? { name: tag.value.name, commit: tag.value.commit, taggedAt: orNull(tag.value.taggedAt) } : null,
    review: review.kind === "known" ? { mergedPullRequest: orNull(review.value.mergedPullRequest), signatureVerified: review.value.signatureVerified } : null,
    securityFix: securityFix.kind === "known" && securityFix.value?.version === candidate.change.after.version ? securityFix.value.advisory : null,
    answers: {
      packument: answerKind(claimed),
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
    case "pin":
      return { kind: "pin", repository: source.pin.repository, commit: orNull(source.pin.commit), ref: orNull(source.pin.ref) };
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
var toJson = (report) => [...jsonPieces(report)].join("");
var jsonPieces = (report) => jsonTextPieces(aboutValue(report), "changes", changeValues(report));
var reportValue = (report) => ({ ...aboutValue(report), changes: [...changeValues(report)] });
function* changeValues(report) {
  const blockedBy = new Map(report.blocked.flatMap((one) => one.verdicts.map((verdict) => [verdict, one])));
  for (const verdict of report.verdicts) yield jsonChange(verdict, blockedBy.get(verdict), jsonFinding);
  for (const one of report.removed) yield jsonRemoved(one);
}
function aboutValue(report) {
  const { trust } = report;
  return {
    schemaVersion: 1,
    tool: { name: TOOL_NAME, version: orNull(report.toolVersion) },
    subject: jsonSubject(report.subject),
    recording: orNull(report.recording),
    conclusion: report.conclusion,
    mode: report.mode,
    evaluatedAt: report.evaluatedAt,
    policy: jsonPolicy(report),
    trust: trust === void 0 ? null : { source: trust.kind, asOf: orNull(trust.asOf), note: orNull(trust.note) },
    lockfiles: [...report.lockfiles],
    ecosystems: [...report.ecosystems],
    ...jsonQuestions(report.questions),
    counts: {
      authorized: report.counts.authorized,
      unauthorized: report.counts.unauthorized,
      undetermined: report.counts.undetermined,
      removed: report.removed.length,
      waiting: waitingCount(report)
    },
    readyAt: orNull(report.readyAt),
    policyDelta: [...report.policyDelta],
    notes: report.notes.map(({ kind, text }) => ({ kind, text: visible(text, SENTENCE_LIMIT) })),
    findings: report.findings.map(jsonFinding)
  };
}
function jsonQuestions(questions) {
  if (questions === void 0) return {};
  const plain = (list) => list.map((one) => ({ ...one, host: visible(one.host, SENTENCE_LIMIT) }));
  return { questions: { asked: plain(questions.asked), left: plain(questions.left), leftOut: plain(questions.leftOut) } };
}
function jsonPolicy({ policy }) {
  if (policy === void 0) return null;
  const { file, commit, sha256, extends: shared } = policy;
  return {
    file,
    commit: orNull(commit),
    sha256,
    extends: shared.map(({ reference: { from }, sha256: digest }) => ({ from, sha256: digest }))
  };
}
function jsonSubject({ repository, pullRequest, base, head, event, run }) {
  return {
    repository: orNull(repository),
    pullRequest: orNull(pullRequest),
    base: orNull(base),
    head: orNull(head),
    event: orNull(event),
    run: run === void 0 ? null : { id: run.id, attempt: orNull(run.attempt), url: run.url }
  };
}
var SENTENCE_LIMIT = 4e3;
function jsonFinding(finding) {
  return {
    rule: finding.rule,
    cause: orNull(finding.cause),
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
  jsonPieces,
  reportValue
};
