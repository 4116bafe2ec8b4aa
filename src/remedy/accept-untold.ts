/**
 * Offers to accept for good that a private registry never says when or by whom a version was published. The setting
 * names that registry.
 */
import type { NonEmpty } from '../domain/brand.ts'
import type { Finding } from '../domain/finding.ts'
import type { Policy } from '../domain/policy.ts'
import type { PolicyAdditions } from '../domain/policy-additions.ts'
import type { Remedy } from '../domain/remedy.ts'
import type { RuleId } from '../domain/rule-id.ts'
import type { Verdict } from '../domain/verdict.ts'
import type { Candidate } from '../domain/candidate.ts'
import { claimsOf } from '../domain/claims.ts'
import { demandedBy } from '../traits/ground.ts'
import { answeredByTrust } from '../traits/way-out.ts'
import { claimedPair } from '../weighing/predecessor.ts'
import { placeOutside } from '../weighing/entry-registry.ts'
import { namedAccounts } from '../weighing/requirement.ts'
import { isAccepted, isUntoldForGood } from '../weighing/untold.ts'
import { entriesBeside } from './entries.ts'
import { patchOf } from './patch.ts'
import type { Way } from './way.ts'

const NOT_NAMED = answeredByTrust('listing')

/**
 * Offered if only that is missing. Not offered for a mirror of the public registry: the public registry itself can be
 * asked.
 */
export function acceptUntold(
  missing: readonly Finding[],
  known: readonly Finding[],
  [first]: NonEmpty<Verdict>,
  policy: Policy,
): readonly Remedy[] {
  const { candidate, standing } = first
  const { askedAt, registry } = candidate
  if (askedAt === undefined || registry === 'public' || !isWhollyUntold(candidate) || namedAccounts(standing) !== undefined) return []
  // Under `unlisted: block` an entry names the package too. Neither of the two lifts any other finding.
  const isNameable = known.every(({ rule }) => NOT_NAMED.includes(rule)) && placeOutside(candidate, askedAt) === undefined
  if (known.length > 0 && !isNameable) return []
  if (demandedBy(policy).has('metadata') || !missing.every(({ rule }) => rule === 'registry-metadata-unavailable')) return []
  const patch = patchOf({ withoutMetadata: [askedAt], packages: known.length === 0 ? [] : entryOf(first, askedAt, policy) }, policy)
  return [
    {
      kind: 'configure',
      title: `Accept that ${askedAt} names neither time nor account`,
      text: `\`registriesWithoutMetadata\` holds for every package of that registry and for every later version. Nothing is then known about their age or account.`,
      until: undefined,
      lifts: [...known, ...missing].map(({ rule }) => rule),
      patch,
    },
  ]
}

/** For a package that is accepted but not named: every later version from that registry, by any publisher. */
export function fromThatRegistry(verdict: Verdict, rules: ReadonlySet<RuleId>, policy: Policy): Way | undefined {
  const { candidate } = verdict
  const { askedAt } = candidate
  const { name } = candidate.change.after
  if (askedAt === undefined || !NOT_NAMED.some((rule) => rules.has(rule)) || candidate.evidence.kind !== 'unattested') return undefined
  if (!isAccepted(candidate, 'account', policy) || placeOutside(candidate, askedAt) !== undefined) return undefined
  return {
    kind: 'trust',
    title: `Trust ${askedAt} for ${name} without an attestation`,
    text: `Any account that can publish ${name} there is accepted. The same name on any other registry stays blocked.`,
    additions: { packages: entryOf(verdict, askedAt, policy) },
    answers: NOT_NAMED,
  }
}

const entryOf = (verdict: Verdict, registry: string, policy: Policy): PolicyAdditions['packages'] => [
  {
    pattern: verdict.candidate.change.after.name,
    entries: entriesBeside(verdict, policy, { kind: 'unattested', accounts: [], registry, since: undefined, until: undefined }),
  },
]

/** Each part is missing for every version, or for every version that is compared. */
function isWhollyUntold(candidate: Candidate): boolean {
  const after = claimsOf(candidate.claimed, candidate.change.after.version)
  const [time, account] = [isUntoldForGood(candidate, 'time'), isUntoldForGood(candidate, 'account')]
  const isAccountSaid = after?.account !== undefined && claimedPair(candidate)?.before.account !== undefined
  return (time || account) && (time || after?.publishedAt !== undefined) && (account || isAccountSaid)
}
