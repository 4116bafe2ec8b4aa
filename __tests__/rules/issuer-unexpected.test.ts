import { unattested, verified } from '../helpers/candidate.ts'
import { byPublisher, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

ruleTable('issuer-unexpected', {
  allows: [
    ['as the policy names it', { policy: policy(forLib(byPublisher())) }],
    ['nobody is named', { given: { evidence: verified({ issuer: 'https://gitlab.com' }) } }],
    ['nothing is certified', { given: { evidence: unattested }, policy: policy(forLib(byPublisher())) }],
    [
      'something else is wrong',
      { given: { evidence: verified({ sourceRepositoryRef: 'refs/heads/dev' }) }, policy: policy(forLib(byPublisher())) },
    ],
  ],
  flags: [
    [
      'another CI',
      {
        given: { evidence: verified({ issuer: 'https://token.actions.githubusercontent.com.evil.example' }) },
        policy: policy(forLib(byPublisher())),
      },
      { facts: { issuer: 'https://token.actions.githubusercontent.com.evil.example' } },
    ],
  ],
})
