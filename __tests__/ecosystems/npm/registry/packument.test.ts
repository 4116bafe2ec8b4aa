import { describe, expect, test } from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'
import { parseAccount } from '../../../../src/ecosystems/npm/registry/account.ts'
import { parsePackument } from '../../../../src/ecosystems/npm/registry/packument.ts'

const SHA512 = `sha512-${'A'.repeat(86)}==`
const manifest = (more: object = {}) => ({ name: 'left-pad', version: '1.0.0', dist: { integrity: SHA512 }, ...more })
const packageClaims = (more: object = {}) => ({
  name: 'left-pad',
  versions: { '1.0.0': manifest() },
  time: { created: '2015-01-01T00:00:00.000Z', modified: '2026-01-01T00:00:00.000Z', '1.0.0': '2020-02-03T04:05:06.000Z' },
  ...more,
})
const claims = (more: object) => parsePackument(packageClaims({ versions: { '1.0.0': manifest(more) } }), 'left-pad')?.versions.get('1.0.0')

describe('the account that published', () => {
  test.each([
    ['a person', { name: 'octocat', email: 'o@example.test' }, { kind: 'human', name: 'octocat' }],
    ['a person, as old documents write it', 'octocat <o@example.test>', { kind: 'human', name: 'octocat' }],
    [
      'a trusted publisher',
      { name: 'GitHub Actions', email: 'npm-oidc-no-reply@github.com', trustedPublisher: { id: 'github', oidcConfigId: 'oidc:1' } },
      { kind: 'trusted-publisher', provider: 'github', configId: 'oidc:1', name: 'GitHub Actions' },
    ],
    [
      'a trusted publisher without a configuration',
      { name: 'GitHub Actions', trustedPublisher: { id: 'gitlab' } },
      { kind: 'trusted-publisher', provider: 'gitlab', configId: undefined, name: 'GitHub Actions' },
    ],
    [
      'a staged publish',
      { name: 'GitHub Actions', trustedPublisher: { id: 'github', oidcConfigId: 'oidc:1' }, approver: { name: 'octocat', email: 'x' } },
      { kind: 'staged', approver: 'octocat', provider: 'github', configId: 'oidc:1', name: 'GitHub Actions' },
    ],
    [
      'a staged publish that shows the approver only',
      { name: 'octocat', approver: { name: 'octocat' } },
      { kind: 'staged', approver: 'octocat', provider: undefined, configId: undefined, name: 'octocat' },
    ],
    ['nothing', undefined, undefined],
    ['null', null, undefined],
    ['no name', { email: 'x' }, undefined],
    ['a name that is no text', { name: ['octocat'] }, undefined],
    ['a trusted publisher of no kind', { name: 'x', trustedPublisher: {} }, undefined],
    ['an approver without a name', { name: 'x', approver: {} }, undefined],
  ])('%s', (_, npmUser, wanted) => expect(parseAccount(npmUser)).toEqual(wanted))
})

describe('a version', () => {
  test('claims', () => {
    expect(
      claims({
        _npmUser: { name: 'octocat' },
        maintainers: [{ name: 'a', email: 'x' }, 'b <b@example.test>'],
        dist: { integrity: SHA512, attestations: { url: 'x', provenance: { predicateType: 'y' } } },
        scripts: { postinstall: 'node x.js', prepare: 'tsc', test: 'jest', install: '' },
        deprecated: 'use another',
      }),
    ).toEqual({
      version: '1.0.0',
      publishedAt: '2020-02-03T04:05:06Z',
      account: { kind: 'human', name: 'octocat' },
      maintainers: ['a', 'b'],
      integrity: SHA512,
      shasum: undefined,
      tarball: undefined,
      attestationsAdvertised: true,
      hasInstallScript: true,
      installScripts: { postinstall: 'node x.js', prepare: 'tsc' },
      manifest: { name: 'left-pad', version: '1.0.0', scripts: { postinstall: 'node x.js', prepare: 'tsc', test: 'jest', install: '' } },
      deprecated: true,
    })
  })
  test('a packument that a mirror stripped says nothing, and denies nothing', () => {
    const bare = parsePackument({ name: 'left-pad', versions: { '1.0.0': { name: 'left-pad', version: '1.0.0' } } }, 'left-pad')
    expect(bare?.versions.get('1.0.0')).toEqual({
      version: '1.0.0',
      publishedAt: undefined,
      account: undefined,
      maintainers: undefined,
      integrity: undefined,
      shasum: undefined,
      tarball: undefined,
      attestationsAdvertised: false,
      hasInstallScript: false,
      installScripts: {},
      manifest: { name: 'left-pad', version: '1.0.0' },
      deprecated: false,
    })
    expect(bare?.times.size).toBe(0)
  })
  test.each([
    [{}, false],
    [{ scripts: { prepare: 'tsc' } }, false],
    [{ scripts: { preinstall: 'x' } }, true],
    [{ hasInstallScript: true }, true],
    [{ hasInstallScript: 'no' }, false],
  ])('%j has an install script: %s', (more, wanted) => expect(claims(more)?.hasInstallScript).toBe(wanted))
  test.each([[true], ['yes'], [{}], [[]], [{ url: 1 }]])('attestations that look like %j are advertised', (attestations) =>
    expect(claims({ dist: { attestations } })?.attestationsAdvertised).toBe(true),
  )
  test('a list of maintainers with one that cannot be read is unknown', () =>
    expect(claims({ maintainers: [{ name: 'a' }, {}] })?.maintainers).toBeUndefined())
  test('the SHA-1 and the address of the tarball', () =>
    expect(claims({ dist: { shasum: 'AB'.repeat(20), tarball: 'https://registry.example/x.tgz' } })).toMatchObject({
      shasum: 'ab'.repeat(20),
      archive: 'https://registry.example/x.tgz',
    }))
  test.each(['', 'ab', 'g'.repeat(40), 'a'.repeat(41), 1])('the SHA-1 %j is unknown', (shasum) =>
    expect(claims({ dist: { shasum } })?.shasum).toBeUndefined(),
  )
  test('an invalid integrity is unknown', () => expect(claims({ dist: { integrity: 'sha512-<script>' } })?.integrity).toBeUndefined())
})

describe('times', () => {
  test.each([
    ['2020-02-03T04:05:06.000Z', '2020-02-03T04:05:06Z'],
    ['2020-02-03T04:05:06.789Z', '2020-02-03T04:05:06.789Z'],
    ['2020-02-03T05:05:06+01:00', '2020-02-03T04:05:06Z'],
    ['2020-02-03', undefined],
    ['2020-13-40T00:00:00Z', undefined],
    ['yesterday', undefined],
    [1580702706000, undefined],
    [null, undefined],
    ['9999-12-31T23:59:59-23:59', undefined],
    ['0000-01-01T00:00:00+23:59', undefined],
    ['+275760-09-13T00:00:00Z', undefined],
  ])('%j is %j', (time, wanted) =>
    expect(parsePackument(packageClaims({ time: { '1.0.0': time } }), 'left-pad')?.versions.get('1.0.0')?.publishedAt).toBe(wanted),
  )
  test('list unpublished versions too, and only versions', () => {
    const times = parsePackument(
      packageClaims({ time: { ...packageClaims().time, '0.9.0': '2019-01-01T00:00:00Z', unpublished: { time: 'x' } } }),
      'left-pad',
    )?.times
    expect([...(times ?? [])]).toEqual([
      ['1.0.0', '2020-02-03T04:05:06Z'],
      ['0.9.0', '2019-01-01T00:00:00Z'],
    ])
  })
})

test('names like __proto__ are names', () => {
  const json: unknown = JSON.parse(
    '{"name":"left-pad","versions":{"__proto__":{"name":"x","_npmUser":{"name":"evil"}},"constructor":{}},"time":{"__proto__":"2020-01-01T00:00:00Z"}}',
  )
  const parsed = parsePackument(json, 'left-pad')
  expect([...(parsed?.versions.keys() ?? [])]).toEqual(['__proto__', 'constructor'])
  expect(parsed?.versions.get('__proto__')).toMatchObject({ account: { name: 'evil' }, publishedAt: '2020-01-01T00:00:00Z' })
  expect(parsePackument(JSON.parse('{"__proto__":{"name":"left-pad","versions":{}}}'), 'left-pad')).toBeUndefined()
  expect(({} as Record<string, unknown>)['name']).toBeUndefined()
})

describe('what is not the packument of this package', () => {
  test.each([
    ['null', null],
    ['a list', []],
    ['a text', '<html>'],
    ['nothing', {}],
    ['another name', packageClaims({ name: 'left-pad2' })],
    ['another case', packageClaims({ name: 'Left-Pad' })],
    ['no versions', packageClaims({ versions: undefined })],
    ['versions as a list', packageClaims({ versions: [manifest()] })],
    ['a version that is none', packageClaims({ versions: { '1.0.0': null } })],
    ['an empty version', packageClaims({ versions: { '': manifest() } })],
    ['a version of 300 characters', packageClaims({ versions: { ['1'.repeat(300)]: manifest() } })],
    ['time as a list', packageClaims({ time: [] })],
    ['time null', packageClaims({ time: null })],
    ['too many versions', packageClaims({ versions: Object.fromEntries(Array.from({ length: 50_001 }, (_, i) => [`1.0.${i}`, {}])) })],
  ])('%s', (_, json) => expect(parsePackument(json, 'left-pad')).toBeUndefined())
})

test('a package that was unpublished as a whole has no versions', () => {
  expect(parsePackument({ name: 'left-pad', time: { unpublished: { time: '2020-01-01T00:00:00Z' } } }, 'left-pad')?.versions.size).toBe(0)
})

const DATA = path.resolve('../shared/data/packuments')
const here = fs.existsSync(path.join(DATA, 'index.json'))
interface Entry {
  readonly file: string
  readonly name: string
  readonly versions: number
  readonly attested: number
  readonly trustedPublisher: number
  readonly npmUser: number
  readonly time: boolean
}
const index: readonly Entry[] = here ? JSON.parse(fs.readFileSync(path.join(DATA, 'index.json'), 'utf8')) : []
const real = index.map((entry) => [entry.file, entry] as const)

;(here ? describe : describe.skip)(`real packuments${here ? '' : ' (skipped: no ../shared/data)'}`, () => {
  if (!here) test('none', () => undefined)
  else
    test.each(real)('%s', (file, entry) => {
      const json: { versions?: unknown } = JSON.parse(fs.readFileSync(path.join(DATA, file), 'utf8'))
      const parsed = parsePackument(json, entry.name)
      if (json.versions === undefined) return expect(parsed).toBeUndefined() // a manifest, not a packument
      const versions = [...(parsed?.versions.values() ?? [])]
      expect({
        versions: versions.length,
        attested: versions.filter((v) => v.attestationsAdvertised).length,
        trustedPublisher: versions.filter((v) => v.account?.kind === 'trusted-publisher').length,
        npmUser: versions.filter((v) => v.account !== undefined).length,
        time: versions.length > 0 && versions.every((v) => v.publishedAt !== undefined),
      }).toEqual({
        versions: entry.versions,
        attested: entry.attested,
        trustedPublisher: entry.trustedPublisher,
        npmUser: entry.npmUser,
        time: entry.time,
      })
    })
})
