/** Reads `GET /repos/{owner}/{repo}/branches`: the names of a repository's branches. */
import { isJsonObject, textField } from '../text/json.ts'

/** `undefined`: not a list of branches. */
export function parseBranches(json: unknown): readonly string[] | undefined {
  if (!Array.isArray(json)) return undefined
  const names = json.map((one: unknown) => (isJsonObject(one) ? textField(one, 'name') : undefined))
  return names.every((name) => name !== undefined) ? names : undefined
}
