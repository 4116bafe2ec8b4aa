/** Establishes that a lockfile answers what it asks for. A frozen install would look elsewhere for the rest, so that what is read is not what is installed. */
import { GateError } from '../errors.ts'
import type { Lockfile, Unclosed } from '../domain/lockfile.ts'
import type { Remark } from '../domain/remark.ts'
import { type ManifestsRead, newlyUnclosed } from '../lockfile/unclosed.ts'

const MAX_TOLD = 5
const MAX_REMARKS = 20

/**
 * Throws LOCKFILE_UNREADABLE, with the lines, for what would be installed from elsewhere and the base did not leave open in the same way. What the
 * package manager refuses by itself is told.
 */
export function refuseUnclosed(base: Lockfile | undefined, head: Lockfile, read?: ManifestsRead): readonly Remark[] {
  const open = newlyUnclosed(base, head, read)
  const decisive = open.filter(({ outcome }) => outcome === 'installed')
  if (decisive.length > 0) throw refused(decisive, head)
  return open.slice(0, MAX_REMARKS).map((unclosed) => remarkOn(unclosed, head.file, open.length))
}

function refused(open: readonly Unclosed[], { file }: Lockfile): GateError {
  const more = open.length > MAX_TOLD ? `; and ${open.length - MAX_TOLD} more` : ''
  const told = open.slice(0, MAX_TOLD).map((one) => `${one.file ?? file}:${one.line}: ${one.why}`)
  return new GateError('LOCKFILE_UNREADABLE', `${told.join('; ')}${more}`, {
    help: 'let the package manager write the lockfile anew, and commit package.json with it; nothing of it was compared, so that nothing slips through',
  })
}

function remarkOn({ outcome, name, range, askers, file, line, why }: Unclosed, lockfile: string, all: number): Remark {
  return {
    rule: 'dependency-unmet',
    message: why,
    reason:
      'The package manager refuses such a lockfile in its frozen install, or was told to let it pass. What an ordinary install puts there instead was not judged.',
    help: `Let the package manager write ${lockfile} anew from the package.json that this pull request has, and commit both.`,
    facts: [
      { label: 'asked for', found: `${name}@${range}` },
      { label: 'by', found: askers.join(', ') },
      ...(all > MAX_REMARKS ? [{ label: 'in all', found: `${all}, of which ${MAX_REMARKS} are told` }] : []),
    ],
    location: { file: file ?? lockfile, line },
    ...(outcome === 'tolerated' && { atMost: 'notice' }),
  }
}
