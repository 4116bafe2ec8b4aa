import { expect, test } from '@jest/globals'
import { folderOfInput, installInputOf } from '../../src/ecosystems/npm/install-input.ts'

test.each([
  ['.npmrc', 'npmrc', ''],
  // Nobody's settings and nobody's code but the package's.
  ['node_modules/lib/.npmrc', 'installed', ''],
  ['a/node_modules/.yarn/releases/x.cjs', 'installed', 'a/'],
  ['packages/a/.NPMRC', 'npmrc', 'packages/a/'],
  ['.yarnrc', 'yarnrc', ''],
  ['.yarnrc.yml', 'yarnrc-yml', ''],
  ['app/bunfig.toml', 'bunfig', 'app/'],
  ['pnpm-workspace.yaml', 'pnpm-workspace', ''],
  ['package.json', 'manifest', ''],
  ['.corepack.env', 'corepack-env', ''],
  ['app/.env.yarn', 'yarn-env', 'app/'],
  ['package.json5', 'manifest', ''],
  ['pac\u212aage.json', 'manifest', ''],
  ['.npmrc.', 'npmrc', ''],
  ['.pnpmfile.cjs', 'pnpmfile', ''],
  ['.pnpmfile.mjs', 'pnpmfile', ''],
  ['pnpmfile.js', 'pnpmfile', ''],
  ['.pnp.cjs', 'pnp', ''],
  ['.pnp.js', 'pnp', ''],
  ['.pnp.loader.mjs', 'pnp', ''],
  ['.pnp.data.json', 'pnp', ''],
  ['.yarn/releases/yarn-4.5.0.cjs', 'yarn-release', ''],
  ['app/.yarn/plugins/@yarnpkg/plugin-x.cjs', 'yarn-plugin', 'app/'],
  ['.yarn/cache/lib-npm-1.0.0-abc.zip', 'yarn-cache', ''],
  ['.yarn/patches/lib-npm-1.0.0.patch', 'patch', ''],
  ['.yarn/patches/lib', 'patch', ''],
  ['patches/lib@1.0.0.patch', 'patch', ''],
  ['app/patches/@scope/lib+1.0.0.patch', 'patch', 'app/'],
  ['npm-packages-offline-cache/lib-1.0.0.tgz', 'mirror', ''],
  ['vendor/yarn-offline-mirror/lib-1.0.0.tgz', 'mirror', 'vendor/'],
] as const)('%s is %s', (path, kind, folder) => {
  expect(installInputOf(path)).toBe(kind)
  expect(folderOfInput(path)).toBe(folder)
})

test.each([
  '.npmrc.example',
  'npmrc',
  'src/yarnrc.yml',
  'package-lock.json',
  'my-package.json',
  '.yarn/install-state.gz',
  '.yarn/sdks/typescript/lib/tsc.js',
  '.yarn/cache/.gitignore',
  'kernel.patch',
  'patches/readme.md',
  'offline/index.ts',
  'src/offline/cache.ts',
])('%s is none', (path) => {
  expect(installInputOf(path)).toBeUndefined()
})

test('a path of a million parts takes no longer than it is', () => {
  expect(installInputOf(`${'.yarn/'.repeat(200_000)}x`)).toBeUndefined()
  expect(installInputOf(`${'offline-'.repeat(200_000)}/x.tgz`)).toBeUndefined()
})
