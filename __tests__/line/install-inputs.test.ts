/** What differs beside the lockfiles is reported, judged, or ignored. Each row is two trees. */
import { describe, expect, test } from '@jest/globals'
import { allChanges, allLocked } from '../../src/line/changes.ts'
import { type Tree, linkTo, sideOf, sidesOf } from '../helpers/sides.ts'

const SRI = `sha512-${'A'.repeat(86)}==`
const HEX = '00'.repeat(64)
const entry = (more = `, "integrity": "${SRI}"`): string =>
  `"node_modules/dep": { "version": "1.0.0", "resolved": "https://registry.npmjs.org/dep/-/dep-1.0.0.tgz"${more} }`
const lock = (...entries: readonly string[]): string =>
  `{ "lockfileVersion": 3, "packages": { ${['"": { "dependencies": { "dep": "^1.0.0" } }', ...entries].join(', ')} } }`
const LOCK = lock(entry())
const APP = '{ "dependencies": { "dep": "^1.0.0" } }'
const PROJECT: Tree = { 'package.json': APP, 'package-lock.json': LOCK }

interface Told {
  readonly file: string
  readonly level: 'error' | 'warning' | 'notice'
  readonly says: RegExp
  readonly line?: number
}

const toldOf = async (base: Tree, head: Tree, only: readonly string[] = []) =>
  ((await allChanges(sidesOf(base, head), only)).inputs ?? []).map(({ location, atMost, message, facts }) => ({
    file: location.file,
    line: location.line,
    level: atMost ?? 'error',
    text: `${message} ${JSON.stringify(facts)}`,
  }))

async function expectTold(base: Tree, head: Tree, ...expected: readonly Told[]): Promise<void> {
  const told = await toldOf(base, head)
  expect(told).toEqual(
    expected.map(({ file, level, says, line }) => ({ file, level, text: expect.stringMatching(says), line: line ?? expect.any(Number) })),
  )
}

const one = (base: Tree, head: Tree, expected: Told) => expectTold({ ...PROJECT, ...base }, { ...PROJECT, ...head }, expected)
const none = (base: Tree, head: Tree) => expectTold({ ...PROJECT, ...base }, { ...PROJECT, ...head })
const warning = (file: string, says: RegExp, line?: number): Told => ({ file, level: 'warning', says, ...(line !== undefined && { line }) })
const error = (file: string, says: RegExp): Told => ({ file, level: 'error', says })

describe('told', () => {
  test.each<[string, Tree, Tree, Told]>([
    ['a registry', {}, { '.npmrc': 'fund=false\nregistry=https://evil.example/\n' }, warning('.npmrc', /registry/, 2)],
    ['one in a folder above the lockfile', { 'a/package-lock.json': LOCK }, { 'a/package-lock.json': LOCK, '.npmrc': 'registry=https://e/\n' }, warning('.npmrc', /registry/)],
    ['a setting that goes', { '.npmrc': 'ignore-scripts=true\n' }, { '.npmrc': '' }, warning('.npmrc', /scripts/)],
    ['a file that goes', { '.npmrc': 'ignore-scripts=true\n' }, {}, warning('.npmrc', /scripts/, 1)],
    ['Corepack', {}, { '.corepack.env': 'COREPACK_NPM_REGISTRY=https://e/\n' }, warning('.corepack.env', /Corepack fetches/, 1)],
    ['what Yarn’s scripts are given', {}, { '.env.yarn': 'NODE_OPTIONS=--require=./x.cjs\n' }, warning('.env.yarn', /every script that Yarn/, 1)],
    ['a pnpmfile', {}, { '.pnpmfile.cjs': 'module.exports = {}' }, warning('.pnpmfile.cjs', /runs in every install/)],
    ['a pnpmfile that goes', { '.pnpmfile.cjs': 'x' }, {}, warning('.pnpmfile.cjs', /is removed/)],
    ['Yarn itself', { '.yarn/releases/yarn-4.cjs': 'a' }, { '.yarn/releases/yarn-4.cjs': 'b' }, warning('.yarn/releases/yarn-4.cjs', /runs as Yarn/)],
    ['a plugin', {}, { '.yarn/plugins/x.cjs': 'b' }, warning('.yarn/plugins/x.cjs', /inside Yarn/)],
    ['.pnp.cjs', { '.pnp.cjs': 'a' }, { '.pnp.cjs': 'b' }, warning('.pnp.cjs', /every script/)],
    ['archives of a mirror, in one finding', {}, { 'offline-mirror/a-1.tgz': '1', 'offline-mirror/b-1.tgz': '2' }, warning('offline-mirror/a-1.tgz', /and 1 more.*b-1\.tgz/)],
    ['an installed package', {}, { 'node_modules/dep/index.js': 'x', 'node_modules/dep/package.json': '{}' }, warning('node_modules/dep/index.js', /which code a package has/)],
    ['a patch', {}, { 'patches/dep@1.0.0.patch': '+x' }, warning('patches/dep@1.0.0.patch', /published by|after it is unpacked/)],
    ['a patch that is a link', {}, { 'patches/dep@1.0.0.patch': linkTo('../notes/dep.md') }, warning('patches/dep@1.0.0.patch', /now a link/)],
    ['a mirror', {}, { 'npm-packages-offline-cache/dep-1.0.0.tgz': 'x' }, warning('npm-packages-offline-cache/dep-1.0.0.tgz', /instead of/)],
    ['bunfig', {}, { 'bunfig.toml': '[install]\nregistry = "https://evil.example"\n' }, warning('bunfig.toml', /registry/, 2)],
    ['which packages may run scripts', { 'package.json': APP }, { 'package.json': '{\n"dependencies": {"dep":"^1.0.0"},\n"trustedDependencies": ["x"] }' }, warning('package.json', /trustedDependencies/, 3)],
    ['pnpm-workspace.yaml', { 'pnpm-workspace.yaml': 'packages: []\n' }, { 'pnpm-workspace.yaml': 'packages: []\nonlyBuiltDependencies: [x]\n' }, warning('pnpm-workspace.yaml', /scripts/, 2)],
    ['settings that cannot be read', {}, { '.yarnrc.yml': 'a: &x 1\nb: *x\n' }, warning('.yarnrc.yml', /cannot be read/)],
    ['workspace settings that may hide a config dependency', {}, { 'pnpm-workspace.yaml': 'x: &x {}\nconfigDependencies: *x\n' }, error('pnpm-workspace.yaml', /cannot be read/)],
    ['a file of settings that is a link', {}, { '.npmrc': linkTo('../npmrc') }, warning('.npmrc', /cannot be read/)],
    ['a package.json that is a link', { 'package.json': APP }, { 'package.json': linkTo('x/package.json') }, error('package.json', /cannot be read/)],
    ['a range of managers', { 'package.json': APP }, { 'package.json': '{ "dependencies": {"dep":"^1.0.0"}, "packageManager": "pnpm@latest" }' }, warning('package.json', /packageManager/)],
    ['a manager in a folder without a lockfile', { 'w/package.json': '{}' }, { 'w/package.json': '{ "packageManager": "pnpm@10.1.0" }' }, warning('w/package.json', /pnpm@10\.1\.0/)],
  ])('%s', (_what, base, head, told) => one(base, head, told)) // prettier-ignore

  test.each<[string, Tree, Tree, Told]>([
    ['a pnpmfile', { 'pnpm-workspace.yaml': 'pnpmfile: tools/hooks.cjs\n' }, { 'tools/hooks.cjs': 'x' }, warning('tools/hooks.cjs', /pnpm|every install/)],
    ['Yarn', { '.yarnrc.yml': 'yarnPath: ./tools/yarn.cjs\n' }, { 'tools/yarn.cjs': 'x' }, warning('tools/yarn.cjs', /runs as Yarn/)],
    ['Yarn 1', { '.yarnrc': 'yarn-path "tools/yarn.js"\n' }, { 'tools/yarn.js': 'x' }, warning('tools/yarn.js', /runs as Yarn/)],
    ['a patch', { 'package.json': '{ "dependencies": {"dep":"^1.0.0"}, "pnpm": { "patchedDependencies": { "dep@1.0.0": "fixes/dep.patch" } } }' }, { 'fixes/dep.patch': 'x' }, warning('fixes/dep.patch', /unpacked/)],
    ['a patch that is now a link', { 'package.json': '{ "dependencies": {"dep":"^1.0.0"}, "patchedDependencies": { "dep@1.0.0": "tools/dep.fix" } }' }, { 'tools/dep.fix': linkTo('../notes.md') }, warning('tools/dep.fix', /now a link/)],
    ['a mirror', { '.yarnrc': 'yarn-offline-mirror "./vendor"\n' }, { 'vendor/dep-1.0.0.tgz': 'x' }, warning('vendor/dep-1.0.0.tgz', /instead of/)],
  ])('%s under a name of its own', (_what, both, head, told) => expectTold({ ...PROJECT, ...both, '.npmrc': '' }, { ...PROJECT, ...both, ...head }, told)) // prettier-ignore
})

describe('an error', () => {
  const UNBOUND: Tree = { 'package.json': APP, 'package-lock.json': lock(entry('')) }
  test.each<[string, Tree, Tree, RegExp]>([
    ['a registry, where the lockfile has no hash', UNBOUND, { ...UNBOUND, '.npmrc': 'registry=https://evil.example/\n' }, /no hash binds the bytes of dep@1\.0\.0/],
    ['the registry of bun', UNBOUND, { ...UNBOUND, 'bunfig.toml': '[install]\nregistry = "https://e/"\n' }, /dep@1\.0\.0/],
    ['a proxy', UNBOUND, { ...UNBOUND, '.npmrc': 'https-proxy=http://e/\n' }, /dep@1\.0\.0/],
    ['where the lockfile cannot be read', { 'bun.lockb': 'x', 'package.json': APP }, { 'bun.lockb': 'x', 'package.json': APP, '.npmrc': 'registry=https://e/\n' }, /the packages in bun\.lockb/],
    ['checksums that are not compared', PROJECT, { ...PROJECT, '.yarnrc.yml': 'checksumBehavior: ignore\n' }, /every package/],
  ])('%s', async (_what, base, head, says) => {
    const told = await toldOf(base, head)
    expect(told).toEqual([expect.objectContaining({ level: 'error', text: expect.stringMatching(says) })])
  }) // prettier-ignore

  test('not where the scope is another, nor where the lockfile lies elsewhere', async () => {
    await expectTold(UNBOUND, { ...UNBOUND, '.npmrc': '@corp:registry=https://e/\n' }, warning('.npmrc', /@corp/))
    await expectTold(UNBOUND, { ...UNBOUND, 'w/.npmrc': 'registry=https://e/\n' }, warning('w/.npmrc', /registry/))
  })
})

describe('silence', () => {
  test.each<[string, Tree, Tree]>([
    ['nothing differs', { '.npmrc': 'registry=https://a/\n' }, { '.npmrc': 'registry=https://a/\n' }],
    ['code', {}, { 'src/index.ts': 'x', 'tools/yarn.cjs': 'x', 'fixes/x.patch': 'x' }],
    ['a comment', { '.npmrc': 'registry=https://a/\n' }, { '.npmrc': '# ours\nregistry=https://a/\n' }],
    ['catalogs and workspaces', { 'pnpm-workspace.yaml': 'catalog:\n  a: 1\n' }, { 'pnpm-workspace.yaml': 'packages: [w]\ncatalog:\n  a: 2\n' }],
    ['texts of package.json', { 'package.json': APP }, { 'package.json': '{ "dependencies": {"dep":"^1.0.0"}, "scripts": {"test":"x"} }' }],
    ['what tests are made of', {}, { 'test/fixtures/x/.npmrc': 'registry=https://e/\n', '__tests__/package.json': '{"packageManager":"pnpm@1.0.0"}' }],
    ['a package.json of a fixture that is a link', {}, { 'packages/x/package.json': linkTo('../y/package.json') }],
  ])('%s', (_what, base, head) => none(base, head)) // prettier-ignore

  test('where only another lockfile was named', async () => {
    const tree = { ...PROJECT, 'a/package-lock.json': LOCK, 'a/package.json': APP }
    expect(await toldOf(tree, { ...tree, 'a/.npmrc': 'registry=https://e/\n' }, ['package-lock.json'])).toEqual([])
    expect(await toldOf(tree, { ...tree, 'a/.npmrc': 'registry=https://e/\n' }, ['a/package-lock.json'])).toHaveLength(1)
    expect(await toldOf(tree, { ...tree, '.npmrc': 'registry=https://e/\n' }, ['a/package-lock.json'])).toHaveLength(1)
  })

  test('where nothing beside a lockfile differs, nothing is read', async () => {
    const asked: string[] = []
    await allChanges(sidesOf(PROJECT, { ...PROJECT, 'src/index.js': 'x' }, asked))
    expect(asked.filter((path) => path !== 'package-lock.json')).toEqual([])
  })

  test('where one side is no whole tree', async () => {
    const sides = {
      base: sideOf(PROJECT),
      head: sideOf({ ...PROJECT, '.npmrc': 'registry=https://e/\n' }),
      changed: () => Promise.resolve(undefined),
    }
    expect(await allChanges(sides)).toMatchObject({ changes: [], inputs: [] })
  })
})

describe('packages beside the lockfile', () => {
  const app = (more: object): string => JSON.stringify({ dependencies: { dep: '^1.0.0' }, ...more }, null, 1)
  const changesOf = async (base: Tree, head: Tree) => {
    const { changes } = await allChanges(sidesOf({ ...PROJECT, ...base }, { ...PROJECT, ...head }))
    return changes.map((change) => {
      const { name, version, location } = change.kind === 'removed' ? change.before : change.after
      return `${change.kind} ${name}@${version} ${location.file}`
    })
  }
  const pm = (text: string): Tree => ({ 'package.json': app({ packageManager: text }) })
  const config = (text: string): Tree => ({ 'pnpm-workspace.yaml': `configDependencies:\n  cfg: "${text}"\n` })

  test.each<[string, Tree, Tree, readonly string[]]>([
    ['the manager goes up', pm('pnpm@10.0.0'), pm('pnpm@10.1.0'), ['updated pnpm@10.1.0 package.json']],
    ['and down', pm('pnpm@10.1.0'), pm('pnpm@10.0.0'), ['updated pnpm@10.0.0 package.json']],
    ['another hash', pm(`pnpm@10.0.0+sha512.${HEX}`), pm(`pnpm@10.0.0+sha512.${HEX.replace('00', '11')}`), ['re-resolved pnpm@10.0.0 package.json']],
    ['its hash goes', pm(`pnpm@10.0.0+sha512.${HEX}`), pm('pnpm@10.0.0'), ['re-resolved pnpm@10.0.0 package.json']],
    ['it comes', {}, pm('pnpm@10.0.0'), ['added pnpm@10.0.0 package.json']],
    ['it goes', pm('pnpm@10.0.0'), {}, ['removed pnpm@10.0.0 package.json']],
    ['another manager', pm('npm@11.0.0'), pm('pnpm@10.0.0'), ['added pnpm@10.0.0 package.json', 'removed npm@11.0.0 package.json']],
    ['it stays', pm('pnpm@10.0.0'), { 'package.json': app({ packageManager: 'pnpm@10.0.0', scripts: { test: 'x' } }) }, []],
    ['in devEngines', {}, { 'package.json': app({ devEngines: { packageManager: { name: 'pnpm', version: '10.0.0' } } }) }, ['added pnpm@10.0.0 package.json']],
    ['a config dependency goes up', config(`1.0.0+${SRI}`), config(`1.1.0+${SRI}`), ['updated cfg@1.1.0 pnpm-workspace.yaml']],
    ['a config dependency moves to package.json', config(`1.0.0+${SRI}`), { 'package.json': app({ pnpm: { configDependencies: { cfg: `1.0.0+${SRI}` } } }) }, []],
    ['a config dependency without a hash', config(`1.0.0+${SRI}`), config('1.1.0'), ['updated cfg@1.1.0 pnpm-workspace.yaml']],
    ['a project of its own with the root’s manager', pm('pnpm@10.0.0'), { ...pm('pnpm@10.0.0'), 'w/package.json': app({ packageManager: 'pnpm@10.0.0' }), 'w/package-lock.json': lock() }, []],
  ])('%s', async (_what, base, head, expected) => {
    expect(await changesOf(base, head)).toEqual(expected)
  }) // prettier-ignore

  test('a config dependency whose hash is in the lockfile is judged there', async () => {
    const env = (version: string): string =>
      `---\nlockfileVersion: '9.0'\nimporters:\n  .:\n    configDependencies:\n      cfg:\n        specifier: ${version}\n        version: ${version}\npackages:\n  cfg@${version}:\n    resolution: {integrity: ${SRI}}\nsnapshots:\n  cfg@${version}: {}\n---\nlockfileVersion: '9.0'\nimporters:\n  .: {}\n`
    const side = (version: string): Tree => ({ 'pnpm-lock.yaml': env(version), 'pnpm-workspace.yaml': `configDependencies:\n  cfg: ${version}\n` })
    const { changes, inputs } = await allChanges(sidesOf(side('1.0.0'), side('1.1.0')))
    expect(changes).toMatchObject([{ kind: 'updated', after: { version: '1.1.0', location: { file: 'pnpm-lock.yaml' } } }])
    expect(inputs).toEqual([])
  }) // prettier-ignore

  test('all of one side, as an audit reads it', async () => {
    const { changes } = await allLocked(sideOf({ ...PROJECT, ...pm('pnpm@10.0.0'), ...config(`1.0.0+${SRI}`) }))
    expect(changes.map((change) => (change.kind === 'removed' ? '' : change.after.name))).toEqual(['dep', 'cfg', 'pnpm'])
  })
})

describe('a lockfile that leaves', () => {
  const IN_APP: Tree = { 'app/package.json': APP, 'app/package-lock.json': LOCK }
  const ROOT: Tree = { 'other/package-lock.json': LOCK, 'other/package.json': APP }

  test.each<[string, Tree, Tree, readonly Told[]]>([
    ['while its project stays', PROJECT, { 'package.json': APP }, [error('package.json', /package-lock\.json is deleted/)]],
    ['while another one moves', { ...IN_APP, ...ROOT }, { ...ROOT, 'app/package.json': APP, 'new/package-lock.json': LOCK }, [error('app/package.json', /is deleted/)]],
    ['with its project', { ...IN_APP, ...ROOT }, ROOT, []],
    ['from a project that needs nothing', { ...PROJECT, 'package.json': '{}' }, { 'package.json': '{"name":"x"}' }, []],
    ['from a project that cannot be read', PROJECT, { 'package.json': '{' }, [error('package.json', /is deleted/)]],
    ['from what tests are made of', { 'test/fixtures/a/package.json': APP, 'test/fixtures/a/package-lock.json': LOCK, ...ROOT }, { 'test/fixtures/a/package.json': APP, ...ROOT }, [warning('test/fixtures/a/package.json', /is deleted/)]],
    ['for another manager’s', PROJECT, { 'package.json': APP, 'yarn.lock': '# yarn lockfile v1\n\n\ndep@^1.0.0:\n  version "1.0.0"\n  resolved "https://registry.yarnpkg.com/dep/-/dep-1.0.0.tgz#0123456789012345678901234567890123456789"\n' }, []],
    ['below another one', { ...IN_APP, ...PROJECT }, { ...PROJECT, 'app/package.json': APP }, [{ file: 'app/package.json', level: 'notice', says: /below package-lock\.json/ }]],
    ['its folder becomes a link below node_modules', { ...IN_APP, ...ROOT }, { ...ROOT, app: linkTo('node_modules/evil') }, [error('app', /symbolic link/)]],
    ['its folder becomes a link out of the repository', { ...IN_APP, ...ROOT }, { ...ROOT, app: linkTo('../../evil') }, [error('app', /symbolic link/)]],
    ['its folder becomes a link to an absolute path', { ...IN_APP, ...ROOT }, { ...ROOT, app: linkTo('/evil') }, [error('app', /symbolic link/)]],
    ['its folder becomes a submodule', { ...IN_APP, ...ROOT }, { ...ROOT, app: { submodule: 'a'.repeat(40) } }, [error('app', /submodule/)]],
    ['a folder above becomes a link', { 'a/b/package.json': APP, 'a/b/package-lock.json': LOCK, ...ROOT }, { ...ROOT, a: linkTo('node_modules/x') }, [error('a', /symbolic link/)]],
    ['its folder becomes a link to where lockfiles are read', { ...IN_APP, ...ROOT }, { ...ROOT, app: linkTo('other') }, [warning('app', /symbolic link/)]],
    ['a link to it leads elsewhere', { ...ROOT, app: linkTo('other') }, { ...ROOT, app: linkTo('node_modules/evil') }, [error('app', /symbolic link/)]],
    ['a new link leads below node_modules', ROOT, { ...ROOT, app: linkTo('node_modules/evil') }, [warning('app', /symbolic link/)]],
    ['a new link within the repository', ROOT, { ...ROOT, app: linkTo('other') }, []],
    ['a new link to a text', ROOT, { ...ROOT, 'CLAUDE.md': linkTo('README.md') }, []],
    ['a submodule is new, or goes on', { ...ROOT, s: { submodule: 'a' } }, { ...ROOT, s: { submodule: 'b' }, t: { submodule: 'c' } }, []],
  ])('%s', (_what, base, head, told) => expectTold(base, head, ...told)) // prettier-ignore
})

test('archives of Yarn’s cache are held against tarballs, with the lockfile nearest above them', async () => {
  const yarn = { 'yarn.lock': '', 'app/yarn.lock': '' }
  const { archives, inputs } = await allChanges(
    sidesOf(yarn, { ...yarn, '.yarn/cache/a-npm-1.zip': '1', 'app/.yarn/cache/b-npm-1.zip': '2', 'app/.yarn/cache/.gitignore': '' }),
  )
  expect(archives).toEqual([
    { ecosystem: 'npm', path: '.yarn/cache/a-npm-1.zip', lockfile: 'yarn.lock' },
    { ecosystem: 'npm', path: 'app/.yarn/cache/b-npm-1.zip', lockfile: 'app/yarn.lock' },
  ])
  expect(inputs).toEqual([])
})

test('an archive that leaves the cache is fetched anew: nothing is said', async () => {
  const { archives, inputs } = await allChanges(sidesOf({ 'yarn.lock': '', '.yarn/cache/a-npm-1.zip': '1' }, { 'yarn.lock': '' }))
  expect([archives, inputs]).toEqual([[], []])
})
