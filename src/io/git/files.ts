/**
 * Reads from disk: an explicitly named lockfile, or the folder that contains one. A missing file is `undefined`. A file
 * that cannot be read throws.
 */
import fs from 'node:fs/promises'
import path from 'node:path'
import { isLockfilePath } from '../../ecosystems/files.ts'
import { GateError } from '../../errors.ts'
import type { PathState, Snapshot } from '../../world.ts'
import { codeOf } from '../error-code.ts'
import { manifestsIn } from './git.ts'
import { MAX_FILE_BYTES, isRepositoryPath, notAFile, textOfFile, tooLarge } from '../text.ts'

/**
 * One side that consists of a lockfile on disk. Its name is its base name, so that `base/yarn.lock` and
 * `head/yarn.lock` are one lockfile. Without a file it is the empty side. Other files are read from `folder`, if there
 * is one.
 */
export async function fileSnapshot(file: string | undefined, folder?: string): Promise<Snapshot> {
  const name = file === undefined ? undefined : path.basename(file)
  const text = file === undefined ? undefined : await readText(file, file)
  const rest = folder === undefined ? undefined : directorySnapshot(folder)
  return {
    commit: undefined,
    read: async (wanted) => (wanted === name ? text : rest?.read(wanted)),
    ...(name === undefined && { isNothing: true }),
    lockfiles: async () => (name === undefined || text === undefined ? [] : [name]),
    ...(rest?.manifests !== undefined && { manifests: rest.manifests }),
  }
}

/** The kind of entry at a path on disk. Links are not followed. */
async function stateAt(folder: string, file: string): Promise<PathState | undefined> {
  if (!isRepositoryPath(file)) return undefined
  const at = path.join(folder, file)
  try {
    const stat = await fs.lstat(at)
    if (stat.isSymbolicLink()) return { kind: 'link', target: await fs.readlink(at) }
    return { kind: stat.isDirectory() ? 'folder' : 'file' }
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new GateError('CONTENTS_UNAVAILABLE', `${file} cannot be read (${code})`, { help: 'Check its permissions.', cause: error })
  }
}

/** A folder as it is now. Never the trusted side of a pull request. */
export function directorySnapshot(folder: string): Snapshot {
  let listing: Promise<readonly string[]> | undefined
  const list = () => (listing ??= walk(folder, ''))
  return {
    commit: undefined,
    read: async (file) => (isRepositoryPath(file) ? readText(path.join(folder, file), file) : undefined),
    lockfiles: async () => (await list()).filter(isLockfilePath).sort(),
    files: async (wanted) => (await list()).filter(wanted).sort(),
    manifests: async () => manifestsIn((await list()).map((file) => ({ path: file }))).toSorted(),
    at: (file) => stateAt(folder, file),
  }
}

async function readText(at: string, file: string): Promise<string | undefined> {
  try {
    const stat = await fs.stat(at)
    if (stat.isDirectory()) throw notAFile(file, 'a folder')
    if (!stat.isFile()) throw notAFile(file, 'something else')
    if (stat.size > MAX_FILE_BYTES) throw tooLarge(file)
    return textOfFile(await fs.readFile(at), file)
  } catch (error) {
    if (error instanceof GateError) throw error
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new GateError('CONTENTS_UNAVAILABLE', `${file} cannot be read (${code})`, { help: 'Check its permissions.', cause: error })
  }
}

/** Links to folders are not followed: their target is listed at its own place, or is outside. */
async function walk(folder: string, below: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const entry of await fs.readdir(path.join(folder, below), { withFileTypes: true }).catch(throwUnlistable(below))) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== '.git') found.push(...(await walk(folder, name)))
    else if (entry.isFile() || entry.isSymbolicLink()) found.push(name)
  }
  return found
}

const throwUnlistable =
  (below: string) =>
  (cause: unknown): never => {
    throw new GateError('CONTENTS_UNAVAILABLE', `the folder ${below || '.'} cannot be listed (${codeOf(cause)})`, {
      help: 'Check its permissions.',
      cause,
    })
  }
