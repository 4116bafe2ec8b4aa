/** Requests through a real proxy on this machine, plain and by CONNECT. */
import { afterEach, expect, test } from '@jest/globals'
import http from 'node:http'
import type net from 'node:net'
import type { AddressInfo } from 'node:net'
import { createGitHub } from '../../src/io/github/github.ts'
import { type Loopback, loopback, sendJson } from '../helpers/loopback.ts'

const close: (() => unknown)[] = []
afterEach(async () => {
  await Promise.all(close.splice(0).map((one) => one()))
})

/** Forwards plain requests and remembers their heads, credentials and all. */
async function proxy(onConnect = 'HTTP/1.1 502 Bad Gateway\r\n\r\n'): Promise<{ url: string; seen: string[] }> {
  const seen: string[] = []
  const server = http.createServer((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers['proxy-authorization'] ?? ''}`.trim())
    const onward = http.request(request.url ?? '', { headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(response)
    })
    request.pipe(onward)
  })
  server.on('connect', (request: http.IncomingMessage, socket: net.Socket) => {
    seen.push(`CONNECT ${request.url}`)
    socket.end(onConnect)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  close.push(() => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  })
  return { url: `http://user:pw@127.0.0.1:${(server.address() as AddressInfo).port}`, seen }
}
async function api(): Promise<Loopback> {
  const server = await loopback((_request, response) => sendJson(response, 200, { id: 1 }))
  close.push(() => server.close())
  return server
}
const ask = (apiUrl: string, settings: { httpProxy?: string; httpsProxy?: string; noProxy?: string }) =>
  createGitHub({
    apiUrl,
    token: undefined,
    timeoutMs: 1000,
    signal: new AbortController().signal,
    proxy: { httpProxy: settings.httpProxy, httpsProxy: settings.httpsProxy, noProxy: settings.noProxy },
  }).ask({ to: 'github', path: '/x' })

test('a plain request goes through the proxy, with its credentials', async () => {
  const [through, server] = [await proxy(), await api()]
  expect(await ask(server.url, { httpProxy: through.url })).toEqual({ kind: 'known', value: { id: 1 } })
  expect(through.seen).toEqual([`GET ${server.url}/x Basic ${Buffer.from('user:pw').toString('base64')}`])
})

test('what is excepted does not', async () => {
  const [through, server] = [await proxy(), await api()]
  expect(await ask(server.url, { httpProxy: through.url, noProxy: '127.0.0.1' })).toEqual({ kind: 'known', value: { id: 1 } })
  expect(through.seen).toEqual([])
})

test('a proxy that does not let one through is no answer, within bounds, and shows no credentials', async () => {
  const through = await proxy()
  const answer = await ask('https://api.example', { httpsProxy: through.url })
  expect(answer).toMatchObject({ kind: 'unavailable', code: 'unreachable', detail: expect.not.stringContaining('pw') })
  expect(new Set(through.seen)).toEqual(new Set(['CONNECT api.example:443']))
})

test.each([
  ['201 with JSON', 'HTTP/1.1 201 Created\r\ncontent-type: application/json\r\ncontent-length: 8\r\n\r\n{"id":1}'],
  ['404', 'HTTP/1.1 404 Not Found\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}'],
])('what a proxy says itself is not the API saying it: %s', async (_, onConnect) => {
  const through = await proxy(onConnect)
  expect(await ask('https://api.example', { httpsProxy: through.url })).toMatchObject({ kind: 'unavailable', code: 'unreachable' })
})

test('a proxy that is nonsense is no answer', async () => {
  for (const httpsProxy of ['nonsense', 'ftp://x', 'http://127.0.0.1:1']) {
    expect(await ask('https://api.example', { httpsProxy })).toMatchObject({ kind: 'unavailable', code: 'unreachable' })
  }
})
