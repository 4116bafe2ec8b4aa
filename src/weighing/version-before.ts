/**
 * Chooses the earlier version whose source is compared with that of an incoming one: the baseline that judges it, also
 * where the policy alone decides.
 */
import type { Baseline } from '../domain/candidate.ts'
import type { IncomingChange } from '../domain/change.ts'
import { type PackageClaims, type VersionClaims, claimsOf } from '../domain/claims.ts'
import type { MaybeAsked } from '../domain/answer.ts'
import type { Policy } from '../domain/policy.ts'
import { lockedBaselines, registryBaseline } from './baseline.ts'

export interface Known {
  readonly change: IncomingChange
  readonly claimed: MaybeAsked<PackageClaims>
  readonly baseline: readonly Baseline[]
  readonly policy: Policy
  readonly cooldown: number
}

/** The registry's claims about it. `undefined` if there is none, or the registry does not list it. */
export function versionBefore({ change, claimed, baseline, policy, cooldown }: Known): VersionClaims | undefined {
  if (claimed.kind !== 'known') return undefined
  const line = baseline.find(({ relation }) => relation === 'release-line')?.package ?? lockedBaselines(change, policy).line[0]
  const locked = line === undefined || line.source.kind !== 'registry' ? undefined : line.version
  if (locked !== undefined && locked !== change.after.version) return claimsOf(claimed, locked)
  return registryBaseline(change.after, claimed.value, policy, cooldown)
}
