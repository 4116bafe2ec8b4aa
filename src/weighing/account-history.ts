/** Establishes whether an account is new to a package, by all versions that the registry lists, not by two of them. */
import type { Account } from '../domain/account.ts'
import type { Candidate } from '../domain/candidate.ts'
import { elapsed } from '../text/time.ts'
import { publicationTime } from './publication.ts'

/** The person who is responsible for a publish. `undefined` if a trusted publisher published directly. */
export const humanBehind = (account: Account): string | undefined =>
  account.kind === 'staged' ? account.approver : account.kind === 'human' ? account.name : undefined

/**
 * Whether the same account published another version at least one cooldown before this one. A theft would have been
 * noticed by then. Versions published within one cooldown do not count: an attacker may have published them too.
 */
export function hasPublishedBefore(account: Account, candidate: Candidate, cooldown: number): boolean {
  const published = publicationTime(candidate)?.at
  if (candidate.claimed.kind !== 'known' || published === undefined) return false
  return [...candidate.claimed.value.versions.values()].some(({ version, account: other, publishedAt }) => {
    const earlier = publishedAt === undefined ? undefined : elapsed(publishedAt, published)
    if (version === candidate.change.after.version || other === undefined || earlier === undefined || earlier < cooldown) return false
    return sameAccount(account, other)
  })
}

function sameAccount(a: Account, b: Account): boolean {
  const [left, right] = [humanBehind(a), humanBehind(b)]
  if (left !== undefined || right !== undefined) return left === right
  return a.kind === 'trusted-publisher' && b.kind === 'trusted-publisher' && a.provider === b.provider && a.configId === b.configId
}
