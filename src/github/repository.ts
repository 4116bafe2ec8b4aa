/** Reads `GET /repos/{owner}/{repo}`, and the repository inside other answers. */
import { type JsonObject, isJsonObject, objectField, textField } from '../text/json.ts'
import { parseId } from './ids.ts'

export interface RepositoryRecord {
  readonly id: string
  readonly fullName: string
  readonly ownerId: string | undefined
  readonly defaultBranch: string
}

export function parseRepository(json: unknown): RepositoryRecord | undefined {
  const identity = repositoryIdentity(json)
  if (identity === undefined || !isJsonObject(json)) return undefined
  const defaultBranch = textField(json, 'default_branch')
  return defaultBranch === undefined ? undefined : { ...identity, ownerId: ownerId(json), defaultBranch }
}

/** The fields that every form of a repository has, including the minimal one. */
export function repositoryIdentity(json: unknown): { readonly id: string; readonly fullName: string } | undefined {
  if (!isJsonObject(json)) return undefined
  const id = parseId(json['id'])
  const fullName = textField(json, 'full_name')
  return id === undefined || fullName === undefined ? undefined : { id, fullName }
}

const ownerId = (json: JsonObject): string | undefined => parseId(objectField(json, 'owner')?.['id'])
