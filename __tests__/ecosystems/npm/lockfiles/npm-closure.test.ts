/**
 * What npm would install from elsewhere than a package-lock.json says, and what npm refuses. `npm ci` of npm 8.19, 10.9 and 11.21 did so with an http
 * address in each place. The other spellings are those that npm-package-arg takes for an address. Some rows are stricter than npm: an address that
 * npm cannot use, or that another wish takes the place of, is refused as well.
 */
import { describe, expect, test } from '@jest/globals'
import type { Manifests, Unclosed } from '../../../../src/domain/lockfile.ts'
import { parseLockfile } from '../../../../src/ecosystems/npm/lockfiles/formats/index.ts'
import { readManifest } from '../../../../src/ecosystems/npm/manifest/manifest.ts'
import { newlyUnclosed } from '../../../../src/lockfile/unclosed.ts'
import { realPairs, testEachReal } from '../../../helpers/yaml-lockfiles.ts'

const FILE = 'package-lock.json'
const EVIL = 'https://evil.example/dep-1.0.0.tgz'
const COMMIT = '0123456789abcdef0123456789abcdef01234567'
const OTHER = 'fedcba9876543210fedcba9876543210fedcba98'
const tarball = (name: string, version: string): string => `https://registry.npmjs.org/${name}/-/${name}-${version}.tgz`
const entry = (name: string, version: string, more: object = {}): object => ({
  version,
  resolved: tarball(name, version),
  integrity: `sha512-${'A'.repeat(86)}==`,
  ...more,
})
const lock = (packages: object, root: object = { dependencies: { lib: '^1.0.0' } }): string =>
  JSON.stringify({ lockfileVersion: 3, packages: { '': { name: 'app', ...root }, ...packages } })
/** lib asks for dep in one way, and dep is locked in one. */
const asks = (lib: object, dep: object | undefined = entry('dep', '1.0.0')): string =>
  lock({ 'node_modules/lib': entry('lib', '1.1.0', lib), ...(dep !== undefined && { 'node_modules/dep': dep }) })
const edge = (spec: string, dep?: object): string => asks({ dependencies: { dep: spec } }, dep)
const manifests = (files: Readonly<Record<string, object>>): Manifests =>
  new Map(
    Object.entries(files).map(([folder, data]) => [
      folder,
      readManifest(JSON.stringify(data, undefined, 1), `${folder}${folder && '/'}package.json`),
    ]),
  )
const open = (text: string, files: Readonly<Record<string, object>> = {}): readonly Unclosed[] =>
  parseLockfile(text, FILE).unclosed?.(manifests(files)) ?? []
const outcomes = (text: string, files?: Readonly<Record<string, object>>): readonly string[] =>
  open(text, files).map(({ outcome, name, askers }) => `${outcome} ${askers.join()}>${name}`)

const INSTALLED = ['installed lib>dep']
const git = (address: string): object => ({ version: '1.0.0', resolved: address })
const SSH = `git+ssh://git@github.com/octo/dep.git#${COMMIT}`

describe('an address that its entry does not answer', () => {
  test.each([
    ['an address', EVIL],
    ['the locked address with more behind it', `${tarball('dep', '1.0.0')}?x`],
    ['http', 'http://evil.example/x'],
    ['capital letters', 'HTTPS://evil.example/x.tgz'],
    ['an archive', 'file:evil.tgz'],
    ['an archive without a scheme', './evil.tgz'],
    ['an archive by its name alone', 'evil.tgz'],
    ['a version that is the name of an archive', '1.0.0-a.tgz'],
    ['a folder', 'file:../evil'],
    ['a folder of the home', '~/evil'],
    ['a folder at the root', '/evil'],
    ["Windows's folder", 'C:\\evil'],
    ['a backslash', '..\\evil'],
    ['a code host in short', 'octo/dep'],
    ['a code host by name', 'github:octo/dep'],
    ['another code host', 'gitlab:octo/dep#v1'],
    ['a gist', 'gist:0123456789abcdef'],
    ['a page of a repository', 'https://github.com/octo/dep'],
    ['git', `git+https://git.example/dep.git#${COMMIT}`],
    ['git over ssh, as scp writes it', 'git@github.com:octo/dep.git'],
    ['an alias of an address', `npm:dep@${EVIL}`],
    ['a scheme that nobody knows', 'hxxp://evil.example/x.tgz'],
    ['spaces before an address', ` ${EVIL}`],
    ['a very long address', `https://evil.example/${'x'.repeat(5000)}`],
  ])('%s', (_, spec) => expect(outcomes(edge(spec))).toEqual(INSTALLED))

  test.each([
    ['a peer', { peerDependencies: { dep: EVIL } }],
    ['an optional peer', { peerDependencies: { dep: EVIL }, peerDependenciesMeta: { dep: { optional: true } } }],
    ['an optional dependency', { optionalDependencies: { dep: EVIL } }],
    ['a peer behind a dependency', { dependencies: { dep: '^1.0.0' }, peerDependencies: { dep: EVIL } }],
    ['a package that bundles another one', { dependencies: { dep: EVIL }, bundleDependencies: ['other'] }],
    ['an optional package that bundles', { dependencies: { dep: EVIL }, bundleDependencies: ['other'], optional: true }],
  ])('%s', (_, lib) => expect(outcomes(asks(lib))).toEqual(INSTALLED))

  test.each([
    ['another commit', `github:octo/dep#${OTHER}`, SSH],
    ['another repository', `github:mallory/dep#${COMMIT}`, SSH],
    ['another host', `gitlab:octo/dep#${COMMIT}`, SSH],
    ['the same repository in other letters, which npm takes for another', `github:Octo/dep#${COMMIT}`, SSH],
    ['another folder of the commit', `github:octo/dep#${COMMIT}::path:evil`, SSH],
    ['a range of tags that the version does not meet', 'github:octo/dep#semver:^9', SSH],
    [
      'git over http, locked by ssh, at a host that npm does not know',
      'git+https://git.example/dep.git',
      `git+ssh://git.example/dep.git#${COMMIT}`,
    ],
    ['a code host, locked as a folder of that name', 'octo/dep', 'octo/dep'],
    ['a repository, locked from the registry', 'octo/dep', tarball('dep', '1.0.0')],
    ['an address, locked from git', EVIL, SSH],
    ["a tag of another package's, locked without an address", 'npm:evil@latest', undefined],
    ['a tag, locked from git', 'latest', SSH],
  ])('%s', (_, spec, resolved) => expect(outcomes(edge(spec, { version: '1.0.0', resolved }))).toEqual(INSTALLED))
})

describe('npm refuses, or lets pass', () => {
  test.each([
    ['a range that is not met', { dependencies: { dep: '^2.0.0' } }, ['refused lib>dep']],
    ['an optional range that is not met', { optionalDependencies: { dep: '^2.0.0' } }, ['refused lib>dep']],
    ['a peer that is not met', { peerDependencies: { dep: '^2.0.0' } }, ['tolerated lib>dep']],
    ['an alias whose range is not met', { dependencies: { dep: 'npm:evil@^2.0.0' } }, ['refused lib>dep']],
    ["another manager's protocol", { dependencies: { dep: 'workspace:*' } }, ['refused lib>dep']],
    ['no tag that npm takes', { dependencies: { dep: 'a b' } }, ['refused lib>dep']],
    ['a package that is not there', { dependencies: { gone: '^1.0.0' } }, ['anew lib>gone']],
    ['a package at an address that is not there', { dependencies: { gone: EVIL } }, ['anew lib>gone']],
    ["another manager's protocol of what is not there", { dependencies: { gone: 'workspace:*' } }, ['refused lib>gone']],
  ])('%s', (_, lib, wanted) => expect(outcomes(asks(lib))).toEqual(wanted))

  test.each([
    ['a range', { dependencies: { dep: '^1.0.0' } }],
    ['a range read loosely', { dependencies: { dep: '>= v1.0' } }],
    ['no range', { dependencies: { dep: '' } }],
    ['a tag', { dependencies: { dep: 'latest' } }],
    ['an alias of another name, for npm looks at the version alone', { dependencies: { dep: 'npm:evil@^1.0.0' } }],
    ['what it bundles', { dependencies: { dep: EVIL }, bundleDependencies: ['dep'] }],
    ['development dependencies of a package', { devDependencies: { dep: EVIL } }],
    ['an optional package that is not there', { optionalDependencies: { gone: '1' } }],
    ['a peer that is not there', { peerDependencies: { gone: '1' } }],
    [
      'what an optional package that bundles asks for',
      { optional: true, bundleDependencies: ['x'], dependencies: { dep: '^9', gone: '1' } },
    ],
    ['a range that a development dependency takes the place of, in a project alone', { peerDependencies: { dep: '^1' } }],
  ])('closed: %s', (_, lib) => expect(outcomes(asks(lib))).toEqual([]))

  test.each([
    ['the address', EVIL, EVIL],
    ['a commit', `github:octo/dep#${COMMIT}`, SSH],
    ['a commit in another spelling', `https://github.com/octo/dep.git#${COMMIT}`, SSH],
    ['a commit as scp writes it', `git@github.com:octo/dep#${COMMIT}`, SSH],
    ['a branch', 'octo/dep#main', SSH],
    ['a range of tags', 'octo/dep#semver:^1', SSH],
    ['an unknown host', 'git+https://git.example/dep.git#v1', `git+https://git.example/dep.git#${COMMIT}`],
    ['groups of GitLab', 'git+https://gitlab.com/a/b/dep.git', `git+ssh://git@gitlab.com/a/b/dep.git#${COMMIT}`],
  ])('closed: %s', (_, spec, resolved) => expect(outcomes(edge(spec, git(resolved)))).toEqual([]))

  test('version 1: the requests of packages decide nothing', () => {
    const text = (spec: string): string =>
      JSON.stringify({
        lockfileVersion: 1,
        dependencies: { lib: { ...entry('lib', '1.1.0'), requires: { dep: spec } }, dep: entry('dep', '1.0.0') },
      })
    expect(outcomes(text('^1.0.0'))).toEqual([])
    expect(outcomes(text(EVIL))).toEqual(['refused lib>dep'])
    expect(outcomes(text('^2.0.0'))).toEqual(['refused lib>dep'])
  })
})

describe('the manifests', () => {
  const good = edge('^1.0.0')
  const wants = (more: object): object => ({ name: 'app', dependencies: { lib: '^1.0.0' }, ...more })
  const two = lock(
    {
      'node_modules/a': { resolved: 'packages/a', link: true },
      'node_modules/dep': entry('dep', '1.0.0'),
      'packages/a': { version: '1.0.0', dependencies: { dep: '^1.0.0' } },
    },
    { workspaces: ['packages/*'] },
  )

  test.each([
    ['a dependency', { '': wants({ dependencies: { dep: EVIL } }) }, 'package.json'],
    ['a development dependency', { '': wants({ devDependencies: { dep: EVIL } }) }, 'package.json'],
    ['a peer', { '': wants({ peerDependencies: { dep: EVIL } }) }, 'package.json'],
    ['an override', { '': wants({ overrides: { dep: EVIL } }) }, 'lib'],
    ['an override of some versions', { '': wants({ overrides: { 'dep@^1': EVIL } }) }, 'lib'],
    ['an override below', { '': wants({ overrides: { lib: { dep: EVIL } } }) }, 'lib'],
    ['an override by reference', { '': wants({ devDependencies: { other: EVIL }, overrides: { dep: '$other' } }) }, 'lib'],
    ['an override to git', { '': wants({ overrides: { dep: 'octo/dep' } }) }, 'lib'],
  ])('npm would install %s', (_, files, asker) => expect(outcomes(good, files)).toEqual(expect.arrayContaining([`installed ${asker}>dep`])))

  test('what need not be there and is missing: npm 7 installs what a project asks for, also where the lockfile repeats it', () => {
    const wishes = { dependencies: { lib: '^1.0.0' }, optionalDependencies: { more: '1' }, peerDependencies: { peer: '1' } }
    const text = lock({ 'node_modules/lib': entry('lib', '1.1.0') }, wishes)
    const open = ['anew package.json>more', 'refused package.json>peer']
    expect(outcomes(text, { '': wishes })).toEqual(open)
    expect(outcomes(text, { '': { ...wishes, peerDependencies: { peer: EVIL } } })).toEqual([open[0], 'anew package.json>peer'])
    const free = { peerDependencies: { other: '1' }, peerDependenciesMeta: { other: { optional: true } } }
    expect(outcomes(text, { '': { ...wishes, ...free } })).toEqual([open[0]])
    expect(outcomes(lock({ 'node_modules/lib': entry('lib', '1.1.0') }, { dependencies: { lib: '^1.0.0' }, ...free }))).toEqual([])
    expect(newlyUnclosed(parseLockfile(text, FILE), parseLockfile(text, FILE))).toEqual([])
  })

  test('a workspace that the lockfile does not have: npm 7 installs what it asks for', () => {
    const added = (more: object): Readonly<Record<string, object>> => ({ 'packages/b': { name: 'b', version: '1.0.0', ...more } })
    expect(outcomes(two, added({}))).toEqual([])
    expect(outcomes(two, added({ dependencies: { dep: '^1.0.0', a: '^1.0.0' } }))).toEqual([])
    expect(outcomes(two, added({ devDependencies: { more: EVIL } }))).toEqual(['anew packages/b/package.json>more'])
    expect(outcomes(two, added({ dependencies: { dep: EVIL } }))).toEqual(['installed packages/b/package.json>dep'])
  })

  test('a workspace is what its package.json says', () => {
    const asking = { '': { workspaces: ['packages/*'] }, 'packages/b': { name: 'b', version: '1.0.0', dependencies: { a: '^1.0.0' } } }
    const own = (more: object) => ({ ...asking, 'packages/a': { name: 'a', version: '1.9.0', ...more } })
    expect(outcomes(two, own({}))).toEqual(['refused workspaces>b'])
    expect(outcomes(two, own({ version: '2.0.0' }))).toEqual(['anew packages/b/package.json>a'])
    expect(outcomes(two, own({ name: 'c' }))).toEqual(['anew packages/b/package.json>a'])
  })

  test("a workspace's, and a folder's, dependency at an address", () => {
    expect(outcomes(two)).toEqual([])
    expect(open(two, { 'packages/a': { name: 'a', dependencies: { dep: EVIL } } })).toMatchObject([
      { outcome: 'installed', askers: ['packages/a/package.json'], file: 'packages/a/package.json', line: 4 },
    ])
  })

  test('another branch of the same repository, which npm 11 and later fetch', () => {
    const text = lock({ 'node_modules/dep': git(SSH) }, { dependencies: { dep: 'octo/dep#main' } })
    expect(outcomes(text, { '': { dependencies: { dep: 'octo/dep#main' } } })).toEqual([])
    expect(outcomes(text, { '': { dependencies: { dep: 'octo/dep#evil' } } })).toEqual(['installed package.json>dep'])
  })

  test('version 1: overrides, folders and peers of the project count as well', () => {
    const dependencies = {
      lib: { ...entry('lib', '1.1.0'), requires: { dep: '^1.0.0' } },
      dep: entry('dep', '1.0.0'),
      local: { version: 'file:local', requires: { dep: '^1.0.0' } },
    }
    const text = JSON.stringify({ lockfileVersion: 1, dependencies })
    const local = (more: object) => ({ local: { name: 'local', dependencies: { dep: '^1.0.0' }, ...more } })
    expect(parseLockfile(text, FILE).projects).toEqual(['', 'local'])
    expect(outcomes(text, { '': { overrides: { dep: EVIL } } })).toContain('installed lib>dep')
    expect(outcomes(text, { '': { overrides: { lib: { dep: EVIL } } } })).toEqual(['installed lib>dep'])
    expect(outcomes(text, local({}))).toEqual([])
    expect(outcomes(text, local({ dependencies: { dep: EVIL } }))).toEqual(['installed local/package.json>dep'])
    expect(outcomes(text, local({ devDependencies: { more: EVIL } }))).toEqual(['anew local/package.json>more'])
    expect(outcomes(text, local({ devDependencies: { more: '1' } }))).toEqual(['refused local/package.json>more'])
    expect(outcomes(text, local({ dependencies: { more: '1' } }))).toEqual(['anew local/package.json>more'])
    expect(outcomes(text, local({ optionalDependencies: { more: '1' } }))).toEqual(['anew local/package.json>more'])
    expect(outcomes(text, { '': { peerDependencies: { more: '1' } } })).toEqual(['refused package.json>more'])
    expect(outcomes(text, { 'packages/a': { devDependencies: { more: '1' } } })).toEqual(['anew packages/a/package.json>more'])
  })

  test('in version 1 too', () => {
    const text = JSON.stringify({ lockfileVersion: 1, dependencies: { dep: entry('dep', '1.0.0') } })
    expect(outcomes(text, { '': { dependencies: { dep: EVIL } } })).toEqual(['installed package.json>dep'])
    expect(outcomes(text, { '': { dependencies: { dep: '^1.0.0' } } })).toEqual([])
  })

  test.each([
    ['a package that is not locked', { '': wants({ dependencies: { lib: '^1.0.0', more: '1' } }) }, ['anew package.json>more']],
    [
      'an optional one, which the lockfile does not repeat',
      { '': wants({ optionalDependencies: { more: '1' } }) },
      ['anew package.json>more'],
    ],
    ['a peer, which the lockfile does not repeat', { '': wants({ peerDependencies: { more: '1' } }) }, ['anew package.json>more']],
    ['a range that is not locked', { '': wants({ dependencies: { lib: '^2.0.0' } }) }, ['anew package.json>lib']],
    ['an override that is not locked', { '': wants({ overrides: { dep: '2.0.0' } }) }, ['refused lib>dep']],
  ])('npm 8 refuses, and npm 7 may install, %s', (_, files, wanted) => expect(outcomes(good, files)).toEqual(wanted))

  test.each([
    ['what the lockfile answers', wants({ dependencies: { lib: '^1.1.0' } })],
    ['an override that is locked', wants({ overrides: { dep: '1.0.0' } })],
    ['an override of other versions', wants({ overrides: { 'dep@^9': EVIL } })],
    ['an override of what nobody asks for', wants({ overrides: { nothing: EVIL } })],
    ['an override of what another package asks for', wants({ overrides: { nobody: { dep: EVIL } } })],
    ["Yarn's resolutions", wants({ resolutions: { dep: EVIL } })],
  ])('closed: %s', (_, root) => expect(outcomes(good, { '': root })).toEqual([]))

  test.each([
    ['that keeps everything', { dep: '*', 'dep@1': '1.0.0' }],
    ['that keeps everything, by a dot', { dep: { '.': '*' }, 'dep@1': '1.0.0' }],
    ['that has nothing but what is inside it', { dep: { nobody: '1' }, 'dep@1': '1.0.0' }],
    ['inside the package that asks', { dep: '1.0.0', lib: { dep: '*' } }],
    ['inside it, and empty', { dep: '1.0.0', lib: { dep: '' } }],
    ['inside it, for others', { dep: '1.0.0', lib: { dep: { nobody: '1' } } }],
    ['inside it, for one of several ranges', { dep: '1.0.0', lib: { 'dep@9': '*' } }],
  ])('a rule %s leaves the address that an entry asks for in place', (_, overrides) => {
    expect(outcomes(edge(EVIL), { '': wants({ overrides }) })).toEqual(['installed lib>dep'])
    expect(outcomes(edge('^1.0.0'), { '': wants({ overrides }) })).toEqual([])
  })

  test('npm 8 goes on behind a rule that keeps everything', () => {
    expect(outcomes(edge('^1.0.0'), { '': wants({ overrides: { dep: '*', 'dep@1': EVIL } }) })).toEqual(['installed lib>dep'])
  })

  test('an override explains a range that is not met', () => {
    const text = edge('^5.0.0', entry('dep', '14.1.0'))
    expect(outcomes(text)).toEqual(['refused lib>dep'])
    expect(outcomes(text, { '': wants({ overrides: { dep: '^14.0.0' } }) })).toEqual([])
  })
})

describe('a pattern of `workspaces` that leads out of the folder', () => {
  const root = (workspaces: readonly string[]) => ({ '': { dependencies: { lib: '^1.0.0' }, workspaces } })
  const honest = asks({ dependencies: { dep: '^1.0.0' } })
  test.each(['../evil', '{packages/*,../evil}', 'packages/*/../../evil', '/evil', '!!../evil', '..\\evil', '[.]./evil'])(
    '%s is told, for npm 7 takes what is there',
    (pattern) => {
      expect(outcomes(honest, root(['packages/*', pattern]))).toEqual([`anew workspaces>${pattern}`])
    },
  )
  test.each(['packages/*', 'apps/../packages/*', '!../evil', '!!!../evil', '{1..3}/*'])('%s stays inside', (pattern) => {
    expect(outcomes(honest, root([pattern]))).toEqual([])
  })
  test.each<[string, readonly string[], readonly string[]]>([
    ['the folder', ['../near'], []],
    ['a pattern that finds it', ['../n*'], []],
    ['another folder', ['../near', '../evil'], ['anew workspaces>../evil']],
    ['a folder further above', ['../../near'], ['anew workspaces>../../near']],
    ['another pattern', ['../evil/*'], ['anew workspaces>../evil/*']],
  ])('the lockfile has an entry above its folder, and `workspaces` names %s', (_, patterns, wanted) => {
    const entries = { '../near': { version: '1.0.0' }, 'node_modules/near': { resolved: '../near', link: true } }
    expect(outcomes(lock({ 'node_modules/lib': entry('lib', '1.0.0'), ...entries }), root(patterns))).toEqual(wanted)
  })
})

describe('a workspace without an entry', () => {
  const patterns = (...workspaces: readonly string[]) => ({ dependencies: { lib: '^1.0.0' }, workspaces })
  const room = { name: 'room', version: '1.0.0' }
  const text = asks({ dependencies: { dep: '^1.0.0' } })

  test('is told, whatever it requests, and once', () => {
    expect(outcomes(text, { '': patterns('packages/*'), 'packages/room': room })).toEqual(['refused workspaces>room'])
    expect(outcomes(text, { '': patterns('packages/*'), 'packages/room': { dependencies: { lib: '^1.0.0' } } })).toEqual([
      'refused workspaces>packages/room',
    ])
    expect(outcomes(text, { '': patterns('packages/*'), 'packages/room': { dependencies: { more: '^1.0.0' } } })).toEqual([
      'anew packages/room/package.json>more',
    ])
  })

  test('is none if a pattern only may name it, takes it out, or names another folder, nor in version 1', () => {
    expect(outcomes(text, { '': patterns('packages/[r]oom'), 'packages/room': room })).toEqual([])
    expect(outcomes(text, { '': patterns('packages/*', '!packages/room'), 'packages/room': room })).toEqual([])
    expect(outcomes(text, { '': patterns('apps/*'), 'packages/room': room })).toEqual([])
    const first = JSON.stringify({ lockfileVersion: 1, dependencies: { lib: entry('lib', '1.1.0') } })
    expect(outcomes(first, { '': patterns('packages/*'), 'packages/room': room })).toEqual([])
  })
})

describe('what was open at the base is not news', () => {
  const news = (base: string, head: string) => newlyUnclosed(parseLockfile(base, FILE), parseLockfile(head, FILE))

  test('in the same way', () => {
    expect(news(edge('^2.0.0'), edge('^2.0.0', entry('dep', '1.5.0')))).toEqual([])
    expect(news(edge(EVIL), edge(EVIL))).toEqual([])
  })

  test('in another way it is', () => {
    expect(news(edge('^2.0.0'), edge('^3.0.0'))).toHaveLength(1)
    expect(news(edge('^2.0.0'), edge(EVIL))).toHaveLength(1)
    expect(news(edge(EVIL), edge(`${EVIL}?`))).toHaveLength(1)
    expect(news(edge(EVIL), edge(EVIL, entry('dep', '1.5.0')))).toHaveLength(1)
    expect(newlyUnclosed(undefined, parseLockfile(edge(EVIL), FILE))).toHaveLength(1)
  })
})

const isNpm = ({ file }: { readonly file: string }): boolean => file.endsWith('lock.json') || file.endsWith('shrinkwrap.json')
const DUPLICATE_KEYS = ['npm-v1/setup-node-85de0467', 'npm-v2/osv-scalibr-11603e9e-nnotator-misc-fromnpm-testdata']

describe('real commits', () => {
  testEachReal(
    'open nothing that would be installed from elsewhere',
    realPairs(() => true).filter(({ label, base, head }) => isNpm(base) && isNpm(head) && !DUPLICATE_KEYS.includes(label)),
    ({ base, head }) => {
      expect(newlyUnclosed(parseLockfile(base.text, base.file), parseLockfile(head.text, head.file))).toEqual([])
      for (const { text, file } of [base, head]) {
        expect((parseLockfile(text, file).unclosed?.(new Map()) ?? []).filter(({ outcome }) => outcome === 'installed')).toEqual([])
      }
    },
  )
})
