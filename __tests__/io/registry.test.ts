import { describe, expect, test } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import zlib from 'node:zlib'
import type { Answer, UnavailableCode } from '../../src/domain/answer.ts'
import { loadNpmConfig } from '../../src/io/npm/config.ts'
import { createRegistry } from '../../src/io/npm/registry.ts'
import { type Loopback, loopback, sendJson } from '../helpers/loopback.ts'
import { loopbacks } from '../helpers/loopbacks.ts'
import { FAULTS, type FaultName, GOOD } from './misbehaving.ts'

const serve = loopbacks()

interface Setup {
  readonly npmrc?: string
  readonly env?: Record<string, string>
  readonly registry?: string
  readonly timeoutMs?: number
  readonly signal?: AbortSignal
  readonly accept?: 'json' | 'bytes'
}
const PATH = '/-/npm/v1/attestations/left-pad@1.3.1'

async function ask(
  server: Loopback,
  { npmrc, env = {}, registry, timeoutMs = 200, signal, accept = 'json' }: Setup = {},
): Promise<Answer<unknown>> {
  const config = await loadNpmConfig({
    npmrcText: npmrc,
    env: { PREFIX: '/nowhere', ...env },
    userConfig: false,
    registryUrl: server.url,
    githubToken: 'ghs_secret',
  })
  const registryAsk = createRegistry({ config, timeoutMs, signal: signal ?? new AbortController().signal })
  return registryAsk({ to: 'registry', registry: registry ?? 'public', path: PATH, accept })
}

describe('what a registry says', () => {
  test.each([
    ['JSON', (r) => sendJson(r, 200, GOOD), { kind: 'known', value: GOOD }],
    ['JSON null', (r) => sendJson(r, 200, null), { kind: 'known', value: null }],
    ['JSON after a byte order mark', (r) => void r.end('\ufeff{}'), { kind: 'known', value: {} }],
    [
      'compressed JSON',
      (r) => void r.writeHead(200, { 'content-encoding': 'gzip' }).end(zlib.gzipSync('{"a":1}')),
      { kind: 'known', value: { a: 1 } },
    ],
    ['404', (r) => sendJson(r, 404, { error: 'Not found' }), { kind: 'absent' }],
  ] satisfies [string, (response: Parameters<Parameters<typeof loopback>[0]>[1]) => void, Answer<unknown>][])(
    '%s is an answer',
    async (_, handler, wanted) => {
      expect(await ask(await serve((_request, response) => handler(response)))).toEqual(wanted)
    },
  )

  test('the bytes of a tarball, asked for as they are', async () => {
    const bytes = zlib.gzipSync('not JSON')
    const server = await serve((_request, response) => void response.end(bytes))
    const answer = await ask(server, { accept: 'bytes' })
    expect(answer.kind === 'known' && answer.value instanceof Uint8Array && bytes.equals(answer.value)).toBe(true)
    expect(server.asked[0]?.headers).toMatchObject({ accept: '*/*', 'accept-encoding': 'identity' })
  })

  test.each<[string, number, UnavailableCode | 'absent']>([
    ['refused', 403, 'refused'],
    ['a failing server', 500, 'server-error'],
    ['another status', 302, 'server-error'],
    ['a 404', 404, 'absent'],
  ])('of a tarball: %s', async (_, status, wanted) => {
    const server = await serve((_request, response) => sendJson(response, status, {}))
    const answer = await ask(server, { accept: 'bytes' })
    expect(answer.kind === 'unavailable' ? answer.code : answer.kind).toBe(wanted)
  })

  const NO_ANSWER: Record<FaultName, [UnavailableCode, attempts: number]> = {
    '500': ['server-error', 3],
    '502 with a page': ['server-error', 3],
    '418': ['server-error', 1],
    '401': ['refused', 1],
    '403': ['refused', 1],
    '451': ['refused', 1],
    '403 with an exhausted limit': ['rate-limited', 1],
    '429 that wants an hour': ['rate-limited', 1],
    '304 unasked': ['server-error', 1],
    '200 with a page': ['malformed', 1],
    '404 with a page': ['malformed', 1],
    '404 without a word': ['malformed', 1],
    '404 with a page without end': ['malformed', 1],
    'an empty body': ['malformed', 1],
    'bytes that are no text': ['malformed', 1],
    'latin-1': ['malformed', 1],
    'half of the JSON': ['malformed', 1],
    'JSON and more': ['malformed', 1],
    'compressed, but not really': ['malformed', 1],
    'compressed in another way': ['malformed', 1],
    'compressed and cut': ['malformed', 1],
    'a compressed gigabyte': ['too-large', 1],
    'thirty megabytes': ['too-large', 1],
    'thirty megabytes, announced': ['too-large', 1],
    'no word': ['timeout', 3],
    'headers, then no word': ['timeout', 3],
    'headers that never end': ['timeout', 3],
    'a drip': ['timeout', 3],
    'a reset': ['unreachable', 3],
    'a body that is cut': ['unreachable', 3],
    'a chunk that is cut': ['unreachable', 3],
    'what is not HTTP': ['malformed', 1],
    'headers too large': ['malformed', 1],
    'a redirect in a circle': ['redirected', 6],
    'a redirect to another host': ['redirected', 1],
    'a redirect to a file': ['redirected', 1],
    'a redirect to nowhere': ['server-error', 1],
    'a redirect to what is no address': ['redirected', 1],
  }
  test.each(Object.entries(NO_ANSWER) as [FaultName, [UnavailableCode, number]][])('%s is no answer', async (fault, [code, requests]) => {
    const elsewhere = await serve((_request, response) => sendJson(response, 200, GOOD))
    const server = await serve((request, response) => FAULTS[fault](response, request, elsewhere.url))
    const slow = fault === 'a compressed gigabyte' || fault.startsWith('thirty')
    const answer = await ask(server, slow ? { timeoutMs: 20_000 } : {})
    expect({ answer, requests: server.asked.length, elsewhere: elsewhere.asked.length }).toMatchObject({
      answer: {
        kind: 'unavailable',
        code,
        detail: expect.stringMatching(/^GET http:\/\/127\.0\.0\.1:\d+\/-\/npm\/v1\/attestations\/left-pad@1\.3\.1: [ -~]+$/),
      },
      requests,
      elsewhere: 0,
    })
  })

  test.each([
    ['half of it', 5 * 2 ** 20],
    ['nothing', 0],
    ['four gigabytes', 2 ** 32 - 1],
  ])('what is too large is too large, also if it states a size of %s', async (_, size) => {
    const body = zlib.gzipSync(Buffer.concat([randomBytes(2 ** 19), Buffer.alloc(8.5 * 2 ** 20)]), { level: 1 })
    body.writeUInt32LE(size, body.length - 4)
    const server = await serve((_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(body))
    expect(await ask(server, { timeoutMs: 20_000 })).toMatchObject({ kind: 'unavailable', code: 'too-large' })
  })

  test('a page with a 404 is an answer of a registry that is not the public one', async () => {
    const server = await serve((request, response) => FAULTS['404 with a page'](response, request, ''))
    expect(await ask(server, { registry: server.url })).toEqual({ kind: 'absent' })
  })

  test('nobody at the address is unreachable', async () => {
    const server = await loopback(() => undefined)
    await server.close()
    expect(await ask(server)).toEqual({
      kind: 'unavailable',
      code: 'unreachable',
      detail: `GET ${server.url}${PATH}: the connection failed (ECONNREFUSED), 3 attempts`,
      service: { from: server.url, said: 'the connection failed (ECONNREFUSED), 3 attempts' },
    })
  })

  test('the wording of a timeout', async () => {
    const server = await serve(() => undefined)
    expect(await ask(server)).toMatchObject({ detail: `GET ${server.url}${PATH}: timed out after 0.2 s, 3 attempts` })
  })

  test.each(['500', 'a reset', 'a body that is cut'] as const)('%s once is survived', async (fault) => {
    const server = await serve((request, response, count) =>
      count === 1 ? FAULTS[fault](response, request, '') : sendJson(response, 200, GOOD),
    )
    expect(await ask(server)).toEqual({ kind: 'known', value: GOOD })
  })

  test('a short "try again later" is waited for', async () => {
    const server = await serve((_request, response, count) =>
      count === 1 ? sendJson(response, 429, {}, { 'retry-after': '1' }) : sendJson(response, 200, GOOD),
    )
    expect(await ask(server, { timeoutMs: 2000 })).toEqual({ kind: 'known', value: GOOD })
  })

  test('a redirect on the same host is followed', async () => {
    const server = await serve((request, response) =>
      request.url === PATH ? void response.writeHead(301, { location: '/moved' }).end() : sendJson(response, 200, GOOD),
    )
    expect(await ask(server)).toEqual({ kind: 'known', value: GOOD })
  })

  test("the run's deadline ends it", async () => {
    const server = await serve(() => undefined)
    const answer = await ask(server, { timeoutMs: 3_600_000, signal: AbortSignal.timeout(100) })
    expect(answer).toMatchObject({ code: 'deadline-passed', detail: `GET ${server.url}${PATH}: the run's deadline passed` })
  })

  test.each(['http://127.0.0.1:1@evil.example', 'file:///etc', 'ftp://x', 'https://x/?a=', 'nonsense'])(
    '%s is not asked',
    async (registry) => {
      expect(await ask(await serve(() => undefined), { registry })).toMatchObject({ code: 'refused' })
    },
  )
})

describe('two hundred questions at once', () => {
  test('use 64 connections at most, and waiting is no timeout', async () => {
    let current = 0
    let most = 0
    const server = await serve((_request, response) => {
      most = Math.max(most, ++current)
      setTimeout(() => {
        current--
        sendJson(response, 200, GOOD)
      }, 150)
    })
    const config = await loadNpmConfig({
      npmrcText: undefined,
      env: { PREFIX: '/nowhere' },
      userConfig: false,
      registryUrl: server.url,
      githubToken: undefined,
    })
    const registryAsk = createRegistry({ config, timeoutMs: 400, signal: new AbortController().signal })
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, i) => registryAsk({ to: 'registry', registry: 'public', path: `/p${i}`, accept: 'json' })),
    )
    expect(answers.every((answer) => answer.kind === 'known')).toBe(true)
    expect(most).toBeLessThanOrEqual(64)
  })
})

describe('credentials', () => {
  const nerf = (server: Loopback): string => server.url.replace('http:', '')

  test('go to the registry they belong to', async () => {
    const server = await serve((_request, response) => sendJson(response, 200, GOOD))
    await ask(server, { npmrc: `${nerf(server)}/:_authToken=\${NPM_TOKEN}\n`, env: { NPM_TOKEN: 'npm_abc' } })
    expect(server.asked[0]?.headers.authorization).toBe('Bearer npm_abc')
  })

  test('do not follow a redirect, nor go to another registry', async () => {
    const elsewhere = await serve((_request, response) => sendJson(response, 200, GOOD))
    const server = await serve((request, response) => FAULTS['a redirect to another host'](response, request, elsewhere.url))
    const npmrc = `${nerf(server)}/:_authToken=npm_abc\n`
    await ask(server, { npmrc })
    expect(elsewhere.asked).toHaveLength(0)
    await ask(server, { npmrc, registry: elsewhere.url })
    expect(elsewhere.asked.map((one) => one.headers.authorization)).toEqual([undefined])
  })

  test.each([
    ['a variable that is not set', '_authToken=${NOT_SET}', undefined],
    ["the workflow's own token", '_authToken=${GITHUB_TOKEN}', undefined],
    ['the token the gate was given', '_authToken=ghs_secret', undefined],
    ["the workflow's own token in disguise", `_auth=${Buffer.from('x:ghs_env').toString('base64')}`, undefined],
    [
      'a password',
      `username=me\n//HOST/:_password=${Buffer.from('pw').toString('base64')}`,
      `Basic ${Buffer.from('me:pw').toString('base64')}`,
    ],
  ])('%s', async (_, setting, wanted) => {
    const server = await serve((_request, response) => sendJson(response, 200, GOOD))
    const host = nerf(server).slice(2)
    await ask(server, { npmrc: `//${host}/:${setting.replace('HOST', host)}\n`, env: { GITHUB_TOKEN: 'ghs_env' } })
    expect(server.asked.map((one) => one.headers.authorization)).toEqual([wanted])
  })
})
