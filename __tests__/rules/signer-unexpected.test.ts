import { unattested, verified } from '../helpers/candidate.ts'
import { byPublisher, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

ruleTable('signer-unexpected', {
  allows: [
    ['as the policy names it', { policy: policy(forLib(byPublisher())) }],
    [
      'nobody is named',
      {
        given: { evidence: verified({ buildSignerUri: 'https://github.com/mallory/builder/.github/workflows/build.yml@refs/heads/main' }) },
      },
    ],
    ['nothing is certified', { given: { evidence: unattested }, policy: policy(forLib(byPublisher())) }],
    [
      'something else is wrong',
      { given: { evidence: verified({ sourceRepositoryRef: 'refs/heads/dev' }) }, policy: policy(forLib(byPublisher())) },
    ],
  ],
  flags: [
    [
      'a reusable workflow that nobody named',
      {
        given: { evidence: verified({ buildSignerUri: 'https://github.com/mallory/builder/.github/workflows/build.yml@refs/heads/main' }) },
        policy: policy(forLib(byPublisher())),
      },
      {},
    ],
  ],
})
