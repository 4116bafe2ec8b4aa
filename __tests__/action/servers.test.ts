/** On a GitHub Enterprise Server and on ghe.com: contents from there, evidence from github.com, and no token where it does not belong. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import net, { type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { dependabotSingle } from '../helpers/payloads.ts'
import { BASE, HEAD, PACKAGES, closeScenes, daysAgo, openScene } from '../helpers/scene.ts'
import { TOKEN } from '../helpers/runner.ts'
import { answerGitHub } from '../helpers/world/github.ts'
import { fullVersions } from '../helpers/world/versions.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'countersign-servers-'))
const certificate = path.join(folder, 'cert.pem')
const asked: { readonly path: string; readonly authorization: string | undefined }[] = []
const connected: string[] = []
let githubCom: https.Server
let proxy: http.Server

/** A proxy that leads api.github.com to a server of ours with a certificate for that name. */
beforeAll(async () => {
  const key = path.join(folder, 'key.pem')
  const subject = ['-subj', '/CN=api.github.com', '-addext', 'subjectAltName=DNS:api.github.com']
  execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2', '-keyout', key, '-out', certificate, ...subject], { stdio: 'ignore' }) // prettier-ignore
  const story = { now: daysAgo(0), packages: PACKAGES, base: [], head: [] }
  const versions = fullVersions(story)
  githubCom = https.createServer({ key: fs.readFileSync(key), cert: fs.readFileSync(certificate) }, (request, response) => {
    asked.push({ path: request.url ?? '', authorization: request.headers.authorization })
    const answer = answerGitHub(story, versions, request.url ?? '')
    response
      .writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' })
      .end(JSON.stringify(answer ?? { message: 'Not Found' }))
  })
  await new Promise<void>((resolve) => githubCom.listen(0, '127.0.0.1', resolve))
  const { port } = githubCom.address() as AddressInfo
  proxy = http.createServer()
  proxy.on('connect', (request, socket) => {
    connected.push(request.url ?? '')
    const upstream = net.connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.pipe(socket)
      socket.pipe(upstream)
    })
    socket.on('error', () => upstream.destroy())
    upstream.on('error', () => socket.destroy())
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
})

afterAll(async () => {
  await closeScenes()
  githubCom.closeAllConnections()
  githubCom.close()
  proxy.close()
  fs.rmSync(folder, { recursive: true })
})

const payload = dependabotSingle({ base: BASE, head: HEAD })
const elsewhere = (server: string) => ({
  GITHUB_SERVER_URL: server,
  HTTPS_PROXY: `http://127.0.0.1:${String((proxy.address() as AddressInfo).port)}`,
  NO_PROXY: '127.0.0.1',
  NODE_EXTRA_CA_CERTS: certificate,
})

test.each(['https://ghes.acme.example', 'https://acme.ghe.com'])(
  '%s: evidence comes from github.com, without the token of the server',
  async (server) => {
    asked.length = 0
    const scene = await openScene({ base: ['lib@1.0.0'], head: ['lib@1.1.0'] })
    const { status, outputs, log } = await scene.run({ event: 'pull_request', payload, env: elsewhere(server) })
    expect({ status, conclusion: outputs['conclusion'], log }).toEqual({ status: 0, conclusion: 'pass', log: expect.any(String) })
    expect(new Set(connected)).toEqual(new Set(['api.github.com:443']))
    expect(asked.some(({ path: at }) => at.startsWith('/repos/octo/lib/actions/runs/'))).toBe(true)
    expect(asked.map(({ authorization }) => authorization)).toEqual(asked.map(() => undefined))
    expect(
      scene.github.asked.every(({ headers, url }) => headers.authorization === `Bearer ${TOKEN}` && url.startsWith('/repos/acme/app/')),
    ).toBe(true)
  },
)

test('an `evidence-token` is what github.com gets, and only github.com', async () => {
  asked.length = 0
  const scene = await openScene({ base: ['lib@1.0.0'], head: ['lib@1.1.0'] })
  const { status } = await scene.run({
    event: 'pull_request',
    payload,
    env: elsewhere('https://ghes.acme.example'),
    inputs: { 'evidence-token': 'github_pat_for-evidence' },
  })
  expect(status).toBe(0)
  expect(asked.every(({ authorization }) => authorization === 'Bearer github_pat_for-evidence')).toBe(true)
  expect(scene.github.asked.every(({ headers }) => headers.authorization === `Bearer ${TOKEN}`)).toBe(true)
})
