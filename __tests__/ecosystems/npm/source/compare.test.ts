/** What is published and is neither in the source nor in the version before: each normalisation, and each difference that none of them explains. */
import { describe, expect, test } from '@jest/globals'
import { daringNews, excessOf, isAddress, isNewsOver, manifestDifferences } from '../../../../src/ecosystems/npm/source/compare.ts'
import { readArchiveManifest, readManifest } from '../../../../src/ecosystems/npm/source/manifest.ts'
import type { JsonObject } from '../../../../src/text/json.ts'

const NODE_GYP = 'node-gyp rebuild'
const PLAIN = { name: 'lib', version: '1.1.0', main: 'index.js', scripts: { test: 'jest' } }
interface Case {
  readonly published: JsonObject
  readonly source?: JsonObject
  readonly before?: JsonObject
  readonly bindingFile?: boolean
}
const excess = ({ published, source = {}, before = {}, bindingFile = false }: Case): string[] =>
  excessOf({
    published: [readManifest({ ...PLAIN, ...published })],
    source: readManifest({ ...PLAIN, ...source }),
    before: readManifest({ ...PLAIN, ...before }),
    hasBuildFile: bindingFile,
  }).map(({ kind, label, found }) => `${kind} ${label} ${found}`)

const deps = (dependencies: Record<string, string>): JsonObject => ({ dependencies })

const AGREES: readonly (readonly [string, Case])[] = [
  ['the same', { published: deps({ ms: '^2' }), source: deps({ ms: '^2' }) }],
  ['a workspace range written out', { published: deps({ '@lib/core': '^1.1.0' }), source: deps({ '@lib/core': 'workspace:^' }) }],
  ['a catalogue range written out', { published: deps({ ms: '^2.1.3' }), source: deps({ ms: 'catalog:' }) }],
  ['an alias out of a catalogue', { published: deps({ old: 'npm:new@^1.0.0' }), source: deps({ old: 'catalog:legacy' }) }],
  ['another range', { published: deps({ ms: '^2.1.3' }), source: deps({ ms: '^2.0.0' }) }],
  ['a conditional range of babel', { published: deps({ b: 'condition:BABEL_8_BREAKING ? ^8 : ^7' }), source: deps({ b: '^7' }) }],
  [
    'scripts and dependencies taken away',
    { published: {}, source: { scripts: { prepare: 'husky', install: 'x' }, ...deps({ ms: '^2' }) } },
  ],
  ['a dependency of another kind', { published: { peerDependencies: { ms: '*' } }, source: { optionalDependencies: { ms: '^2' } } }],
  [
    'own platform packages that the version before had',
    { published: { optionalDependencies: { '@lib/linux': '1.1.0' } }, before: { optionalDependencies: { '@lib/linux': '1.0.0' } } },
  ],
  ['a script of the source', { published: { scripts: { postinstall: 'node a' } }, source: { scripts: { postinstall: 'node a' } } }],
  ['a script of the version before', { published: { scripts: { postinstall: 'node a' } }, before: { scripts: { postinstall: 'node a' } } }],
  ['a script that does not run at install', { published: { scripts: { prepublishOnly: 'x', build: 'y', prepare: 'z' } } }],
  ['what npm adds where there is a binding.gyp', { published: { scripts: { install: NODE_GYP } }, bindingFile: true }],
  ['./ before a file', { published: { main: './lib/index.js' }, source: { main: 'lib/index.js' } }],
  ['a slash before a file', { published: { main: '/lib/index.js' }, source: { main: 'lib/index.js' } }],
  ['entry points of publishConfig', { published: { main: 'dist/index.js' }, source: { publishConfig: { main: 'dist/index.js' } } }],
  ['a file under another field', { published: { exports: { '.': './index.js' } }, source: { module: 'index.js' } }],
  [
    'exports that are sorted otherwise',
    { published: { exports: { import: './a.js', require: './b.js' } }, source: { exports: { require: './b.js', import: './a.js' } } },
  ],
  ['a command written out of a folder', { published: { bin: { run: 'bin/run.js' } }, source: { directories: { bin: './bin/' } } }],
  ['a command as a text and as a map', { published: { bin: { lib: 'cli.js' } }, source: { bin: './cli.js' } }],
  ['a git address of the source', { published: deps({ tool: 'github:octo/tool#abc' }), source: deps({ tool: 'github:octo/tool#abc' }) }],
]
const CONTRADICTS: readonly (readonly [string, Case, string])[] = [
  ['a dependency (axios)', { published: deps({ 'plain-crypto-js': '^4' }) }, 'dependency plain-crypto-js ^4'],
  ['an optional one', { published: { optionalDependencies: { evil: '1' } } }, 'dependency evil 1'],
  ['a peer one, which npm installs too', { published: { peerDependencies: { evil: '1' } } }, 'dependency evil 1'],
  ['a git dependency (TanStack)', { published: deps({ x: 'github:mallory/x#a' }) }, 'address x github:mallory/x#a'],
  ['a known name from git', { published: deps({ ms: 'github:mallory/ms' }), source: deps({ ms: '^2' }) }, 'address ms github:mallory/ms'],
  ['… without a prefix', { published: deps({ ms: 'mallory/ms' }), before: deps({ ms: '^2' }) }, 'address ms mallory/ms'],
  [
    'a known name from a URL',
    { published: deps({ ms: 'https://x.test/a.tgz' }), source: deps({ ms: '^2' }) },
    'address ms https://x.test/a.tgz',
  ],
  ['a known name under an alias', { published: deps({ ms: 'npm:evil@1' }), source: deps({ ms: '^2' }) }, 'address ms npm:evil@1'],
  ['a known name from a file', { published: deps({ ms: 'file:./evil' }), source: deps({ ms: '^2' }) }, 'address ms file:./evil'],
  [
    'a git address in place of a workspace',
    { published: deps({ ms: 'github:m/ms' }), source: deps({ ms: 'workspace:*' }) },
    'address ms github:m/ms',
  ],
  ['a catalogue is no address', { published: deps({ ms: 'git+ssh://x/y' }), source: deps({ ms: 'catalog:' }) }, 'address ms git+ssh://x/y'],
  ['a preinstall', { published: { scripts: { preinstall: 'bun run index.js' } } }, 'script preinstall bun run index.js'],
  [
    'another postinstall',
    { published: { scripts: { postinstall: 'b' } }, source: { scripts: { postinstall: 'a' } }, before: { scripts: { postinstall: 'c' } } },
    'script postinstall b',
  ],
  [
    'one that the source runs at another time',
    { published: { scripts: { preinstall: 'a' } }, source: { scripts: { postinstall: 'a' } } },
    'script preinstall a',
  ],
  ['node-gyp without a binding.gyp', { published: { scripts: { install: NODE_GYP } } }, `script install ${NODE_GYP}`],
  [
    'node-gyp and more',
    { published: { scripts: { install: `${NODE_GYP} && node x` } }, bindingFile: true },
    `script install ${NODE_GYP} && node x`,
  ],
  ['main (node-ipc)', { published: { main: 'lib/loader.js' } }, 'entry-point main lib/loader.js'],
  ['an export, however deep', { published: { exports: { '.': { node: { import: ['./evil.js'] } } } } }, 'entry-point exports evil.js'],
  ['an import', { published: { imports: { '#x': './evil.js' } } }, 'entry-point imports evil.js'],
  [
    'a browser file',
    { published: { browser: { './a.js': './evil.js' } }, source: { browser: { './a.js': './b.js' } } },
    'entry-point browser evil.js',
  ],
  ['a command', { published: { bin: { x: 'evil.js' } } }, 'entry-point bin evil.js'],
]

describe('agrees', () => {
  test.each(AGREES)('%s', (_, given) => expect(excess(given)).toEqual([]))
})
describe('contradicts', () => {
  test.each(CONTRADICTS)('%s', (_, given, found) => expect(excess(given)).toEqual([found]))
  test.each(CONTRADICTS)('%s, in the tarball alone', (_, { published, source = {}, before = {}, bindingFile = false }, found) => {
    const both = [readManifest(PLAIN), readManifest({ ...PLAIN, ...published })]
    const all = excessOf({
      published: both,
      source: readManifest({ ...PLAIN, ...source }),
      before: readManifest({ ...PLAIN, ...before }),
      hasBuildFile: bindingFile,
    })
    expect(all.map((one) => `${one.kind} ${one.label} ${one.found}`)).toEqual([found])
  })
  test('what both manifests say is reported once', () => {
    const evil = readManifest({ ...PLAIN, ...deps({ evil: '1' }) })
    expect(
      excessOf({ published: [evil, evil], source: readManifest(PLAIN), before: readManifest(PLAIN), hasBuildFile: false }),
    ).toHaveLength(1)
  })
})

describe('a build file that no manifest shows', () => {
  const archive = (files: readonly string[], manifest: JsonObject = {}) =>
    readArchiveManifest({
      root: 'package',
      files: new Map(files.map((path) => [path, { size: 1, blobId: 'a'.repeat(40), executable: false }])),
      manifest: { ...PLAIN, ...manifest },
    })
  test.each<[string, ReturnType<typeof archive>, string | undefined]>([
    ['makes npm run node-gyp', archive(['binding.gyp']), NODE_GYP],
    ['in a folder below does not', archive(['deps/binding.gyp']), undefined],
    ['none', archive(['index.js']), undefined],
    ['beside a script of its own does not', archive(['binding.gyp'], { scripts: { install: 'node a' } }), 'node a'],
    ['beside a preinstall does not', archive(['binding.gyp'], { scripts: { preinstall: 'node a' } }), undefined],
    ['is switched off', archive(['binding.gyp'], { gypfile: false }), undefined],
  ])('%s', (_, manifest, script) => expect(manifest.scripts['install']).toBe(script))
})

describe('news, for which alone the source of an attested version is asked', () => {
  test.each(CONTRADICTS.filter(([, { source, before }]) => source === undefined && before === undefined))(
    '%s',
    (_, { published, bindingFile }) => {
      if (bindingFile === true) return
      expect(isNewsOver(readManifest({ ...PLAIN, ...published }), readManifest(PLAIN))).toBe(true)
    },
  )
  test('another range, a missing part and an equal part are not news', () => {
    const was = readManifest({ ...PLAIN, ...deps({ ms: '^2', gone: '1' }), scripts: { postinstall: 'a' } })
    expect(isNewsOver(readManifest({ ...PLAIN, ...deps({ ms: '^3' }) }), was)).toBe(false)
  })
  test('scripts and addresses are daring, also if the source has them', () => {
    const before = readManifest(PLAIN)
    const kinds = (json: JsonObject): string[] => daringNews([readManifest({ ...PLAIN, ...json })], before).map(({ kind }) => kind)
    expect(kinds({ scripts: { install: 'a' } })).toEqual(['script'])
    expect(kinds(deps({ a: 'github:a/b' }))).toEqual(['address'])
    expect(kinds({ ...deps({ a: '1' }), main: 'other.js' })).toEqual([])
  })
})

test.each([
  ['^1.2.3', false],
  ['>=1 <2 || ~3.1', false],
  ['latest', false],
  ['workspace:*', false],
  ['catalog:x', false],
  ['*', false],
  ['', false],
  ['npm:a@1', true],
  ['file:..', true],
  ['link:../x', true],
  ['a/b', true],
  ['git@github.com:a/b.git', true],
  ['http://x/y.tgz', true],
])('%s is fetched from elsewhere than the registry: %s', (spec, is) => expect(isAddress(spec)).toBe(is))

describe('the registry’s manifest and the tarball’s', () => {
  const differ = (registry: JsonObject, tarball: JsonObject, bindingFile = false): string[] =>
    manifestDifferences(readManifest({ ...PLAIN, ...registry }), readManifest({ ...PLAIN, ...tarball }), bindingFile).map(
      ({ label }) => label,
    )
  test.each<[string, JsonObject, JsonObject, boolean?]>([
    ['are one', deps({ a: '1' }), deps({ a: '1' })],
    ['differ in a range', deps({ a: '^1.0.0' }), deps({ a: '1.x' })],
    ['differ in what npm adds for a binding.gyp', { scripts: { install: NODE_GYP } }, {}, true],
    ['differ in scripts that do not run at install', { scripts: { test: 'a' } }, { scripts: { test: 'b' } }],
    ['differ in how a folder of commands is written', { bin: { a: 'bin/a' } }, { directories: { bin: 'bin' } }],
    ['differ in a command’s ./', { bin: { lib: './cli.js' } }, { bin: 'cli.js' }],
  ])('%s, which is no difference', (_, registry, tarball, bindingFile = false) =>
    expect(differ(registry, tarball, bindingFile)).toEqual([]),
  )
  test.each<[string, JsonObject, JsonObject, string]>([
    ['a script that the registry hides', {}, { scripts: { preinstall: 'x' } }, 'preinstall'],
    ['a script that the tarball lacks', { scripts: { postinstall: 'x' } }, {}, 'postinstall'],
    ['a dependency that only the registry has', deps({ a: '1' }), {}, 'dependency a'],
    ['a dependency that only the tarball has', {}, deps({ a: '1' }), 'dependency a'],
    ['where one comes from', deps({ a: 'github:x/y' }), deps({ a: '^1' }), 'dependency a'],
    ['a command', { bin: { a: 'a.js' } }, { bin: { a: 'b.js' } }, 'bin a'],
    ['a command that only one has', {}, { bin: { ls: 'evil.js' } }, 'bin ls'],
    ['node-gyp, where there is no binding.gyp', { scripts: { install: NODE_GYP } }, {}, 'install'],
  ])('%s differs', (_, registry, tarball, label) => expect(differ(registry, tarball)).toEqual([label]))
})

describe('manifests of any kind are read within bounds', () => {
  const deep = (depth: number): unknown => (depth === 0 ? './a.js' : { x: deep(depth - 1) })
  test.each<[string, JsonObject]>([
    ['numbers and lists for everything', { dependencies: [1], scripts: 7, bin: [], main: {}, exports: 3, repository: null }],
    ['a chain of exports', { exports: deep(500) }],
    ['a hundred thousand dependencies', deps(Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`d${index}`, '1'])))],
    ['the names of what every object has', { dependencies: { constructor: '1', toString: '2' }, scripts: { toString: 'x' } }],
  ])('%s', (_, json) => expect(readManifest({ ...PLAIN, ...json }).dependencies.size).toBeLessThanOrEqual(10_000))
  test('a name that every object has is a name', () => {
    const json: JsonObject = JSON.parse('{"dependencies":{"__proto__":"1","constructor":"1"}}')
    expect([...readManifest(json).dependencies.keys()].toSorted()).toEqual(['__proto__', 'constructor'])
  })
})
