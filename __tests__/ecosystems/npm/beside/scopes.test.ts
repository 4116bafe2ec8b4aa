/** The registries to which the settings of Yarn, bun and pnpm send scopes. */
import { expect, test } from '@jest/globals'
import { scopesIn, settingsBeside } from '../../../../src/ecosystems/npm/beside/scopes.ts'

const CORP = 'https://npm.corp.example/api'

test.each<[string, string, string, Record<string, string>]>([
  ['Yarn', '.yarnrc.yml', `npmScopes:\n  corp:\n    npmRegistryServer: "${CORP}/"\n    npmAuthToken: x\n`, { '@corp': CORP }],
  ['Yarn, in flow style', '.yarnrc.yml', `npmScopes: { corp: { npmRegistryServer: "${CORP}" } }\n`, { '@corp': CORP }],
  ['Yarn without an address', '.yarnrc.yml', 'npmScopes:\n  corp:\n    npmRegistryServer: "${CORP:-}"\n', {}],
  ['Yarn’s default server, which is no scope’s', '.yarnrc.yml', `npmRegistryServer: ${CORP}\n`, {}],
  [
    'bun',
    'bunfig.toml',
    `[install.scopes]\n"@corp" = "${CORP}/"\nother = { token = "$T", url = "${CORP}/o" }\n`,
    { '@corp': CORP, '@other': `${CORP}/o` },
  ],
  ['bun, a table of its own', 'bunfig.toml', `[install.scopes.corp]\nurl = '${CORP}'\n`, { '@corp': CORP }],
  ['bun’s default registry', 'bunfig.toml', `[install]\nregistry = "${CORP}"\n`, {}],
  ['pnpm', 'pnpm-workspace.yaml', `packages: []\nregistries:\n  default: https://r.example/\n  "@corp": ${CORP}/\n`, { '@corp': CORP }],
  ['what is no YAML', '.yarnrc.yml', 'npmScopes: [\n', {}],
  ['another file', 'package.json', `{ "npmScopes": { "corp": { "npmRegistryServer": "${CORP}" } } }`, {}],
])('%s', (_, file, text, scopes) => expect(Object.fromEntries(scopesIn(file, text))).toEqual(scopes))

test('only the settings of managers whose lockfile is there are read', () => {
  expect(settingsBeside(['package-lock.json'])).toEqual([])
  expect(settingsBeside(['a/yarn.lock', 'bun.lock'])).toEqual(['.yarnrc.yml', 'bunfig.toml'])
  expect(settingsBeside(['pnpm-lock.main.yaml', 'b/my-yarn.lock'])).toEqual(['pnpm-workspace.yaml'])
})
