import { unattested, verified } from '../helpers/candidate.ts'
import { byPublisher, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

ruleTable('environment-unexpected', {
  allows: [
    [
      'as the policy names it',
      {
        policy: policy(forLib(byPublisher({ environment: 'release' }))),
        given: { evidence: verified({ deploymentEnvironment: 'release' }) },
      },
    ],
    ['nobody is named', { given: { evidence: verified({ deploymentEnvironment: 'dev' }) } }],
    ['nothing is certified', { given: { evidence: unattested }, policy: policy(forLib(byPublisher({ environment: 'release' }))) }],
    [
      'something else is wrong',
      { given: { evidence: verified({ sourceRepositoryRef: 'refs/heads/dev' }) }, policy: policy(forLib(byPublisher())) },
    ],
  ],
  flags: [
    ['outside of any', { policy: policy(forLib(byPublisher({ environment: 'release' }))) }, {}],
    [
      'in another one',
      { given: { evidence: verified({ deploymentEnvironment: 'dev' }) }, policy: policy(forLib(byPublisher({ environment: 'release' }))) },
      { facts: { environment: 'dev' } },
    ],
  ],
})
