import { absent } from '../../src/domain/answer.ts'
import { locked, outage, plain, unattested, updated } from '../helpers/candidate.ts'
import { byAccounts, byPublisher, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

const named = policy(forLib(byPublisher()))
const git = updated(locked('1.1.0', { source: { kind: 'git', url: 'git+https://github.com/octo/widget', commit: undefined } }))
const bundled = updated(locked('1.1.0', { source: { kind: 'bundled', inside: locked('2.0.0', {}, 'npm') } }))

ruleTable('attestation-missing', {
  allows: [
    ['attested by the publisher', { policy: named }],
    ['nobody is named', { given: plain() }],
    ['accounts are named instead', { given: plain(), policy: policy(forLib(byPublisher({}, { versions: '>=2' }), byAccounts('alice'))) }],
    ['the packument might advertise what the endpoint does not have', { given: plain({ claimed: outage }), policy: named }],
    [
      'inside the tarball of another package, which answers for it',
      { given: { change: bundled, evidence: { kind: 'not-applicable' } }, policy: named },
    ],
    ['no answer, which attestation-unavailable says', { given: { evidence: outage }, policy: named }],
  ],
  flags: [
    ['the registry has none', { given: plain(), policy: named }, { facts: { publisher: 'none', 'account (claimed)': 'alice' } }],
    ['the registry does not even know the package', { given: plain({ claimed: absent }), policy: named }, {}],
    ['from git, which cannot be attested', { given: { change: git, evidence: { kind: 'not-applicable' } }, policy: named }, {}],
    ['the version replaced had none either', { given: plain({ evidence: unattested }), policy: named }, {}],
  ],
})
