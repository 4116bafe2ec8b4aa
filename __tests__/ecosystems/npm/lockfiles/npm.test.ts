/** package-lock.json 1, 2, 3 and npm-shrinkwrap.json: against npm's own listings, entry by entry, and against what must not be believed. */
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type LockedPackage, spec } from '../../../../src/domain/package.ts'
import { parseLockfile } from '../../../../src/ecosystems/npm/lockfiles/formats/index.ts'
import { cpuSeconds } from '../../../helpers/cpu.ts'
import { FILE, gateErrorOf, locked, sha1, sha512 } from '../../../helpers/locked.ts'

const FIXTURES = path.join(import.meta.dirname, 'fixtures', 'npm')
const PUBLIC = ['https://registry', 'npmjs', 'org'].join('.')

type Json = Record<string, unknown>
const ROOT = { name: 'app', version: '1.0.0' }
const text = (packages: Json, more: Json = {}): string =>
  JSON.stringify({ ...ROOT, lockfileVersion: 3, packages: { '': ROOT, ...packages }, ...more }, null, 2)
const text1 = (dependencies: Json, more: Json = {}): string =>
  JSON.stringify({ ...ROOT, lockfileVersion: 1, dependencies, ...more }, null, 2)
const parse = (content: string): readonly LockedPackage[] => parseLockfile(content, FILE).packages
const only = (content: string): LockedPackage => {
  const packages = parse(content)
  expect(packages).toHaveLength(1)
  return packages[0]!
}
const lib = { version: '1.0.0', resolved: `${PUBLIC}/lib/-/lib-1.0.0.tgz`, integrity: sha512('lib@1.0.0') }

describe('what npm lists is what is read', () => {
  test.each(fs.readdirSync(FIXTURES).filter((name) => name !== 'README.md'))('%s', (folder) => {
    const file = fs.readdirSync(path.join(FIXTURES, folder)).find((name) => name.endsWith('.json'))!
    const read = parseLockfile(fs.readFileSync(path.join(FIXTURES, folder, file), 'utf8'), file)
    const listed = fs
      .readFileSync(path.join(FIXTURES, folder, 'listing.txt'), 'utf8')
      .trim()
      .split('\n')
    // `place:folder@version`, for an alias `place:folder@npm:name@version`, for a link with its target behind another colon.
    const specs = listed
      .map((line) => /^(.*?):(@?[^@]+)@(?:npm:)?(.*?)(?::(?!.*@).*)?$/.exec(line)!)
      .filter(([, place]) => place !== '')
      .map(([, , name, rest]) => (/@/.test(rest!) ? rest! : `${name}@${rest === '' ? '0.0.0' : rest}`))
    expect(new Set(read.packages.map(spec))).toEqual(new Set(specs))
  })
})

describe('facts of an entry', () => {
  test('name, version, address, hash and line', () => {
    const content = text({ 'node_modules/lib': { ...lib, hasInstallScript: true, dev: true, optional: true } })
    const line = content.split('\n').findIndex((row) => row.includes('node_modules/lib')) + 1
    expect(only(content)).toEqual(
      locked('lib@1.0.0', { source: { kind: 'registry', url: lib.resolved }, installScript: true, dev: true, optional: true, line }),
    )
  })

  test.each<[string, Json, Partial<LockedPackage>]>([
    ['no address: the configured registry', { resolved: undefined }, { source: { kind: 'registry', url: undefined } }],
    ['a false address, as npm 5 wrote it', { resolved: false }, { source: { kind: 'registry', url: undefined } }],
    [
      'a scoped name, its slash encoded',
      { name: '@s/lib', resolved: 'https://r.example/@s%2flib/-/lib-1.0.0.tgz' },
      { source: { kind: 'registry', url: 'https://r.example/@s%2flib/-/lib-1.0.0.tgz' } },
    ],
    [
      'GitHub Packages',
      { resolved: 'https://npm.pkg.example/download/lib/1.0.0/0123abcd' },
      { source: { kind: 'registry', url: 'https://npm.pkg.example/download/lib/1.0.0/0123abcd' } },
    ],
    [
      'the tarball of another version',
      { resolved: `${PUBLIC}/lib/-/lib-1.0.1.tgz` },
      { source: { kind: 'tarball', url: `${PUBLIC}/lib/-/lib-1.0.1.tgz` } },
    ],
    [
      'the tarball of another package',
      { resolved: `${PUBLIC}/evil/-/evil-1.0.0.tgz` },
      { source: { kind: 'tarball', url: `${PUBLIC}/evil/-/evil-1.0.0.tgz` } },
    ],
    [
      'the right path behind a question mark',
      { resolved: `${PUBLIC}/evil/-/evil-1.0.0.tgz?/lib/-/lib-1.0.0.tgz` },
      { source: { kind: 'tarball', url: `${PUBLIC}/evil/-/evil-1.0.0.tgz?/lib/-/lib-1.0.0.tgz` } },
    ],
    [
      'the right path behind a hash',
      { resolved: `${PUBLIC}/evil.tgz#/lib/-/lib-1.0.0.tgz` },
      { source: { kind: 'tarball', url: `${PUBLIC}/evil.tgz#/lib/-/lib-1.0.0.tgz` } },
    ],
    [
      'dots in the path',
      { resolved: 'https://r.example/x/%2e%2e/lib/-/lib-1.0.0.tgz' },
      { source: { kind: 'tarball', url: 'https://r.example/x/%2e%2e/lib/-/lib-1.0.0.tgz' } },
    ],
    [
      'dots in the path, and the slash behind them written otherwise',
      { resolved: 'https://r.example/mine/%2e%2e%2fyours/lib/-/lib-1.0.0.tgz' },
      { source: { kind: 'tarball', url: 'https://r.example/mine/%2e%2e%2fyours/lib/-/lib-1.0.0.tgz' } },
    ],
    [
      'a folder in front, at the public registry',
      { resolved: `${PUBLIC}/evil/-/lib/-/lib-1.0.0.tgz` },
      { source: { kind: 'tarball', url: `${PUBLIC}/evil/-/lib/-/lib-1.0.0.tgz` } },
    ],
    [
      'git',
      { resolved: 'git+ssh://git@github.com/o/lib.git#0123456789abcdef0123456789abcdef01234567' },
      { source: { kind: 'git', url: 'git+ssh://git@github.com/o/lib.git', commit: '0123456789abcdef0123456789abcdef01234567' } },
    ],
    ['a tarball in the repository', { resolved: 'file:vendor/lib.tgz' }, { source: { kind: 'file', path: 'vendor/lib.tgz' } }],
    ['a version as an address', { resolved: '6.6.6' }, { source: { kind: 'file', path: '6.6.6' } }],
    [
      'several hashes',
      { integrity: `${sha1('a')} ${sha512('b')}` },
      { integrity: locked('lib@1.0.0', { integrity: `${sha1('a')} ${sha512('b')}` }).integrity },
    ],
    ['a hash that is none', { integrity: 'sha512-§' }, { integrity: undefined }],
    ['an alias', { name: 'real', resolved: undefined }, { name: locked('real@1.0.0').name, alias: 'lib' }],
  ])('%s', (_, difference, expected) => {
    expect(only(text({ 'node_modules/lib': { ...lib, ...difference } }))).toMatchObject(expected)
  })

  test.each<[string, object, object]>([
    ['a folder that `--install-links` copied', { resolved: 'file:local' }, { kind: 'workspace', path: 'local' }],
    ["Windows's way to write it", { resolved: 'file:libs\\lib' }, { kind: 'workspace', path: 'libs/lib' }],
    ['a folder outside of the repository', { resolved: 'file:../lib' }, { kind: 'file', path: '../lib' }],
    ['a folder outside, by a detour', { resolved: 'file:packages/../../lib' }, { kind: 'file', path: '../lib' }],
    ['a folder outside, by a detour with backslashes', { resolved: 'file:packages\\..\\..\\lib' }, { kind: 'file', path: '../lib' }],
    ['an archive in the repository', { resolved: 'file:vendor/lib.tgz' }, { kind: 'file', path: 'vendor/lib.tgz' }],
    ['a folder at the root', { resolved: 'file:/lib' }, { kind: 'file', path: '/lib' }],
    ['a link', { link: true, resolved: 'packages/lib' }, { kind: 'workspace', path: 'packages/lib' }],
    ['a link with backslashes', { link: true, resolved: 'packages\\lib' }, { kind: 'workspace', path: 'packages/lib' }],
    ['a link outside', { link: true, resolved: '../lib' }, { kind: 'file', path: '../lib' }],
    ['a link outside, by a detour', { link: true, resolved: 'packages/../../../outside' }, { kind: 'file', path: '../../outside' }],
  ])('%s', (_, entry, source) => {
    expect(only(text({ 'node_modules/lib': { version: '1.0.0', ...entry } }))).toMatchObject({ source })
  })

  test.each([
    ['file:local', 'workspace', 'local'],
    ['file:libs\\lib', 'workspace', 'libs/lib'],
    ['file:../lib', 'file', '../lib'],
    ['file:lib.tgz', 'file', 'lib.tgz'],
  ])('version 1, %s', (version, kind, path) => {
    expect(only(text1({ lib: { version } }))).toMatchObject({ source: { kind, path } })
  })

  test.each([
    ['version 3', '{"lockfileVersion": 3, "packages": {}}'],
    ['version 2', '{"lockfileVersion": 2, "packages": {}, "dependencies": {}}'],
    ['version 1', '{"lockfileVersion": 1}'],
  ])('an empty file of %s, as npm writes it where there is no package.json', (_, content) => expect(parse(content)).toEqual([]))

  test('workspaces and links are what lies in their folder', () => {
    const packages = parse(
      text({
        'node_modules/a': { resolved: 'packages/a', link: true },
        'packages/a': { name: 'a', version: '2.0.0' },
        'node_modules/out': { resolved: '../out', link: true },
        '../out': {},
      }),
    )
    expect(packages.map((entry) => [spec(entry), entry.source])).toEqual([
      ['a@2.0.0', { kind: 'workspace', path: 'packages/a' }],
      ['out@0.0.0', { kind: 'file', path: '../out' }],
    ])
  })

  test.each(['node_modules/nick', 'node_modules/nick/node_modules/deep', 'packages/a/node_modules/nick', 'node_modules/gone'])(
    'a link to the installed package %s, which stands in for another one, is nothing of a registry',
    (resolved) => {
      const nick = { name: 'real', version: '1.0.0', resolved: `${PUBLIC}/real/-/real-1.0.0.tgz`, integrity: sha512('real@1.0.0') }
      const places = { 'node_modules/nick': nick, 'node_modules/nick/node_modules/deep': nick, 'packages/a/node_modules/nick': nick }
      const packages = parse(text({ ...places, 'packages/a': {}, 'node_modules/lib': { resolved, link: true } }))
      expect(packages.find(({ name }) => name === 'lib')?.source).toEqual({ kind: 'file', path: resolved })
    },
  )

  test('a scope that ends as the folder of installed packages is one of the name', () => {
    const packages = parse(text({ 'node_modules/@my_node_modules/lib': { version: '1.0.0' }, 'my_node_modules/a': { version: '1.0.0' } }))
    expect(packages.map(spec)).toEqual(['@my_node_modules/lib@1.0.0', 'a@1.0.0'])
  })

  test('one entry for the same bytes at several places, several for different bytes', () => {
    const twice = { 'node_modules/lib': { ...lib, dev: true }, 'node_modules/a/node_modules/lib': { ...lib, hasInstallScript: true } }
    expect(only(text(twice))).toMatchObject({ dev: false, installScript: true })
    expect(parse(text({ ...twice, 'node_modules/b/node_modules/lib': { ...lib, integrity: sha512('other') } }))).toHaveLength(2)
  })

  test('the direct dependencies that bring it in', () => {
    const depends = (...names: readonly string[]) => ({
      version: '1.0.0',
      dependencies: Object.fromEntries(names.map((name) => [name, '1'])),
    })
    const packages = parse(
      text({
        '': { ...ROOT, dependencies: { a: '1', b: '1', c: '1', d: '1' }, workspaces: ['w'] },
        w: { name: 'w', version: '1.0.0', dependencies: { e: '1' } },
        'node_modules/w': { resolved: 'w', link: true },
        ...Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`node_modules/${name}`, depends('deep')])),
        'node_modules/deep': depends('a', 'deepest'),
        'node_modules/deepest': depends(),
        'node_modules/e/node_modules/deep': { ...depends('own'), version: '2.0.0' },
        'node_modules/own': depends(),
      }),
    )
    const via = Object.fromEntries(packages.map((entry) => [spec(entry), entry.via]))
    expect(via).toMatchObject({
      'a@1.0.0': [],
      'deep@1.0.0': ['a', 'b', 'c'],
      'deepest@1.0.0': ['a', 'b', 'c'],
      'deep@2.0.0': ['e'],
      'own@1.0.0': ['e'],
    })
  })
})

describe('version 1', () => {
  test.each<[string, Json, Partial<LockedPackage>]>([
    ['an alias', { version: 'npm:@s/real@1.0.0', resolved: undefined }, { name: locked('@s/real@1.0.0').name, alias: 'lib' }],
    [
      'git',
      { version: 'git+https://github.com/o/lib.git#0123456789', resolved: undefined, integrity: undefined },
      { source: { kind: 'git', url: 'git+https://github.com/o/lib.git', commit: '0123456789' }, version: locked('lib@0123456789').version },
    ],
    ['a GitHub shorthand', { version: 'o/lib#0123456789' }, { source: { kind: 'git', url: 'github:o/lib', commit: '0123456789' } }],
    [
      'a tarball',
      { version: 'https://evil.example/lib-6.6.6.tgz' },
      { source: { kind: 'tarball', url: 'https://evil.example/lib-6.6.6.tgz' }, version: locked('lib@6.6.6').version },
    ],
    [
      'an address in `from` that npm follows',
      { resolved: undefined, integrity: undefined, from: 'lib@git+https://evil.example/lib.git#0123456789' },
      { source: { kind: 'git', url: 'git+https://evil.example/lib.git', commit: '0123456789' } },
    ],
    [
      'a range in `from`',
      { resolved: undefined, integrity: undefined, from: 'lib@>=1.0.0 <2.0.0' },
      { source: { kind: 'registry', url: undefined } },
    ],
  ])('%s', (_, difference, expected) => {
    expect(only(text1({ lib: { ...lib, ...difference } }))).toMatchObject(expected)
  })

  test('nested versions, and direct dependencies as far as the file shows them', () => {
    const packages = parse(
      text1({
        a: { version: '1.0.0', requires: { lib: '1' }, dependencies: { lib } },
        lib: { ...lib, version: '2.0.0', resolved: undefined },
      }),
    )
    expect(packages.map((entry) => [spec(entry), entry.via])).toEqual([
      ['a@1.0.0', []],
      ['lib@1.0.0', ['a']],
      ['lib@2.0.0', []],
    ])
  })

  test('a project without dependencies, and a file from before there were versions', () => {
    expect(parse(JSON.stringify({ ...ROOT, lockfileVersion: 1 }))).toEqual([])
    expect(parse(JSON.stringify({ ...ROOT, dependencies: { lib } }))).toHaveLength(1)
  })
})

describe('two sections, one of them for another npm', () => {
  test('what both say is one entry', () => {
    const git = 'git+ssh://git@github.com/o/g.git#0123456789'
    const legacy = { lib, g: { version: git }, w: { version: 'file:w' }, lodash: { version: 'npm:real@1.0.0' } }
    const packages = {
      'node_modules/lib': lib,
      'node_modules/g': { version: '1.0.0', resolved: git },
      'node_modules/w': { resolved: 'w', link: true },
      w: { version: '1.0.0' },
      'node_modules/lodash': { name: 'real', version: '1.0.0' },
    }
    expect(parse(text(packages, { lockfileVersion: 2, dependencies: legacy })).map(spec)).toEqual([
      'lib@1.0.0',
      'g@1.0.0',
      'w@1.0.0',
      'real@1.0.0',
    ])
  })

  test.each<[string, Json]>([
    ['another version', { version: '6.6.6' }],
    ['other bytes', { ...lib, integrity: sha512('evil') }],
    ['another place', { ...lib, resolved: 'https://evil.example/lib/-/lib-1.0.0.tgz' }],
    ['an address', { version: 'https://evil.example/lib.tgz' }],
    ['an alias', { ...lib, version: 'npm:evil@1.0.0' }],
    ['no address, and one in `from`', { version: '1.0.0', from: 'git+https://evil.example/lib.git' }],
    ['a package inside', { ...lib, dependencies: { evil: { version: '1.0.0' } } }],
  ])('%s in `dependencies` comes in as well', (_, entry) => {
    expect(parse(text({ 'node_modules/lib': lib }, { lockfileVersion: 2, dependencies: { lib: entry } }))).toHaveLength(2)
    expect(parse(text({ 'node_modules/lib': lib }, { dependencies: { lib: entry } }))).toHaveLength(2)
  })
})

test('the same version without address or hash in both sections, but one more address in `from`', () => {
  const bare = { version: '1.0.0' }
  const legacy = { lib: { ...bare, from: 'git+https://evil.example/lib.git' } }
  expect(parse(text({ 'node_modules/lib': bare }, { lockfileVersion: 2, dependencies: legacy })).map((entry) => entry.source.kind)).toEqual(
    ['registry', 'git'],
  )
})

describe('a bundle answers only for what npm leaves to it', () => {
  const holder = { version: '1.0.0', integrity: sha512('holder'), bundleDependencies: ['lib'] }
  const inside = { version: '1.0.0', inBundle: true }
  const sourceOf = (packages: Json): string => parse(text(packages)).find((entry) => entry.name === 'lib')!.source.kind

  test.each<[string, string, Json]>([
    ['named by its parent', 'bundled', { 'node_modules/holder': holder, 'node_modules/holder/node_modules/lib': inside }],
    [
      'required by what is bundled',
      'bundled',
      {
        'node_modules/holder': { ...holder, bundleDependencies: ['x'] },
        'node_modules/holder/node_modules/x': { ...inside, dependencies: { lib: '1' } },
        'node_modules/holder/node_modules/lib': inside,
      },
    ],
    [
      'below what is bundled',
      'bundled',
      {
        'node_modules/holder': { ...holder, bundleDependencies: ['x'] },
        'node_modules/holder/node_modules/x': inside,
        'node_modules/holder/node_modules/x/node_modules/lib': inside,
      },
    ],
    [
      'required by what is bundled, and installed above',
      'registry',
      {
        'node_modules/holder': { ...holder, bundleDependencies: ['x'] },
        'node_modules/holder/node_modules/x': { ...inside, dependencies: { lib: '1' } },
        'node_modules/lib': inside,
      },
    ],
    [
      'not named by its parent',
      'registry',
      { 'node_modules/holder': { ...holder, bundleDependencies: ['x'] }, 'node_modules/holder/node_modules/lib': inside },
    ],
    [
      'of a parent that bundles nothing',
      'registry',
      { 'node_modules/holder': { ...holder, bundleDependencies: undefined }, 'node_modules/holder/node_modules/lib': inside },
    ],
    ['at the top', 'registry', { 'node_modules/lib': inside }],
    ['of the root', 'registry', { '': { ...ROOT, bundleDependencies: ['lib'] }, 'node_modules/lib': inside }],
    ['of a workspace', 'registry', { w: { ...holder, integrity: undefined }, 'w/node_modules/lib': inside }],
    [
      'of a parent from elsewhere',
      'registry',
      { 'node_modules/holder': { ...holder, resolved: 'https://evil.example/h.tgz' }, 'node_modules/holder/node_modules/lib': inside },
    ],
    [
      'with a hash of its own',
      'registry',
      { 'node_modules/holder': holder, 'node_modules/holder/node_modules/lib': { ...inside, integrity: sha512('x') } },
    ],
    [
      'with an address of its own',
      'tarball',
      { 'node_modules/holder': holder, 'node_modules/holder/node_modules/lib': { ...inside, resolved: 'https://evil.example/x.tgz' } },
    ],
    ['not said to be bundled', 'registry', { 'node_modules/holder': holder, 'node_modules/holder/node_modules/lib': { version: '1.0.0' } }],
  ])('%s: %s', (_, kind, packages) => {
    expect(sourceOf(packages)).toBe(kind)
  })

  test('in version 1, where npm installs what says so, never', () => {
    const bundled = { version: '1.0.0', bundled: true }
    const whole = text1({ holder: { ...lib, resolved: undefined, requires: { lib: '1' }, dependencies: { lib: bundled } } })
    expect(parse(whole).map((entry) => entry.source.kind)).toEqual(['registry', 'registry'])
  })

  test('in `dependencies`, only if `packages` says the same', () => {
    const packages = { 'node_modules/holder': holder, 'node_modules/holder/node_modules/lib': inside }
    const kinds = (folder: string): readonly string[] => {
      const bundle = { [folder]: { version: '1.0.0', bundled: true } }
      const legacy = { holder: { version: '1.0.0', integrity: holder.integrity, requires: { [folder]: '1' }, dependencies: bundle } }
      return parse(text(packages, { lockfileVersion: 2, dependencies: legacy })).map((entry) => `${entry.name} ${entry.source.kind}`)
    }
    expect(kinds('lib')).toEqual(['holder registry', 'lib bundled'])
    expect(kinds('evil')).toEqual(['holder registry', 'lib bundled', 'evil registry'])
  })
})

describe('hostile entries are kept and are no registry’s', () => {
  test.each<[string, string, Json, string]>([
    ['a version with an escape', 'node_modules/lib', { ...lib, version: '1.0.0\n::error::x' }, 'lib@1.0.0_error_x'],
    ['a version with a path', 'node_modules/lib', { ...lib, version: '../../evil' }, 'lib@evil'],
    ['no version', 'node_modules/lib', {}, 'lib@0.0.0'],
    ['a version that is a number', 'node_modules/lib', { version: 1 }, 'lib@1_'],
    ['a name with a path', 'node_modules/a/b/c', lib, 'unreadable-name@1.0.0'],
    ['a name that is a list', 'node_modules/lib', { ...lib, name: ['evil'] }, 'evil_@1.0.0'],
    ['a name with an escape', 'node_modules/l\u001b[31mib', lib, 'l_31mib@1.0.0'],
  ])('%s', (_, location, entry, expected) => {
    const found = only(text({ [location]: entry }))
    expect([spec(found), found.source.kind]).toEqual([expected, 'tarball'])
  })

  test('names that JavaScript objects have anyway', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    const entries = names.map((name) => `"node_modules/${name}": ${JSON.stringify({ version: '1.0.0' })}`).join(',')
    const packages = parse(
      `{"lockfileVersion":3,"packages":{"":{"dependencies":{"__proto__":"1"}},${entries},"__proto__":{"version":"1.0.0"}}}`,
    )
    expect(packages.map((entry) => entry.name)).toEqual([...names, '__proto__'])
  })
})

describe('what cannot be read says so, with the line', () => {
  const good = text({ 'node_modules/lib': lib })
  test.each<[string, string, RegExp]>([
    ['an empty file', '', /:1: is not JSON/],
    ['no object', '[]', /:1: is not an object/],
    ['an empty object', '{}', /:1: has no `lockfileVersion`/],
    ['no version', JSON.stringify({ packages: { '': {} } }), /has no `lockfileVersion`/],
    ['version 3 without packages', '{\n"lockfileVersion": 3}', /:2: has no `packages`/],
    [
      'version 2 whose packages are gone',
      '{"lockfileVersion": 2,\n"packages": {}, "dependencies": {"lib": {}}}',
      /:2: has `dependencies`, but `packages` lacks/,
    ],
    ['version 2 with nothing', '{"lockfileVersion": 2}', /neither/],
    ['version 1 whose section lost its name', text1({ lib }).replace('"dependencies"', '"dependenciez"'), /has other sections/],
    ['packages that are a list', '{"lockfileVersion": 3,\n"packages": []}', /:2: `packages` is not an object/],
    ['an entry that is none', text({ 'node_modules/lib': 1 }), /:10: the entry "node_modules\/lib" is not an object/],
    ['the middle missing', good.slice(0, good.indexOf('sha512')), /:\d+: is not JSON/],
    [
      'a key twice',
      good.replace('"node_modules/lib": {', '"node_modules/lib": {},\n    "node_modules/lib": {'),
      /:11: has the key "node_modules\/lib" twice/,
    ],
    [
      'a key twice, once written otherwise',
      good.replace('"node_modules/lib": {', '"node_modules/l\\u0069b": {},\n    "node_modules/lib": {'),
      /:11: has the key "node_modules\/lib" twice/,
    ],
    ['a key of an entry twice', good.replace('"resolved"', '"version": "2.0.0",\n"resolved"'), /:12: has the key "version" twice/],
    ['a place written otherwise', text({ 'node_modules/./lib': lib }), /not at a path that npm installs to/],
    ['a place above', text({ 'node_modules/a/../lib': lib }), /not at a path that npm installs to/],
    ['a place with a backslash', text({ 'node_modules\\lib': lib }), /not at a path that npm installs to/],
    [
      'a merge conflict',
      good.replace('    "node_modules/lib": {', '<<<<<<< HEAD\n    "node_modules/lib": {'),
      /:10: holds a merge conflict/,
    ],
    ['a NUL', good.replace('lib', 'l\0b'), /:10: holds a NUL/],
    ['an escaped NUL in a key', good.replace('node_modules/lib', 'node_modules/l\\u0000b'), /:10: has a key that is not valid text/],
    ['half a character', good.replace('lib', '\ud800'), /:10: holds half a character/],
    ['half a character, escaped', good.replace('node_modules/lib', '\\ud800'), /:10: has a key that is not valid text/],
  ])('%s', (_, content, message) => {
    const error = gateErrorOf(() => parse(content))
    expect(error.code).toBe('LOCKFILE_UNREADABLE')
    expect(error.message).toMatch(message)
    expect(error.help).not.toBe('')
  })

  test.each([0, 4, '3', null])('lockfileVersion %p is unsupported', (lockfileVersion) => {
    expect(gateErrorOf(() => parse(text({}, { lockfileVersion }))).code).toBe('LOCKFILE_UNSUPPORTED')
  })

  test('a byte order mark and Windows line ends change nothing', () => {
    const content = text({ 'node_modules/lib': lib })
    expect(parse(`\ufeff${content.replaceAll('\n', '\r\n')}`)).toEqual(parse(content))
  })

  test('only the root is an empty lockfile', () => {
    expect(parse(text({}))).toEqual([])
  })
})

describe('hostile sizes are answered in two seconds', () => {
  const many = (count: number, item: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => item(index)).join(',')
  const packages = (entries: string): string => `{"lockfileVersion":3,"packages":{"":{"dependencies":{"p0":"1"}},${entries}}}`
  test.each<[string, () => string, RegExp | undefined]>([
    ['arrays in arrays', () => '['.repeat(3_000_000), /nested more than/],
    ['objects in objects', () => '{"a":'.repeat(500_000), /nested more than/],
    [
      'dependencies in dependencies',
      () => `{"lockfileVersion":1,"dependencies":${'{"a":{"version":"1.0.0","dependencies":'.repeat(100_000)}`,
      /nested more than/,
    ],
    ['one key a hundred thousand times', () => packages(many(100_000, () => '"a":{}')), /twice/],
    [
      'a hundred thousand keys in one entry, the last twice',
      () => packages(`"node_modules/a":{${many(100_000, (n) => `"k${n}":1`)},"k0":1}`),
      /twice/,
    ],
    ['a string of thirty million', () => packages(`"node_modules/a":{"version":"${'1'.repeat(30_000_000)}"}`), undefined],
    ['a string of backslashes', () => packages(`"node_modules/a":{"version":"${'\\\\'.repeat(10_000_000)}"}`), undefined],
    [
      'one place, a thousand deep',
      () => packages(`"${'node_modules/a/'.repeat(1000)}node_modules/a":{}`),
      /not at a path that npm installs to/,
    ],
    [
      'thousands of deep places',
      () =>
        packages(many(5_000, (n) => `"${'node_modules/a/'.repeat(250)}node_modules/b${n}":{"version":"1.0.0","dependencies":{"x":"1"}}`)),
      undefined,
    ],
    [
      'everything depends on everything',
      () => packages(many(1_000, (n) => `"node_modules/p${n}":{"version":"1.0.0","dependencies":{${many(700, (m) => `"p${m}":"1"`)}}}`)),
      undefined,
    ],
    [
      'three hundred thousand dependencies of a deep place',
      () => packages(`"${'node_modules/a/'.repeat(250)}node_modules/a":{"dependencies":{${many(300_000, (n) => `"d${n}":""`)}}}`),
      undefined,
    ],
    [
      'twenty thousand versions of one package',
      () => packages(many(20_000, (n) => `"node_modules/p${n}/node_modules/a":{"version":"1.0.0","integrity":"${sha1(`${n}`)}"}`)),
      undefined,
    ],
    ['fifty million characters', () => ' '.repeat(50_000_000), /larger than 50 MB/],
  ])('%s', (_, make, message) => {
    const content = make()
    const read = () => {
      if (message === undefined) parse(content)
      else expect(gateErrorOf(() => parse(content)).message).toMatch(message)
    }
    expect(cpuSeconds(read)).toBeLessThan(2)
  })
})
