import { outage, plain } from '../helpers/candidate.ts'
import { ruleTable } from '../helpers/rule-table.ts'

/** Found in the policy, not in a candidate (__tests__/decide.test.ts, __tests__/policy): whatever comes in, the rule has nothing to say of it. */
ruleTable('exemption-unused', {
  allows: [
    ['an attested version', {}],
    ['an unattested version', { given: plain() }],
    ['an outage', { given: { evidence: outage } }],
  ],
  flags: [],
})
