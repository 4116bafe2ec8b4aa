/**
 * Reads a repository's commits through GitHub's API, without a checkout. Files are found through git's trees, not by
 * path: the contents API would follow a link without saying so.
 */
import { isLockfilePath } from '../../ecosystems/files.ts'
import { isJsonObject, objectField, textField } from '../../text/json.ts'
import { isObjectId } from '../../text/object-id.ts'
import type { EntryKind, PathState, Snapshot } from '../../world.ts'
import type { CommitComparison } from '../comparison.ts'
import { filesIn, kindOfMode, manifestsIn } from '../git/git.ts'
import { compare } from './compare.ts'
import type { GitHub } from './github.ts'
import { isNameOfText, isRepositoryPath, nameNotText, notAFile, textOfFile } from '../text.ts'
import { type Tree, type TreeEntry, type Trees, askContents, createTrees, unavailableContents } from './trees.ts'
import type { RepositoryName } from '../../domain/named-repository.ts'

/**
 * How many folders are asked for if a repository is too large for one listing. The token has a thousand requests an
 * hour.
 */
const MAX_FOLDERS = 500

export interface Contents {
  /** The commit's full id. `undefined` if there is none with this name. */
  resolve(revision: string): Promise<string | undefined>
  /** `merge-base`: from the merge base, or from `base` itself if there is none. */
  compare(base: string, head: string, since: 'merge-base' | 'base'): Promise<CommitComparison>
  /** `commit` is a full id. */
  snapshot(commit: string): Snapshot
}

/** Every method throws CONTENTS_UNAVAILABLE if GitHub gives no answer. */
export function openContents(client: GitHub, { owner, name }: RepositoryName): Contents {
  const repository = `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`
  const trees = createTrees(client, repository)
  return {
    async resolve(revision) {
      const path = branchOf(revision) ?? `/commits/${encodeURIComponent(revision)}`
      const json = await askContents(client, repository + path)
      if (json === undefined) return undefined
      const named = isJsonObject(json) ? (objectField(json, 'object') ?? json) : {}
      const id = textField(named, 'sha')
      if (id === undefined || !isObjectId(id)) throw unavailableContents(repository + path, 'the answer has an unexpected shape')
      return id
    },
    compare: (base, head, since) =>
      compare(client, repository, { base, head, since }, async (commit, paths) =>
        paths.length > MAX_LOOKED_UP ? kindsIn(await leaves(trees, commit), paths) : lookedUp(trees, commit, paths),
      ),
    snapshot: (commit) => ({
      commit,
      read: (path) => readFile(trees, commit, path),
      lockfiles: () => listLockfiles(trees, commit),
      contentId: async (path) =>
        isRepositoryPath(path) && isNameOfText(path) ? (await find(trees, commit, path.split('/')))?.id : undefined,
      files: async (wanted) => filesIn(await leaves(trees, commit), wanted),
      entries: async () => (await leaves(trees, commit)).map(({ path, mode, id }) => ({ path, kind: kindOfMode(mode), id })),
      manifests: async () => manifestsIn(await leaves(trees, commit)),
      bytes: (path) => readBytes(trees, commit, path),
      at: (path) => stateAt(trees, commit, path),
    }),
  }
}

/** How many paths are looked up one by one. For more, the whole tree is listed. */
const MAX_LOOKED_UP = 10

type Kinds = ReadonlyMap<string, EntryKind>

function kindsIn(entries: readonly TreeEntry[], paths: readonly string[]): Kinds {
  const wanted = new Set(paths)
  return new Map(entries.flatMap(({ path, mode }) => (wanted.has(path) ? [[path, kindOfMode(mode)] as const] : [])))
}

async function lookedUp(trees: Trees, commit: string, paths: readonly string[]): Promise<Kinds> {
  const found = await Promise.all(paths.map(async (path) => ({ path, entry: await find(trees, commit, path.split('/')) })))
  return new Map(found.flatMap(({ path, entry }) => (entry === undefined ? [] : [[path, kindOfMode(entry.mode)] as const])))
}

/** Asked as a ref: for a deleted branch `commits` answers 422, as for any name that it does not understand. */
function branchOf(revision: string): string | undefined {
  const [, branch] = /^refs\/(heads\/.+)$/.exec(revision) ?? []
  return branch === undefined ? undefined : `/git/ref/${branch.split('/').map(encodeURIComponent).join('/')}`
}

const FOLDER = '040000'
const KINDS: Readonly<Record<string, string>> = { '120000': 'a symbolic link', '160000': 'a submodule', [FOLDER]: 'a folder' }

async function readFile(trees: Trees, commit: string, path: string): Promise<string | undefined> {
  const bytes = await readBytes(trees, commit, path)
  return bytes === undefined ? undefined : textOfFile(bytes, path)
}

async function readBytes(trees: Trees, commit: string, path: string): Promise<Uint8Array | undefined> {
  if (!isNameOfText(path)) throw nameNotText(path)
  const entry = isRepositoryPath(path) ? await find(trees, commit, path.split('/')) : undefined
  if (entry === undefined) return undefined
  if (!entry.mode.startsWith('100')) throw notAFile(path, KINDS[entry.mode] ?? 'something else')
  return trees.blob(entry.id)
}

async function stateAt(trees: Trees, commit: string, path: string): Promise<PathState | undefined> {
  const entry = isRepositoryPath(path) && isNameOfText(path) ? await find(trees, commit, path.split('/')) : undefined
  if (entry === undefined) return undefined
  if (entry.mode === FOLDER) return { kind: 'folder' }
  const kind = kindOfMode(entry.mode)
  return kind === 'link' ? { kind, target: (await trees.blob(entry.id)).toString('utf8') } : { kind }
}

/** Folder by folder, unless the whole commit was listed. */
async function find(trees: Trees, commit: string, parts: readonly string[]): Promise<TreeEntry | undefined> {
  const listed = await trees.listed(commit)
  if (listed !== undefined) return listed.get(parts.join('/'))
  let id = commit
  for (const [depth, part] of parts.entries()) {
    const entry = (await flat(trees, id)).find((one) => one.path === part)
    if (entry === undefined || depth === parts.length - 1) return entry
    if (entry.mode !== FOLDER) return undefined
    id = entry.id
  }
  return undefined
}

async function flat(trees: Trees, id: string): Promise<readonly TreeEntry[]> {
  const tree = await existing(trees, id, 'flat')
  if (tree.truncated) throw unavailableContents(id, 'a folder has more entries than GitHub lists')
  return tree.entries
}

async function existing(trees: Trees, id: string, depth: 'flat' | 'recursive'): Promise<Tree> {
  const tree = await trees.tree(id, depth)
  if (tree === undefined) throw unavailableContents(`/git/trees/${id}`, 'the commit does not exist, or the token may not read it')
  return tree
}

async function listLockfiles(trees: Trees, commit: string): Promise<readonly string[]> {
  const paths = (await leaves(trees, commit)).filter(isInThisRepository).map((entry) => entry.path)
  return paths.filter(isLockfilePath).sort()
}

/** Everything except folders. */
async function leaves(trees: Trees, commit: string): Promise<readonly TreeEntry[]> {
  const whole = await existing(trees, commit, 'recursive')
  return whole.truncated ? walk(trees, commit) : whole.entries.filter(isLeaf)
}

const isLeaf = (entry: TreeEntry): boolean => entry.mode !== FOLDER
/** Links are listed, so that read() refuses them. A submodule is another repository. */
const isInThisRepository = (entry: TreeEntry): boolean => entry.mode !== '160000'

/**
 * A repository of a hundred thousand files rarely needs more than a few listings. Each folder is listed as a whole. If
 * even that is too much, its subfolders are listed one by one.
 */
async function walk(trees: Trees, commit: string): Promise<readonly TreeEntry[]> {
  let folders = 0
  const below = async (id: string, prefix: string): Promise<readonly TreeEntry[]> => {
    const inside = await Promise.all(
      (await flat(trees, id)).map(async (entry) => {
        const path = prefix + entry.path
        if (entry.mode !== FOLDER) return [{ ...entry, path }]
        if (entry.path === 'node_modules') return []
        folders++
        if (folders > MAX_FOLDERS) throw unavailableContents(commit, `it has more than ${MAX_FOLDERS} folders to look into`)
        const whole = await existing(trees, entry.id, 'recursive')
        return whole.truncated
          ? below(entry.id, `${path}/`)
          : whole.entries.filter(isLeaf).map((one) => ({ ...one, path: `${path}/${one.path}` }))
      }),
    )
    return inside.flat()
  }
  return below(commit, '')
}
