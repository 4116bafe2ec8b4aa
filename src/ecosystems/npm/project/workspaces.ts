/**
 * Establishes which other manifests go with a lockfile that does not name its workspaces (Yarn 1).
 *
 * 1. Of the manifests that differ, the workspaces.
 * 2. All workspaces, where something leaves that one of them may ask for: an entry, another workspace, a resolution, or a pattern of `workspaces`. Yarn 1
 *    resolves it anew, and nothing but the unchanged package.json says that it is asked for.
 * 3. Where something is asked for that has no entry, the workspace that answers it.
 */
import type { Lockfile, Manifests } from '../../../domain/lockfile.ts'
import type { ChangedManifest, Manifest } from '../../../domain/manifest.ts'
import { type Belongs, belongsTo } from '../manifest/workspaces.ts'
import type { Snapshot } from '../../../world.ts'

/** Manifests that are read to find a workspace by its name. */
const MAX_READ = 2000

/** Of the folders of manifests, those that Yarn may take for workspaces. */
export function changedWorkspaces(root: Manifest | undefined, folders: readonly string[]): readonly string[] {
  const patterns = root?.workspaces ?? []
  return folders.filter((folder) => belongsTo(patterns, folder) !== 'no')
}

/** Which workspaces are read although they did not change. `certain`: those that certainly are some. */
export type Unnamed = 'none' | 'certain' | 'all'

export function unnamedWorkspaces(
  base: Lockfile | undefined,
  head: Lockfile | undefined,
  changed: readonly ChangedManifest[] | undefined,
): Unnamed {
  if (head?.answers === undefined) return 'none'
  // An audit compares nothing. What was not locked by Yarn 1 before leaves nothing open in the same way.
  if (base?.answers === undefined) return changed === undefined && base === undefined ? 'none' : 'certain'
  const left = [...base.answers].some((descriptor) => head.answers?.has(descriptor) !== true)
  return left || changed === undefined || changed.some(mayLeaveOpen) ? 'all' : 'none'
}

/** Whether others may miss what a manifest was, or become workspaces by it. */
function mayLeaveOpen({ before, after }: ChangedManifest): boolean {
  if (before === undefined) return false
  const said = ({ name, version, workspaces, resolutions }: Manifest): string =>
    JSON.stringify([name, version, workspaces, resolutions.map(({ path, spec }) => [path, spec])])
  return after === undefined || said(before) !== said(after)
}

/** Folders of workspaces that nobody has named, from the lockfile's on. */
export async function unchangedWorkspaces(
  unnamed: Unnamed,
  root: Manifest | undefined,
  lockfile: Lockfile,
  snapshot: Snapshot,
): Promise<readonly string[]> {
  const patterns = root?.workspaces ?? []
  if (unnamed === 'none' || patterns.length === 0) return []
  const belongs: readonly Belongs[] = unnamed === 'all' ? ['yes', 'maybe'] : ['yes']
  return (await foldersBelow(lockfile, snapshot)).filter((folder) => belongs.includes(belongsTo(patterns, folder)))
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
  if (missing.size === 0) return manifests
  const base = folderOf(lockfile)
  const folders = await foldersBelow(lockfile, snapshot)
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

const folderOf = ({ file }: Lockfile): string => file.slice(0, file.lastIndexOf('/') + 1)

async function foldersBelow(lockfile: Lockfile, snapshot: Snapshot): Promise<readonly string[]> {
  const base = folderOf(lockfile)
  const paths = (await snapshot.manifests?.()) ?? []
  return paths.flatMap((path) => (path.startsWith(base) ? folderOfManifest(path.slice(base.length)) : []))
}

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
