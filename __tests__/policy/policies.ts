/** Policies and identities with honest defaults. A test overrides only what it is about. */
import type { Evidence } from '../../src/domain/evidence.ts'
import { GITHUB_ISSUER, type PublishIdentity } from '../../src/domain/identity.ts'
import { type PackageName, type Version, parseVersion } from '../../src/domain/package.ts'
import { parsePackageName } from '../../src/ecosystems/index.ts'
import type { Policy } from '../../src/domain/policy.ts'
import { GateError, type Problem } from '../../src/errors.ts'
import { type ExtendedPolicy, parsePolicy } from '../../src/policy/read/parse.ts'

export const FILE = '.github/countersign.yml'

export const parse = (text: string, extended: readonly ExtendedPolicy[] = []): Policy =>
  parsePolicy(text, FILE, { commit: 'c'.repeat(40), sha256: 'a'.repeat(64), extended })

/** Every problem, as `line:column message`. */
export function problemsOf(text: string, extended: readonly ExtendedPolicy[] = []): readonly string[] {
  try {
    parse(text, extended)
  } catch (error) {
    if (error instanceof GateError) return error.problems.map(({ line, column, message }: Problem) => `${line}:${column} ${message}`)
    throw error
  }
  return []
}

export const name = (text: string): PackageName => parsePackageName(text)!
export const version = (text: string): Version => parseVersion(text)!

export const OCTO = `version: 1

publishers:
  octo:
    repository: octo/widget
    workflow: .github/workflows/release.yml
    refs: [refs/heads/main]
    triggers: [push]

packages:
  lib: octo
`

/** A policy whose `packages` is as given; publishers `octo`, `other` and `old` (until 2024) exist. */
export const packagesAre = (packages: string): Policy =>
  parse(`version: 1
publishers:
  octo: { repository: octo/widget, workflow: .github/workflows/release.yml, refs: [refs/heads/main], triggers: [push] }
  other: { repository: octo/other, workflow: .github/workflows/release.yml, refs: [refs/heads/main], triggers: [push] }
  old: { repository: octo/widget, workflow: .github/workflows/release.yml, refs: [refs/heads/main], triggers: [push], until: 2024-12-31 }
packages:
${packages}
`)

export interface Changes extends Partial<PublishIdentity> {
  readonly repository?: string
  readonly workflow?: string
  readonly ref?: string
}

/** octo/widget, release.yml on main, by push. `repository`, `workflow` and `ref` change every URI that names them. */
export function identityOf({
  repository = 'octo/widget',
  workflow = '.github/workflows/release.yml',
  ref = 'refs/heads/main',
  ...rest
}: Changes = {}): PublishIdentity {
  const source = `https://github.com/${repository}`
  return {
    issuer: GITHUB_ISSUER,
    buildSignerUri: `${source}/${workflow}@${ref}`,
    buildSignerDigest: 'd'.repeat(40),
    runnerEnvironment: 'github-hosted',
    sourceRepositoryUri: source,
    sourceRepositoryDigest: 'd'.repeat(40),
    sourceRepositoryRef: ref,
    sourceRepositoryIdentifier: '4242',
    sourceRepositoryOwnerUri: `https://github.com/${repository.split('/')[0]!}`,
    sourceRepositoryOwnerIdentifier: '2424',
    buildConfigUri: `${source}/${workflow}@${ref}`,
    buildConfigDigest: 'd'.repeat(40),
    buildTrigger: 'push',
    runInvocationUri: `${source}/actions/runs/1/attempts/1`,
    sourceRepositoryVisibilityAtSigning: 'public',
    deploymentEnvironment: undefined,
    tokenSubject: undefined,
    ...rest,
  }
}

export const verified = (identity: PublishIdentity = identityOf()): Evidence => ({
  kind: 'verified',
  identity,
  predicateType: 'https://slsa.dev/provenance/v1',
  signedAt: '2026-11-01T10:00:00Z',
  publishSignedAt: undefined,
  keysFrom: 'tuf',
  contradictions: [],
})

export const EVIDENCE = {
  unattested: { kind: 'unattested' },
  invalid: { kind: 'invalid', code: 'signature-invalid', detail: '' },
  unavailable: { kind: 'unavailable', code: 'timeout', detail: '' },
  'not-applicable': { kind: 'not-applicable' },
} as const satisfies Record<string, Evidence>
