/**
 * What reads the files of actions. Workflows and actions.lock are no lockfiles that a user names: what they pin is told
 * beside those, and no registry serves archives.
 */
import { type Beside, NOTHING_BESIDE, type Readers, type Sides } from '../reader.ts'
import { pinFileKind } from './files.ts'

export const actionsReaders: Readers = {
  lockfiles: undefined,
  archives: undefined,
  unlocked: async (name, text) => (await import('./project.ts')).pinnedAt(name, text),
  beside: pins,
  scopes: () => Promise.resolve(new Map()),
}

/** Workflows are loaded and read only where one of them differs. */
async function pins({ base, head, changed: ask }: Sides): Promise<Beside | undefined> {
  const changed = await ask()
  if (changed?.some(({ path }) => pinFileKind(path) !== undefined))
    return { ...NOTHING_BESIDE, changes: await (await import('./project.ts')).pinnedChanges({ base, head }, changed) }
  if (changed !== undefined || base.isNothing !== true) return undefined
  const pinned = await (await import('./project.ts')).allPinned(head)
  // Neither a lockfile nor a pin is nothing to judge, not a pass.
  return pinned.length === 0 ? undefined : { ...NOTHING_BESIDE, changes: pinned }
}
