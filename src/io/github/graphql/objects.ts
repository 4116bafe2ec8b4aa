/**
 * Looks up commits, tag objects and files in a query. An object that the query does not show is asked for with REST.
 */
import { absent, known } from '../../../domain/answer.ts'
import { type JsonObject, asObject, field, inside, isJsonObject, textField } from '../../../text/json.ts'
import { isObjectId } from '../../../text/object-id.ts'
import type { Lookup } from './lookup.ts'
import { TAG_OBJECT, tagObject } from './refs.ts'

type Within = Pick<Lookup, 'fields' | 'read'>

const MAX_PARENTS = 10

/** `GET …/commits/{id}` and `GET …/git/commits/{id}`, which have the same facts in different places. */
export const commitLookup = (id: string, place: string): Within => ({
  fields: (key, variable) =>
    `${key}: object(oid: ${variable('GitObjectID!', id)}) { __typename oid ... on Commit { committedDate signature { isValid } parents(first: ${MAX_PARENTS}) { totalCount nodes { oid } } } }`,
  read: ({ at }) => {
    const found = asObject(at())
    const parents = found === undefined ? undefined : parentsOf(inside(found, 'parents'))
    const date = textField(found ?? {}, 'committedDate')
    if (found === undefined || field(found, 'oid') !== id || parents === undefined || date === undefined) return undefined
    const isSigned = field(inside(found, 'signature'), 'isValid') === true
    // Only REST can say that a signature is missing or invalid.
    if (place === 'commits' && !isSigned) return undefined
    const about = { committer: { date }, ...(isSigned && { verification: { verified: true } }) }
    return { answer: known(place === 'commits' ? { sha: id, commit: about, parents } : { sha: id, ...about, parents }) }
  },
})

function parentsOf(list: JsonObject): readonly { readonly sha: string }[] | undefined {
  const nodes = field(list, 'nodes')
  if (!Array.isArray(nodes) || nodes.length !== field(list, 'totalCount')) return undefined
  const ids = nodes.map((node: unknown) => (isJsonObject(node) ? textField(node, 'oid') : undefined))
  return ids.every((id) => id !== undefined && isObjectId(id)) ? ids.flatMap((sha) => (sha === undefined ? [] : { sha })) : undefined
}

/** `GET …/git/tags/{id}`. The id of a commit is not the id of a tag. */
export const tagObjectLookup = (id: string): Within => ({
  fields: (key, variable) => `${key}: object(oid: ${variable('GitObjectID!', id)}) { __typename oid ${TAG_OBJECT} }`,
  read: ({ at }) => {
    const found = asObject(at())
    if (found === undefined || field(found, 'oid') !== id) return undefined
    return field(found, '__typename') === 'Commit' ? { answer: absent } : tagObject(found)
  },
})

/**
 * `GET …/contents/{path}?ref={ref}`, for a complete file with a JSON object. Anything else may be a link, a file that
 * was cut, or a file whose bytes differ from its text.
 */
export const blobLookup = (expression: string): Within => ({
  fields: (key, variable) =>
    `${key}: object(expression: ${variable('String!', expression)}) { __typename ... on Blob { text byteSize isTruncated isBinary } }`,
  read: ({ at }) => {
    const found = asObject(at()) ?? {}
    const text = textField(found, 'text')
    if (text === undefined || field(found, 'isTruncated') !== false || field(found, 'isBinary') !== false) return undefined
    const bytes = Buffer.from(text)
    if (bytes.length !== field(found, 'byteSize') || text.includes('\uFFFD') || !holdsObject(text)) return undefined
    return { answer: known({ type: 'file', encoding: 'base64', content: bytes.toString('base64') }) }
  },
})

function holdsObject(text: string): boolean {
  try {
    return isJsonObject(JSON.parse(text))
  } catch {
    return false
  }
}
