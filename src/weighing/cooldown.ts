/** Decides when a version is old enough to come in. */
import type { Candidate } from '../domain/candidate.ts'
import type { Finding } from '../domain/finding.ts'
import { boundCommit } from '../domain/bound.ts'
import { lockedBefore } from '../domain/change.ts'
import type { LockedPackage } from '../domain/package.ts'
import type { Policy } from '../domain/policy.ts'
import type { Standing } from '../domain/standing.ts'
import { elapsed, later } from '../text/time.ts'
import { standingEntry } from './expected.ts'
import { publicationTime } from './publication.ts'

/** Milliseconds. */
export const cooldownOf = (standing: Standing, policy: Policy): number => standingEntry(standing)?.cooldown ?? policy.settings.cooldown

/**
 * Whether the cooldown applies. It does not apply to a version that the base locks already, because its risk is already
 * taken. A folder or a git commit with the same version number is another thing. If it is bound to a commit, the commit
 * counts, because it is what runs.
 */
export function isSubjectToCooldown({ change }: Pick<Candidate, 'change'>): boolean {
  return !lockedBefore(change).some((before) => isSame(before, change.after))
}

function isSame(before: LockedPackage, after: LockedPackage): boolean {
  const commit = boundCommit(after)
  if (commit !== undefined) return boundCommit(before) === commit
  return before.version === after.version && before.source.kind === after.source.kind
}

/**
 * When the version is old enough. `undefined` if it is old enough, if the cooldown does not apply, or if its age is
 * unknown.
 */
export function comesOfAge(candidate: Candidate, standing: Standing, policy: Policy): string | undefined {
  const time = publicationTime(candidate)
  if (time === undefined || !isSubjectToCooldown(candidate)) return undefined
  const cooldown = cooldownOf(standing, policy)
  const age = elapsed(time.at, candidate.now)
  return age === undefined || age >= cooldown ? undefined : later(time.at, cooldown)
}

/**
 * The times at which a blocked version stops being too young: one for its own age, and one for every other reason that
 * ends by itself.
 */
export function readyTimes({ candidate, standing, findings }: Judged, policy: Policy): readonly string[] {
  const others = findings.flatMap(({ level, readyAt }) => (level === 'error' && readyAt !== undefined ? [readyAt] : []))
  const own = comesOfAge(candidate, standing, policy)
  return own === undefined ? others : [own, ...others]
}

interface Judged {
  readonly candidate: Candidate
  readonly standing: Standing
  readonly findings: readonly Finding[]
}
