/**
 * Establishes whether a dependency's range allows a locked version, as the package managers' own installers decide:
 * without prereleases.
 */
import satisfies from 'semver/functions/satisfies.js'
import valid from 'semver/functions/valid.js'
import intersects from 'semver/ranges/intersects.js'
import validRange from 'semver/ranges/valid.js'

/**
 * Yarn 1 asks strictly whether it is certainly outside. `false` also if one of them is not SemVer: a tag, an alias, an
 * address, a commit.
 */
export function isOutsideRange(version: string, range: string): boolean {
  if (range === '' || isPlainlyMet(version, range)) return false
  return validRange(range) !== null && valid(version) !== null && !satisfies(version, range)
}

const PLAIN = /^([\^~]?)(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/

/** Most ranges of most lockfiles, without parsing them. `false`: not plainly. */
function isPlainlyMet(version: string, range: string): boolean {
  const [, own, major, minor, patch] = PLAIN.exec(version) ?? []
  const [, mark, ...from] = PLAIN.exec(range) ?? []
  if (own !== '' || mark === undefined) return false
  if (version === range) return true
  const isFrom = major === from[0] && (Number(minor) > Number(from[1]) || (minor === from[1] && Number(patch) >= Number(from[2])))
  return isFrom && ((mark === '^' && major !== '0') || (mark === '~' && minor === from[1]))
}

/** npm asks loosely. */
export const npmRanges = {
  /** Quick, and true only of a version in a plain range. */
  plainlyMeets: (version: string, range: string): boolean => isPlainlyMet(version, range),
  isRange: (text: string): boolean => validRange(text, true) !== null,
  meets: (version: string, range: string): boolean => range === '*' || isPlainlyMet(version, range) || satisfies(version, range, true),
  /** Whether some version may meet both. A text that is not a range overlaps with everything. */
  overlap: (a: string, b: string): boolean => validRange(a, true) === null || validRange(b, true) === null || intersects(a, b, true),
}
