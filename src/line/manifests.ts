/**
 * Establishes which manifests go with a lockfile, and reads them: the one beside it, and of its other projects those that this change touches. A
 * workspace of hundreds costs what changed in it.
 */
import type { Lockfile, Manifests } from '../domain/lockfile.ts'
import type { Manifest } from '../domain/manifest.ts'
import { GateError, UnsuitableFileError } from '../errors.ts'
import type { ManifestsRead } from '../lockfile/unclosed.ts'
import type { Snapshot } from '../world.ts'
import { changedWorkspaces, withSiblings } from './workspaces.ts'

const MANIFEST = 'package.json'
/** Projects whose manifests are read where nothing says which of them changed: two folders on disk. */
const MAX_PROJECTS = 2000

interface Sides {
  readonly base: Snapshot
  readonly head: Snapshot
}

/** A manifest that differs in what it asks of an install. */
export interface ChangedManifest {
  readonly path: string
  readonly before: Manifest | undefined
  readonly after: Manifest | undefined
}

/** Of the paths that differ, the manifests that ask for something else than before. */
export async function changedManifests(paths: readonly string[], { base, head }: Sides): Promise<readonly ChangedManifest[]> {
  const named = paths.filter((path) => path === MANIFEST || path.endsWith(`/${MANIFEST}`)).filter((path) => !path.includes('node_modules/'))
  if (named.length === 0) return []
  const { asksTheSame } = await import('../ecosystems/npm/manifest/manifest-compare.ts')
  const found: ChangedManifest[] = []
  for (const path of named) {
    const [before, after] = await Promise.all([readFrom(base, path), readFrom(head, path)])
    if (!asksTheSame(before, after)) found.push({ path, before, after })
  }
  return found
}

/** The lockfiles that an install in a manifest's folder may go by: those beside it and above it. */
export const isAbove = (lockfile: string, { path }: ChangedManifest): boolean => path.startsWith(folderOf(lockfile))

interface Side {
  readonly lockfile: Lockfile | undefined
  readonly snapshot: Snapshot
}

/** `undefined` for `changed`: nothing says which manifests changed. */
export async function manifestsFor(base: Side, head: Side, changed: readonly ChangedManifest[] | undefined): Promise<ManifestsRead> {
  const [before, after] = await Promise.all([manifestsOf(base, changed, 'before'), manifestsOf(head, changed, 'after')])
  return { base: before, head: after }
}

async function manifestsOf(
  { lockfile, snapshot }: Side,
  changed: readonly ChangedManifest[] | undefined,
  side: 'before' | 'after',
): Promise<Manifests> {
  const found = new Map<string, Manifest>()
  if (lockfile === undefined) return found
  const folder = folderOf(lockfile.file)
  const projects = new Set(['', ...(lockfile.projects ?? [])])
  // Where nothing says which of them changed, those on disk are all read: that costs no request.
  const read = changed !== undefined || snapshot.commit !== undefined ? [''] : [...projects].slice(0, MAX_PROJECTS)
  const known = new Map((changed ?? []).map((one) => [one.path, one[side]]))
  for (const project of projects) {
    const path = `${folder}${project === '' ? '' : `${project}/`}${MANIFEST}`
    const manifest = known.has(path) ? known.get(path) : read.includes(project) ? await readFrom(snapshot, path) : undefined
    if (manifest !== undefined) found.set(project, manifest)
    // Yarn 1 names no workspaces in its lockfile, and the root comes first. What is added here is still gone through.
    if (project === '' && lockfile.format === 'yarn-classic')
      for (const workspace of changedWorkspaces(manifest, foldersBelow(folder, [...known.keys()]))) projects.add(workspace)
  }
  return lockfile.format === 'yarn-classic' ? withSiblings(lockfile, found, snapshot, (path) => readFrom(snapshot, path)) : found
}

const foldersBelow = (folder: string, paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) => (path.startsWith(folder) ? [path.slice(folder.length, -`/${MANIFEST}`.length)] : []))

/**
 * Throws LOCKFILE_UNREADABLE for a manifest that package managers refuse or read differently, and that was not so at the base. Bun reads comments,
 * and takes both of two equal keys.
 */
export function refuseUnreadable(
  { base, head }: ManifestsRead,
  { format }: Lockfile,
  changed: readonly ChangedManifest[] | undefined,
): void {
  for (const [project, { problem, file }] of head) {
    if (problem === undefined || (format === 'bun' && problem.isRelaxed === true)) continue
    // Beside a lockfile this is told as a changed input.
    if (project === '' && problem.isNoFile === true) continue
    const isAsBefore = base.get(project)?.problem?.why === problem.why
    if (isAsBefore && !(problem.hidesAll && (changed ?? []).some(({ path }) => path === file))) continue
    throw new GateError('LOCKFILE_UNREADABLE', `${file}:${problem.location.line}: ${problem.why}`, {
      help: 'correct it; what an install takes from it cannot be told, and nothing was compared',
    })
  }
}

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1)

/** What is there and is no text is a manifest that nobody can read. */
async function readFrom(snapshot: Snapshot, path: string): Promise<Manifest | undefined> {
  try {
    const text = await snapshot.read(path)
    return text === undefined ? undefined : (await import('../ecosystems/npm/manifest/manifest.ts')).readManifest(text, path)
  } catch (error) {
    if (!(error instanceof UnsuitableFileError)) throw error
    return (await import('../ecosystems/npm/manifest/manifest.ts')).unreadManifest(path, error.message)
  }
}
