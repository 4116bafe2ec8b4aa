/** Whether an account is new to a package: the registry's word on all versions, not on two of them alone. */
import type { Account } from '../domain/account.ts'
import type { Candidate } from '../domain/candidate.ts'
import { elapsed } from '../text/time.ts'
import { publicationTime } from './publication.ts'

/** The human who answers for a publish; `undefined` where a trusted publisher published directly. */
export const humanBehind = (account: Account): string | undefined =>
  account.kind === 'staged' ? account.approver : account.kind === 'human' ? account.name : undefined

/**
 * Whether the same account had published another version, a cooldown or more before this one. Somebody would have
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
