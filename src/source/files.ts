/**
 * Establishes whether an archive is made of files of one commit: each of its files is a blob of the tree at the same
 * path, byte for byte. Texts that are no code are left out, and the manifest may differ as publishing tools make it
 * differ.
 */
import type { FilesRecord } from '../domain/source-record.ts'
import type { ArchiveContents } from '../domain/archive.ts'
import { type JsonObject, field, inside, isJsonObject, keysOf } from '../text/json.ts'
import { isAddress } from './compare.ts'

/** A file of a tree: its path, and the id of its bytes. Links and submodules are none. */
export type Blobs = ReadonlyMap<string, string>

const TEXT =
  /^(?:readme|licen[cs]e|changelog|changes|history|notice|authors|contributors|contributing|security)(?:[-.][a-z0-9_-]{1,30})?(?:\.(?:md|markdown|txt|rst))?$/i
const CODE = /\.(?:[cm]?[jt]sx?|node|wasm|sh|json|gyp|py)$/i
const MANIFEST = 'package.json'
const SHOWN = 10

/** Nobody reads these as code: the texts that every package has, and the maps of declarations. */
const isText = (path: string): boolean => {
  const base = path.slice(path.lastIndexOf('/') + 1)
  return path.endsWith('.d.ts.map') || (TEXT.test(base) && !CODE.test(base))
}

export interface Tree {
  readonly blobs: Blobs
  /** The package's folder, without a slash at its end; empty for the root. */
  readonly folder: string
}

/** `source`: the manifest at that commit; `undefined`: there is none that can be read. */
export function compareFiles(archive: ArchiveContents, { blobs, folder }: Tree, source: JsonObject | undefined): FilesRecord {
  const at = (path: string): string => (folder === '' ? path : `${folder}/${path}`)
  const differing: string[] = []
  let same = 0
  for (const [path, file] of archive.files) {
    const isBundled = path.split('/').includes('node_modules')
    if (!isBundled && blobs.get(at(path)) === file.blobId) same++
    else if (isBundled || !(isText(path) || (path === MANIFEST && source !== undefined && isPublishedFrom(archive.manifest, source))))
      differing.push(path)
  }
  const total = archive.files.size
  return { same, total, differing: differing.toSorted().slice(0, SHOWN), others: differing.length }
}

/**
 * Whether it was made of files that one of several sets holds, wherever they lie there: for a version without a tag.
 */
export function filesInNone(
  archive: ArchiveContents,
  sets: readonly { readonly has: (path: string, blobId: string) => boolean }[],
): FilesRecord {
  const unknown = [...archive.files].filter(
    ([path, { blobId }]) => path !== MANIFEST && !isText(path) && !sets.some((set) => set.has(path, blobId)),
  )
  const differing = unknown.map(([path]) => path).toSorted()
  return {
    same: archive.files.size - differing.length,
    total: archive.files.size,
    differing: differing.slice(0, SHOWN),
    others: differing.length,
  }
}

const RUNS = ['main', 'module', 'browser', 'exports', 'imports', 'bin', 'type']
const KINDS = ['dependencies', 'optionalDependencies', 'peerDependencies', 'devDependencies']

/**
 * Keys may be gone, but for those that say what runs; the version may be another, and ranges of the workspace or a
 * catalogue written out.
 */
function isPublishedFrom(published: JsonObject, source: JsonObject): boolean {
  const config = inside(source, 'publishConfig')
  const isSame = (key: string): boolean => {
    const found = JSON.stringify(field(published, key))
    const replaced = field(config, key)
    return [field(source, key), ...(replaced === undefined ? [] : [replaced])].some((value) => JSON.stringify(value) === found)
  }
  return [...new Set([...keysOf(published), ...RUNS])].every((key) => {
    if (key === 'version') return true
    if (KINDS.includes(key)) return isResolved(field(published, key), field(source, key))
    if (key === 'scripts' || key === 'publishConfig') return isSubset(field(published, key), field(source, key))
    return isSame(key)
  })
}

function isResolved(published: unknown, source: unknown): boolean {
  if (published === undefined) return true
  if (!isJsonObject(published) || !isJsonObject(source)) return false
  return Object.entries(published).every(([name, spec]) => {
    const said = field(source, name)
    if (said === spec) return true
    return typeof said === 'string' && typeof spec === 'string' && /^(?:workspace|catalog):/.test(said) && !isAddress(spec)
  })
}

function isSubset(published: unknown, source: unknown): boolean {
  if (published === undefined) return true
  if (!isJsonObject(published) || !isJsonObject(source)) return false
  return Object.entries(published).every(([key, value]) => JSON.stringify(field(source, key)) === JSON.stringify(value))
}
