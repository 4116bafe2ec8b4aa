/**
 * Establishes what comes into the lockfiles between two snapshots: which files belong together, and how they differ.
 */
import type { PlacedViolation } from '../domain/finding.ts'
import type { EcosystemId } from '../domain/ecosystem.ts'
import type { LockfileChange } from '../domain/change.ts'
import type { CachedArchive } from '../domain/cached-archive.ts'
import type { Lockfile, PlacedUnclosed } from '../domain/lockfile.ts'
import type { LockedPackage } from '../domain/package.ts'
import type { TakenName } from '../domain/taken-name.ts'
import { GateError } from '../errors.ts'
import { READABLE_NAMES, isAmong, readableName } from '../ecosystems/files.ts'
import type { ChangedManifest } from '../domain/manifest.ts'
import { parseLockfile } from '../ecosystems/readers.ts'
import { type Pair, pairUp } from './lockfile-pairs.ts'
import { changedManifests, goingBy, readManifests } from './manifests-beside.ts'
import type { Snapshot } from '../world.ts'

export interface LockfileChanges {
  /** Paths at the head of the lockfiles that exist there, sorted; of deleted ones, the path at the base. */
  readonly lockfiles: readonly string[]
  readonly changes: readonly LockfileChange[]
  /** All that the lockfiles at the head lock; `undefined` where one that did not change was not read for it. */
  readonly locked?: readonly LockedPackage[] | undefined
  /** What else decides an install, and differs. */
  readonly inputs?: readonly PlacedViolation[]
  /** Archives that come with the change, and that an install takes in place of the registry's. */
  readonly archives?: readonly CachedArchive[]
  /** The ecosystems that are judged, where not every one is. */
  readonly ecosystems?: readonly EcosystemId[]
  /** What is asked for and not locked, and the base did not leave open in the same way. */
  readonly unmet?: readonly PlacedUnclosed[] | undefined
  /** Names under which another package is installed than before. */
  readonly taken?: readonly TakenName[] | undefined
}

/** The paths at which the two sides differ; `undefined`: nothing says which. */
export type ChangedPaths = readonly { readonly path: string }[] | undefined

export async function lockfileChanges(
  base: Snapshot,
  head: Snapshot,
  only: readonly string[] = [],
  changed?: ChangedPaths,
): Promise<LockfileChanges> {
  const [atBase, atHead] = await Promise.all([base.lockfiles(), head.lockfiles()])
  const differing = pairUp(narrowed(atBase, only), narrowed(atHead, only))
  const missing = await missingNames(base, head, only)
  if (missing.length > 0 || (differing.length === 0 && only.length === 0 && isMissing(base, head))) throw noLockfile(missing)
  const paths = changed?.map(({ path }) => path)
  const manifests = paths === undefined ? undefined : await changedManifests(paths, { base, head })
  const sides: Sides = { base, head, manifests, paths: paths === undefined ? undefined : new Set(paths) }
  const pairs = [...differing, ...(await unchangedAbove(differing, sides, only))]
  const compared: Compared[] = []
  for (const pair of pairs) compared.push(await compare(pair, sides))
  return {
    unmet: compared.flatMap(({ unmet }) => unmet),
    taken: compared.flatMap(({ taken }) => taken),
    inputs: compared.flatMap(({ patches }) => patches),
    lockfiles: pairs.map((p) => p.head ?? p.base ?? '').sort(),
    changes: await compareWithOthers(compared.flatMap(({ changes }) => changes).filter(comesFromOutside), pairs, base, only),
    locked: compared.some(({ locked }) => locked === undefined) ? undefined : compared.flatMap(({ locked }) => locked ?? []),
  }
}

/** Where only what differs is listed, there may be lockfiles that do not; and a repository may well have none. */
const isMissing = (base: Snapshot, head: Snapshot): boolean => base.allLockfiles === undefined || head.allLockfiles === undefined

/**
 * Those of the lockfiles named that neither side has: a misspelt name must not look like a lockfile that never changes.
 */
async function missingNames(base: Snapshot, head: Snapshot, only: readonly string[]): Promise<readonly string[]> {
  const without = (names: readonly string[], there: readonly string[] = []): readonly string[] =>
    names.filter((name) => !there.some((file) => isAmong(file, [name])))
  let missing = without(only, [...(await head.lockfiles()), ...(await base.lockfiles())])
  if (missing.length > 0) missing = without(missing, await head.allLockfiles?.())
  if (missing.length > 0) missing = without(missing, await base.allLockfiles?.())
  return missing
}

interface Sides {
  readonly base: Snapshot
  readonly head: Snapshot
  /** Those that ask for something else than before; `undefined`: nothing says which manifests differ. */
  readonly manifests: readonly ChangedManifest[] | undefined
  readonly paths: ReadonlySet<string> | undefined
}

/** Lockfiles that are not listed, because they do not differ, while a manifest that may go with them does. */
async function unchangedAbove(pairs: readonly Pair[], { head, manifests = [] }: Sides, only: readonly string[]): Promise<readonly Pair[]> {
  if (manifests.length === 0 || head.allLockfiles === undefined) return []
  const known = new Set(pairs.map((pair) => pair.head))
  const others = narrowed(await head.allLockfiles(), only).filter((file) => !known.has(file) && readableName(file) !== undefined)
  return others.filter((file) => goingBy(file, manifests).length > 0).map((file) => ({ base: file, head: file }))
}

async function compareWithOthers(
  changes: readonly LockfileChange[],
  pairs: readonly Pair[],
  base: Snapshot,
  only: readonly string[],
): Promise<readonly LockfileChange[]> {
  if (!changes.some(({ kind }) => kind === 'added')) return changes
  const files = narrowed(await (base.allLockfiles ?? base.lockfiles)(), only)
  // A lockfile alone has said what it holds.
  if (pairs.length === 1 && files.every((file) => file === pairs[0]?.base)) return changes
  const { knownElsewhere } = await import('./lockfile-elsewhere.ts')
  return knownElsewhere(changes, base, files)
}

interface Compared {
  readonly changes: readonly LockfileChange[]
  readonly locked: readonly LockedPackage[] | undefined
  readonly unmet: readonly PlacedUnclosed[]
  readonly taken: readonly TakenName[]
  readonly patches: readonly PlacedViolation[]
}

const UNCHANGED: Compared = { changes: [], locked: undefined, unmet: [], taken: [], patches: [] }

async function compare(pair: Pair, { base, head, manifests, paths }: Sides): Promise<Compared> {
  const touched = manifests === undefined ? undefined : goingBy(pair.head, manifests)
  // Of two folders on disk nobody has said what differs in them.
  const isAlone = touched === undefined ? head.commit !== undefined : touched.length === 0
  if (isAlone && (await isSameFile(pair, base, head))) return UNCHANGED
  const [before, after] = await Promise.all([readFrom(base, leftBehind(pair) ? undefined : pair.base), readFrom(head, pair.head)])
  const isSame = before !== undefined && before === after && pair.base === pair.head
  if (isSame && isAlone) return UNCHANGED
  const [{ diffLockfiles }, { refuseUnclosed }, { namesTaken }, { patchesTold }] = await Promise.all([
    import('../lockfile/diff.ts'),
    import('./closed.ts'),
    import('./aliases.ts'),
    import('./patches.ts'),
  ])
  const [then, now] = [await parsed(before, pair.base), await parsed(after, pair.head)]
  const read = await readManifests({ lockfile: then, snapshot: base }, { lockfile: now, snapshot: head }, touched)
  const unmet = now === undefined ? [] : refuseUnclosed(then, now, read, touched !== undefined)
  const patches = now === undefined ? [] : patchesTold(then, now, paths)
  if (isSame) return { ...UNCHANGED, unmet, patches }
  const changes = diffLockfiles(then, now)
  return { changes, locked: now?.packages ?? [], unmet, taken: namesTaken(then, now), patches }
}

const parsed = async (text: string | undefined, file: string | undefined): Promise<Lockfile | undefined> =>
  text === undefined || file === undefined ? undefined : parseLockfile(text, file)

/**
 * A format that cannot be read, and that this change does away with, has nothing to be compared with: all that comes is
 * new.
 */
const leftBehind = ({ base, head }: Pair): boolean => base !== undefined && base !== head && readableName(base) === undefined

/** An unchanged lockfile is not read, whatever its format. */
async function isSameFile(pair: Pair, base: Snapshot, head: Snapshot): Promise<boolean> {
  if (pair.base === undefined || pair.base !== pair.head) return false
  const [before, after] = await Promise.all([base.contentId?.(pair.base), head.contentId?.(pair.base)])
  return before !== undefined && before === after
}

/** What a side lists is there: one that then cannot be found must not look like one that was taken away. */
async function readFrom(snapshot: Snapshot, file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined
  const text = await snapshot.read(file)
  if (text !== undefined) return text
  throw new GateError('CONTENTS_UNAVAILABLE', `${file} is in the list of files, but cannot be found under this name`, {
    help: 'Run the check again. If it fails again, rename the file or its folder.',
  })
}

function narrowed(files: readonly string[], only: readonly string[]): readonly string[] {
  return files.filter((file) => isAmong(file, only))
}

/** The repository's own workspaces come from the commit under review, not from outside. */
function comesFromOutside(change: LockfileChange): boolean {
  const after = change.kind === 'removed' ? change.before : change.after
  if (after.source.kind !== 'workspace') return true
  return change.kind === 'updated'
    ? change.before.some((p) => p.source.kind !== 'workspace')
    : change.kind === 're-resolved' && change.before.source.kind !== 'workspace'
}

/** `a, b or c` */
const NAMES = READABLE_NAMES.join(', ').replace(/, ([^,]+)$/, ' or $1')

function noLockfile(only: readonly string[]): GateError {
  const where = only.length > 0 ? ` among ${only.join(', ')}` : ''
  return new GateError('LOCKFILE_MISSING', `there is no lockfile${where}`, {
    help: `Commit a lockfile (${NAMES}), or correct the name (\`--lockfile\`, or the input \`lockfiles\`).`,
  })
}
