import { byPublisher, deny, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

ruleTable('package-denied', {
  allows: [
    ['no entry names it', {}],
    ['another version is refused', { policy: policy(forLib(deny({ versions: '<1' }), byPublisher())) }],
  ],
  flags: [
    ['refused by the policy', { policy: policy(forLib(deny())) }, { facts: { 'versions refused': 'all' } }],
    [
      'refused although its publisher is named too',
      { policy: policy(forLib(byPublisher(), deny({ versions: '>=1.1', reason: 'Its licence changed.' }))) },
      { facts: { 'versions refused': '>=1.1' } },
    ],
  ],
})
