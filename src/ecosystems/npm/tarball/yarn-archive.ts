/**
 * Establishes the checksum that Yarn Berry writes for a tarball: the sha512 of the zip archive that Yarn makes from it.
 *
 * The archive is made with Yarn's own library in Yarn's own steps (`convertToZip` of `@yarnpkg/core` 4). The entries
 * keep the tarball's order below `node_modules/<name>`, with folders first, one time for all, and one of two modes. The
 * cache key in the checksum states the compression. `10c0`, the default of Yarn 4, means none. Without a `c`, a file is
 * compressed if that makes it smaller.
 *
 * Another version of Yarn may make other bytes, which proves nothing. An equal checksum proves that it belongs to
 * exactly these files.
 */
import { createHash } from 'node:crypto'
import { type PortablePath, npath, constants, ppath } from '@yarnpkg/fslib'
import { type ZipCompression, ZipFS } from '@yarnpkg/libzip'
import { type TarballEntry, visitEntries } from './entries.ts'
import { TarballRefusal } from './refusal.ts'

/** The limit for unpacked bytes. The whole archive is in memory twice. */
const MAX_UNPACKED_BYTES = 128 * 2 ** 20
const CHECKSUM = /^(\d{1,4}(?:c([0-9]))?)\/([0-9a-f]{128})$/
const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const
const TIMES = constants.SAFE_TIME

/**
 * Whether the checksum is the one of the archive that Yarn makes from this tarball. `false` means that this was not
 * proved. `bytes` is compressed, and its hash was already compared.
 */
export async function isArchiveOf(bytes: Uint8Array, name: string, checksum: string): Promise<boolean> {
  const [, key, level, hex] = CHECKSUM.exec(checksum) ?? []
  if (key === undefined) return false
  try {
    const archive = await archiveOf(bytes, name, LEVELS[Number(level)] ?? 'mixed')
    return createHash('sha512').update(archive).digest('hex') === hex
  } catch (error) {
    if (error instanceof TarballRefusal || isOfYarn(error)) return false
    throw error
  }
}

/** If Yarn cannot make an archive (a folder occurs twice, for example), its file system throws an error with a code. */
const isOfYarn = (error: unknown): boolean => error instanceof Error && 'code' in error && typeof error.code === 'string'

interface Packed extends TarballEntry {
  readonly chunks: Buffer[]
}

async function archiveOf(bytes: Uint8Array, name: string, level: ZipCompression): Promise<Buffer> {
  const entries: Packed[] = []
  const keep = (entry: TarballEntry) => {
    const chunks: Buffer[] = []
    entries.push({ ...entry, chunks })
    return { write: (chunk: Buffer) => chunks.push(Buffer.from(chunk)), end: () => undefined }
  }
  await visitEntries(bytes, keep, MAX_UNPACKED_BYTES)
  const zip = new ZipFS(null, { level })
  for (const entry of entries) add(zip, npath.toPortablePath(`node_modules/${name}/${entry.path}`), entry)
  return zip.getBufferAndClose()
}

function add(zip: ZipFS, path: PortablePath, { kind, executable, chunks }: Packed): void {
  zip.mkdirpSync(ppath.dirname(path), { chmod: 0o755, utimes: [TIMES, TIMES] })
  const mode = kind === 'folder' || executable ? 0o755 : 0o644
  if (kind === 'folder') zip.mkdirSync(path, { mode })
  else zip.writeFileSync(path, Buffer.concat(chunks), { mode })
  zip.utimesSync(path, TIMES, TIMES)
}
