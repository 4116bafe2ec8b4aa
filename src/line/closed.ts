/** Establishes that a lockfile answers what it asks for. A frozen install would look elsewhere for the rest, so that what is read is not what is installed. */
import { GateError } from '../errors.ts'
import type { Lockfile } from '../domain/lockfile.ts'
import { newlyUnclosed } from '../lockfile/unclosed.ts'

const MAX_TOLD = 5

/** Throws LOCKFILE_UNREADABLE, with the lines, for what the base did not leave open in the same way. */
export function refuseUnclosed(base: Lockfile | undefined, head: Lockfile): void {
  const open = newlyUnclosed(base, head)
  const [first] = open
  if (first === undefined) return
  const more = open.length > MAX_TOLD ? `; and ${open.length - MAX_TOLD} more` : ''
  const told = open.slice(0, MAX_TOLD).map(({ line, why }) => `${head.file}:${line}: ${why}`)
  throw new GateError('LOCKFILE_UNREADABLE', `${told.join('; ')}${more}`, {
    help: 'let the package manager write the lockfile anew, and commit package.json with it; nothing of it was compared, so that nothing slips through',
  })
}
