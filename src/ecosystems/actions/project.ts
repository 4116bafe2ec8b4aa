/**
 * Establishes which pinned actions a change brings in.
 *
 * Only workflow files that differ are read. If such a file pins a repository that its base does not pin, the other
 * workflows of the base are read too. A pin in another file is not new. If a file of the base cannot be read, its
 * earlier pins are not known, and every pin of the file counts as new. So the error of the base does not block a change
 * that repairs the file.
 */
import type { LockfileChange } from '../../domain/change.ts'
import { type LockedPackage, parseVersion } from '../../domain/package.ts'
import type { PinSource } from '../../domain/pin.ts'
import type { Pin } from './pin.ts'
import { readActionsLock } from './lock.ts'
import { pinFileKind } from './files.ts'
import { type PinChange, type PinnedSide, pinChanges, pinsRemoved } from './pins.ts'
import { commitIn } from './reference.ts'
import { readWorkflow } from './workflow.ts'
import { GateError, isAboutFile } from '../../errors.ts'
import type { ChangedPath, Snapshot, World } from '../../world.ts'

const LOCK = '.github/workflows/actions.lock'

export async function pinnedChanges(
  { base, head }: Pick<World, 'base' | 'head'>,
  changed: readonly ChangedPath[],
): Promise<readonly LockfileChange[]> {
  const differing = changed.filter(({ path }) => pinFileKind(path) !== undefined)
  const listed = differing.some(({ path }) => path === LOCK) ? await answeredAtBase(base, differing) : []
  const before = [...differing.flatMap(({ path, before: was }) => (was === undefined ? [] : [path])), ...listed]
  const after = [...differing.flatMap(({ path, after: is }) => (is === undefined ? [] : [path])), ...listed]
  const [left, right] = await Promise.all([sideOf(base, before, readable), sideOf(head, after, whole)])
  const found = pinChanges(left, right)
  if (!found.some(({ kind }) => kind === 'added' || kind === 'unpinned')) return asChanges(found, left, right)
  const everywhere = await sideOf(base, (await pinFilesOf(base)) ?? before, readable)
  return asChanges(pinChanges(everywhere, right), left, right)
}

/** Unchanged workflows with tags that the base's actions.lock pins. The head's actions.lock may no longer pin them. */
async function answeredAtBase(base: Snapshot, differing: readonly ChangedPath[]): Promise<readonly string[]> {
  const { lock } = await sideOf(base, [LOCK], readable)
  const others = [...(lock?.workflows.keys() ?? [])].filter((file) => pinFileKind(file) === 'workflow')
  return others.filter((file) => differing.every(({ path }) => path !== file))
}

/** All pins of one side, as added ones. */
export async function allPinned(head: Snapshot): Promise<readonly LockfileChange[]> {
  const side = await sideOf(head, (await pinFilesOf(head)) ?? [], whole)
  const nothing: PinnedSide = { pins: [], lock: undefined }
  return asChanges(
    pinChanges(nothing, side).filter(({ kind }) => kind !== 'unpinned'),
    nothing,
    side,
  )
}

const pinFilesOf = async (snapshot: Snapshot): Promise<readonly string[] | undefined> =>
  snapshot.files?.((path) => pinFileKind(path) !== undefined)

/** A way to read a file that may be unreadable. `undefined` if the file gives no information. */
type ReadOr = <T>(reading: () => Promise<T>) => Promise<T | undefined>
const whole: ReadOr = (reading) => reading()
const readable: ReadOr = async (reading) => {
  try {
    return await reading()
  } catch (error) {
    if (error instanceof GateError && isAboutFile(error)) return undefined
    throw error
  }
}

/**
 * actions.lock also pins tags in unchanged workflows, so it is always read. GitHub treats a damaged one like an empty
 * one.
 */
async function sideOf(snapshot: Snapshot, files: readonly string[], reading: ReadOr): Promise<PinnedSide> {
  const readPins = (file: string) =>
    reading(async (): Promise<readonly Pin[]> => {
      const text = await snapshot.read(file)
      return text === undefined ? [] : readWorkflow(text, file)
    })
  const readLock = () =>
    (files.includes(LOCK) ? reading : readable)(async () => {
      const text = await snapshot.read(LOCK)
      return text === undefined ? undefined : readActionsLock(text, LOCK)
    })
  const pins = await Promise.all(files.filter((file) => file !== LOCK).map(readPins))
  return { pins: pins.flatMap((found) => found ?? []), lock: files.length === 0 ? undefined : await readLock() }
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

/** The commit of an action, although no file pins it. `undefined` if the text is not a full commit id. */
export function pinnedAt(name: LockedPackage['name'], text: string): LockedPackage | undefined {
  const commit = commitIn(text)
  if (commit === undefined) return undefined
  const repository = name.slice(name.indexOf(':') + 1)
  const nothing = { ref: undefined, claimedTags: [], claimedIds: undefined, places: [] }
  return lockedPin({ name, repository, commit, ...nothing })
}

const fromPin = (pin: Pin): LockedPackage =>
  lockedPin({ ...pin, claimedTags: pin.claimedTag === undefined ? [] : [pin.claimedTag], places: [pin.location] })

/**
 * The locked package of a pin. Its version is the claimed one if a report can print it, else the start of the commit
 * id.
 */
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
