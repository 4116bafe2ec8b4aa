/**
 * Finds that the registry's metadata, or a part that the verdict needs, could not be had: the age, the account, or
 * whether attestations are advertised.
 */
import { type VersionClaims, claimsOf } from '../domain/claims.ts'
import { hasPublishedBefore } from '../weighing/account-history.ts'
import type { Account } from '../domain/account.ts'
import type { Candidate } from '../domain/candidate.ts'
import { cooldownOf, isSubjectToCooldown } from '../weighing/cooldown.ts'
import type { Violation } from '../domain/finding.ts'
import { spec } from '../domain/package.ts'
import type { Policy } from '../domain/policy.ts'
import { type Missing, missingFact } from '../weighing/missing.ts'
import { releaseLine } from '../weighing/predecessor.ts'
import { publicationTime } from '../weighing/publication.ts'
import { type UntoldPart, isAccepted } from '../weighing/untold.ts'
import { judgedByContinuity, namedAccounts } from '../weighing/requirement.ts'
import type { Standing } from '../domain/standing.ts'
import { elapsed } from '../text/time.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: [],
  isFixed: false,
  exemptible: 'when-asked',
  summary: "the registry's metadata could not be fetched, which blocks only if the verdict or the policy needs it",
  defaultLevel: 'notice',
  check: ({ candidate, policy, standing, demanded }) => {
    const { change, evidence } = candidate
    const judged = evidence.kind === 'verified' || evidence.kind === 'unattested'
    if (!judged || change.after.source.kind !== 'registry' || standing.kind === 'denied') return []
    const isRaised = demanded.has('metadata')
    const gaps = gapsIn(candidate, standing, policy, isRaised)
    const [gap = gaps[0]] = gaps.filter((one) => !isTaken(one, candidate, standing, policy))
    if (gap === undefined) return []
    if (isTaken(gap, candidate, standing, policy)) return [accepted(candidate, gap)]
    const needed = isRaised || isNeeded(candidate, standing)
    return candidate.claimed.kind === 'not-asked' && !needed ? [] : [violation(candidate, gap, needed)]
  },
})

interface Gap {
  readonly what: string
  readonly answer: Missing
  /** The part that a policy may accept as missing for good. */
  readonly part?: UntoldPart
}

const incomplete = (what: string, part?: UntoldPart): Gap => ({
  what,
  answer: { kind: 'incomplete' },
  ...(part === undefined ? {} : { part }),
})

/** The missing parts that the verdict needs, most serious first. */
function gapsIn(candidate: Candidate, standing: Standing, policy: Policy, isRaised: boolean): readonly Gap[] {
  const { claimed, change, now } = candidate
  if (claimed.kind !== 'known') return [{ what: "the registry's metadata of", answer: claimed }]
  const after = claimsOf(claimed, change.after.version)
  if (after === undefined) return [incomplete('does not list')]
  const published = publicationTime(candidate)
  const isTimeless = isSubjectToCooldown(candidate) && (published === undefined || elapsed(published.at, now) === undefined)
  return [
    ...(isTimeless ? [incomplete('does not say when it received', 'time')] : []),
    ...(needsAccount(candidate, standing) ? accountGap(candidate, after, standing, policy) : []),
    ...(isRaised && !isWhole(candidate, after) ? [incomplete('leaves out metadata of')] : []),
  ]
}

function accountGap(candidate: Candidate, { account }: VersionClaims, standing: Standing, policy: Policy): readonly Gap[] {
  if (account === undefined) return [incomplete('does not say which account published', 'account')]
  return cannotBeCompared(candidate, account, standing, policy)
    ? [incomplete('does not say which account published the version before')]
    : []
}

/** An entry that names accounts is never met by a missing account. */
const isTaken = ({ part }: Gap, candidate: Candidate, standing: Standing, policy: Policy): boolean =>
  part !== undefined && isAccepted(candidate, part, policy) && !(part === 'account' && namedAccounts(standing) !== undefined)

/** If nothing is certified on both sides, only the account connects a version with those before. */
function needsAccount(candidate: Candidate, standing: Standing): boolean {
  if (namedAccounts(standing) !== undefined) return true
  const before = releaseLine(candidate)
  return (
    judgedByContinuity(standing) &&
    before !== undefined &&
    (candidate.evidence.kind === 'unattested' || before.evidence.kind !== 'verified')
  )
}

/** Trusted publishing started on 2025-07-31. If an earlier version has no account, a person published it. */
const BEGAN = '2025-07-31T00:00:00Z'

/** Very old versions have no account. Then an account that published other versions of the package is enough. */
function cannotBeCompared(candidate: Candidate, account: Account, standing: Standing, policy: Policy): boolean {
  const before = releaseLine(candidate)
  if (!judgedByContinuity(standing) || before === undefined || before.package.source.kind !== 'registry') return false
  const claims = claimsOf(candidate.claimed, before.package.version)
  if (claims?.account !== undefined) return false
  const since = claims?.publishedAt === undefined ? undefined : elapsed(claims.publishedAt, BEGAN)
  const wasHuman = since !== undefined && since > 0
  return !wasHuman || !hasPublishedBefore(account, candidate, cooldownOf(standing, policy))
}

/** Whether everything is there that the raised rules compare, on both sides. */
function isWhole(candidate: Candidate, after: VersionClaims): boolean {
  const before = releaseLine(candidate)
  const claims = before === undefined ? [after] : [after, claimsOf(candidate.claimed, before.package.version)]
  return claims.every((one) => one?.account !== undefined && one.maintainers !== undefined && one.publishedAt !== undefined)
}

/** No locked version counts, so only the registry's list could have named a baseline. */
const hidesBaseline = ({ baseline, claimed }: Candidate, standing: Standing): boolean =>
  judgedByContinuity(standing) && baseline.length === 0 && claimed.kind === 'unavailable'

const isNeeded = (candidate: Candidate, standing: Standing): boolean =>
  candidate.evidence.kind === 'unattested' || needsAccount(candidate, standing) || hidesBaseline(candidate, standing)

function accepted({ change, askedAt = '' }: Candidate, { what, answer }: Gap): Violation {
  return {
    message: `the registry ${what} ${spec(change.after)}, which the policy accepts`,
    reason: `The registry says this of no version of the package. Nothing is known about its age or account. Only the hash in the lockfile identifies it.`,
    help: `Nothing has to be done: \`registriesWithoutMetadata\` in the policy names ${askedAt}.`,
    facts: [missingFact(answer, 'metadata', 'not in the metadata')],
    atMost: 'notice',
  }
}

function violation({ change }: Candidate, { what, answer }: Gap, needed: boolean): Violation {
  return {
    message: `${answer.kind === 'incomplete' ? 'the registry' : 'there was no answer about'} ${what} ${spec(change.after)}`,
    reason: needed
      ? 'Without it the age and the account of the version are not known. It is also not known whether an attestation is really missing.'
      : 'The version is attested, so its identity and its age are certified. Only the other claims of the registry are unknown.',
    help: needed
      ? 'Re-run the check. If a mirror leaves this out of its metadata, ask the registry itself (`registry`), or exempt the version from `registry-metadata-unavailable`.'
      : 'Nothing has to be done. Re-run the check to ask once more.',
    facts: [missingFact(answer, 'metadata', 'not in the metadata')],
    ...(needed ? { undetermined: true } : {}),
  }
}
