/**
 * Holds hashes of something else than the archive against it: Corepack's of a package manager, and Yarn Berry's checksum. Where Yarn makes just this archive of it, the lockfile itself binds the attested
 * bytes; where that is not shown (an archive of another version of Yarn, no archive to be had) the registry's word stays what it was.
 */
import { lockedHash } from '../domain/hash.ts'
import type { LockedPackage } from '../domain/package.ts'
import { claimsOf } from '../domain/claims.ts'
import type { Publication } from './publication.ts'
import type { Archives } from './archives.ts'

export async function boundByArchive(
  pkg: LockedPackage,
  registry: string,
  publication: Publication,
  archives: Archives,
): Promise<Publication> {
  const { checksum } = pkg
  const claims = claimsOf(publication.claimed, pkg.version)
  const attested = lockedHash(claims?.integrity)
  if (checksum !== undefined && checksum.startsWith('corepack-')) return heldByCorepack(pkg, registry, publication, archives)
  // `registry` says that attestations hold for the sha512 which the registry claims.
  if (publication.binding !== 'registry' || checksum === undefined || attested.kind !== 'one' || attested.algorithm !== 'sha512')
    return publication
  const held = await archives.withBytes({ package: pkg, registry, claimedAddress: claims?.archive }, attested.hex, async (bytes) => {
    const { isArchiveOf } = await import('../ecosystems/npm/tarball/yarn-archive.ts')
    return isArchiveOf(bytes, pkg.name, checksum)
  })
  return held.kind === 'same' && held.value ? { ...publication, binding: 'lockfile' } : publication
}

/** The hash of a package manager, held against the bytes that the registry states: they are these, or they are others. */
async function heldByCorepack(pkg: LockedPackage, registry: string, publication: Publication, archives: Archives): Promise<Publication> {
  const claims = claimsOf(publication.claimed, pkg.version)
  const stated = lockedHash(claims?.integrity)
  if (stated.kind !== 'one' || stated.algorithm !== 'sha512') return publication
  const held = await archives.withBytes({ package: pkg, registry, claimedAddress: claims?.archive }, stated.hex, async (bytes) => {
    const { hasCorepackHash } = await import('../ecosystems/npm/tarball/corepack.ts')
    return hasCorepackHash(bytes, pkg.checksum ?? '')
  })
  if (held.kind !== 'same' || held.value === undefined) return publication
  if (!held.value) return { ...publication, otherBytes: claims?.integrity ?? 'other bytes' }
  return publication.binding === 'registry' ? { ...publication, binding: 'lockfile' } : publication
}
