import { expect, test } from '@jest/globals'
import { added, baseline, candidate, invalid, locked, outage, packageWide, unattested, updated } from '../helpers/candidate.ts'
import { byAccounts, deny, forLib, policy } from '../helpers/policy.ts'
import { ask, ruleTable } from '../helpers/rule-table.ts'

const GIT = { kind: 'git', url: 'git+https://github.com/octo/widget', commit: undefined } as const

ruleTable('attestation-unavailable', {
  allows: [
    ['verified on both sides', {}],
    ['none, which is an answer', { given: { evidence: unattested } }],
    ['the outage is on another release line, which only is told', { given: { baseline: [baseline(), packageWide(outage)] } }],
    ['invalid is refused without comparing', { given: { evidence: invalid, baseline: [baseline(outage)] } }],
    ['refused by the policy by the policy', { given: { evidence: outage }, policy: policy(forLib(deny())) }],
    [
      'a workspace was never published',
      {
        given: {
          change: updated(locked('1.1.0', { source: { kind: 'workspace', path: 'packages/lib' } })),
          evidence: { kind: 'not-applicable' },
          baseline: [baseline(outage)],
        },
      },
    ],
  ],
  flags: [
    ['no answer about the version itself', { given: { evidence: outage } }, { undetermined: true, facts: { timeout: outage.detail } }],
    ['no answer about a new package', { given: { evidence: outage, change: added() } }, { undetermined: true }],
    [
      'no answer about the version replaced, which is to be compared with',
      { given: { baseline: [baseline(outage)] } },
      { undetermined: true },
    ],
    [
      'no answer about the version replaced, and the new one has no attestation',
      { given: candidate({ evidence: unattested, baseline: [baseline(outage)] }) },
      { undetermined: true },
    ],
    [
      'no answer about the version replaced by a git source',
      { given: { change: updated(locked('1.1.0', { source: GIT })), evidence: { kind: 'not-applicable' }, baseline: [baseline(outage)] } },
      { undetermined: true },
    ],
    [
      'accounts are named instead, but what there is might not verify',
      { given: { evidence: outage, baseline: [] }, policy: policy(forLib(byAccounts('octocat'))) },
      { undetermined: true },
    ],
  ],
})

test('names the tarball where that is what could not be had', () => {
  const [violation] = ask('attestation-unavailable', { given: { evidence: outage, archive: outage } })
  expect(violation?.message).toBe('the tarball of lib@1.1.0 could not be fetched')
})
