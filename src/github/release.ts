/** Reads what GitHub says about a release, the final target of a tag, and a commit's date and parents. */
import type { ReleaseRecord } from '../domain/github.ts'
import { field, inside, isJsonObject, isoTime, objectField, textField } from '../text/json.ts'
import { isObjectId } from '../text/object-id.ts'

/** `GET /repos/{owner}/{repo}/releases/tags/{tag}` */
export function parseRelease(json: unknown): ReleaseRecord | undefined {
  if (!isJsonObject(json)) return undefined
  const tag = textField(json, 'tag_name')
  if (tag === undefined) return undefined
  const immutable = field(json, 'immutable')
  return {
    tag,
    publishedAt: isoTime(field(json, 'published_at')),
    author: textField(objectField(json, 'author') ?? {}, 'login'),
    immutable: typeof immutable === 'boolean' ? immutable : undefined,
  }
}

/** The object that a tag, or a tag's object, points at. */
export interface Target {
  readonly type: string
  readonly sha: string
  readonly taggedAt: string | undefined
}

/** `GET /repos/{owner}/{repo}/git/tags/{sha}`: the next step of an annotated tag. */
export function parseTagStep(json: unknown): Target | undefined {
  if (!isJsonObject(json)) return undefined
  const object = inside(json, 'object')
  const [type, sha] = [textField(object, 'type'), textField(object, 'sha')]
  if (type === undefined || sha === undefined || !isObjectId(sha)) return undefined
  return { type, sha, taggedAt: isoTime(field(inside(json, 'tagger'), 'date')) }
}

/** `GET /repos/{owner}/{repo}/git/matching-refs/tags/{prefix}` */
export function parseMatchingTags(json: unknown): readonly (Target & { readonly name: string })[] | undefined {
  if (!Array.isArray(json)) return undefined
  const found = json.map((one: unknown) => {
    if (!isJsonObject(one)) return undefined
    const [name, target] = [textField(one, 'ref'), parseTagStep(one)]
    return name === undefined || !name.startsWith(TAGS) || target === undefined ? undefined : { ...target, name: name.slice(TAGS.length) }
  })
  return found.every((one) => one !== undefined) ? found : undefined
}
const TAGS = 'refs/tags/'

/** `GET /repos/{owner}/{repo}/tags`: names, with the commits that they peel to. */
export function parseTags(json: unknown): readonly { readonly name: string; readonly commit: string }[] | undefined {
  if (!Array.isArray(json)) return undefined
  const found = json.map((one: unknown) => {
    if (!isJsonObject(one)) return undefined
    const [name, commit] = [textField(one, 'name'), textField(inside(one, 'commit'), 'sha')]
    return name === undefined || commit === undefined ? undefined : { name, commit }
  })
  return found.every((one) => one !== undefined) ? found : undefined
}

/** `GET /repos/{owner}/{repo}/git/commits/{sha}` */
export function parseGitCommit(json: unknown): { readonly at: string | undefined; readonly parents: readonly string[] } | undefined {
  if (!isJsonObject(json)) return undefined
  const parents = field(json, 'parents')
  if (!Array.isArray(parents)) return undefined
  const ids = parents.map((one: unknown) => (isJsonObject(one) ? textField(one, 'sha') : undefined))
  if (!ids.every((id) => id !== undefined && isObjectId(id))) return undefined
  return { at: isoTime(field(inside(json, 'committer'), 'date')), parents: ids.filter((id) => id !== undefined) }
}
