// Builders of reports, verdicts and findings with honest defaults: a routine bump of left-pad, verified, its run seen, nine days old.
// Override only what the test is about.
import { NO_SOURCE_ASKED } from '../../src/domain/source-record.ts'
import { absent, known, notAsked } from '../../src/domain/answer.ts'
import type { Baseline, Candidate } from '../../src/domain/candidate.ts'
import type { IncomingChange } from '../../src/domain/change.ts'
import type { Evidence } from '../../src/domain/evidence.ts'
import type { Finding } from '../../src/domain/finding.ts'
import type { RunAttempt } from '../../src/domain/github.ts'
import { GITHUB_ISSUER, type PublishIdentity } from '../../src/domain/identity.ts'
import { parseIntegrity, parseVersion, type LockedPackage } from '../../src/domain/package.ts'
import { parsePackageName } from '../../src/ecosystems/index.ts'
import type { PackageClaims, VersionClaims } from '../../src/domain/claims.ts'
import { type Exemption, NO_POLICY } from '../../src/domain/policy.ts'
import type { Report } from '../../src/domain/report.ts'
import { UNKNOWN_SUBJECT } from '../../src/domain/subject.ts'
import type { Verdict } from '../../src/domain/verdict.ts'
import { blockedVersions } from '../../src/remedy/blocked.ts'
import { isOnlyAge } from '../../src/traits/ground.ts'
import { claims } from './candidate.ts'

export const NOW = '2026-11-22T10:00:00Z'
const DAY = 86_400_000
export const ago = (days: number): string => new Date(Date.parse(NOW) - days * DAY).toISOString().replace('.000', '')

export interface BumpOptions {
  readonly name?: string
  readonly from?: string | undefined
  readonly to?: string
  readonly line?: number
  readonly file?: string
  readonly alias?: string
  readonly via?: readonly string[]
  readonly repository?: string
  readonly workflow?: string
  readonly ref?: string
  readonly days?: number
  readonly evidence?: Evidence
  readonly runConclusion?: string
  readonly candidate?: Partial<Candidate>
}

export function locked(name: string, version: string, more: Partial<LockedPackage> = {}): LockedPackage {
  return {
    name: parsePackageName(name)!,
    version: parseVersion(version)!,
    source: { kind: 'registry', url: undefined },
    integrity: parseIntegrity(`sha512-${'Ab1+'.repeat(21)}AA==`),
    checksum: undefined,
    location: { file: 'package-lock.json', line: 4127 },
    alias: undefined,
    installScript: undefined,
    dev: undefined,
    optional: undefined,
    via: [],
    ...more,
  }
}

export function identity(
  repository = 'acme/left-pad',
  more: Partial<PublishIdentity> & { readonly workflow?: string; readonly ref?: string } = {},
): PublishIdentity {
  const { workflow = 'release.yml', ref = 'refs/heads/main', ...rest } = more
  const uri = `https://github.com/${repository}`
  return {
    issuer: GITHUB_ISSUER,
    buildSignerUri: `${uri}/.github/workflows/${workflow}@${ref}`,
    buildSignerDigest: 'b'.repeat(40),
    runnerEnvironment: 'github-hosted',
    sourceRepositoryUri: uri,
    sourceRepositoryDigest: 'b'.repeat(40),
    sourceRepositoryRef: ref,
    sourceRepositoryIdentifier: '390497226',
    sourceRepositoryOwnerUri: uri.slice(0, uri.lastIndexOf('/')),
    sourceRepositoryOwnerIdentifier: '72518640',
    buildConfigUri: `${uri}/.github/workflows/${workflow}@${ref}`,
    buildConfigDigest: 'b'.repeat(40),
    buildTrigger: 'push',
    runInvocationUri: `${uri}/actions/runs/19571234567/attempts/1`,
    sourceRepositoryVisibilityAtSigning: 'public',
    deploymentEnvironment: undefined,
    tokenSubject: undefined,
    ...rest,
  }
}

export function verified(who: PublishIdentity = identity(), signedAt = ago(9)): Extract<Evidence, { kind: 'verified' }> {
  return {
    kind: 'verified',
    identity: who,
    predicateType: 'https://slsa.dev/provenance/v1',
    signedAt,
    publishSignedAt: signedAt,
    keysFrom: 'tuf',
    contradictions: [],
  }
}

function runOf(who: PublishIdentity, conclusion: string): RunAttempt {
  return {
    repositoryId: who.sourceRepositoryIdentifier ?? '1',
    repositoryFullName: who.sourceRepositoryUri.replace('https://github.com/', ''),
    headRepositoryId: who.sourceRepositoryIdentifier,
    runId: '19571234567',
    attempt: '1',
    status: 'completed',
    conclusion,
    event: who.buildTrigger ?? 'push',
    headSha: who.sourceRepositoryDigest ?? 'b'.repeat(40),
    headBranch: 'main',
    path: '.github/workflows/release.yml',
    actor: 'octocat',
    triggeringActor: 'octocat',
    startedAt: ago(9.01),
    updatedAt: ago(9),
    jobs: known([]),
    approvers: known([]),
  }
}

export function packageClaims(name: string, versions: Readonly<Record<string, Partial<VersionClaims>>>): PackageClaims {
  const full = Object.entries(versions).map(([version, claims]) => [version, { ...claimsOf(version), ...claims }] as const)
  return {
    name,
    versions: new Map(full),
    times: new Map(full.flatMap(([version, claims]) => (claims.publishedAt === undefined ? [] : [[version, claims.publishedAt]]))),
  }
}

const claimsOf = (version: string): VersionClaims =>
  claims(version, {
    publishedAt: ago(9),
    account: { kind: 'trusted-publisher', provider: 'github', configId: 'oidc:1', name: 'GitHub Actions' },
  })

export function candidate(options: BumpOptions = {}): Candidate {
  const { name = 'left-pad', to = '1.3.2', file = 'package-lock.json', line = 4127, days = 9 } = options
  const from = 'from' in options ? options.from : '1.3.1'
  const place = { location: { file, line }, alias: options.alias, via: options.via ?? [] }
  const after = locked(name, to, place)
  const before = from === undefined ? undefined : locked(name, from, place)
  const who = identity(options.repository, {
    ...(options.workflow === undefined ? {} : { workflow: options.workflow }),
    ...(options.ref === undefined ? {} : { ref: options.ref }),
  })
  const evidence = options.evidence ?? verified(who, ago(days))
  const change: IncomingChange =
    before === undefined ? { kind: 'added', after } : { kind: 'updated', before: [before], replaced: [before], after }
  const baseline: Baseline[] =
    before === undefined
      ? []
      : [
          {
            package: before,
            relation: 'release-line',
            knownFrom: 'lockfile',
            evidence: verified(identity(options.repository, { sourceRepositoryDigest: 'a'.repeat(40) }), ago(100)),
          },
        ]
  return {
    change,
    evidence,
    binding: evidence.kind === 'not-applicable' ? 'none' : 'lockfile',
    registry: 'public',
    claimed: known(packageClaims(name, { [to]: { publishedAt: ago(days) } })),
    archive: notAsked,
    run: evidence.kind === 'verified' ? known(runOf(evidence.identity, options.runConclusion ?? 'success')) : notAsked,
    commit: notAsked,
    tag: absent,
    review: notAsked,
    sourceEvidence: NO_SOURCE_ASKED,
    pin: notAsked,
    securityFix: notAsked,
    baseline,
    now: NOW,
    ...options.candidate,
  }
}

export function finding(more: Partial<Finding> = {}, of: Candidate = candidate()): Finding {
  const { after } = of.change
  return {
    rule: 'attestation-lost',
    level: 'error',
    undetermined: false,
    onlyAge: more.rule !== undefined && isOnlyAge(more.rule),
    message: `${after.name}@${after.version} has no attestation, but left-pad@1.3.1 had a provenance attestation`,
    reason: 'A publish outside the usual workflow, for example with a stolen token, leaves exactly this trace.',
    help: 'Ask the maintainers of https://github.com/acme/left-pad whether they published this version by hand. Until then stay on left-pad@1.3.1.',
    facts: [],
    package: { name: after.name, version: after.version },
    location: after.location,
    ...more,
  }
}

export function authorized(of: Candidate = candidate(), findings: readonly Finding[] = [], more: Partial<Verdict> = {}): Verdict {
  return { kind: 'authorized', candidate: of, standing: { kind: 'unlisted' }, exempted: [], findings, ...more } as Verdict
}

export function blocked(of: Candidate, first: Finding, ...others: readonly Finding[]): Verdict {
  const findings = [first, ...others] as const
  const kind = findings.some((one) => one.level === 'error' && !one.undetermined) ? 'unauthorized' : 'undetermined'
  return { kind, candidate: of, standing: { kind: 'unlisted' }, exempted: [], findings }
}

export const exemption = (more: Partial<Exemption> = {}): Exemption => ({
  package: 'left-pad',
  version: '1.3.2',
  integrity: undefined,
  source: 'https://registry.npmjs.org/left-pad/-/left-pad-1.3.2.tgz',
  rules: ['attestation-lost'],
  reason: 'published by hand while their CI was down, confirmed in acme/left-pad#17',
  approvedBy: 'octocat',
  expires: '2026-12-31T23:59:59Z',
  declaredAt: { file: '.github/countersign.yml', line: 30 },
  ...more,
})

const SOURCE = {
  file: '.github/countersign.yml',
  commit: 'c'.repeat(40),
  sha256: 'd'.repeat(64),
  extends: [],
  text: 'version: 1\n',
}

/** Counts and conclusion follow from the verdicts, as the engine has them. */
export function report(verdicts: readonly Verdict[], more: Partial<Report> = {}): Report {
  const count = (kind: Verdict['kind']): number => verdicts.filter((verdict) => verdict.kind === kind).length
  const counts = { authorized: count('authorized'), unauthorized: count('unauthorized'), undetermined: count('undetermined') }
  const policyError = (more.findings ?? []).some((one) => one.level === 'error')
  return {
    subject: UNKNOWN_SUBJECT,
    toolVersion: undefined,
    recording: undefined,
    conclusion: counts.unauthorized + counts.undetermined > 0 || policyError ? 'fail' : 'pass',
    mode: 'enforce',
    evaluatedAt: NOW,
    policy: SOURCE,
    trust: { kind: 'tuf', asOf: ago(2), note: undefined },
    ecosystems: ['npm', 'actions'],
    lockfiles: ['package-lock.json'],
    counts,
    findings: [],
    verdicts,
    blocked: blockedVersions(verdicts, { ...NO_POLICY, source: 'policy' in more ? more.policy : SOURCE }),
    removed: [],
    policyDelta: [],
    notes: [],
    readyAt: undefined,
    ...more,
  }
}
