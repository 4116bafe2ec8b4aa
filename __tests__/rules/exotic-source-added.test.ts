import type { Source } from '../../src/domain/package.ts'
import { added, locked, updated } from '../helpers/candidate.ts'
import { ruleTable } from '../helpers/rule-table.ts'

const from = (source: Source, via: readonly string[] = []) => ({ given: { change: added(locked('1.1.0', { source, via })) } })
const git: Source = { kind: 'git', url: 'git+ssh://git@github.com/tanstack/router.git', commit: '79ac49ee' }

ruleTable('exotic-source-added', {
  allows: [
    ['from the registry', { given: { change: added() } }],
    ['a workspace', from({ kind: 'workspace', path: 'packages/lib' })],
    ['inside another package', from({ kind: 'bundled', inside: locked('2.0.0', {}, 'npm') })],
    ['not new, which source-changed says', { given: { change: updated(locked('1.1.0', { source: git })) } }],
  ],
  flags: [
    [
      'from git, brought in by a bump',
      from(git, ['@tanstack/react-router']),
      { facts: { source: 'git+ssh://git@github.com/tanstack/router.git#79ac49ee', 'brought in by': '@tanstack/react-router' } },
    ],
    ['from a tarball', from({ kind: 'tarball', url: 'https://example.com/lib.tgz' }), {}],
    ['from a file', from({ kind: 'file', path: '../lib.tgz' }), { facts: { source: '../lib.tgz' } }],
  ],
})
