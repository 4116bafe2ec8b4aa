/**
 * Establishes whether an archive of Yarn's cache holds exactly the files of a tarball: each file with its bytes below
 * `node_modules/<name>`, and nothing else. How it is compressed and in which order does not matter.
 */
import { createHash } from 'node:crypto'
import type { ArchiveContents } from '../../../domain/archive.ts'
import { TarballRefusal } from './refusal.ts'
import { type ZipEntry, readZip } from './zip.ts'

/** `undefined`: it does. Else why not, completing the sentence "the archive …". */
export function differenceFrom(archive: Uint8Array, name: string, { files }: ArchiveContents): string | undefined {
  try {
    return difference(readZip(Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)), `node_modules/${name}/`, files)
  } catch (error) {
    if (error instanceof TarballRefusal) return `cannot be read in one way only: ${error.message}`
    throw error
  }
}

function difference(entries: readonly ZipEntry[], root: string, files: ArchiveContents['files']): string | undefined {
  let count = 0
  for (const { path, kind, size, read } of entries) {
    // A folder above it, or below.
    if (kind === 'folder' && (root.startsWith(`${path}/`) || path.startsWith(root))) continue
    const file = path.startsWith(root) ? files.get(path.slice(root.length)) : undefined
    if (kind === 'folder' || file === undefined) return `has ${path}, which the tarball does not have`
    // The size comes first, so that nothing is unpacked beyond what the tarball has.
    if (file.size !== size || blobId(read()) !== file.blobId) return `has another ${path} than the tarball`
    count++
  }
  return count === files.size ? undefined : `lacks ${files.size - count} of the tarball's files`
}

const blobId = (bytes: Buffer): string => createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
