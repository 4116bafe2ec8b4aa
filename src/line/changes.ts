/** Establishes all that a run judges: what comes into the lockfiles, and what changes beside them of what decides an install. */
import type { Snapshot, World } from '../world.ts'
import type { LockfileChange } from '../domain/change.ts'
import { pinFileKind } from '../ecosystems/actions/files.ts'
import { GateError } from '../errors.ts'
import { installInputs } from './install-inputs.ts'
import { type LockfileChanges, lockfileChanges } from './lockfile-changes.ts'

type Sides = Pick<World, 'base' | 'head' | 'changed'>

export async function allChanges(sides: Sides, only: readonly string[] = []): Promise<LockfileChanges> {
  const pins = await pinChanges(sides)
  const locked = await lockfileChanges(sides.base, sides.head, only, await sides.changed()).catch((error: unknown) =>
    withoutLockfile(error, pins, only),
  )
  const { changes, inputs, archives } = await installInputs(sides, only)
  return {
    ...locked,
    changes: [...locked.changes, ...changes, ...(pins ?? [])],
    inputs,
    archives,
    locked: locked.locked === undefined ? undefined : [...locked.locked, ...changes.flatMap((one) => ('after' in one ? one.after : []))],
  }
}

/** `undefined`: no file that pins actions differs. Workflows are loaded and read only where one of them differs. */
async function pinChanges(sides: Sides): Promise<readonly LockfileChange[] | undefined> {
  const changed = await sides.changed()
  if (changed === undefined) return sides.base === NOTHING_LOCKED ? (await import('./pin-changes.ts')).allPinned(sides.head) : undefined
  if (!changed.some(({ path }) => pinFileKind(path) !== undefined)) return undefined
  return (await import('./pin-changes.ts')).pinnedChanges(sides, changed)
}

/** A repository without a lockfile may pin actions all the same. With lockfiles named, one of them has to be there. */
function withoutLockfile(error: unknown, pins: readonly LockfileChange[] | undefined, only: readonly string[]): LockfileChanges {
  if (!(error instanceof GateError) || error.code !== 'LOCKFILE_MISSING' || pins === undefined || only.length > 0) throw error
  return { lockfiles: [], changes: [] }
}

/** The empty side that everything locked is compared with. */
export const NOTHING_LOCKED: Snapshot = { commit: undefined, read: () => Promise.resolve(undefined), lockfiles: () => Promise.resolve([]) }

/** Everything of one side, as if it had just come in. */
export function allLocked(head: Snapshot, only: readonly string[] = []): Promise<LockfileChanges> {
  return allChanges({ base: NOTHING_LOCKED, head, changed: () => Promise.resolve(undefined) }, only)
}
