/**
 * Establishes which other manifests belong to a lockfile than those that it names: Yarn 1 names none, and npm 7
 * installs what a workspace asks for that its lockfile does not have.
 *
 * 1. Of the manifests that differ: the workspaces.
 * 2. All workspaces, if something is removed that one of them may ask for: in Yarn 1 an entry, another workspace, or a
 *    resolution; in npm a workspace; in both a pattern of `workspaces`. Only the unchanged package.json asks for it.
 * 3. If a request to Yarn 1 has no entry: the workspace that answers it.
 */
import type { Lockfile, Manifests } from '../../../domain/lockfile.ts'
import type { ChangedManifest, Manifest } from '../../../domain/manifest.ts'
import { type Belongs, belongsTo, belongsToNpm, patternsFor } from '../manifest/workspaces.ts'
import type { Snapshot } from '../../../world.ts'
import { isInstalled } from '../../../text/path.ts'

/** Manifests that are read to find a workspace by its name. */
const MAX_READ = 2000

/** The package managers that look into folders which their lockfile does not name. */
export const looksFurther = ({ format }: Lockfile): boolean => format === 'yarn-classic' || format === 'npm'

const globOf = ({ format }: Lockfile): typeof belongsTo => (format === 'npm' ? belongsToNpm : belongsTo)

/** Of the folders of manifests: those that may count as workspaces. */
export function changedWorkspaces(root: Manifest | undefined, folders: readonly string[], lockfile: Lockfile): readonly string[] {
  const patterns = root?.workspaces ?? []
  return folders.filter((folder) => globOf(lockfile)(patterns, folder) !== 'no')
}

/**
 * The base's manifests as the head is held against them. What the base only may count as a workspace hides no request
 * of the head, unless the same patterns concern its folder in both. Its name still answers the base's requests.
 */
export function certainlyKnown(base: Lockfile | undefined, before: Manifests, after: Manifests): Manifests {
  if (base === undefined || !looksFurther(base)) return before
  const named = new Set(['', ...(base.projects ?? [])])
  const [were, are] = [before, after].map((manifests) => manifests.get('')?.workspaces ?? [])
  const isKnown = (folder: string): boolean =>
    named.has(folder) ||
    globOf(base)(were ?? [], folder) === 'yes' ||
    JSON.stringify(patternsFor(were ?? [], folder)) === JSON.stringify(patternsFor(are ?? [], folder))
  return new Map([...before].map(([folder, manifest]) => [folder, isKnown(folder) ? manifest : nameOnly(manifest)]))
}

/** A manifest of which only the name and the version count. */
const nameOnly = (manifest: Manifest): Manifest => ({ ...manifest, dependencies: [], resolutions: [] })

/** Which workspaces are read although they did not change. `certain`: those that certainly are some. */
export type Unnamed = 'none' | 'certain' | 'all'

export function unnamedWorkspaces(
  base: Lockfile | undefined,
  head: Lockfile | undefined,
  changed: readonly ChangedManifest[] | undefined,
): Unnamed {
  if (head === undefined || !looksFurther(head)) return 'none'
  // An audit compares nothing. An entry that another package manager locked before leaves nothing open in the same way.
  if (base?.format !== head.format) return changed === undefined && base === undefined ? 'none' : 'certain'
  const left = head.answers === undefined ? someLeft(base.projects, head.projects) : someLeft(base.answers, head.answers)
  return left || changed === undefined || changed.some((one) => mayLeaveOpen(one, head)) ? 'all' : 'none'
}

function someLeft(before: Iterable<string> = [], after: Iterable<string> = []): boolean {
  const there = new Set(after)
  return [...before].some((one) => !there.has(one))
}

/** Whether others may miss what a manifest was, or become workspaces by it. npm's lockfile says whom it would miss. */
function mayLeaveOpen({ path, before, after }: ChangedManifest, lockfile: Lockfile): boolean {
  if (before === undefined) return false
  if (lockfile.format === 'npm') {
    const isRoot = path === `${folderOf(lockfile)}package.json`
    return isRoot && JSON.stringify(before.workspaces) !== JSON.stringify(after?.workspaces)
  }
  const said = ({ name, version, workspaces, resolutions }: Manifest): string =>
    JSON.stringify([name, version, workspaces, resolutions.map((one) => [one.path, one.spec])])
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
  return (await foldersBelow(lockfile, snapshot)).filter((folder) => belongs.includes(globOf(lockfile)(patterns, folder)))
}

/**
 * The manifests, with those of workspaces that answer a missing request. Of these only names and versions count,
 * because they did not change. `read` takes the path of a manifest.
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
    found.set(folder, nameOnly(manifest))
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
  return path.endsWith('/package.json') && !isInstalled(path) ? [folder] : []
}

/** A workspace mostly lies in a folder of its own name. */
function likelyFirst(folders: readonly string[], names: ReadonlySet<string>): readonly string[] {
  const ends = new Set([...names].map((name) => name.slice(name.lastIndexOf('/') + 1)))
  const isLikely = (folder: string): boolean => ends.has(folder.slice(folder.lastIndexOf('/') + 1))
  return [...folders.filter(isLikely), ...folders.filter((folder) => !isLikely(folder))]
}
