import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { PUBLIC_REGISTRY } from '../../src/ecosystems/npm/registry/addresses.ts'
import { type NpmConfig, type NpmConfigSources, loadNpmConfig } from '../../src/io/npm/config.ts'
import { proxyFor, proxySettingsOf } from '../../src/io/net/proxy.ts'

let dir: string
beforeAll(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'countersign-npmrc-'))
})
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }))

const load = (npmrcText: string | undefined, more: Partial<NpmConfigSources> = {}): Promise<NpmConfig> =>
  loadNpmConfig({
    npmrcText,
    env: { PREFIX: '/nowhere', HOME: dir },
    userConfig: false,
    registryUrl: undefined,
    githubToken: undefined,
    ...more,
  })
const authorization = async (config: NpmConfig, url: string) => (await config.credentials(new URL(url))).authorization

describe('the registries', () => {
  test('are the public one where nothing is said', async () => {
    const { registries } = await load(undefined)
    expect(registries).toEqual({ default: PUBLIC_REGISTRY, scoped: new Map() })
  })
  test('are those of the trusted .npmrc, without trailing slashes', async () => {
    const { registries } = await load(
      'registry=https://npm.corp.example/mirror/\n@corp:registry = https://npm.corp.example/private//\n; a comment\n',
    )
    expect(registries).toEqual({
      default: 'https://npm.corp.example/mirror',
      scoped: new Map([['@corp', 'https://npm.corp.example/private']]),
    })
  })
  test.each([
    'registry=https://x.example/${GITHUB_TOKEN}',
    'registry=https://${GITHUB_TOKEN}.x.example',
    '@corp:registry=https://x.example/a${GITHUB_TOKEN}b/',
  ])('%s sends no token to whoever answers there', async (line) => {
    const env = { PREFIX: '/nowhere', HOME: dir, GITHUB_TOKEN: 'ghs-SecretSecret' }
    await expect(load(line, { env, githubToken: 'ghs-SecretSecret' })).rejects.toMatchObject({
      code: 'NPMRC_INVALID',
      message: expect.not.stringContaining('ecret'),
    })
    await expect(load(line.replaceAll('${GITHUB_TOKEN}', 'mirror'), { env })).resolves.toBeDefined()
  })
  test('--registry is the default one, scopes keep theirs', async () => {
    const { registries } = await load('registry=https://a.example\n@corp:registry=https://b.example', {
      registryUrl: 'http://127.0.0.1:4873/',
    })
    expect(registries).toEqual({ default: 'http://127.0.0.1:4873', scoped: new Map([['@corp', 'https://b.example']]) })
  })
  test('the environment wins over the file, as with npm', async () => {
    const { registries } = await load('registry=https://a.example', {
      env: { PREFIX: '/nowhere', npm_config_registry: 'https://b.example/' },
    })
    expect(registries.default).toBe('https://b.example')
  })
  test.each(['file:///etc', 'ftp://x', 'https://user:pw@x.example', 'https://x.example/?a=b', 'git+ssh://x'])(
    '%s is refused',
    async (url) => {
      await expect(load(`@corp:registry=${url}`)).rejects.toMatchObject({ code: 'NPMRC_INVALID' })
      await expect(load(undefined, { registryUrl: url })).rejects.toMatchObject({ code: 'USAGE_INVALID' })
    },
  )
})

describe("the user's own .npmrc", () => {
  test('counts where a person runs the CLI, not on a runner', async () => {
    fs.writeFileSync(path.join(dir, '.npmrc'), '//a.example/:_authToken=npm_own\n')
    expect(await authorization(await load(undefined, { userConfig: true }), 'https://a.example/x')).toBe('Bearer npm_own')
    expect(await authorization(await load('x=y'), 'https://a.example/x')).toBeUndefined()
    fs.rmSync(path.join(dir, '.npmrc'))
  })
  test('counts on a runner where the workflow names it', async () => {
    const file = path.join(dir, 'setup-node.npmrc')
    fs.writeFileSync(file, '//a.example/:_authToken=${NODE_AUTH_TOKEN}\n')
    const env = { PREFIX: '/nowhere', HOME: dir, NPM_CONFIG_USERCONFIG: file, NODE_AUTH_TOKEN: 'npm_env' }
    expect(await authorization(await load(undefined, { env }), 'https://a.example/x')).toBe('Bearer npm_env')
  })
  test('cannot be another because the trusted one says so', async () => {
    const file = path.join(dir, 'other')
    fs.writeFileSync(file, '//a.example/:_authToken=npm_other\n')
    expect(await authorization(await load(`userconfig=${file}\n`), 'https://a.example/x')).toBeUndefined()
  })
})

describe('credentials', () => {
  const NPMRC =
    '//a.example/:_authToken=root\n//a.example/deep/:_authToken=deep\n//b.example:8443/:_authToken=port\n_authToken=everywhere\n'
  test.each([
    ['https://a.example/x', 'Bearer root'],
    ['https://a.example/deep/x', 'Bearer deep'],
    ['https://a.example/deeper', 'Bearer root'],
    ['https://b.example:8443/x', 'Bearer port'],
    ['https://b.example/x', undefined],
    ['https://evil.a.example/x', undefined],
    ['https://a.example.evil/x', undefined],
  ])('for %s are %j', async (url, wanted) => expect(await authorization(await load(NPMRC), url)).toBe(wanted))

  test.each([
    ['https://npm.pkg.github.com/x', {}, 'Bearer ghs_1'],
    ['https://npm.pkg.github.com.evil/x', {}, undefined],
    ['http://npm.pkg.github.com/x', {}, undefined],
    ['https://npm.ghes.example/x', { GITHUB_SERVER_URL: 'https://ghes.example' }, 'Bearer ghs_1'],
    ['https://npm.ghes.example/x', {}, undefined],
  ])("the workflow's token for %s with %j is %j", async (url, more, wanted) => {
    const { host } = new URL(url)
    const env = { PREFIX: '/nowhere', GITHUB_TOKEN: 'ghs_1', ...more }
    expect(await authorization(await load(`//${host}/:_authToken=\${GITHUB_TOKEN}`, { env }), url)).toBe(wanted)
  })

  test('certificates come from absolute paths only', async () => {
    const file = path.join(dir, 'pem')
    fs.writeFileSync(file, 'PEM')
    const tls = async (at: string) =>
      (await (await load(`//a.example/:certfile=${at}\n//a.example/:keyfile=${at}`)).credentials(new URL('https://a.example'))).tls
    expect(await tls(file)).toEqual({ cert: 'PEM', key: 'PEM' })
    expect(await tls('package.json')).toEqual({})
    await expect(load('cafile=ca.pem')).rejects.toMatchObject({ code: 'NPMRC_INVALID', help: expect.stringContaining('absolute') })
  })
})

describe('what others put above the temporary folder changes nothing', () => {
  const EVIL = 'registry=https://evil.example\n//evil.example/:_authToken=${SECRET}\n'
  test.each([
    ['a workspace root', 'package.json', '{"workspaces":["*"]}'],
    ['a project', 'package.json', '{}'],
    ['an installation', 'node_modules/x/package.json', '{}'],
  ])('%s', async (_what, file, text) => {
    const shared = fs.mkdtempSync(path.join(dir, 'tmp-'))
    fs.mkdirSync(path.dirname(path.join(shared, file)), { recursive: true })
    fs.writeFileSync(path.join(shared, file), text)
    fs.writeFileSync(path.join(shared, '.npmrc'), EVIL)
    const before = fs.readdirSync(shared)
    const env = { PREFIX: '/nowhere', HOME: dir, RUNNER_TEMP: shared, SECRET: 'npm_secret' }
    const config = await load('@corp:registry=https://b.example', { env })
    expect(config.registries).toEqual({ default: PUBLIC_REGISTRY, scoped: new Map([['@corp', 'https://b.example']]) })
    expect(await authorization(config, 'https://evil.example/x')).toBeUndefined()
    expect(fs.readdirSync(shared)).toEqual(before)
  })
})

test("the caller's environment stays as it is", async () => {
  const env = { PREFIX: '/nowhere', HOME: dir }
  await load('registry=https://a.example', { env })
  expect(env).toEqual({ PREFIX: '/nowhere', HOME: dir })
})

describe('proxies', () => {
  const of = (url: string, env: Record<string, string>) => proxyFor(new URL(url), proxySettingsOf(env))
  const env = {
    HTTPS_PROXY: 'http://p:1',
    http_proxy: 'http://p:2',
    NO_PROXY: '127.0.0.1, .corp.example,intra.example:8443,*.wild.example',
  }
  test.each([
    ['https://x.example', 'http://p:1'],
    ['http://x.example', 'http://p:2'],
    ['https://127.0.0.1:4873', undefined],
    ['https://corp.example', undefined],
    ['https://npm.corp.example', undefined],
    ['https://notcorp.example', 'http://p:1'],
    ['https://intra.example:8443', undefined],
    ['https://intra.example', 'http://p:1'],
    ['https://a.wild.example', undefined],
  ])('%s through %j', (url, wanted) => expect(of(url, env)).toBe(wanted))
  test('none of them with *', () => expect(of('https://x.example', { HTTPS_PROXY: 'http://p:1', NO_PROXY: '*' })).toBeUndefined())
  test("npm's settings win over the environment", async () => {
    const { proxy } = await load('https-proxy=http://npm:1\nnoproxy=a.example,b.example', {
      env: { PREFIX: '/nowhere', HTTPS_PROXY: 'http://env:1' },
    })
    expect(proxy).toMatchObject({ httpsProxy: 'http://npm:1', noProxy: 'a.example,b.example' })
  })
})
