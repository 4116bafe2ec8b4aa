import { describe, expect, test } from '@jest/globals'
import { effectOf } from '../../../../src/ecosystems/npm/beside/effects.ts'
import { settingsChanged } from '../../../../src/ecosystems/npm/beside/findings.ts'
import type { InputKind } from '../../../../src/ecosystems/npm/install-input.ts'
import { changedSettings, readSettings } from '../../../../src/ecosystems/npm/beside/settings.ts'

const read = (kind: InputKind, text: string) => readSettings(kind, text)?.map(({ key, value, line }) => [key, value, line])

describe('what a file of settings says, with its lines', () => {
  test.each([
    ['npmrc', '# c\n; c\nregistry = "https://a/"\r\n@corp:registry=https://b/\nca[]=x\nca[]=y\nalone\n', [['registry', 'https://a/', 3], ['@corp:registry', 'https://b/', 4], ['ca', 'x', 5], ['ca', 'y', 6], ['alone', 'true', 7]]],
    ['yarnrc', 'registry "https://a/"\n"@corp:registry" "https://b/"\nyarn-path: ./y.js\n--install.ignore-scripts true\n', [['registry', 'https://a/', 1], ['@corp:registry', 'https://b/', 2], ['yarn-path', './y.js', 3], ['--install.ignore-scripts', 'true', 4]]],
    ['bunfig', '[install]\nregistry = "https://a/"\n[install.scopes]\n"@corp" = { url = "https://b/" }\nlist = [\n  "x",\n]\n', [['install.registry', 'https://a/', 2], ['install.scopes.@corp', '{ url = "https://b/" }', 4], ['install.scopes.list', '[', 5], ['install.scopes.list', '"x",', 6], ['install.scopes.list', ']', 7]]],
    ['yarnrc-yml', 'npmScopes:\n  corp:\n    npmRegistryServer: "https://b/"\nplugins:\n  - path: .yarn/p.cjs\n    spec: p\n', [['npmScopes.corp.npmRegistryServer', 'https://b/', 3], ['plugins.path', '.yarn/p.cjs', 5], ['plugins.spec', 'p', 6]]],
    ['pnpm-workspace', 'packages: []\npatchedDependencies:\n  lib@1.0.0: patches/lib.patch\n', [['packages', '[]', 1], ['patchedDependencies.lib@1.0.0', 'patches/lib.patch', 3]]],
    ['yarnrc-yml', '', []],
    ['yarnrc-yml', 'a: &x 1\nb: *x\n', undefined],
    ['pnpm-workspace', '- a\n', undefined],
  ] as const)('%s', (kind, text, expected) => {
    expect(read(kind, text)).toEqual(expected)
  }) // prettier-ignore

  test('a line end that only some readers know ends a setting too', () => {
    expect(read('npmrc', 'fund=false\rregistry=https://evil/\n')).toEqual([
      ['fund', 'false', 1],
      ['registry', 'https://evil/', 2],
    ])
  })
})

describe('what a setting decides', () => {
  const ALL = { scope: undefined }
  test.each([
    ['npmrc', 'registry', ALL],
    ['npmrc', '@corp:registry', { scope: '@corp' }],
    ['npmrc', 'https-proxy', ALL],
    ['npmrc', 'strict-ssl', ALL],
    ['npmrc', 'replace-registry-host', ALL],
    ['yarnrc', 'registry', ALL],
    ['yarnrc', '--install.registry', ALL],
    ['yarnrc', 'yarn-offline-mirror', ALL],
    ['yarnrc-yml', 'npmRegistryServer', ALL],
    ['yarnrc-yml', 'npmScopes.corp.npmRegistryServer', { scope: '@corp' }],
    ['yarnrc-yml', 'unsafeHttpWhitelist', ALL],
    ['yarnrc-yml', 'enableStrictSsl', ALL],
    ['bunfig', 'install.registry', ALL],
    ['bunfig', 'install.scopes.@corp', { scope: '@corp' }],
    ['bunfig', 'install', ALL],
    ['pnpm-workspace', 'registries.@corp', { scope: '@corp' }],
    ['pnpm-workspace', 'registries.default', ALL],
    ['pnpm-workspace', 'registry', ALL],
  ] as const)('%s %s sends packages elsewhere', (kind, key, redirects) => {
    expect(effectOf(kind, key)?.redirects).toEqual(redirects)
  })

  test.each([
    ['npmrc', 'ignore-scripts', /run scripts/],
    ['npmrc', '//npm.example/:_authToken', /credentials/],
    ['npmrc', 'node-options', /which code runs/],
    ['npmrc', 'a-setting-of-tomorrow', /how packages are installed/],
    ['yarnrc', 'yarn-path', /which code runs/],
    ['yarnrc-yml', 'yarnPath', /which code runs/],
    ['yarnrc-yml', 'plugins.path', /which code runs/],
    ['yarnrc-yml', 'packageExtensions.lib.dependencies.dep', /which dependencies/],
    ['yarnrc-yml', 'enableScripts', /run scripts/],
    ['pnpm-workspace', 'onlyBuiltDependencies', /run scripts/],
    ['pnpm-workspace', 'patchedDependencies.lib', /patches/],
    ['pnpm-workspace', 'pnpmfile', /which code runs/],
    ['manifest', 'packageManager', /how packages are installed|which/],
  ] as const)('%s %s', (kind, key, decides) => {
    const effect = effectOf(kind, key)
    expect(effect?.decides).toMatch(decides)
    expect(effect?.redirects).toBeUndefined()
  })

  test.each([
    ['npmrc', 'fund'],
    ['npmrc', 'save-exact'],
    ['yarnrc', 'lastUpdateCheck'],
    ['yarnrc-yml', 'enableTelemetry'],
    ['yarnrc-yml', 'catalog.lib'],
    ['pnpm-workspace', 'packages'],
    ['pnpm-workspace', 'catalog.lib'],
    ['pnpm-workspace', 'catalogs.old.lib'],
    ['bunfig', 'test.coverage'],
  ] as const)('%s %s decides nothing of an install', (kind, key) => {
    expect(effectOf(kind, key)).toBeUndefined()
  })
})

describe('settings that differ', () => {
  const told = (kind: InputKind, before: string, after: string, unbound: readonly string[] = []) =>
    settingsChanged('f', kind, changedSettings(readSettings(kind, before) ?? [], readSettings(kind, after) ?? []), ({ redirects }) =>
      redirects === undefined ? [] : unbound,
    )

  test.each([
    ['npmrc', 'fund=false\n', 'fund=true\n'],
    ['npmrc', 'registry=https://a/\n', '# why\nregistry = https://a/\n\n'],
    ['pnpm-workspace', 'catalog:\n  lib: 1.0.0\n', 'catalog:\n  lib: 1.1.0\n'],
    ['yarnrc-yml', 'nodeLinker: pnp\nyarnPath: "x"\n', 'yarnPath: x\nnodeLinker: pnp\n'],
  ] as const)('%s: nothing that decides', (kind, before, after) => {
    expect(told(kind, before, after)).toEqual([])
  })

  test('are one finding, at the line of the first, as a warning', () => {
    const [finding, ...others] = told('npmrc', 'ignore-scripts=true\n', 'fund=true\nregistry=https://b/\n')
    expect(others).toEqual([])
    expect(finding).toMatchObject({ atMost: 'warning', location: { file: 'f', line: 2 } })
    expect(finding?.facts).toEqual([
      { label: 'registry', wanted: 'not set', found: 'https://b/' },
      { label: 'ignore-scripts', wanted: 'true', found: 'not set' },
    ])
  })

  test('are an error where they redirect a package that no hash binds, and where they turn the comparison off', () => {
    expect(told('npmrc', '', 'registry=https://b/\n', ['lib@1.0.0'])[0]).toMatchObject({ message: expect.stringContaining('lib@1.0.0') })
    expect(told('npmrc', '', 'registry=https://b/\n', ['lib@1.0.0'])[0]?.atMost).toBeUndefined()
    expect(told('npmrc', '', 'ignore-scripts=false\n', ['lib@1.0.0'])[0]?.atMost).toBe('warning')
    for (const [kind, text] of [
      ['yarnrc-yml', 'checksumBehavior: update\n'],
      ['npmrc', 'frozen-lockfile=false\n'],
      ['npmrc', 'package-lock=false\n'],
      ['yarnrc-yml', 'enableImmutableInstalls: false\n'],
    ] as const)
      // prettier-ignore
      expect([text, told(kind, '', text)[0]?.atMost]).toEqual([text, undefined])
    expect(told('npmrc', '', 'frozen-lockfile=true\n')[0]?.atMost).toBe('warning')
  })

  test('never show a credential', () => {
    const [finding] = told('npmrc', '', '//a/:_authToken=sesame\nregistry=https://user:sesame@a/\nhttps-proxy=http://u:sesame@p/\n')
    expect(JSON.stringify(finding)).not.toContain('sesame')
  })
})
