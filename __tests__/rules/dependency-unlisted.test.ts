import { added, locked, plain } from '../helpers/candidate.ts'
import { byPublisher, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

const block = { settings: { unlisted: 'block' } } as const

ruleTable('dependency-unlisted', {
  allows: [
    ['continuity judges what is not named', { policy: policy() }],
    ['named', { policy: policy({ ...forLib(byPublisher()), ...block }) }],
    [
      'named, though not for this version, which version-uncovered says',
      { policy: policy({ ...forLib(byPublisher({}, { versions: '<1' })), ...block }) },
    ],
    [
      'a workspace',
      { given: { change: added(locked('1.1.0', { source: { kind: 'workspace', path: 'packages/lib' } })) }, policy: policy(block) },
    ],
  ],
  flags: [
    ['not named', { policy: policy(block) }, { facts: { 'source repository': 'https://github.com/octo/widget' } }],
    ['not named and not attested', { given: plain(), policy: policy(block) }, { facts: { 'source repository': 'not attested' } }],
    [
      'not named and from git',
      {
        given: {
          change: added(locked('1.1.0', { source: { kind: 'git', url: 'x', commit: undefined } })),
          evidence: { kind: 'not-applicable' },
        },
        policy: policy(block),
      },
      {},
    ],
  ],
})
