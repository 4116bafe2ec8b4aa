/** What a version replaces, and what the registry claims of it. */
import type { Baseline, Candidate } from '../domain/candidate.ts'
import { type IncomingChange, lockedBefore } from '../domain/change.ts'
import type { LockedPackage } from '../domain/package.ts'
import { type VersionClaims, claimsOf } from '../domain/claims.ts'

/**
 * The version whose publication decides: that of the same release line. `undefined` when first seen, or when the policy
 * alone decides.
 */
export function releaseLine(candidate: Pick<Candidate, 'baseline'>): Baseline | undefined {
  return candidate.baseline.find((baseline) => baseline.relation === 'release-line')
}

/** The locked versions that leave for this one; where none leaves, all that were locked. Empty when first seen. */
export function predecessors(change: IncomingChange): readonly LockedPackage[] {
  return change.kind === 'updated' && change.replaced.length > 0 ? change.replaced : lockedBefore(change)
}

/** What the registry claims of the incoming version and of the one on its release line. */
export interface ClaimedPair {
  readonly before: VersionClaims
  readonly after: VersionClaims
}

export function claimedPair(candidate: Candidate): ClaimedPair | undefined {
  const baseline = releaseLine(candidate)
  const after = claimsOf(candidate.claimed, candidate.change.after.version)
  const before = baseline === undefined ? undefined : claimsOf(candidate.claimed, baseline.package.version)
  return before === undefined || after === undefined ? undefined : { before, after }
}
