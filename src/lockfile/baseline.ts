/**
 * Which of the versions that were locked before an incoming one is compared with.
 *
 * 1. Versions from a registry, if there are any: what came from git or a folder was never attested and would compare with nothing.
 * 2. `release-line`: the nearest lower version of the same major; else the nearest of that major; else the nearest lower one of all, else the
 *    nearest. It decides.
 * 3. `package-wide`: the highest of the others, reported only.
 *
 * Versions that are no SemVer have no order: they come last, as the lockfile lists them.
 */
import { lockedBefore } from '../domain/change.ts'
import type { IncomingChange } from '../domain/change.ts'
import type { LockedPackage, PackageVersion } from '../domain/package.ts'
import { versionsOf } from '../ecosystems/index.ts'

export interface ChosenBaseline {
  readonly package: LockedPackage
  readonly relation: 'release-line' | 'package-wide'
}

/** None for an added package, one or two of distinct versions otherwise. Nearest first. */
export function chooseBaselines(change: IncomingChange): readonly ChosenBaseline[] {
  const before = lockedBefore(change)
  const fromRegistry = before.filter((entry) => entry.source.kind === 'registry')
  const ranked = byVersion(fromRegistry.length > 0 ? fromRegistry : before)
  const line = releaseLine(ranked, change.after)
  if (line === undefined) return []
  const other = ranked.find((entry) => entry.version !== line.version)
  const chosen: ChosenBaseline = { package: line, relation: 'release-line' }
  return other === undefined ? [chosen] : [chosen, { package: other, relation: 'package-wide' }]
}

/** Highest first, one per version; what is no SemVer last. */
function byVersion(entries: readonly LockedPackage[]): readonly LockedPackage[] {
  const distinct = [...new Map(entries.toReversed().map((entry) => [entry.version, entry])).values()].reverse()
  const ordered = distinct.filter(hasOrder).sort((a, b) => versionsOf(a.name).compare(b.version, a.version))
  return [...ordered, ...distinct.filter((entry) => !hasOrder(entry))]
}

const hasOrder = ({ name, version }: PackageVersion): boolean => versionsOf(name).hasOrder(version)

function releaseLine(ranked: readonly LockedPackage[], after: LockedPackage): LockedPackage | undefined {
  if (!hasOrder(after)) return ranked.find((entry) => entry.version === after.version) ?? ranked[0]
  const comparable = ranked.filter(hasOrder)
  const onLine = comparable.filter((entry) => versionsOf(after.name).sameLine(entry.version, after.version))
  return nearest(onLine, after) ?? nearest(comparable, after) ?? ranked[0]
}

/** Of versions in falling order: the first that is not higher; else the last, the lowest of the higher ones. */
function nearest(falling: readonly LockedPackage[], { name, version }: LockedPackage): LockedPackage | undefined {
  return falling.find((entry) => versionsOf(name).compare(entry.version, version) <= 0) ?? falling.at(-1)
}
