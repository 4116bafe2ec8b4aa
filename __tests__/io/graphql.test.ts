import { afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Answer } from '../../src/domain/answer.ts'
import {
  parseCommit,
  parseComparison,
  parseGitCommit,
  parseHistory,
  parseManifestFile,
  parseRepository,
  parseTagList,
  parseTagObject,
  parseTagRef,
  parseTagStep,
} from '../../src/github/index.ts'
import { parseBranchHead } from '../../src/github/branches.ts'
import { type GitHub, createGitHub } from '../../src/io/github/github.ts'
import { lookupOf } from '../../src/io/github/graphql/paths.ts'
import { queryOf } from '../../src/io/github/graphql/query.ts'
import { type Bend, answerGraphQL, complaints, publishedSchema, refuse } from '../helpers/graphql.ts'
import { type Loopback, loopback, sendJson } from '../helpers/loopback.ts'
import { FAULTS, type FaultName } from './misbehaving.ts'

const id = (digit: string): string => digit.repeat(40)
const [HEAD, PARENT, TAG, COMMIT] = [id('a'), id('b'), id('c'), id('d')]
const REPO = '/repos/octo/widget'
const base64 = (text: string | Buffer): string => Buffer.from(text).toString('base64')
const file = (text: string | Buffer) => ({ type: 'file', encoding: 'base64', content: base64(text) })
const commit = { committer: { date: '2026-11-01T12:00:00Z' }, verification: { verified: true } }

/** What REST answers. */
const REST: Readonly<Record<string, unknown>> = {
  [REPO]: { id: 42, full_name: 'octo/widget', owner: { id: 43 }, default_branch: 'main', private: false },
  [`${REPO}/git/ref/heads/main`]: { ref: 'refs/heads/main', object: { type: 'commit', sha: HEAD } },
  [`${REPO}/git/ref/heads/release/1.x`]: { ref: 'refs/heads/release/1.x', object: { type: 'commit', sha: HEAD } },
  [`${REPO}/compare/refs%2Fheads%2Fmain...${HEAD}?per_page=1`]: { status: 'identical', commits: [] },
  [`${REPO}/compare/refs%2Fheads%2Fmain...${PARENT}?per_page=1`]: { status: 'behind', commits: [] },
  [`${REPO}/compare/refs%2Fheads%2Frelease%2F1.x...${COMMIT}?per_page=1`]: { status: 'diverged', commits: [] },
  [`${REPO}/git/ref/tags/v1.0.0`]: { ref: 'refs/tags/v1.0.0', object: { type: 'commit', sha: HEAD } },
  [`${REPO}/git/ref/tags/%40octo/widget%401.1.0`]: { ref: 'refs/tags/@octo/widget@1.1.0', object: { type: 'tag', sha: TAG } },
  [`${REPO}/git/tags/${TAG}`]: { sha: TAG, tagger: { date: '2026-11-01T14:00:00+02:00' }, object: { type: 'commit', sha: HEAD } },
  [`${REPO}/git/matching-refs/tags/`]: [
    { ref: 'refs/tags/@octo/widget@1.1.0', object: { type: 'tag', sha: TAG } },
    { ref: 'refs/tags/v1.0.0', object: { type: 'commit', sha: HEAD } },
  ],
  [`${REPO}/commits/${HEAD}`]: { sha: HEAD, commit, parents: [{ sha: PARENT }] },
  [`${REPO}/git/commits/${HEAD}`]: { sha: HEAD, ...commit, parents: [{ sha: PARENT }] },
  [`${REPO}/contents/packages/widget/package.json?ref=${HEAD}`]: file('{"name":"@octo/widget","version":"1.1.0"}\n'),
  [`${REPO}/contents/package.json?ref=refs%2Fheads%2Fmain`]: file('{"name":"root"}'),
  [`${REPO}/contents/link/package.json?ref=${HEAD}`]: file('../package.json'),
  [`${REPO}/contents/latin/package.json?ref=${HEAD}`]: file(Buffer.from('7b226e616d65223a22f09f98227d', 'hex')),
}
const rest = (path: string): unknown => REST[path]

/** Everything that a query can answer, with how the gate reads it. */
const QUESTIONS: readonly (readonly [path: string, parse: (json: unknown) => unknown])[] = [
  [REPO, parseRepository],
  [`${REPO}/compare/refs%2Fheads%2Fmain...${HEAD}?per_page=1`, parseComparison],
  [`${REPO}/compare/refs%2Fheads%2Fmain...${PARENT}?per_page=1`, parseComparison],
  [`${REPO}/compare/refs%2Fheads%2Frelease%2F1.x...${COMMIT}?per_page=1`, parseComparison],
  [`${REPO}/git/ref/tags/v1.0.0`, parseTagRef],
  [`${REPO}/git/ref/tags/%40octo/widget%401.1.0`, parseTagRef],
  [`${REPO}/git/ref/heads/release/1.x`, parseBranchHead],
  [`${REPO}/git/tags/${TAG}`, parseTagObject],
  [`${REPO}/git/tags/${TAG}`, parseTagStep],
  [`${REPO}/git/matching-refs/tags/`, parseTagList],
  [`${REPO}/commits/${HEAD}`, parseCommit],
  [`${REPO}/commits/${HEAD}`, parseHistory],
  [`${REPO}/git/commits/${HEAD}`, parseGitCommit],
  [`${REPO}/contents/packages/widget/package.json?ref=${HEAD}`, parseManifestFile],
  [`${REPO}/contents/package.json?ref=refs%2Fheads%2Fmain`, parseManifestFile],
]
const PATHS = [...new Set(QUESTIONS.map(([path]) => path))]

/** What REST alone can say: nothing, or not plainly. */
const ONLY_REST = [
  '/repos/octo/gone',
  `${REPO}/compare/refs%2Fheads%2Fgone...${HEAD}?per_page=1`,
  `${REPO}/compare/refs%2Fheads%2Fmain...${COMMIT}?per_page=1`,
  `${REPO}/git/ref/heads/gone`,
  `${REPO}/git/tags/${COMMIT}`,
  `${REPO}/git/commits/${COMMIT}`,
  `${REPO}/contents/gone/package.json?ref=${HEAD}`,
  `${REPO}/contents/link/package.json?ref=${HEAD}`,
  `${REPO}/contents/latin/package.json?ref=${HEAD}`,
]

beforeAll(() => void publishedSchema())
const open: Loopback[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

interface Served {
  readonly github: GitHub
  readonly rest: string[]
  readonly queries: unknown[]
  readonly tokens: Set<string | undefined>
}

type GraphQLAnswer = (
  ...of: Parameters<typeof sendJson> extends [infer Response, ...unknown[]] ? [Response, unknown, number] : never
) => void
const honest: GraphQLAnswer = (response, body) => sendJson(response, 200, answerGraphQL(rest, body))
const bent =
  (bend: (bent: Bend) => unknown): GraphQLAnswer =>
  (response, body) =>
    sendJson(response, 200, answerGraphQL(rest, body, bend))

async function serve(
  graphql: GraphQLAnswer,
  options: { token?: string | undefined; isBusy?: () => boolean; base?: string } = {},
): Promise<Served> {
  const served = { rest: [] as string[], queries: [] as unknown[], tokens: new Set<string | undefined>() }
  const base = options.base ?? ''
  const server = await loopback((request, response) => {
    served.tokens.add(request.headers.authorization)
    const path = request.url ?? ''
    if (request.method === 'GET') {
      served.rest.push(path)
      const answer = rest(path.slice(base.length))
      return sendJson(response, answer === undefined ? 404 : 200, answer ?? { message: 'Not Found' })
    }
    let text = ''
    request.on('data', (chunk) => (text += String(chunk)))
    request.on('end', () => {
      const body: unknown = JSON.parse(text)
      served.queries.push(body)
      if (path !== `${base.replace(/\/v3$/, '')}/graphql`) return sendJson(response, 404, { message: 'Not Found' })
      graphql(response, body, served.queries.length)
    })
  })
  open.push(server)
  const proxy = { httpsProxy: undefined, httpProxy: undefined, noProxy: undefined }
  const { token = 'ghs_secret', isBusy = () => false } = 'token' in options ? { ...options, token: options.token ?? '' } : options
  const github = createGitHub({
    ...{ apiUrl: `${server.url}${base}`, timeoutMs: 2000, signal: new AbortController().signal, proxy, isBusy },
    token: token === '' ? undefined : token,
  })
  return { ...served, github }
}
const askAll = (github: GitHub, paths: readonly string[]): Promise<readonly Answer<unknown>[]> =>
  Promise.all(paths.map((path) => github.ask({ to: 'github', path })))
const read = (answers: readonly Answer<unknown>[], paths: readonly string[]) =>
  QUESTIONS.map(([path, parse]) => {
    const answer = answers[paths.indexOf(path)]
    return answer?.kind === 'known' ? parse(answer.value) : answer?.kind
  })
const byRest = QUESTIONS.map(([path, parse]) => parse(rest(path)))

test('one query answers what REST would have, as the gate reads it', async () => {
  const { github, queries, rest: asked, tokens } = await serve(honest)
  expect(read(await askAll(github, PATHS), PATHS)).toEqual(byRest)
  expect(byRest.every((value) => value !== undefined)).toBe(true)
  expect(asked).toEqual([])
  expect(queries).toHaveLength(1)
  expect([...tokens]).toEqual(['Bearer ghs_secret'])
})

test('each kind of query is valid under the schema that GitHub publishes', () => {
  for (const path of PATHS) {
    const lookup = lookupOf(path)
    expect([path, lookup === undefined ? ['no lookup'] : complaints(queryOf([lookup]).text)]).toEqual([path, []])
  }
  expect(complaints(queryOf(PATHS.flatMap((path) => lookupOf(path) ?? [])).text)).toEqual([])
})

test('at an Enterprise Server the query goes beside /api/v3', async () => {
  const { github, queries, rest: asked } = await serve(honest, { base: '/api/v3' })
  expect(read(await askAll(github, PATHS), PATHS)).toEqual(byRest)
  expect([queries.length, asked]).toEqual([1, []])
})

test('without a token, REST is asked', async () => {
  const { github, queries, rest: asked } = await serve(honest, { token: undefined })
  expect(read(await askAll(github, PATHS), PATHS)).toEqual(byRest)
  expect([queries.length, asked.toSorted()]).toEqual([0, PATHS.toSorted()])
})

test('what a query does not say plainly is asked with REST, and REST decides what is absent', async () => {
  const { github, rest: asked } = await serve(honest)
  const answers = await askAll(github, ONLY_REST)
  expect(asked.toSorted()).toEqual(ONLY_REST.toSorted())
  expect(answers.map(({ kind }) => kind)).toEqual(ONLY_REST.map((path) => (rest(path) === undefined ? 'absent' : 'known')))
})

test('a tag that both ways of asking do not find is absent; the object of a tag comes along with it', async () => {
  const { github, queries, rest: asked } = await serve(honest)
  const tag = `${REPO}/git/ref/tags/%40octo/widget%401.1.0`
  expect(await askAll(github, [`${REPO}/git/ref/tags/v9.9.9`, tag])).toMatchObject([{ kind: 'absent' }, { kind: 'known' }])
  expect(await askAll(github, [`${REPO}/git/tags/${TAG}`, `${REPO}/git/tags/${HEAD}`])).toMatchObject([
    { kind: 'known' },
    { kind: 'absent' },
  ])
  expect([queries.length, asked]).toEqual([2, []])
})

const FIELDS = [
  'Query.repository',
  'Repository.databaseId',
  'Repository.nameWithOwner',
  'Repository.owner',
  'Organization.databaseId',
  'Repository.defaultBranchRef',
  'Repository.ref',
  'Repository.object',
  'Repository.refs',
  'Ref.compare',
  'Ref.name',
  'Ref.target',
  'Comparison.status',
  'Commit.oid',
  'Commit.committedDate',
  'Commit.parents',
  'Commit.signature',
  'GpgSignature.isValid',
  'Tag.tagger',
  'GitActor.date',
  'RefConnection.totalCount',
  'CommitConnection.totalCount',
  'Tag.target',
  'Blob.text',
  'Blob.byteSize',
  'Blob.isTruncated',
  'PageInfo.hasNextPage',
  'RefConnection.nodes',
]
describe.each(FIELDS)('where %s', (field) => {
  const elsewhere = ({ at, value }: Bend, instead: () => unknown): unknown => (at === field ? instead() : value())
  test.each([
    ['fails', (one: Bend) => elsewhere(one, () => refuse())],
    ['is not found', (one: Bend) => elsewhere(one, () => refuse('Could not resolve', 'NOT_FOUND'))],
    ['is forbidden', (one: Bend) => elsewhere(one, () => refuse('Resource not accessible', 'FORBIDDEN'))],
    ['is null', (one: Bend) => elsewhere(one, () => null)],
  ] as const)('%s, the answers are those of REST', async (_name, bend) => {
    const { github, rest: asked } = await serve(bent(bend))
    expect(read(await askAll(github, PATHS), PATHS)).toEqual(byRest)
    expect(asked.length).toBeGreaterThan(0)
  })
})

test.each([
  ['a tag that is left out of the list', 'RefConnection.nodes', (value: unknown) => (value as unknown[]).slice(1)],
  ['a file whose text was changed', 'Blob.text', (value: unknown) => `${String(value)} `],
  ['a signature that is said to be invalid', 'GpgSignature.isValid', () => false],
] as const)('%s is not believed', async (_what, at, instead) => {
  const { github, rest: asked } = await serve(bent((one) => (one.at === at ? instead(one.value()) : one.value())))
  expect(read(await askAll(github, PATHS), PATHS)).toEqual(byRest)
  expect(asked.length).toBeGreaterThan(0)
})

test('an error that names no field is every field’s', async () => {
  const { github, rest: asked } = await serve((response, body) => {
    const honestly = answerGraphQL(rest, body) as object
    sendJson(response, 200, { ...honestly, errors: [{ message: 'timeout' }] })
  })
  expect(read(await askAll(github, PATHS), PATHS)).toEqual(byRest)
  expect(asked).toHaveLength(PATHS.length)
})

describe('where queries are not answered, REST is, and no other query is sent', () => {
  const rateLimited: GraphQLAnswer = (response) =>
    sendJson(response, 200, { data: null, errors: [{ type: 'RATE_LIMITED', message: 'used up' }] })
  const invalid: GraphQLAnswer = (response) => sendJson(response, 200, { errors: [{ message: 'no such field' }] })
  const array: GraphQLAnswer = (response) => sendJson(response, 200, [])
  const fault =
    (name: FaultName): GraphQLAnswer =>
    (response) =>
      FAULTS[name](response, response.req, 'http://127.0.0.1:1')
  test.each<readonly [string, GraphQLAnswer]>([
    ['a rate limit in a 200', rateLimited],
    ['an invalid query', invalid],
    ['a list', array],
    ...(['401', '403', '403 with an exhausted limit', '429 that wants an hour', '200 with a page', '404 with a page'] as const).map(
      (name) => [name, fault(name)] as const,
    ),
    ...(['no word', 'a drip', 'a reset', 'a redirect to another host', 'a redirect in a circle'] as const).map(
      (name) => [name, fault(name)] as const,
    ),
  ])('%s', async (_name, answer) => {
    const { github, queries, rest: asked } = await serve(answer)
    expect(read(await askAll(github, PATHS), PATHS)).toEqual(byRest)
    expect(asked.toSorted()).toEqual(PATHS.toSorted())
    await askAll(github, [`${REPO}/git/ref/tags/v2.0.0`])
    expect(queries).toHaveLength(1)
  })
})

const many = (count: number, repositories: number): readonly string[] =>
  Array.from(
    { length: count },
    (_, index) =>
      `/repos/octo/widget-${index % repositories}/compare/refs%2Fheads%2Fmain...${id('0').slice(4)}${String(1000 + index)}?per_page=1`,
  )
const manyRest = (path: string): unknown =>
  /^\/repos\/octo\/[^/]+$/.test(path) ? { ...Object(REST[REPO]) } : { ref: 'x', object: { type: 'commit', sha: HEAD }, status: 'behind' }
const answerMany: GraphQLAnswer = (response, body) => sendJson(response, 200, answerGraphQL(manyRest, body))

describe('many questions', () => {
  test('200 about 60 repositories are two queries', async () => {
    const { github, queries, rest: asked } = await serve(answerMany)
    const answers = await askAll(github, many(200, 60))
    expect(answers.every((answer) => answer.kind === 'known')).toBe(true)
    expect([queries.length, asked.length]).toEqual([2, 0])
  })

  test('a query that is too much is asked in smaller ones', async () => {
    const {
      github,
      queries,
      rest: asked,
    } = await serve((response, body, count) =>
      count === 1 ? sendJson(response, 502, { message: 'too much' }) : answerMany(response, body, count),
    )
    const answers = await askAll(github, many(120, 60))
    expect(answers.every((answer) => answer.kind === 'known')).toBe(true)
    expect([queries.length, asked.length]).toEqual([4, 0])
  })

  test('where smaller ones are too much as well, REST answers', async () => {
    const { github, queries, rest: asked } = await serve((response) => sendJson(response, 502, { message: 'too much' }))
    expect(read(await askAll(github, PATHS), PATHS)).toEqual(byRest)
    expect(asked.toSorted()).toEqual(PATHS.toSorted())
    expect(queries.length).toBeLessThanOrEqual(4)
  })

  test('are collected while the registry still answers, but not for long', async () => {
    const busy = { now: true }
    const { github, queries } = await serve(answerMany, { isBusy: () => busy.now })
    const [one = '', two = '', three = ''] = many(3, 3)
    const first = askAll(github, [one])
    await new Promise((resolve) => setTimeout(resolve, 20))
    const second = askAll(github, [two])
    busy.now = false
    await Promise.all([first, second])
    expect(queries).toHaveLength(1)
    busy.now = true
    await askAll(github, [three])
    expect(queries).toHaveLength(2)
  })
})

test('what comes from outside is a variable, never a part of the query', () => {
  const hostile = fc.stringMatching(/^[!-.0-9A-Za-z{}"'$()]{1,30}$/)
  fc.assert(
    fc.property(hostile, hostile, (a, b) => {
      const paths = (name: string) => [
        `${REPO}/git/ref/tags/${encodeURIComponent(name)}`,
        `${REPO}/compare/${encodeURIComponent(name)}...${HEAD}?per_page=1`,
        `${REPO}/contents/${encodeURIComponent(name)}/package.json?ref=${HEAD}`,
      ]
      for (const [index, path] of paths(a).entries()) {
        const [one, other] = [lookupOf(path), lookupOf(paths(b)[index] ?? '')]
        if (one !== undefined && other !== undefined) expect(queryOf([one]).text).toBe(queryOf([other]).text)
      }
    }),
  )
})

test.each([
  '/repos/octo/..',
  '/repos/../widget',
  '/repos/octo/widget"){x}',
  `${REPO}/git/ref/tags/a^{tree}`,
  `${REPO}/git/ref/tags/a%5E%7Btree%7D`,
  `${REPO}/git/ref/tags/a%3Ab`,
  `${REPO}/git/ref/tags/%`,
  `${REPO}/compare/refs%2Fheads%2Fmain~1...${HEAD}?per_page=1`,
  `${REPO}/compare/${HEAD}...${PARENT}?per_page=1`,
  `${REPO}/compare/refs%2Fheads%2Fmain...main?per_page=1`,
  `${REPO}/compare/refs%2Fheads%2Fmain...${HEAD}`,
  `${REPO}/contents/../package.json?ref=${HEAD}`,
  `${REPO}/contents/package.json?ref=a%3Ab`,
  `${REPO}/git/trees/${HEAD}?recursive=1`,
  `${REPO}/actions/runs/1/attempts/1`,
  `${REPO}/releases/tags/v1`,
  '/advisories?ecosystem=npm&affects=a@1',
])('%s is left to REST', (path) => {
  expect(lookupOf(path)).toBeUndefined()
})
