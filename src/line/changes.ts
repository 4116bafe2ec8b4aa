/**
 * Establishes everything that a run judges: the changes of the lockfiles, and the changed files beside them that decide
 * an install.
 */
import type { LockfileChange } from '../domain/change.ts'
import { type EcosystemId, ECOSYSTEM_IDS } from '../domain/ecosystem.ts'
import type { LockedPackage } from '../domain/package.ts'
import { type Beside, NOTHING_BESIDE, NOTHING_LOCKED, type DifferingSides } from '../ecosystems/reader.ts'
import { READERS } from '../ecosystems/readers.ts'
import { GateError, isAboutFile } from '../errors.ts'
import type { Snapshot } from '../world.ts'
import { type LockfileChanges, lockfileChanges } from './lockfile-changes.ts'

export { NOTHING_LOCKED } from '../ecosystems/reader.ts'

const WITH_LOCKFILES = ECOSYSTEM_IDS.filter((id) => READERS[id].lockfiles !== undefined)
const WITHOUT = ECOSYSTEM_IDS.filter((id) => READERS[id].lockfiles === undefined)

/** Whether a run judges the packages of an ecosystem. */
type IsJudged = (ecosystem: EcosystemId) => Promise<boolean>
const EVERY_ONE: IsJudged = () => Promise.resolve(true)

/**
 * `isJudged` is asked about an ecosystem without lockfiles, if one of its files cannot be read. Only a run that judges
 * it has to know what the file brings.
 */
export async function allChanges(
  sides: DifferingSides,
  only: readonly string[] = [],
  isJudged: IsJudged = EVERY_ONE,
): Promise<LockfileChanges> {
  const alone = await found(WITHOUT, (id) => readableBeside(id, sides, isJudged))
  const locked = await lockfileChanges(sides.base, sides.head, only, await sides.changed()).catch((error: unknown) =>
    withoutLockfile(error, alone, only, sides),
  )
  const beside = await found(WITH_LOCKFILES, (id) => READERS[id].beside(sides, only))
  const [changes, others] = [changesOf(beside), changesOf(alone)]
  const incoming = afters([...changes, ...(isAudit(sides) ? others : [])])
  return {
    ...locked,
    changes: [...locked.changes, ...changes, ...others],
    inputs: [...(locked.inputs ?? []), ...[...beside, ...alone].flatMap(({ inputs }) => inputs)],
    archives: [...beside, ...alone].flatMap(({ archives }) => archives),
    locked: locked.locked === undefined ? undefined : [...locked.locked, ...incoming],
  }
}

/** Of an ecosystem without lockfiles, only what differs between two trees is known. */
const isAudit = ({ base }: DifferingSides): boolean => base.isNothing === true
const changesOf = (found: readonly Beside[]): readonly LockfileChange[] => found.flatMap(({ changes }) => changes)
const afters = (changes: readonly LockfileChange[]): readonly LockedPackage[] => changes.flatMap((one) => ('after' in one ? one.after : []))

async function found(all: readonly EcosystemId[], ask: (id: EcosystemId) => Promise<Beside | undefined>): Promise<readonly Beside[]> {
  const besides: Beside[] = []
  for (const id of all) {
    const beside = await ask(id)
    if (beside !== undefined) besides.push(beside)
  }
  return besides
}

async function readableBeside(id: EcosystemId, sides: DifferingSides, isJudged: IsJudged): Promise<Beside | undefined> {
  try {
    return await READERS[id].beside(sides, [])
  } catch (error) {
    if (!(error instanceof GateError) || !isAboutFile(error) || (await isJudged(id))) throw error
    return NOTHING_BESIDE
  }
}

/**
 * Without a lockfile, something may still come in beside it. If lockfiles are named, at least one of them must exist.
 */
function withoutLockfile(error: unknown, alone: readonly Beside[], only: readonly string[], sides: DifferingSides): LockfileChanges {
  if (!(error instanceof GateError) || error.code !== 'LOCKFILE_MISSING' || alone.length === 0 || only.length > 0) throw error
  return { lockfiles: [], changes: [], locked: isAudit(sides) ? [] : undefined }
}

/** Everything that one side locks, as if it had just been added. */
export function allLocked(head: Snapshot, only: readonly string[] = [], isJudged?: IsJudged): Promise<LockfileChanges> {
  return allChanges({ base: NOTHING_LOCKED, head, changed: () => Promise.resolve(undefined) }, only, isJudged)
}
