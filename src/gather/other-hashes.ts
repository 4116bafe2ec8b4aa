/**
 * Compares a locked hash that is not of the registry's archive with the archive. If the bytes are the same, the
 * lockfile itself binds the attestations. If the bytes differ, that is proved. If nothing can be shown, the binding
 * stays with the registry's claim.
 */
import { claimsOf } from '../domain/claims.ts'
import { lockedHash } from '../domain/hash.ts'
import type { LockedPackage } from '../domain/package.ts'
import { archiveReader } from '../ecosystems/readers.ts'
import type { Archives } from './archives.ts'
import type { Publication } from './publication.ts'

export async function boundByArchive(
  pkg: LockedPackage,
  registry: string,
  publication: Publication,
  archives: Archives,
): Promise<Publication> {
  const { checksum, name } = pkg
  const checksums = checksum === undefined ? undefined : (await archiveReader(name))?.checksums
  if (checksum === undefined || checksums === undefined) return publication
  // `registry`: the attestations hold for the sha512 that the registry claims.
  if (publication.binding !== 'registry' && !checksums.isProof(checksum)) return publication
  const claims = claimsOf(publication.claimed, pkg.version)
  const stated = lockedHash(claims?.integrity)
  if (claims?.integrity === undefined || stated.kind !== 'one' || stated.algorithm !== 'sha512') return publication
  const of = { package: pkg, registry, claimedAddress: claims.archive }
  const held = await archives.withBytes(of, stated.hex, (bytes) => checksums.hold(bytes, name, checksum))
  return held.kind === 'same' ? withAnswer(publication, held.value, claims.integrity) : publication
}

function withAnswer(publication: Publication, answer: 'same' | 'other' | 'unknown', integrity: string): Publication {
  if (answer === 'other') return { ...publication, otherBytes: integrity }
  return answer === 'same' && publication.binding === 'registry' ? { ...publication, binding: 'lockfile' } : publication
}
