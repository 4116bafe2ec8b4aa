/**
 * Chooses what an incoming version is compared with. The author of a pull request must not be able to choose it.
 *
 * 1. Versions that the base locks, from a registry if there are any: a git commit or a folder was never attested and
 *    compares with nothing.
 *    A version that an exemption of the policy names is left out: it came in as an exception and measures nothing.
 * 2. `release-line`: the nearest lower version of the same release line; else the nearest of that line; else the
 *    nearest lower one of all, else the nearest. It decides. If it was published without attestations, the nearest
 *    version of the line that has some decides instead, provided that it was published before the incoming one.
 * 3. `package-wide`: the highest of the others, reported only.
 * 4. Where the base locks none of these, the nearest lower version in the registry decides (`registryBaseline`).
 *
 * Versions without an order come last, as the lockfile lists them.
 */
import type { Baseline } from '../domain/candidate.ts'
import { type IncomingChange, lockedBefore } from '../domain/change.ts'
import type { LockedPackage, PackageVersion } from '../domain/package.ts'
import type { PackageClaims, VersionClaims } from '../domain/claims.ts'
import type { Policy } from '../domain/policy.ts'
import { versionsOf } from '../ecosystems/index.ts'
import { elapsed } from '../text/time.ts'

/** The locked versions whose publication has to be known before one of them can be chosen. */
export interface LockedBaselines {
  /** Of the same release line where there are any. The nearest first. */
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

/** Highest first, one per version; what has no order last. */
function byVersion(entries: readonly LockedPackage[]): readonly LockedPackage[] {
  const distinct = [...new Map(entries.toReversed().map((entry) => [entry.version, entry])).values()].reverse()
  const ordered = distinct.filter(hasOrder).sort((a, b) => versionsOf(a.name).compare(b.version, a.version))
  return [...ordered, ...distinct.filter((entry) => !hasOrder(entry))]
}

const hasOrder = ({ name, version }: PackageVersion): boolean => versionsOf(name).hasOrder(version)

/** Versions of the same line, the nearest first. Where there are none, the nearest of all. */
function releaseLine(ranked: readonly LockedPackage[], after: LockedPackage): readonly LockedPackage[] {
  if (!hasOrder(after)) return [ranked.find((entry) => entry.version === after.version) ?? ranked[0]].filter((entry) => entry !== undefined)
  const comparable = ranked.filter(hasOrder)
  const onLine = comparable.filter((entry) => versionsOf(after.name).sameLine(entry.version, after.version))
  if (onLine.length > 0) return nearestFirst(onLine, after)
  return (comparable.length > 0 ? nearestFirst(comparable, after) : ranked).slice(0, 1)
}

/** Of versions in falling order: those that are not higher, then the higher ones, the lowest of them first. */
function nearestFirst(falling: readonly LockedPackage[], { name, version }: LockedPackage): readonly LockedPackage[] {
  const isLower = (entry: LockedPackage): boolean => versionsOf(name).compare(entry.version, version) <= 0
  return [...falling.filter(isLower), ...falling.filter((entry) => !isLower(entry)).toReversed()]
}

/** One locked version, and how it was published. `publishedAt`: ISO 8601; `undefined` where nobody says. */
export interface AskedBaseline {
  readonly package: LockedPackage
  readonly evidence: Baseline['evidence']
  readonly publishedAt: string | undefined
}

/**
 * The version of the line that decides. A version without attestations cannot hide one that has some: a backport
 * published by hand would else open the line for the next thief. `incomingAt` unknown: every version counts as
 * published before.
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
 * The version of the registry that a package which is new to the lockfile is compared with: the nearest lower one that
 * was published at least `cooldown` milliseconds earlier, so that two versions of one attack do not vouch for each
 * other; where none is that old, the nearest lower one.
 * A release is compared with a release where there is one. What the registry lists is a claim; the version's
 * attestations are verified like any other's.
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
