/**
 * A private registry states neither times nor accounts, and the policy names every package that may come in. A routine bump then needs no edit, and
 * the same name from any other place stays blocked.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Loopback, loopback, sendJson } from '../helpers/loopback.ts'
import { type Outside, closeAll, countersign, openOutside, repositoryWith } from '../helpers/cli.ts'

const NAME = '@acme/ui'
const VERSIONS = ['1.0.0', '1.1.0', '1.2.0']
const hash = (version: string): string => `sha512-${Buffer.alloc(64, version).toString('base64')}`

let outside: Outside
let registry: Loopback
/** What the registry says of a version besides its hash. */
let said: Readonly<Record<string, unknown>> = {}

beforeAll(async () => {
  outside = await openOutside()
  registry = await loopback((request, response) => {
    const path = decodeURIComponent(request.url ?? '')
    if (path !== `/${NAME}`) return sendJson(response, 404, { error: 'not found' })
    const versions = VERSIONS.map((version) => [version, { name: NAME, version, dist: { integrity: hash(version) }, ...said }] as const)
    sendJson(response, 200, { name: NAME, versions: Object.fromEntries(versions) })
  })
})
afterAll(async () => {
  await registry.close()
  await closeAll()
})

const tarball = (root: string, version: string): string => `${root}/${NAME}/-/ui-${version}.tgz`
const lockfile = (resolved: string | undefined, version: string): string => {
  const entry = { version, ...(resolved === undefined ? {} : { resolved }), integrity: hash(version) }
  const packages = { '': { dependencies: { [NAME]: '^1.0.0' } }, ...(version === '' ? {} : { [`node_modules/${NAME}`]: entry }) }
  return JSON.stringify({ name: 'app', lockfileVersion: 3, requires: true, packages })
}

const settings = (accepts: boolean): string =>
  `version: 1\nsettings:\n  unlisted: block\n  registries: [public, "${registry.url}"]\n${accepts ? `  registriesWithoutMetadata: ["${registry.url}"]\n` : ''}`
const listed = (accepts = true): string =>
  `${settings(accepts)}packages:\n  "@acme/*": [{ unattested: true, registry: "${registry.url}" }]\n`

interface Told {
  readonly changes: readonly {
    readonly verdict: string
    readonly findings: readonly { readonly rule: string; readonly level: string }[]
    readonly remedies: readonly { readonly kind: string; readonly patch: { readonly yaml: string } | null }[]
  }[]
}

interface Given {
  readonly policy: string
  readonly before?: string
  readonly after: string
  readonly npmrc?: string
}
async function check({ policy, before = lockfile(tarball(registry.url, '1.0.0'), '1.0.0'), after, npmrc }: Given) {
  const scope = npmrc ?? `@acme:registry=${registry.url}/\n`
  const repository = repositoryWith([
    { branch: 'main', files: { '.npmrc': scope, '.github/countersign.yml': policy, 'package-lock.json': before } },
    { branch: 'bump', from: 'main', files: { 'package-lock.json': after } },
  ])
  const { status, out } = await countersign(
    ['check', '--base', 'main', '--head', 'bump', '--format', 'json', ...outside.options],
    repository,
  )
  const [change] = (JSON.parse(out) as Told).changes
  return { status, change, rules: change?.findings.filter(({ level }) => level === 'error').map(({ rule }) => rule) }
}
const bump = (version = '1.1.0'): string => lockfile(tarball(registry.url, version), version)

describe('named by its registry', () => {
  test('one bump after another comes in, and the notice stays', async () => {
    for (const version of ['1.1.0', '1.2.0']) {
      const { status, change } = await check({ policy: listed(), after: bump(version) })
      expect([status, change?.verdict]).toEqual([0, 'authorized'])
      expect(change?.findings).toEqual([expect.objectContaining({ rule: 'registry-metadata-unavailable', level: 'notice' })])
    }
  })
  test('so does one without an address, if the base says where it comes from', async () =>
    expect(await check({ policy: listed(), before: lockfile(undefined, '1.0.0'), after: lockfile(undefined, '1.1.0') })).toMatchObject({
      status: 0,
    }))
  test('the setting alone does not name it, and the entry alone accepts no silence', async () => {
    expect(await check({ policy: settings(true), after: bump() })).toMatchObject({ status: 1, rules: ['dependency-unlisted'] })
    expect(await check({ policy: listed(false), after: bump() })).toMatchObject({ status: 3, rules: ['registry-metadata-unavailable'] })
  })
})

describe('what is offered lets the next bump in, too', () => {
  test.each([true, false])('where the silence is accepted: %s', async (accepts) => {
    const { change } = await check({ policy: settings(accepts), after: bump() })
    const yaml = change?.remedies.find(({ kind }) => kind === (accepts ? 'trust' : 'configure'))?.patch?.yaml ?? ''
    expect(yaml).toContain(`registry: ${registry.url}`)
    const lines = yaml.slice(yaml.indexOf('packages:'))
    expect(await check({ policy: `${settings(true)}${lines}`, after: bump('1.2.0') })).toMatchObject({ status: 0 })
  })
})

describe('the same name from any other place stays blocked', () => {
  test.each<[string, (root: string) => Partial<Given>]>([
    ['the public registry', () => ({ after: lockfile(tarball('https://registry.npmjs.org', '1.1.0'), '1.1.0') })],
    ['a stranger’s host', () => ({ after: lockfile(tarball('https://npm.evil.example', '1.1.0'), '1.1.0') })],
    ['a host that begins alike', (root) => ({ after: lockfile(tarball(`${root}0`, '1.1.0'), '1.1.0') })],
    ['a git repository', () => ({ after: lockfile(`git+ssh://git@github.com/acme/ui.git#${'0'.repeat(40)}`, '1.1.0') })],
    ['a tarball of no registry', () => ({ after: lockfile('https://evil.example/ui.tgz', '1.1.0') })],
    ['the public registry, where nothing was locked', () => ({ before: lockfile(undefined, ''), after: lockfile(tarball('https://registry.npmjs.org', '1.1.0'), '1.1.0') })], // prettier-ignore
    ['no address, where the base sends the scope nowhere', () => ({ npmrc: '\n', before: lockfile(undefined, '1.0.0'), after: lockfile(undefined, '1.1.0') })], // prettier-ignore
  ])('%s', async (_where, given) => {
    const { status, rules } = await check({ policy: listed(), after: '', ...given(registry.url) })
    expect([status, rules]).toEqual([1, expect.arrayContaining(['registry-unexpected'])])
  })
  test('and another name on that registry, which no entry names', async () => {
    const policy = listed().replace('"@acme/*"', '"@acme/other"')
    expect(await check({ policy, after: bump() })).toMatchObject({ status: 1, rules: ['dependency-unlisted'] })
  })
})

describe('what the registry did say', () => {
  afterAll(() => void (said = {}))
  test('an account beside accounts that the entry names still counts', async () => {
    said = { _npmUser: { name: 'mallory' } }
    const policy = listed().replace('unattested: true,', 'unattested: true, accounts: [alice],')
    expect((await check({ policy, after: bump() })).rules).toContain('account-unexpected')
  })
})
