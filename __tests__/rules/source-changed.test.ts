import type { Source } from '../../src/domain/package.ts'
import { added, locked, registrySource, updated } from '../helpers/candidate.ts'
import { byPublisher, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

const git = (commit: string, url = 'git+https://github.com/octo/widget'): Source => ({ kind: 'git', url, commit })
const tarball = (url: string): Source => ({ kind: 'tarball', url })
const workspace: Source = { kind: 'workspace', path: 'packages/lib' }
const file: Source = { kind: 'file', path: 'vendor/lib.tgz' }
const registry = registrySource('lib', '1.0.0')
const fromTo = (before: Source, after: Source) => ({
  given: { change: updated(locked('1.1.0', { source: after }), locked('1.0.0', { source: before })) },
})

ruleTable('source-changed', {
  allows: [
    ['the registry as before', {}],
    ['another registry, which registry-unexpected says', fromTo(registry, registrySource('lib', '1.1.0', 'https://npm.example.com'))],
    ['the same commit', fromTo(git('a'), git('a'))],
    ['a workspace now', fromTo(registry, workspace)],
    ['inside another package now', fromTo(registry, { kind: 'bundled', inside: locked('2.0.0', {}, 'npm') })],
    ['newly added, which exotic-source-added says', { given: { change: added(locked('1.1.0', { source: git('a') })) } }],
    [
      'another copy was from the registry already',
      { given: { change: { ...updated(), before: [locked('1.0.0', { source: git('a') }), locked('0.9.0')], replaced: [] } } },
    ],
  ],
  flags: [
    ['from the registry to git', fromTo(registry, git('a')), { facts: { source: 'git+https://github.com/octo/widget#a' } }],
    [
      'from the registry to git, where another copy was from git already',
      {
        given: {
          change: {
            ...updated(locked('1.1.0', { source: git('a') })),
            before: [locked('1.0.0', { source: git('a') }), locked('0.9.0')],
            replaced: [],
          },
        },
      },
      {},
    ],
    ['from the registry to a tarball', fromTo(registry, tarball('https://example.com/lib.tgz')), {}],
    ['from the registry to a file', fromTo(registry, file), { facts: { source: 'vendor/lib.tgz' } }],
    ['from git to the registry', fromTo(git('a'), registry), {}],
    [
      'from git to the registry, by the publisher that the policy names',
      { ...fromTo(git('a'), registry), policy: policy(forLib(byPublisher())) },
      { atMost: 'notice' },
    ],
    ['from a workspace to the registry', fromTo(workspace, registry), { atMost: 'warning' }],
    ['another repository', fromTo(git('a'), git('a', 'git+https://github.com/mallory/widget')), {}],
    ['another commit of the same repository', fromTo(git('a'), git('b')), { atMost: 'warning' }],
    ['a tarball of another host', fromTo(tarball('https://example.com/a.tgz'), tarball('https://example.com.evil.example/a.tgz')), {}],
    [
      'another tarball of the same host',
      fromTo(tarball('https://example.com/a.tgz'), tarball('https://example.com/b.tgz')),
      { atMost: 'warning' },
    ],
  ],
})
