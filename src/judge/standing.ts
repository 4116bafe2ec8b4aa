/**
 * Decides the standing of a version: which policy entry judges it, and whether it is met. In order:
 *
 * 1. A `deny` entry that names the package and covers the version refuses it, even if other entries are more specific.
 * 2. Of the rules that name the package and allow something, the most specific one decides: exact name, then the
 *    longest pattern.
 * 3. Of its entries, those count whose `versions` contain the version and whose window contains the day of publication.
 * 4. If the certified identity meets a publisher's entry in every field: `published`.
 * 5. Else, if there is an `unattested` entry: `unattested`, whatever the evidence is. Otherwise a version without its
 *    attestation would be judged more leniently than with it, and leaving the attestation out would pay.
 * 6. Else the publisher that differs in the fewest fields (the first of them): `mismatched`. If nothing is certified:
 *    `unproven`.
 */
import { isNonEmpty } from '../domain/brand.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { PublishIdentity } from '../domain/identity.ts'
import type { PackageVersion, PackageName, Version } from '../domain/package.ts'
import type { PackageRule, Policy, PublisherEntry, UnattestedEntry } from '../domain/policy.ts'
import type { SourceRequirement } from '../domain/settings.ts'
import type { Standing } from '../domain/standing.ts'
import { type Dated, publicationTime } from '../weighing/publication.ts'
import { compareIdentity } from './compare.ts'
import { type AllowingEntry, covers, isAllowing, isDenied, rulesFor } from './match.ts'

/** The facts about a version that the policy needs. */
export interface VersionInQuestion {
  readonly name: PackageName
  readonly version: Version
  /** The signed or the claimed time. ISO 8601. */
  readonly publishedAt: string | undefined
  readonly evidence: Evidence
}

/** The standing of a candidate, from its publication alone. Nothing else computes a standing. */
export function standsUnder(policy: Policy, known: Dated): Standing {
  const { name, version } = known.change.after
  return standingOf(policy, { name, version, publishedAt: publicationTime(known)?.at, evidence: known.evidence })
}

export function standingOf(policy: Policy, { name, version, publishedAt, evidence }: VersionInQuestion): Standing {
  const denied = denialOf(policy, { name, version })
  if (denied !== undefined) return denied
  const rule = allowingRule(policy, name)
  if (rule === undefined) return { kind: 'unlisted' }
  const covering = rule.entries.filter(isAllowing).filter((entry) => covers(entry, { name, version }, publishedAt))
  return standingBy(rule, covering, evidence, policy)
}

/** Whether any entry is about this version, whatever its evidence will be. */
export const isListed = (policy: Policy, { name, version }: PackageVersion): boolean =>
  denialOf(policy, { name, version }) !== undefined || allowingRule(policy, name) !== undefined

/**
 * Whether an entry covers this version, whatever its evidence will be. Until the day of publication is known, an entry
 * with a window covers nothing.
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

function standingBy(rule: PackageRule, covering: readonly AllowingEntry[], evidence: Evidence, policy: Policy): Standing {
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

/** Each entry is compared as a whole. Two entries that each match half do not add up to a match. */
function nearestPublisher(entries: readonly PublisherEntry[], identity: PublishIdentity) {
  let best: ({ readonly entry: PublisherEntry } & ReturnType<typeof compareIdentity>) | undefined
  for (const entry of entries) {
    const comparison = compareIdentity(identity, entry.publisher)
    if (best === undefined || comparison.mismatches.length < best.mismatches.length) best = { entry, ...comparison }
  }
  return best
}

/**
 * Joins several `unattested` entries for one version: any of their accounts, the longest of their cooldowns, and every
 * other demand of each. Of several registries the first one named is demanded. An account of another registry has the
 * same name there and may be anybody here, so it does not count.
 */
function joined(entries: readonly UnattestedEntry[], { settings }: Policy): UnattestedEntry | undefined {
  const [first, ...rest] = entries
  if (first === undefined || rest.length === 0) return first
  const registry = entries.find((entry) => entry.registry !== undefined)?.registry
  const there = entries.filter((entry) => entry.registry === undefined || entry.registry === registry)
  const accounts = [...new Set(there.flatMap((entry) => entry.accounts))]
  const cooldown = Math.max(...entries.map((entry) => entry.cooldown ?? settings.cooldown))
  const tagged = entries.find(({ taggedIn }) => taggedIn !== undefined)
  const demand = { registry, taggedIn: tagged?.taggedIn, reproduced: entries.some(({ reproduced }) => reproduced === true) }
  return { ...first, accounts, cooldown, ...demand, source: strictest(entries.map(({ source }) => source)) }
}

const STRICTEST_FIRST = ['required', 'when-available', 'off'] as const
const strictest = (wanted: readonly (SourceRequirement | undefined)[]): SourceRequirement | undefined =>
  STRICTEST_FIRST.find((one) => wanted.includes(one))
