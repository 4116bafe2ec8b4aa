/**
 * Orders npm's versions as SemVer does. A prerelease is in a range if its order is. No other file uses the semver
 * package.
 */
import compare from 'semver/functions/compare.js'
import major from 'semver/functions/major.js'
import prerelease from 'semver/functions/prerelease.js'
import satisfies from 'semver/functions/satisfies.js'
import valid from 'semver/functions/valid.js'
import intersects from 'semver/ranges/intersects.js'
import subset from 'semver/ranges/subset.js'
import validRange from 'semver/ranges/valid.js'
import type { Versions } from '../ecosystem.ts'

/**
 * SemVer orders 1.0.0-rc.1 below 1.0.0, so `<1` contains it and `>=1` does not. npm reads `<1` as `<1.0.0-0`, so the
 * zeros are written out here. `^1`, `~1.2` and `1.x` keep npm's upper limit, which excludes the prereleases of the next
 * major.
 */
const BARE_COMPARATOR = /(?<![<>=])(<|>=)\s*[v=]?\s*([0-9]+)(?:\.([0-9]+|[xX*]))?(?:\.[xX*])?(?=\s|\||$)/g

const written = (range: string): string =>
  range.replace(
    BARE_COMPARATOR,
    (_, operator: string, whole: string, minor: string | undefined) =>
      `${operator}${whole}.${/^[0-9]+$/.test(minor ?? '') ? (minor ?? '0') : '0'}.0`,
  )

const hasOrder = (version: string): boolean => valid(version) !== null

/** The start of a major version if it separates the two, else the first version of the later one. */
function boundary(before: string, after: string): string {
  const isOfMajor = major(after) > major(before) && prerelease(after) === null
  return isOfMajor ? String(major(after)) : after
}

export const semverVersions: Versions = {
  hasOrder,
  compare: (a, b) => compare(a, b),
  isPrerelease: (version) => prerelease(version) !== null,
  sameLine: (a, b) => hasOrder(a) && hasOrder(b) && major(a) === major(b),
  boundary,
  inRange: (version, range) => range === undefined || satisfies(version, written(range), { includePrerelease: true }),
  isRange: (text) => validRange(text) !== null,
  overlap: (a, b) => intersects(a, b, { includePrerelease: true }),
  within: (inner, outer) => subset(inner, outer, { includePrerelease: true }),
}
