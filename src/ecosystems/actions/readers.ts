/**
 * Reads the files of actions. Users do not name these files as lockfiles. Their pins are reported beside the lockfiles.
 * No registry serves archives of actions, so GitHub is asked about the commit.
 */
import { type Beside, NOTHING_BESIDE, type Readers, type DifferingSides } from '../reader.ts'
import { pinFileKind } from './files.ts'

export const actionsReaders: Readers = {
  lockfiles: undefined,
  archives: undefined,
  questions: async () => (await import('./questions/index.ts')).askAction,
  unlocked: async (name, text) => (await import('./project.ts')).pinnedAt(name, text),
  beside: pins,
  scopes: () => Promise.resolve(new Map()),
}

/** Workflows are read only if one of them differs. */
async function pins({ base, head, changed: ask }: DifferingSides): Promise<Beside | undefined> {
  const changed = await ask()
  if (changed?.some(({ path }) => pinFileKind(path) !== undefined))
    return { ...NOTHING_BESIDE, changes: await (await import('./project.ts')).pinnedChanges({ base, head }, changed) }
  if (changed !== undefined || base.isNothing !== true) return undefined
  const pinned = await (await import('./project.ts')).allPinned(head)
  // Without a lockfile and without a pin there is nothing to judge. This is not a pass.
  return pinned.length === 0 ? undefined : { ...NOTHING_BESIDE, changes: pinned }
}
