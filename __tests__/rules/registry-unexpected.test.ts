import { expect, test } from '@jest/globals'
import { PUBLIC_REGISTRY, YARN_REGISTRY_ALIAS } from '../../src/domain/registry.ts'
import { locked, registrySource, updated } from '../helpers/candidate.ts'
import { policy } from '../helpers/policy.ts'
import { type Row, ask, ruleTable } from '../helpers/rule-table.ts'

const PRIVATE = 'https://npm.acme.example/api/npm'
const both = policy({ settings: { registries: ['public', `${PRIVATE}/`] } })
const from = (host: string, before?: string) => ({
  given: {
    change: updated(
      locked('1.1.0', { source: registrySource('lib', '1.1.0', host) }),
      locked('1.0.0', { source: registrySource('lib', '1.0.0', before) }),
    ),
  },
})
const nowhere = updated(locked('1.1.0', { source: { kind: 'registry', url: undefined } }))

ruleTable('registry-unexpected', {
  allows: [
    ['the public one', {}],
    ['yarn 1’s alias of it', from(YARN_REGISTRY_ALIAS)],
    ['one that the policy names', { ...from(PRIVATE), policy: both }],
    ['none in the lockfile, so the configured one', { given: { change: nowhere } }],
    [
      'git, which source-changed and exotic-source-added say',
      { given: { change: updated(locked('1.1.0', { source: { kind: 'git', url: 'x', commit: undefined } })) } },
    ],
  ],
  flags: [
    [
      'another one',
      { ...from('https://npm.evil.example'), policy: both },
      { facts: { registry: 'https://npm.evil.example/lib/-/lib-1.1.0.tgz' } },
    ],
    ['one whose name begins alike', from(`${PUBLIC_REGISTRY}.evil.example`), {}],
    ['the right one as a user name', from(`${PUBLIC_REGISTRY}@evil.example`), {}],
    ['without encryption', from(PUBLIC_REGISTRY.replace('https:', 'http:')), {}],
    ['another path of the named host', { ...from('https://npm.acme.example/other'), policy: both }, {}],
    ['the public one where only another is named', { policy: policy({ settings: { registries: [PRIVATE] } }) }, {}],
    [
      'none in the lockfile, and the configured one is not named',
      { given: { change: nowhere, registry: PRIVATE } },
      { facts: { registry: PRIVATE } },
    ],
    ['as before, where nobody wrote down which are meant', from(PRIVATE, PRIVATE), { atMost: 'warning' }],
    ['as before, where the policy names others', { ...from(PRIVATE, PRIVATE), policy: policy() }, {}],
  ],
})

test.each<[string, Row]>([
  ['https://gitlab.example/api/v4/projects/1/packages/npm', from('https://gitlab.example/api/v4/projects/1/packages/npm')],
  ['https://npm.evil.example', from('https://npm.evil.example')],
  [PRIVATE, { given: { change: nowhere, registry: PRIVATE } }],
])('the lines to paste name %s and not everybody on that host', (root, row) => {
  expect(ask('registry-unexpected', row)[0]?.help).toContain(`registries: [public, "${root}"]`)
})
