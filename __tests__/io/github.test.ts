import { describe, expect, test } from '@jest/globals'
import type { Answer, UnavailableCode } from '../../src/domain/answer.ts'
import { type GitHub, createGitHub } from '../../src/io/github/github.ts'
import { createTally } from '../../src/io/net/tally.ts'
import { type Loopback, sendJson } from '../helpers/loopback.ts'
import { loopbacks } from '../helpers/loopbacks.ts'
import { FAULTS, type FaultName } from './misbehaving.ts'

const serve = loopbacks()
const NO_PROXY = { httpsProxy: undefined, httpProxy: undefined, noProxy: undefined }
const client = (server: Loopback, token: string | undefined = 'ghs_secret', base = ''): GitHub =>
  createGitHub({ apiUrl: `${server.url}${base}`, token, timeoutMs: 400, signal: new AbortController().signal, proxy: NO_PROXY })
const ask = (github: GitHub, path = '/repos/octo/widget'): Promise<Answer<unknown>> => github.ask({ to: 'github', path })

test('asks below the base of the API, with the token', async () => {
  const server = await serve((_request, response) => sendJson(response, 200, { id: 1 }))
  expect(await ask(client(server, 'ghs_secret', '/api/v3/'))).toEqual({ kind: 'known', value: { id: 1 } })
  expect(server.asked).toMatchObject([
    { url: '/api/v3/repos/octo/widget', headers: { authorization: 'Bearer ghs_secret', accept: 'application/vnd.github+json' } },
  ])
})

test.each(['/repos/../../user', '/repos/../user', '/repos/octo/%2e%2e/user', '/repos/./octo', '/a#b', '/a b', '@evil.example/'])(
  '%s, which a name from outside may make of a path, is not asked',
  async (path) => {
    const server = await serve((_request, response) => sendJson(response, 200, {}))
    expect(await ask(client(server, 'ghs_secret', '/api/v3'), path)).toMatchObject({ kind: 'unavailable', code: 'refused' })
    expect(server.asked).toHaveLength(0)
  },
)

test('works without a token', async () => {
  const server = await serve((_request, response) => sendJson(response, 200, {}))
  await ask(createGitHub({ apiUrl: server.url, token: undefined, timeoutMs: 400, signal: new AbortController().signal, proxy: NO_PROXY }))
  expect(server.asked[0]?.headers.authorization).toBeUndefined()
})

test('asks the same question once', async () => {
  const server = await serve((_request, response) => sendJson(response, 200, {}))
  const github = client(server)
  await Promise.all(Array.from({ length: 40 }, () => ask(github)))
  expect(server.asked).toHaveLength(1)
})

test('keeps ids beyond 2^53 exact', async () => {
  const server = await serve((_request, response) =>
    sendJson(response, 200, Buffer.from('{"id":9007199254740993,"small":12,"float":0.12345678901234567890}')),
  )
  expect(await ask(client(server))).toEqual({ kind: 'known', value: { id: '9007199254740993', small: 12, float: 0.12345678901234568 } })
})

test('follows a rename within the API, with the token', async () => {
  const server = await serve((request, response) =>
    request.url === '/repos/octo/widget'
      ? void response.writeHead(301, { location: '/repositories/7' }).end()
      : sendJson(response, 200, { id: 7 }),
  )
  expect(await ask(client(server))).toEqual({ kind: 'known', value: { id: 7 } })
  expect(server.asked[1]?.headers.authorization).toBe('Bearer ghs_secret')
})

describe('no answer', () => {
  test.each([
    ['500', 'server-error'],
    ['401', 'refused'],
    ['403', 'refused'],
    ['451', 'refused'],
    ['403 with an exhausted limit', 'rate-limited'],
    ['429 that wants an hour', 'rate-limited'],
    ['200 with a page', 'malformed'],
    ['404 with a page', 'malformed'],
    ['thirty megabytes, announced', 'too-large'],
    ['no word', 'timeout'],
    ['a drip', 'timeout'],
    ['a reset', 'unreachable'],
    ['a redirect in a circle', 'redirected'],
    ['a redirect to another host', 'redirected'],
    ['a redirect to a file', 'redirected'],
  ] satisfies [FaultName, UnavailableCode][])('%s', async (fault, code) => {
    const elsewhere = await serve((_request, response) => sendJson(response, 200, {}))
    const server = await serve((request, response) => FAULTS[fault](response, request, elsewhere.url))
    expect(await ask(client(server))).toMatchObject({ kind: 'unavailable', code, detail: expect.not.stringContaining('ghs_secret') })
    expect(elsewhere.asked).toHaveLength(0)
  })
})

test('where the token is refused, asks once more without it', async () => {
  const server = await serve((request, response) =>
    request.headers.authorization === undefined
      ? sendJson(response, 200, { id: 1 })
      : sendJson(response, 403, { message: 'Resource not accessible by integration' }),
  )
  expect(await ask(client(server))).toEqual({ kind: 'known', value: { id: 1 } })
  expect(server.asked).toHaveLength(2)
})

describe('the rate limit', () => {
  const reset = Math.floor(Date.now() / 1000) + 3600
  const until = new Date(reset * 1000).toISOString().replace('.000Z', 'Z')

  test('is left to others when it is all but used up', async () => {
    const server = await serve((_request, response, count) =>
      sendJson(response, 200, {}, { 'x-ratelimit-remaining': 3 - count, 'x-ratelimit-reset': reset }),
    )
    const github = client(server)
    const answers = [await ask(github, '/a'), await ask(github, '/b'), await ask(github, '/c')]
    expect(answers).toEqual([
      { kind: 'known', value: {} },
      { kind: 'known', value: {} },
      {
        kind: 'unavailable',
        code: 'rate-limited',
        until,
        detail: `GET ${server.url}/c: not asked, the rate limit is used up until ${until}`,
      },
    ])
    expect(server.asked).toHaveLength(2)
  })

  /** Answers after a moment, as a server does that others ask as well. */
  const limited = (limit: number) => (_request: unknown, response: Parameters<typeof sendJson>[0], count: number) => {
    const left = Math.max(0, limit - count)
    const headers = { 'x-ratelimit-remaining': left, 'x-ratelimit-reset': reset }
    setTimeout(() => sendJson(response, count > limit ? 403 : 200, {}, headers), 5)
  }
  const askMany = (github: GitHub, count: number) => Promise.all(Array.from({ length: count }, (_, index) => ask(github, `/${index}`)))
  const kinds = (answers: readonly Answer<unknown>[]) => ({
    known: answers.filter(({ kind }) => kind === 'known').length,
    limited: answers.filter((answer) => answer.kind === 'unavailable' && answer.code === 'rate-limited').length,
  })

  test('counts those under way: many at once do not run into it', async () => {
    const server = await serve(limited(20))
    const github = client(server)
    await ask(github, '/first')
    expect(kinds(await askMany(github, 60))).toEqual({ known: 18, limited: 42 })
    expect(server.asked).toHaveLength(19)
  })

  test('stops what was asked before the first answer and still waits for its turn', async () => {
    const server = await serve(limited(60))
    expect(kinds(await askMany(client(server), 300))).toEqual({ known: 59, limited: 241 })
    expect(server.asked).toHaveLength(59)
  })

  test('that is short is spent on what decides first, and what is left out is counted', async () => {
    const tally = createTally()
    const server = await serve(limited(60))
    const proxy = NO_PROXY
    const github = createGitHub({ apiUrl: server.url, token: 'ghs_x', timeoutMs: 5000, signal: new AbortController().signal, proxy, tally })
    const paths = Array.from({ length: 40 }, (_, index) => [
      `/repos/octo/widget/releases/tags/v${index}`,
      `/repos/octo/widget/actions/runs/${index}/attempts/1`,
    ])
    await ask(github, '/repos/octo/widget')
    await Promise.all(paths.flat().map((path) => ask(github, path)))
    const { host } = new URL(server.url)
    expect(tally.read()).toEqual({
      asked: [
        { host, kind: 'releases', requests: 18 },
        { host, kind: 'repositories', requests: 1 },
        { host, kind: 'runs', requests: 40 },
      ],
      left: [{ host, api: 'rest', requests: 1, until }],
      leftOut: [{ host, kind: 'releases', requests: 22 }],
    })
    expect(server.asked).toHaveLength(59)
  })

  test('that does not run out keeps nobody waiting', async () => {
    const server = await serve(limited(5000))
    expect(kinds(await askMany(client(server), 300))).toEqual({ known: 300, limited: 0 })
  })

  test('of the token says nothing about asking without it', async () => {
    const server = await serve((request, response) => {
      const withToken = request.headers.authorization !== undefined
      sendJson(response, withToken ? 403 : 200, {}, { 'x-ratelimit-remaining': withToken ? 50 : 1, 'x-ratelimit-reset': reset })
    })
    const github = client(server)
    expect([(await ask(github, '/a')).kind, (await ask(github, '/b')).kind]).toEqual(['known', 'unavailable'])
    expect(server.asked).toHaveLength(3)
  })

  test('that asks for a pause stops the others too', async () => {
    const server = await serve((_request, response) => sendJson(response, 403, {}, { 'retry-after': '600' }))
    const github = client(server)
    expect([await ask(github, '/a'), await ask(github, '/b')]).toMatchObject([{ code: 'rate-limited' }, { code: 'rate-limited' }])
    expect(server.asked).toHaveLength(1)
  })
})

describe('a list of several pages', () => {
  const pages = (total: number) => (request: { url?: string | undefined }, response: Parameters<typeof sendJson>[0]) => {
    const url = new URL(request.url ?? '', 'http://api')
    const page = Number(url.searchParams.get('page') ?? '1')
    const link = page < total ? { link: `<http://elsewhere.example/jobs?page=${page + 1}>; rel="next", <x>; rel="last"` } : {}
    sendJson(response, 200, { total_count: total, jobs: [page] }, link)
  }

  test('is one answer', async () => {
    const server = await serve((request, response) => pages(3)(request, response))
    expect(await ask(client(server), '/jobs?per_page=100')).toEqual({ kind: 'known', value: { total_count: 3, jobs: [1, 2, 3] } })
  })

  test('of more than ten pages is too large', async () => {
    const server = await serve((request, response) => pages(11)(request, response))
    expect(await ask(client(server), '/jobs?per_page=100')).toMatchObject({ code: 'too-large' })
  })

  test('with a page missing is no answer', async () => {
    const server = await serve((request, response) =>
      request.url?.includes('page=2') === true ? sendJson(response, 404, {}) : pages(3)(request, response),
    )
    expect(await ask(client(server), '/jobs?per_page=100')).toMatchObject({ code: 'inconsistent' })
  })

  test('is not asked for where one page was wanted', async () => {
    const server = await serve((request, response) => pages(3)(request, response))
    expect(await ask(client(server), '/compare/a...b?per_page=1')).toEqual({ kind: 'known', value: { total_count: 3, jobs: [1] } })
  })
})
