/**
 * Establishes whether a registry omits the time or the account for every version of a package. Then asking again does
 * not help, and a policy may accept it. A value that is there for one version and not for another is missing.
 */
import type { Candidate } from '../domain/candidate.ts'
import { lockedBefore } from '../domain/change.ts'
import type { VersionClaims } from '../domain/claims.ts'
import type { Policy } from '../domain/policy.ts'
import { publicAddresses } from '../ecosystems/index.ts'
import { hostOf } from './registry-root.ts'

export type UntoldPart = 'time' | 'account'

/**
 * Only for a registry that is not the public one, and for a package that came from that registry before, if it was
 * locked before.
 */
export function isUntoldForGood(candidate: Candidate, part: UntoldPart): boolean {
  const { claimed, askedAt, change } = candidate
  const isPublic = askedAt === publicAddresses(change.after.name)[0]
  if (askedAt === undefined || isPublic || claimed.kind !== 'known' || !staysThere(candidate)) return false
  if (!claimed.value.versions.has(candidate.change.after.version)) return false
  const isSaid: Readonly<Record<UntoldPart, (claims: VersionClaims) => boolean>> = {
    time: ({ publishedAt }) => publishedAt !== undefined,
    account: ({ account }) => account !== undefined,
  }
  return ![...claimed.value.versions.values()].some(isSaid[part])
}

/** Whether the policy accepts what that registry omits. */
export const isAccepted = (candidate: Candidate, part: UntoldPart, { settings }: Policy): boolean =>
  candidate.askedAt !== undefined &&
  settings.registriesWithoutMetadata?.includes(candidate.askedAt) === true &&
  isUntoldForGood(candidate, part)

function staysThere({ change }: Candidate): boolean {
  const hostIn = (source: (typeof change.after)['source']): string | undefined =>
    source.kind === 'registry' ? (source.url === undefined ? '' : hostOf(source.url)) : undefined
  const host = hostIn(change.after.source)
  return lockedBefore(change).every(({ source }) => hostIn(source) === host)
}
