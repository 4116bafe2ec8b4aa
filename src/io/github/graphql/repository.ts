/** Reads the facts that every query asks about every repository: its ids, its name and its default branch. */
import { known } from '../../../domain/answer.ts'
import { type JsonObject, field, inside, objectField, textField } from '../../../text/json.ts'
import type { Lookup, Read } from './lookup.ts'

export const REPOSITORY_FACTS =
  'databaseId nameWithOwner owner { ... on User { databaseId } ... on Organization { databaseId } } defaultBranchRef { name }'
/** The names of these facts in the answer. */
export const FACT_NAMES = ['databaseId', 'nameWithOwner', 'owner', 'defaultBranchRef']

export const repositoryLookup: Pick<Lookup, 'fields' | 'read' | 'isOfRepository'> = {
  isOfRepository: true,
  fields: () => '',
  read: ({ repository }) => readRepository(repository),
}

/** An id that is not a positive integer is left to REST: GraphQL's integers end at 2^31. */
function readRepository(repository: JsonObject): Read | undefined {
  const [id, ownerId] = [field(repository, 'databaseId'), field(inside(repository, 'owner'), 'databaseId')]
  const full_name = textField(repository, 'nameWithOwner')
  const default_branch = textField(objectField(repository, 'defaultBranchRef') ?? {}, 'name')
  if (!isId(id) || !isId(ownerId) || full_name === undefined || default_branch === undefined) return undefined
  return { answer: known({ id, full_name, owner: { id: ownerId }, default_branch }) }
}

const isId = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value > 0
