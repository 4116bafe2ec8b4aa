/**
 * Establishes what differs between the lockfiles of two snapshots: which files belong together, and how they differ.
 */
import type { PlacedViolation } from '../domain/finding.ts'
import type { EcosystemId } from '../domain/ecosystem.ts'
import type { LockfileChange } from '../domain/change.ts'
import type { CachedArchive } from '../domain/cached-archive.ts'
import type { PlacedUnclosed } from '../domain/lockfile.ts'
import type { LockedPackage } from '../domain/package.ts'
import type { TakenName } from '../domain/taken-name.ts'
import { GateError } from '../errors.ts'
import { READABLE_NAMES, isAmong, readableName } from '../ecosystems/files.ts'
import type { ChangedManifest } from '../domain/manifest.ts'
import { type Pair, pairUp } from './lockfile-pairs.ts'
import type { Compared } from './lockfile-texts.ts'
import { changedManifests, goingBy } from './manifests-beside.ts'
import type { Sides, Snapshot } from '../world.ts'

export interface LockfileChanges {
  /** The paths of the lockfiles at the head, sorted. For a deleted lockfile: its path at the base. */
  readonly lockfiles: readonly string[]
  readonly changes: readonly LockfileChange[]
  /** Everything that the lockfiles at the head lock. `undefined` if an unchanged lockfile was not read. */
  readonly locked?: readonly LockedPackage[] | undefined
  /** Other files that decide an install and differ. */
  readonly inputs?: readonly PlacedViolation[]
  /** Archives that come with the change, and that an install uses instead of the registry's. */
  readonly archives?: readonly CachedArchive[]
  /** The ecosystems that are judged, if not every one is. */
  readonly ecosystems?: readonly EcosystemId[]
  /** Requests that the lockfile does not answer, and that the base did not leave open in the same way. */
  readonly unmet?: readonly PlacedUnclosed[] | undefined
  /** Names under which another package is installed than before. */
  readonly taken?: readonly TakenName[] | undefined
}

/** The paths at which the two sides differ. `undefined` if it is not known. */
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
  const sides: LockfileSides = { base, head, manifests, paths: paths === undefined ? undefined : new Set(paths) }
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

/**
 * If only the differing files are listed, there may be other lockfiles, and a repository may have no lockfile at all.
 */
const isMissing = (base: Snapshot, head: Snapshot): boolean => base.allLockfiles === undefined || head.allLockfiles === undefined

/** The named lockfiles that neither side has. A misspelt name must not look like a lockfile that never changes. */
async function missingNames(base: Snapshot, head: Snapshot, only: readonly string[]): Promise<readonly string[]> {
  const without = (names: readonly string[], there: readonly string[] = []): readonly string[] =>
    names.filter((name) => !there.some((file) => isAmong(file, [name])))
  let missing = without(only, [...(await head.lockfiles()), ...(await base.lockfiles())])
  if (missing.length > 0) missing = without(missing, await head.allLockfiles?.())
  if (missing.length > 0) missing = without(missing, await base.allLockfiles?.())
  return missing
}

interface LockfileSides extends Sides {
  /** The manifests that ask for something else than before. `undefined` if it is not known which manifests differ. */
  readonly manifests: readonly ChangedManifest[] | undefined
  readonly paths: ReadonlySet<string> | undefined
}

/** Lockfiles that are not listed because they do not differ, although a manifest that belongs to them differs. */
async function unchangedAbove(
  pairs: readonly Pair[],
  { head, manifests = [] }: LockfileSides,
  only: readonly string[],
): Promise<readonly Pair[]> {
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
  // The lockfile has been read, and no other file is compared.
  if (pairs.length === 1 && files.every((file) => file === pairs[0]?.base)) return changes
  const { knownElsewhere } = await import('./lockfile-elsewhere.ts')
  return knownElsewhere(changes, base, files)
}

const UNCHANGED: Compared = { changes: [], locked: undefined, unmet: [], taken: [], patches: [] }

async function compare(pair: Pair, { base, head, manifests, paths }: LockfileSides): Promise<Compared> {
  const touched = manifests === undefined ? undefined : goingBy(pair.head, manifests)
  // For two folders on disk it is not known what differs in them.
  const isAlone = touched === undefined ? head.commit !== undefined : touched.length === 0
  if (isAlone && (await isSameFile(pair, base, head))) return UNCHANGED
  const [before, after] = await Promise.all([readFrom(base, leftBehind(pair) ? undefined : pair.base), readFrom(head, pair.head)])
  const isSame = before !== undefined && before === after && pair.base === pair.head
  if (isSame && isAlone) return UNCHANGED
  const { compareTexts } = await import('./lockfile-texts.ts')
  return compareTexts({ file: pair.base, text: before, snapshot: base }, { file: pair.head, text: after, snapshot: head }, isSame, {
    touched,
    paths,
  })
}

/**
 * The change removes a lockfile in a format that cannot be read. There is nothing to compare with, so every version of
 * the new lockfile counts as added.
 */
const leftBehind = ({ base, head }: Pair): boolean => base !== undefined && base !== head && readableName(base) === undefined

/** An unchanged lockfile is not read, whatever its format. */
async function isSameFile(pair: Pair, base: Snapshot, head: Snapshot): Promise<boolean> {
  if (pair.base === undefined || pair.base !== pair.head) return false
  const [before, after] = await Promise.all([base.contentId?.(pair.base), head.contentId?.(pair.base)])
  return before !== undefined && before === after
}

/** A listed file exists. If it then cannot be found, it must not look like a deleted file. */
async function readFrom(snapshot: Snapshot, file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined
  const text = await snapshot.read(file)
  if (text !== undefined) return text
  throw new GateError('CONTENTS_UNAVAILABLE', `${file} is in the list of files, but cannot be found under this name`, {
    help: 'Re-run the check. If it fails again, rename the file or its folder.',
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
