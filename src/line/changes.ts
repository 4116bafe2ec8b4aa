/** Establishes all that a run judges: what comes into the lockfiles, and what changes beside them of what decides an install. */
import type { Snapshot, World } from '../world.ts'
import { installInputs } from './install-inputs.ts'
import { type LockfileChanges, lockfileChanges } from './lockfile-changes.ts'

type Sides = Pick<World, 'base' | 'head' | 'changed'>

export async function allChanges(sides: Sides, only: readonly string[] = []): Promise<LockfileChanges> {
  const locked = await lockfileChanges(sides.base, sides.head, only, await sides.changed())
  const { changes, inputs, archives } = await installInputs(sides, only)
  return {
    ...locked,
    changes: [...locked.changes, ...changes],
    inputs,
    archives,
    locked: locked.locked === undefined ? undefined : [...locked.locked, ...changes.flatMap((one) => ('after' in one ? one.after : []))],
  }
}

/** The empty side that everything locked is compared with. */
export const NOTHING_LOCKED: Snapshot = { commit: undefined, read: () => Promise.resolve(undefined), lockfiles: () => Promise.resolve([]) }

/** Everything of one side, as if it had just come in. */
export function allLocked(head: Snapshot, only: readonly string[] = []): Promise<LockfileChanges> {
  return allChanges({ base: NOTHING_LOCKED, head, changed: () => Promise.resolve(undefined) }, only)
}
