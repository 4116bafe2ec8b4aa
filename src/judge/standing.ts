/**
 * How a version stands to the policy. In order:
 *
 * 1. `deny` in any entry that names the package and covers the version refuses it, however specific the entry is.
 * 2. Of the rules that name the package and allow something, the most specific one judges: exact, then the longest pattern.
 * 3. Of its entries those count whose `versions` hold the version and whose window holds the day of publication.
 * 4. A publisher's entry that the certified identity meets in every field: `published`.
 * 5. Else an `unattested` entry, whatever the evidence is: a version that were judged more kindly without its attestation than with it
 *    would reward leaving the attestation out.
 * 6. Else the publisher that differs in the fewest fields (the first of them): `mismatched`, or `unproven` where nothing is certified.
 */
import { isNonEmpty } from '../domain/brand.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { PublishIdentity } from '../domain/identity.ts'
import type { PackageName, Version } from '../domain/package.ts'
import type { Entry, PackageRule, Policy } from '../domain/policy.ts'
import type { Standing } from '../domain/standing.ts'
import { compareIdentity } from './compare.ts'
import { type AllowingEntry, covers, isAllowing, isDenied, rulesFor } from './match.ts'

/** What the policy needs to know of a version. */
export interface VersionInQuestion {
  readonly name: PackageName
  readonly version: Version
  /** Signed or claimed. ISO 8601. */
  readonly publishedAt: string | undefined
  readonly evidence: Evidence
}

type PublisherEntry = Extract<Entry, { kind: 'publisher' }>
type UnattestedEntry = Extract<Entry, { kind: 'unattested' }>

export function standingOf(policy: Policy, { name, version, publishedAt, evidence }: VersionInQuestion): Standing {
  const rules = rulesFor(policy.packages, name)
  for (const rule of rules) {
    const entry = rule.entries.find((candidate) => isDenied(candidate, { name, version }))
    if (entry?.kind === 'deny') return { kind: 'denied', rule, entry }
  }
  const rule = rules.find(({ entries }) => entries.some(isAllowing))
  if (rule === undefined) return { kind: 'unlisted' }
  const covering = rule.entries.filter(isAllowing).filter((entry) => covers(entry, { name, version }, publishedAt))
  return judge(rule, covering, evidence, policy)
}

function judge(rule: PackageRule, covering: readonly AllowingEntry[], evidence: Evidence, policy: Policy): Standing {
  const publishers = covering.filter((entry) => entry.kind === 'publisher')
  const nearest = evidence.kind === 'verified' ? nearestPublisher(publishers, evidence.identity) : undefined
  if (nearest !== undefined && !isNonEmpty(nearest.mismatches))
    return { kind: 'published', rule, entry: nearest.entry, notes: nearest.notes }
  const unattested = joined(
    covering.filter((entry) => entry.kind === 'unattested'),
    policy,
  )
  if (unattested !== undefined) return { kind: 'unattested', rule, entry: unattested }
  if (nearest !== undefined && isNonEmpty(nearest.mismatches))
    return { kind: 'mismatched', rule, entry: nearest.entry, mismatches: nearest.mismatches }
  const [expected] = publishers
  return expected === undefined ? { kind: 'uncovered', rule } : { kind: 'unproven', rule, entry: expected }
}

/** Each entry is compared as a whole: two half matches are none. */
function nearestPublisher(entries: readonly PublisherEntry[], identity: PublishIdentity) {
  let best: ({ readonly entry: PublisherEntry } & ReturnType<typeof compareIdentity>) | undefined
  for (const entry of entries) {
    const comparison = compareIdentity(identity, entry.publisher)
    if (best === undefined || comparison.mismatches.length < best.mismatches.length) best = { entry, ...comparison }
  }
  return best
}

/** Several `unattested` entries for one version are one: any of their accounts, and the longest of their cooldowns. */
function joined(entries: readonly UnattestedEntry[], { settings }: Policy): UnattestedEntry | undefined {
  const [first, ...rest] = entries
  if (first === undefined || rest.length === 0) return first
  const accounts = [...new Set(entries.flatMap((entry) => entry.accounts))]
  const cooldown = Math.max(...entries.map((entry) => entry.cooldown ?? settings.cooldown))
  return isNonEmpty(accounts) ? { ...first, accounts, cooldown } : first
}
