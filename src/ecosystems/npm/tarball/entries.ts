/**
 * Reads the entries of a tarball in their order, in memory and without running anything, with the tar reader of npm
 * itself.
 *
 * Package managers have different readers. Everything that two of them may read differently is refused, so that an
 * answer holds for every install: links, sparse files and devices; a path that occurs twice or leaves the folder; names
 * that a disk treats as one; extended headers other than names and times; anything after the end of the archive; a
 * second gzip stream. A refusal means "not known", never "not there".
 *
 * Limits: what is unpacked (gunzip.ts), entries and paths (paths.ts), the size of an extended header.
 */
import { Parser } from 'tar/parse'
import type { ReadEntry } from 'tar/read-entry'
import { gunzip } from './gunzip.ts'
import { createPathRegister } from './paths.ts'
import { malformed } from './refusal.ts'
import { createWalk } from './walk.ts'

export interface TarballEntry {
  /** Below the root, with `/`. The root itself is left out. */
  readonly path: string
  readonly kind: 'file' | 'folder'
  readonly size: number
  readonly executable: boolean
}

/** Receives the bytes of a file, piece by piece, and then its end. */
export interface FileSink {
  readonly write: (chunk: Buffer) => void
  readonly end: () => void
}

/** `open` says where the bytes of a file go. Folders have no bytes. Returns the root. Throws a TarballRefusal. */
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
