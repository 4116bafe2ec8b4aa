import { unattested, verified } from '../helpers/candidate.ts'
import { byPublisher, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

ruleTable('runner-unexpected', {
  allows: [
    [
      'as the policy names it',
      {
        policy: policy(forLib(byPublisher({ runner: 'self-hosted' }))),
        given: { evidence: verified({ runnerEnvironment: 'self-hosted' }) },
      },
    ],
    ['nobody is named', { given: { evidence: verified({ runnerEnvironment: 'self-hosted' }) } }],
    ['nothing is certified', { given: { evidence: unattested }, policy: policy(forLib(byPublisher())) }],
    [
      'something else is wrong',
      { given: { evidence: verified({ sourceRepositoryRef: 'refs/heads/dev' }) }, policy: policy(forLib(byPublisher())) },
    ],
  ],
  flags: [
    [
      'somebody’s own machine',
      { given: { evidence: verified({ runnerEnvironment: 'self-hosted' }) }, policy: policy(forLib(byPublisher())) },
      { facts: { runner: 'self-hosted' } },
    ],
  ],
})
