import { invalid, outage, plain } from '../helpers/candidate.ts'
import { byPublisher, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

const lapsed = policy(forLib(byPublisher({ until: '2026-10-01T23:59:59Z' })))

ruleTable('version-uncovered', {
  allows: [
    ['nothing is said of the package', {}],
    ['covered', { policy: policy(forLib(byPublisher())) }],
    ['covered, though not met', { given: plain(), policy: policy(forLib(byPublisher())) }],
  ],
  flags: [
    [
      'between two ranges',
      { policy: policy(forLib(byPublisher({}, { versions: '<1' }), byPublisher({}, { versions: '>=2' }))) },
      { facts: { version: '1.1.0' } },
    ],
    ['published after the window', { policy: lapsed }, { facts: { published: '2026-11-08T12:00:00Z' } }],
    [
      'published when nobody could say, and there is a window',
      { given: plain({ claimed: outage }), policy: lapsed },
      { undetermined: true, facts: { published: 'unknown' } },
    ],
    [
      'published when nobody could say, and the range alone decides',
      { given: { evidence: invalid, claimed: outage }, policy: policy(forLib(byPublisher({}, { versions: '<1' }))) },
      {},
    ],
  ],
})
