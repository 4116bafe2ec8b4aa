/**
 * Establishes whether an archive consists of files of one commit: each file is a blob of the tree at the same path,
 * byte for byte. Texts that are not code do not count. The manifest may have the differences that publishing tools
 * make.
 */
import type { FilesRecord } from '../domain/source-record.ts'
import type { ArchiveContents } from '../domain/archive.ts'
import type { PublishedFiles } from '../ecosystems/source-witness.ts'
import type { JsonObject } from '../text/json.ts'

/** The files of a tree: path and blob id. Links and submodules do not count. */
export type Blobs = ReadonlyMap<string, string>

const TEXT =
  /^(?:readme|licen[cs]e|changelog|changes|history|notice|authors|contributors|contributing|security)(?:[-.][a-z0-9_-]{1,30})?(?:\.(?:md|markdown|txt|rst))?$/i
const CODE = /\.(?:[cm]?[jt]sx?|node|wasm|sh|json|gyp|py)$/i
const SHOWN = 10

/** Whether a file is never run as code: the usual texts of a package, and source maps of declarations. */
const isText = (path: string): boolean => {
  const base = path.slice(path.lastIndexOf('/') + 1)
  return path.endsWith('.d.ts.map') || (TEXT.test(base) && !CODE.test(base))
}

export interface Tree {
  readonly blobs: Blobs
  /** The package's folder, without a slash at the end. Empty for the root. */
  readonly folder: string
}

/** Compares an archive with a tree. `source` is the manifest at that commit, `undefined` if none can be read. */
export function compareFiles(
  archive: ArchiveContents,
  { blobs, folder }: Tree,
  source: JsonObject | undefined,
  { manifest, isPublishedFrom, isBundled }: PublishedFiles,
): FilesRecord {
  const at = (path: string): string => (folder === '' ? path : `${folder}/${path}`)
  const differing: string[] = []
  let same = 0
  for (const [path, file] of archive.files) {
    const isOthers = isBundled(path)
    const isExcused = (): boolean =>
      isText(path) || (path === manifest && source !== undefined && isPublishedFrom(archive.manifest, source))
    if (!isOthers && blobs.get(at(path)) === file.blobId) same++
    else if (isOthers || !isExcused()) differing.push(path)
  }
  const total = archive.files.size
  return { same, total, differing: differing.toSorted().slice(0, SHOWN), others: differing.length }
}

/**
 * Files that are in none of several sets. Each set decides whether the path of a file counts. Used for a version
 * without a tag.
 */
export function filesInNone(
  archive: ArchiveContents,
  sets: readonly { readonly has: (path: string, blobId: string) => boolean }[],
  { manifest }: Pick<PublishedFiles, 'manifest'>,
): FilesRecord {
  const unknown = [...archive.files].filter(
    ([path, { blobId }]) => path !== manifest && !isText(path) && !sets.some((set) => set.has(path, blobId)),
  )
  const differing = unknown.map(([path]) => path).toSorted()
  return {
    same: archive.files.size - differing.length,
    total: archive.files.size,
    differing: differing.slice(0, SHOWN),
    others: differing.length,
  }
}
