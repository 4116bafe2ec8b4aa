/**
 * Establishes whether a range allows a locked version, as the package managers' installers decide. Prereleases are not
 * in a range.
 */
import satisfies from 'semver/functions/satisfies.js'
import valid from 'semver/functions/valid.js'
import intersects from 'semver/ranges/intersects.js'
import validRange from 'semver/ranges/valid.js'

/**
 * Yarn 1 compares strictly: whether the version is certainly outside. `false` if one of them is not SemVer (a tag, an
 * alias, an address, a commit).
 */
export function isOutsideRange(version: string, range: string): boolean {
  if (range === '' || isPlainlyMet(version, range)) return false
  return validRange(range) !== null && valid(version) !== null && !satisfies(version, range)
}

const PLAIN = /^([\^~]?)(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/

/** Decides most ranges of most lockfiles without parsing them. `false` means that this test cannot confirm it. */
function isPlainlyMet(version: string, range: string): boolean {
  const [, own, major, minor, patch] = PLAIN.exec(version) ?? []
  const [, mark, ...from] = PLAIN.exec(range) ?? []
  if (own !== '' || mark === undefined) return false
  if (version === range) return true
  const isFrom = major === from[0] && (Number(minor) > Number(from[1]) || (minor === from[1] && Number(patch) >= Number(from[2])))
  return isFrom && ((mark === '^' && major !== '0') || (mark === '~' && minor === from[1]))
}

/** npm's functions, which read ranges in the loose mode of semver. */
export const npmRanges = {
  /** Fast. True only for a version in a plain range. */
  plainlyMeets: (version: string, range: string): boolean => isPlainlyMet(version, range),
  isRange: (text: string): boolean => validRange(text, true) !== null,
  meets: (version: string, range: string): boolean => range === '*' || isPlainlyMet(version, range) || satisfies(version, range, true),
  /** Whether a version may be in both ranges. A text that is not a range overlaps with every range. */
  overlap: (a: string, b: string): boolean => validRange(a, true) === null || validRange(b, true) === null || intersects(a, b, true),
}
