import { known } from '../../src/domain/answer.ts'
import {
  baseline,
  byAlice,
  candidate,
  invalid,
  locked,
  outage,
  packageWide,
  packageClaims,
  plain,
  unattested,
  updated,
} from '../helpers/candidate.ts'
import { byAccounts, byPublisher, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

const lost = candidate({ evidence: unattested, claimed: known(packageClaims({ '1.1.0': byAlice })) })
const from = (source: Parameters<typeof locked>[1]) => ({
  change: updated(locked('1.1.0', source)),
  evidence: { kind: 'not-applicable' } as const,
})

ruleTable('attestation-lost', {
  allows: [
    ['attested as before', {}],
    ['never attested', { given: plain() }],
    ['accounts are named for it', { given: lost, policy: policy(forLib(byAccounts('alice'))) }],
    ['the packument might advertise what the endpoint does not have', { given: { ...lost, claimed: outage } }],
    ['no answer about the version replaced, which attestation-unavailable says', { given: { ...lost, baseline: [baseline(outage)] } }],
    ['now a workspace of the repository itself', { given: from({ source: { kind: 'workspace', path: 'packages/lib' } }) }],
  ],
  flags: [
    ['attested before, and now not', { given: lost }, { facts: { 'source repository': 'none' } }],
    [
      'moved to git, which cannot be attested',
      { given: from({ source: { kind: 'git', url: 'git+https://github.com/octo/widget', commit: undefined } }) },
      {},
    ],
    ['moved to a tarball', { given: from({ source: { kind: 'tarball', url: 'https://example.com/lib.tgz' } }) }, {}],
    [
      'the attestations of the replaced version do not verify, but there were some',
      { given: { ...lost, baseline: [baseline(invalid)] } },
      {},
    ],
    ['also where a publisher is named', { given: lost, policy: policy(forLib(byPublisher())) }, {}],
    [
      'only another release line was attested',
      { given: { ...lost, baseline: [baseline(unattested), packageWide()] } },
      { atMost: 'notice' },
    ],
  ],
})
