/** Whether an account is new to a package: the registry's word on all versions, not on two of them alone. */
import type { Account } from './account.ts'
import type { Candidate } from './candidate.ts'
import { elapsed } from './time.ts'

/** The human who answers for a publish; `undefined` where a trusted publisher published directly. */
export const humanBehind = (account: Account): string | undefined =>
  account.kind === 'staged' ? account.approver : account.kind === 'human' ? account.name : undefined

/** Whether the same account published another version that is older than the cooldown, so that somebody would have noticed. */
export function hasPublishedBefore(account: Account, { packument, now, change }: Candidate, cooldown: number): boolean {
  if (packument.kind !== 'known') return false
  return [...packument.value.versions.values()].some(({ version, account: other, publishedAt }) => {
    const age = publishedAt === undefined ? undefined : elapsed(publishedAt, now)
    if (version === change.after.version || other === undefined || age === undefined || age < cooldown) return false
    return sameAccount(account, other)
  })
}

function sameAccount(a: Account, b: Account): boolean {
  const [left, right] = [humanBehind(a), humanBehind(b)]
  if (left !== undefined || right !== undefined) return left === right
  return a.kind === 'trusted-publisher' && b.kind === 'trusted-publisher' && a.provider === b.provider && a.configId === b.configId
}
