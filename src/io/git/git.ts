/** Reads files at a commit from a local clone. A missing file is an answer. An unreadable one throws. */
import { isLockfilePath } from '../../ecosystems/files.ts'
import { GateError } from '../../errors.ts'
import { isObjectId } from '../../text/object-id.ts'
import { quoted } from '../../text/quoted.ts'
import type { EntryKind, PathState, Snapshot, TreeEntry as Entry } from '../../world.ts'
import { type GitOutput, runGit } from './git-command.ts'
import type { Environment } from '../net/proxy.ts'
import { isNameOfText, isRepositoryPath, nameNotText, notAFile, textOfFile, tooLarge } from '../text.ts'

/** Of a listing: a repository of a million files has some 100 MB of names. */
const MAX_LISTING_BYTES = 512 * 2 ** 20

export interface Git {
  /** The commit's full id. Throws GIT_FAILED if this clone has no such commit. */
  resolve(ref: string): Promise<string>
  /** Whether this clone has the commit. A shallow clone may lack it. */
  has(ref: string): Promise<boolean>
  /** The merge base of two commits. `undefined` if they have none in this clone. */
  mergeBase(a: string, b: string): Promise<string | undefined>
  snapshot(ref: string): Promise<Snapshot>
}

export function openGit(cwd: string, env: Environment): Git {
  const run = (args: readonly string[], maxBytes?: number): Promise<GitOutput> => runGit(cwd, env, args, maxBytes)
  const resolve = remembered(async (ref) => commitOf(await revParse(run, ref), ref))
  const snapshotOf = remembered((commit) => Promise.resolve(snapshotAt(run, commit)))
  return {
    resolve,
    has: async (ref) => (await revParse(run, ref)).status === 0,
    async mergeBase(a, b) {
      const out = await run(['merge-base', await resolve(a), await resolve(b)])
      const id = out.stdout.toString('utf8').trim()
      return out.status === 0 && isObjectId(id) ? id : undefined
    },
    snapshot: async (ref) => snapshotOf(await resolve(ref)),
  }
}

/** A run is about the commits that it found first, and what a commit holds never changes. What fails is asked again. */
function remembered<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const asked = ask(key)
    known.set(key, asked)
    asked.catch(() => known.delete(key))
    return asked
  }
}

function snapshotAt(run: Run, commit: string): Snapshot {
  let listing: Promise<readonly TreeEntry[]> | undefined
  const list = () => (listing ??= listTree(run, ['-r', commit]))
  const listed = remembered((path) => listTree(run, [commit, '--', path]))
  // Once everything is listed, each file needs one call of git less. The list has no folders.
  const find: Find = async (path) =>
    (await listing)?.find((one) => one.path === path) ?? (await listed(path)).find((one) => one.path === path)
  return {
    commit,
    read: (path) => readFile(run, commit, path, find),
    lockfiles: async () => lockfilesIn(await list()),
    contentId: async (path) => (isNameOfText(path) ? (await list()).find((entry) => entry.path === path)?.id : undefined),
    files: async (wanted) => filesIn(await list(), wanted),
    entries: async () => (await list()).map(({ path, mode, id }): Entry => ({ path, kind: kindOfMode(mode), id })),
    manifests: async () => manifestsIn(await list()),
    bytes: (path) => readBytes(run, commit, path, find),
    at: (path) => stateAt(run, commit, path, listed),
  }
}

type Run = (args: readonly string[], maxBytes?: number) => Promise<GitOutput>

/** With `--end-of-options` a ref that looks like an option is a ref that does not exist. */
const revParse = (run: Run, ref: string): Promise<GitOutput> =>
  ref === '' || ref.includes('\0')
    ? Promise.resolve({ status: 1, stdout: Buffer.alloc(0), stderr: '', tooLarge: false })
    : run(['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`])

/**
 * A tag wins over a branch of the same name, and a person who may push a tag may not push that branch. So `main` must
 * never mean a tag.
 */
export const isAmbiguous = ({ stderr }: GitOutput): boolean => stderr.startsWith('warning: refname') && stderr.includes('is ambiguous')

function commitOf(out: GitOutput, ref: string): string {
  const id = out.stdout.toString('utf8').trim().split('\n').at(-1) ?? ''
  if (isAmbiguous(out)) {
    const help = 'Write the full name: `refs/heads/…`, `refs/remotes/origin/…` or `refs/tags/…`. Or delete the tag if it should not exist.'
    throw new GateError('GIT_FAILED', `${quoted(ref)} is both a branch and a tag in this clone`, { help })
  }
  if (out.status === 0 && isObjectId(id)) return id
  if (out.stderr.includes('not a git repository')) {
    const help = 'Run inside a clone, or name two files with --base-lockfile and --head-lockfile.'
    throw new GateError('GIT_FAILED', 'this is not a git repository', { help, cause: out.stderr })
  }
  if (out.stderr.includes('safe.bareRepository')) {
    const help = 'Run in a clone with a working tree, or name two files with --base-lockfile and --head-lockfile.'
    throw new GateError('GIT_FAILED', 'this folder is a bare repository, which a pull request can contain', { help, cause: out.stderr })
  }
  if (out.stderr.includes('dubious ownership')) {
    const help = 'Allow it with `git config --global --add safe.directory <path of the clone>`.'
    throw new GateError('GIT_FAILED', 'git does not read this repository because another user owns it', { help, cause: out.stderr })
  }
  const help =
    'Check its name. A shallow clone lacks most commits: with actions/checkout set `fetch-depth: 0`, elsewhere `git fetch --unshallow`.'
  throw new GateError('GIT_FAILED', `there is no commit ${quoted(ref)} in this clone`, { help, cause: out.stderr })
}

type Find = (path: string) => Promise<TreeEntry | undefined>

async function readFile(run: Run, commit: string, path: string, find: Find): Promise<string | undefined> {
  const bytes = await readBytes(run, commit, path, find)
  return bytes === undefined ? undefined : textOfFile(bytes, path)
}

async function readBytes(run: Run, commit: string, path: string, find: Find): Promise<Buffer | undefined> {
  if (!isRepositoryPath(path)) return undefined
  if (!isNameOfText(path)) throw nameNotText(path)
  const entry = await find(path)
  if (entry === undefined) return undefined
  if (!entry.mode.startsWith('100')) throw notAFile(path, KINDS[entry.mode] ?? 'something else')
  const out = await run(['cat-file', 'blob', entry.id])
  if (out.tooLarge) throw tooLarge(path)
  if (out.status !== 0) throw unreadable(path, commit, out)
  return out.stdout
}

async function stateAt(
  run: Run,
  commit: string,
  path: string,
  listed: (path: string) => Promise<readonly TreeEntry[]>,
): Promise<PathState | undefined> {
  if (!isRepositoryPath(path) || !isNameOfText(path)) return undefined
  const entry = (await listed(path)).find((one) => one.path === path)
  if (entry === undefined) return undefined
  if (entry.mode === FOLDER) return { kind: 'folder' }
  const kind = kindOfMode(entry.mode)
  if (kind !== 'link') return { kind }
  const out = await run(['cat-file', 'blob', entry.id])
  if (out.status !== 0) throw unreadable(path, commit, out)
  return { kind, target: out.stdout.toString('utf8') }
}

/** Of git's modes: `120000` is a link, `160000` a submodule. */
export const kindOfMode = (mode: string): EntryKind => (mode === '120000' ? 'link' : mode === '160000' ? 'submodule' : 'file')
const FOLDER = '040000'

const KINDS: Readonly<Record<string, string>> = { '120000': 'a symbolic link', '160000': 'a submodule', [FOLDER]: 'a folder' }

/** Links are included: read() refuses them. Without them they would look missing. A submodule is another repository. */
export const filesIn = (entries: readonly { readonly path: string; readonly mode: string }[], wanted: (path: string) => boolean) =>
  entries.flatMap(({ path, mode }) => (kindOfMode(mode) !== 'submodule' && isOwn(path) && wanted(path) ? [path] : [])).sort()

/** Files of installed packages do not belong to the repository. */
const isOwn = (path: string): boolean => !/(?:^|\/)node_modules\//.test(path)

/** For callers that trust the name of a file. */
export const manifestsIn = (entries: readonly { readonly path: string }[]): readonly string[] =>
  entries.flatMap(({ path }) => (/(?:^|\/)package\.json$/.test(path) && isOwn(path) ? [path] : []))

/** Links are listed too: read() refuses them. Without them there would seem to be no lockfile. */
function lockfilesIn(entries: readonly TreeEntry[]): readonly string[] {
  return entries
    .map((entry) => entry.path)
    .filter(isLockfilePath)
    .sort()
}

interface TreeEntry {
  readonly mode: string
  readonly id: string
  readonly path: string
}

async function listTree(run: Run, args: readonly string[]): Promise<readonly TreeEntry[]> {
  const out = await run(['ls-tree', '-z', '--full-tree', ...args], MAX_LISTING_BYTES)
  if (out.status !== 0) throw unreadable('the list of files', args.find((arg) => isObjectId(arg)) ?? '', out)
  const lines = out.stdout.toString('utf8').split('\0')
  return lines.flatMap((line) => {
    const [, mode, id, path] = /^(\d{6}) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? []
    return mode === undefined || id === undefined || path === undefined ? [] : [{ mode, id, path }]
  })
}

function unreadable(what: string, commit: string, out: GitOutput): GateError {
  const help = 'Check the clone with `git fsck`. A partial clone lacks file contents: with actions/checkout, leave out `filter`.'
  return new GateError('GIT_FAILED', `git cannot read ${what} at ${commit.slice(0, 12)}`, { help, cause: out.stderr })
}
