/**
 * Reads the entries of a tarball in their order with npm's own tar reader. It works in memory and runs nothing.
 *
 * Package managers have different readers. Whatever two of them may read differently is refused, so that an answer
 * holds for every install:
 *
 * - links, sparse files and devices
 * - a path that occurs twice or leaves the folder
 * - names that a disk treats as one
 * - extended headers other than names and times
 * - bytes after the end of the archive
 * - a second gzip stream
 *
 * A refusal means "not known", never "absent". The size after unpacking (gunzip.ts), the number of entries and paths
 * (paths.ts) and the size of an extended header are limited.
 */
import { Parser } from 'tar/parse'
import type { ReadEntry } from 'tar/read-entry'
import { gunzip } from './gunzip.ts'
import { createPathRegister } from './paths.ts'
import { malformed } from './refusal.ts'
import { createWalk } from './walk.ts'

export interface TarballEntry {
  /** The path below the root, with `/`. The root itself is left out. */
  readonly path: string
  readonly kind: 'file' | 'folder'
  readonly size: number
  readonly executable: boolean
}

/** Receives the bytes of a file piece by piece, then its end. */
export interface FileSink {
  readonly write: (chunk: Buffer) => void
  readonly end: () => void
}

/**
 * Visits all entries and returns the root. `open` gives the sink for a file's bytes. Folders have no bytes. Throws a
 * TarballRefusal.
 */
export async function visitEntries(
  bytes: Uint8Array,
  open: (entry: TarballEntry) => FileSink | undefined,
  maxBytes?: number,
): Promise<string> {
  const paths = createPathRegister()
  const onReadEntry = (entry: ReadEntry): void => {
    const kind = kindOf(entry)
    const path = paths.add(entry.path, kind)
    const executable = ((entry.mode ?? 0) & 0o111) !== 0
    const sink = path === undefined ? undefined : open({ path, kind, size: entry.size, executable })
    if (kind === 'folder' || sink === undefined) {
      entry.resume()
      return
    }
    entry.on('data', sink.write)
    entry.on('end', sink.end)
  }
  const walk = createWalk(new Parser({ strict: true, onReadEntry }))
  for await (const chunk of gunzip(bytes, maxBytes)) walk.write(chunk)
  walk.end()
  const root = paths.root()
  if (root === undefined) throw malformed('it is empty')
  return root
}

function kindOf({ type, path }: ReadEntry): 'file' | 'folder' {
  if (type === 'File' || type === 'OldFile') return 'file'
  if (type === 'Directory') return 'folder'
  throw malformed(`${JSON.stringify(path.slice(0, 100))} is neither a file nor a folder`)
}
