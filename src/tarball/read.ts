/**
 * Reads what a tarball holds, in memory and without running anything, with the tar reader of npm itself.
 *
 * Package managers have different readers. What two of them may read differently is refused, so that an answer is true of what any of them
 * installs: links, sparse files and devices, a path twice or out of the folder, names that a disk takes for one, extended headers beyond
 * names and times, anything behind the end of the archive, a second gzip stream. A refusal says "not known", never "not there".
 *
 * Bounds: what is unpacked (gunzip.ts), entries and paths (paths.ts), the size of an extended header and of package.json. No file is kept.
 */
import { createHash } from 'node:crypto'
import { Parser } from 'tar/parse'
import type { ReadEntry } from 'tar/read-entry'
import { type Answer, known } from '../domain/answer.ts'
import type { TarballContents, TarballFile } from '../domain/tarball.ts'
import { gunzip } from './gunzip.ts'
import { parseManifest } from './manifest.ts'
import { type PathRegister, createPathRegister } from './paths.ts'
import { TarballRefusal, malformed, unreadable } from './refusal.ts'
import { createWalk } from './walk.ts'

const MANIFEST = 'package.json'
/** The largest real ones have some 100 KiB. */
const MAX_MANIFEST_BYTES = 4 * 2 ** 20

/** Never throws. `bytes`: compressed, and already held against the hash that they must have. */
export async function readTarball(bytes: Uint8Array): Promise<Answer<TarballContents>> {
  try {
    return known(await contentsOf(bytes))
  } catch (error) {
    return unreadable(error instanceof TarballRefusal ? error : malformed('it is damaged'))
  }
}

interface Reading {
  readonly paths: PathRegister
  readonly files: Map<string, TarballFile>
  readonly manifest: Buffer[]
}

async function contentsOf(bytes: Uint8Array): Promise<TarballContents> {
  const reading: Reading = { paths: createPathRegister(), files: new Map(), manifest: [] }
  const parser = new Parser({ strict: true, onReadEntry: (entry) => readEntry(entry, reading) })
  const walk = createWalk(parser)
  for await (const chunk of gunzip(bytes)) walk.write(chunk)
  walk.end()
  const root = reading.paths.root()
  if (root === undefined) throw malformed('it is empty')
  if (!reading.files.has(MANIFEST)) throw malformed('it has no package.json')
  return { root, files: reading.files, manifest: parseManifest(Buffer.concat(reading.manifest)) }
}

function readEntry(entry: ReadEntry, { paths, files, manifest }: Reading): void {
  const kind = kindOf(entry)
  const path = paths.add(entry.path, kind)
  if (kind === 'folder' || path === undefined) {
    entry.resume()
    return
  }
  const { size } = entry
  if (path === MANIFEST && size > MAX_MANIFEST_BYTES) throw malformed('its package.json is too large')
  const hash = createHash('sha1').update(`blob ${size}\0`)
  entry.on('data', (chunk: Buffer) => {
    hash.update(chunk)
    if (path === MANIFEST) manifest.push(Buffer.from(chunk))
  })
  entry.on('end', () => files.set(path, { size, blobId: hash.digest('hex'), executable: ((entry.mode ?? 0) & 0o111) !== 0 }))
}

function kindOf({ type, path }: ReadEntry): 'file' | 'folder' {
  if (type === 'File' || type === 'OldFile') return 'file'
  if (type === 'Directory') return 'folder'
  throw malformed(`${JSON.stringify(path.slice(0, 100))} is neither a file nor a folder`)
}
