/**
 * Establishes the facts about a tarball: its hashes, its content, and whether another hash or archive belongs to the
 * same files.
 */
import type { ArchiveReader, CachedArchives, Checksums } from '../../reader.ts'
import { archivesUnshown } from '../beside/findings.ts'
import { digestsOf, isGzip } from './digests.ts'
import { cachedPackages } from './yarn-cache-names.ts'
import { differenceFrom } from './yarn-cache.ts'

const checksums: Checksums = {
  // Corepack hashes bytes of the tarball, so a difference is a proof. Yarn hashes an archive that it makes, and another
  // version of Yarn may make another archive of the same files.
  isProof: (checksum) => checksum.startsWith('corepack-'),
  async hold(bytes, name, checksum) {
    if (checksum.startsWith('corepack-')) {
      const has = await (await import('./corepack.ts')).hasCorepackHash(bytes, checksum)
      return has === undefined ? 'unknown' : has ? 'same' : 'other'
    }
    return (await (await import('./yarn-archive.ts')).isArchiveOf(bytes, name, checksum)) ? 'same' : 'unknown'
  },
}

const cached: CachedArchives = {
  packages: cachedPackages,
  difference: differenceFrom,
  told: archivesUnshown,
}

export const npmArchives: ArchiveReader = {
  digests: digestsOf,
  isArchive: isGzip,
  contents: async (bytes) => (await import('./read.ts')).readTarball(bytes),
  checksums,
  cached,
}
