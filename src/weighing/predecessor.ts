/** Establishes which version an incoming one replaces, and what the registry claims about it. */
import type { Baseline, Candidate } from '../domain/candidate.ts'
import { type IncomingChange, lockedBefore } from '../domain/change.ts'
import type { LockedPackage } from '../domain/package.ts'
import { type VersionClaims, claimsOf } from '../domain/claims.ts'

/**
 * The version whose publication decides: the one on the same release line. `undefined` if the package is first seen, or
 * if the policy alone decides.
 */
export function releaseLine(candidate: Pick<Candidate, 'baseline'>): Baseline | undefined {
  return candidate.baseline.find((baseline) => baseline.relation === 'release-line')
}

/**
 * The locked versions that this one replaces. If none is removed: all that were locked. Empty if the package is first
 * seen.
 */
export function predecessors(change: IncomingChange): readonly LockedPackage[] {
  return change.kind === 'updated' && change.replaced.length > 0 ? change.replaced : lockedBefore(change)
}

/** The registry's claims about the incoming version and about the one on its release line. */
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
