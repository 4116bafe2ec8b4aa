/** Whether a version lies in a range of the policy; prereleases count where they order. */
import satisfies from 'semver/functions/satisfies.js'
import valid from 'semver/functions/valid.js'

/**
 * SemVer orders 1.0.0-rc.1 below 1.0.0, so `<1` holds it and `>=1` does not. npm's own reading of a bare `<1` as `<1.0.0-0` is
 * undone by writing the zeros; `^1`, `~1.2` and `1.x` keep npm's upper bound, which leaves the prereleases of the next major out.
 */
const BARE_COMPARATOR = /(?<![<>=])(<|>=)\s*[v=]?\s*([0-9]+)(?:\.([0-9]+|[xX*]))?(?:\.[xX*])?(?=\s|\||$)/g

const written = (range: string): string =>
  range.replace(
    BARE_COMPARATOR,
    (_, operator: string, major: string, minor: string | undefined) =>
      `${operator}${major}.${/^[0-9]+$/.test(minor ?? '') ? (minor ?? '0') : '0'}.0`,
  )

/** `undefined` is every version. A version that is not SemVer has no order and lies in no range. */
export function inRange(version: string, range: string | undefined): boolean {
  return range === undefined || satisfies(version, written(range), { includePrerelease: true })
}

/** Whether the version has an order at all. */
export const hasOrder = (version: string): boolean => valid(version) !== null
