/**
 * Establishes which changed files beside the lockfiles decide what an install fetches or runs.
 *
 * 1. Only paths that differ are considered. If none of them is an install input, nothing is read.
 * 2. Packages (the package manager, pnpm's config dependencies) become changes like those of a lockfile.
 * 3. All other files are reported with their effect.
 *
 * An audit has no base. Then the packages beside each lockfile count as added, and no file is reported.
 */
import { installInputOf } from '../install-input.ts'
import { isLockfileName } from '../lockfile-name.ts'
import { type Beside, NOTHING_BESIDE, type DifferingSides } from '../../reader.ts'
import type { ChangedPath } from '../../../world.ts'

export async function installInputs(sides: DifferingSides, only: readonly string[]): Promise<Beside> {
  const changed = await sides.changed()
  if (changed === undefined) {
    if ((await sides.base.lockfiles()).length > 0) return NOTHING_BESIDE
    return { ...NOTHING_BESIDE, changes: await (await import('./packages-beside.ts')).packagesBeside(sides.head, only) }
  }
  if (!changed.some(mayDecide)) return NOTHING_BESIDE
  return (await import('./inputs-judged.ts')).judgedInputs(sides, changed, only)
}

/** Whether a path is an install input by its name, or a link or submodule that may be in the path of a lockfile. */
function mayDecide({ path, before, after }: ChangedPath): boolean {
  return (
    installInputOf(path) !== undefined ||
    isLockfileName(path) ||
    before === 'link' ||
    after === 'link' ||
    (after === 'submodule' && before !== after)
  )
}
