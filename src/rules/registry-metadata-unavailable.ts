/** The packument, or the part of it that the verdict needs, could not be had: age, account, and whether attestations are advertised. */
import type { Unavailable } from '../domain/answer.ts'
import { type Candidate, claimsOf, publicationTime } from '../domain/candidate.ts'
import { isSubjectToCooldown } from '../domain/cooldown.ts'
import type { Violation } from '../domain/finding.ts'
import { spec } from '../domain/package.ts'
import { exemptionLines, policyFile } from '../domain/policy-lines.ts'
import type { Policy } from '../domain/policy.ts'
import { releaseLine } from '../domain/predecessor.ts'
import { judgedByContinuity, namedAccounts } from '../domain/requirement.ts'
import type { RuleId } from '../domain/rule-id.ts'
import type { Standing } from '../domain/standing.ts'
import { elapsed } from '../domain/time.ts'
import { defineRule } from './rule.ts'

/** Rules that rest on the packument alone. Raising one to an error asks for it. */
const RESTING_ON_IT: readonly RuleId[] = [
  'install-script-added',
  'dormant-release',
  'version-burst',
  'maintainers-changed',
  'account-changed',
  'trusted-publisher-lost',
]

export default defineRule({
  summary: "the registry's metadata could not be had; blocks only where the verdict or the policy needs it",
  defaultLevel: 'notice',
  check: ({ candidate, policy, standing }) => {
    const { change, evidence } = candidate
    const judged = evidence.kind === 'verified' || evidence.kind === 'unattested'
    if (!judged || change.after.source.kind !== 'registry' || standing.kind === 'denied') return []
    const gap = gapIn(candidate, standing)
    if (gap === undefined) return []
    const needed = isNeeded(candidate, standing, policy)
    return candidate.packument.kind === 'not-asked' && !needed ? [] : [violation(candidate, gap, needed, policy)]
  },
})

interface Gap {
  readonly what: string
  readonly answer: Unavailable | { readonly kind: 'absent' | 'not-asked' | 'incomplete' }
}

function gapIn(candidate: Candidate, standing: Standing): Gap | undefined {
  const { packument, change, now } = candidate
  if (packument.kind !== 'known') return { what: "the registry's metadata of", answer: packument }
  const incomplete = (what: string): Gap => ({ what, answer: { kind: 'incomplete' } })
  const claims = claimsOf(packument, change.after.version)
  if (claims === undefined) return incomplete('an entry in the metadata of the registry for')
  const published = publicationTime(candidate)
  if (isSubjectToCooldown(candidate) && (published === undefined || elapsed(published.at, now) === undefined))
    return incomplete('when the registry received')
  if (claims.account === undefined && needsAccount(candidate, standing)) return incomplete('the account that published')
  return undefined
}

/** Where nothing is certified of both sides, accounts are all that ties a version to those before. */
function needsAccount(candidate: Candidate, standing: Standing): boolean {
  if (namedAccounts(standing) !== undefined) return true
  const before = releaseLine(candidate)
  return (
    judgedByContinuity(standing) &&
    before !== undefined &&
    (candidate.evidence.kind === 'unattested' || before.evidence.kind !== 'verified')
  )
}

function isNeeded(candidate: Candidate, standing: Standing, policy: Policy): boolean {
  return (
    candidate.evidence.kind === 'unattested' ||
    needsAccount(candidate, standing) ||
    RESTING_ON_IT.some((rule) => policy.levels[rule] === 'error')
  )
}

function violation({ change, now }: Candidate, { what, answer }: Gap, needed: boolean, policy: Policy): Violation {
  const found =
    answer.kind === 'unavailable'
      ? answer.detail
      : answer.kind === 'absent'
        ? 'not found'
        : answer.kind === 'incomplete'
          ? 'not in the metadata'
          : 'not asked'
  return {
    message: `${answer.kind === 'incomplete' ? 'the registry does not give' : 'there was no answer about'} ${what} ${spec(change.after)}`,
    reason: needed
      ? 'Without it neither the age nor the account of the version is known, nor whether a missing attestation is missing.'
      : 'The version is attested, so its identity and its age are certified; only what the registry claims besides is unknown.',
    help: needed
      ? `Re-run the job. If a mirror leaves this out of its metadata, ask the registry itself (\`registry\`), or exempt the version in ${policyFile(policy)}:${exemptionLines(change.after, ['registry-metadata-unavailable'], now)}`
      : 'Nothing has to be done; re-run the job to look again.',
    facts: [{ label: answer.kind === 'unavailable' ? answer.code : 'metadata', found }],
    ...(needed ? { undetermined: true } : {}),
  }
}
