// Writes one judged change for programs: the incoming version, the facts about it with their sources, and the findings.
import type {
  AnswerKind,
  Finding as JsonFinding,
  JudgedChange,
  Source as JsonSource,
  Standing as JsonStanding,
} from '../../schema/report.d.ts'
import type { MaybeAsked } from '../domain/answer.ts'
import type { Baseline, Candidate } from '../domain/candidate.ts'
import type { IncomingChange } from '../domain/change.ts'
import type { Finding } from '../domain/finding.ts'
import { placesOf, spec, type LockedPackage, type Source } from '../domain/package.ts'
import { claimsOf } from '../domain/claims.ts'
import type { Exemption } from '../domain/policy.ts'
import type { Blocked } from '../domain/remedy.ts'
import type { Standing } from '../domain/standing.ts'
import type { Verdict } from '../domain/verdict.ts'
import { expectedPublisher, standingEntry } from '../weighing/expected.ts'
import { publicationTime } from '../weighing/publication.ts'
import { attestationOf, identityOf, jsonAccount, jsonRun, problemOf } from './json-evidence.ts'
import { ecosystemOf, purl } from '../ecosystems/index.ts'
import { jsonPin } from './json-pin.ts'
import { jsonRemedies } from './json-remedies.ts'
import { jsonSourceRepository } from './json-source.ts'
import { orNull } from './json-value.ts'
import { sourceDiff } from './source-diff.ts'

export function jsonChange(verdict: Verdict, blocked: Blocked | undefined, jsonFinding: (finding: Finding) => JsonFinding): JudgedChange {
  const { candidate } = verdict
  const { after } = candidate.change
  const published = publicationTime(candidate)
  return {
    ...named(after),
    replaces: replacedVersions(candidate.change),
    kind: candidate.change.kind,
    lockfile: after.location.file,
    line: after.location.line,
    alias: orNull(after.alias),
    via: [...after.via],
    verdict: verdict.kind,
    firstSeen: candidate.change.kind === 'added',
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
    ...whatWasFound(verdict, jsonFinding),
    ...wayOut(blocked),
  }
}

const whatWasFound = (
  { findings, exempted }: Verdict,
  jsonFinding: (finding: Finding) => JsonFinding,
): Pick<JudgedChange, 'findings' | 'exempted'> => ({
  findings: findings.map(jsonFinding),
  exempted: exempted.map(({ finding, exemption }) => ({ finding: jsonFinding(finding), exemption: jsonExemption(exemption) })),
})

const named = (after: LockedPackage): Pick<JudgedChange, 'name' | 'version' | 'ecosystem' | 'purl'> => ({
  name: after.name,
  version: after.version,
  ecosystem: ecosystemOf(after.name).id,
  purl: purl(after),
})

const jsonBaseline = ({ package: { version }, relation, knownFrom, evidence }: Baseline): JudgedChange['baseline'][number] => ({
  version,
  relation,
  knownFrom,
  evidence: evidence.kind,
  identity: identityOf(evidence),
})

const wayOut = (blocked: Blocked | undefined): Pick<JudgedChange, 'waiting' | 'remedies'> => ({
  waiting: blocked?.readyAt !== undefined,
  remedies: jsonRemedies(blocked?.remedies ?? []),
})

/** The versions that this one replaces. */
function replacedVersions(change: IncomingChange): string[] {
  switch (change.kind) {
    case 'added':
      return []
    case 'updated':
      return change.replaced.map((locked) => locked.version)
    case 're-resolved':
      return [change.before.version]
  }
}

function surroundings(
  candidate: Candidate,
): Pick<JudgedChange, 'run' | 'account' | 'commit' | 'tag' | 'review' | 'securityFix' | 'answers'> {
  const { claimed, run, commit, tag, review, securityFix } = candidate
  const account = claimsOf(claimed, candidate.change.after.version)?.account
  return {
    run: run.kind === 'known' ? jsonRun(run.value, candidate.evidence) : null,
    account: account === undefined ? null : jsonAccount(account),
    commit:
      commit.kind === 'known'
        ? { defaultBranch: commit.value.defaultBranch, positions: commit.value.positions.map(({ branch, status }) => ({ branch, status })) }
        : null,
    tag: tag.kind === 'known' ? { name: tag.value.name, commit: tag.value.commit, taggedAt: orNull(tag.value.taggedAt) } : null,
    review:
      review.kind === 'known'
        ? { mergedPullRequest: orNull(review.value.mergedPullRequest), signatureVerified: review.value.signatureVerified }
        : null,
    securityFix:
      securityFix.kind === 'known' && securityFix.value?.version === candidate.change.after.version ? securityFix.value.advisory : null,
    answers: {
      packument: answerKind(claimed),
      run: answerKind(run),
      commit: answerKind(commit),
      tag: answerKind(tag),
      review: answerKind(review),
      securityFix: answerKind(securityFix),
    },
  }
}

const answerKind = (answer: MaybeAsked<unknown>): AnswerKind => answer.kind

function jsonSource(source: Source): JsonSource {
  switch (source.kind) {
    case 'registry':
      return { kind: 'registry', url: orNull(source.url) }
    case 'tarball':
      return { kind: 'tarball', url: source.url }
    case 'git':
      return { kind: 'git', url: source.url, commit: orNull(source.commit) }
    case 'file':
    case 'workspace':
      return { kind: source.kind, path: source.path }
    case 'pin':
      return { kind: 'pin', repository: source.pin.repository, commit: orNull(source.pin.commit), ref: orNull(source.pin.ref) }
    case 'bundled':
      return { kind: 'bundled', inside: spec(source.inside) }
  }
}

function jsonStanding(standing: Standing): JsonStanding {
  const declaredAt = standing.kind === 'unlisted' ? undefined : (standingEntry(standing) ?? standing.rule).declaredAt
  return {
    kind: standing.kind,
    pattern: standing.kind === 'unlisted' ? null : standing.rule.pattern.text,
    publisher: orNull(expectedPublisher(standing)?.name),
    declaredAt: declaredAt === undefined ? null : { file: declaredAt.file, line: declaredAt.line },
  }
}

function jsonExemption(exemption: Exemption): JudgedChange['exempted'][number]['exemption'] {
  return {
    rules: [...exemption.rules],
    reason: exemption.reason,
    approvedBy: orNull(exemption.approvedBy),
    expires: exemption.expires,
    declaredAt: { file: exemption.declaredAt.file, line: exemption.declaredAt.line },
  }
}
