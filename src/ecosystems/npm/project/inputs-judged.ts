/**
 * Establishes what differs beside the lockfiles of two sides: packages, which become changes, and files, which are
 * reported.
 */
import { effectOf } from '../beside/effects.ts'
import { filesChanged, settingsChanged, unreadableInput } from '../beside/findings.ts'
import type { PlacedViolation } from '../../../domain/finding.ts'
import type { CachedArchive } from '../../../domain/cached-archive.ts'
import { folderOfInput, installInputOf, type InputKind } from '../install-input.ts'
import { changedSettings, hasSettings, readSettings, type Setting } from '../beside/settings.ts'
import type { LockfileChange } from '../../../domain/change.ts'
import type { LockedPackage } from '../../../domain/package.ts'
import { groupBy } from '../../../text/group.ts'
import { folderOf, isOfTests } from '../../../text/path.ts'
import { readableName } from '../lockfile-name.ts'
import { UnsuitableFileError } from '../../../errors.ts'
import type { ChangedPath, Sides, Snapshot } from '../../../world.ts'
import type { Beside } from '../../reader.ts'
import { inputsNamed } from './inputs-named.ts'
import { goneBehind } from './lockfiles-gone.ts'
import { between, MANIFEST, packagesIn, readAsked, withoutLocked, WORKSPACE, type ReadManifest } from './packages-beside.ts'
import { createUnbound, type Unbound } from './unbound.ts'

/** A changed file that decides an install. */
interface Input extends ChangedPath {
  readonly kind: InputKind
}

export async function judgedInputs(sides: Sides, changed: readonly ChangedPath[], only: readonly string[]): Promise<Beside> {
  const [atBase, atHead] = await Promise.all([allLockfiles(sides.base), allLockfiles(sides.head)])
  const projects = new Set([...atBase, ...atHead].map(folderOf))
  const named = await inputsNamed(sides.head, changed, projects)
  const inputs = changed.flatMap((path): Input[] => {
    const kind = installInputOf(path.path) ?? named.get(path.path)
    return kind === undefined ? [] : [{ ...path, kind }]
  })
  const judged = inputs.filter(({ path }) => concerns(folderOfInput(path), projects, only))
  const unbound = createUnbound(sides.head, atHead)
  const packages = await changedPackages(judged, projects, { atBase, atHead }, sides)
  const settings: PlacedViolation[] = []
  for (const input of judged) settings.push(...(await settingsOf(input, packages.readings.get(input.path), sides, unbound)))
  return {
    changes: packages.changes,
    archives: archivesIn(judged, atHead),
    inputs: [...settings, ...codeOf(judged), ...packages.unreadable, ...(await goneBehind(sides, { changed, atBase, atHead, only }))],
  }
}

/** The archives at the head, each with the nearest lockfile above it. */
function archivesIn(inputs: readonly Input[], lockfiles: readonly string[]): readonly CachedArchive[] {
  return inputs.flatMap(({ path, kind, after }) => {
    if (kind !== 'yarn-cache' || after === undefined) return []
    const above = lockfiles.filter((file) => readableName(file) === 'yarn.lock' && path.startsWith(folderOf(file)))
    return [{ ecosystem: 'npm', path, lockfile: above.toSorted((a, b) => b.length - a.length)[0] }]
  })
}

const allLockfiles = (snapshot: Snapshot): Promise<readonly string[]> => (snapshot.allLockfiles ?? snapshot.lockfiles)()

/**
 * Whether files of a folder affect the install of a judged lockfile. Those above it, in its folder and in its
 * workspaces do.
 */
function concerns(folder: string, projects: ReadonlySet<string>, only: readonly string[]): boolean {
  if (only.length === 0) return !isOfTests(folder) || projects.has(folder)
  const nearest = [...projects].filter((project) => folder.startsWith(project)).toSorted((a, b) => b.length - a.length)[0]
  return only.some((file) => folderOf(file).startsWith(folder) || folderOf(file) === nearest)
}

interface Packages {
  readonly changes: readonly LockfileChange[]
  readonly unreadable: readonly PlacedViolation[]
  /** The manifests that were read and whose packages are judged: base and head. */
  readonly readings: ReadonlyMap<string, readonly [ReadManifest, ReadManifest]>
}

/**
 * The changed packages in the package.json and workspace files at the root or beside a lockfile, which package managers
 * read. Other such files are only reported.
 */
async function changedPackages(
  inputs: readonly Input[],
  projects: ReadonlySet<string>,
  { atBase, atHead }: Record<'atBase' | 'atHead', readonly string[]>,
  { base, head }: Sides,
): Promise<Packages> {
  const files = inputs.filter(({ path, kind }) => holdsPackages(kind, path) && (folderOf(path) === '' || projects.has(folderOf(path))))
  const readings = new Map<string, readonly [ReadManifest, ReadManifest]>()
  for (const { path } of files) readings.set(path, await Promise.all([readAsked(base, path), readAsked(head, path)]))
  const pairs = [...readings.values()]
  const after = await withoutLocked(packagesIn(pairs.map(([, now]) => now)), atHead, head)
  const before = await withoutLocked(packagesIn(pairs.map(([then]) => then)), atBase, base)
  return {
    changes: between(after.length === 0 ? before : [...before, ...(await atRoot(base, readings))], after).filter(comesIn(after)),
    unreadable: [...readings].flatMap(([path, [, now]]) =>
      now.kind === 'unreadable' ? [unreadableInput(path, now.why, now.mayHide)] : [],
    ),
    readings,
  }
}

/** Packages that the root already named at the base, also for a new package.json. */
async function atRoot(base: Snapshot, readings: ReadonlyMap<string, unknown>): Promise<readonly LockedPackage[]> {
  const unread = [MANIFEST, WORKSPACE].filter((file) => !readings.has(file))
  return packagesIn(await Promise.all(unread.map((file) => readAsked(base, file))))
}

/** A package that only the root names, and still names, is not removed. */
const comesIn =
  (after: readonly LockedPackage[]) =>
  (change: LockfileChange): boolean =>
    change.kind !== 'removed' || after.every(({ name }) => name !== change.before.name)

const holdsPackages = (kind: InputKind, path: string): boolean =>
  kind === 'pnpm-workspace' || (kind === 'manifest' && path.toLowerCase().endsWith('.json'))

async function settingsOf(
  input: Input,
  judged: readonly [ReadManifest, ReadManifest] | undefined,
  sides: Sides,
  unbound: Unbound,
): Promise<readonly PlacedViolation[]> {
  const { path, kind } = input
  const readings =
    kind === 'manifest' ? (judged ?? (await Promise.all([readAsked(sides.base, path), readAsked(sides.head, path)]))) : undefined
  if (readings !== undefined) {
    const [before, after] = readings.map((reading) => reportedSettings(reading, judged === undefined))
    return settingsChanged(path, kind, changedSettings(before ?? [], after ?? []), () => [])
  }
  if (!hasSettings(kind)) return []
  try {
    const [before, after] = await Promise.all([sides.base.read(path), sides.head.read(path)])
    const now = readSettings(kind, after ?? '')
    if (now === undefined) return judged === undefined ? [unreadableInput(path, 'it is not plain YAML', false)] : []
    const changed = changedSettings(readSettings(kind, before ?? '') ?? [], now)
    const effects = changed.flatMap(({ key }) => effectOf(kind, key) ?? [])
    return settingsChanged(path, kind, changed, await unbound(path, effects))
  } catch (error) {
    if (error instanceof UnsuitableFileError) return [unreadableInput(path, error.message, false)]
    throw error
  }
}

/** The settings of a file that are reported. `packages` includes packages that are not judged. */
function reportedSettings(reading: ReadManifest, packages: boolean): readonly Setting[] {
  if (reading.kind === 'unreadable') return []
  const { managers, configDependencies, settings } = reading.asked
  const asSetting =
    (key: string) =>
    (one: LockedPackage): Setting => ({ key, value: `${one.name}@${one.version}`, line: one.location.line })
  const unjudged = packages
    ? [...managers.map(asSetting('packageManager')), ...configDependencies.map(asSetting('configDependencies'))]
    : []
  return [...settings, ...unjudged]
}

function codeOf(inputs: readonly Input[]): readonly PlacedViolation[] {
  const groups = groupBy(inputs, ({ kind, path }) => `${kind} ${folderOfInput(path)}`)
  return [...groups.values()].flatMap((files) =>
    filesChanged(
      files[0].kind,
      files.map(({ path, before, after }) => ({ path, how: how(before, after) })),
    ),
  )
}

const how = (before: ChangedPath['before'], after: ChangedPath['after']): string =>
  after === 'link' ? 'now a link' : before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
