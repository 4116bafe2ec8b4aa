/** Which registry is asked about a locked package: one that a trusted source names. The lockfile decides nothing. */
import { expect, test } from '@jest/globals'
import { PUBLIC_REGISTRY, YARN_REGISTRY_ALIAS } from '../../src/ecosystems/npm/registry/addresses.ts'
import { registryOf, withConfiguredRegistries } from '../../src/gather/registries.ts'
import { locked, registrySource } from '../helpers/candidate.ts'
import { policy } from '../helpers/policy.ts'

const CORP = 'https://npm.corp.example'
const configured = { default: `${CORP}/api`, scoped: new Map([['@corp', `${CORP}/api/private/`]]) }
const trusted = withConfiguredRegistries(policy({ settings: { registries: ['public', `${CORP}/api/other`] } }), configured)
const asked = (host: string, name = 'lib'): string =>
  registryOf(locked('1.0.0', { source: registrySource(name, '1.0.0', host) }, name), trusted, configured)

test.each([
  [PUBLIC_REGISTRY, 'public'],
  [YARN_REGISTRY_ALIAS, 'public'],
  [`${CORP}/api`, `${CORP}/api`],
  [`${CORP}/api/other`, `${CORP}/api/other`],
  [`${CORP}/api/private`, `${CORP}/api/private`],
  ['https://NPM.corp.example:443/api/other', `${CORP}/api/other`],
  [`${CORP}/api-evil`, 'public'],
  [CORP, 'public'],
  [`${CORP}.evil.example/api`, 'public'],
  ['https://npm.evil.example', 'public'],
])('a package locked at %s is asked for at %s', (host, wanted) => expect(asked(host)).toBe(wanted))

test('where the lockfile has no address, the scope decides', () => {
  const nowhere = (name: string): string =>
    registryOf(locked('1.0.0', { source: { kind: 'registry', url: undefined } }, name), trusted, configured)
  expect([nowhere('@corp/lib'), nowhere('@corporate/lib'), nowhere('lib')]).toEqual([`${CORP}/api/private`, 'public', 'public'])
})
