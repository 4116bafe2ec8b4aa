import { unattested, verified } from '../helpers/candidate.ts'
import { byPublisher, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

ruleTable('trigger-unexpected', {
  allows: [
    ['as the policy names it', { policy: policy(forLib(byPublisher())) }],
    ['nobody is named', { given: { evidence: verified({ buildTrigger: 'issue_comment' }) } }],
    ['nothing is certified', { given: { evidence: unattested }, policy: policy(forLib(byPublisher())) }],
    [
      'something else is wrong',
      { given: { evidence: verified({ sourceRepositoryRef: 'refs/heads/dev' }) }, policy: policy(forLib(byPublisher())) },
    ],
  ],
  flags: [
    [
      'a comment',
      { given: { evidence: verified({ buildTrigger: 'issue_comment' }) }, policy: policy(forLib(byPublisher())) },
      { facts: { trigger: 'issue_comment' } },
    ],
    ['none in the certificate', { given: { evidence: verified({ buildTrigger: undefined }) }, policy: policy(forLib(byPublisher())) }, {}],
  ],
})
