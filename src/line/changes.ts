/** Establishes all that a run judges: what comes into the lockfiles, and what changes beside them of what decides an install. */
import type { LockfileChange } from '../domain/change.ts'
import { type Beside, NOTHING_LOCKED, type Readers, type Sides } from '../ecosystems/reader.ts'
import { READERS } from '../ecosystems/readers.ts'
import { GateError } from '../errors.ts'
import type { Snapshot } from '../world.ts'
import { type LockfileChanges, lockfileChanges } from './lockfile-changes.ts'

export { NOTHING_LOCKED } from '../ecosystems/reader.ts'

const hasLockfiles = ({ lockfiles }: Readers): boolean => lockfiles !== undefined
const [LOCKING, OTHERS] = [Object.values(READERS).filter(hasLockfiles), Object.values(READERS).filter((one) => !hasLockfiles(one))]

export async function allChanges(sides: Sides, only: readonly string[] = []): Promise<LockfileChanges> {
  const others = await besideOf(OTHERS, sides, only)
  const locked = await lockfileChanges(sides.base, sides.head, only, await sides.changed()).catch((error: unknown) =>
    withoutLockfile(error, others, only),
  )
  const beside = await besideOf(LOCKING, sides, only)
  const changes = beside.flatMap((one) => one.changes)
  return {
    ...locked,
    changes: [...locked.changes, ...changes, ...others.flatMap((one) => one.changes)],
    inputs: [...beside, ...others].flatMap((one) => one.inputs),
    archives: beside.flatMap((one) => one.archives),
    locked: locked.locked === undefined ? undefined : [...locked.locked, ...changes.flatMap(incoming)],
  }
}

const incoming = (change: LockfileChange) => ('after' in change ? change.after : [])

async function besideOf(readers: readonly Readers[], sides: Sides, only: readonly string[]): Promise<readonly Beside[]> {
  const found: Beside[] = []
  for (const { beside } of readers) {
    const one = await beside(sides, only)
    if (one !== undefined) found.push(one)
  }
  return found
}

/** A repository without a lockfile may bring in something all the same. With lockfiles named, one of them has to be there. */
function withoutLockfile(error: unknown, others: readonly Beside[], only: readonly string[]): LockfileChanges {
  if (!(error instanceof GateError) || error.code !== 'LOCKFILE_MISSING' || others.length === 0 || only.length > 0) throw error
  return { lockfiles: [], changes: [] }
}

/** Everything of one side, as if it had just come in. */
export function allLocked(head: Snapshot, only: readonly string[] = []): Promise<LockfileChanges> {
  return allChanges({ base: NOTHING_LOCKED, head, changed: () => Promise.resolve(undefined) }, only)
}
