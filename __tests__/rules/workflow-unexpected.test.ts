import { unattested, verified } from '../helpers/candidate.ts'
import { byPublisher, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

ruleTable('workflow-unexpected', {
  allows: [
    ['as the policy names it', { policy: policy(forLib(byPublisher())) }],
    ['nobody is named', { given: { evidence: verified({ workflow: '.github/workflows/ci.yml' }) } }],
    ['nothing is certified', { given: { evidence: unattested }, policy: policy(forLib(byPublisher())) }],
    [
      'something else is wrong',
      { given: { evidence: verified({ sourceRepositoryRef: 'refs/heads/dev' }) }, policy: policy(forLib(byPublisher())) },
    ],
  ],
  flags: [
    [
      'a name that only begins like it',
      { given: { evidence: verified({ workflow: '.github/workflows/release.yml.evil' }) }, policy: policy(forLib(byPublisher())) },
      {},
    ],
  ],
})
