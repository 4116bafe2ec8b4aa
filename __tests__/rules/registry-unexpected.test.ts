import { PUBLIC_REGISTRY, YARN_REGISTRY_ALIAS } from '../../src/ecosystems/npm/registry/addresses.ts'
import { locked, registrySource, updated } from '../helpers/candidate.ts'
import { byRegistry, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

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
/** Of a scope that the configuration at the base sends to the private one; locked there, or without an address, before. */
const scoped = (host: string, before?: string) => ({
  given: {
    scopeRegistry: PRIVATE,
    change: updated(
      locked('1.1.0', { source: registrySource('@acme/lib', '1.1.0', host) }, '@acme/lib'),
      locked(
        '1.0.0',
        { source: before === undefined ? { kind: 'registry', url: undefined } : registrySource('@acme/lib', '1.0.0', before) },
        '@acme/lib',
      ),
    ),
  },
  policy: policy({ settings: { registries: ['public', PRIVATE] } }),
})
const nowhere = updated(locked('1.1.0', { source: { kind: 'registry', url: undefined } }))

/** Locked there, and asked about there. */
const atPrivate = (host: string, askedAt: string) => ({
  given: { ...from(host, host).given, registry: askedAt === PUBLIC_REGISTRY ? 'public' : askedAt, askedAt },
})
const named = policy({ settings: { registries: ['public', PRIVATE] }, ...forLib(byRegistry(PRIVATE)) })

ruleTable('registry-unexpected', {
  allows: [
    ['the public one', {}],
    ['yarn 1’s alias of it', from(YARN_REGISTRY_ALIAS)],
    ['one that the policy names', { ...from(PRIVATE), policy: both }],
    ['none in the lockfile, so the configured one', { given: { change: nowhere } }],
    ['the one that the scope is configured for', scoped(PRIVATE)],
    [
      'another path of the host that the scope is configured for, where it is named',
      { ...scoped('https://npm.acme.example/other'), policy: policy({ settings: { registries: ['https://npm.acme.example'] } }) },
    ],
    ['one that the policy names, in another spelling of the host', { ...from('https://NPM.acme.example:443/api/npm'), policy: both }],
    ['the one that the scope is configured for, in another spelling of the host', scoped('https://NPM.acme.example:443/api/npm')],
    [
      'none in the lockfile, so the one that the scope is configured for',
      { given: { change: nowhere, registry: PRIVATE, scopeRegistry: PRIVATE }, policy: both },
    ],
    ['the one that the entry names', { ...atPrivate(PRIVATE, PRIVATE), policy: named }],
    ['a folder of the repository, whatever registry the entry names', { given: { change: updated(locked('1.1.0', { source: { kind: 'workspace', path: 'lib' } })) }, policy: named }], // prettier-ignore
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
    [
      'another than the entry names, though the policy names it and the package came from there',
      { ...atPrivate(PUBLIC_REGISTRY, 'https://registry.npmjs.org'), policy: named },
      { facts: { 'registry of the entry': `${PUBLIC_REGISTRY}/lib/-/lib-1.1.0.tgz` } },
    ],
    ['the one that the entry names, and another that was asked about it', { ...atPrivate(PRIVATE, PUBLIC_REGISTRY), policy: named }, { facts: { 'registry of the entry': PUBLIC_REGISTRY } }], // prettier-ignore
    ['git, where the entry names a registry', { given: { change: updated(locked('1.1.0', { source: { kind: 'git', url: 'x', commit: undefined } })) }, policy: named }, {}], // prettier-ignore
    ['the port of the other scheme', { ...from('https://npm.acme.example:80/api/npm'), policy: both }, {}],
    ['another letter case of the path', { ...from('https://npm.acme.example/API/npm'), policy: both }, {}],
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
    [
      'the public one, named or not, where the scope is configured for another',
      { ...scoped(PUBLIC_REGISTRY), policy: both },
      { facts: { 'registry of @acme': `${PUBLIC_REGISTRY}/@acme/lib/-/lib-1.1.0.tgz` } },
    ],
    ['yarn 1’s alias, where the scope is configured for another', { ...scoped(YARN_REGISTRY_ALIAS), policy: both }, {}],
    ['a host that begins like the configured one', scoped('https://npm.acme.example.evil.example/api/npm'), {}],
    ['another path of the configured host', scoped('https://npm.acme.example/other'), {}],
    [
      'the public one, as before, where nobody wrote down which are meant',
      { given: scoped(PUBLIC_REGISTRY, PUBLIC_REGISTRY).given },
      { atMost: 'warning' },
    ],
    ['as before, where nobody wrote down which are meant', from(PRIVATE, PRIVATE), { atMost: 'warning' }],
    ['as before, under a policy that says nothing of registries', { ...from(PRIVATE, PRIVATE), policy: policy() }, { atMost: 'warning' }],
    [
      'as before, where the policy names others',
      { ...from(PRIVATE, PRIVATE), policy: policy({ settings: { registries: ['public'] } }) },
      {},
    ],
  ],
})
