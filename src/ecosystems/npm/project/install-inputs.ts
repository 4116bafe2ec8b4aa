/**
 * Establishes which of the files beside the lockfiles decide what an install fetches or runs, and differ.
 *
 * 1. only paths that differ are looked at; where none of them is such a file, nothing is read
 * 2. what is a package (the package manager, pnpm's config dependencies) is a change like those of a lockfile
 * 3. all else is told, with what it decides
 *
 * Where there is nothing to compare with, as in an audit, what stands beside each lockfile has just come in, and
 * nothing is told.
 */
import { installInputOf } from '../install-input.ts'
import { isLockfileName } from '../lockfile-name.ts'
import { type Beside, NOTHING_BESIDE, type Sides } from '../../reader.ts'
import type { ChangedPath } from '../../../world.ts'

export async function installInputs(sides: Sides, only: readonly string[]): Promise<Beside> {
  const changed = await sides.changed()
  if (changed === undefined) {
    if ((await sides.base.lockfiles()).length > 0) return NOTHING_BESIDE
    return { ...NOTHING_BESIDE, changes: await (await import('./packages-beside.ts')).packagesBeside(sides.head, only) }
  }
  if (!changed.some(mayDecide)) return NOTHING_BESIDE
  return (await import('./inputs-judged.ts')).judgedInputs(sides, changed, only)
}

/** By its name, or because a link or a submodule may stand on the way to a lockfile. */
function mayDecide({ path, before, after }: ChangedPath): boolean {
  return (
    installInputOf(path) !== undefined ||
    isLockfileName(path) ||
    before === 'link' ||
    after === 'link' ||
    (after === 'submodule' && before !== after)
  )
}
