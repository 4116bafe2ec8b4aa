/**
 * A private registry that never says when a version was published or by whom: accepted for good, by a setting that
 * names it.
 */
import type { NonEmpty } from '../domain/brand.ts'
import type { Finding } from '../domain/finding.ts'
import type { Policy } from '../domain/policy.ts'
import type { Remedy } from '../domain/remedy.ts'
import type { Verdict } from '../domain/verdict.ts'
import type { Candidate } from '../domain/candidate.ts'
import { claimsOf } from '../domain/claims.ts'
import { demandedBy } from '../rules/traits.ts'
import { claimedPair } from '../weighing/predecessor.ts'
import { namedAccounts } from '../weighing/requirement.ts'
import { isUntoldForGood } from '../weighing/untold.ts'
import { patchOf } from './patch.ts'

/** Where that alone is missing. A mirror of the public registry is not offered: the public one itself can be asked. */
export function acceptUntold(missing: readonly Finding[], [first]: NonEmpty<Verdict>, policy: Policy): readonly Remedy[] {
  const { candidate, standing } = first
  const { askedAt, registry } = candidate
  if (askedAt === undefined || registry === 'public' || !isWhollyUntold(candidate) || namedAccounts(standing) !== undefined) return []
  if (demandedBy(policy).has('metadata') || !missing.every(({ rule }) => rule === 'registry-metadata-unavailable')) return []
  const patch = patchOf({ withoutMetadata: [askedAt] }, policy)
  return [
    {
      kind: 'configure',
      title: `Accept that ${askedAt} names neither time nor account`,
      text: `\`registriesWithoutMetadata\` holds for every package of that registry and for every later version. Nothing is then known about their age or account.`,
      until: undefined,
      lifts: missing.map(({ rule }) => rule),
      patch,
    },
  ]
}

/** Each part is said of no version, or of those that are compared. */
function isWhollyUntold(candidate: Candidate): boolean {
  const after = claimsOf(candidate.claimed, candidate.change.after.version)
  const [time, account] = [isUntoldForGood(candidate, 'time'), isUntoldForGood(candidate, 'account')]
  const isAccountSaid = after?.account !== undefined && claimedPair(candidate)?.before.account !== undefined
  return (time || account) && (time || after?.publishedAt !== undefined) && (account || isAccountSaid)
}
