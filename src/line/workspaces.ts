/**
 * Establishes which other manifests go with a lockfile that does not name its workspaces (Yarn 1): of those that differ, the workspaces; and where
 * something is asked for that has no entry, the workspace that answers it.
 */
import type { Lockfile, Manifests } from '../domain/lockfile.ts'
import type { Manifest } from '../domain/manifest.ts'
import { belongsTo } from '../ecosystems/npm/manifest/workspaces.ts'
import type { Snapshot } from '../world.ts'

/** Manifests that are read to find a workspace by its name. */
const MAX_READ = 2000

/** Of the folders of manifests, those that Yarn may take for workspaces. */
export function changedWorkspaces(root: Manifest | undefined, folders: readonly string[]): readonly string[] {
  const patterns = root?.workspaces ?? []
  return folders.filter((folder) => belongsTo(patterns, folder) !== 'no')
}

/**
 * The manifests, with those of workspaces that answer what is missing: their names and versions alone, since nothing of them changed. `read` takes
 * the path of a manifest.
 */
export async function withSiblings(
  lockfile: Lockfile,
  manifests: Manifests,
  snapshot: Snapshot,
  read: (path: string) => Promise<Manifest | undefined>,
): Promise<Manifests> {
  const patterns = manifests.get('')?.workspaces ?? []
  const missing = new Set(patterns.length === 0 ? [] : missingIn(lockfile, manifests))
  if (missing.size === 0 || snapshot.manifests === undefined) return manifests
  const base = lockfile.file.slice(0, lockfile.file.lastIndexOf('/') + 1)
  const folders = (await snapshot.manifests()).flatMap((path) => (path.startsWith(base) ? folderOfManifest(path.slice(base.length)) : []))
  const unread = folders.filter((folder) => !manifests.has(folder) && belongsTo(patterns, folder) === 'yes')
  const found = new Map(manifests)
  for (const folder of likelyFirst(unread, missing).slice(0, MAX_READ)) {
    if (missing.size === 0) break
    const manifest = await read(`${base}${folder}/package.json`)
    if (manifest === undefined) continue
    found.set(folder, { ...manifest, dependencies: [], resolutions: [] })
    if (manifest.name !== undefined) missing.delete(manifest.name)
  }
  return found
}

const missingIn = (lockfile: Lockfile, manifests: Manifests): readonly string[] =>
  (lockfile.unclosed?.(manifests) ?? []).flatMap(({ kind, name }) => (kind === 'missing' ? [name] : []))

function folderOfManifest(path: string): readonly string[] {
  const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0))
  return path.endsWith('/package.json') && !path.includes('node_modules/') ? [folder] : []
}

/** A workspace mostly lies in a folder of its own name. */
function likelyFirst(folders: readonly string[], names: ReadonlySet<string>): readonly string[] {
  const ends = new Set([...names].map((name) => name.slice(name.lastIndexOf('/') + 1)))
  const isLikely = (folder: string): boolean => ends.has(folder.slice(folder.lastIndexOf('/') + 1))
  return [...folders.filter(isLikely), ...folders.filter((folder) => !isLikely(folder))]
}
