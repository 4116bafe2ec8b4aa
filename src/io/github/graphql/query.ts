/**
 * Writes one query for many lookups, grouped by repository. Its text depends only on the number of lookups and their
 * kinds: names and ids are variables.
 */
import { groupBy } from '../../../text/group.ts'
import { field, isJsonObject, objectField } from '../../../text/json.ts'
import type { Lookup, Read, Variable } from './lookup.ts'
import { FACT_NAMES, REPOSITORY_FACTS } from './repository.ts'

export interface Query {
  readonly text: string
  readonly variables: Readonly<Record<string, string>>
  /** How many repositories it asks about. */
  readonly repositories: number
  /** The answer to each lookup, in order. `undefined`: no answer. */
  readonly read: (response: unknown) => readonly (Read | undefined)[]
}

export function queryOf(lookups: readonly Lookup[]): Query {
  const variables: Record<string, string> = {}
  const types: string[] = []
  const variable: Variable = (type, value) => {
    const name = `v${types.length}`
    types.push(`$${name}: ${type}`)
    variables[name] = value
    return `$${name}`
  }
  const keyed = lookups.map((lookup, index) => ({ lookup, key: `f${index}` }))
  const groups = [...groupBy(keyed, ({ lookup: { owner, name } }) => `${owner}/${name}`).values()]
  const aliasOf = new Map(groups.flatMap((group, index) => group.map(({ key }) => [key, `r${index}`] as const)))
  const fields = groups.map((group, index) => {
    const { owner, name } = group[0].lookup
    const own = group.map(({ lookup, key }) => lookup.fields(key, variable)).join(' ')
    return `r${index}: repository(owner: ${variable('String!', owner)}, name: ${variable('String!', name)}) { ${REPOSITORY_FACTS} ${own} }`
  })
  return {
    text: `query (${types.join(', ')}) { ${fields.join(' ')} }`,
    variables,
    repositories: groups.length,
    read: (response) => keyed.map(({ lookup, key }) => readLookup(response, lookup, key, aliasOf.get(key) ?? '')),
  }
}

function readLookup(response: unknown, lookup: Lookup, key: string, alias: string): Read | undefined {
  if (!isJsonObject(response)) return undefined
  const repository = objectField(objectField(response, 'data') ?? {}, alias)
  if (repository === undefined || hasFailed(field(response, 'errors'), alias, namesOf(lookup, key))) return undefined
  return lookup.read({ repository, at: (letter = '') => field(repository, `${key}${letter}`) })
}

/** Every field of a lookup starts with its key. */
const namesOf = ({ isOfRepository }: Lookup, key: string): RegExp =>
  isOfRepository === true ? new RegExp(`^(?:${FACT_NAMES.join('|')})$`) : new RegExp(`^${key}[a-z]?$`)

/** Whether an error is about the lookup, or does not say what it is about. */
function hasFailed(errors: unknown, alias: string, names: RegExp): boolean {
  if (errors === undefined) return false
  if (!Array.isArray(errors)) return true
  return errors.some((error: unknown) => {
    const path = isJsonObject(error) ? field(error, 'path') : undefined
    if (!Array.isArray(path) || typeof path[0] !== 'string') return true
    return path[0] === alias && (typeof path[1] !== 'string' || names.test(path[1]))
  })
}
