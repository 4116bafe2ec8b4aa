/** Establishes the packages that files beside lockfiles name: the package manager, and pnpm's config dependencies. */
import { configDependenciesIn } from '../beside/workspace.ts'
import { type Asked, NOTHING_ASKED, askedIn } from '../beside/manifest.ts'
import type { LockfileChange } from '../../../domain/change.ts'
import type { LockedPackage } from '../../../domain/package.ts'
import { GateError, UnsuitableFileError } from '../../../errors.ts'
import { diffLockfiles } from '../../../lockfile/diff.ts'
import { folderOf } from '../../../text/path.ts'
import { isNamed } from '../../file-names.ts'
import { standsFor } from '../lockfile-name.ts'
import type { Snapshot } from '../../../world.ts'

export const MANIFEST = 'package.json'
export const WORKSPACE = 'pnpm-workspace.yaml'

/** The packages in a package.json or a pnpm-workspace.yaml, or the reason why it cannot be read. */
export type ReadManifest =
  { readonly kind: 'read'; readonly asked: Asked } | { readonly kind: 'unreadable'; readonly why: string; readonly mayHide: boolean }

const NOTHING: ReadManifest = { kind: 'read', asked: NOTHING_ASKED }

export async function readAsked(snapshot: Snapshot, path: string): Promise<ReadManifest> {
  try {
    const text = await snapshot.read(path)
    if (text === undefined) return NOTHING
    if (path.toLowerCase().endsWith('.json')) return { kind: 'read', asked: askedIn(text, path) }
    const configDependencies = configDependenciesIn(text, path)
    if (configDependencies === undefined) return { kind: 'unreadable', why: 'it is not plain YAML', mayHide: true }
    return { kind: 'read', asked: { ...NOTHING_ASKED, configDependencies } }
  } catch (error) {
    if (error instanceof UnsuitableFileError || (error instanceof GateError && error.code === 'LOCKFILE_UNREADABLE'))
      return { kind: 'unreadable', why: error.message, mayHide: true }
    throw error
  }
}

/** All packages that one side names, as added ones. */
export async function packagesBeside(head: Snapshot, only: readonly string[]): Promise<readonly LockfileChange[]> {
  const lockfiles = (await head.lockfiles()).filter((file) => isNamed(file, only, standsFor))
  const folders = [...new Set(lockfiles.map(folderOf))]
  const readings = await Promise.all(folders.flatMap((folder) => [MANIFEST, WORKSPACE].map((name) => readAsked(head, folder + name))))
  return between([], await withoutLocked(packagesIn(readings), lockfiles, head))
}

export const packagesIn = (readings: readonly ReadManifest[]): readonly LockedPackage[] =>
  readings.flatMap((reading) => (reading.kind === 'read' ? [...reading.asked.managers, ...reading.asked.configDependencies] : []))

/** The changes between two lists of packages, compared like two lockfiles. */
export function between(before: readonly LockedPackage[], after: readonly LockedPackage[]): readonly LockfileChange[] {
  const lockfile = (packages: readonly LockedPackage[]) => ({ file: MANIFEST, format: 'npm', formatVersion: '3', packages }) as const
  return diffLockfiles(lockfile(before), lockfile(after))
}

/**
 * pnpm 11 and later keep the hash of a config dependency in the lockfile, and only its version in the settings. It is
 * judged in the file with its hash.
 */
export async function withoutLocked(
  packages: readonly LockedPackage[],
  lockfiles: readonly string[],
  side: Snapshot,
): Promise<readonly LockedPackage[]> {
  const bare = packages.filter(isBare)
  if (bare.length === 0) return packages
  const folders = new Set(bare.map(({ location }) => folderOf(location.file)))
  const locked = new Set<string>()
  for (const file of lockfiles.filter((one) => folders.has(folderOf(one)))) {
    for (const entry of await lockedIn(side, file)) locked.add(keyOf(entry, file))
  }
  return packages.filter((one) => !isBare(one) || !locked.has(keyOf(one, one.location.file)))
}

const keyOf = ({ name, alias, version }: LockedPackage, file: string): string => `${folderOf(file)} ${alias ?? name}@${version}`

const isBare = ({ source, integrity, checksum, hashOptional }: LockedPackage): boolean =>
  source.kind === 'registry' && integrity === undefined && checksum === undefined && hashOptional === undefined

async function lockedIn(head: Snapshot, file: string): Promise<readonly LockedPackage[]> {
  const text = await head.read(file)
  if (text === undefined) return []
  return (await import('../lockfiles/formats/index.ts')).parseLockfile(text, file).packages
}
