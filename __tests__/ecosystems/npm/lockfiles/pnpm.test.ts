import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { loadAll } from 'js-yaml'
import type { LockedPackage } from '../../../../src/domain/package.ts'
import { diffLockfiles } from '../../../../src/lockfile/diff.ts'
import { namesTaken } from '../../../../src/line/aliases.ts'
import { parseLockfile } from '../../../../src/ecosystems/npm/lockfiles/formats/index.ts'
import { broken, facts, fixtures, isLocal, realPairs, refusal, specs, survivors, testEachReal } from '../../../helpers/yaml-lockfiles.ts'

const FILE = 'pnpm-lock.yaml'
const SHA = `sha512-${'A'.repeat(86)}==`
const COMMIT = '5d803f3077a6622fc1c444fdc652284142dca8e6'
const parse = (text: string) => parseLockfile(text, FILE)

/** A lockfile of one direct dependency `lib`; what is left out of the arguments is as pnpm writes it. */
function v9(key: string, entry: string, reference = key.slice(key.indexOf('@', 1) + 1), name = 'lib'): string {
  return [
    "lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:",
    `      ${name}:\n        specifier: any\n        version: '${reference}'`,
    `\npackages:\n\n  '${key}':\n    ${entry}\n\nsnapshots:\n\n  '${key}': {}\n`,
  ].join('\n')
}
const v6 = (key: string, entry: string, reference: string): string =>
  `lockfileVersion: '6.0'\n\ndependencies:\n  lib:\n    specifier: any\n    version: '${reference}'\n\npackages:\n\n  '${key}':\n    ${entry}\n`
const v5 = (key: string, entry: string, reference: string): string =>
  `lockfileVersion: 5.4\n\nspecifiers:\n  lib: any\n\ndependencies:\n  lib: '${reference}'\n\npackages:\n\n  '${key}':\n    ${entry}\n`
const gitPath = (key: string, path: string): string =>
  v9(
    `lib@https://codeload.github.com/a/lib/tar.gz/${COMMIT}#path:${key}`,
    `resolution: {gitHosted: true, integrity: ${SHA}, path: ${path}, tarball: https://codeload.github.com/a/lib/tar.gz/${COMMIT}}\n    version: 1.0.0`,
  )
const hashed = `resolution: {integrity: ${SHA}}`
const registry = { kind: 'registry', url: undefined }

test('the other name that a package below asks for one by', () => {
  const text = (reference: string): string =>
    [
      "lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:",
      '      lib:\n        specifier: any\n        version: 1.0.0\n      opt:\n        specifier: any\n        version: 1.0.0',
      ['', 'packages:', ...['leaf', 'lib', 'opt'].map((name) => `\n  ${name}@1.0.0:\n    ${hashed}`)].join('\n'),
      `\nsnapshots:\n\n  leaf@1.0.0: {}\n\n  lib@1.0.0:\n    dependencies:\n      leaf: ${reference}\n\n  opt@1.0.0: {}\n`,
    ].join('\n')
  expect(namesTaken(parse(text('1.0.0')), parse(text('opt@1.0.0')))).toMatchObject([{ name: 'leaf', after: { name: 'opt' } }])
})

describe('reads', () => {
  const rows: readonly [sentence: string, text: string, wanted: Record<string, unknown>][] = [
    ['a version of a registry', v9('lib@1.0.0', hashed), { version: '1.0.0', source: registry, integrity: SHA, alias: undefined, via: [] }],
    ['an old key', v6('/lib@1.0.0', hashed, '1.0.0'), { version: '1.0.0', source: registry, installScript: false }],
    ['an older key', v5('/lib/1.0.0', hashed, '1.0.0'), { version: '1.0.0', source: registry, installScript: false }],
    ['peers behind an old version', v6('/lib@1.0.0(react@18.2.0)', hashed, '1.0.0(react@18.2.0)'), { version: '1.0.0' }],
    [
      'peers with peers',
      v6('/lib@1.0.0(@a/b@1.0.0(c@2.0.0))(d@3.0.0)', hashed, '1.0.0(@a/b@1.0.0(c@2.0.0))(d@3.0.0)'),
      { version: '1.0.0' },
    ],
    [
      'peers behind an older version',
      v5('/lib/1.0.0_react@18.2.0+@a+b@1.0.0', hashed, '1.0.0_react@18.2.0+@a+b@1.0.0'),
      { version: '1.0.0' },
    ],
    ['a version with a prerelease and a build', v9('lib@1.0.0-rc.1+build.5', hashed), { version: '1.0.0-rc.1+build.5' }],
    ['an integrity that is missing', v9('lib@1.0.0', 'resolution: {}'), { source: registry, integrity: undefined }],
    ['an install script', v6('/lib@1.0.0', `${hashed}\n    requiresBuild: true`, '1.0.0'), { installScript: true }],
    ['an install script in a lockfile that need not tell', v9('lib@1.0.0', `${hashed}\n    requiresBuild: true`), { installScript: true }],
    ['no word of install scripts', v9('lib@1.0.0', hashed), { installScript: undefined }],
    ['development', v6('/lib@1.0.0', `${hashed}\n    dev: true`, '1.0.0'), { dev: true }],
    ['something optional', v5('/lib/1.0.0', `${hashed}\n    optional: true`, '1.0.0'), { optional: true, dev: false }],
    [
      'a patched package under its own version',
      v6('/lib@1.0.0(patch_hash=abc)', hashed, '1.0.0(patch_hash=abc)'),
      { version: '1.0.0', integrity: SHA },
    ],
    ['an older patched package', v5('/lib/1.0.0_abc', `${hashed}\n    patched: true`, '1.0.0_abc'), { version: '1.0.0', integrity: SHA }],
    [
      'the tarball of this version at a registry that has an address',
      v9('lib@1.0.0', `resolution: {integrity: ${SHA}, tarball: https://npm.example/lib/-/lib-1.0.0.tgz}`),
      { source: { kind: 'registry', url: 'https://npm.example/lib/-/lib-1.0.0.tgz' } },
    ],
    [
      'the tarball of another package under this name',
      v9('lib@1.0.0', `resolution: {integrity: ${SHA}, tarball: https://npm.example/evil/-/evil-1.0.0.tgz}`),
      { source: { kind: 'tarball', url: 'https://npm.example/evil/-/evil-1.0.0.tgz' } },
    ],
    [
      'an address that a registry resolves',
      v5('/lib/1.0.0', `resolution: {integrity: ${SHA}, registry: 'https://npm.example/', tarball: lib/-/lib-1.0.0.tgz}`, '1.0.0'),
      { source: { kind: 'registry', url: 'https://npm.example/lib/-/lib-1.0.0.tgz' } },
    ],
    [
      'an address without a scheme that leads elsewhere',
      v5('/lib/1.0.0', `resolution: {integrity: ${SHA}, tarball: //evil.example/lib/-/lib-1.0.0.tgz}`, '1.0.0'),
      { source: { kind: 'tarball', url: '//evil.example/lib/-/lib-1.0.0.tgz' } },
    ],
    [
      'a key with a registry’s host',
      v5('npm.example/lib/1.0.0', hashed, 'npm.example/lib/1.0.0'),
      { version: '1.0.0', source: { kind: 'registry', url: 'https://npm.example/lib/-/lib-1.0.0.tgz' } },
    ],
    [
      'a registry that is known by its name only',
      v9('lib@work:1.0.0', hashed),
      { version: '1.0.0', source: { kind: 'tarball', url: 'work:lib@1.0.0' } },
    ],
    [
      'JSR',
      v9(
        '@jsr/a__lib@1.0.0',
        `resolution: {integrity: ${SHA}, tarball: https://npm.jsr.io/~/11/@jsr/a__lib/1.0.0.tgz}`,
        '@jsr/a__lib@1.0.0',
        "'@a/lib'",
      ).replace('specifier: any', 'specifier: jsr:any'),
      { name: '@jsr/a__lib', alias: '@a/lib', source: { kind: 'tarball', url: 'https://npm.jsr.io/~/11/@jsr/a__lib/1.0.0.tgz' } },
    ],
    [
      'a git repository',
      v9(
        `lib@git+ssh://git@git.example/a/lib.git#${COMMIT}`,
        `resolution: {commit: ${COMMIT}, repo: 'git@git.example:a/lib.git', type: git}\n    version: 2.3.4`,
      ),
      { version: '2.3.4', source: { kind: 'git', url: 'git@git.example:a/lib.git', commit: COMMIT }, integrity: undefined },
    ],
    [
      'a commit that GitHub packs',
      v9(
        `lib@https://codeload.github.com/a/lib/tar.gz/${COMMIT}`,
        `resolution: {tarball: https://codeload.github.com/a/lib/tar.gz/${COMMIT}}\n    version: 2.3.4`,
      ),
      { version: '2.3.4', source: { kind: 'git', url: `https://codeload.github.com/a/lib/tar.gz/${COMMIT}`, commit: COMMIT } },
    ],
    [
      'a folder of a commit that GitHub packs',
      gitPath('sub', '/sub'),
      { source: { kind: 'git', url: `https://codeload.github.com/a/lib/tar.gz/${COMMIT}`, commit: COMMIT, folder: 'path:sub' } },
    ],
    [
      'a folder of a commit',
      v9(
        `lib@git+ssh://git@git.example/a/lib.git#${COMMIT}&path:/sub`,
        `resolution: {commit: ${COMMIT}, path: /sub, repo: 'git@git.example:a/lib.git', type: git}\n    version: 1.0.0`,
      ),
      { source: { kind: 'git', url: 'git@git.example:a/lib.git', commit: COMMIT, folder: 'path:sub' } },
    ],
    [
      'the folder of a user, which pnpm spells otherwise in the key',
      v9(
        `lib@git+ssh://me@git.example/a/lib.git#${COMMIT}`,
        `resolution: {commit: ${COMMIT}, repo: 'me@git.example:a/lib.git', type: git}\n    version: 1.0.0`,
      ),
      { source: { kind: 'git', url: 'me@git.example:a/lib.git', commit: COMMIT } },
    ],
    [
      'a repository on disk',
      v9(
        `lib@git+file:///srv/lib.git#${COMMIT}`,
        `resolution: {commit: ${COMMIT}, repo: file:///srv/lib.git, type: git}\n    version: 1.0.0`,
      ),
      { source: { kind: 'git', url: 'file:///srv/lib.git', commit: COMMIT } },
    ],
    [
      'an old git repository',
      v5(
        `git.example/a/lib/${COMMIT}`,
        `resolution: {commit: ${COMMIT}, repo: https://git.example/a/lib, type: git}\n    name: lib\n    version: 2.3.4`,
        `git.example/a/lib/${COMMIT}`,
      ),
      { version: '2.3.4', source: { kind: 'git', url: 'https://git.example/a/lib', commit: COMMIT } },
    ],
    [
      'an old address',
      v6(
        '@files.example/lib.tgz',
        'resolution: {tarball: https://files.example/lib.tgz}\n    name: lib\n    version: 3.0.0',
        '@files.example/lib.tgz',
      ),
      { version: '3.0.0', source: { kind: 'tarball', url: 'https://files.example/lib.tgz' } },
    ],
    [
      'a tarball on disk',
      v9('lib@file:vendor/lib.tgz', `resolution: {integrity: ${SHA}, tarball: file:vendor/lib.tgz}\n    version: 1.0.0`),
      { version: '1.0.0', source: { kind: 'file', path: 'vendor/lib.tgz' } },
    ],
    [
      'a folder',
      v9('lib@file:vendor/lib', 'resolution: {directory: vendor/lib, type: directory}'),
      { version: '0.0.0', source: { kind: 'workspace', path: 'vendor/lib' } },
    ],
    [
      'a folder outside',
      v9('lib@file:../lib', 'resolution: {directory: ../lib, type: directory}'),
      { source: { kind: 'file', path: '../lib' } },
    ],
  ]
  test.each(rows)('%s', (_, text, wanted) => {
    const [entry] = parse(text).packages
    expect(entry).toMatchObject(wanted)
    expect(text.split('\n')[(entry?.location.line ?? 0) - 1]).toMatch(/^ {2}'.*lib/)
  })

  test('a runtime as one entry for each of its builds', () => {
    const variant = (os: string) =>
      `        - resolution: {type: binary, archive: tarball, bin: bin/node, integrity: ${SHA}, url: https://nodejs.example/node-${os}.tar.gz}\n          targets:\n            - {cpu: x64, os: ${os}}\n`
    const entry = `hasBin: true\n    resolution:\n      type: variations\n      variants:\n${variant('linux')}${variant('darwin')}    version: 22.0.0`
    const { packages } = parse(v9('node@runtime:22.0.0', entry, 'runtime:22.0.0', 'node'))
    expect(packages.map(({ name, version, source }) => [name, version, source])).toEqual([
      ['node', '22.0.0', { kind: 'tarball', url: 'https://nodejs.example/node-linux.tar.gz' }],
      ['node', '22.0.0', { kind: 'tarball', url: 'https://nodejs.example/node-darwin.tar.gz' }],
    ])
  })

  test('why a package is there, and whether only development needs it', () => {
    const text = fixture('pnpm-9')
    const lockfile = parse(text)
    expect(facts(lockfile, 'js-tokens')).toMatchObject({ via: ['react', 'use-sync-external-store'], dev: false })
    expect(facts(lockfile, '@esbuild/linux-x64')).toMatchObject({ via: ['esbuild'], dev: true, optional: true })
    expect(facts(lockfile, 'esbuild')).toMatchObject({ via: [], dev: true, optional: false })
    expect(facts(lockfile, 'is-positive')).toMatchObject({ alias: 'positive', via: [] })
    expect(facts(lockfile, 'is-buffer')).toMatchObject({ via: ['git-lib'] })
  })

  test('links, of a workspace and elsewhere, at the line of the dependency', () => {
    const text = `lockfileVersion: '9.0'\n\nimporters:\n\n  packages/a:\n    dependencies:\n      b:\n        specifier: workspace:*\n        version: link:../b\n      c:\n        specifier: link:../../../c\n        version: link:../../../c\n`
    const lockfile = parse(text)
    expect(facts(lockfile, 'b')).toMatchObject({ source: { kind: 'workspace', path: 'packages/b' }, location: { line: 7 } })
    expect(facts(lockfile, 'c')).toMatchObject({ source: { kind: 'file', path: '../c' }, location: { line: 10 } })
  })

  test('both documents, the environment’s first', () => {
    const lockfile = parse(fixture('pnpm-11'))
    expect(facts(lockfile, 'is-finite')).toMatchObject({ version: '1.1.0', source: registry, via: [], dev: false, location: { line: 14 } })
    expect(facts(lockfile, 'react')).toMatchObject({ version: '18.2.0' })
  })

  test('the ranges beside the versions, as pnpm 7 could write them', () => {
    const text = v5('/lib/1.0.0', hashed, '1.0.0').replace("lib: '1.0.0'", "lib: {specifier: ^1.0.0, version: '1.0.0'}")
    expect(parse(text.replace('5.4', '5.4-inlineSpecifiers')).packages).toHaveLength(1)
  })

  test('Windows line ends and a byte order mark, as pnpm does', () => {
    const text = fixture('pnpm-9')
    const plain = parse(text)
    expect(parse(text.replaceAll('\n', '\r\n'))).toEqual(plain)
    expect(parse(`\ufeff${text}`)).toEqual(plain)
  })

  test('one entry of a version with several peers, and both of a version in two kinds of bytes', () => {
    const twice = (integrity: string) =>
      v6('/lib@1.0.0(a@1.0.0)', hashed, '1.0.0(a@1.0.0)') + `\n  /lib@1.0.0(a@2.0.0):\n    resolution: {integrity: ${integrity}}\n`
    expect(parse(twice(SHA)).packages).toHaveLength(1)
    expect(parse(twice(SHA.replace('AA', 'BB'))).packages).toHaveLength(2)
  })

  test('a changed patch as no change', () => {
    const text = fixture('pnpm-10')
    const changed = text.replaceAll(/patch_hash=[0-9a-f]+/g, 'patch_hash=0').replaceAll(/hash: [0-9a-f]{64}/g, 'hash: 0')
    expect(changed).not.toBe(text)
    expect(diffLockfiles(parse(text), parse(changed))).toEqual([])
  })
})

describe('refuses', () => {
  const unreadable: readonly [sentence: string, text: string, line: number][] = [
    ['an empty file', '', 1],
    ['nothing but white space', '\n \n', 1],
    ['a list', '- a\n', 1],
    ['a file without a version', 'packages: {}\n', 1],
    ['a dependency without an entry', v9('lib@1.0.0', hashed).replace("version: '1.0.0'", "version: '2.0.0'"), 7],
    ['an installed package that was never resolved', `${v9('lib@1.0.0', hashed)}\n  'ghost@1.0.0': {}\n`, 20],
    ['a resolved package that is nowhere installed', v9('lib@1.0.0', `${hashed}\n\n  ghost@1.0.0:\n    ${hashed}`), 16],
    ['an entry without a resolution', v9('lib@1.0.0', 'engines: {}'), 13],
    ['a resolution of an unknown kind', v9('lib@1.0.0', 'resolution: {type: teleport}'), 13],
    ['a folder of a commit that the key does not name', gitPath('sub', 'test/fixtures/evil'), 13],
    [
      'the commit of a repository that the key does not name',
      v9(
        `lib@git+https://git.example/a/lib.git#${COMMIT}`,
        `resolution: {commit: ${COMMIT}, repo: 'https://git.example/b/lib.git', type: git}\n    version: 1.0.0`,
      ),
      13,
    ],
    ['a branch in place of a commit', v9('lib@1.0.0', "resolution: {commit: main, repo: 'https://git.example/a/lib.git', type: git}"), 13],
    [
      'a folder of what is no git source',
      v9('lib@1.0.0', `resolution: {integrity: ${SHA}, path: evil, tarball: https://files.example/lib.tgz}`),
      13,
    ],
    ['a field that no resolution has', v9('lib@1.0.0', `resolution: {integrity: ${SHA}, mirror: https://evil.example}`), 13],
    ['another package in the place of one', v9('other@1.0.0', hashed, 'other@1.0.0'), 7],
    [
      'another package than the alias asks for',
      v9('other@1.0.0', hashed, 'other@1.0.0').replace('specifier: any', 'specifier: npm:othe@1'),
      7,
    ],
    [
      'another package than the catalog asks for',
      `${v9('other@1.0.0', hashed, 'other@1.0.0').replace('specifier: any', "specifier: 'catalog:'")}\ncatalogs:\n  default:\n    lib:\n      specifier: ^1.0.0\n      version: 1.0.0\n`,
      7,
    ],
    ['a key and a name that contradict each other', v6('/lib@1.0.0', `${hashed}\n    name: evil`, '1.0.0'), 10],
    ['a key and a version that contradict each other', v9('lib@1.0.0', `${hashed}\n    version: 2.0.0`), 13],
    ['an entry without a name', v5('files.example/x', 'resolution: {tarball: https://files.example/x.tgz}', 'files.example/x'), 11],
    ['a key that occurs twice', v9('lib@1.0.0', `${hashed}\n  'lib@1.0.0':\n    ${hashed}`), 15],
    ['a field that occurs twice', v9('lib@1.0.0', `${hashed}\n    ${hashed}`), 15],
    ['an anchor', v9('lib@1.0.0', `resolution: &a {integrity: ${SHA}}`), 14],
    ['an alias', v9('lib@1.0.0', hashed).replace('specifier: any', 'specifier: *a'), 8],
    ['a tag', v9('lib@1.0.0', `resolution: !!map {integrity: ${SHA}}`), 14],
    [
      'packages behind a merge key',
      `lockfileVersion: '6.0'\n<<:\n  packages:\n    /evil@1.0.0:\n      resolution: {integrity: ${SHA}}\n`,
      2,
    ],
    ['an address behind a merge key', v9('lib@1.0.0', `resolution: {integrity: ${SHA}, <<: {tarball: https://evil.example/x.tgz}}`), 14],
    ['a merge conflict', v9('lib@1.0.0', hashed).replace('packages:', '<<<<<<< HEAD\npackages:'), 11],
    ['NUL', v9('lib@1.0.0', hashed).replace('any', 'a\0y'), 8],
    ['half a character', v9('lib@1.0.0', hashed).replace('any', 'a\ud800y'), 8],
    ['three documents', `---\n${v9('lib@1.0.0', hashed)}---\n${v9('lib@1.0.0', hashed)}---\n${v9('lib@1.0.0', hashed)}`, 1],
    ['a project without importers', "lockfileVersion: '9.0'\n", 1],
    ['an old project without ranges', 'lockfileVersion: 5.4\n', 1],
    ['an old range that nothing is locked for', v5('/lib/1.0.0', hashed, '1.0.0').replace('lib: any', 'lib: any\n  gone: any'), 5],
    ['an environment without its project', fixture('pnpm-11').split('\n---\n')[0] ?? '', 1],
    ['a quote that does not end', v9('lib@1.0.0', hashed).replace('specifier: any', 'specifier: "any'), 9],
    ['JSON without a version', '{"packages": {"": {}}}', 1],
  ]
  test.each(unreadable)('%s', (_, text, line) => expect(refusal(text, FILE)).toEqual({ code: 'LOCKFILE_UNREADABLE', line }))

  const nothing = "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\npackages:\nsnapshots:\n"
  test('sections without a value, which hold nothing, but not a file that ends with one', () => {
    expect(parse(nothing).packages).toEqual([])
    expect(refusal(nothing.replace('snapshots:\n', ''), FILE)).toEqual({ code: 'LOCKFILE_UNREADABLE', line: 5 })
    expect(refusal(nothing.replace('packages:\nsnapshots:\n', ''), FILE)).toEqual({ code: 'LOCKFILE_UNREADABLE', line: 4 })
  })

  test.each(['4.0', '8.0', '10.0', 'next'])('lockfileVersion %s', (version) => {
    expect(refusal(v9('lib@1.0.0', hashed).replace('9.0', version), FILE)).toEqual({ code: 'LOCKFILE_UNSUPPORTED', line: 1 })
  })

  const many = Array.from({ length: 100_000 }, (_, index) => index)
  const hostile: readonly [sentence: string, text: () => string][] = [
    ['100,000 keys of one name', () => `lockfileVersion: '9.0'\npackages:\n${many.map(() => '  a@1.0.0: {}\n').join('')}`],
    ['deep nesting', () => `lockfileVersion: '9.0'\npackages: ${'{a: '.repeat(100_000)}`],
    ['deep nesting of lists', () => `lockfileVersion: '9.0'\npackages: ${'['.repeat(1_000_000)}`],
    ['a bomb of aliases', () => `a: &a [x]\n${many.map((n) => `b${n}: [*a, *a, *a]\n`).join('')}`],
    ['a scalar of 20 MB', () => `lockfileVersion: '9.0'\npackages:\n  ${'x'.repeat(20_000_000)}: {}\n`],
    [
      'a workspace whose path has 10 MB, with 10,000 links',
      () =>
        `lockfileVersion: '9.0'\nimporters:\n  ? ${'x/'.repeat(5_000_000)}\n  : dependencies:\n${many
          .slice(0, 10_000)
          .map((n) => `      a${n}: link:../a\n`)
          .join('')}`,
    ],
    ['50 MB', () => ' '.repeat(50_000_000)],
    ['16 million values', () => `a: [${'a,'.repeat(8_000_001)}`],
    ['100,000 documents', () => '---\na\n'.repeat(100_000)],
  ]
  test.each(hostile)('%s', (_, text) => expect(refusal(text(), FILE)).toEqual({ code: 'LOCKFILE_UNREADABLE', line: expect.any(Number) }))

  test('nothing of 100,000 aliases of one package, and is done with them at once', () => {
    const aliases = many.map((n) => `      a${n}:\n        specifier: npm:lib@1.0.0\n        version: lib@1.0.0\n`).join('')
    const text = v9('lib@1.0.0', hashed, 'lib@1.0.0', 'z')
      .replace('specifier: any', 'specifier: npm:lib@any')
      .replace('    dependencies:\n', `    dependencies:\n${aliases}`)
    expect(parse(text).packages).toMatchObject([{ name: 'lib', alias: 'a0' }])
  })

  test.each<[string, string]>([
    ['an alias', "specifier: 'npm:other@^1'"],
    ['an alias of any version', 'specifier: npm:other'],
    ['an address', 'specifier: github:a/other'],
    ['a shorthand', 'specifier: a/other'],
    ['another registry', 'specifier: work:other@1'],
  ])('nothing of another name that is asked for: %s', (_, specifier) => {
    expect(parse(v9('other@1.0.0', hashed, 'other@1.0.0').replace('specifier: any', specifier)).packages).toHaveLength(1)
  })
  test.each<[string, string]>([
    ['an override', 'overrides:\n  lib: npm:other@1\n'],
    ['an override below a parent', "overrides:\n  'a@>1>lib@>0': npm:other@1\n"],
    ['a pnpmfile', 'pnpmfileChecksum: sha256-x\n'],
  ])('nothing of another name that is put in place by %s', (_, section) => {
    expect(parse(`${v9('other@1.0.0', hashed, 'other@1.0.0')}\n${section}`).packages).toHaveLength(1)
  })
  test('nothing about a package called __proto__, which is one like any other', () => {
    expect(parse(v9('__proto__@1.0.0', hashed, '1.0.0', '__proto__')).packages).toMatchObject([{ name: '__proto__', version: '1.0.0' }])
    expect(parse(v9('lib@1.0.0', `${hashed}\n    __proto__: {name: evil}`)).packages).toMatchObject([{ name: 'lib' }])
  })
})

describe('agrees with pnpm', () => {
  test.each(fixtures('pnpm', FILE).map((one) => [one.label, one] as const))('%s', (_, { text, listing }) => {
    const { packages } = parse(text)
    const wanted = listing.filter((spec) => !/@(?:link|file):/.test(spec))
    const outside = new Set(['is-finite@1.1.0'])
    expect(specs(packages.filter((one) => !isLocal(one))).filter((spec) => !outside.has(spec))).toEqual(
      wanted.filter((spec) => !/^(?:@fx|local)/.test(spec)),
    )
    expect(new Set(packages.filter(isLocal).map(({ name }) => name))).toEqual(
      new Set(listing.map((spec) => spec.slice(0, spec.indexOf('@', 1))).filter((name) => /^(?:@fx|local)/.test(name))),
    )
  })
})

const pairs = realPairs(({ file }) => file === FILE)

describe('reads what projects have', () => {
  testEachReal('every entry of', pairs, ({ base, head }) => {
    for (const { text } of [base, head]) {
      const { packages } = parse(text)
      expect(packages.filter((one) => !isLocal(one)).length).toBe(independentCount(text))
      const lines = text.split('\n')
      for (const { name, location, source } of packages) {
        // What is no registry's may be keyed by its address alone.
        expect(lines[location.line - 1]).toMatch(/^ {2,}\S.*:/)
        if (source.kind === 'registry') expect(lines[location.line - 1]).toContain(name)
      }
    }
  })

  testEachReal('the bumps of', pairs, ({ base, head, bumpedNames, diff }) => {
    const changes = diffLockfiles(parse(base.text), parse(head.text))
    const names = changes.flatMap((change) => (change.kind === 'updated' ? [change.after.name] : []))
    if (diff.includes('bump')) expect(new Set(names).size).toBeGreaterThanOrEqual(Math.min(1, bumpedNames))
    expect(diffLockfiles(parse(base.text), parse(base.text))).toEqual([])
  })
})

/** Packages that are no folder, counted over plain objects: keys without what stands in parentheses or behind an underscore. */
function independentCount(text: string): number {
  const found = new Set<string>()
  for (const document of loadAll(text) as {
    lockfileVersion: unknown
    packages?: Record<string, { resolution: Record<string, unknown> }>
  }[]) {
    for (const [key, { resolution }] of Object.entries(document.packages ?? {})) {
      const variants = resolution['variants']
      if (Array.isArray(variants)) for (const index of variants.keys()) found.add(`${key}#${index}`)
      else if (resolution['type'] !== 'directory')
        found.add(String(document.lockfileVersion).startsWith('5') ? key.replace(/_[^/]*$/, '') : key.replace(/\(.*/, ''))
    }
  }
  return found.size
}

describe('a broken file', () => {
  test.each(['pnpm-6', 'pnpm-8', 'pnpm-12'])('of %s is refused, or holds no fewer packages', (label) => {
    const text = fixture(label)
    // Links stand in one line of an importer, which may be lost as a whole.
    const isRemote = (one: LockedPackage): boolean => !isLocal(one)
    const whole = survivors(text, FILE, isRemote) ?? 0
    fc.assert(
      fc.property(broken(text), (damaged) => {
        const left = survivors(damaged, FILE, isRemote)
        // Lockfile 6 of a project without dependencies is its first line, which is also what is left when all else is cut off.
        return left === undefined || left >= whole || (label === 'pnpm-8' && left === 0)
      }),
      { numRuns: 400 },
    )
  })
})

function fixture(label: string): string {
  const found = fixtures('pnpm', FILE).find((one) => one.label === label)
  if (found === undefined) throw new Error(`no fixture ${label}`)
  return found.text
}
