/** Establishes what differs between the texts of two lockfiles, and what the new one leaves open. */
import type { LockfileChange } from '../domain/change.ts'
import type { PlacedViolation } from '../domain/finding.ts'
import type { Lockfile, PlacedUnclosed } from '../domain/lockfile.ts'
import type { ChangedManifest } from '../domain/manifest.ts'
import type { LockedPackage } from '../domain/package.ts'
import type { TakenName } from '../domain/taken-name.ts'
import { parseLockfile } from '../ecosystems/readers.ts'
import { diffLockfiles } from '../lockfile/diff.ts'
import type { Snapshot } from '../world.ts'
import { namesTaken } from './aliases.ts'
import { refuseUnclosed } from './closed.ts'
import { readManifests } from './manifests-beside.ts'
import { patchesTold } from './patches.ts'

export interface Compared {
  readonly changes: readonly LockfileChange[]
  /** `undefined`: the lockfile did not change. */
  readonly locked: readonly LockedPackage[] | undefined
  readonly unmet: readonly PlacedUnclosed[]
  readonly taken: readonly TakenName[]
  readonly patches: readonly PlacedViolation[]
}

/** One side. `file` and `text` are `undefined` if it has no lockfile. */
export interface Side {
  readonly file: string | undefined
  readonly text: string | undefined
  readonly snapshot: Snapshot
}

/** `isSame`: both sides have the same text under the same name. */
export async function compareTexts(
  before: Side,
  after: Side,
  isSame: boolean,
  { touched, paths }: { readonly touched: readonly ChangedManifest[] | undefined; readonly paths: ReadonlySet<string> | undefined },
): Promise<Compared> {
  const then = await parsed(before)
  const now = isSame ? then : await parsed(after)
  const read = await readManifests({ lockfile: then, snapshot: before.snapshot }, { lockfile: now, snapshot: after.snapshot }, touched)
  const unmet = now === undefined ? [] : refuseUnclosed(then, now, read, touched !== undefined)
  const patches = now === undefined ? [] : patchesTold(then, now, paths)
  if (isSame) return { changes: [], locked: undefined, unmet, taken: [], patches }
  const changes = diffLockfiles(then, now)
  return { changes, locked: now?.packages ?? [], unmet, taken: namesTaken(then, now), patches }
}

const parsed = async ({ file, text }: Side): Promise<Lockfile | undefined> =>
  text === undefined || file === undefined ? undefined : parseLockfile(text, file)
