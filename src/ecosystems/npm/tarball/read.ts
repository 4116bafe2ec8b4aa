/**
 * Establishes the content of a tarball: its files, by size and hash, and its package.json. If entries.ts refuses the
 * tarball, its content is not known. Files are not kept.
 */
import { createHash } from 'node:crypto'
import { type Answer, known } from '../../../domain/answer.ts'
import type { ArchiveContents, ArchiveFile } from '../../../domain/archive.ts'
import { visitEntries } from './entries.ts'
import { parseManifest } from './manifest.ts'
import { TarballRefusal, malformed, unreadable } from './refusal.ts'

const MANIFEST = 'package.json'
/** The limit for a package.json. The largest real ones have about 100 KiB. */
const MAX_MANIFEST_BYTES = 4 * 2 ** 20

/** Never throws. `bytes` is compressed, and its hash was already compared. */
export async function readTarball(bytes: Uint8Array): Promise<Answer<ArchiveContents>> {
  try {
    return known(await contentsOf(bytes))
  } catch (error) {
    return unreadable(error instanceof TarballRefusal ? error : malformed('it is damaged'))
  }
}

async function contentsOf(bytes: Uint8Array): Promise<ArchiveContents> {
  const files = new Map<string, ArchiveFile>()
  const manifest: Buffer[] = []
  const root = await visitEntries(bytes, ({ path, kind, size, executable }) => {
    if (kind === 'folder') return undefined
    if (path === MANIFEST && size > MAX_MANIFEST_BYTES) throw malformed('its package.json is too large')
    const hash = createHash('sha1').update(`blob ${size}\0`)
    return {
      write(chunk) {
        hash.update(chunk)
        if (path === MANIFEST) manifest.push(Buffer.from(chunk))
      },
      end: () => files.set(path, { size, blobId: hash.digest('hex'), executable }),
    }
  })
  if (!files.has(MANIFEST)) throw malformed('it has no package.json')
  return { root, files, manifest: parseManifest(Buffer.concat(manifest)) }
}
