/**
 * Establishes that a lockfile answers every request. For an unanswered request a frozen install would look elsewhere,
 * and would install something that was not judged.
 */
import { GateError } from '../errors.ts'
import type { Lockfile, PlacedUnclosed } from '../domain/lockfile.ts'
import { type ManifestsRead, newlyUnclosed } from '../lockfile/unclosed.ts'

const MAX_TOLD = 5

/**
 * Throws LOCKFILE_UNREADABLE, with the lines, for requests that the lockfile leaves open so that an install gets other
 * packages. Requests that the base left open in the same way do not count. Returns the other open requests
 * (their `outcome` says what an install does). `isCompared`: it is known what differs between two sides.
 */
export function refuseUnclosed(
  base: Lockfile | undefined,
  head: Lockfile,
  read: ManifestsRead,
  isCompared: boolean,
): readonly PlacedUnclosed[] {
  const open = newlyUnclosed(base, head, read)
  const decisive = open.filter(({ outcome }) => outcome === 'installed')
  // An audit compares nothing, so a request that was open before is not new, whatever an install does with it.
  if (decisive.length === 0) return isCompared || base !== undefined ? open : open.map(toldAlone)
  const more = decisive.length > MAX_TOLD ? `; and ${decisive.length - MAX_TOLD} more` : ''
  const told = decisive.slice(0, MAX_TOLD).map(({ file, line, why }) => `${file}:${line}: ${why}`)
  throw new GateError('LOCKFILE_UNREADABLE', `${told.join('; ')}${more}`, {
    help: 'let the package manager write the lockfile again, and commit package.json with it. Nothing in this lockfile was compared, so the run fails',
  })
}

const toldAlone = (unclosed: PlacedUnclosed): PlacedUnclosed =>
  unclosed.outcome === 'anew' ? { ...unclosed, outcome: 'refused' } : unclosed
