/** When a version is old enough to come in. */
import type { Candidate } from '../domain/candidate.ts'
import type { Finding } from '../domain/finding.ts'
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
 * Whether age is asked about at all: not for what the base side locks already, whose risk is already taken. A folder or
 * a git commit that goes by the same version is something else; of a pinned action the commit is what runs, whatever a
 * comment calls it.
 */
export function isSubjectToCooldown({ change }: Pick<Candidate, 'change'>): boolean {
  return !lockedBefore(change).some((before) => isSame(before, change.after))
}

function isSame(before: LockedPackage, after: LockedPackage): boolean {
  if (before.source.kind === 'pin' && after.source.kind === 'pin') return before.source.pin.commit === after.source.pin.commit
  return before.version === after.version && before.source.kind === after.source.kind
}

/** When the version comes of age; `undefined` where it is of age, is not asked for its age, or its age is unknown. */
export function comesOfAge(candidate: Candidate, standing: Standing, policy: Policy): string | undefined {
  const time = publicationTime(candidate)
  if (time === undefined || !isSubjectToCooldown(candidate)) return undefined
  const cooldown = cooldownOf(standing, policy)
  const age = elapsed(time.at, candidate.now)
  return age === undefined || age >= cooldown ? undefined : later(time.at, cooldown)
}

/**
 * When a blocked version stops being too young, for each reason of that kind: its own age, and what else ends by
 * itself.
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
