import { unattested, verified } from '../helpers/candidate.ts'
import { byPublisher, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

ruleTable('repository-unexpected', {
  allows: [
    ['as the policy names it', { policy: policy(forLib(byPublisher())) }],
    ['nobody is named', { given: { evidence: verified({ repository: 'mallory/widget' }) } }],
    ['nothing is certified', { given: { evidence: unattested }, policy: policy(forLib(byPublisher())) }],
    [
      'something else is wrong',
      { given: { evidence: verified({ sourceRepositoryRef: 'refs/heads/dev' }) }, policy: policy(forLib(byPublisher())) },
    ],
  ],
  flags: [
    [
      'another repository id under the same name',
      { given: { evidence: verified({ sourceRepositoryIdentifier: '9999' }) }, policy: policy(forLib(byPublisher())) },
      { facts: { 'repository id': '9999 (https://github.com/octo/widget)' } },
    ],
    [
      'transferred to another owner',
      { given: { evidence: verified({ sourceRepositoryOwnerIdentifier: '1' }) }, policy: policy(forLib(byPublisher())) },
      {},
    ],
    [
      'another name, where the policy has no id',
      {
        given: { evidence: verified({ repository: 'octo/widget-evil' }) },
        policy: policy(forLib(byPublisher({ repositoryId: undefined, ownerId: undefined }))),
      },
      { facts: { repository: 'https://github.com/octo/widget-evil' } },
    ],
  ],
})
