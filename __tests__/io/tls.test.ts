/** Requests over TLS: to a registry with a certificate of its own, directly and through a proxy that makes a tunnel. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sign } from 'node:crypto'
import fs from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import net, { type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import type { Answer } from '../../src/domain/answer.ts'
import { loadNpmConfig } from '../../src/io/npm/config.ts'
import { createRegistry } from '../../src/io/npm/registry.ts'
import { CA_LIFE, makeKey, pem } from '../helpers/certificates.ts'
import * as der from '../helpers/der.ts'

/** Self-signed, for localhost. */
function certificate(): { cert: string; key: string } {
  const key = makeKey('P-256')
  const algorithm = der.sequence(der.objectId('1.2.840.10045.4.3.2'))
  const name = der.sequence(der.tlv(0x31, der.sequence(der.objectId('2.5.4.3'), der.tlv(0x0c, Buffer.from('loopback')))))
  const address = der.sequence(der.tlv(0x82, Buffer.from('localhost')))
  const subjectAltName = der.sequence(der.objectId('2.5.29.17'), der.tlv(0x04, address))
  const life = der.sequence(der.time(CA_LIFE.from), der.time(CA_LIFE.until))
  const version = der.tlv(0xa0, der.integer(2))
  const tbs = der.sequence(version, der.integer(1), algorithm, name, life, name, key.spki, der.tlv(0xa3, der.sequence(subjectAltName)))
  const signature = der.tlv(0x03, Buffer.from([0]), sign('sha256', tbs, key.private))
  return {
    cert: pem(der.sequence(tbs, algorithm, signature), 'CERTIFICATE'),
    key: key.private.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}

let dir: string
let registry: https.Server
let proxy: http.Server
const tunnels: string[] = []
const sockets = new Set<net.Socket>()
const remember = (socket: net.Socket): void => {
  sockets.add(socket)
  socket.on('error', () => undefined)
}
const listen = (server: http.Server): Promise<void> => new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const portOf = (server: http.Server): number => (server.address() as AddressInfo).port

beforeAll(async () => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'countersign-tls-'))
  const own = certificate()
  fs.writeFileSync(path.join(dir, 'ca.pem'), own.cert)
  registry = https.createServer(own, (_request, response) => response.end('{"a":1}'))
  proxy = http.createServer()
  proxy.on('connect', (request: http.IncomingMessage, socket: net.Socket) => {
    tunnels.push(request.url ?? '')
    const onward = net.connect(portOf(registry), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      onward.pipe(socket).pipe(onward)
    })
    remember(onward)
  })
  for (const server of [registry, proxy]) server.on('connection', remember)
  await Promise.all([listen(registry), listen(proxy)])
})
afterAll(async () => {
  for (const socket of sockets) socket.destroy()
  await Promise.all([registry, proxy].map((server) => new Promise((resolve) => server.close(resolve))))
  fs.rmSync(dir, { recursive: true, force: true })
})

async function ask(npmrcText: string, env: Record<string, string> = {}): Promise<Answer<unknown>> {
  const registryUrl = `https://localhost:${portOf(registry)}`
  const config = await loadNpmConfig({
    npmrcText,
    env: { PREFIX: '/nowhere', ...env },
    userConfig: false,
    registryUrl,
    githubToken: undefined,
  })
  return createRegistry({ config, timeoutMs: 2000, signal: new AbortController().signal })({
    to: 'registry',
    registry: 'public',
    path: '/x',
    accept: 'json',
  })
}
const ca = (): string => `cafile=${path.join(dir, 'ca.pem')}\n`

test('the certificate that .npmrc names is trusted', async () => {
  expect(await ask(ca())).toEqual({ kind: 'known', value: { a: 1 } })
})
test('through a tunnel too', async () => {
  expect(await ask(ca(), { HTTPS_PROXY: `http://127.0.0.1:${portOf(proxy)}` })).toEqual({ kind: 'known', value: { a: 1 } })
  expect(tunnels).toEqual([`localhost:${portOf(registry)}`])
})
test.each(['', 'strict-ssl=false\n'])('a certificate that nothing vouches for is not, even where .npmrc says %j', async (npmrc) => {
  expect(await ask(npmrc)).toMatchObject({
    kind: 'unavailable',
    code: 'unreachable',
    detail: expect.stringMatching(/^GET https:\/\/localhost:\d+\/x: the connection failed \(DEPTH_ZERO_SELF_SIGNED_CERT\)$/),
  })
})
