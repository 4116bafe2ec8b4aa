/**
 * Holds what is known about a version before its source is asked: which repository counts, and which versions came
 * before.
 */
import type { Baseline } from '../domain/candidate.ts'
import type { IncomingChange } from '../domain/change.ts'
import { type VersionClaims, claimsOf } from '../domain/claims.ts'
import { versionsOf } from '../ecosystems/index.ts'
import type { GitHubEvidence } from './github-evidence.ts'
import type { Publication } from './publication.ts'
import { type ExpectedRepository, certifiedRepository, claimedRepository } from './source-repository.ts'

export interface SourceSubject {
  readonly change: IncomingChange
  readonly publication: Publication
  readonly registry: string
  readonly baseline: readonly Baseline[]
  readonly github: GitHubEvidence
  /** The claims of the version that it is compared with. */
  readonly before: VersionClaims | undefined
}

/**
 * The policy's repository first, then the certificate's, then the one that the registry names for the version before.
 */
export function repositoryFor({ change, baseline, before }: SourceSubject, named: string | undefined): ExpectedRepository | undefined {
  const [owner, name] = named?.split('/') ?? []
  if (owner !== undefined && name !== undefined) return { owner, name, id: undefined, namedBy: 'policy' }
  const line = baseline.find(({ relation }) => relation === 'release-line')
  const certified = line?.evidence.kind === 'verified' ? certifiedRepository(line.evidence.identity) : undefined
  if (line?.evidence.kind === 'verified') return certified
  const claimed = claimedRepository(change.after.name, before)
  return claimed === undefined ? undefined : { ...claimed, id: undefined, namedBy: 'metadata' }
}

/** For a release: the releases before it. For a prerelease: all versions before it. */
export function lowerVersions({ change: { after }, publication: { claimed } }: SourceSubject): readonly string[] {
  const order = versionsOf(after.name)
  if (claimed.kind !== 'known' || !order.hasOrder(after.version)) return []
  return [...claimed.value.versions.keys()]
    .filter((one) => order.hasOrder(one) && order.compare(one, after.version) < 0)
    .filter((one) => order.isPrerelease(after.version) || !order.isPrerelease(one))
    .sort((a, b) => order.compare(b, a))
}

/** As the registry claims for both. */
export function isOfOtherAccount({ change: { after }, publication: { claimed }, before }: SourceSubject): boolean {
  const account = claimsOf(claimed, after.version)?.account
  return account !== undefined && before?.account !== undefined && JSON.stringify(account) !== JSON.stringify(before.account)
}
