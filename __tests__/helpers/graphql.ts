/**
 * Answers as GitHub's GraphQL API, under the schema that GitHub publishes. Each field comes from the REST answer to the same question, so the two
 * cannot differ.
 */
import fs from 'node:fs'
import { type GraphQLFieldResolver, GraphQLError, type GraphQLSchema, buildSchema, execute, parse, specifiedRules, validate } from 'graphql'
import { type JsonObject, field, inside, isJsonObject, objectField, textField } from '../../src/text/json.ts'

export interface Bend {
  /** `Type.field` */
  readonly at: string
  /** The usual answer of the field. */
  readonly value: () => unknown
}

/** The package has it as a file that it does not export. */
const SCHEMA = 'node_modules/@octokit/graphql-schema/schema.graphql'
let loaded: GraphQLSchema | undefined
export function publishedSchema(): GraphQLSchema {
  return (loaded ??= buildSchema(fs.readFileSync(SCHEMA, 'utf8'), { assumeValid: true, assumeValidSDL: true }))
}

/** What is wrong with a query under the published schema. */
export const complaints = (query: string): readonly string[] =>
  validate(publishedSchema(), parse(query), specifiedRules).map(({ message }) => message)

/** `rest`: the answer of REST to a path. `undefined` is a 404. `bend` answers a field in another way, or throws. */
export function answerGraphQL(
  rest: (path: string) => unknown,
  body: unknown,
  bend: (bent: Bend) => unknown = ({ value }) => value(),
): unknown {
  const wrong = complaints(isJsonObject(body) ? (textField(body, 'query') ?? '') : '')
  return wrong.length > 0 ? { errors: wrong.map((message) => ({ message })) } : executeGraphQL(rest, body, bend)
}

/** The same for a query that is known to be valid, because validating takes longer than answering. */
export function executeGraphQL(
  rest: (path: string) => unknown,
  body: unknown,
  bend: (bent: Bend) => unknown = ({ value }) => value(),
): unknown {
  const [query, variables] = isJsonObject(body) ? [textField(body, 'query') ?? '', objectField(body, 'variables') ?? {}] : ['', {}]
  const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (source, args, _context, info) =>
    bend({
      at: `${info.parentType.name}.${info.fieldName}`,
      value: () => {
        const value: unknown = isJsonObject(source) ? field(source, info.fieldName) : undefined
        return typeof value === 'function' ? (value as (given: unknown) => unknown)(args) : value
      },
    })
  const result = execute({
    ...{ schema: publishedSchema(), document: parse(query), variableValues: variables, fieldResolver },
    rootValue: { repository: ({ owner, name }: Record<string, string>) => repository(rest, `/repos/${owner ?? ''}/${name ?? ''}`) },
    typeResolver: (value) => textField(value as JsonObject, '__typename'),
  })
  if (result instanceof Promise) throw new Error('nothing here waits')
  const { data, errors } = result
  return { data, ...(errors && { errors: errors.map(plainError) }) }
}

const plainError = ({ message, path: at, extensions }: GraphQLError) => ({ message, path: at, type: extensions['type'] })
export const refuse = (message = 'Something went wrong', type?: string): never => {
  throw new GraphQLError(message, type === undefined ? {} : { extensions: { type } })
}

type Rest = (path: string) => unknown

function commitNode(id: string, commit: JsonObject): unknown {
  const about = inside(commit, 'commit')
  const parents = field(commit, 'parents')
  const nodes = (Array.isArray(parents) ? parents : []).filter(isJsonObject).map((one) => ({ oid: textField(one, 'sha') }))
  return {
    __typename: 'Commit',
    oid: id,
    committedDate: field(inside(about, 'committer'), 'date'),
    signature: field(inside(about, 'verification'), 'verified') === true ? { __typename: 'GpgSignature', isValid: true } : null,
    parents: { totalCount: nodes.length, nodes },
  }
}

function repository(rest: Rest, base: string): unknown {
  const found = rest(base)
  if (!isJsonObject(found)) return refuse(`Could not resolve to a Repository with the name '${base}'.`, 'NOT_FOUND')
  const at = (below: string): unknown => rest(base + below)
  const encoded = (name: string): string => name.split('/').map(encodeURIComponent).join('/')
  const object = (id: string): unknown => {
    const tag = at(`/git/tags/${id}`)
    if (isJsonObject(tag)) return { __typename: 'Tag', oid: id, tagger: field(tag, 'tagger'), target: () => shallow(inside(tag, 'object')) }
    const commit = at(`/commits/${id}`)
    return isJsonObject(commit) ? commitNode(id, commit) : null
  }
  const shallow = (target: JsonObject): unknown => {
    const [type, id] = [textField(target, 'type') ?? '', textField(target, 'sha') ?? '']
    return type === 'tag' ? object(id) : { __typename: type.replace(/^./, (letter) => letter.toUpperCase()), oid: id }
  }
  const named = (name: string): unknown => {
    const told = at(`/git/ref/${encoded(name.slice('refs/'.length))}`)
    return isJsonObject(told) ? shallow(inside(told, 'object')) : null
  }
  const ref = (name: string): unknown => {
    const short = name.replace(/^refs\/(?:heads|tags)\//, '')
    if (named(name) === null) return null
    const compare = ({ headRef }: Record<string, string>): unknown => {
      const status = at(`/compare/${encodeURIComponent(name)}...${headRef ?? ''}?per_page=1`)
      return isJsonObject(status) ? { status: textField(status, 'status')?.toUpperCase() } : null
    }
    return { name: short, target: () => named(name), compare }
  }
  const file = (expression: string): unknown => {
    const colon = expression.indexOf(':')
    const [commit, name] = [expression.slice(0, colon), expression.slice(colon + 1)]
    const told = at(`/contents/${encoded(name)}?ref=${encodeURIComponent(commit)}`)
    if (!isJsonObject(told)) return null
    const bytes = Buffer.from(textField(told, 'content') ?? '', 'base64')
    return { __typename: 'Blob', text: bytes.toString('utf8'), byteSize: bytes.length, isTruncated: false, isBinary: bytes.includes(0) }
  }
  const tags = (): unknown => {
    const list = at('/git/matching-refs/tags/')
    const nodes = (Array.isArray(list) ? list : []).filter(isJsonObject).map((one) => ({
      name: textField(one, 'ref')?.slice('refs/tags/'.length),
      target: shallow(inside(one, 'object')),
    }))
    return { totalCount: nodes.length, pageInfo: { hasNextPage: nodes.length > 100 }, nodes: nodes.slice(0, 100) }
  }
  return {
    databaseId: field(found, 'id'),
    nameWithOwner: field(found, 'full_name'),
    owner: { __typename: 'Organization', databaseId: field(inside(found, 'owner'), 'id') },
    defaultBranchRef: { name: field(found, 'default_branch') },
    ref: ({ qualifiedName }: Record<string, string>) => ref(qualifiedName ?? ''),
    object: ({ oid, expression = '' }: Record<string, string>) =>
      oid === undefined ? (expression.includes(':') ? file(expression) : named(expression)) : object(oid),
    refs: tags,
  }
}
