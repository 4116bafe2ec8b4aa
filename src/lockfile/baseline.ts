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
import semver from 'semver'
import { lockedBefore } from '../domain/change.ts'
import type { IncomingChange } from '../domain/change.ts'
import type { LockedPackage } from '../domain/package.ts'

export interface ChosenBaseline {
  readonly package: LockedPackage
  readonly relation: 'release-line' | 'package-wide'
}

/** None for an added package, one or two of distinct versions otherwise. Nearest first. */
export function chooseBaselines(change: IncomingChange): readonly ChosenBaseline[] {
  const before = lockedBefore(change)
  const fromRegistry = before.filter((entry) => entry.source.kind === 'registry')
  const ranked = byVersion(fromRegistry.length > 0 ? fromRegistry : before)
  const line = releaseLine(ranked, change.after.version)
  if (line === undefined) return []
  const other = ranked.find((entry) => entry.version !== line.version)
  const chosen: ChosenBaseline = { package: line, relation: 'release-line' }
  return other === undefined ? [chosen] : [chosen, { package: other, relation: 'package-wide' }]
}

/** Highest first, one per version; what is no SemVer last. */
function byVersion(entries: readonly LockedPackage[]): readonly LockedPackage[] {
  const distinct = [...new Map(entries.toReversed().map((entry) => [entry.version, entry])).values()].reverse()
  const ordered = distinct.filter((entry) => semver.valid(entry.version) !== null).sort((a, b) => semver.rcompare(a.version, b.version))
  return [...ordered, ...distinct.filter((entry) => semver.valid(entry.version) === null)]
}

function releaseLine(ranked: readonly LockedPackage[], version: string): LockedPackage | undefined {
  const after = semver.parse(version)
  if (after === null) return ranked.find((entry) => entry.version === version) ?? ranked[0]
  const comparable = ranked.filter((entry) => semver.valid(entry.version) !== null)
  const sameMajor = comparable.filter((entry) => semver.major(entry.version) === after.major)
  return nearest(sameMajor, version) ?? nearest(comparable, version) ?? ranked[0]
}

/** Of versions in falling order: the first that is not higher; else the last, the lowest of the higher ones. */
function nearest(falling: readonly LockedPackage[], version: string): LockedPackage | undefined {
  return falling.find((entry) => semver.lte(entry.version, version)) ?? falling.at(-1)
}
