import { absent, known } from '../../src/domain/answer.ts'
import type { Candidate } from '../../src/domain/candidate.ts'
import type { Source } from '../../src/domain/package.ts'
import {
  added,
  baseline,
  integrityOf,
  locked,
  outage,
  packageClaims,
  registrySource,
  unattested,
  updated,
  verified,
} from '../helpers/candidate.ts'
import { byPublisher, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

const git = (commit: string, url = 'git+https://github.com/octo/widget'): Source => ({ kind: 'git', url, commit })
const tarball = (url: string): Source => ({ kind: 'tarball', url })
const inFolder = (folder: string): Source & { kind: 'git' } => ({
  kind: 'git',
  url: 'git+https://github.com/octo/widget',
  commit: A,
  folder,
})
const workspace: Source = { kind: 'workspace', path: 'packages/lib' }
const file: Source = { kind: 'file', path: 'vendor/lib.tgz' }
const registry = registrySource('lib', '1.0.0')
const fromTo = (before: Source, after: Source) => ({
  given: { change: updated(locked('1.1.0', { source: after }), locked('1.0.0', { source: before })) },
})

const A = 'a'.repeat(40)
const B = 'b'.repeat(40)
const CODELOAD = 'https://codeload.github.com/octo/widget/tar.gz'
const corporate = registrySource('lib', '1.0.0', 'https://npm.example.com')
const unmirrored = {
  given: {
    change: updated(locked(), locked('1.0.0', { source: corporate })),
    baseline: [baseline(unattested)],
    claimed: known(packageClaims({ '1.0.0': { integrity: integrityOf('A') } })),
  },
}
/** A private package's name, taken by somebody on the public registry. */
const confused = (given: Partial<Candidate>) => ({
  given: {
    change: updated(locked(), locked('1.0.0', { source: corporate, integrity: integrityOf('P') })),
    ...('evidence' in given ? {} : { baseline: [baseline(unattested)] }),
    ...given,
  },
})

ruleTable('source-changed', {
  allows: [
    ['the registry as before', {}],
    ['another registry, which registry-unexpected says', fromTo(registry, registrySource('lib', '1.1.0', 'https://npm.example.com'))],
    ['from a mirror to the public registry, which has the version replaced', unmirrored],
    [
      'from another registry to the public one, by the publisher that the policy names',
      { ...confused({ claimed: known(packageClaims()) }), policy: policy(forLib(byPublisher())) },
    ],
    ['from another registry to the public one, by the same certified identity', confused({ evidence: verified(), baseline: [baseline()] })],
    ['the same commit', fromTo(git('a'), git('a'))],
    ...(
      [
        ['by ssh', 'git+ssh://git@github.com/octo/widget.git'],
        ['by the host’s short name', 'github:Octo/widget'],
        ['by its page', 'https://github.com/octo/widget/'],
        ['in the shape of scp', 'git@github.com:octo/widget.git'],
        ['packed by its host', `${CODELOAD}/${A}`],
      ] as const
    ).map(([how, url]): [string, ReturnType<typeof fromTo>] => [`the same commit ${how}`, fromTo(git(A), git(A, url))]),
    ['the same folder of the commit', fromTo(inFolder('path:a'), { ...inFolder('path:a'), url: 'github:octo/widget' })],
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
      'another owner’s tarball of a host that they share',
      fromTo(tarball('https://host.example/octo/lib/v1.0.0/lib.tgz'), tarball('https://host.example/mallory/lib/v1.1.0/lib.tgz')),
      {},
    ],
    [
      'the next tarball, in a folder called after its version',
      fromTo(tarball('https://host.example/lib-1.0.0/lib.tgz'), tarball('https://host.example/lib-1.1.0/lib.tgz')),
      { atMost: 'warning' },
    ],
    ['another commit by another protocol', fromTo(git(A), git(B, 'git+ssh://git@github.com/octo/widget.git')), { atMost: 'warning' }],
    ['another folder of the same commit', fromTo(inFolder('path:a'), inFolder('path:test/fixtures/evil')), {}],
    ['the root of the commit instead of a folder', fromTo(inFolder('path:a'), git(A)), {}],
    ['another host at the same commit', fromTo(git(A), git(A, 'gitlab:octo/widget')), {}],
    ['another repository at the same commit', fromTo(git(A), git(A, 'github:octo/widget2')), {}],
    ['an address that looks like the host', fromTo(git(A), git(A, 'https://github.com@evil.example/octo/widget.git')), {}],
    [
      'another commit’s tarball of the same repository',
      fromTo(git(A, `${CODELOAD}/${A}`), git(B, `${CODELOAD}/${B}`)),
      { atMost: 'warning' },
    ],
    ['from another registry to the public one, which has other bytes', confused({ claimed: known(packageClaims()) }), {}],
    ['from another registry to the public one, which does not have the version replaced', confused({ claimed: absent }), {}],
    ['from another registry to the public one, which gives no answer', confused({ claimed: outage }), { undetermined: true }],
    [
      'another tarball of the same host',
      fromTo(tarball('https://example.com/a.tgz'), tarball('https://example.com/b.tgz')),
      { atMost: 'warning' },
    ],
  ],
})
