/**
 * Establishes which pinned actions come in between two snapshots.
 *
 * Only workflow files that differ are read. Where a pin in them is of a repository that their own base does not pin, the other workflows of the base
 * are read as well: a pin that stands elsewhere already is no news.
 */
import type { LockfileChange } from '../../domain/change.ts'
import { type LockedPackage, parseVersion } from '../../domain/package.ts'
import type { PinSource } from '../../domain/pin.ts'
import type { Pin } from './pin.ts'
import { type ActionsLock, readActionsLock } from './lock.ts'
import { pinFileKind } from './files.ts'
import { type PinChange, type PinnedSide, pinChanges, pinsRemoved } from './pins.ts'
import { readWorkflow } from './workflow.ts'
import type { ChangedPath, Snapshot, World } from '../../world.ts'

const LOCK = '.github/workflows/actions.lock'

export async function pinnedChanges(
  { base, head }: Pick<World, 'base' | 'head'>,
  changed: readonly ChangedPath[],
): Promise<readonly LockfileChange[]> {
  const differing = changed.filter(({ path }) => pinFileKind(path) !== undefined)
  const before = differing.flatMap(({ path, before: was }) => (was === undefined ? [] : [path]))
  const after = differing.flatMap(({ path, after: is }) => (is === undefined ? [] : [path]))
  const [left, right] = await Promise.all([sideOf(base, before), sideOf(head, after)])
  const found = pinChanges(left, right)
  if (!found.some(({ kind }) => kind === 'added' || kind === 'unpinned')) return asChanges(found, left, right)
  const everywhere = await sideOf(base, (await pinFilesOf(base)) ?? before)
  return asChanges(pinChanges(everywhere, right), left, right)
}

/** Everything that one side pins, as if it had just come in. */
export async function allPinned(head: Snapshot): Promise<readonly LockfileChange[]> {
  const side = await sideOf(head, (await pinFilesOf(head)) ?? [])
  const nothing: PinnedSide = { pins: [], lock: undefined }
  return asChanges(
    pinChanges(nothing, side).filter(({ kind }) => kind !== 'unpinned'),
    nothing,
    side,
  )
}

async function pinFilesOf(snapshot: Snapshot): Promise<readonly string[] | undefined> {
  const entries = await snapshot.entries?.()
  return entries?.flatMap(({ path, kind }) => (kind === 'file' && pinFileKind(path) !== undefined ? [path] : []))
}

/** The lock answers for workflows that did not change too, so it is read whether it changed or not. */
async function sideOf(snapshot: Snapshot, files: readonly string[]): Promise<PinnedSide> {
  const texts = await Promise.all(files.filter((file) => file !== LOCK).map(async (file) => ({ file, text: await snapshot.read(file) })))
  const lockText = files.length === 0 ? undefined : await snapshot.read(LOCK)
  const lock: ActionsLock | undefined = lockText === undefined ? undefined : readActionsLock(lockText, LOCK)
  return { pins: texts.flatMap(({ file, text }) => (text === undefined ? [] : readWorkflow(text, file))), lock }
}

function asChanges(found: readonly PinChange[], base: PinnedSide, head: PinnedSide): readonly LockfileChange[] {
  const incoming = found.map((change): LockfileChange => {
    const after = lockedPin(change)
    const [first, ...others] = change.before.map(fromPin)
    if (first === undefined) return { kind: 'added', after }
    const same = [first, ...others].find((one) => one.source.kind === 'pin' && one.source.pin.commit === change.commit)
    if (change.kind === 'reclaimed' && same !== undefined) return { kind: 're-resolved', before: same, after }
    return { kind: 'updated', before: [first, ...others], replaced: [first], after }
  })
  return [...incoming, ...pinsRemoved(base, head).map((pin): LockfileChange => ({ kind: 'removed', before: fromPin(pin) }))]
}

const fromPin = (pin: Pin): LockedPackage =>
  lockedPin({ ...pin, claimedTags: pin.claimedTag === undefined ? [] : [pin.claimedTag], places: [pin.location] })

/** A version is what is claimed of it, as long as it can stand in a report; else the beginning of the commit. */
function lockedPin({ name, repository, commit, ref, claimedTags, claimedIds, places }: Pick<Pin, 'name'> & PinSource): LockedPackage {
  const [tag = ref ?? ''] = claimedTags
  return {
    name,
    version: parseVersion(tag) ?? parseVersion(commit?.slice(0, SHORT) ?? '') ?? UNNAMED,
    source: { kind: 'pin', pin: { repository, commit, ref, claimedTags, claimedIds, places } },
    integrity: undefined,
    checksum: undefined,
    location: places[0] ?? { file: LOCK, line: 1 },
    alias: undefined,
    installScript: undefined,
    dev: undefined,
    optional: undefined,
    via: [],
  }
}

const SHORT = 12
const UNNAMED = named('unnamed')

function named(text: string): LockedPackage['version'] {
  const version = parseVersion(text)
  if (version === undefined) throw new Error('a constant is not what it says')
  return version
}
