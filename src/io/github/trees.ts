/**
 * Reads git's trees and blobs through GitHub's API. The object behind an id never changes, so each is asked once, for
 * all commits.
 */
import { field, isJsonObject, textField } from '../../text/json.ts'
import { GateError } from '../../errors.ts'
import { isObjectId } from '../../text/object-id.ts'
import { answerOf } from '../net/answer.ts'
import type { Response } from '../net/attempt.ts'
import type { GitHub } from './github.ts'
import { labelOf } from '../net/label.ts'
import { MAX_FILE_BYTES } from '../text.ts'

/** GitHub cuts a recursive listing at 7 MB or 100,000 entries and says so. */
const MAX_TREE_BYTES = 32 * 2 ** 20
const JSON_TYPE = 'application/vnd.github+json'
const RAW_TYPE = 'application/vnd.github.raw+json'

export interface TreeEntry {
  /** Git's: `100644`, `120000` (link), `040000` (folder), `160000` (submodule) … */
  readonly mode: string
  readonly id: string
  /** Relative to the tree. */
  readonly path: string
}

export interface Tree {
  readonly entries: readonly TreeEntry[]
  readonly truncated: boolean
}

export interface Trees {
  /** For a commit or a tree. `undefined` if there is no such object. Throws CONTENTS_UNAVAILABLE. */
  tree(id: string, depth: 'flat' | 'recursive'): Promise<Tree | undefined>
  /** All entries below a commit by their paths, where it was listed whole already: looking one up asks nothing then. */
  listed(id: string): Promise<ReadonlyMap<string, TreeEntry> | undefined>
  blob(id: string): Promise<Buffer>
}

/** `repository`: `/repos/{owner}/{repo}` */
export function createTrees(client: GitHub, repository: string): Trees {
  const trees = new Map<string, Promise<Tree | undefined>>()
  const listings = new Map<string, Promise<ReadonlyMap<string, TreeEntry> | undefined>>()
  const blobs = new Map<string, Promise<Buffer>>()
  return {
    tree: (id, depth) =>
      once(trees, `${id}${depth === 'recursive' ? '?recursive=1' : ''}`, (name) => askTree(client, `${repository}/git/trees/${name}`)),
    listed(id) {
      const whole = trees.get(`${id}?recursive=1`)
      return whole === undefined ? Promise.resolve(undefined) : once(listings, id, async () => byPath(await whole))
    },
    blob: (id) => once(blobs, id, () => askBlob(client, `${repository}/git/blobs/${id}`)),
  }
}

const byPath = (tree: Tree | undefined): ReadonlyMap<string, TreeEntry> | undefined =>
  tree === undefined || tree.truncated ? undefined : new Map(tree.entries.map((entry) => [entry.path, entry]))

function once<T>(asked: Map<string, Promise<T>>, key: string, ask: (key: string) => Promise<T>): Promise<T> {
  const answer = asked.get(key) ?? ask(key)
  asked.set(key, answer)
  return answer
}

async function askTree(client: GitHub, path: string): Promise<Tree | undefined> {
  const json = await askContents(client, path)
  if (json === undefined) return undefined
  const list = isJsonObject(json) ? field(json, 'tree') : undefined
  if (!isJsonObject(json) || !Array.isArray(list)) throw unavailableContents(path, 'the answer has an unexpected shape')
  const entries = list.map(readEntry)
  if (!entries.every((entry) => entry !== undefined)) throw unavailableContents(path, 'the answer has an unexpected shape')
  return { entries, truncated: field(json, 'truncated') !== false }
}

function readEntry(json: unknown): TreeEntry | undefined {
  if (!isJsonObject(json)) return undefined
  const [mode, id, path] = [textField(json, 'mode'), textField(json, 'sha'), textField(json, 'path')]
  return mode === undefined || id === undefined || path === undefined || !isObjectId(id) ? undefined : { mode, id, path }
}

async function askBlob(client: GitHub, path: string): Promise<Buffer> {
  const response = await client.get(path, { accept: RAW_TYPE, maxBytes: MAX_FILE_BYTES, maybePrivate: true })
  if (response.kind === 'response' && response.status === 200) return response.body
  throw unavailableContents(path, response.kind === 'response' ? refusalOf(response, path) : response.detail)
}

/** The JSON of an answer. `undefined` for a 404. Throws CONTENTS_UNAVAILABLE. */
export async function askContents(client: GitHub, path: string): Promise<unknown> {
  const response = await client.get(path, { accept: JSON_TYPE, maxBytes: MAX_TREE_BYTES, maybePrivate: true })
  if (response.kind === 'unavailable') throw unavailableContents(path, response.detail)
  const answer = answerOf(response, { label: labelOf('GitHub', path), exactIntegers: false, strictAbsence: true })
  if (answer.kind === 'unavailable') throw unavailableContents(path, answer.detail)
  return answer.kind === 'known' ? (answer.value ?? null) : undefined
}

function refusalOf(response: Response, path: string): string {
  const answer = answerOf(response, { label: labelOf('GitHub', path), exactIntegers: false, strictAbsence: true })
  return answer.kind === 'unavailable' ? answer.detail : `${labelOf('GitHub', path)}: HTTP ${response.status}`
}

export function unavailableContents(path: string, detail: string): GateError {
  const help =
    'Re-run the check. If it fails again, check that `github-token` may read this repository (`contents: read`), or check it out with `fetch-depth: 0`.'
  const message = detail.startsWith('GET ') ? detail : `${labelOf('GitHub', path)}: ${detail}`
  return new GateError('CONTENTS_UNAVAILABLE', `the repository could not be read: ${message}`, { help })
}
