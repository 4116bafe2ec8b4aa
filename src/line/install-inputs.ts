/**
 * Establishes which of the files beside the lockfiles decide what an install fetches or runs, and differ.
 *
 * 1. only paths that differ are looked at; where none of them is such a file, nothing is read
 * 2. what is a package (the package manager, pnpm's config dependencies) is a change like those of a lockfile
 * 3. all else is told, with what it decides
 *
 * Where there is nothing to compare with, as in an audit, what stands beside each lockfile has just come in, and nothing is told.
 */
import { type CachedArchive, installInputOf } from '../domain/install-input.ts'
import type { InputViolation } from '../ecosystems/npm/beside/findings.ts'
import type { LockfileChange } from '../domain/change.ts'
import { isLockfileName } from '../domain/lockfile-name.ts'
import type { ChangedPath, World } from '../world.ts'

export interface InstallInputs {
  readonly changes: readonly LockfileChange[]
  readonly inputs: readonly InputViolation[]
  /** Of Yarn's cache: the archives that they stand for tell whether they are right. */
  readonly archives: readonly CachedArchive[]
}

const NONE: InstallInputs = { changes: [], inputs: [], archives: [] }

export async function installInputs(sides: Pick<World, 'base' | 'head' | 'changed'>, only: readonly string[]): Promise<InstallInputs> {
  const changed = await sides.changed()
  if (changed === undefined) {
    if ((await sides.base.lockfiles()).length > 0) return NONE
    return { changes: await (await import('./packages-beside.ts')).packagesBeside(sides.head, only), inputs: [], archives: [] }
  }
  if (!changed.some(mayDecide)) return NONE
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
