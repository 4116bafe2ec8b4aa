/** Establishes all that a run judges: what comes into the lockfiles, and what changes beside them of what decides an install. */
import type { Snapshot, World } from '../world.ts'
import type { LockfileChange } from '../domain/change.ts'
import { pinFileKind } from '../ecosystems/actions/files.ts'
import { GateError, isAboutFile } from '../errors.ts'
import { installInputs } from './install-inputs.ts'
import { type LockfileChanges, lockfileChanges } from './lockfile-changes.ts'

type Sides = Pick<World, 'base' | 'head' | 'changed'>

/** `judgesPins` is asked where a file that pins actions cannot be read: then only who judges them has to know. */
export async function allChanges(
  sides: Sides,
  only: readonly string[] = [],
  judgesPins: () => Promise<boolean> = () => Promise.resolve(true),
): Promise<LockfileChanges> {
  const pins = await readablePins(sides, judgesPins)
  const locked = await lockfileChanges(sides.base, sides.head, only, await sides.changed()).catch((error: unknown) =>
    withoutLockfile(error, pins, only, sides),
  )
  const { changes, inputs, archives } = await installInputs(sides, only)
  return {
    ...locked,
    changes: [...locked.changes, ...changes, ...(pins ?? [])],
    inputs,
    archives,
    locked: locked.locked === undefined ? undefined : [...locked.locked, ...afters([...changes, ...(isAudit(sides) ? (pins ?? []) : [])])],
  }
}

/** Between two trees only the pins that differ are known. */
const isAudit = ({ base }: Sides): boolean => base.isNothing === true
const afters = (changes: readonly LockfileChange[]) => changes.flatMap((one) => ('after' in one ? one.after : []))

async function readablePins(sides: Sides, judgesPins: () => Promise<boolean>): Promise<readonly LockfileChange[] | undefined> {
  try {
    return await pinChanges(sides)
  } catch (error) {
    if (!(error instanceof GateError) || !isAboutFile(error) || (await judgesPins())) throw error
    return []
  }
}

/** `undefined`: no file that pins actions differs. Workflows are loaded and read only where one of them differs. */
async function pinChanges(sides: Sides): Promise<readonly LockfileChange[] | undefined> {
  const changed = await sides.changed()
  if (changed === undefined) {
    const pinned = isAudit(sides) ? await (await import('./pin-changes.ts')).allPinned(sides.head) : []
    // Neither a lockfile nor a pin is nothing to judge, not a pass.
    return pinned.length === 0 ? undefined : pinned
  }
  if (!changed.some(({ path }) => pinFileKind(path) !== undefined)) return undefined
  return (await import('./pin-changes.ts')).pinnedChanges(sides, changed)
}

/** A repository without a lockfile may pin actions all the same. With lockfiles named, one of them has to be there. */
function withoutLockfile(
  error: unknown,
  pins: readonly LockfileChange[] | undefined,
  only: readonly string[],
  sides: Sides,
): LockfileChanges {
  if (!(error instanceof GateError) || error.code !== 'LOCKFILE_MISSING' || pins === undefined || only.length > 0) throw error
  return { lockfiles: [], changes: [], locked: isAudit(sides) ? [] : undefined }
}

/** The empty side that everything locked is compared with. */
export const NOTHING_LOCKED: Snapshot = {
  commit: undefined,
  isNothing: true,
  read: () => Promise.resolve(undefined),
  lockfiles: () => Promise.resolve([]),
}

/** Everything of one side, as if it had just come in. */
export function allLocked(head: Snapshot, only: readonly string[] = [], judgesPins?: () => Promise<boolean>): Promise<LockfileChanges> {
  return allChanges({ base: NOTHING_LOCKED, head, changed: () => Promise.resolve(undefined) }, only, judgesPins)
}
