/**
 * Establishes which versions of a package the repository's other lockfiles lock, if it is new to one of them. Otherwise
 * a second lockfile, for example one that a package manager prefers, would make a long-locked package look new. There
 * would be no version to compare it with.
 */
import { isNonEmpty } from '../domain/brand.ts'
import type { LockfileChange } from '../domain/change.ts'
import type { LockedPackage } from '../domain/package.ts'
import { GateError, UnsuitableFileError } from '../errors.ts'
import { readableName } from '../ecosystems/files.ts'
import { parseLockfile } from '../ecosystems/readers.ts'
import { isOfTests } from '../text/path.ts'
import type { Snapshot } from '../world.ts'

/** The number of lockfiles that are read for this. A monorepo has tens. */
const MAX_LOCKFILES = 100

/**
 * Turns added packages that `files` (lockfiles at the base) lock from a registry into updates that replace nothing.
 * Throws if one of the files cannot be had.
 */
export async function knownElsewhere(
  changes: readonly LockfileChange[],
  base: Snapshot,
  files: readonly string[],
): Promise<readonly LockfileChange[]> {
  const added = new Set(changes.flatMap(({ kind, ...change }) => (kind === 'added' && 'after' in change ? [change.after.name] : [])))
  const others = files.filter((file) => readableName(file) !== undefined && !isOfTests(file)).slice(0, MAX_LOCKFILES)
  if (added.size === 0 || others.length === 0) return changes
  const found = (await Promise.all(others.map((file) => packagesIn(base, file)))).flat()
  const known = found.filter(({ name, source }) => added.has(name) && source.kind === 'registry')
  return changes.map((change) => {
    const before = change.kind === 'added' ? known.filter(({ name }) => name === change.after.name) : []
    return change.kind === 'added' && isNonEmpty(before) ? { kind: 'updated', before, replaced: [], after: change.after } : change
  })
}

/** A file that is not a lockfile locks nothing. A file that cannot be asked for stops the gate. */
async function packagesIn(base: Snapshot, file: string): Promise<readonly LockedPackage[]> {
  try {
    const text = await base.read(file)
    if (text === undefined) return []
    return (await parseLockfile(text, file)).packages
  } catch (error) {
    const isNoLockfile = error instanceof GateError && (error.code === 'LOCKFILE_UNREADABLE' || error.code === 'LOCKFILE_UNSUPPORTED')
    if (isNoLockfile || error instanceof UnsuitableFileError) return []
    throw error
  }
}
