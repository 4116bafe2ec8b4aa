/** Reads what GitHub says about a repository's tags, and about the files at a commit. */
import { textOfBase64 } from '../text/base64.ts'
import { type JsonObject, field, inside, isJsonObject, isoTime, textField } from '../text/json.ts'
import { isObjectId } from '../text/object-id.ts'

export interface ListedTag {
  readonly name: string
  /** The id of the commit, or of the object of an annotated tag. */
  readonly sha: string
  readonly annotated: boolean
}

const TAGS = 'refs/tags/'

/**
 * `GET /repos/{owner}/{repo}/git/matching-refs/tags/`. Tags of a tree or a blob are omitted: nothing is released from
 * them.
 */
export function parseTagList(json: unknown): readonly ListedTag[] | undefined {
  if (!Array.isArray(json)) return undefined
  const found: ListedTag[] = []
  for (const one of json) {
    if (!isJsonObject(one)) return undefined
    const [ref, object] = [textField(one, 'ref'), inside(one, 'object')]
    const [type, sha] = [textField(object, 'type'), textField(object, 'sha')]
    if (ref === undefined || sha === undefined || !isObjectId(sha) || ref.slice(0, TAGS.length) !== TAGS) return undefined
    if (type === 'commit' || type === 'tag') found.push({ name: ref.slice(TAGS.length), sha, annotated: type === 'tag' })
  }
  return found
}

/** The files of a tree by path, with the id of each. Links and submodules are omitted. */
export interface ListedTree {
  readonly blobs: ReadonlyMap<string, string>
  /** GitHub cut the list. */
  readonly truncated: boolean
}

const FILE_MODES: ReadonlySet<unknown> = new Set(['100644', '100755', '100664'])

/** `GET /repos/{owner}/{repo}/git/trees/{sha}?recursive=1` */
export function parseTree(json: unknown): ListedTree | undefined {
  const list = isJsonObject(json) ? field(json, 'tree') : undefined
  if (!isJsonObject(json) || !Array.isArray(list)) return undefined
  const blobs = new Map<string, string>()
  for (const one of list) {
    if (!isJsonObject(one)) return undefined
    const [path, sha] = [textField(one, 'path'), textField(one, 'sha')]
    if (path === undefined || sha === undefined) return undefined
    if (field(one, 'type') === 'blob' && FILE_MODES.has(field(one, 'mode'))) blobs.set(path, sha)
  }
  // Anything except a plain "no" counts as a list that was cut.
  return { blobs, truncated: field(json, 'truncated') !== false }
}

const MAX_MANIFEST = 1024 * 1024

/**
 * `GET /repos/{owner}/{repo}/contents/{path}/package.json`: the object in the file, or `not-json` without one.
 * `undefined` if the answer is not a file (a folder, a link, or a file over the megabyte that GitHub sends).
 */
export function parseManifestFile(json: unknown): JsonObject | 'not-json' | undefined {
  if (!isJsonObject(json) || field(json, 'type') !== 'file' || field(json, 'encoding') !== 'base64') return undefined
  const content = textField(json, 'content')?.replace(/\s+/g, '')
  if (content === undefined || content.length > MAX_MANIFEST * 2) return undefined
  const text = textOfBase64(content)
  if (text === undefined) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isJsonObject(value) ? value : 'not-json'
  } catch {
    return 'not-json'
  }
}

/** `GET /repos/{owner}/{repo}/commits/{sha}`: when it was committed, and its parents. */
export function parseHistory(json: unknown): { readonly at: string | undefined; readonly parents: readonly string[] } | undefined {
  if (!isJsonObject(json)) return undefined
  const parents = field(json, 'parents')
  if (!Array.isArray(parents)) return undefined
  const ids = parents.flatMap((one: unknown) => (isJsonObject(one) ? (textField(one, 'sha') ?? []) : []))
  const at = isoTime(field(inside(inside(json, 'commit'), 'committer'), 'date'))
  return ids.length === parents.length && ids.every(isObjectId) ? { at, parents: ids } : undefined
}

/** `GET /repos/{owner}/{repo}/releases/tags/{tag}`: when GitHub published it. This date cannot be changed. */
export function parseReleaseDate(json: unknown): { readonly publishedAt: string | undefined } | undefined {
  if (!isJsonObject(json) || textField(json, 'tag_name') === undefined) return undefined
  return { publishedAt: isoTime(field(json, 'published_at')) }
}

/**
 * `GET /repos/{owner}/{repo}/compare/{sha}...{branch}`: the commit that was made on this one, if the list starts with
 * it.
 */
export function parseChild(json: unknown, parent: string): readonly string[] | undefined {
  const commits = isJsonObject(json) ? field(json, 'commits') : undefined
  if (!Array.isArray(commits)) return undefined
  const first: unknown = commits[0]
  const history = isJsonObject(first) ? parseParents(first) : undefined
  return history?.parents.includes(parent) === true ? [history.sha] : []
}

function parseParents(commit: JsonObject): { readonly sha: string; readonly parents: readonly string[] } | undefined {
  const [sha, parents] = [textField(commit, 'sha'), field(commit, 'parents')]
  if (sha === undefined || !isObjectId(sha) || !Array.isArray(parents)) return undefined
  return { sha, parents: parents.flatMap((one: unknown) => (isJsonObject(one) ? (textField(one, 'sha') ?? []) : [])) }
}

/** `GET /repos/{owner}/{repo}/commits?sha={branch}`: the newest first. */
export function parseCommitList(json: unknown): readonly string[] | undefined {
  if (!Array.isArray(json)) return undefined
  const ids = json.map((one: unknown) => (isJsonObject(one) ? textField(one, 'sha') : undefined))
  return ids.every((id) => id !== undefined && isObjectId(id)) ? ids.filter((id) => id !== undefined) : undefined
}
