/**
 * Finds what a clone is compared with if no base is named: the default branch of its remote. Reads the work tree as a
 * side, including what is not committed.
 */
import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { isLockfilePath } from '../../ecosystems/files.ts'
import { mapInPool } from '../../text/pool.ts'
import { GateError } from '../../errors.ts'
import type { Snapshot, TreeEntry } from '../../world.ts'
import type { Environment } from '../net/proxy.ts'
import { directorySnapshot } from './files.ts'
import { filesIn, kindOfMode, manifestsIn } from './git.ts'
import { MAX_FILE_BYTES } from '../text.ts'
import { type GitOutput, runGit } from './git-command.ts'

const MAX_LISTING_BYTES = 512 * 2 ** 20
/** A repository has more files than may be open at a time. */
const FILES_AT_A_TIME = 32
const REMOTE = 'refs/remotes/origin'

/** The full ref, as of the last fetch. `undefined` if this clone has no such remote branch. */
export async function remoteDefault(cwd: string, env: Environment): Promise<string | undefined> {
  const named = await runGit(cwd, env, ['symbolic-ref', '--quiet', `${REMOTE}/HEAD`])
  const ref = named.stdout.toString('utf8').trim()
  if (named.status === 0 && ref.startsWith(`${REMOTE}/`)) return ref
  for (const branch of ['main', 'master']) {
    const found = await runGit(cwd, env, ['rev-parse', '--verify', '--quiet', `${REMOTE}/${branch}^{commit}`])
    if (found.status === 0) return `${REMOTE}/${branch}`
  }
  return undefined
}

/** Also if git does not read it, because another user owns it. */
export async function isRepository(cwd: string, env: Environment): Promise<boolean> {
  const { status, stderr } = await runGit(cwd, env, ['rev-parse', '--git-dir'])
  return status === 0 || !stderr.includes('not a git repository')
}

export interface Below {
  /** The root of the work tree, absolute. */
  readonly root: string
  /** The folder as a path from there. */
  readonly folder: string
}

/** `undefined` if this folder is the root of a repository or in none, or if git cannot be run. */
export async function belowRoot(cwd: string, env: Environment): Promise<Below | undefined> {
  const lines = await runGit(cwd, env, ['rev-parse', '--show-toplevel', '--show-prefix']).then(
    ({ status, stdout }) => (status === 0 ? stdout.toString('utf8').split(/\r?\n/) : []),
    () => [],
  )
  const [root, prefix = ''] = lines
  return root === undefined || prefix === '' ? undefined : { root, folder: prefix.replace(/\/$/, '') }
}

interface Listed {
  readonly path: string
  readonly mode: string
  readonly id: string
}

/**
 * `undefined` if nothing differs from the commit, or there is no work tree. Ignored files do not count. Throws
 * GIT_FAILED if git cannot list the files: an empty list would read as "nothing differs".
 */
export async function workTree(cwd: string, env: Environment): Promise<Snapshot | undefined> {
  const found = await runGit(cwd, env, ['rev-parse', '--show-toplevel'])
  if (found.status !== 0 && found.stderr.includes('work tree')) return undefined
  const top = found.status === 0 ? found.stdout.toString('utf8').replace(/\r?\n$/, '') : throwUnlisted(found)
  const list = async (...args: readonly string[]): Promise<readonly string[]> => listed(await runGit(top, env, args, MAX_LISTING_BYTES))
  const [index, staged, added] = await Promise.all([
    list('ls-files', '-z', '--stage'),
    list('diff-index', '-z', '--name-only', '--cached', 'HEAD', '--'),
    list('ls-files', '-z', '--others', '--exclude-standard'),
  ])
  const tracked = await mapInPool(index.flatMap(readIndex), FILES_AT_A_TIME, (one) => onDisk(top, one))
  const fresh = await mapInPool(added, FILES_AT_A_TIME, (file) => onDisk(top, { path: file, mode: '', id: '' }))
  if (staged.length + added.length === 0 && tracked.every(({ isEdited }) => !isEdited)) return undefined
  return treeOf(
    top,
    [...tracked, ...fresh].flatMap(({ now }) => now ?? []),
  )
}

function treeOf(top: string, listed: readonly Listed[]): Snapshot {
  const all = listed.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return {
    ...directorySnapshot(top),
    lockfiles: () => Promise.resolve(all.map(({ path: file }) => file).filter(isLockfilePath)),
    files: (wanted) => Promise.resolve(filesIn(all, wanted)),
    entries: () => Promise.resolve(all.map(({ path: file, mode, id }): TreeEntry => ({ path: file, kind: kindOfMode(mode), id }))),
    manifests: () => Promise.resolve(manifestsIn(all)),
  }
}

function readIndex(line: string): readonly Listed[] {
  const [, mode, id, file] = /^(\d{6}) ([0-9a-f]+) \d\t(.*)$/s.exec(line) ?? []
  return mode === undefined || id === undefined || file === undefined ? [] : [{ path: file, mode, id }]
}

interface OnDisk {
  /** `undefined` if it no longer exists. */
  readonly now: Listed | undefined
  readonly isEdited: boolean
}

/**
 * Compares its bytes here, because git would run the filters that the repository's attributes name. git converts line
 * ends.
 */
async function onDisk(top: string, listed: Listed): Promise<OnDisk> {
  const at = path.join(top, listed.path)
  const stat = await fs.lstat(at).catch(() => undefined)
  if (kindOfMode(listed.mode) === 'submodule') return { now: listed, isEdited: false }
  if (stat === undefined || !(stat.isFile() || stat.isSymbolicLink())) return { now: undefined, isEdited: true }
  const mode = stat.isSymbolicLink() ? '120000' : '100644'
  const bytes = stat.isSymbolicLink() ? Buffer.from(await fs.readlink(at)) : stat.size > MAX_FILE_BYTES ? undefined : await fs.readFile(at)
  const ids = bytes === undefined ? [] : [bytes, withoutReturns(bytes)].map((one) => blobId(one, listed.id.length))
  const isSame = ids.includes(listed.id) && kindOfMode(mode) === kindOfMode(listed.mode)
  return { now: isSame ? listed : { path: listed.path, mode, id: ids[0] ?? 'too large' }, isEdited: !isSame }
}

const withoutReturns = (bytes: Buffer): Buffer => Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')

/** As git names it. */
const blobId = (bytes: Buffer, digits: number): string =>
  createHash(digits === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex')

const listed = (out: GitOutput): readonly string[] =>
  out.status === 0
    ? out.stdout
        .toString('utf8')
        .split('\0')
        .filter((line) => line !== '')
    : throwUnlisted(out)

function throwUnlisted({ stderr }: GitOutput): never {
  const help = 'Check the clone with `git fsck` and `git status`, or name two commits with --base and --head.'
  throw new GateError('GIT_FAILED', 'git cannot list the files of the work tree', { help, cause: stderr })
}
