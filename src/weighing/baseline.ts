/**
 * Chooses the baseline: the version that an incoming one is compared with. The author of a pull request must not be
 * able to choose it.
 *
 * 1. Only versions that the base locks count. If some of them are from a registry, only those count, because a git
 *    commit or a folder has no attestations. A version that an exemption of the policy names does not count: it came in
 *    as an exception.
 * 2. `release-line` decides. It is the nearest lower version of the same release line, else the nearest of that line,
 *    else the nearest lower one of all, else the nearest of all. If it was published without attestations, the nearest
 *    version of the line that has attestations decides instead, provided that it was published before the incoming one.
 * 3. `package-wide`: the highest of the others. It is only reported.
 * 4. If the base locks none of these, the nearest lower version in the registry decides (`registryBaseline`).
 *
 * Versions that cannot be ordered come last, in the order of the lockfile.
 */
import type { Baseline } from '../domain/candidate.ts'
import { type IncomingChange, lockedBefore } from '../domain/change.ts'
import type { LockedPackage, PackageVersion } from '../domain/package.ts'
import type { PackageClaims, VersionClaims } from '../domain/claims.ts'
import type { Policy } from '../domain/policy.ts'
import { versionsOf } from '../ecosystems/index.ts'
import { elapsed } from '../text/time.ts'

/** The locked versions whose publication must be known before one of them can be chosen. */
export interface LockedBaselines {
  /** Versions of the same release line, if there are any. Nearest first. */
  readonly line: readonly LockedPackage[]
  readonly packageWide: LockedPackage | undefined
}

export function lockedBaselines(change: IncomingChange, policy: Pick<Policy, 'exemptions'>): LockedBaselines {
  const before = lockedBefore(change).filter((entry) => !isExempted(entry.name, entry.version, policy))
  const fromRegistry = before.filter((entry) => entry.source.kind === 'registry')
  const ranked = byVersion(fromRegistry.length > 0 ? fromRegistry : before)
  const line = releaseLine(ranked, change.after)
  return { line, packageWide: ranked.find((entry) => entry.version !== line[0]?.version) }
}

const isExempted = (name: string, version: string, { exemptions }: Pick<Policy, 'exemptions'>): boolean =>
  exemptions.some((exemption) => exemption.package === name && exemption.version === version)

/** Highest first, one entry per version. Versions that cannot be ordered come last. */
function byVersion(entries: readonly LockedPackage[]): readonly LockedPackage[] {
  const distinct = [...new Map(entries.toReversed().map((entry) => [entry.version, entry])).values()].reverse()
  const ordered = distinct.filter(hasOrder).sort((a, b) => versionsOf(a.name).compare(b.version, a.version))
  return [...ordered, ...distinct.filter((entry) => !hasOrder(entry))]
}

const hasOrder = ({ name, version }: PackageVersion): boolean => versionsOf(name).hasOrder(version)

/** Versions of the same release line, nearest first. If there are none: the nearest of all. */
function releaseLine(ranked: readonly LockedPackage[], after: LockedPackage): readonly LockedPackage[] {
  if (!hasOrder(after)) return [ranked.find((entry) => entry.version === after.version) ?? ranked[0]].filter((entry) => entry !== undefined)
  const comparable = ranked.filter(hasOrder)
  const onLine = comparable.filter((entry) => versionsOf(after.name).sameLine(entry.version, after.version))
  if (onLine.length > 0) return nearestFirst(onLine, after)
  return (comparable.length > 0 ? nearestFirst(comparable, after) : ranked).slice(0, 1)
}

/**
 * Sorts versions given in falling order: first those that are not higher, then the higher ones, the lowest of them
 * first.
 */
function nearestFirst(falling: readonly LockedPackage[], { name, version }: LockedPackage): readonly LockedPackage[] {
  const isLower = (entry: LockedPackage): boolean => versionsOf(name).compare(entry.version, version) <= 0
  return [...falling.filter(isLower), ...falling.filter((entry) => !isLower(entry)).toReversed()]
}

/** One locked version, and how it was published. `publishedAt` is ISO 8601, or `undefined` if it is not known. */
export interface AskedBaseline {
  readonly package: LockedPackage
  readonly evidence: Baseline['evidence']
  readonly publishedAt: string | undefined
}

/**
 * The version of the line that decides. A version without attestations must not hide one that has attestations:
 * otherwise a backport published by hand would let the next thief in. If `incomingAt` is unknown, every version counts
 * as published before.
 */
export function decisive(line: readonly AskedBaseline[], incomingAt: string | undefined): AskedBaseline | undefined {
  const [nearest, ...others] = line
  if (nearest === undefined || saysSomething(nearest)) return nearest
  return others.find((other) => saysSomething(other) && isBefore(other.publishedAt, incomingAt)) ?? nearest
}

const saysSomething = ({ evidence }: AskedBaseline): boolean => evidence.kind !== 'unattested' && evidence.kind !== 'not-applicable'

const isBefore = (earlier: string | undefined, later: string | undefined): boolean =>
  earlier === undefined || later === undefined || (elapsed(earlier, later) ?? 0) >= 0

/**
 * The version of the registry that a package is compared with if no version of it is locked. It is the nearest lower
 * version that was published at least `cooldown` milliseconds earlier. So two versions of one attack do not vouch for
 * each other. If none is that old: the nearest lower version that was not published later, else the nearest lower one.
 * A release is compared with a release if there is one. A version that an exemption names does not count. The
 * registry's list is a claim, but the attestations of that version are verified like any other's.
 */
export function registryBaseline(
  { name, version }: PackageVersion,
  { versions, times }: PackageClaims,
  policy: Pick<Policy, 'exemptions'>,
  cooldown: number,
): VersionClaims | undefined {
  const order = versionsOf(name)
  if (!order.hasOrder(version)) return undefined
  const lower = [...versions.values()].filter(
    (claims) => order.hasOrder(claims.version) && order.compare(claims.version, version) < 0 && !isExempted(name, claims.version, policy),
  )
  const releases = order.isPrerelease(version) ? lower : lower.filter((claims) => !order.isPrerelease(claims.version))
  const falling = (releases.length > 0 ? releases : lower).sort((a, b) => order.compare(b.version, a.version))
  const at = versions.get(version)?.publishedAt ?? times.get(version)
  const earlierBy = (claims: VersionClaims): number | undefined =>
    at === undefined || claims.publishedAt === undefined ? undefined : elapsed(claims.publishedAt, at)
  return (
    falling.find((claims) => (earlierBy(claims) ?? 0) >= Math.max(cooldown, 1)) ??
    falling.find((claims) => (earlierBy(claims) ?? 0) >= 0) ??
    falling[0]
  )
}
