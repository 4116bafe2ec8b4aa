import { added, locked, plain } from '../helpers/candidate.ts'
import { byPublisher, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

ruleTable('package-first-seen', {
  allows: [
    ['other versions were locked before', {}],
    ['the policy names it', { given: { change: added() }, policy: policy(forLib(byPublisher())) }],
    [
      'from git, which exotic-source-added says',
      { given: { change: added(locked('1.1.0', { source: { kind: 'git', url: 'x', commit: undefined } })) } },
    ],
  ],
  flags: [
    ['new and attested', { given: { change: added() } }, { facts: { 'source repository': 'https://github.com/octo/widget' } }],
    [
      'new and not attested',
      { given: plain({ change: added(locked('1.1.0', { via: ['axios'] })), baseline: [] }) },
      { facts: { 'source repository': 'not attested', 'brought in by': 'axios' } },
    ],
  ],
})
