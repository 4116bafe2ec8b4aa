/**
 * Establishes whether an archive in Yarn's cache has exactly the files of a tarball, after patches if there are any.
 * Each file has its bytes below `node_modules/<name>`, and there is no other file. Compression and order do not count.
 */
import { createHash } from 'node:crypto'
import { type Answer, known } from '../../../domain/answer.ts'
import type { ArchiveContents } from '../../../domain/archive.ts'
import { readTarball } from './read.ts'
import { TarballRefusal } from './refusal.ts'
import { type ZipEntry, readZip } from './zip.ts'

/**
 * The difference, which completes the sentence "the archive …". `undefined` if there is none. `tarball` is compressed,
 * and its hash was already compared. `patches` are the texts of the patches.
 */
export async function differenceFrom(
  archive: Uint8Array,
  name: string,
  tarball: Uint8Array,
  patches: readonly string[],
): Promise<Answer<string | undefined>> {
  const contents = await readTarball(tarball)
  if (contents.kind !== 'known') return contents
  const { files } = contents.value
  const wanted = patches.length === 0 ? files : await (await import('./yarn-patches.ts')).patchedFiles(tarball, files, patches)
  if (wanted === undefined) return known('is patched, and its patch cannot be applied here')
  try {
    return known(difference(readZip(Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)), `node_modules/${name}/`, wanted))
  } catch (error) {
    if (error instanceof TarballRefusal) return known(`cannot be read unambiguously: ${error.message}`)
    throw error
  }
}

function difference(entries: readonly ZipEntry[], root: string, files: ArchiveContents['files']): string | undefined {
  let count = 0
  for (const { path, kind, size, read } of entries) {
    // A folder above the package's folder, or in it.
    if (kind === 'folder' && (root.startsWith(`${path}/`) || path.startsWith(root))) continue
    const file = path.startsWith(root) ? files.get(path.slice(root.length)) : undefined
    if (kind === 'folder' || file === undefined) return `has ${path}, which the tarball does not have`
    // The size is compared first, so that no more bytes are unpacked than the tarball has.
    if (file.size !== size || blobId(read()) !== file.blobId) return `has another ${path} than the tarball`
    count++
  }
  return count === files.size ? undefined : `lacks ${files.size - count} of the tarball's files`
}

const blobId = (bytes: Buffer): string => createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
