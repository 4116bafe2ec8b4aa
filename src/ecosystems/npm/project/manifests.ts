/**
 * Establishes which package.json files belong to a lockfile, and reads them: the one beside it, and the changed ones of
 * its other projects. So a repository with hundreds of workspaces costs only its changed files. Yarn 1 is an exception
 * if an entry is removed from its lockfile (workspaces.ts).
 */
import type { Lockfile, Manifests } from '../../../domain/lockfile.ts'
import type { ChangedManifest, Manifest } from '../../../domain/manifest.ts'
import { GateError, UnsuitableFileError } from '../../../errors.ts'
import type { ManifestsRead } from '../../../lockfile/unclosed.ts'
import type { Sides, Snapshot } from '../../../world.ts'
import { mapInPool } from '../../../text/pool.ts'
import { folderOf, isInstalled } from '../../../text/path.ts'
import type { LockfileSide } from '../../reader.ts'
import {
  certainlyKnown,
  changedWorkspaces,
  looksFurther,
  unchangedWorkspaces,
  type Unnamed,
  unnamedWorkspaces,
  withSiblings,
} from './workspaces.ts'

const MANIFEST = 'package.json'
/** The number of package.json files that are read at the same time. */
const AT_ONCE = 8

/** The changed package.json files whose requests differ. */
export async function changedManifests(paths: readonly string[], { base, head }: Sides): Promise<readonly ChangedManifest[]> {
  const named = paths.filter((path) => path === MANIFEST || path.endsWith(`/${MANIFEST}`)).filter((path) => !isInstalled(path))
  if (named.length === 0) return []
  const { asksTheSame } = await import('../manifest/manifest-compare.ts')
  const found: ChangedManifest[] = []
  for (const path of named) {
    const [before, after] = await Promise.all([readFrom(base, path), readFrom(head, path)])
    if (!asksTheSame(before, after)) found.push({ path, before, after })
  }
  return found
}

/** Whether an install in the folder of a package.json may use a lockfile: those beside it and above it. */
export const isAbove = (lockfile: string, { path }: ChangedManifest): boolean => path.startsWith(folderOf(lockfile))

/** The package.json files of both sides. `changed` is `undefined` if it is not known which files changed. */
export async function manifestsFor(
  base: LockfileSide,
  head: LockfileSide,
  changed: readonly ChangedManifest[] | undefined,
): Promise<ManifestsRead> {
  const touched = newToTheLockfile(base.lockfile, head.lockfile, changed !== undefined || base.lockfile !== undefined)
  const workspaces = unnamedWorkspaces(base.lockfile, head.lockfile, changed)
  const [before, after] = await Promise.all([
    manifestsOf(base, changed, 'before', { touched, workspaces }),
    manifestsOf(head, changed, 'after', { touched, workspaces }),
  ])
  return { base: certainlyKnown(base.lockfile, before, after), head: after }
}

/**
 * Projects whose package.json is unchanged although the lockfile's copy of it changed. An install follows the
 * package.json. An audit compares nothing.
 */
function newToTheLockfile(base: Lockfile | undefined, head: Lockfile | undefined, isCompared: boolean): ReadonlySet<string> {
  if (!isCompared) return new Set()
  const known = new Set(base?.format === head?.format ? base?.projects : [])
  const isNew = (project: string): boolean => !known.has(project) || base?.repeated?.(project) !== head?.repeated?.(project)
  return new Set((head?.projects ?? []).filter(isNew))
}

interface Unchanged {
  readonly touched: ReadonlySet<string>
  readonly workspaces: Unnamed
}

async function manifestsOf(
  { lockfile, snapshot }: LockfileSide,
  changed: readonly ChangedManifest[] | undefined,
  side: 'before' | 'after',
  { touched, workspaces }: Unchanged,
): Promise<Manifests> {
  const found = new Map<string, Manifest>()
  if (lockfile === undefined) return found
  const folder = folderOf(lockfile.file)
  const projects = new Set(['', ...(lockfile.projects ?? [])])
  // If it is not known which files changed, all files on disk are read. That costs no request.
  const readsAll = changed === undefined && snapshot.commit === undefined
  const known = new Map((changed ?? []).map((one) => [one.path, one[side]]))
  const read = async (project: string): Promise<Manifest | undefined> => {
    const path = `${folder}${project === '' ? '' : `${project}/`}${MANIFEST}`
    return known.has(path) ? known.get(path) : readFrom(snapshot, path)
  }
  const isRead = (project: string): boolean =>
    readsAll || workspaces === 'all' || project === '' || touched.has(project) || known.has(`${folder}${project}/${MANIFEST}`)
  const wanted = [...projects].filter(isRead)
  await readInto(found, wanted, read)
  if (!looksFurther(lockfile)) return found
  const root = found.get('')
  const below = foldersBelow(folder, [...known.keys()])
  const more = [...changedWorkspaces(root, below, lockfile), ...(await unchangedWorkspaces(workspaces, root, lockfile, snapshot))]
  await readInto(
    found,
    more.filter((project) => !found.has(project)),
    read,
  )
  return lockfile.format === 'yarn-classic' ? withSiblings(lockfile, found, snapshot, (path) => readFrom(snapshot, path)) : found
}

async function readInto(
  found: Map<string, Manifest>,
  projects: readonly string[],
  read: (project: string) => Promise<Manifest | undefined>,
): Promise<void> {
  const manifests = await mapInPool(projects, AT_ONCE, async (project) => ({ project, manifest: await read(project) }))
  for (const { project, manifest } of manifests) if (manifest !== undefined) found.set(project, manifest)
}

const foldersBelow = (folder: string, paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) => (path.startsWith(folder) ? [path.slice(folder.length, -`/${MANIFEST}`.length)] : []))

/**
 * Throws LOCKFILE_UNREADABLE for a package.json that package managers refuse or read differently, unless the base had
 * the same problem. bun reads comments, and uses both of two equal keys.
 */
export function refuseUnreadable(
  { base, head }: ManifestsRead,
  { format }: Lockfile,
  changed: readonly ChangedManifest[] | undefined,
): void {
  for (const [project, { problem, file }] of head) {
    if (problem === undefined || (format === 'bun' && problem.isRelaxed === true)) continue
    // Beside a lockfile this is reported as a changed install input.
    if (project === '' && problem.isNoFile === true) continue
    const isAsBefore = base.get(project)?.problem?.why === problem.why
    if (isAsBefore && !(problem.hidesAll && (changed ?? []).some(({ path }) => path === file))) continue
    throw new GateError('LOCKFILE_UNREADABLE', `${file}:${problem.location.line}: ${problem.why}`, {
      help: 'correct it. Without it, what an install fetches is not known, so nothing was compared',
    })
  }
}

/** Reads a package.json. A file that exists but is not text becomes one with a problem. */
async function readFrom(snapshot: Snapshot, path: string): Promise<Manifest | undefined> {
  try {
    const text = await snapshot.read(path)
    return text === undefined ? undefined : (await import('../manifest/manifest.ts')).readManifest(text, path)
  } catch (error) {
    if (!(error instanceof UnsuitableFileError)) throw error
    return (await import('../manifest/manifest.ts')).unreadManifest(path, error.message)
  }
}
