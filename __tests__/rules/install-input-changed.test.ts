import { outage, plain } from '../helpers/candidate.ts'
import { ruleTable } from '../helpers/rule-table.ts'

/** Found beside the lockfiles, not in a candidate (__tests__/beside, __tests__/line): whatever comes in, the rule has nothing to say of it. */
ruleTable('install-input-changed', {
  allows: [
    ['an attested version', {}],
    ['an unattested version', { given: plain() }],
    ['an outage', { given: { evidence: outage } }],
  ],
  flags: [],
})
