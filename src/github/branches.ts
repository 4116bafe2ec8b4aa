/** Reads `GET /repos/{owner}/{repo}/branches`: the names of a repository's branches. */
import { inside, isJsonObject, textField } from '../text/json.ts'
import { isObjectId } from '../text/object-id.ts'

/** `undefined` if it is not a list of branches. */
export function parseBranches(json: unknown): readonly string[] | undefined {
  if (!Array.isArray(json)) return undefined
  const names = json.map((one: unknown) => (isJsonObject(one) ? textField(one, 'name') : undefined))
  return names.every((name) => name !== undefined) ? names : undefined
}

/** `GET /repos/{owner}/{repo}/git/ref/heads/{branch}`: the commit that the branch is at. */
export function parseBranchHead(json: unknown): string | undefined {
  const id = textField(inside(json, 'object'), 'sha')
  return id !== undefined && isObjectId(id) ? id : undefined
}
