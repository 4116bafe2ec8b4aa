/**
 * Builders with honest defaults: lib 1.0.0 → 1.1.0. octo/widget's release workflow on main published both, ten days ago and earlier, through a
 * trusted publisher. The run succeeded, and the commit is on main and has a tag. A test overrides only what it is about.
 */
import type { Account } from '../../src/domain/account.ts'
import { type MaybeAsked, known, notAsked, unavailable } from '../../src/domain/answer.ts'
import type { Baseline, Candidate } from '../../src/domain/candidate.ts'
import type { IncomingChange } from '../../src/domain/change.ts'
import type { Evidence } from '../../src/domain/evidence.ts'
import type { CommitRecord, Job, ReleaseRecord, RunAttempt, RunStep, TagRecord } from '../../src/domain/github.ts'
import { GITHUB_ISSUER, type PublishIdentity } from '../../src/domain/identity.ts'
import type { Integrity, LockedPackage, PackageName, Source, Version } from '../../src/domain/package.ts'
import type { PinRecord, PinSource } from '../../src/domain/pin.ts'
import type { PackageClaims, VersionClaims } from '../../src/domain/claims.ts'
import { NO_SOURCE_ASKED } from '../../src/domain/source-record.ts'
import { PUBLIC_REGISTRY } from '../../src/ecosystems/npm/registry/addresses.ts'
import { NOTHING_MORE } from './locked.ts'

export const NOW = '2026-11-22T10:00:00Z'
export const BASE_AT = '2026-09-01T12:00:00Z'
export const HEAD_AT = '2026-11-08T12:00:00Z'
export const COMMIT = 'a'.repeat(40)
export const OTHER_COMMIT = 'c'.repeat(40)

export const integrityOf = (letter: string): Integrity => `sha512-${letter.repeat(86)}==` as Integrity

export const registrySource = (name: string, version: string, host = PUBLIC_REGISTRY): Source => ({
  kind: 'registry',
  url: `${host}/${name}/-/${name.split('/').pop() ?? ''}-${version}.tgz`,
})

export interface LockedParts extends Partial<Omit<LockedPackage, 'name' | 'version' | 'integrity'>> {
  readonly integrity?: string | undefined
}

export function locked(version = '1.1.0', parts: LockedParts = {}, name = 'lib'): LockedPackage {
  const { integrity = integrityOf(version === '1.0.0' ? 'A' : 'B'), ...rest } = parts
  return {
    name: name as PackageName,
    version: version as Version,
    source: registrySource(name, version),
    ...NOTHING_MORE,
    location: { file: 'package-lock.json', line: version === '1.0.0' ? 10 : 20 },
    ...rest,
    integrity: 'integrity' in parts ? (parts.integrity as Integrity | undefined) : (integrity as Integrity),
  }
}

export const updated = (
  after: LockedPackage = locked(),
  before: LockedPackage = locked('1.0.0'),
): Extract<IncomingChange, { kind: 'updated' }> => ({
  kind: 'updated',
  before: [before],
  replaced: [before],
  after,
})
export const added = (after: LockedPackage = locked()): IncomingChange => ({ kind: 'added', after })
export const reResolved = (after: LockedPackage, before: LockedPackage): IncomingChange => ({ kind: 're-resolved', before, after })

export interface IdentityParts extends Partial<PublishIdentity> {
  readonly repository?: string
  readonly workflow?: string
}

export function identity({
  repository = 'octo/widget',
  workflow = '.github/workflows/release.yml',
  ...parts
}: IdentityParts = {}): PublishIdentity {
  const sourceRepositoryUri = parts.sourceRepositoryUri ?? `https://github.com/${repository}`
  const ref = parts.sourceRepositoryRef ?? 'refs/heads/main'
  const buildConfigUri = parts.buildConfigUri ?? `${sourceRepositoryUri}/${workflow}@${ref}`
  return {
    issuer: GITHUB_ISSUER,
    buildSignerUri: buildConfigUri,
    buildSignerDigest: COMMIT,
    runnerEnvironment: 'github-hosted',
    sourceRepositoryUri,
    sourceRepositoryDigest: COMMIT,
    sourceRepositoryRef: ref,
    sourceRepositoryIdentifier: '4242',
    sourceRepositoryOwnerUri: sourceRepositoryUri.split('/').slice(0, -1).join('/'),
    sourceRepositoryOwnerIdentifier: '2424',
    buildConfigUri,
    buildConfigDigest: COMMIT,
    buildTrigger: 'push',
    runInvocationUri: `${sourceRepositoryUri}/actions/runs/2111111111/attempts/1`,
    sourceRepositoryVisibilityAtSigning: 'public',
    deploymentEnvironment: undefined,
    tokenSubject: undefined,
    ...parts,
  }
}

export type Verified = Extract<Evidence, { kind: 'verified' }>

export const verified = (parts: IdentityParts = {}, more: Partial<Verified> = {}): Verified => ({
  kind: 'verified',
  identity: identity(parts),
  predicateType: 'https://slsa.dev/provenance/v1',
  signedAt: HEAD_AT,
  publishSignedAt: HEAD_AT,
  keysFrom: 'tuf',
  contradictions: [],
  ...more,
})
export const unattested: Evidence = { kind: 'unattested' }
export const invalid: Evidence = { kind: 'invalid', code: 'signature-invalid', detail: 'the signature does not fit' }
export const outage = unavailable('timeout', 'no answer in 10 s, 3 attempts')

export const step = (name: string, conclusion = 'success'): RunStep => ({
  name,
  status: 'completed',
  conclusion,
  startedAt: '2026-11-08T11:56:00Z',
  completedAt: '2026-11-08T12:00:30Z',
})
export const job = (parts: Partial<Job> = {}): Job => ({
  name: 'release',
  status: 'completed',
  conclusion: 'success',
  startedAt: '2026-11-08T11:55:10Z',
  completedAt: '2026-11-08T12:01:00Z',
  steps: [step('Set up job'), step('Test'), step('Publish'), step('Complete job')],
  ...parts,
})

export const run = (parts: Partial<RunAttempt> = {}): RunAttempt => ({
  repositoryId: '4242',
  repositoryFullName: 'octo/widget',
  headRepositoryId: '4242',
  runId: '2111111111',
  attempt: '1',
  status: 'completed',
  conclusion: 'success',
  event: 'push',
  headSha: COMMIT,
  headBranch: 'main',
  path: '.github/workflows/release.yml',
  actor: 'octocat',
  triggeringActor: 'octocat',
  startedAt: '2026-11-08T11:55:00Z',
  updatedAt: '2026-11-08T12:01:00Z',
  jobs: known([job()]),
  approvers: known([]),
  ...parts,
})

export const commit = (parts: Partial<CommitRecord> = {}): CommitRecord => ({
  defaultBranch: 'main',
  positions: [{ branch: 'main', status: 'behind' }],
  ...parts,
})
export const orphan = commit({ positions: [{ branch: 'main', status: 'unrelated' }] })
export const tag = (parts: Partial<TagRecord> = {}): TagRecord => ({ name: 'v1.1.0', commit: COMMIT, taggedAt: undefined, ...parts })

export const oidc = (parts: Partial<Extract<Account, { kind: 'trusted-publisher' }>> = {}): Account => ({
  kind: 'trusted-publisher',
  provider: 'github',
  configId: 'oidc:1',
  name: 'GitHub Actions',
  ...parts,
})
export const human = (name: string): Account => ({ kind: 'human', name })
export const staged = (approver: string): Account => ({ kind: 'staged', approver, provider: 'github', configId: 'oidc:1', name: approver })

export const claims = (version: string, parts: Partial<VersionClaims> = {}): VersionClaims => ({
  version,
  publishedAt: version === '1.0.0' ? BASE_AT : HEAD_AT,
  account: oidc(),
  maintainers: ['octocat'],
  integrity: undefined,
  shasum: undefined,
  archive: undefined,
  attestationsAdvertised: true,
  hasInstallScript: false,
  installScripts: {},
  deprecated: false,
  ...parts,
})

/** By version. `1.0.0` and `1.1.0` are included unless set to `undefined`. */
export function packageClaims(parts: Readonly<Record<string, Partial<VersionClaims> | undefined>> = {}): PackageClaims {
  const versions = new Map<string, VersionClaims>()
  for (const [version, more] of Object.entries({ '1.0.0': {}, '1.1.0': {}, ...parts }))
    if (more !== undefined) versions.set(version, claims(version, more))
  const times = new Map(
    [...versions].flatMap(([version, { publishedAt }]) => (publishedAt === undefined ? [] : [[version, publishedAt] as const])),
  )
  return { name: 'lib', versions, times }
}

export const baseline = (
  evidence: Evidence = verified({}, { signedAt: BASE_AT, publishSignedAt: BASE_AT }),
  pkg: LockedPackage = locked('1.0.0'),
): Baseline => ({
  package: pkg,
  relation: 'release-line',
  knownFrom: 'lockfile',
  evidence,
})
export const packageWide = (evidence: Evidence = verified(), version = '7.0.0'): Baseline => ({
  package: locked(version),
  relation: 'package-wide',
  knownFrom: 'lockfile',
  evidence,
})

export function candidate(parts: Partial<Candidate> = {}): Candidate {
  const evidence = parts.evidence ?? verified()
  const fromGitHub = <T>(value: T): MaybeAsked<T> => (evidence.kind === 'verified' ? known(value) : notAsked)
  const change = parts.change ?? updated()
  return {
    change,
    evidence,
    binding: evidence.kind === 'verified' ? 'lockfile' : 'none',
    registry: 'public',
    claimed: change.after.source.kind === 'registry' ? known(packageClaims()) : notAsked,
    archive: notAsked,
    run: fromGitHub(run()),
    commit: fromGitHub(commit()),
    tag: fromGitHub(tag()),
    review: notAsked,
    pin: notAsked,
    securityFix: notAsked,
    sourceEvidence: NO_SOURCE_ASKED,
    baseline: change.kind === 'added' ? [] : [baseline(undefined, change.kind === 'updated' ? change.before[0] : change.before)],
    now: NOW,
    ...parts,
  }
}

/** Unattested before and after, published by one human: what a package without provenance looks like. */
export const plain = (parts: Partial<Candidate> = {}): Candidate =>
  candidate({
    evidence: unattested,
    baseline: [baseline(unattested)],
    claimed: known(packageClaims({ '1.0.0': byAlice, '1.1.0': byAlice })),
    ...parts,
  })
export const byAlice: Partial<VersionClaims> = { account: human('alice'), maintainers: ['alice'], attestationsAdvertised: false }

export const PINNED = '1'.repeat(40)
export const PINNED_BEFORE = '2'.repeat(40)

/** `octo/lib` as a workflow pins it. */
export function pinLocked(parts: Partial<PinSource> = {}, version = parts.claimedTags?.[0] ?? 'v1.1.0'): LockedPackage {
  const location = { file: '.github/workflows/ci.yml', line: 12 }
  const pin: PinSource = {
    repository: 'octo/lib',
    commit: PINNED,
    ref: undefined,
    claimedTags: ['v1.1.0'],
    claimedIds: undefined,
    places: [location],
    ...parts,
  }
  return {
    ...locked(version, { source: { kind: 'pin', pin }, location }, 'actions:octo/lib'),
    integrity: undefined,
    installScript: undefined,
  }
}

export const release = (parts: Partial<ReleaseRecord> = {}): ReleaseRecord => ({
  tag: 'v1.1.0',
  publishedAt: HEAD_AT,
  author: 'octocat',
  immutable: false,
  ...parts,
})

/** What GitHub says about an honest pin: on the default branch, with its tag, released by the account of the release before. */
export const pinRecord = (parts: Partial<PinRecord> = {}): PinRecord => ({
  repository: { repositoryId: '11', ownerId: '22', fullName: 'octo/lib' },
  commit: PINNED,
  belongs: known({ kind: 'branch', branch: 'main' }),
  claims: known([{ kind: 'same', name: 'v1.1.0', tag: 'v1.1.0' }]),
  tag: 'v1.1.0',
  release: known(release()),
  dated: known({ at: HEAD_AT, basis: 'release' }),
  before: known({ isKnown: true, release: known(release({ tag: 'v1.0.0', publishedAt: BASE_AT })) }),
  ...parts,
})

/** For a version that no registry and no run published. */
export const NOTHING_ASKED = {
  binding: 'none',
  claimed: notAsked,
  archive: notAsked,
  run: notAsked,
  commit: notAsked,
  tag: notAsked,
  review: notAsked,
} as const

/** A pin that moves from v1.0.0 to v1.1.0. */
export function pinned(record: Partial<PinRecord> | Candidate['pin'] = {}, after: LockedPackage = pinLocked()): Candidate {
  const before = pinLocked({ commit: PINNED_BEFORE, claimedTags: ['v1.0.0'] })
  const isCommitted = after.source.kind === 'pin' && after.source.pin.commit !== undefined
  return {
    ...candidate({ change: updated(after, before), evidence: { kind: 'not-applicable' } }),
    registry: '',
    ...NOTHING_ASKED,
    baseline: [],
    pin: !isCommitted ? notAsked : 'kind' in record ? record : known(pinRecord(record)),
  }
}
