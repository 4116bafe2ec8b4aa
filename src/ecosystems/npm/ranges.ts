/** Establishes whether a locked version is certainly none that a dependency's range allows, as Yarn 1 asks it: strictly, without prereleases. */
import satisfies from 'semver/functions/satisfies.js'
import valid from 'semver/functions/valid.js'
import validRange from 'semver/ranges/valid.js'

/** `false` too where one of them is no SemVer: a tag, an alias, an address, a commit. */
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
