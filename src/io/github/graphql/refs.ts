/**
 * Looks up branches and tags in a query: the position of a commit relative to a branch, and which object a name names.
 */
import { absent, known } from '../../../domain/answer.ts'
import { type JsonObject, asObject, field, inside, isJsonObject, objectField, textField } from '../../../text/json.ts'
import { isObjectId } from '../../../text/object-id.ts'
import type { Lookup, Read } from './lookup.ts'

type Within = Pick<Lookup, 'fields' | 'read'>

const STATUSES: Readonly<Record<string, string>> = { AHEAD: 'ahead', BEHIND: 'behind', DIVERGED: 'diverged', IDENTICAL: 'identical' }

/**
 * `GET …/compare/refs/heads/{branch}...{head}`. Only REST can answer that the two have no common history, or that the
 * branch does not exist.
 */
export const comparisonLookup = (branch: string, head: string): Within => ({
  fields: (key, variable) =>
    `${key}: ref(qualifiedName: ${variable('String!', `refs/heads/${branch}`)}) { compare(headRef: ${variable('String!', head)}) { status } }`,
  read: ({ at }) => {
    const status = textField(inside(asObject(at()), 'compare'), 'status')
    const position = status === undefined ? undefined : field(STATUSES, status)
    return position === undefined ? undefined : { answer: known({ status: position }) }
  },
})

/** The object that a ref or a tag names. Later questions follow a tag of a tag. */
export const TAG_OBJECT = '... on Tag { tagger { date } target { __typename oid } }'

/** `GET …/git/ref/tags/{tag}`. A missing tag counts only if two different fields say so. */
export const tagLookup = (base: string, tag: string): Within => ({
  fields: (key, variable) => {
    const name = variable('String!', `refs/tags/${tag}`)
    return `${key}: ref(qualifiedName: ${name}) { target { __typename oid ${TAG_OBJECT} } } ${key}b: object(expression: ${name}) { oid }`
  },
  read: ({ at }) => {
    if (at() === null) return at('b') === null ? { answer: absent } : undefined
    const target = objectField(asObject(at()) ?? {}, 'target')
    const object = targetOf(target)
    if (target === undefined || object === undefined) return undefined
    const answer = known({ ref: `refs/tags/${tag}`, object })
    const beside = tagObject(target)
    return beside === undefined ? { answer } : { answer, beside: { [`${base}/git/tags/${object.sha}`]: beside.answer } }
  },
})

/** `GET …/git/ref/heads/{branch}`. */
export const branchHeadLookup = (branch: string): Within => ({
  fields: (key, variable) => `${key}: ref(qualifiedName: ${variable('String!', `refs/heads/${branch}`)}) { target { __typename oid } }`,
  read: ({ at }) => {
    const object = targetOf(objectField(asObject(at()) ?? {}, 'target'))
    return object === undefined ? undefined : { answer: known({ ref: `refs/heads/${branch}`, object }) }
  },
})

/** How many tags of a repository a query may have. If there are more, REST lists them all at once. */
const MAX_TAGS = 100

/** `GET …/git/matching-refs/tags/`. */
export const tagListLookup: Within = {
  fields: (key) =>
    `${key}: refs(refPrefix: "refs/tags/", first: ${MAX_TAGS}) { totalCount pageInfo { hasNextPage } nodes { name target { __typename oid } } }`,
  read: ({ at }) => {
    const found = asObject(at()) ?? {}
    const nodes = field(found, 'nodes')
    if (field(inside(found, 'pageInfo'), 'hasNextPage') !== false || !Array.isArray(nodes) || nodes.length === 0) return undefined
    if (nodes.length !== field(found, 'totalCount')) return undefined
    const tags = nodes.map(readListed)
    return tags.every((tag) => tag !== undefined) ? { answer: known(tags.toSorted((a, b) => (a.ref < b.ref ? -1 : 1))) } : undefined
  },
}

function readListed(node: unknown): { readonly ref: string; readonly object: GitObject } | undefined {
  if (!isJsonObject(node)) return undefined
  const [name, object] = [textField(node, 'name'), targetOf(objectField(node, 'target'))]
  return name === undefined || object === undefined ? undefined : { ref: `refs/tags/${name}`, object }
}

interface GitObject {
  readonly type: string
  readonly sha: string
}

const TYPES: Readonly<Record<string, string>> = { Commit: 'commit', Tag: 'tag', Tree: 'tree', Blob: 'blob' }

function targetOf(target: JsonObject | undefined): GitObject | undefined {
  const [typename, sha] = [textField(target ?? {}, '__typename'), textField(target ?? {}, 'oid')]
  const type = typename === undefined ? undefined : field(TYPES, typename)
  return typeof type !== 'string' || sha === undefined || !isObjectId(sha) ? undefined : { type, sha }
}

/** The object of an annotated tag, as `GET …/git/tags/{id}` shows it. */
export function tagObject(tag: JsonObject): Read | undefined {
  const [own, object] = [targetOf(tag), targetOf(objectField(tag, 'target'))]
  const date = textField(inside(tag, 'tagger'), 'date')
  if (own?.type !== 'tag' || object === undefined || date === undefined) return undefined
  return { answer: known({ sha: own.sha, tagger: { date }, object }) }
}
