import { outage, plain } from '../helpers/candidate.ts'
import { ruleTable } from '../helpers/rule-table.ts'

/** Found in the lockfile (__tests__/line), not in a candidate: whatever comes in, the rule has nothing to say of it. */
ruleTable('alias-added', {
  allows: [
    ['an attested version', {}],
    ['an unattested version', { given: plain() }],
    ['an outage', { given: { evidence: outage } }],
  ],
  flags: [],
})
