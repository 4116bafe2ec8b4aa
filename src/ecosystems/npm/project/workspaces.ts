/**
 * Establishes which package.json files belong to a lockfile that does not name them. Yarn 1 names none. npm 7 installs
 * the requests of a workspace that its lockfile lacks.
 *
 * 1. Changed files: those of workspaces.
 * 2. All workspaces, if something is removed that a workspace may request. In Yarn 1 that is an entry, another
 *    workspace or a resolution. In npm it is a workspace. In both it is a pattern of `workspaces`. The package.json
 *    with that request need not have changed.
 * 3. If a request to Yarn 1 has no entry: the workspace that satisfies it.
 */
import type { Lockfile, Manifests } from '../../../domain/lockfile.ts'
import type { ChangedManifest, Manifest } from '../../../domain/manifest.ts'
import { type Belongs, belongsTo, belongsToNpm, patternsFor } from '../manifest/workspaces.ts'
import type { Snapshot } from '../../../world.ts'
import { isInstalled } from '../../../text/path.ts'

/** The limit for package.json files that are read to find a workspace by its name. */
const MAX_READ = 2000

/** Whether the lockfile's package manager reads folders that the lockfile does not name. */
export const looksFurther = ({ format }: Lockfile): boolean => format === 'yarn-classic' || format === 'npm'

const globOf = ({ format }: Lockfile): typeof belongsTo => (format === 'npm' ? belongsToNpm : belongsTo)

/** The folders that may be workspaces. */
export function changedWorkspaces(root: Manifest | undefined, folders: readonly string[], lockfile: Lockfile): readonly string[] {
  const patterns = root?.workspaces ?? []
  return folders.filter((folder) => globOf(lockfile)(patterns, folder) !== 'no')
}

/**
 * The base's package.json files that the head is compared with. A folder that only may be a workspace of the base hides
 * no request of the head, unless the same patterns match the folder on both sides. Its name still satisfies the base's
 * requests.
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

/** A package.json reduced to its name and version. */
const nameOnly = (manifest: Manifest): Manifest => ({ ...manifest, dependencies: [], resolutions: [] })

/** Which unchanged workspaces are read. `certain` means only those that certainly are workspaces. */
export type Unnamed = 'none' | 'certain' | 'all'

export function unnamedWorkspaces(
  base: Lockfile | undefined,
  head: Lockfile | undefined,
  changed: readonly ChangedManifest[] | undefined,
): Unnamed {
  if (head === undefined || !looksFurther(head)) return 'none'
  // An audit compares nothing. If the base's entry is of another package manager, it leaves no request open in this
  // way.
  if (base?.format !== head.format) return changed === undefined && base === undefined ? 'none' : 'certain'
  const isSomeRemoved = head.answers === undefined ? someRemoved(base.projects, head.projects) : someRemoved(base.answers, head.answers)
  return isSomeRemoved || changed === undefined || changed.some((one) => mayLeaveOpen(one, head)) ? 'all' : 'none'
}

function someRemoved(before: Iterable<string> = [], after: Iterable<string> = []): boolean {
  const there = new Set(after)
  return [...before].some((one) => !there.has(one))
}

/**
 * Whether other workspaces may depend on what a package.json was, or whether it makes other folders workspaces. npm's
 * lockfile lists such dependencies.
 */
function mayLeaveOpen({ path, before, after }: ChangedManifest, lockfile: Lockfile): boolean {
  if (before === undefined) return false
  if (lockfile.format === 'npm') {
    const isRoot = path === `${folderOf(lockfile)}package.json`
    return isRoot && JSON.stringify(before.workspaces) !== JSON.stringify(after?.workspaces)
  }
  const partsThatCount = ({ name, version, workspaces, resolutions }: Manifest): string =>
    JSON.stringify([name, version, workspaces, resolutions.map((one) => [one.path, one.spec])])
  return after === undefined || partsThatCount(before) !== partsThatCount(after)
}

/** The folders of workspaces that are not named, relative to the lockfile's folder. */
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
 * Adds the package.json files of workspaces that satisfy a missing request. Only their names and versions count,
 * because they did not change. `read` takes the path of a file.
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

/** A workspace is usually in a folder with its own name. */
function likelyFirst(folders: readonly string[], names: ReadonlySet<string>): readonly string[] {
  const ends = new Set([...names].map((name) => name.slice(name.lastIndexOf('/') + 1)))
  const isLikely = (folder: string): boolean => ends.has(folder.slice(folder.lastIndexOf('/') + 1))
  return [...folders.filter(isLikely), ...folders.filter((folder) => !isLikely(folder))]
}
