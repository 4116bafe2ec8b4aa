import { unattested, verified } from '../helpers/candidate.ts'
import { byPublisher, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

ruleTable('ref-unexpected', {
  allows: [
    [
      'as the policy names it',
      {
        policy: policy(forLib(byPublisher({ refGlobs: ['refs/tags/v*'], refs: [] }))),
        given: { evidence: verified({ sourceRepositoryRef: 'refs/tags/v1.1.0' }) },
      },
    ],
    ['nobody is named', { given: { evidence: verified({ sourceRepositoryRef: 'refs/heads/snapshot-9f3b2c1d' }) } }],
    ['nothing is certified', { given: { evidence: unattested }, policy: policy(forLib(byPublisher())) }],
    [
      'something else is wrong',
      { given: { evidence: verified({ buildTrigger: 'issue_comment' }) }, policy: policy(forLib(byPublisher())) },
    ],
  ],
  flags: [
    [
      'a branch of its own with a workflow of the same name',
      { given: { evidence: verified({ sourceRepositoryRef: 'refs/heads/snapshot-9f3b2c1d' }) }, policy: policy(forLib(byPublisher())) },
      { facts: { ref: 'refs/heads/snapshot-9f3b2c1d' } },
    ],
    [
      'a tag of the branch’s name',
      { given: { evidence: verified({ sourceRepositoryRef: 'refs/tags/main' }) }, policy: policy(forLib(byPublisher())) },
      { facts: { ref: 'refs/tags/main' } },
    ],
  ],
})
