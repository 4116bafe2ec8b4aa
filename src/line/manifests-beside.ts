/** Establishes which manifests belong to a lockfile, as its ecosystem says. */
import type { ChangedManifest } from '../domain/manifest.ts'
import type { LockfileSide, ManifestReader } from '../ecosystems/reader.ts'
import { READERS, lockfileReader } from '../ecosystems/readers.ts'
import { type ManifestsRead, NONE_READ } from '../lockfile/unclosed.ts'
import type { Sides } from '../world.ts'

const manifestReader = (lockfile: string): ManifestReader | undefined => lockfileReader(lockfile)?.manifests

/** Of the paths that differ: the manifests that ask for something else than before. */
export async function changedManifests(paths: readonly string[], sides: Sides): Promise<readonly ChangedManifest[]> {
  const found: ChangedManifest[] = []
  for (const { lockfiles } of Object.values(READERS)) found.push(...((await lockfiles?.manifests?.changed(paths, sides)) ?? []))
  return found
}

/** Of the manifests that differ: those whose install may use this lockfile. */
export function goingBy(lockfile: string | undefined, manifests: readonly ChangedManifest[]): readonly ChangedManifest[] {
  const reader = lockfile === undefined ? undefined : manifestReader(lockfile)
  return manifests.filter((manifest) => lockfile !== undefined && reader?.isAbove(lockfile, manifest) === true)
}

/**
 * Throws LOCKFILE_UNREADABLE for a manifest at the head that readers could understand in different ways. Empty if the
 * ecosystem has no manifests.
 */
export async function readManifests(
  base: LockfileSide,
  head: LockfileSide,
  changed: readonly ChangedManifest[] | undefined,
): Promise<ManifestsRead> {
  const lockfile = head.lockfile ?? base.lockfile
  const reader = lockfile === undefined ? undefined : manifestReader(lockfile.file)
  if (reader === undefined) return NONE_READ
  const read = await reader.read(base, head, changed)
  if (head.lockfile !== undefined) reader.refuse(read, head.lockfile, changed)
  return read
}
