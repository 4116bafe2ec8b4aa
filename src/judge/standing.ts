/**
 * How a version stands to the policy. In order:
 *
 * 1. `deny` in any entry that names the package and covers the version refuses it, however specific the entry is.
 * 2. Of the rules that name the package and allow something, the most specific one judges: exact, then the longest
 *    pattern.
 * 3. Of its entries those count whose `versions` hold the version and whose window holds the day of publication.
 * 4. A publisher's entry that the certified identity meets in every field: `published`.
 * 5. Else an `unattested` entry, whatever the evidence is: a version that were judged more kindly without its
 *    attestation than with it would reward leaving the attestation out.
 * 6. Else the publisher that differs in the fewest fields (the first of them): `mismatched`, or `unproven` where
 *    nothing is certified.
 */
import { isNonEmpty } from '../domain/brand.ts'
import type { Candidate } from '../domain/candidate.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { PublishIdentity } from '../domain/identity.ts'
import type { PackageVersion, PackageName, Version } from '../domain/package.ts'
import type { Entry, PackageRule, Policy, SourceRequirement } from '../domain/policy.ts'
import type { Standing } from '../domain/standing.ts'
import { publicationTime } from '../weighing/publication.ts'
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

/** How a candidate stands, from what is known of its publication alone. The only one who asks. */
export function standsUnder(
  policy: Policy,
  known: Pick<Candidate, 'change' | 'evidence' | 'claimed'> & Partial<Pick<Candidate, 'pin'>>,
): Standing {
  const { name, version } = known.change.after
  return standingOf(policy, { name, version, publishedAt: publicationTime(known)?.at, evidence: known.evidence })
}

export function standingOf(policy: Policy, { name, version, publishedAt, evidence }: VersionInQuestion): Standing {
  const denied = denialOf(policy, { name, version })
  if (denied !== undefined) return denied
  const rule = allowingRule(policy, name)
  if (rule === undefined) return { kind: 'unlisted' }
  const covering = rule.entries.filter(isAllowing).filter((entry) => covers(entry, { name, version }, publishedAt))
  return judge(rule, covering, evidence, policy)
}

/** Whether any entry has a say in the version, whatever its evidence will be. */
export const isListed = (policy: Policy, { name, version }: PackageVersion): boolean =>
  denialOf(policy, { name, version }) !== undefined || allowingRule(policy, name) !== undefined

/**
 * Whether an entry is for this very version, whatever its evidence will be. An entry with a window does not say before
 * the day is known.
 */
export const isCovered = (policy: Policy, { name, version }: PackageVersion): boolean =>
  denialOf(policy, { name, version }) !== undefined ||
  allowingRule(policy, name)?.entries.some((entry) => isAllowing(entry) && covers(entry, { name, version }, undefined)) === true

function denialOf(policy: Policy, version: PackageVersion): Standing | undefined {
  for (const rule of rulesFor(policy.packages, version.name)) {
    const entry = rule.entries.find((candidate) => isDenied(candidate, version))
    if (entry?.kind === 'deny') return { kind: 'denied', rule, entry }
  }
  return undefined
}

const allowingRule = (policy: Policy, name: PackageName): PackageRule | undefined =>
  rulesFor(policy.packages, name).find(({ entries }) => entries.some(isAllowing))

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
  const action = covering.find((entry) => entry.kind === 'action')
  if (action !== undefined) return { kind: 'action', rule, entry: action }
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

/**
 * Several `unattested` entries for one version are one: any of their accounts, the longest of their cooldowns, and all
 * else that one of them asks.
 */
function joined(entries: readonly UnattestedEntry[], { settings }: Policy): UnattestedEntry | undefined {
  const [first, ...rest] = entries
  if (first === undefined || rest.length === 0) return first
  const accounts = [...new Set(entries.flatMap((entry) => entry.accounts))]
  const cooldown = Math.max(...entries.map((entry) => entry.cooldown ?? settings.cooldown))
  const tagged = entries.find(({ taggedIn }) => taggedIn !== undefined)
  const registry = entries.find((entry) => entry.registry !== undefined)?.registry
  const demand = { registry, taggedIn: tagged?.taggedIn, reproduced: entries.some(({ reproduced }) => reproduced === true) }
  return { ...first, accounts, cooldown, ...demand, source: strictest(entries.map(({ source }) => source)) }
}

const STRICTEST_FIRST = ['required', 'when-available', 'off'] as const
const strictest = (wanted: readonly (SourceRequirement | undefined)[]): SourceRequirement | undefined =>
  STRICTEST_FIRST.find((one) => wanted.includes(one))
