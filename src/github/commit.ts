/** Reads what GitHub says about a commit: its position relative to a branch, its tags, its review. */
import type { BranchPosition } from '../domain/github.ts'
import { type JsonObject, field, inside, isJsonObject, isoTime, objectField, textField } from '../text/json.ts'
import { isObjectId } from '../text/object-id.ts'

const POSITIONS = ['identical', 'behind', 'ahead', 'diverged'] as const

/** `GET /repos/{owner}/{repo}/compare/{branch}...{sha}` */
export function parseComparison(json: unknown): BranchPosition['status'] | undefined {
  const status = isJsonObject(json) ? field(json, 'status') : undefined
  return POSITIONS.find((position) => position === status)
}

/** The same, with the date of the commit: if the branch holds it, it is the merge base. */
export function parsePlace(json: unknown): { readonly status: BranchPosition['status']; readonly at: string | undefined } | undefined {
  const status = parseComparison(json)
  if (status === undefined) return undefined
  const parted = inside(inside(json, 'merge_base_commit'), 'commit')
  return { status, at: isoTime(field(inside(parted, 'committer'), 'date')) }
}

/** The object that a git ref or an annotated tag points at. */
export interface GitTarget {
  readonly type: 'commit' | 'tag'
  readonly sha: string
}

/** `GET /repos/{owner}/{repo}/git/ref/tags/{tag}`. A list (of refs that only start with this name) is not an answer. */
export function parseTagRef(json: unknown): GitTarget | undefined {
  return isJsonObject(json) && textField(json, 'ref')?.slice(0, TAGS.length) === TAGS ? targetOf(json) : undefined
}
const TAGS = 'refs/tags/'

/** `GET /repos/{owner}/{repo}/git/tags/{sha}`: the commit an annotated tag names. A tag of a tag is refused. */
export function parseTagObject(json: unknown): { readonly sha: string; readonly taggedAt: string | undefined } | undefined {
  const target = isJsonObject(json) ? targetOf(json) : undefined
  if (target?.type !== 'commit' || !isJsonObject(json)) return undefined
  return { sha: target.sha, taggedAt: isoTime(field(inside(json, 'tagger'), 'date')) }
}

function targetOf(json: JsonObject): GitTarget | undefined {
  const object = inside(json, 'object')
  const type = field(object, 'type')
  const sha = textField(object, 'sha')
  return (type === 'commit' || type === 'tag') && sha !== undefined && isObjectId(sha) ? { type, sha } : undefined
}

/** `GET /repos/{owner}/{repo}/commits/{sha}` */
export function parseCommit(json: unknown): { readonly sha: string; readonly signatureVerified: boolean } | undefined {
  if (!isJsonObject(json)) return undefined
  const sha = textField(json, 'sha')
  const verification = objectField(inside(json, 'commit'), 'verification')
  const verified = verification === undefined ? undefined : field(verification, 'verified')
  return sha === undefined || !isObjectId(sha) || typeof verified !== 'boolean' ? undefined : { sha, signatureVerified: verified }
}

/**
 * `GET /repos/{owner}/{repo}/commits/{sha}/pulls`: the merged pull request, if there is one. Of several, the lowest
 * number.
 */
export function parsePulls(json: unknown): { readonly mergedPullRequest: number | undefined } | undefined {
  if (!Array.isArray(json)) return undefined
  const merged: number[] = []
  for (const pull of json) {
    const number = isJsonObject(pull) ? field(pull, 'number') : undefined
    if (!isJsonObject(pull) || typeof number !== 'number' || !Number.isSafeInteger(number)) return undefined
    if (isoTime(field(pull, 'merged_at')) !== undefined) merged.push(number)
  }
  return { mergedPullRequest: merged.length === 0 ? undefined : Math.min(...merged) }
}
