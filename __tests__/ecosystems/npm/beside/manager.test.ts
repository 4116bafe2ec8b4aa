import { describe, expect, test } from '@jest/globals'
import { askedIn } from '../../../../src/ecosystems/npm/beside/manifest.ts'
import { managerOf } from '../../../../src/ecosystems/npm/beside/manager.ts'
import { configDependenciesIn } from '../../../../src/ecosystems/npm/beside/workspace.ts'

const AT = { file: 'package.json', line: 3 }
const hex = (length: number): string => 'ab'.repeat(length / 2)
const sri = (algorithm: string, length: number): string => `${algorithm}-${Buffer.from(hex(length), 'hex').toString('base64')}`

describe('packageManager', () => {
  test.each([
    ['pnpm@10.1.0', { name: 'pnpm', version: '10.1.0', integrity: undefined, hashOptional: true }],
    [`pnpm@10.1.0+sha512.${hex(128)}`, { name: 'pnpm', version: '10.1.0', integrity: sri('sha512', 128) }],
    [`npm@11.0.0+SHA512.${hex(128).toUpperCase()}`, { name: 'npm', version: '11.0.0', integrity: sri('sha512', 128) }],
    [`yarn@1.22.22+sha256.${hex(64)}`, { name: 'yarn', version: '1.22.22', integrity: sri('sha256', 64) }],
    [`yarn@1.22.22+sha1.${hex(40)}`, { name: 'yarn', version: '1.22.22', integrity: sri('sha1', 40) }],
    ['bun@1.2.0', { name: 'bun', version: '1.2.0' }],
    ['yarn@4.5.0', { name: '@yarnpkg/cli-dist', version: '4.5.0', hashOptional: true }],
    ['yarn@2.0.0-rc.1', { name: 'yarn', version: '2.0.0-rc.1' }],
    [`yarn@4.5.0+sha224.${hex(56)}`, { name: '@yarnpkg/cli-dist', integrity: undefined, checksum: `corepack-sha224/${hex(56)}` }],
    [`yarn@4.5.0+sha512.${hex(128)}`, { integrity: undefined, checksum: `corepack-sha512/${hex(128)}` }],
    [`pnpm@8.0.0+sha224.${hex(56)}`, { name: 'pnpm', integrity: sri('sha224', 56), checksum: undefined }],
    ['pnpm@10.1.0-beta.1', { version: '10.1.0-beta.1' }],
  ])('%s is a package', (text, expected) => {
    expect(managerOf(text, AT)).toMatchObject({ source: { kind: 'registry', url: undefined }, location: AT, ...expected })
  })

  test('at an address it is a tarball', () => {
    expect(managerOf(`yarn@https://evil.example/yarn.tgz#sha512.${hex(128)}`, AT)).toMatchObject({
      name: 'yarn',
      source: { kind: 'tarball', url: 'https://evil.example/yarn.tgz' },
      integrity: sri('sha512', 128),
    })
  })

  test.each(['pnpm', 'pnpm@', '@10.0.0', 'pnpm@latest', 'pnpm@^10', 'pnpm@10', 'pnpm@v10.0.0', 'vlt@1.0.0', 'constructor@1.0.0', `pnpm@10.1.0+sha512.${hex(126)}`, 'pnpm@10.1.0+build', `pnpm@10.1.0+sha512-${hex(128)}`, `pnpm@10.1.0+md5.${hex(32)}`, ''])('%j names no exact version of a known manager', (text) => {
    expect(managerOf(text, AT)).toBeUndefined()
  }) // prettier-ignore
})

describe('a package.json', () => {
  const asked = (json: unknown) => askedIn(JSON.stringify(json, null, 2), 'package.json')

  test('names the manager in two places, each at its line', () => {
    const { managers, settings } = asked({ name: 'a', packageManager: 'pnpm@10.1.0', devEngines: { packageManager: { name: 'npm', version: '11.0.0' } } })
    expect(managers).toMatchObject([{ name: 'pnpm', location: { line: 3 } }, { name: 'npm', location: { line: 4 } }])
    expect(settings).toEqual([])
  }) // prettier-ignore

  test('a list in devEngines, and ranges, which are reported', () => {
    const { managers, settings } = asked({ devEngines: { packageManager: [{ name: 'pnpm', version: '^10' }, { name: 'npm', version: '11.0.0' }, { name: 'bun' }, 'x', 3] } })
    expect(managers).toMatchObject([{ name: 'npm' }])
    expect(settings.map(({ value }) => value)).toEqual(['pnpm@^10', 'bun'])
  }) // prettier-ignore

  test('the same version twice is one: the one with its hash', () => {
    const hashed = `pnpm@10.1.0+sha512.${hex(128)}`
    for (const json of [
      { packageManager: hashed, devEngines: { packageManager: { name: 'pnpm', version: '10.1.0' } } },
      { packageManager: 'pnpm@10.1.0', devEngines: { packageManager: { name: 'pnpm', version: hashed.slice('pnpm@'.length) } } },
    ])
      expect(asked(json).managers.map(({ integrity }) => integrity)).toEqual([sri('sha512', 128)])
  })

  test('pnpm’s config dependencies and what decides code', () => {
    const { configDependencies, settings } = asked({
      pnpm: { configDependencies: { cfg: `1.0.0+${sri('sha512', 128)}` }, onlyBuiltDependencies: ['x'], overrides: { a: '1' } },
      trustedDependencies: ['y'],
      scripts: { postinstall: 'x' },
    })
    expect(configDependencies).toMatchObject([{ name: 'cfg', version: '1.0.0', integrity: sri('sha512', 128), location: { line: 4 } }])
    expect(settings.map(({ key }) => key)).toEqual(['trustedDependencies', 'pnpm.onlyBuiltDependencies'])
  })

  test.each(['', '[]', '{', 'null', '{"packageManager": 3, "devEngines": [], "pnpm": "x"}', '{"pnpm": {"configDependencies": []}}'])('%j asks for nothing', (text) => {
    expect(askedIn(text, 'package.json')).toEqual({ managers: [], configDependencies: [], settings: [] })
  }) // prettier-ignore

  test('the last one of a doubled key counts, as for the installer', () => {
    expect(askedIn('{"packageManager":"pnpm@1.0.0","packageManager":"pnpm@2.0.0"}', 'package.json').managers).toMatchObject([
      { version: '2.0.0' },
    ])
  })
})

describe('a pnpm-workspace.yaml', () => {
  const SHA = sri('sha512', 128)
  const of = (lines: string) => configDependenciesIn(`packages: []\nconfigDependencies:\n${lines}`, 'pnpm-workspace.yaml')

  test.each([
    ['  cfg: "1.0.0+H"\n', { name: 'cfg', version: '1.0.0', integrity: SHA, source: { kind: 'registry' }, location: { line: 3 } }],
    ['  "@corp/cfg": 1.0.0+H\n', { name: '@corp/cfg', version: '1.0.0', integrity: SHA }],
    ['  cfg: npm:evil@1.0.0+H\n', { name: 'evil', version: '1.0.0', integrity: SHA, alias: 'cfg' }],
    ['  cfg: npm:@evil/x@1.0.0+H\n', { name: '@evil/x', version: '1.0.0', alias: 'cfg' }],
    ['  cfg: {integrity: 1.0.0+H, tarball: "https://evil.example/x.tgz"}\n', { name: 'cfg', integrity: SHA, source: { kind: 'tarball' } }],
    [
      '  cfg: {integrity: 1.0.0+H, tarball: "https://registry.npmjs.org/cfg/-/cfg-1.0.0.tgz"}\n',
      { name: 'cfg', source: { kind: 'registry' } },
    ],
    ['  cfg: 1.0.0\n', { name: 'cfg', version: '1.0.0', integrity: undefined, source: { kind: 'registry' } }],
    ['  cfg: https://evil.example/x.tgz\n', { name: 'cfg', source: { kind: 'tarball', url: 'https://evil.example/x.tgz' } }],
    ['  cfg: git+https://evil.example/x.git\n', { name: 'cfg', source: { kind: 'git' } }],
    ['  cfg: file:../x.tgz\n', { name: 'cfg', source: { kind: 'file' } }],
    ['  cfg: ^1.0.0\n', { name: 'cfg', integrity: undefined, source: { kind: 'tarball' } }],
    ['  cfg:\n', { name: 'cfg', integrity: undefined }],
  ])('%j', (lines, expected) => {
    expect(of(lines.replace('H', SHA))).toMatchObject([expected])
  })

  test('what cannot be read may hide some', () => {
    expect(configDependenciesIn('packages: &x []\n', 'f')).toEqual([])
    expect(configDependenciesIn('x: &x {}\nconfigDependencies: *x\n', 'f')).toBeUndefined()
    expect(configDependenciesIn('x: &x {}\n"config\\u0044ependencies": *x\n', 'f')).toBeUndefined()
  })
})
