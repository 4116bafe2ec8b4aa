/**
 * Holds Yarn Berry's checksum against the attested tarball. Where Yarn makes just this archive of it, the lockfile itself binds the attested
 * bytes; where that is not shown (an archive of another version of Yarn, no tarball to be had) the registry's word stays what it was.
 */
import { lockedHash } from '../domain/hash.ts'
import type { LockedPackage } from '../domain/package.ts'
import { claimsOf } from '../domain/packument.ts'
import type { Publication } from './publication.ts'
import type { Tarballs } from './tarballs.ts'

export async function boundByArchive(
  pkg: LockedPackage,
  registry: string,
  publication: Publication,
  tarballs: Tarballs,
): Promise<Publication> {
  const { checksum } = pkg
  const claims = claimsOf(publication.packument, pkg.version)
  const attested = lockedHash(claims?.integrity)
  // `registry` says that attestations hold for the sha512 which the registry claims.
  if (publication.binding !== 'registry' || checksum === undefined || attested.kind !== 'one' || attested.algorithm !== 'sha512')
    return publication
  const held = await tarballs.withBytes({ package: pkg, registry, claimedAddress: claims?.tarball }, attested.hex, async (bytes) => {
    const { isArchiveOf } = await import('../tarball/yarn-archive.ts')
    return isArchiveOf(bytes, pkg.name, checksum)
  })
  return held.kind === 'same' && held.value ? { ...publication, binding: 'lockfile' } : publication
}
