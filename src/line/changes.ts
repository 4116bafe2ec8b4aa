/**
 * Establishes everything that a run judges: the changes of the lockfiles, and the changed files beside them that decide
 * an install.
 */
import type { LockfileChange } from '../domain/change.ts'
import type { LockedPackage } from '../domain/package.ts'
import { type Beside, NOTHING_BESIDE, NOTHING_LOCKED, type Readers, type Sides } from '../ecosystems/reader.ts'
import { READERS } from '../ecosystems/readers.ts'
import { GateError, isAboutFile } from '../errors.ts'
import type { Snapshot } from '../world.ts'
import { type LockfileChanges, lockfileChanges } from './lockfile-changes.ts'

export { NOTHING_LOCKED } from '../ecosystems/reader.ts'

const ALL: readonly Readers[] = Object.values(READERS)
const WITH_LOCKFILES = ALL.filter(({ lockfiles }) => lockfiles !== undefined)
const WITHOUT = ALL.filter(({ lockfiles }) => lockfiles === undefined)

/** `judgesPins` is asked if a file that pins actions cannot be read. Only a run that judges pins has to know. */
export async function allChanges(
  sides: Sides,
  only: readonly string[] = [],
  judgesPins: () => Promise<boolean> = () => Promise.resolve(true),
): Promise<LockfileChanges> {
  const pinned = await found(WITHOUT, (readers) => readableBeside(readers, sides, judgesPins))
  const locked = await lockfileChanges(sides.base, sides.head, only, await sides.changed()).catch((error: unknown) =>
    withoutLockfile(error, pinned, only, sides),
  )
  const beside = await found(WITH_LOCKFILES, (readers) => readers.beside(sides, only))
  const [changes, pins] = [beside, pinned].map((all) => all.flatMap((one) => one.changes))
  const incoming = afters([...(changes ?? []), ...(isAudit(sides) ? (pins ?? []) : [])])
  return {
    ...locked,
    changes: [...locked.changes, ...(changes ?? []), ...(pins ?? [])],
    inputs: [...(locked.inputs ?? []), ...beside.flatMap(({ inputs }) => inputs)],
    archives: beside.flatMap(({ archives }) => archives),
    locked: locked.locked === undefined ? undefined : [...locked.locked, ...incoming],
  }
}

/** Between two trees only the pins that differ are known. */
const isAudit = ({ base }: Sides): boolean => base.isNothing === true
const afters = (changes: readonly LockfileChange[]): readonly LockedPackage[] => changes.flatMap((one) => ('after' in one ? one.after : []))

async function found(all: readonly Readers[], ask: (readers: Readers) => Promise<Beside | undefined>): Promise<readonly Beside[]> {
  const besides: Beside[] = []
  for (const readers of all) {
    const beside = await ask(readers)
    if (beside !== undefined) besides.push(beside)
  }
  return besides
}

async function readableBeside({ beside }: Readers, sides: Sides, isJudged: () => Promise<boolean>): Promise<Beside | undefined> {
  try {
    return await beside(sides, [])
  } catch (error) {
    if (!(error instanceof GateError) || !isAboutFile(error) || (await isJudged())) throw error
    return NOTHING_BESIDE
  }
}

/** A repository without a lockfile may still pin actions. If lockfiles are named, at least one of them must exist. */
function withoutLockfile(error: unknown, pinned: readonly Beside[], only: readonly string[], sides: Sides): LockfileChanges {
  if (!(error instanceof GateError) || error.code !== 'LOCKFILE_MISSING' || pinned.length === 0 || only.length > 0) throw error
  return { lockfiles: [], changes: [], locked: isAudit(sides) ? [] : undefined }
}

/** Everything that one side locks, as if it had just been added. */
export function allLocked(head: Snapshot, only: readonly string[] = [], judgesPins?: () => Promise<boolean>): Promise<LockfileChanges> {
  return allChanges({ base: NOTHING_LOCKED, head, changed: () => Promise.resolve(undefined) }, only, judgesPins)
}
