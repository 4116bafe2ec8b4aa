/** Lists the files beside a lockfile on disk that may decide an install. */
import type { Dirent } from 'node:fs'
import fs from 'node:fs/promises'
import path from 'node:path'
import { goesWithLockfile } from '../../ecosystems/files.ts'
import { GateError } from '../../errors.ts'
import type { TreeEntry } from '../../world.ts'
import { codeOf } from '../error-code.ts'

/** Folders that contain such files at any depth. Other folders are not read, because a project may be large. */
const FOLDERS = /^(?:\.yarn|patches)$|offline/i
/** A repository that keeps its archives has some thousand. */
const MAX_FILES = 50_000

/** `undefined` if there is no package.json beside the lockfile, so the folder is not the project of the lockfile. */
export async function entriesBeside(folder: string): Promise<readonly TreeEntry[] | undefined> {
  const names = await fs.readdir(folder, { withFileTypes: true }).catch(noFolder)
  if (!names.some((entry) => entry.name === 'package.json')) return undefined
  const folders = names.filter((entry) => entry.isDirectory() && FOLDERS.test(entry.name)).map((entry) => entry.name)
  const below = await Promise.all(folders.map((name) => listed(folder, name)))
  const here = names.filter((entry) => entry.isFile() || entry.isSymbolicLink()).map((entry) => entry.name)
  const inputs = [...here, ...below.flat()].filter(goesWithLockfile)
  if (inputs.length > MAX_FILES) throw tooMany(folder)
  const entries: TreeEntry[] = []
  for (const name of inputs) entries.push(await entryOf(folder, name))
  return entries
}

async function listed(folder: string, name: string): Promise<readonly string[]> {
  const entries = await fs.readdir(path.join(folder, name), { withFileTypes: true, recursive: true }).catch(throwUnlistable(name))
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
}

async function entryOf(folder: string, name: string): Promise<TreeEntry> {
  const at = path.join(folder, name)
  const stat = await fs.lstat(at)
  if (stat.isSymbolicLink()) return { path: name, kind: 'link', id: await fs.readlink(at) }
  if (!stat.isFile()) return { path: name, kind: 'file', id: '' }
  const { createHash } = await import('node:crypto')
  return {
    path: name,
    kind: 'file',
    id: createHash('sha256')
      .update(await fs.readFile(at))
      .digest('hex'),
  }
}

/** Another check asks whether the lockfile itself is there. */
function noFolder(error: unknown): readonly Dirent[] {
  return codeOf(error) === 'ENOENT' ? [] : throwUnlistable('.')(error)
}

const throwUnlistable =
  (folder: string) =>
  (cause: unknown): never => {
    throw new GateError('CONTENTS_UNAVAILABLE', `the folder ${folder} cannot be listed (${codeOf(cause)})`, {
      help: 'Check its permissions.',
      cause,
    })
  }

function tooMany(folder: string): GateError {
  return new GateError('CONTENTS_UNAVAILABLE', `more than ${MAX_FILES} files beside the lockfile in ${folder} decide its install`, {
    help: 'Compare two commits instead: `--base REF --head REF`.',
  })
}
