import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { initializeTUFRepo, tufHandlers } from '@tufjs/repo-mock'
import { once } from 'node:events'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { createVerifier as stockVerifier } from 'sigstore'
import { createVerifier, verifyAttestations } from '../../src/attestation/index.ts'
import { parseVersion } from '../../src/domain/package.ts'
import { parsePackageName } from '../../src/ecosystems/index.ts'
import { REGISTRY_KEYS_TARGET } from '../../src/ecosystems/npm/registry/addresses.ts'
import { loadTrustMaterial } from '../../src/io/trust/trust-root.ts'
import { type Loopback, loopback } from '../helpers/loopback.ts'
import { createSigstore, mintDocument, sha512Hex } from '../helpers/mint.ts'

// repo-mock brings nock, which on import puts itself before node:http, and stays there for the test files after this one.
const nock = createRequire(createRequire(import.meta.url).resolve('@tufjs/repo-mock'))('nock') as { restore: () => void }
nock.restore()

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'trust-root-test-'))
const sigstore = createSigstore('tuf')
const open: Loopback[] = []
afterEach(async () => {
  jest.useRealTimers()
  await Promise.all(open.splice(0).map((server) => server.close()))
})

const file = (name: string, content: unknown): string => {
  const at = path.join(folder, name)
  fs.writeFileSync(at, typeof content === 'string' ? content : JSON.stringify(content))
  return at
}

interface RepositoryOptions {
  readonly now?: Date
  readonly edit?: (url: string, body: string) => string | undefined
  readonly stall?: boolean
}

/** A TUF repository on loopback with our own Sigstore in it. */
async function repository({ now, edit, stall }: RepositoryOptions = {}): Promise<{ url: string; rootPath: string; asked: () => string[] }> {
  if (now !== undefined) jest.useFakeTimers({ now })
  const repo = initializeTUFRepo([
    { name: 'trusted_root.json', content: JSON.stringify(sigstore.trustedRootJson) },
    { name: REGISTRY_KEYS_TARGET, content: JSON.stringify(sigstore.registryKeysJson) },
  ])
  jest.useRealTimers()
  const handlers = tufHandlers(repo, { metadataPathPrefix: '', targetPathPrefix: '/targets' })
  const server = await loopback((request, response) => {
    if (stall) return
    const url = decodeURIComponent(request.url ?? '')
    const answer = handlers.find((handler) => handler.path === url)?.fn()
    const body = answer === undefined ? undefined : (edit ?? ((_url, text) => text))(url, String(answer.response))
    response.writeHead(body === undefined ? 404 : (answer?.statusCode ?? 404)).end(body)
  })
  open.push(server)
  return { url: server.url, rootPath: file('root.json', repo.rootMeta.toJSON()), asked: () => server.asked.map(({ url }) => url ?? '') }
}

const env = { RUNNER_TEMP: folder }

describe('by TUF', () => {
  test('the stock client, refreshed from the same repository, accepts the same provenance', async () => {
    const mirror = await repository()
    const version = { name: 'left-pad', version: '1.3.2', sha512: sha512Hex('left-pad') }
    const document = mintDocument(sigstore, { ...version, publishedAt: '2026-11-01T12:00:00Z' })
    const stock = await stockVerifier({
      tufMirrorURL: mirror.url,
      tufRootPath: mirror.rootPath,
      tufCachePath: fs.mkdtempSync(path.join(folder, 'stock-')),
      retry: { retries: 0 },
    })
    const provenance = document.attestations.find(({ predicateType }) => predicateType.includes('slsa.dev'))
    expect(stock.verify(JSON.parse(JSON.stringify(provenance?.bundle))).identity).toBeDefined()
    const ours = createVerifier(await loadTrustMaterial('tuf', undefined, { timeoutMs: 5_000, env, mirror }))
    const name = parsePackageName(version.name)
    const number = parseVersion(version.version)
    if (name === undefined || number === undefined) throw new Error('no package')
    expect(verifyAttestations(ours, { package: { name, version: number }, sha512: version.sha512, document }).kind).toBe('verified')
  })

  test('root and keys come from the repository, and no cache is left behind', async () => {
    const mirror = await repository()
    const before = fs.readdirSync(folder)
    const material = await loadTrustMaterial('tuf', undefined, { timeoutMs: 5_000, env, mirror })
    expect(material).toMatchObject({ keysFrom: 'tuf', source: { kind: 'tuf', note: undefined } })
    expect(material.trustedRoot).toEqual(sigstore.trustedRootJson)
    expect(material.registryKeys).toEqual(sigstore.registryKeysJson)
    expect(fs.readdirSync(folder)).toEqual(before)
  })

  test('what it gives verifies what it vouches for', async () => {
    const mirror = await repository()
    const verifier = createVerifier(await loadTrustMaterial('tuf', undefined, { timeoutMs: 5_000, env, mirror }))
    const version = { name: 'left-pad', version: '1.3.2', sha512: sha512Hex('left-pad') }
    const document = mintDocument(sigstore, { ...version, publishedAt: '2026-11-01T12:00:00Z' })
    const evidence = verifyAttestations(verifier, {
      package: { name: parsePackageName(version.name)!, version: parseVersion(version.version)! },
      sha512: version.sha512,
      document,
    })
    expect(evidence).toMatchObject({ kind: 'verified', keysFrom: 'tuf' })
  })

  const failures: readonly [string, RepositoryOptions][] = [
    ['the repository never answers', { stall: true }],
    ['its metadata has expired', { now: new Date('2020-01-01T00:00:00Z') }],
    ['its metadata is garbage', { edit: (url, body) => (url === '/timestamp.json' ? '<html>' : body) }],
    [
      'a target was exchanged',
      { edit: (url, body) => (url.startsWith('/targets/trusted_root') ? body.replace('rekor.test', 'rekor.evil') : body) },
    ],
    ['a target is missing', { edit: (url, body) => (url.startsWith('/targets/') ? undefined : body) }],
    ['its signatures are of nobody', { edit: (url, body) => (url === '/targets.json' ? body.replace(/"sig":"(..)/, '"sig":"00') : body) }],
  ]
  for (const [name, options] of failures) {
    test(`falls back to the embedded copy and says why, where ${name}`, async () => {
      const mirror = await repository(options)
      const material = await loadTrustMaterial('tuf', undefined, { timeoutMs: 700, env, mirror })
      expect(material.keysFrom).toBe('embedded')
      expect(material.source.kind).toBe('embedded')
      expect(material.source.note).toMatch(/TUF repository could not be used/)
      expect(material.trustedRoot).toEqual((await loadTrustMaterial('embedded', undefined, { timeoutMs: 1, env })).trustedRoot)
    })
  }

  test('is not asked twice where it hangs up', async () => {
    let calls = 0
    const server = net.createServer((socket) => void (calls++, socket.destroy())).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as net.AddressInfo
    const mirror = { url: `http://127.0.0.1:${port}`, rootPath: (await repository()).rootPath }
    const material = await loadTrustMaterial('tuf', undefined, { timeoutMs: 10_000, env, mirror })
    server.close()
    expect(material.source.note).toMatch(/could not be used/)
    expect(calls).toBe(1)
  })

  test('keys from a file go with a root from TUF', async () => {
    const keys = file('keys.json', sigstore.registryKeysJson)
    const material = await loadTrustMaterial('tuf', keys, { timeoutMs: 5_000, env, mirror: await repository() })
    expect(material).toMatchObject({ keysFrom: 'file', source: { kind: 'tuf' } })
  })
})

describe('embedded', () => {
  test('names its age, and starts a verifier', async () => {
    const material = await loadTrustMaterial('embedded', undefined, { timeoutMs: 1, env })
    expect(Date.parse(material.source.asOf ?? '')).toBeGreaterThan(Date.parse('2026-01-01'))
    expect(createVerifier(material).keys.size).toBeGreaterThan(1)
  })
})

describe('from files', () => {
  test('a root alone goes with the embedded keys', async () => {
    const root = file('trusted_root.json', sigstore.trustedRootJson)
    const material = await loadTrustMaterial(root, undefined, { timeoutMs: 1, env })
    expect(material).toMatchObject({ keysFrom: 'embedded', source: { kind: 'file', asOf: undefined } })
    expect(material.trustedRoot).toEqual(sigstore.trustedRootJson)
  })

  test('keys in the shape of the registry’s own endpoint are labelled so', async () => {
    const keys = file('api-keys.json', sigstore.registryKeysApiJson)
    expect(await loadTrustMaterial('embedded', keys, { timeoutMs: 1, env })).toMatchObject({ keysFrom: 'api' })
  })

  const roots: readonly [string, () => string, string][] = [
    ['a root that is not there', () => path.join(folder, 'absent.json'), 'TRUST_ROOT_INVALID'],
    ['a folder for a root', () => folder, 'TRUST_ROOT_INVALID'],
    ['a root that is no JSON', () => file('broken.json', '{'), 'TRUST_ROOT_INVALID'],
    ['a root that is something else', () => file('other.json', { keys: [] }), 'TRUST_ROOT_INVALID'],
    ['a root that is null', () => file('null.json', 'null'), 'TRUST_ROOT_INVALID'],
  ]
  for (const [name, at, code] of roots) {
    test(`refuses ${name}, naming the file`, async () => {
      const problem = await loadTrustMaterial(at(), undefined, { timeoutMs: 1, env }).catch((error: unknown) => error)
      expect(problem).toMatchObject({ code, message: expect.stringContaining(at()), help: expect.stringContaining('embedded') })
    })
  }

  for (const [name, content] of [
    ['no JSON', 'x'],
    ['no list', {}],
    ['a list of its own', []],
  ] as const) {
    test(`refuses keys that are ${name}`, async () => {
      const problem = await loadTrustMaterial('embedded', file('bad-keys.json', content), { timeoutMs: 1, env }).catch(
        (error: unknown) => error,
      )
      expect(problem).toMatchObject({ code: 'REGISTRY_KEYS_INVALID' })
    })
  }
})
